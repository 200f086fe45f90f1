package careermap.conversation;

import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two promised the other (約束).
 *
 * @param dueOn null where no day was set
 * @param word why it was dropped; null where nothing was said
 * @param settledOn null while it is open
 * @param sheet the evaluation sheet that it was agreed on at, to grow by; null for any other
 *     promise
 */
public record Promise(
    String id,
    String conversation,
    PersonId owner,
    PersonId other,
    boolean confidential,
    String text,
    @Nullable LocalDate dueOn,
    State state,
    @Nullable String word,
    LocalDate madeOn,
    @Nullable LocalDate settledOn,
    @Nullable String sheet) {

  /** What has become of it (約束の状態). */
  public enum State {
    OPEN,
    KEPT,
    DROPPED
  }

  /** Whether it is something to work on that was agreed on at an evaluation sheet. */
  public boolean isOfSheet() {
    return sheet != null;
  }

  public boolean isLate(LocalDate today) {
    return state == State.OPEN && dueOn != null && dueOn.isBefore(today);
  }

  /** Whether one of these promised it to the other. */
  public boolean isBetween(PersonId one, PersonId another) {
    return (owner.equals(one) && other.equals(another))
        || (owner.equals(another) && other.equals(one));
  }

  /** The day that a form shows for these: the reader's own promise goes before the other's. */
  public static @Nullable LocalDate shownDue(List<Promise> made, PersonId reader) {
    return Stream.concat(
            made.stream().filter(promise -> promise.owner().equals(reader)), made.stream())
        .filter(promise -> !promise.isOfSheet())
        .map(Promise::dueOn)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** As one of a talk, and as confidential as that talk is. */
  Promise in(String talk, boolean secret) {
    return new Promise(
        id, talk, owner, other, secret, text, dueOn, state, word, madeOn, settledOn, sheet);
  }

  /** As agreed on at an evaluation sheet. */
  Promise at(String evaluation) {
    return new Promise(
        id,
        conversation,
        owner,
        other,
        confidential,
        text,
        dueOn,
        state,
        word,
        madeOn,
        settledOn,
        evaluation);
  }

  Promise dueOn(@Nullable LocalDate day) {
    return with(day, state, word, settledOn);
  }

  Promise settled(State outcome, @Nullable String why, LocalDate day) {
    return with(dueOn, outcome, why, outcome == State.OPEN ? null : day);
  }

  private Promise with(
      @Nullable LocalDate due, State outcome, @Nullable String why, @Nullable LocalDate settled) {
    return new Promise(
        id,
        conversation,
        owner,
        other,
        confidential,
        text,
        due,
        outcome,
        why,
        madeOn,
        settled,
        sheet);
  }
}
