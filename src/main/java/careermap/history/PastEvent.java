package careermap.history;

import careermap.person.PersonId;
import careermap.person.RolePeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened to a person (これまでの出来事), as HR knows it. */
public sealed interface PastEvent {
  PersonId person();

  /** What tells it from other events; of two with the same key, one corrects the other. */
  List<Object> key();

  /** Whether this says more than {@code known}, which has the same key. */
  boolean corrects(PastEvent known);

  /** A role that the person had (以前の役割). */
  record PastRole(PersonId person, RolePeriod period) implements PastEvent {
    @Override
    public List<Object> key() {
      return List.of("role", person, period.since());
    }

    @Override
    public boolean corrects(PastEvent known) {
      return !(known instanceof PastRole other)
          || !period.role().equals(other.period.role())
          || (period.until() != null && !period.equals(other.period));
    }
  }

  /** A career talk that was held (以前の面談). */
  record PastTalk(PersonId person, LocalDate on) implements PastEvent {
    @Override
    public List<Object> key() {
      return List.of("talk", person, on);
    }

    @Override
    public boolean corrects(PastEvent known) {
      return !equals(known);
    }
  }

  /**
   * An experience or a qualification that the person has (以前の経験・資格).
   *
   * @param requirement its code
   * @param on the day it was reached; null where unknown
   * @param until the last day it is valid; null where it does not expire
   */
  record PastAttainment(
      PersonId person, String requirement, @Nullable LocalDate on, @Nullable LocalDate until)
      implements PastEvent {
    @Override
    public List<Object> key() {
      return List.of("attainment", person, requirement);
    }

    /** What was reached later counts: a qualification is taken again when it has expired. */
    @Override
    public boolean corrects(PastEvent known) {
      if (known instanceof PastWord word) {
        return on != null && !on.isBefore(word.from());
      }
      return !(known instanceof PastAttainment other) || (!equals(other) && !isBefore(other.on));
    }

    private boolean isBefore(@Nullable LocalDate day) {
      return day != null && (on == null || on.isBefore(day));
    }
  }

  /**
   * What people have told the app themselves of an experience (本人や上司が記録したこと): a file overrules it
   * only with something later.
   *
   * @param from the first day on which what a file says of it counts
   */
  record PastWord(PersonId person, String requirement, LocalDate from) implements PastEvent {
    @Override
    public List<Object> key() {
      return List.of("attainment", person, requirement);
    }

    @Override
    public boolean corrects(PastEvent known) {
      return false;
    }
  }
}
