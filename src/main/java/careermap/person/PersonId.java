package careermap.person;

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

  @Override
  public String toString() {
    return value;
  }
}
