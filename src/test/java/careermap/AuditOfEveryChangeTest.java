package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.AuditTrail.Action;
import careermap.database.Database;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Each kind of change that human resources make in Slack leaves entries of its own kind, and none
 * where it is refused to somebody else or changes nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditOfEveryChangeTest {
  static final List<Change> CHANGES =
      List.of(
          Change.by(
              "roster_edit",
              "E0130",
              Action.PERSON_CHANGED,
              form -> form.type("roster_site", "大阪")),
          Change.by(
              "roster_add",
              "roster_add",
              Action.PERSON_CHANGED,
              AuditOfEveryChangeTest::somebodyNew),
          Change.by("cadence_company", "COMPANY", Action.CADENCE_CHANGED, form -> form),
          Change.by("cadence_quiet_add", "cadence_quiet_add", Action.QUIET_CHANGED, form -> form),
          Change.by("cadence_days_add", "cadence_days_add", Action.WORKDAYS_CHANGED, form -> form),
          Change.by("cadence_question", "WORK", Action.QUESTIONS_CHANGED, form -> form),
          Change.by(
              "sheet_cycle",
              "new",
              Action.CYCLE_OPENED,
              form -> form.type("sheet_cycle_person", "E0107")),
          Change.by("settle", "1", Action.CORRECTION_SETTLED, null),
          Change.by("cadence_line_add", "x", Action.ACTING_CHANGED, AuditOfEveryChangeTest::acting)
              .leaving(2),
          Change.by(
              "privacy_period",
              "NOTES",
              Action.RETENTION_CHANGED,
              form -> form.choose("months", "60")),
          Change.by("coverage_monthly", "true", Action.REPORT_CHANGED, null),
          Change.by("cadence_line_allow", "k804e6088559e8178", Action.EMPLOYER_CHANGED, null),
          Change.by("cadence_days_year_end", "x", Action.WORKDAYS_CHANGED, form -> form));

  private final RunningApp app =
      RunningApp.with(AuditOfEveryChangeTest::moveIn, Map.of("HR_CHANNEL_ID", RunningApp.CHANNEL));

  private static void moveIn(Database database, Path folder) {
    Centre.moveIn(database, folder);
    Centre.change(folder, "update person set employer = 'まつばの会社' where employee_id = 'E0113'");
    Centre.change(
        folder,
        "insert into correction (slack_user_id, employee_id, kind, reported_on, reported_at)"
            + " values ('U0HANA', 'E0130', 'ROLE', '2026-12-07', %d)"
                .formatted(Centre.NOW.toEpochMilli()));
  }

  @AfterAll
  void close() {
    app.close();
  }

  /** Others are looked at where they are made: at the command line, by files, by notices. */
  @Test
  void everyKindIsOneOfTheseOrOfOthers() {
    Set<Action> kinds = EnumSet.noneOf(Action.class);
    CHANGES.forEach(change -> kinds.add(change.kind()));
    assertThat(EnumSet.complementOf(EnumSet.copyOf(kinds)))
        .containsExactly(
            Action.PERSON_EXPORTED,
            Action.PERSON_ERASED,
            Action.HISTORY_IMPORTED,
            Action.STANDARD_IMPORTED,
            Action.MAP_PUBLISHED,
            Action.CYCLE_UNDONE,
            Action.NOTICE_SETTLED);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("CHANGES")
  void leavesItsEntryAndNoneWhereItIsRefused(Change change) {
    List<Action> before = actions();
    Shown opened = press(RINA, change);
    UnaryOperator<Form> filling = change.filling();
    if (filling == null) {
      // The press was the change.
      assertThat(since(before)).isEqualTo(change.entries());
      press(RINA, change);
    } else {
      Form form = filling.apply(FilledForm.of(opened.surface(), "30"));
      sent(KEN, form);
      assertThat(since(before)).as("refused to a supervisor").isEmpty();
      toTheEnd(sent(RINA, form));
    }
    press(KEN, change);
    assertThat(since(before)).as(opened.said()).isEqualTo(change.entries());
  }

  /** What is asked first, what it would bring, is agreed to. */
  private void toTheEnd(Answered answered) {
    if (answered.body().contains("\"submit\"")) {
      JsonObject view = answered.json().getAsJsonObject("view");
      sent(RINA, FilledForm.of(app.slack().modal(RINA.id()).orElse(view), "30"));
    }
  }

  private Answered sent(Member member, Form form) {
    Answered answered = app.sender().submit(member.id(), form);
    assertThat(answered.status()).isEqualTo(200);
    return answered;
  }

  private Shown press(Member member, Change change) {
    return app.press(
        member,
        Origin.ephemeral(RunningApp.CHANNEL),
        Press.forged(change.action(), change.value()));
  }

  private List<Action> since(List<Action> before) {
    List<Action> now = actions();
    return now.subList(before.size(), now.size());
  }

  private List<Action> actions() {
    try (Database database = Centre.database(app.folder())) {
      List<Action> actions = new ArrayList<>();
      database.auditTrail().eachSince(Instant.EPOCH, entry -> actions.add(entry.action()));
      return actions;
    }
  }

  private static Form somebodyNew(Form form) {
    return form.type("roster_employee_id", "E0300")
        .type("roster_email", "new@example.com")
        .type("roster_slack_user_id", "U0NEW")
        .type("roster_supervisor_id", "E0042")
        .pickDate("roster_left_on", "2030-01-01");
  }

  private static Form acting(Form form) {
    return form.type("acting_supervisor", "E0042")
        .type("acting_person", "E0001")
        .pickDate("acting_until", "2026-12-11");
  }

  /**
   * @param filling null where the press changes at once
   */
  record Change(
      String action, String value, Action kind, @Nullable UnaryOperator<Form> filling, int number) {
    static Change by(
        String action, String value, Action kind, @Nullable UnaryOperator<Form> filling) {
      return new Change(action, value, kind, filling, 1);
    }

    Change leaving(int entries) {
      return new Change(action, value, kind, filling, entries);
    }

    List<Action> entries() {
      return Collections.nCopies(number, kind);
    }

    @Override
    public String toString() {
      return action;
    }
  }
}
