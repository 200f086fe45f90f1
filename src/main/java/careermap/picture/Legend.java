package careermap.picture;

import careermap.map.Transition.Kind;
import careermap.wording.Wording;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lines mean, under the map. */
record Legend(Lettering lettering, Wording wording, Links links) {
  private static final double TEXT = 23;
  private static final double LINE = 37;
  private static final double SAMPLE = 70;
  private static final double GAP = 12;
  private static final double BETWEEN = 34;

  /** The marks and how tall they are together. */
  record Block(List<Mark> marks, double height) {
    public Block {
      marks = List.copyOf(marks);
    }
  }

  Block at(double left, double top, double width) {
    List<Mark> marks = new ArrayList<>();
    double x = left;
    double y = top + LINE;
    for (Kind kind : kinds()) {
      String words = wording.say("picture.kind." + kind);
      double needed = SAMPLE + GAP + lettering.typeface().width(words, TEXT);
      if (x > left && x + needed > left + width) {
        x = left;
        y += LINE;
      }
      sample(kind, x, y - TEXT * 0.35, marks);
      marks.add(new Mark.Text(words, x + SAMPLE + GAP, y, TEXT, false, Palette.TEXT));
      x += needed + BETWEEN;
    }
    for (String note : notes(width)) {
      y += LINE;
      marks.add(new Mark.Text(note, left, y, TEXT, false, Palette.QUIET_TEXT));
    }
    return new Block(marks, y - top + TEXT);
  }

  private List<Kind> kinds() {
    return Stream.of(Kind.values())
        .filter(
            kind ->
                links.drawn().stream()
                    .anyMatch(link -> link.kind() == kind || link.returning() == kind))
        .toList();
  }

  private void sample(Kind kind, double x, double y, List<Mark> marks) {
    boolean alone = links.drawn().stream().anyMatch(link -> link.kind() == kind);
    Path2D line = new Path2D.Double();
    line.moveTo(x + SAMPLE, y);
    line.lineTo(x, y);
    Pen pen = alone ? Palette.pen(kind) : Pen.solid(Palette.pen(Kind.PROMOTION).color(), 2.4);
    marks.add(new Mark.Figure(line, null, pen));
    Point2D tip = new Point2D.Double(x + SAMPLE, y);
    marks.add(WireMarks.head(kind, Palette.pen(kind).color(), new Point2D.Double(x, y), tip));
  }

  private List<String> notes(double width) {
    List<String> notes = new ArrayList<>(lettering.lines(note(), TEXT, width, 4));
    if (links.leftOutPaths() > 0) {
      String kinds =
          links.leftOut().entrySet().stream()
              .map(Map.Entry::getKey)
              .map(kind -> wording.say("picture.kind." + kind))
              .collect(Collectors.joining(wording.say("list.slash")));
      String said = wording.say("picture.left.out", kinds, links.leftOutPaths());
      notes.addAll(lettering.lines(said, TEXT, width, 4));
    }
    return notes;
  }

  /** That lines join needs no saying where none is drawn. */
  private String note() {
    return links.drawn().isEmpty()
        ? wording.say("picture.note")
        : wording.say("picture.note.joins", wording.say("picture.note"));
  }
}
