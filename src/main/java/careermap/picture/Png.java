package careermap.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Paints a drawing as dots, two to a unit where it is not too large for that. */
final class Png {
  /** Slack shows larger ones badly. */
  static final int LARGEST_SIDE = 4096;

  private static final double DOTS = 2;
  private static final double BOLD = 0.035;

  private final Graphics2D graphics;
  private final Typeface typeface;

  private Png(Graphics2D graphics, Typeface typeface) {
    this.graphics = graphics;
    this.typeface = typeface;
  }

  static byte[] of(Drawing drawing, Typeface typeface) throws IOException {
    double scale = Math.min(DOTS, LARGEST_SIDE / Math.max(drawing.width(), drawing.height()));
    BufferedImage image =
        new BufferedImage(
            (int) Math.floor(drawing.width() * scale),
            (int) Math.floor(drawing.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    new Png(graphics, typeface).paint(drawing.marks());
    graphics.dispose();
    return encoded(image);
  }

  private static byte[] encoded(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "png", stream)) {
        throw new IOException("this Java writes no PNG");
      }
    }
    return bytes.toByteArray();
  }

  private void paint(List<Mark> marks) {
    marks.forEach(this::paint);
  }

  private void paint(Mark mark) {
    if (mark instanceof Mark.Figure figure) {
      paint(figure);
    } else if (mark instanceof Mark.Text text) {
      paint(text);
    } else if (mark instanceof Mark.Group group) {
      paint(group.marks());
    }
  }

  private void paint(Mark.Figure figure) {
    if (figure.fill() != null) {
      graphics.setColor(figure.fill());
      graphics.fill(figure.shape());
    }
    if (figure.pen() != null) {
      graphics.setColor(figure.pen().color());
      graphics.setStroke(stroke(figure.pen()));
      graphics.draw(figure.shape());
    }
  }

  private static BasicStroke stroke(Pen pen) {
    float width = (float) pen.width();
    if (pen.dashes().isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float[] dashes = new float[pen.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = pen.dashes().get(i).floatValue();
    }
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }

  private void paint(Mark.Text text) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(text.x(), text.y());
    graphics.scale(text.size() / Typeface.EM, text.size() / Typeface.EM);
    graphics.setColor(text.color());
    graphics.setStroke(
        new BasicStroke(
            (float) (BOLD * Typeface.EM), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    text.text().codePoints().forEach(character -> letter(character, text.bold()));
    graphics.setTransform(before);
  }

  private void letter(int character, boolean bold) {
    graphics.fill(typeface.outline(character));
    if (bold) {
      graphics.draw(typeface.outline(character));
    }
    graphics.translate(typeface.advance(character), 0);
  }
}
