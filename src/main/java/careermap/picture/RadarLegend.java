package careermap.picture;

import careermap.assessment.Radar;
import careermap.wording.Wording;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** What each line means, in words beside a piece of it. */
record RadarLegend(Radar radar, Wording wording, Lettering lettering) {
  private static final double TEXT = 25;
  private static final double LINE = 42;
  private static final double SAMPLE = 76;
  private static final double GAP = 12;
  private static final double BETWEEN = 34;

  /** How far the middle of a letter is above the line that it stands on. */
  private static final double MIDDLE = 0.35;

  private static final Pen RIM = Pen.solid(Color.WHITE, 2);

  RadarSheet.Block below(double top) {
    List<Mark> marks = new ArrayList<>();
    double x = RadarSheet.MARGIN;
    double y = top + LINE;
    for (LineLook look : LineLook.read(radar.lines())) {
      String words = wording.say("radar.line." + look.line());
      double width = SAMPLE + GAP + lettering.typeface().width(words, TEXT);
      if (x + width > RadarSheet.WIDTH - RadarSheet.MARGIN) {
        x = RadarSheet.MARGIN;
        y += LINE;
      }
      marks.addAll(sample(look, x, y - TEXT * MIDDLE));
      marks.add(new Mark.Text(words, x + SAMPLE + GAP, y, TEXT, false, Palette.TEXT));
      x += width + BETWEEN;
    }
    return new RadarSheet.Block(marks, y);
  }

  private static List<Mark> sample(LineLook look, double x, double y) {
    return List.of(
        new Mark.Figure(new Line2D.Double(x, y, x + SAMPLE, y), null, look.pen()),
        new Mark.Figure(look.spot(x + SAMPLE / 2, y), look.pen().color(), RIM));
  }
}
