package careermap.database;

import static careermap.person.Fixtures.line;

import careermap.assessment.Assessment;
import careermap.assessment.AssessmentOutcome;
import careermap.assessment.AssessmentOutcome.Changed;
import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.assessment.Assessments;
import careermap.assessment.CloseSheet;
import careermap.assessment.ExplainDifference;
import careermap.assessment.FindUnitLevels;
import careermap.assessment.ListSheets;
import careermap.assessment.Mark;
import careermap.assessment.MarkRow;
import careermap.assessment.OpenOwnSheet;
import careermap.assessment.OpenReportSheet;
import careermap.assessment.OwnSheet;
import careermap.assessment.PastSheet;
import careermap.assessment.Reveal;
import careermap.assessment.ShareSheet;
import careermap.assessment.SheetHistory;
import careermap.assessment.ShowReveal;
import careermap.assessment.ShowSheet;
import careermap.assessment.SubmitSheet;
import careermap.assessment.TakeSheetBack;
import careermap.assessment.UnitLevel;
import careermap.assessment.UnitLevels;
import careermap.assessment.WriteComment;
import careermap.map.NewVersion;
import careermap.map.Publications;
import careermap.map.RoleCode;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People who mark sheets: {@link #BOSS} is the supervisor of {@link #REPORT} and E3, {@link #NEXT}
 * may become it, E5 is of human resources, and E4 is nobody of theirs.
 */
final class SheetScene implements AutoCloseable {
  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  static final String BOSS = "E1";
  static final String REPORT = "E2";
  static final String STRANGER = "E4";
  static final String HR = "E5";
  static final String NEXT = "E6";
  static final RoleCode OPERATOR = new RoleCode("OPERATOR");
  static final RoleCode LEADER = new RoleCode("LEADER");
  static final String ROW = "INFO_L1_01";
  static final String OTHER_ROW = "INFO_L1_02";
  static final String UNIT = "INFO_L1";

  final AskingOnSqlite centre;
  final Assessments sheets;
  final Clock clock;
  private final AtomicInteger ids = new AtomicInteger();
  private final People people;
  private final Publications versions;

  SheetScene(Path folder) {
    centre = new AskingOnSqlite(folder);
    sheets = centre.database.assessments();
    people = centre.database.people();
    versions = centre.database.publications();
    clock = ((InstantSource) centre::now).withZone(TOKYO);
    reportIs(line(REPORT) + BOSS);
  }

  /** The roster, with this line for the report. */
  void reportIs(String line) {
    centre.take(line("E1"), line, line("E3") + BOSS, line("E4"), line("E5"), line("E6"));
  }

  /** The report's supervisor from now on. */
  void led(String supervisor) {
    reportIs(line(REPORT) + supervisor);
  }

  /** The same without a roster, for those who do it often. */
  void ledAtOnce(String supervisor) {
    actsAtOnce(supervisor);
    centre.run("update person set line_id = supervisor_id");
  }

  /** The roster goes on to name whom it named. */
  void actsAtOnce(String supervisor) {
    centre.run(
        "update person set supervisor_id = nullif('%s', '') where employee_id = '%s'"
            .formatted(supervisor, REPORT));
  }

  Person person(String id) {
    return centre.person(new PersonId(id));
  }

  AssessmentOutcome open(String owner, RoleCode role) {
    return new OpenOwnSheet(sheets, centre.database.maps(), people, this::newId, clock)
        .by(person(owner), role, TOKYO);
  }

  AssessmentOutcome openFor(String supervisor, String report) {
    return new OpenReportSheet(sheets, centre.database.maps(), people, this::newId, clock)
        .by(person(supervisor), new PersonId(report), TOKYO);
  }

  String newId() {
    return "sheet-" + ids.incrementAndGet();
  }

  AssessmentOutcome share(String owner, String sheet) {
    return new ShareSheet(sheets, people, clock).by(person(owner), sheet, TOKYO);
  }

  AssessmentOutcome mark(String reader, String sheet, String row, @Nullable Mark mark) {
    return new MarkRow(sheets, versions, people, clock).by(person(reader), sheet, row, mark, TOKYO);
  }

  AssessmentOutcome comment(String author, String sheet, String unit, String comment) {
    return new WriteComment(sheets, versions, people, clock)
        .by(person(author), sheet, unit, comment, TOKYO);
  }

  Map<String, String> comments(String author, String sheet) {
    return sheets.commentsBy(new PersonId(author), sheet);
  }

  AssessmentOutcome submit(String reader, String sheet) {
    return new SubmitSheet(sheets, versions, people, clock).by(person(reader), sheet, TOKYO);
  }

  AssessmentOutcome takeBack(String reader, String sheet) {
    return new TakeSheetBack(sheets, versions, people, clock).by(person(reader), sheet, TOKYO);
  }

  AssessmentOutcome explain(String reader, String sheet, String row, String example) {
    return new ExplainDifference(sheets, versions, people, clock)
        .by(person(reader), sheet, row, example, TOKYO);
  }

  AssessmentOutcome close(String reader, String sheet) {
    return new CloseSheet(sheets, versions, people, clock).by(person(reader), sheet, TOKYO);
  }

  Optional<OwnSheet> shown(String reader, String sheet) {
    return new ShowSheet(sheets, versions, people, clock).to(person(reader), sheet, TOKYO);
  }

  Optional<Reveal> revealed(String reader, String sheet) {
    return new ShowReveal(sheets, versions, people, clock).to(person(reader), sheet, TOKYO);
  }

  List<String> own(String reader) {
    return ids(new ListSheets(sheets, people, clock).of(person(reader), TOKYO).own());
  }

  List<String> toRate(String reader) {
    return ids(new ListSheets(sheets, people, clock).of(person(reader), TOKYO).toRate());
  }

  /** Whose word the levels of the report's units are that a reader gets, of two roles. */
  List<UnitLevel.Source> sources(String reader) {
    UnitLevels levels =
        new FindUnitLevels(sheets, people, clock).to(person(reader), new PersonId(REPORT), TOKYO);
    return Stream.of(OPERATOR, LEADER)
        .flatMap(role -> centre.database.maps().current().map().heldRole(role).stream())
        .flatMap(role -> levels.of(role).stream())
        .map(UnitLevel::source)
        .toList();
  }

  /** Empty for whoever may not ask. */
  Optional<List<PastSheet>> history(String reader) {
    return new SheetHistory(sheets, centre.database.maps(), versions, people, clock)
        .to(person(reader), new PersonId(REPORT), TOKYO);
  }

  private static List<String> ids(List<Assessment> all) {
    return all.stream().map(Assessment::id).toList();
  }

  Map<String, Mark> marks(String author, String sheet) {
    return sheets.marksBy(new PersonId(author), sheet);
  }

  /** A sheet of the report's own role; both may mark it. */
  String opened() {
    return done(open(REPORT, OPERATOR)).id();
  }

  /** Both have submitted, and see {@link #ROW} differently. */
  String bothIn() {
    String sheet = opened();
    mark(REPORT, sheet, ROW, Mark.ALONE);
    mark(BOSS, sheet, ROW, Mark.WITH_HELP);
    submit(REPORT, sheet);
    submit(BOSS, sheet);
    return sheet;
  }

  void publish(String document) {
    int base = centre.database.maps().current().number();
    boolean published =
        versions.publish(new NewVersion(base, document, List.of(), "U0RINA", null, centre.now()));
    if (!published) {
      throw new IllegalStateException("not published");
    }
  }

  static Assessment done(AssessmentOutcome outcome) {
    return outcome instanceof Done done ? done.now() : fail(outcome);
  }

  static Why why(AssessmentOutcome outcome) {
    return outcome instanceof Refused refused ? refused.why() : fail(outcome);
  }

  static Assessment changed(AssessmentOutcome outcome) {
    return outcome instanceof Changed changed ? changed.now() : fail(outcome);
  }

  private static <T> T fail(AssessmentOutcome outcome) {
    throw new AssertionError("it was " + outcome);
  }

  @Override
  public void close() {
    centre.close();
  }
}
