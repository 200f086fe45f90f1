package careermap.growth;

import careermap.person.PersonId;
import java.util.Optional;

/**
 * What tells one experience of one person from all others (経験の記録の見分け).
 *
 * @param requirement the code of an experience or a qualification
 */
public record UndertakingId(PersonId person, String requirement) {
  private static final char BETWEEN = '|';

  /** In one word; see {@link #of}. */
  public String value() {
    return requirement + BETWEEN + person.value();
  }

  /** From one word; empty where it is none of ours. */
  public static Optional<UndertakingId> of(String value) {
    int between = value.indexOf(BETWEEN);
    return between < 1 || between == value.length() - 1
        ? Optional.empty()
        : Optional.of(
            new UndertakingId(
                new PersonId(value.substring(between + 1)), value.substring(0, between)));
  }
}
