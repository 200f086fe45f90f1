package careermap.slack.view;

import careermap.coverage.CoverageReport;
import careermap.coverage.CoverageRow;
import careermap.coverage.Dimension;
import careermap.coverage.LongStay;
import careermap.coverage.Pipeline;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Numbers told apart, line after line. */
public final class CoverageRows {
  private CoverageRows() {}

  static Screen screen(String title, List<String> lines, Wording wording) {
    Page page = new Page(wording).say("coverage.period.short").header(title);
    Lines.into(page, lines);
    return page.buttons(Press.of(CoverageActions.OPEN, wording.say("button.coverage")))
        .note("coverage.table.readers")
        .as("coverage.modal", wording.say("coverage.table.heard", title));
  }

  static String line(String name, CoverageRow row, Wording wording) {
    Page page = new Page(wording);
    return row.isTold()
        ? page.safely(
            "coverage.row",
            Cut.to(60, name),
            CoverageLines.number(row.people(), wording),
            CoverageLines.number(row.talked(), wording),
            CoverageLines.number(row.notYet(), wording))
        : page.safely("coverage.row.untold", Cut.to(60, name));
  }

  /**
   * By team, in the order of names; of teams of fewer than five nothing is told, nor that they are.
   *
   * @param people whose names stand for their teams
   */
  public static Screen teams(CoverageReport report, Map<PersonId, Person> people, Wording wording) {
    List<String> lines =
        report.talks().by(Dimension.TEAM).rows().stream()
            .filter(CoverageRow::isTold)
            .flatMap(row -> team(row, people, wording))
            .sorted(Comparator.naturalOrder())
            .toList();
    List<String> shown = lines.isEmpty() ? List.of(wording.say("coverage.teams.none")) : lines;
    return screen(wording.say("coverage.by.TEAM"), shown, wording);
  }

  private static Stream<String> team(
      CoverageRow row, Map<PersonId, Person> people, Wording wording) {
    return row.key().isEmpty()
        ? Stream.of(line(wording.say("coverage.none.TEAM"), row, wording))
        : Stream.ofNullable(people.get(new PersonId(row.key())))
            .map(person -> wording.say("coverage.team", CadenceWords.whole(person, wording)))
            .map(name -> line(name, row, wording));
  }

  /** Where people stand on the map. */
  public static Screen roles(CoverageReport report, Wording wording) {
    List<String> lines = new ArrayList<>(List.of(wording.say("coverage.pipeline.bold")));
    report.pipelines().forEach(one -> lines.add(pipeline(one, wording)));
    lines.add(wording.say("coverage.stays.bold"));
    report.longStays().forEach(one -> lines.add(longStay(one, wording)));
    return screen(wording.say("coverage.roles"), lines, wording);
  }

  private static String pipeline(Pipeline one, Wording wording) {
    return new Page(wording)
        .safely(
            "coverage.pipeline.line",
            Cut.to(60, wording.of(one.to().name())),
            CoverageLines.number(one.ready(), wording),
            CoverageLines.number(one.near(), wording),
            CoverageLines.number(one.far(), wording));
  }

  private static String longStay(LongStay one, Wording wording) {
    return new Page(wording)
        .safely(
            "coverage.stays.line",
            Cut.to(60, wording.of(one.role().name())),
            CoverageLines.number(one.longer(), wording));
  }

  /** Those who were not talked to for long, by name. */
  public static Screen forgotten(List<Person> people, Wording wording) {
    Page page =
        new Page(wording)
            .say("coverage.forgotten.what")
            .header(wording.say("coverage.forgotten.header", people.size()));
    if (people.isEmpty()) {
      page.say("coverage.forgotten.none");
    } else {
      Lines.into(page, people.stream().map(person -> named(person, wording)).toList());
    }
    return page.buttons(Press.of(CoverageActions.OPEN, wording.say("button.coverage")))
        .note("coverage.forgotten.readers")
        .as("coverage.modal", wording.say("coverage.forgotten.header", people.size()));
  }

  private static String named(Person person, Wording wording) {
    String site = Objects.requireNonNullElse(person.site(), "");
    return new Page(wording)
        .safely(
            site.isEmpty() ? "coverage.forgotten.line" : "coverage.forgotten.line.site",
            CadenceWords.whole(person, wording),
            site);
  }
}
