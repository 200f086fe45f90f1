package careermap.picture;

import careermap.assessment.Radar.Line;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What tells the lines of a radar apart: strokes and spots of their own, so that no colour is
 * needed. Where two lie on each other, the one below is wide and the one above has gaps.
 */
enum LineLook {
  NEXT(Line.NEXT, new Pen(new Color(0x4A5563), 3, List.of(0.1, 8.0))) {
    @Override
    Shape spot(double x, double y) {
      return BoxMarks.polygon(x - 11, y + 8, x + 11, y + 8, x, y - 11);
    }
  },
  SELF(Line.SELF, Pen.solid(new Color(0x1A5FB4), 6)) {
    @Override
    Shape spot(double x, double y) {
      return new Ellipse2D.Double(x - 11, y - 11, 22, 22);
    }
  },
  SUPERVISOR(Line.SUPERVISOR, new Pen(new Color(0x6B2C06), 3.5, List.of(14.0, 8.0))) {
    @Override
    Shape spot(double x, double y) {
      return BoxMarks.polygon(x - 10, y, x, y - 10, x + 10, y, x, y + 10);
    }
  };

  private final Line line;
  private final Pen pen;

  LineLook(Line line, Pen pen) {
    this.line = line;
    this.pen = pen;
  }

  /** The spot of a point. */
  abstract Shape spot(double x, double y);

  Line line() {
    return line;
  }

  Pen pen() {
    return pen;
  }

  /** From the lowest to the topmost. */
  static List<LineLook> drawn(Set<Line> lines) {
    return Stream.of(values()).filter(look -> lines.contains(look.line)).toList();
  }

  /** As people read them: themselves first. */
  static List<LineLook> read(Set<Line> lines) {
    return Stream.of(SELF, SUPERVISOR, NEXT).filter(look -> lines.contains(look.line)).toList();
  }
}
