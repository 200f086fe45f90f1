package careermap.picture;

import careermap.coverage.ReportChart;
import careermap.coverage.ReportChart.Group;
import careermap.wording.Wording;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Puts the picture of a chart together: title, groups of bars, what a dash stands for. */
record ChartSheet(ReportChart chart, Wording wording, Lettering lettering) {
  static final double WIDTH = 860;
  static final double MARGIN = 22;

  /** The others are in the table. */
  private static final int MOST_GROUPS = 14;

  private static final double TITLE = 34;
  private static final double TITLE_LINE = 52;
  private static final double NOTE = 21;
  private static final double NOTE_LINE = 30;
  private static final int MOST_LINES = 3;

  Drawing drawing() {
    List<Mark> marks = new ArrayList<>();
    Lettering.Line title = lettering.line(chart.title(), TITLE, WIDTH - 2 * MARGIN);
    marks.add(new Mark.Text(title.text(), MARGIN, TITLE_LINE, title.size(), true, Palette.TEXT));
    double bottom = notes(groups(TITLE_LINE + MARGIN, marks), marks) + MARGIN;
    marks.add(0, new Mark.Figure(new Rectangle2D.Double(0, 0, WIDTH, bottom), Palette.PAPER, null));
    return new Drawing(chart.title(), new ChartHeard(chart, wording).text(), WIDTH, bottom, marks);
  }

  private double groups(double top, List<Mark> marks) {
    double y = top;
    ChartBars bars = new ChartBars(chart, wording, lettering);
    for (Group group : chart.groups().stream().limit(MOST_GROUPS).toList()) {
      y = bars.below(y, group, marks);
    }
    return y;
  }

  private double notes(double top, List<Mark> marks) {
    double y = top + NOTE_LINE / 2;
    for (String note : notes()) {
      for (String line : lettering.lines(note, NOTE, WIDTH - 2 * MARGIN, MOST_LINES)) {
        y += NOTE_LINE;
        marks.add(new Mark.Text(line, MARGIN, y, NOTE, false, Palette.QUIET_TEXT));
      }
    }
    return y;
  }

  private List<String> notes() {
    int rest = chart.groups().size() - MOST_GROUPS;
    boolean untold =
        chart.groups().stream()
            .flatMap(group -> group.bars().stream())
            .anyMatch(bar -> bar.told() == null);
    List<String> notes = new ArrayList<>();
    if (rest > 0) {
      notes.add(wording.say("coverage.chart.rest", rest));
    }
    if (untold) {
      notes.add(wording.say("coverage.untold"));
    }
    return notes;
  }
}
