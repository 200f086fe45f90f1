package careermap.picture;

import careermap.coverage.ReportCell;
import careermap.coverage.ReportChart;
import careermap.coverage.ReportChart.Group;
import careermap.person.Headcount;
import careermap.wording.Wording;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The bars of a group. Each has its name beside it and its number behind it, and bars of one kind
 * are filled, outlined or striped, so that no colour is needed.
 */
record ChartBars(ReportChart chart, Wording wording, Lettering lettering) {
  private static final double NAME = 27;
  private static final double TEXT = 23;
  private static final double NAME_LINE = 44;
  private static final double ROW = 38;
  private static final double BAR = 24;
  private static final double LEFT = 290;
  private static final double LENGTH = 450;
  private static final double GAP = 12;
  private static final double STRIPES = 9;
  private static final Color INK = new Color(0x1A5FB4);

  private boolean hasSeries() {
    return chart.series().size() > 1;
  }

  /** Where the group ends. */
  double below(double top, Group group, List<Mark> marks) {
    double y = top;
    if (hasSeries()) {
      y += NAME_LINE;
      double room = ChartSheet.WIDTH - 2 * ChartSheet.MARGIN;
      Lettering.Line name = lettering.line(group.name(), NAME, room);
      marks.add(text(name.text(), ChartSheet.MARGIN, y, name.size()));
    }
    for (int kind = 0; kind < group.bars().size(); kind++) {
      y += ROW;
      bar(
          kind,
          hasSeries() ? chart.series().get(kind) : group.name(),
          group.bars().get(kind),
          y,
          marks);
    }
    return y;
  }

  private void bar(int kind, String name, Headcount people, double y, List<Mark> marks) {
    double room = LEFT - ChartSheet.MARGIN - 2 * GAP;
    Lettering.Line label = lettering.line(name, TEXT, room);
    marks.add(text(label.text(), ChartSheet.MARGIN + GAP, y, label.size()));
    Integer told = people.told();
    double length = told == null ? 0 : LENGTH * told / chart.longest();
    if (length > 0) {
      fill(kind, new Rectangle2D.Double(LEFT, y - BAR + 4, length, BAR), marks);
    }
    String number = told == null ? ReportCell.UNTOLD : wording.say("coverage.chart.number", told);
    marks.add(text(number, LEFT + length + GAP, y, TEXT));
  }

  private static void fill(int kind, Rectangle2D box, List<Mark> marks) {
    marks.add(new Mark.Figure(box, kind == 0 ? INK : Palette.PAPER, Pen.solid(INK, 2.5)));
    for (double x = STRIPES; kind > 1 && x < box.getWidth(); x += STRIPES) {
      double at = box.getX() + x;
      marks.add(
          new Mark.Figure(
              new Line2D.Double(at, box.getY(), at, box.getMaxY()), null, Pen.solid(INK, 2)));
    }
  }

  private static Mark text(String words, double x, double y, double size) {
    return new Mark.Text(words, x, y, size, false, Palette.TEXT);
  }
}
