package careermap.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints marks. */
record Brush(Graphics2D graphics, Typeface typeface) {
  private static final float BOLD = 0.035f * Typeface.EM;

  /** Paints the part of a drawing that begins {@code top} dots from its upper edge. */
  static void paint(
      Drawing drawing, Typeface typeface, BufferedImage image, double scale, int top) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.translate(0, -top);
    graphics.scale(scale, scale);
    new Brush(graphics, typeface).paint(drawing.marks());
    graphics.dispose();
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
    } else if (mark instanceof Mark.Painted painted) {
      paint(painted);
    }
  }

  private void paint(Mark.Painted painted) {
    Graphics2D own = (Graphics2D) graphics.create();
    own.translate(painted.x(), painted.y());
    painted.painter().accept(own);
    own.dispose();
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

  static BasicStroke stroke(Pen pen) {
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
    if (!graphics.hitClip(
        0, (int) (text.y() - 2 * text.size()), Integer.MAX_VALUE, (int) (3 * text.size()))) {
      return;
    }
    AffineTransform before = graphics.getTransform();
    graphics.translate(text.x(), text.y());
    graphics.scale(text.size() / Typeface.EM, text.size() / Typeface.EM);
    graphics.setColor(text.color());
    graphics.setStroke(new BasicStroke(BOLD, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
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
