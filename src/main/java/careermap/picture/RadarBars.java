package careermap.picture;

import careermap.assessment.Radar;
import careermap.wording.Wording;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The same as bars, below each other: for as many units as there are. */
record RadarBars(Radar radar, Wording wording, Lettering lettering) {
  private static final double NAME = 27;
  private static final double NAME_LINE = 36;
  private static final int MOST_LINES = 2;
  private static final double TEXT = 23;
  private static final double ROW = 40;
  private static final double BAR = 24;
  private static final double LEFT = 250;
  private static final double LENGTH = 480;
  private static final double BETWEEN = 26;
  private static final double GAP = 12;
  private static final double WHOLE = 100;

  RadarSheet.Block below(double top) {
    List<Mark> marks = new ArrayList<>();
    double y = top;
    for (Radar.Axis axis : radar.axes()) {
      RadarSheet.Block unit = unit(axis, y + BETWEEN);
      marks.addAll(unit.marks());
      y = unit.bottom();
    }
    return new RadarSheet.Block(marks, y);
  }

  private RadarSheet.Block unit(Radar.Axis axis, double top) {
    List<Mark> marks = new ArrayList<>();
    double y = top;
    double room = RadarSheet.WIDTH - 2 * RadarSheet.MARGIN;
    for (Lettering.Line line : lettering.name(wording.of(axis.unit()), NAME, room, MOST_LINES)) {
      y += NAME_LINE;
      marks.add(text(line.text(), RadarSheet.MARGIN, y, line.size()));
    }
    for (LineLook look : LineLook.read(radar.lines())) {
      y += ROW;
      marks.addAll(bar(look, axis.share(look.line()), y));
    }
    return new RadarSheet.Block(marks, y);
  }

  private List<Mark> bar(LineLook look, OptionalInt share, double y) {
    double length = LENGTH * share.orElse(0) / WHOLE;
    List<Mark> marks = new ArrayList<>();
    marks.add(text(whose(look), RadarSheet.MARGIN + GAP, y, TEXT));
    if (share.isPresent()) {
      marks.add(new Mark.Figure(box(y, LENGTH), Palette.BAND, Pen.solid(Palette.RULE, 1)));
      marks.add(new Mark.Figure(box(y, length), look.pen().color(), null));
      marks.add(text(wording.say("radar.percent", share.getAsInt()), LEFT + LENGTH + GAP, y, TEXT));
    } else {
      marks.add(text(wording.say("radar.without." + RadarHeard.kind(look)), LEFT, y, TEXT));
    }
    return marks;
  }

  private String whose(LineLook look) {
    double room = LEFT - RadarSheet.MARGIN - 2 * GAP;
    return lettering.line(wording.say("radar.line." + look.line()), TEXT, room).text();
  }

  private static Rectangle2D box(double y, double length) {
    return new Rectangle2D.Double(LEFT, y - BAR + 4, length, BAR);
  }

  private static Mark text(String words, double x, double y, double size) {
    return new Mark.Text(words, x, y, size, false, Palette.TEXT);
  }
}
