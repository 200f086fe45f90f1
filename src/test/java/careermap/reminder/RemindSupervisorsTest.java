package careermap.reminder;

import static careermap.person.Fixtures.MAP;
import static careermap.reminder.Groups.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.person.PersonId;
import careermap.workday.PersonalWorkTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RemindSupervisorsTest {
  private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

  @Test
  void sendsAtTheSlotAndLooksAgainAtTheNextOne() {
    Decision before = decide(settled(overdue(), MONDAY.minusWeeks(1)), "2026-12-07T09:59");
    assertThat(before.digest()).isNull();
    assertThat(before.nextLook()).isEqualTo(at("2026-12-07T10:00"));

    Decision then = decide(settled(overdue(), before.settledWeek()), "2026-12-07T10:00");
    assertThat(then.sent()).isPresent();
    assertThat(then.settledWeek()).isEqualTo(MONDAY);
    assertThat(then.nextLook()).isEqualTo(at("2026-12-14T10:00"));
  }

  @Test
  void leavesAWeekAloneThatItFirstSeesAfterItsSlot() {
    Decision decision = decide(overdue(), "2026-12-09T11:00");

    assertThat(decision.digest()).isNull();
    assertThat(decision.settledWeek()).isEqualTo(MONDAY);
    assertThat(decision.nextLook()).isEqualTo(at("2026-12-14T10:00"));
  }

  @Test
  void waitsForTheMorningWhereItComesBackAtNight() {
    Decision decision = decide(settled(overdue(), MONDAY.minusWeeks(1)), "2026-12-07T23:00");

    assertThat(decision.digest()).isNull();
    assertThat(decision.settledWeek()).isEqualTo(MONDAY.minusWeeks(1));
    assertThat(decision.nextLook()).isEqualTo(at("2026-12-08T09:00"));
  }

  @Test
  void letsTheWeekGoWhereNoHoursAreLeftInIt() {
    Decision decision = decide(settled(overdue(), MONDAY.minusWeeks(1)), "2026-12-11T18:00");

    assertThat(decision.digest()).isNull();
    assertThat(decision.settledWeek()).isEqualTo(MONDAY);
    assertThat(decision.nextLook()).isEqualTo(at("2026-12-14T10:00"));
  }

  @Test
  void namesAfterAnOutageOnlyThoseWhoWereDueByTheSlot() {
    Team team =
        Groups.of(
            Someone.called("E1").lastTalkedOn(LONG_AGO),
            // due in a week from the slot, and asked for a talk only after it
            Someone.called("E2").lastTalkedOn(MONDAY.plusDays(7).minusDays(90)),
            new Teammate(
                Someone.called("E3").person(),
                MONDAY.minusDays(5),
                null,
                MONDAY.plusDays(1),
                null,
                null,
                null));

    PlannedDigest digest =
        decide(settled(team, MONDAY.minusWeeks(1)), "2026-12-09T11:00").sent().orElseThrow();
    assertThat(digest.lines()).extracting(DueTalk::person).containsExactly(new PersonId("E1"));
    assertThat(digest.day()).isEqualTo(MONDAY);
  }

  @Test
  void sendsNothingAgainWhereTheClockIsPutBack() {
    Team sent = settled(overdue(), MONDAY);
    Decision decision = decide(sent, "2026-12-02T11:00");

    assertThat(decision.digest()).isNull();
    assertThat(decision.settledWeek()).isEqualTo(MONDAY);
    assertThat(decision.nextLook()).isEqualTo(at("2026-12-14T10:00"));
  }

  @Test
  void looksAgainWhenTheEarliestComesDue() {
    Team team =
        settled(
            Groups.of(
                Someone.called("E1").lastTalkedOn(MONDAY.minusDays(1)),
                Someone.called("E2").lastTalkedOn(MONDAY.minusDays(10))),
            MONDAY.minusWeeks(1));

    // ten days ago and 90 days: 25 February 2027, so the digest of that week's Monday
    assertThat(decide(team, "2026-12-07T10:00").nextLook()).isEqualTo(at("2027-02-22T10:00"));
  }

  @Test
  void neverLooksAgainByItselfWhereRemindersAreOff() {
    Team off = overdue().with(new Cadence(List.of(), MAP));

    assertThat(decide(off, "2026-12-07T10:00").nextLook()).isNull();
  }

  @Test
  void waitsForASupervisorToComeBack() {
    PersonalWorkTime away =
        Groups.work(
            Someone.called("S1")
                .onLeave(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 10))
                .person(),
            List.of(),
            List.of());
    Decision decision =
        decide(settled(Groups.at(overdue(), away), MONDAY.minusWeeks(1)), "2026-12-07T10:00");

    assertThat(decision.digest()).isNull();
    assertThat(decision.nextLook()).isEqualTo(at("2027-03-10T10:00"));
  }

  @Test
  void looksAtTheOthersWhereOneTeamFails() {
    Broken teams = new Broken();
    Clock clock = Clock.fixed(at("2026-12-07T10:00"), Groups.TOKYO);

    assertThatThrownBy(() -> new RemindSupervisors(teams, clock).run(() -> false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("S1");
    assertThat(teams.looked).containsExactly("S1", "S2", "S3");
  }

  @Test
  void stopsWhenTheAppDoes() {
    Broken teams = new Broken();
    Clock clock = Clock.fixed(at("2026-12-07T10:00"), Groups.TOKYO);

    new RemindSupervisors(teams, clock).run(() -> true);
    assertThat(teams.looked).isEmpty();
  }

  private static Team overdue() {
    return Groups.of(Someone.called("E1").lastTalkedOn(LONG_AGO));
  }

  private static Team settled(Team team, LocalDate week) {
    return new Team(
        team.supervisor(),
        team.work(),
        team.preference(),
        team.cadence(),
        team.people(),
        team.promises(),
        team.last(),
        week);
  }

  private static Decision decide(Team team, String local) {
    return new Look(team, at(local)).decision();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Groups.TOKYO).toInstant();
  }

  /** Three teams, of which the first cannot be read. */
  private static final class Broken implements Teams {
    private final List<PersonId> due =
        new ArrayList<>(List.of(new PersonId("S1"), new PersonId("S2"), new PersonId("S3")));
    private final List<String> looked = new ArrayList<>();

    @Override
    public List<PersonId> toLookAt(Instant now, int limit) {
      return List.copyOf(due);
    }

    @Override
    public void look(PersonId supervisor, Instant now, Function<Team, Decision> rule) {
      looked.add(supervisor.value());
      if (supervisor.value().equals("S1")) {
        throw new IllegalStateException("S1");
      }
      due.remove(supervisor);
    }

    @Override
    public List<Team> all() {
      return List.of();
    }
  }
}
