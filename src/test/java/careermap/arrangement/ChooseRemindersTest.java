package careermap.arrangement;

import static careermap.arrangement.Office.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.delivery.Notice;
import careermap.guidance.Visitor;
import careermap.person.PersonId;
import careermap.reminder.Preference;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people choose about their own reminders, and nobody else's. */
class ChooseRemindersTest {
  private static final WorkingHours EARLY =
      new WorkingHours(LocalTime.of(7, 0), LocalTime.of(16, 0));

  private final Office office = new Office(Office.sato(), Office.operator("E1"));
  private final ChooseReminders choose =
      new ChooseReminders(office.showChoices, office.arrangements);
  private final ChooseQuiet quiet = new ChooseQuiet(office.showChoices, office.arrangements);

  @Test
  void aSupervisorChoosesAllOfIt() {
    choose.by(Office.supervisor(), everything());
    assertThat(office.arrangements.of(new PersonId("SATO")))
        .isEqualTo(new Preference(DayOfWeek.FRIDAY, 14, EARLY, true, Set.of(), Set.of()));
  }

  @Test
  void whatAnOperatorMayNotChooseHasNoEffect() {
    choose.by(Office.operator(), everything());
    Preference chosen = office.arrangements.of(new PersonId("E1"));
    assertThat(chosen.weekday()).isNull();
    assertThat(chosen.hour()).isNull();
    assertThat(chosen.listens()).isFalse();
    assertThat(chosen.hours()).isEqualTo(EARLY);
    assertThat(chosen.on()).containsExactly(Notice.Kind.PROMISE_DUE);
  }

  @Test
  void humanResourcesMayListenToo() {
    choose.by(Office.listening(Office.operator("E1")), everything());
    assertThat(office.arrangements.of(new PersonId("E1")).listens()).isTrue();
  }

  @Test
  void everyKindHasASwitchForThoseWhoGetIt() {
    assertThat(kinds(Office.operator()))
        .contains(Notice.Kind.TALK_PROPOSED, Notice.Kind.TALK_TODAY, Notice.Kind.PROMISE_DUE)
        .doesNotContain(Notice.Kind.DIGEST, Notice.Kind.TALK_ASKED, Notice.Kind.BRIEF);
    assertThat(kinds(Office.supervisor()))
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(Notice.Kind.PROMISE_DUE, Notice.Kind.TALK_FILE)));
    assertThat(kinds(Office.listening(Office.operator("E1"))))
        .contains(Notice.Kind.TALK_ASKED, Notice.Kind.BRIEF)
        .doesNotContain(Notice.Kind.DIGEST);
  }

  @Test
  void whatIsNotWantedIsOffAndWhatIsUnusualIsOnOnlyWhereItIsWanted() {
    choose.by(
        Office.operator(), new Choice(null, null, null, false, Set.of(Notice.Kind.TALK_TODAY)));
    Preference chosen = office.arrangements.of(new PersonId("E1"));
    assertThat(chosen.wants(Notice.Kind.TALK_TODAY)).isTrue();
    assertThat(chosen.wants(Notice.Kind.TALK_AGREED)).isFalse();
    assertThat(chosen.wants(Notice.Kind.TALK_FILE)).as("goes with what is agreed").isFalse();
    assertThat(chosen.wants(Notice.Kind.PROMISE_DUE)).isFalse();
    // What was not offered stays as it was.
    assertThat(chosen.wants(Notice.Kind.DIGEST)).isTrue();
  }

  @Test
  void whoeverIsNotOnTheRosterHasNothingToChoose() {
    assertThat(office.showChoices.to(Office.stranger())).isEmpty();
    assertThat(choose.by(Office.stranger(), everything())).isEqualTo(Arranged.NOT_YOURS);
    assertThat(office.arrangements.preferences).isEmpty();
  }

  @Test
  void whoeverLeftHasNothingToChoose() {
    Visitor left = Office.listening(Office.somebody("E1", "SATO").leavingOn(TODAY).person());
    assertThat(choose.by(left, everything())).isEqualTo(Arranged.NOT_YOURS);
  }

  @Test
  void theHoursOfTheShiftAreTheUsualOnes() {
    office.arrangements.set("早番", EARLY);
    Visitor visitor = Office.listening(Office.somebody("E1", "SATO").on("早番").person());
    assertThat(office.showChoices.to(visitor).orElseThrow().usualHours()).isEqualTo(EARLY);
    assertThat(office.showChoices.to(Office.supervisor()).orElseThrow().usualHours())
        .isEqualTo(WorkingHours.USUAL);
  }

  @Test
  void aSupervisorsQuietTimeIsTheirOwn() {
    DaySpan week = new DaySpan(TODAY, TODAY.plusDays(6));
    assertThat(quiet.by(Office.supervisor(), new OwnQuiet.Begin("q", week)))
        .isEqualTo(Arranged.DONE);
    assertThat(office.arrangements.periods)
        .containsExactly(
            new QuietPeriod(
                "q", QuietPeriod.Scope.SUPERVISOR, "SATO", TODAY, TODAY.plusDays(6), ""));
    assertThat(quiet.by(Office.operator(), new OwnQuiet.Begin("p", week)))
        .isEqualTo(Arranged.NOT_YOURS);
    assertThat(quiet.by(Office.operator(), new OwnQuiet.End("q"))).isEqualTo(Arranged.NOT_YOURS);
    office.arrangements.add(
        new QuietPeriod("c", QuietPeriod.Scope.COMPANY, "", TODAY, TODAY, ""), "HR");
    assertThat(quiet.by(Office.supervisor(), new OwnQuiet.End("c"))).isEqualTo(Arranged.UNKNOWN);
    assertThat(quiet.by(Office.supervisor(), new OwnQuiet.End("q"))).isEqualTo(Arranged.DONE);
    assertThat(office.arrangements.periods).hasSize(1);
  }

  @Test
  void aQuietTimeThatHasPassedIsNone() {
    DaySpan passed = new DaySpan(TODAY.minusDays(2), TODAY.minusDays(1));
    assertThat(quiet.by(Office.supervisor(), new OwnQuiet.Begin("q", passed)))
        .isEqualTo(Arranged.UNKNOWN);
    assertThat(office.arrangements.periods).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 22, -1})
  void aDigestComesByDay(int hour) {
    assertThatThrownBy(() -> new Choice(null, hour, null, false, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private java.util.List<Notice.Kind> kinds(Visitor visitor) {
    return office.showChoices.to(visitor).orElseThrow().switches().kinds();
  }

  private static Choice everything() {
    return new Choice(DayOfWeek.FRIDAY, 14, EARLY, true, EnumSet.allOf(Notice.Kind.class));
  }
}
