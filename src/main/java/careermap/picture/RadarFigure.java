package careermap.picture;

import careermap.assessment.Radar;
import careermap.wording.Wording;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The web with the names of its axes and rings around and in it. */
record RadarFigure(Radar radar, Wording wording, Lettering lettering) {
  static final int SIDE = 480;
  private static final double NAME = 26;
  private static final double NOTE = 21;
  private static final double LINE = 31;
  private static final int MOST_LINES = 3;
  private static final double ABOVE = 34;
  private static final double FROM_END = 22;
  private static final double RING = 19;
  private static final double BESIDE_AXIS = 14;
  private static final int WHOLE = 100;

  /** Names this close to above or below the middle are centred. */
  private static final double UPRIGHT = 0.2;

  /**
   * The lines at the end of an axis.
   *
   * @param across from -1, where the axis points left, to 1
   * @param x of the end, from the picture's left
   * @param top from the middle of the web
   */
  private record Name(List<Lettering.Line> lines, double across, double x, double top) {
    Name {
      lines = List.copyOf(lines);
    }

    double bottom() {
      return top + lines.size() * LINE;
    }

    double left(double width) {
      if (Math.abs(across) < UPRIGHT) {
        return x - width / 2;
      }
      return across < 0 ? x - width : x;
    }
  }

  /** Whether each name has a place of its own. */
  boolean fits() {
    List<Rectangle2D> boxes = names().stream().map(this::box).toList();
    return boxes.stream().noneMatch(one -> boxes.stream().anyMatch(two -> isOver(one, two)));
  }

  private static boolean isOver(Rectangle2D one, Rectangle2D two) {
    return !one.equals(two) && one.intersects(two);
  }

  private Rectangle2D box(Name name) {
    double width = name.lines().stream().mapToDouble(this::width).max().orElse(0);
    return new Rectangle2D.Double(name.left(width), name.top(), width, name.bottom() - name.top());
  }

  RadarSheet.Block below(double top) {
    RadarWeb web = new RadarWeb(radar, SIDE);
    List<Name> names = names();
    double highest = names.stream().mapToDouble(Name::top).min().orElse(0);
    double lowest = names.stream().mapToDouble(Name::bottom).max().orElse(0);
    double x = RadarSheet.WIDTH / 2;
    double y = top + ABOVE - highest;
    List<Mark> marks = new ArrayList<>();
    marks.add(web.at(x - SIDE / 2.0, y - SIDE / 2.0));
    marks.addAll(rings(x, y, web.radius()));
    names.forEach(name -> marks.addAll(marks(name, y)));
    return new RadarSheet.Block(marks, y + Math.max(lowest, web.radius()));
  }

  private List<Name> names() {
    double distance = new RadarWeb(radar, SIDE).radius() + FROM_END;
    return IntStream.range(0, radar.axes().size()).mapToObj(axis -> name(axis, distance)).toList();
  }

  /** Beside the axis that points upwards. */
  private List<Mark> rings(double x, double y, double radius) {
    List<Mark> marks = new ArrayList<>();
    for (int ring = 1; ring <= RadarWeb.RINGS; ring++) {
      String share = wording.say("radar.percent", ring * WHOLE / RadarWeb.RINGS);
      double at = y - radius * ring / RadarWeb.RINGS + RING;
      marks.add(new Mark.Text(share, x + BESIDE_AXIS, at, RING, false, Palette.QUIET_TEXT));
    }
    return marks;
  }

  /** Above the end of an axis that points upwards, below one that points down, else beside it. */
  private Name name(int axis, double distance) {
    double angle = 2 * Math.PI * axis / radar.axes().size();
    double across = Math.sin(angle);
    double up = Math.cos(angle);
    double x = RadarSheet.WIDTH / 2 + across * distance;
    List<Lettering.Line> lines = lines(radar.axes().get(axis), room(across, x, distance));
    return new Name(lines, across, x, -up * distance - lines.size() * LINE * (1 + up) / 2);
  }

  private List<Mark> marks(Name name, double middle) {
    List<Mark> marks = new ArrayList<>();
    double y = middle + name.top() - LINE / 4;
    for (Lettering.Line line : name.lines()) {
      double left = name.left(width(line));
      y += LINE;
      marks.add(new Mark.Text(line.text(), left, y, line.size(), false, ink(line)));
    }
    return marks;
  }

  private double width(Lettering.Line line) {
    return lettering.typeface().width(line.text(), line.size());
  }

  private static Color ink(Lettering.Line line) {
    return line.size() > NOTE ? Palette.TEXT : Palette.QUIET_TEXT;
  }

  /** Above and below the web as much as the names beside leave. */
  private double room(double across, double x, double distance) {
    double beside = Math.min(x, RadarSheet.WIDTH - x) - RadarSheet.MARGIN;
    double between = 2 * distance * Math.sin(2 * Math.PI / Math.max(4, radar.axes().size()));
    return Math.abs(across) < UPRIGHT ? between - FROM_END : beside;
  }

  private List<Lettering.Line> lines(Radar.Axis axis, double room) {
    Stream<Lettering.Line> name =
        lettering.name(wording.of(axis.unit()), NAME, room, MOST_LINES).stream();
    return Stream.concat(name, withoutPoint(axis, room)).toList();
  }

  /** The line goes on to the next axis, so it has to be said that it has no point on this one. */
  private Stream<Lettering.Line> withoutPoint(Radar.Axis axis, double room) {
    List<String> whose =
        LineLook.read(radar.lines()).stream()
            .filter(look -> look != LineLook.NEXT && axis.share(look.line()).isEmpty())
            .map(look -> wording.say("radar.line." + look.line()))
            .toList();
    String said = wording.say("radar.without", String.join(wording.say("list.slash"), whose));
    return Stream.concat(
        whose.isEmpty() ? Stream.of() : Stream.of(lettering.line(said, NOTE, room)),
        withoutNext(axis, room));
  }

  private Stream<Lettering.Line> withoutNext(Radar.Axis axis, double room) {
    boolean said = radar.lines().contains(Radar.Line.NEXT) && axis.share(Radar.Line.NEXT).isEmpty();
    String words = wording.say("radar.without." + RadarHeard.kind(LineLook.NEXT));
    return said ? Stream.of(lettering.line(words, NOTE, room)) : Stream.of();
  }
}
