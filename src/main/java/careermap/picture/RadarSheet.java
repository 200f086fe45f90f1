package careermap.picture;

import careermap.assessment.Radar;
import careermap.wording.Wording;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Puts the picture of a radar together: title, measure and legend above the figure. */
record RadarSheet(Radar radar, Wording wording, Lettering lettering) {
  static final double WIDTH = 860;
  static final double MARGIN = 22;

  /** Fewer points than these span no area. */
  private static final int FEWEST_FOR_A_WEB = 3;

  /** The names of more than these run into each other around a web. */
  private static final int MOST_FOR_A_WEB = 12;

  private static final double TITLE = 34;
  private static final double TITLE_LINE = 52;
  private static final double NOTE = 23;
  private static final double NOTE_LINE = 32;
  private static final int MOST_NOTES = 3;

  /** The marks and where they end. */
  record Block(List<Mark> marks, double bottom) {
    public Block {
      marks = List.copyOf(marks);
    }
  }

  Drawing drawing() {
    Block head = head();
    Block legend = new RadarLegend(radar, wording, lettering).below(head.bottom());
    Block figure = figure(legend.bottom());
    double height = figure.bottom() + MARGIN;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Figure(new Rectangle2D.Double(0, 0, WIDTH, height), Palette.PAPER, null));
    marks.addAll(figure.marks());
    marks.addAll(head.marks());
    marks.addAll(legend.marks());
    return new Drawing(title(), new RadarHeard(radar, wording).text(), WIDTH, height, marks);
  }

  private boolean isWeb() {
    int axes = radar.axes().size();
    return axes >= FEWEST_FOR_A_WEB
        && axes <= MOST_FOR_A_WEB
        && radar.lines().stream().allMatch(this::hasArea)
        && new RadarFigure(radar, wording, lettering).fits();
  }

  private boolean hasArea(Radar.Line line) {
    long points = radar.axes().stream().filter(axis -> axis.share(line).isPresent()).count();
    return points == 0 || points >= FEWEST_FOR_A_WEB;
  }

  private Block figure(double top) {
    return isWeb()
        ? new RadarFigure(radar, wording, lettering).below(top)
        : new RadarBars(radar, wording, lettering).below(top);
  }

  private String title() {
    return wording.say("radar.title", wording.of(radar.role()));
  }

  /** A line at the rim would look like a pass mark. */
  private List<String> notes(String measure) {
    return radar.lines().contains(Radar.Line.NEXT)
        ? List.of(measure, wording.say("radar.next"))
        : List.of(measure);
  }

  private Block head() {
    double room = WIDTH - 2 * MARGIN;
    Lettering.Line title = lettering.line(title(), TITLE, room);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Text(title.text(), MARGIN, TITLE_LINE, title.size(), true, Palette.TEXT));
    double y = TITLE_LINE + NOTE / 2;
    String measure = wording.say(isWeb() ? "radar.measure" : "radar.measure.bars");
    for (String said : notes(measure)) {
      for (String note : lettering.lines(said, NOTE, room, MOST_NOTES)) {
        y += NOTE_LINE;
        marks.add(new Mark.Text(note, MARGIN, y, NOTE, false, Palette.QUIET_TEXT));
      }
    }
    return new Block(marks, y);
  }
}
