package careermap.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of the picture as outlines, out of the program's own font: what is drawn depends on
 * no font of the machine, not even on whether it has any.
 */
final class Typeface implements AutoCloseable {
  /** The square that outlines are drawn in. */
  static final int EM = 1000;

  private static final String RESOURCE = "/careermap/picture/VL-PGothic-Regular.ttf";
  private static final int MISSING = 0;

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double unit;
  private final Map<Integer, Path2D> outlines = new HashMap<>();

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.unit = (double) EM / font.getUnitsPerEm();
  }

  static Typeface load() throws IOException {
    try (InputStream stream = Typeface.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException(RESOURCE + " is missing from the program");
      }
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(stream)));
    }
  }

  boolean has(int character) {
    return characters.getGlyphId(character) != MISSING;
  }

  /** How wide a text is at a size. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(this::advance).sum() * size / EM;
  }

  /** How far the next letter is from this one. */
  double advance(int character) {
    try {
      return font.getAdvanceWidth(characters.getGlyphId(character)) * unit;
    } catch (IOException e) {
      throw new PictureUnavailable("the font cannot be read", e);
    }
  }

  /** The letter, standing on the line, growing downwards. */
  Path2D outline(int character) {
    return outlines.computeIfAbsent(character, this::read);
  }

  private Path2D read(int character) {
    try {
      GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
      return glyph == null
          ? new Path2D.Double()
          : new Path2D.Double(glyph.getPath(), AffineTransform.getScaleInstance(unit, -unit));
    } catch (IOException e) {
      throw new PictureUnavailable("the font cannot be read", e);
    }
  }

  @Override
  public void close() throws IOException {
    font.close();
  }
}
