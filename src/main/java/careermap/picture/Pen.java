package careermap.picture;

import java.awt.Color;
import java.util.List;

/**
 * How a line is drawn.
 *
 * @param dashes lengths of ink and gap in turn; empty for a line without gaps
 */
record Pen(Color color, double width, List<Double> dashes) {
  static Pen solid(Color color, double width) {
    return new Pen(color, width, List.of());
  }

  Pen with(Color other, double otherWidth) {
    return new Pen(other, otherWidth, dashes);
  }
}
