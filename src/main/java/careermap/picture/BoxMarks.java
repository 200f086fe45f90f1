package careermap.picture;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws the box of a role. */
record BoxMarks(Typeface typeface) {
  private static final double CORNER = 16;
  private static final List<Double> DASHED = List.of(7.0, 5.0);

  /** Sharper than the paper's white, for whoever is here. */
  private static final Color ON_DARK = Color.WHITE;

  Mark box(Card card, Rectangle2D place, String heard) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Figure(outline(place), fill(card), pen(card)));
    if (!card.badges().isEmpty()) {
      badge(card, place, marks);
    }
    text(card, place, marks);
    return new Mark.Group(heard, marks);
  }

  static RoundRectangle2D outline(Rectangle2D place) {
    return new RoundRectangle2D.Double(
        place.getX(), place.getY(), place.getWidth(), place.getHeight(), CORNER, CORNER);
  }

  private static Color fill(Card card) {
    if (card.standing().here()) {
      return Palette.HERE;
    }
    return card.standing().elsewhere() ? Palette.PAPER : Palette.fill(card.role().track());
  }

  private static Pen pen(Card card) {
    Standing standing = card.standing();
    Color color = standing.isMarked() ? accent(standing) : Palette.edge(card.role().track());
    double width = standing.isMarked() ? 4 : 2;
    return new Pen(color, width, standing.elsewhere() ? DASHED : List.of());
  }

  private static Color accent(Standing standing) {
    if (standing.here()) {
      return Palette.HERE;
    }
    return standing.goal() ? Palette.GOAL : Palette.OPEN;
  }

  /** A ribbon along the top, with a sign of its own for each meaning. */
  private void badge(Card card, Rectangle2D place, List<Mark> marks) {
    Standing standing = card.standing();
    Color ground = standing.here() ? ON_DARK : accent(standing);
    Color ink = standing.here() ? Palette.HERE : ON_DARK;
    String words = String.join("・", card.badges());
    double width = typeface.width(words, Card.BADGE);
    double x = place.getCenterX() - width / 2 + 10;
    Rectangle2D ribbon =
        new Rectangle2D.Double(
            place.getX() + 6, place.getY() + 6, place.getWidth() - 12, Card.BADGE_HEIGHT - 1);
    marks.add(
        new Mark.Figure(
            new RoundRectangle2D.Double(
                ribbon.getX(), ribbon.getY(), ribbon.getWidth(), ribbon.getHeight(), 10, 10),
            ground,
            null));
    marks.add(new Mark.Figure(sign(standing, x - 14, ribbon.getCenterY()), ink, null));
    marks.add(new Mark.Text(words, x, ribbon.getCenterY() + 7, Card.BADGE, true, ink));
  }

  /** A flag for the goal, a pointer for here, an arrowhead upwards for a next path. */
  private static Path2D sign(Standing standing, double x, double y) {
    if (standing.here()) {
      return polygon(x - 7, y - 7, x + 7, y - 7, x, y + 8);
    }
    return standing.goal()
        ? polygon(x - 6, y - 8, x + 8, y - 3, x - 3, y + 2, x - 3, y + 9, x - 6, y + 9)
        : polygon(x, y - 8, x + 7, y + 6, x, y + 2, x - 7, y + 6);
  }

  static Path2D polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    return path;
  }

  private void text(Card card, Rectangle2D place, List<Mark> marks) {
    boolean here = card.standing().here();
    double room = place.getHeight() - card.badgeHeight();
    double top = place.getY() + card.badgeHeight() + (room - card.textHeight()) / 2;
    List<Double> baselines = card.baselines();
    int line = 0;
    for (Lettering.Line name : card.name()) {
      Color ink = here ? ON_DARK : Palette.TEXT;
      marks.add(centred(name.text(), name.size(), true, ink, place, top + baselines.get(line++)));
    }
    for (Lettering.Line note : card.notes()) {
      Color ink = here ? ON_DARK : Palette.QUIET_TEXT;
      marks.add(centred(note.text(), note.size(), false, ink, place, top + baselines.get(line++)));
    }
  }

  private Mark centred(
      String text, double size, boolean bold, Color ink, Rectangle2D place, double y) {
    double x = place.getCenterX() - typeface.width(text, size) / 2;
    return new Mark.Text(text, x, y, size, bold, ink);
  }
}
