package careermap.picture;

import careermap.map.CareerMap;
import careermap.map.Highlight;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.wording.Wording;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the whole picture together. */
final class Sheet {
  static final double MARGIN = 16;
  static final double GUTTER = 52;

  private final CareerMap map;
  private final int version;
  private final Wording wording;
  private final @Nullable Highlight you;
  private final Lettering lettering;
  private final Map<RoleCode, Card> cards = new LinkedHashMap<>();

  Sheet(CareerMap map, int version, Wording wording, @Nullable Highlight you, Typeface typeface) {
    this.map = map;
    this.version = version;
    this.wording = wording;
    this.you = you;
    this.lettering = new Lettering(typeface, wording.language().locale());
    for (Role role : map.roles()) {
      Standing standing = Standing.of(role.code(), you);
      cards.put(role.code(), Card.of(role, standing, lettering, wording));
    }
  }

  Drawing drawing(String description) {
    Plan plan = Plan.of(map, you == null ? null : you.here(), role -> card(role).height());
    Floor floor = plan.wiring().floor();
    double width = floor.right() + MARGIN;
    Heading heading = new Heading(lettering, wording);
    Legend.Block legend =
        new Legend(lettering, wording, plan.links()).at(MARGIN, floor.bottom(), width - 2 * MARGIN);
    double height = floor.bottom() + legend.height() + MARGIN;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Figure(new Rectangle2D.Double(0, 0, width, height), Palette.PAPER, null));
    marks.addAll(heading.title(wording.of(map.name()), version, width));
    marks.addAll(heading.bands(plan.grid(), floor));
    marks.addAll(heading.lanes(plan.grid(), floor));
    marks.addAll(wired(plan.wiring()));
    marks.addAll(legend.marks());
    return new Drawing(wording.of(map.name()), description, width, height, marks);
  }

  private List<Mark> wired(Wiring wiring) {
    WireMarks wires = new WireMarks(you == null ? null : you.here());
    BoxMarks boxes = new BoxMarks(lettering.typeface());
    List<Wire> lines = wiring.wires();
    List<Mark> marks = new ArrayList<>(wires.lines(lines));
    cards.forEach((role, card) -> marks.add(boxes.box(card, wiring.box(role), heard(card))));
    marks.addAll(wires.heads(lines));
    return marks;
  }

  private String heard(Card card) {
    List<String> parts = new ArrayList<>(List.of(wording.of(card.role().name())));
    parts.addAll(card.badges());
    card.notes().forEach(note -> parts.add(note.text()));
    return String.join(wording.say("list.and"), parts);
  }

  private Card card(RoleCode role) {
    Card card = cards.get(role);
    if (card == null) {
      throw new IllegalStateException(role + " has no card");
    }
    return card;
  }
}
