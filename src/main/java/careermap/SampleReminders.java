package careermap;

import careermap.database.Database;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.CadenceRule;
import careermap.reminder.Preference;
import careermap.reminder.RemindSupervisors;
import careermap.workday.CompanyDay;
import careermap.workday.WorkingHours;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the sample centre is reminded: the cadence is switched on, and whenever the trial begins, it
 * is everybody's working time and the hour of the digests, so that there is something to see at
 * once.
 */
record SampleReminders(Database database, Clock clock) {
  private static final String BY = "demo";
  private static final int DAYS = 7;
  private static final WorkingHours ALL_DAY = new WorkingHours(LocalTime.MIN, LocalTime.MIN);

  void arrange() {
    LocalDate today = LocalDate.now(clock);
    database
        .cadenceRules(clock)
        .set(
            new CadenceRule(
                CadenceRule.Scope.COMPANY,
                "",
                CadenceRule.USUAL_DAYS,
                true,
                today.minusDays(CadenceRule.USUAL_DAYS)),
            BY);
    today.datesUntil(today.plusDays(DAYS)).forEach(this::workOn);
    List<Person> people = database.people().all();
    Set<PersonId> supervisors =
        people.stream()
            .map(Person::supervisor)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    people.forEach(
        person ->
            database
                .preferences()
                .choose(person.id(), preference(supervisors.contains(person.id()))));
    lookAWeekAgo();
  }

  /**
   * Digests begin with the first slot after somebody looked; the trial's slot is this very hour.
   */
  private void lookAWeekAgo() {
    Clock before = Clock.offset(clock, Duration.ofDays(-DAYS));
    new RemindSupervisors(database.teams(clock.getZone()), before).run(() -> false);
  }

  private void workOn(LocalDate day) {
    database.workdayBook(clock).set(new CompanyDay(day, true, "お試しの日"), BY);
  }

  /** Whoever has a team may be asked by others too. */
  private Preference preference(boolean supervises) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    return new Preference(
        now.getDayOfWeek(), now.getHour(), hours(now), supervises, Set.of(), Set.of());
  }

  /** The usual ones where the trial begins in them. */
  private static WorkingHours hours(ZonedDateTime now) {
    LocalTime time = now.toLocalTime();
    WorkingHours usual = WorkingHours.USUAL;
    return time.isBefore(usual.from()) || !time.isBefore(usual.until()) ? ALL_DAY : usual;
  }
}
