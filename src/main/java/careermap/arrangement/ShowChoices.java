package careermap.arrangement;

import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.reminder.Preference;
import careermap.reminder.Preferences;
import careermap.workday.QuietPeriod;
import careermap.workday.ShiftSpan;
import careermap.workday.WorkdayBook;
import careermap.workday.WorkingHours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows people what they have chosen about reminders (お知らせの選択を見る). */
public final class ShowChoices {
  private final Preferences preferences;
  private final WorkdayBook book;
  private final Clock clock;

  public ShowChoices(Preferences preferences, WorkdayBook book, Clock clock) {
    this.preferences = preferences;
    this.book = book;
    this.clock = clock;
  }

  /** Empty for somebody who is not on the roster or has left. */
  public Optional<Choices> to(Visitor visitor) {
    LocalDate today = LocalDate.now(clock.withZone(visitor.zone()));
    return visitor
        .standing()
        .filter(standing -> !standing.person().hasLeft(today))
        .map(standing -> choices(standing, visitor.hr(), today));
  }

  private Choices choices(Standing standing, boolean hr, LocalDate today) {
    Person person = standing.person();
    Preference preference = preferences.of(person.id());
    return new Choices(
        person.id(),
        today,
        preference,
        usualHours(person),
        standing.supervises(),
        standing.supervises() || hr,
        NoticeSwitches.of(standing, hr, preference.listens()),
        own(person, today));
  }

  private WorkingHours usualHours(Person person) {
    return Optional.ofNullable(person.shift())
        .flatMap(
            shift -> Optional.ofNullable(book.shifts().get(shift)).or(() -> ShiftSpan.in(shift)))
        .orElse(WorkingHours.USUAL);
  }

  private List<QuietPeriod> own(Person person, LocalDate today) {
    return book.quietPeriods().stream()
        .filter(period -> period.scope() == QuietPeriod.Scope.SUPERVISOR)
        .filter(period -> period.name().equals(person.id().value()))
        .filter(period -> !period.until().isBefore(today))
        .toList();
  }
}
