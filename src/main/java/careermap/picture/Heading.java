package careermap.picture;

import careermap.wording.Wording;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names around the map: its own, the tracks above it, the levels beside it. */
record Heading(Lettering lettering, Wording wording) {
  static final double HEIGHT = 122;

  private static final double TITLE = 36;
  private static final double SMALL = 23;
  private static final double TITLE_LINE = 50;
  private static final double LANE = 24;

  /** Names of tracks may stand out over their columns. */
  private static final double OVERHANG = 20;

  private static final double LANE_LINE = 98;
  private static final double LANE_RULE = 110;
  private static final double NUMBER = 40;

  List<Mark> title(String name, int version, double width) {
    String edition = wording.say("picture.version", String.valueOf(version));
    double right = width - Sheet.MARGIN - lettering.typeface().width(edition, SMALL);
    double room = right - 2 * Sheet.MARGIN;
    Lettering.Line title = lettering.line(name, TITLE, room);
    double after = 2 * Sheet.MARGIN + lettering.typeface().width(title.text(), title.size());
    return List.of(
        new Mark.Text(title.text(), Sheet.MARGIN, TITLE_LINE, title.size(), true, Palette.TEXT),
        new Mark.Text(edition, after, TITLE_LINE, SMALL, false, Palette.QUIET_TEXT));
  }

  List<Mark> lanes(Grid grid, Floor floor) {
    List<Mark> marks = new ArrayList<>();
    for (Grid.Lane lane : grid.lanes()) {
      double left = floor.columnX(lane.first());
      double right = floor.columnX(lane.first() + lane.columns() - 1) + Floor.BOX_WIDTH;
      String said = capital(wording.say("track." + lane.track()));
      Lettering.Line name = lettering.line(said, LANE, right - left + 2 * OVERHANG);
      double x = (left + right - lettering.typeface().width(name.text(), name.size())) / 2;
      Color ink = Palette.edge(lane.track());
      marks.add(new Mark.Text(name.text(), x, LANE_LINE, name.size(), true, ink));
      Rectangle2D rule = new Rectangle2D.Double(left, LANE_RULE, right - left, 4);
      marks.add(new Mark.Figure(rule, Palette.edge(lane.track()), null));
    }
    return marks;
  }

  List<Mark> bands(Grid grid, Floor floor) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < grid.bands().size(); i++) {
      Grid.Band band = grid.bands().get(i);
      double top = band.first() == 0 ? HEIGHT : floor.boundary(band.first());
      int next = band.first() + band.rows();
      double bottom = next == grid.rows() ? floor.bottom() : floor.boundary(next);
      Rectangle2D ground =
          new Rectangle2D.Double(Sheet.MARGIN, top, floor.right() - Sheet.MARGIN, bottom - top);
      marks.add(new Mark.Figure(ground, i % 2 == 0 ? Palette.BAND : Palette.PAPER, null));
      Rectangle2D rule =
          new Rectangle2D.Double(Sheet.MARGIN, bottom - 1, floor.right() - Sheet.MARGIN, 2);
      marks.add(new Mark.Figure(rule, Palette.RULE, null));
      label(band, (top + bottom) / 2, marks);
    }
    return marks;
  }

  private void label(Grid.Band band, double middle, List<Mark> marks) {
    String word = wording.say("picture.level");
    String number = String.valueOf(band.level().number());
    marks.add(gutter(word, middle - 12, SMALL - 6, false));
    marks.add(gutter(number, middle + 28, NUMBER, true));
  }

  private Mark gutter(String text, double y, double size, boolean bold) {
    double x = Sheet.MARGIN + (Sheet.GUTTER - lettering.typeface().width(text, size)) / 2;
    return new Mark.Text(text, x, y, size, bold, Palette.QUIET_TEXT);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
