package careermap.reminder;

import static careermap.person.Fixtures.MAP;

import careermap.person.Person;
import careermap.workday.CompanyDay;
import careermap.workday.PersonalWorkTime;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkCalendar;
import careermap.workday.WorkingHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Teams for tests: Sato in Tokyo, the usual cadence since 1 December 2026, whoever is given. */
public final class Groups {
  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  static final LocalDate SINCE = LocalDate.of(2026, 12, 1);
  static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
  static final Person SATO =
      Someone.called("S1").in("SV", LocalDate.of(2025, 4, 1)).employedBy("自社").person();

  private Groups() {}

  public static Team of(Teammate... people) {
    return under(CadenceRule.usual(SINCE), people);
  }

  static Team under(CadenceRule rule, Teammate... people) {
    return new Team(
        SATO,
        work(SATO, List.of(), List.of()),
        Preference.NONE,
        new Cadence(List.of(rule), MAP),
        List.of(people),
        List.of(),
        null,
        null);
  }

  static PersonalWorkTime work(Person person, List<CompanyDay> days, List<QuietPeriod> quiet) {
    return new PersonalWorkTime(person, TOKYO, WorkingHours.USUAL, new WorkCalendar(days), quiet);
  }

  static Team at(Team team, PersonalWorkTime work) {
    return new Team(
        work.person(),
        work,
        team.preference(),
        team.cadence(),
        team.people(),
        team.promises(),
        team.last(),
        team.settledWeek());
  }

  static Team choosing(Team team, Preference preference) {
    return new Team(
        team.supervisor(),
        team.work(),
        preference,
        team.cadence(),
        team.people(),
        team.promises(),
        team.last(),
        team.settledWeek());
  }

  static Team promising(Team team, DuePromise promise) {
    return new Team(
        team.supervisor(),
        team.work(),
        team.preference(),
        team.cadence(),
        team.people(),
        List.of(promise),
        team.last(),
        team.settledWeek());
  }
}
