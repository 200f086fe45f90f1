package careermap.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A shape in the words of SVG. */
final class Outline {
  private static final String COMMANDS = "MLQCZ";
  private static final int[] POINTS = {1, 1, 2, 3, 0};

  private Outline() {}

  static String of(Shape shape, int decimals) {
    StringBuilder path = new StringBuilder();
    double[] numbers = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int segment = i.currentSegment(numbers);
      path.append(COMMANDS.charAt(segment));
      for (int n = 0; n < 2 * POINTS[segment]; n++) {
        path.append(n == 0 ? "" : " ").append(number(numbers[n], decimals));
      }
    }
    return path.toString();
  }

  static String number(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
