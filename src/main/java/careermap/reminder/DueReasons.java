package careermap.reminder;

import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.person.Employer;
import careermap.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why one person of a team is due a talk on a day. */
final class DueReasons {
  private static final int CONTRACT_DAYS = 60;

  /** A talk so many days before a milestone is the milestone's. */
  private static final int EARLY_DAYS = 7;

  /** A digest looks ahead to the day before the same day of the next week. */
  private static final int DAYS_AHEAD = 6;

  private final Team team;
  private final Teammate mate;
  private final Person person;
  private final CadenceRule rule;
  private final LocalDate day;
  private final int rank;

  /**
   * @param rank of the person in the team, from 0
   */
  DueReasons(Team team, Teammate mate, CadenceRule rule, int rank, LocalDate day) {
    this.team = team;
    this.mate = mate;
    this.person = mate.person();
    this.rule = rule;
    this.rank = rank;
    this.day = day;
  }

  List<DueReason> all() {
    return Stream.of(requested(), contract(), newHire(), overGuideline(), regular())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<DueReason> requested() {
    LocalDate asked = mate.askedOn();
    return asked == null || asked.isAfter(day)
        ? Optional.empty()
        : Optional.of(DueReason.of(Reason.REQUESTED, asked));
  }

  private Optional<DueReason> contract() {
    LocalDate end = person.contractEnd();
    if (end == null || end.isBefore(day) || isOthersToSettle()) {
      return Optional.empty();
    }
    LocalDate from = end.minusDays(CONTRACT_DAYS);
    return from.isAfter(day) || mate.hasTalkedSince(from)
        ? Optional.empty()
        : Optional.of(new DueReason(new DatedReason(Reason.CONTRACT, end), from));
  }

  /** The contract of dispatched staff is between them and their own employer. */
  private boolean isOthersToSettle() {
    return person.employment() == Employment.DISPATCH
        && (person.employer() == null
            || !Employer.of(person.employer()).equals(Employer.of(team.supervisor().employer())));
  }

  private Optional<DueReason> newHire() {
    LocalDate hired = person.hiredOn();
    if (hired == null || !isNewcomer(hired)) {
      return Optional.empty();
    }
    return Milestone.latestBy(day.plusDays(DAYS_AHEAD), hired)
        .map(milestone -> milestone.dayFor(hired))
        .filter(milestone -> !mate.hasTalkedSince(milestone.minusDays(EARLY_DAYS)))
        .map(milestone -> DueReason.of(Reason.NEW_HIRE, milestone));
  }

  /** Until the first regular talk after the last milestone is due. */
  private boolean isNewcomer(LocalDate hired) {
    LocalDate end = Milestone.SIX_MONTHS.dayFor(hired).plusDays(interval());
    return rule.newcomers() && !day.isAfter(end);
  }

  private Optional<DueReason> overGuideline() {
    LocalDate over = dayOverGuideline();
    if (over == null || over.isAfter(day) || mate.hasTalkedSince(over)) {
      return Optional.empty();
    }
    LocalDate due = over.isBefore(rule.since()) ? spread() : over;
    return isAfterThisWeek(due)
        ? Optional.empty()
        : Optional.of(new DueReason(new DatedReason(Reason.OVER_GUIDELINE, over), due));
  }

  /** The first day on which the guideline's months are more than complete. */
  private @Nullable LocalDate dayOverGuideline() {
    return team.cadence()
        .map()
        .heldRole(person.role())
        .flatMap(role -> role.guidelineFor(person.employment()))
        .map(Guideline::maxMonths)
        .map(months -> person.roleSince().plusMonths(months).plusDays(1))
        .orElse(null);
  }

  private Optional<DueReason> regular() {
    LocalDate next = nextTalk();
    if (next == null || isAfterThisWeek(next)) {
      return Optional.empty();
    }
    return Optional.of(DueReason.of(next.isBefore(day) ? Reason.OVERDUE : Reason.DUE, next));
  }

  /** The date that the two set goes before the interval. */
  private @Nullable LocalDate nextTalk() {
    if (mate.nextOn() != null) {
      return mate.nextOn();
    }
    if (rule.everyDays() == null) {
      return null;
    }
    LocalDate last = mate.lastTalk();
    return last == null ? firstTalk() : last.plusDays(interval());
  }

  private LocalDate firstTalk() {
    LocalDate hired = person.hiredOn();
    return hired != null && isNew(hired) ? hired.plusDays(interval()) : spread();
  }

  /** Whoever came after the cadence began, or shortly before it, has a first day of their own. */
  private boolean isNew(LocalDate hired) {
    return !hired.isBefore(rule.since()) || isNewcomer(hired);
  }

  /** Evenly over the first interval, so that nobody's week is full at the start. */
  private LocalDate spread() {
    int people = team.people().size();
    return rule.since().plusDays((long) interval() * (2L * rank + 1) / (2L * people));
  }

  private boolean isAfterThisWeek(LocalDate other) {
    return other.isAfter(day.plusDays(DAYS_AHEAD));
  }

  private int interval() {
    Integer days = rule.everyDays();
    return days == null ? CadenceRule.USUAL_DAYS : days;
  }
}
