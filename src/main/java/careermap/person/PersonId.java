package careermap.person;

import org.jspecify.annotations.Nullable;

/** An employee number (社員番号). */
public record PersonId(String value) implements Comparable<PersonId> {
  public PersonId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an employee number is not blank");
    }
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  /** Written out, as a key of maps is compared all the time and a record's own way is slower. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PersonId same && value.equals(same.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
