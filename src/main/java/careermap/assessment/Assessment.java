package careermap.assessment;

import careermap.map.RoleCode;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of a person by themselves and by their supervisor (職業能力評価シート): what is known of it
 * without its marks.
 *
 * @param role what the rows are those of; the person's own at the time, or one they try
 * @param version of the map, to which it stays bound
 * @param cycle the cycle it belongs to; null where one of the two opened it
 * @param shared whether the supervisor takes part; where not, it is the person's alone
 * @param rater who marks for the supervisor's side, from their first mark on; null before
 * @param selfAt when the person submitted; null before, and again once they took it back
 * @param raterAt the same of the rater
 * @param closedAt when the two were done with it; null before
 * @param revision new with each change of anything but marks
 */
public record Assessment(
    String id,
    PersonId person,
    RoleCode role,
    int version,
    @Nullable String cycle,
    PersonId openedBy,
    Instant openedAt,
    boolean shared,
    @Nullable PersonId rater,
    @Nullable Instant selfAt,
    @Nullable Instant raterAt,
    @Nullable Instant closedAt,
    long revision) {

  static Assessment opened(
      String id,
      PersonId person,
      RoleCode role,
      int version,
      @Nullable String cycle,
      PersonId by,
      Instant now,
      boolean shared) {
    return new Assessment(
        id, person, role, version, cycle, by, now, shared, null, null, null, null, 0);
  }

  /** Whether the seal is off: both have submitted. */
  public boolean isRevealed() {
    return selfAt != null && raterAt != null;
  }

  /** Whether the one whose sheet it is is still led by whoever rated. */
  public boolean isRatedByLeaderOf(Person owner) {
    return rater != null && rater.equals(owner.supervisor());
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  /** Whether a side has submitted, and so neither marks nor takes marks away. */
  public boolean isSubmitted(Side side) {
    return submittedAt(side).isPresent();
  }

  public Optional<Instant> submittedAt(Side side) {
    return Optional.ofNullable(side == Side.SELF ? selfAt : raterAt);
  }

  Assessment submitted(Side side, Instant now) {
    return withSubmission(side, now);
  }

  Assessment takenBack(Side side) {
    return withSubmission(side, null);
  }

  private Assessment withSubmission(Side side, @Nullable Instant at) {
    return side == Side.SELF
        ? next(shared, at, raterAt, closedAt)
        : next(shared, selfAt, at, closedAt);
  }

  Assessment asShared() {
    return next(true, selfAt, raterAt, closedAt);
  }

  Assessment closed(Instant now) {
    return next(shared, selfAt, raterAt, now);
  }

  private Assessment next(
      boolean sharing, @Nullable Instant self, @Nullable Instant other, @Nullable Instant end) {
    return new Assessment(
        id,
        person,
        role,
        version,
        cycle,
        openedBy,
        openedAt,
        sharing,
        rater,
        self,
        other,
        end,
        revision + 1);
  }

  /** Whether a person without a supervisor's side is done with it. */
  public boolean isDone() {
    return shared ? isClosed() : selfAt != null;
  }
}
