package careermap.growth;

import careermap.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What somebody claims and waits to be confirmed (確認を待っている経験の1行).
 *
 * @param saidBy who says that it was gained; null for the person themselves
 */
public record ClaimLine(Person person, Undertaking undertaking, @Nullable Person saidBy) {
  /** What the person says themselves. */
  public ClaimLine(Person person, Undertaking undertaking) {
    this(person, undertaking, null);
  }
}
