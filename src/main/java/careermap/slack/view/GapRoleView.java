package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.CareerGuide;
import careermap.guidance.CriteriaDifference;
import careermap.guidance.LevelDifference;
import careermap.map.AbilityUnit;
import careermap.map.Role;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that changes between the present role and one other, unit by unit. */
public final class GapRoleView {
  /** Room is left for what stands below the units. */
  private static final int BELOW = 4;

  private final Role from;
  private final Role to;
  private final Wording wording;

  private GapRoleView(Role from, Role to, Wording wording) {
    this.from = from;
    this.to = to;
    this.wording = wording;
  }

  public static Screen of(CareerGuide guide, Role to, Wording wording) {
    return new GapRoleView(guide.role(), to, wording).screen();
  }

  private Screen screen() {
    LevelDifference difference = LevelDifference.between(from, to);
    String now = Names.brief(from, wording);
    String then = Names.brief(to, wording);
    Page page = new Page(wording).header(wording.say("gap.role.header", then));
    page.say(difference.isEmpty() ? "gap.role.same" : "gap.role.about", now, then);
    List<Row> rows = rows(difference);
    int shown = Math.min(rows.size(), page.room() - BELOW);
    rows.subList(0, shown).forEach(row -> page.beside(row.words(), row.press()));
    if (rows.size() > shown) {
      page.say("list.rest", rows.size() - shown);
    }
    return page.buttons(
            CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary(),
            CardButtons.show(Intent.GAP, "menu.GAP", wording),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("gap.note")
        .as(
            "gap.title.role",
            wording.say(
                "gap.role.heard",
                now,
                then,
                difference.added().size(),
                difference.changed().size()));
  }

  private List<Row> rows(LevelDifference difference) {
    List<Row> rows = new ArrayList<>();
    difference.added().forEach(unit -> rows.add(row(unit, added(unit))));
    difference.changed().forEach(change -> rows.add(row(change.then(), changed(change))));
    return rows;
  }

  private Row row(AbilityUnit unit, String words) {
    String name = Cut.to(40, wording.of(unit.name()));
    return new Row(
        words,
        new Press(
            GapActions.UNIT,
            wording.say("button.gap.unit"),
            new GapPlace(0, to.code(), unit.family()).value(),
            wording.say("button.gap.unit.spoken", name),
            false));
  }

  private String added(AbilityUnit unit) {
    return safely(
        "gap.unit.added",
        Cut.to(60, wording.of(unit.name())),
        wording.say(unit.common() ? "unit.common" : "unit.selective"),
        unit.level().number(),
        unit.criteria().size());
  }

  private String changed(LevelDifference.Change change) {
    String key =
        change.now().level().equals(change.then().level())
            ? "gap.unit.changed"
            : "gap.unit.changed.level";
    return safely(
            key,
            Cut.to(60, wording.of(change.then().name())),
            change.now().level().number(),
            change.then().level().number())
        + "\n"
        + counts(change, to, wording);
  }

  static String counts(LevelDifference.Change change, Role to, Wording wording) {
    CriteriaDifference criteria = change.criteria();
    return Stream.of(
            count("gap.count.reworded", criteria.reworded().size(), to, wording),
            count(
                byLevel(change, "gap.count.added", "gap.count.added.level"),
                criteria.added().size(),
                to,
                wording),
            count(
                byLevel(change, "gap.count.dropped", "gap.count.dropped.level"),
                criteria.dropped().size(),
                to,
                wording),
            count("gap.count.same", criteria.same(), to, wording))
        .filter(part -> !part.isEmpty())
        .collect(joining(wording.say("list.slash")));
  }

  /** A higher level has its own words for what is done at the lower one, which does not end. */
  static String byLevel(LevelDifference.Change change, String same, String other) {
    return change.now().level().equals(change.then().level()) ? same : other;
  }

  private static String count(String key, int count, Role to, Wording wording) {
    String role = Mrkdwn.text(Names.inSentence(to, wording));
    return count > 0 ? wording.say(key, count, role) : "";
  }

  private String safely(String key, Object... parts) {
    return new Page(wording).safely(key, parts);
  }

  private record Row(String words, Press press) {}
}
