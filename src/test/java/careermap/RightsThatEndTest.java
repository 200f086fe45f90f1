package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.RightsWorld.YUMI;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.Relation;
import careermap.database.Database;
import careermap.file.YamlMap;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What somebody has open while their rights end: nothing more of it reaches them, and whatever they
 * press or send in changes nothing.
 */
class RightsThatEndTest {
  /** Somebody whom the roster does not know may do this, too. */
  private static final Pattern ANYBODYS = Pattern.compile("^(report_|language)");

  private final RightsWorld world = new RightsWorld(RightsWorld.GROUP);
  private final RunningApp app = world.app;

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void whoeverActsHasTheSupervisorsRightsAndNoneWhenItEnds() {
    Form acting =
        Form.of(forged(RINA, "cadence_line_add", "x").surface())
            .type("acting_supervisor", "E0042")
            .type("acting_person", "E0043")
            .pickDate("acting_until", "2026-12-11");
    assertThat(app.sender().submit(RINA.id(), acting).body()).contains("*決めました*");
    Gaze yumi = Gaze.around(app, YUMI);
    Reach meanwhile = new Reach((reader, owner) -> RightsWorld.relation(reader, owner, YUMI));
    assertThat(meanwhile.missed(List.of(yumi))).isEmpty();
    assertThat(meanwhile.leaks(List.of(yumi, Gaze.around(app, KEN)))).isEmpty();

    app.clock().pass(Duration.ofDays(5));
    settleTheNewDay();
    Gaze after = new Gaze(app, YUMI);
    // The hands that are raised to what she offers are hers to see.
    assertThat(tried(after, yumi, "^(?!open_).*(E0107|talk-k|sheet-)")).isGreaterThan(10);
    assertThat(new Reach(RightsWorld::relation).leaks(List.of(after))).isEmpty();
    assertThat(Gaze.around(app, KEN).text()).contains("あかねの目標", "うぐいすの証し", "すみれの封");
  }

  /** As the app itself does within a minute. */
  private void settleTheNewDay() {
    try (Database database =
        Database.open(
            Centre.url(app.folder()),
            new YamlMap(),
            () -> LocalDate.ofInstant(app.clock().instant(), Centre.TOKYO))) {
      database.actingBook(app.clock()).settle();
    }
  }

  @Test
  void whoeverHasLeftSeesAndChangesNothing() {
    Gaze ken = Gaze.around(app, KEN);
    Shown row = forged(RINA, "roster_edit", "E0042");
    Answered left =
        app.sender()
            .submit(RINA.id(), Form.of(row.surface()).pickDate("roster_left_on", "2026-12-06"));
    assertThat(left.body()).contains("response_action\":\"update");
    assertThat(Centre.text(app.folder(), "select left_on from person where employee_id = 'E0042'"))
        .isEqualTo("2026-12-06");

    Gaze after = new Gaze(app, KEN);
    assertThat(tried(after, ken, "")).isGreaterThan(100);
    Reach strangers = new Reach((reader, owner) -> Relation.STRANGER);
    assertThat(strangers.leaks(List.of(after))).isEmpty();
  }

  /** The group is read anew within a minute. */
  @Test
  void whoeverIsOfHumanResourcesNoMoreSeesAndChangesNothingOfTheDesk() {
    Gaze rina = Gaze.around(app, RINA);
    assertThat(new Reach(RightsWorld::relation).missed(List.of(rina))).isEmpty();
    app.slack().withUserGroup(RightsWorld.GROUP);
    app.clock().pass(Duration.ofSeconds(61));

    Gaze after = new Gaze(app, RINA);
    assertThat(tried(after, rina, "^(roster|cadence|privacy|sheet_cycle|give_map|coverage|settle)"))
        .isGreaterThan(30);
    Reach colleagues = new Reach((reader, owner) -> Relation.COLLEAGUE);
    assertThat(colleagues.leaks(List.of(after))).isEmpty();
  }

  /** Presses and sends in what was found before, as far as it is about this. */
  private int tried(Gaze after, Gaze before, String about) {
    Pattern pattern = Pattern.compile(about);
    Map<String, List<String>> rows = Rows.of(app.folder());
    List<Gaze.Find> presses = about(pattern, before.finds());
    presses.removeIf(find -> find.isOfTheMap() || ANYBODYS.matcher(find.control().action()).find());
    presses.forEach(after::press);
    assertThat(Rows.changes(app.folder(), rows)).isEmpty();
    List<JsonObject> forms = about(pattern, before.forms());
    for (JsonObject form : forms) {
      after.submit(form);
      after.submit(FilledForm.of(form));
      assertThat(Rows.changes(app.folder(), rows)).as(Gaze.key(form)).isEmpty();
    }
    return presses.size() + forms.size();
  }

  private static <T> List<T> about(Pattern pattern, Map<String, T> found) {
    return found.entrySet().stream()
        .filter(one -> pattern.matcher(one.getKey()).find())
        .map(Map.Entry::getValue)
        .collect(toCollection(ArrayList::new));
  }

  private Shown forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }
}
