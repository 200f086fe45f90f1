package careermap.picture;

import careermap.map.CareerMap;
import careermap.map.Highlight;
import careermap.map.Language;
import careermap.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The map drawn: levels upward, tracks side by side. The same input gives the same bytes. */
public final class MapPicture {
  /** More boxes than these nobody reads, at any size that Slack shows. */
  static final int MOST_ROLES = 400;

  private final CareerMap map;
  private final int version;
  private final Language language;
  private final @Nullable Highlight you;

  private MapPicture(CareerMap map, int version, Language language, @Nullable Highlight you) {
    this.map = map;
    this.version = version;
    this.language = language;
    this.you = you;
  }

  /**
   * A picture that is drawn when it is asked for, each time anew.
   *
   * @param you marks for the reader; null for the map as everybody sees it
   */
  public static MapPicture of(
      CareerMap map, int version, Language language, @Nullable Highlight you) {
    return new MapPicture(map, version, language, you);
  }

  /**
   * At most 4,096 dots on each side.
   *
   * @throws PictureUnavailable where it cannot be drawn
   */
  public byte[] png() {
    return drawn((drawing, typeface) -> Png.of(drawing, typeface));
  }

  /**
   * A whole SVG document in UTF-8.
   *
   * @throws PictureUnavailable where it cannot be drawn
   */
  public String svg() {
    byte[] svg =
        drawn((drawing, typeface) -> Svg.of(drawing, typeface).getBytes(StandardCharsets.UTF_8));
    return new String(svg, StandardCharsets.UTF_8);
  }

  /** What the picture shows, in words: at most 2,000 characters, and there in any case. */
  public String alternativeText() {
    return new AlternativeText(map, version, Wording.in(language), you).text();
  }

  /** The same for pictures that look the same; nothing is drawn for it. */
  public String key() {
    return Key.of(map, version, language, you);
  }

  private interface Medium {
    byte[] put(Drawing drawing, Typeface typeface) throws IOException, XMLStreamException;
  }

  /** Java can fail to draw in ways that are no exceptions, such as a missing system library. */
  private byte[] drawn(Medium medium) {
    if (map.roles().size() > MOST_ROLES) {
      throw new PictureUnavailable("a map of more than " + MOST_ROLES + " roles is not drawn");
    }
    try (Typeface typeface = Typeface.load()) {
      Sheet sheet = new Sheet(map, version, Wording.in(language), you, typeface);
      return medium.put(sheet.drawing(alternativeText()), typeface);
    } catch (IOException | XMLStreamException | LinkageError | InternalError e) {
      throw new PictureUnavailable("this machine cannot draw", e);
    }
  }
}
