package careermap.portfolio;

import careermap.assessment.UnitLevel;
import careermap.guidance.CriteriaDifference;
import careermap.guidance.LevelDifference;
import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import java.util.List;
import java.util.stream.Stream;

/** The ability units of the present role, and what changes for others (能力ユニット). */
record UnitChapters(OwnWords words) {
  Chapter now() {
    return words.chapter(
        "own.units",
        List.of(words.say("own.units.note")),
        List.of(
            "own.unit", "own.unit.kind", "own.level", "own.criterion", "own.mark", "own.mark.by"),
        words.own().levels().of(words.guide().role()).stream().flatMap(this::rows).toList());
  }

  private Stream<List<Entry>> rows(UnitLevel level) {
    AbilityUnit unit = level.unit();
    return unit.criteria().stream()
        .map(
            row ->
                OwnWords.line(
                    name(unit), kind(unit), level(unit), text(row), mark(level, row), by(level)));
  }

  /** Blank where the row has none. */
  private String mark(UnitLevel level, Criterion row) {
    return level.mark(row).map(mark -> words.say("sheet.mark." + mark)).orElse("");
  }

  String by(UnitLevel level) {
    return words.say("own.mark.by." + level.source());
  }

  /** For the goal, else for the first of the next roles. */
  Chapter changes() {
    return words.chapter(
        "own.changes",
        List.of(words.say("own.changes.note")),
        List.of("own.role.name", "own.unit", "own.change", "own.criterion.now", "own.criterion"),
        words.own().ahead().stream().limit(1).flatMap(this::changes).toList());
  }

  private Stream<List<Entry>> changes(RoleAhead ahead) {
    String role = words.role(ahead.role());
    LevelDifference difference = ahead.difference();
    return Stream.concat(
        difference.added().stream().flatMap(unit -> added(role, unit)),
        difference.changed().stream().flatMap(change -> changed(role, change)));
  }

  private Stream<List<Entry>> added(String role, AbilityUnit unit) {
    String change = words.say("own.change.unit");
    return unit.criteria().stream().map(row -> row(role, unit, change, "", text(row)));
  }

  private Stream<List<Entry>> changed(String role, LevelDifference.Change change) {
    AbilityUnit unit = change.then();
    CriteriaDifference criteria = change.criteria();
    Stream<List<Entry>> reworded =
        criteria.reworded().stream()
            .map(one -> row(role, unit, reworded(change), text(one.now()), text(one.then())));
    Stream<List<Entry>> added =
        criteria.added().stream().map(one -> row(role, unit, added(change), "", text(one)));
    Stream<List<Entry>> dropped =
        criteria.dropped().stream().map(one -> row(role, unit, dropped(change), text(one), ""));
    return Stream.of(reworded, added, dropped).flatMap(rows -> rows);
  }

  /** A higher level has its own words for what is done at the lower one, which does not end. */
  private String added(LevelDifference.Change change) {
    return words.say(stays(change) ? "own.change.added" : "own.change.added.level");
  }

  private String dropped(LevelDifference.Change change) {
    return words.say(stays(change) ? "own.change.dropped" : "own.change.dropped.level");
  }

  private static boolean stays(LevelDifference.Change change) {
    return change.now().level().equals(change.then().level());
  }

  private String reworded(LevelDifference.Change change) {
    int now = change.now().level().number();
    int then = change.then().level().number();
    return now == then
        ? words.say("own.change.reworded")
        : words.say("own.change.level", now, then);
  }

  private List<Entry> row(String role, AbilityUnit unit, String change, String now, String then) {
    return OwnWords.line(role, name(unit), change, now, then);
  }

  String name(AbilityUnit unit) {
    return words.wording().of(unit.name());
  }

  String kind(AbilityUnit unit) {
    return words.say(unit.common() ? "unit.common" : "unit.selective");
  }

  private static String level(AbilityUnit unit) {
    return String.valueOf(unit.level().number());
  }

  String text(Criterion row) {
    return words.wording().of(row.text());
  }
}
