package careermap.reminder;

import static careermap.person.Fixtures.MAP;
import static careermap.reminder.Groups.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.person.PersonId;
import careermap.workday.PersonalWorkTime;
import careermap.workday.WorkCalendar;
import careermap.workday.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForeseeDigestsTest {
  private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
  private static final LocalDate TO = LocalDate.of(2027, 11, 30);
  private static final List<ZoneId> ZONES =
      List.of(Groups.TOKYO, ZoneId.of("America/New_York"), ZoneId.of("Europe/London"));

  private final Random random = new Random(7);

  @Test
  void foreseesWhatTheEngineSendsWhereEverybodyTalks() {
    List<Team> teams = IntStream.range(0, 30).mapToObj(this::team).toList();
    Centre centre = new Centre(true);
    teams.forEach(centre.simulated::put);
    centre.run();

    assertThat(foreseen(teams, Assumption.MET)).hasSizeGreaterThan(500).isEqualTo(centre.sent());
  }

  @Test
  void foreseesWhatTheEngineSendsWhereNobodyAnswers() {
    List<Team> teams = IntStream.range(0, 30).mapToObj(this::team).toList();
    Centre centre = new Centre(false);
    teams.forEach(centre.simulated::put);
    centre.run();

    assertThat(foreseen(teams, Assumption.IGNORED))
        .hasSizeGreaterThan(400)
        .isEqualTo(centre.sent());
  }

  @Test
  void showsTheBackOffWhereNobodyAnswers() {
    Team team = Groups.of(Someone.called("E1").lastTalkedOn(LocalDate.of(2026, 1, 5)));
    List<ForeseenDigest> digests =
        new ForeseeDigests(having(List.of(team)))
            .between(FROM, LocalDate.of(2027, 4, 30), Assumption.IGNORED);

    assertThat(digests)
        .extracting(one -> one.digest().week().toString())
        .containsExactly(
            "2026-12-07",
            "2026-12-14",
            "2026-12-21", // three in a row, then every second week
            "2027-01-04",
            "2027-01-18",
            "2027-02-01", // three more, then every fourth
            "2027-03-01",
            "2027-03-29",
            "2027-04-26");
    assertThat(digests.stream().filter(ForeseenDigest::slowsDown))
        .extracting(one -> one.digest().week().toString())
        .containsExactly("2027-01-04", "2027-03-01");
  }

  @Test
  void keepsToBothDays() {
    Team team = Groups.of(Someone.called("E1").lastTalkedOn(LocalDate.of(2026, 1, 5)));
    ForeseeDigests foresee = new ForeseeDigests(having(List.of(team)));

    assertThat(foresee.between(MONDAY, MONDAY, Assumption.MET)).hasSize(1);
    assertThat(foresee.between(MONDAY.plusDays(1), MONDAY.plusDays(6), Assumption.MET)).isEmpty();
  }

  @Test
  void takesTheUsualCadenceWhereNoneIsSet() {
    Team off = Groups.of(Someone.called("E1").mate()).with(new Cadence(List.of(), MAP));

    assertThat(new ForeseeDigests(having(List.of(off))).between(FROM, TO, Assumption.MET))
        .extracting(one -> one.digest().week().toString())
        // alone in the team: after 45 days; then 90 days after each talk, three days after a digest
        .containsExactly("2027-01-11", "2027-04-12", "2027-07-12", "2027-10-11");
  }

  @Test
  void takesAnAgreedTalkToBeHeld() {
    Teammate meets =
        new Teammate(
            Someone.called("E1").person(),
            LocalDate.of(2026, 1, 5),
            null,
            null,
            LocalDate.of(2026, 12, 10),
            null,
            null);

    assertThat(
            new ForeseeDigests(having(List.of(Groups.of(meets))))
                .between(FROM, LocalDate.of(2027, 3, 31), Assumption.MET))
        .extracting(one -> one.digest().week().toString())
        .containsExactly("2027-03-08");
  }

  private Team team(int number) {
    String id = "S%02d".formatted(number);
    Teammate[] mates =
        IntStream.range(0, 3 + random.nextInt(10))
            .mapToObj(mate -> mate(id + "E%02d".formatted(mate)))
            .toArray(Teammate[]::new);
    PersonalWorkTime work =
        new PersonalWorkTime(
            Someone.called(id).in("SV", FROM).person(),
            ZONES.get(number % 3),
            WorkingHours.USUAL,
            new WorkCalendar(List.of()),
            List.of());
    return Groups.at(Groups.of(mates), work);
  }

  private Teammate mate(String id) {
    LocalDate since = FROM.minusDays(random.nextInt(2000));
    Someone someone = Someone.called(id).in("OPERATOR", since).hiredOn(since);
    return random.nextBoolean()
        ? someone.mate()
        : someone
            .until(FROM.plusDays(random.nextInt(400)))
            .lastTalkedOn(FROM.minusDays(random.nextInt(200)));
  }

  private static List<Line> foreseen(List<Team> teams, Assumption assumption) {
    return new ForeseeDigests(having(teams))
        .between(FROM, TO, assumption).stream().map(one -> Line.of(one.digest())).toList();
  }

  private static Teams having(List<Team> teams) {
    return new Teams() {
      @Override
      public List<PersonId> toLookAt(Instant now, int limit) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void look(PersonId supervisor, Instant now, Function<Team, Decision> rule) {
        throw new UnsupportedOperationException();
      }

      @Override
      public List<Team> all() {
        return teams;
      }
    };
  }

  private record Line(String at, PersonId supervisor, List<DueTalk> people, int unanswered) {
    static Line of(PlannedDigest digest) {
      return new Line(
          digest.slot().toString(), digest.supervisor(), digest.lines(), digest.unanswered());
    }
  }

  /** The engine, ticked through the same time. */
  private static final class Centre {
    private final boolean talks;
    private final SimulatedCentre simulated =
        new SimulatedCentre(
            FROM.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(), this::react);

    Centre(boolean talks) {
      this.talks = talks;
    }

    void run() {
      simulated.run(
          TO.plusDays(1).atStartOfDay(ZoneId.of("America/New_York")).toInstant(), now -> null);
    }

    private void react(SimulatedCentre.Sent sent) {
      if (talks) {
        PersonId supervisor = sent.supervisor().id();
        LocalDate day = sent.digest().day().plusDays(3);
        simulated.at(
            sent.at().plus(Duration.ofDays(3)),
            () -> simulated.change(supervisor, team -> talked(team, sent.digest(), day)));
      }
    }

    private static Team talked(Team team, PlannedDigest digest, LocalDate day) {
      LastDigest last = Objects.requireNonNull(team.last());
      Team answered =
          new Team(
              team.supervisor(),
              team.work(),
              team.preference(),
              team.cadence(),
              team.people(),
              team.promises(),
              new LastDigest(last.week(), last.day(), 0),
              team.settledWeek());
      return answered.withPeople(
          mate -> digest.names(mate.person().id()) ? mate.talkedOn(day) : mate);
    }

    List<Line> sent() {
      return simulated.sent().stream()
          .map(SimulatedCentre.Sent::digest)
          .filter(digest -> !digest.day().isAfter(TO))
          .sorted(
              Comparator.comparing((PlannedDigest one) -> one.slot().toInstant())
                  .thenComparing(PlannedDigest::supervisor))
          .map(Line::of)
          .toList();
    }
  }
}
