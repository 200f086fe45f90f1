package careermap.person;

import org.jspecify.annotations.Nullable;

/**
 * A number of people as it may be told (人数): five or more. A smaller one is forgotten, so that
 * nobody can find it again.
 *
 * @param told null where the number is too small to be told
 */
public record Headcount(@Nullable Integer told) {
  /** From this many people on, a number says nothing about one of them. */
  public static final int FEWEST = 5;

  /** Nobody, told where that is known without looking at anybody. */
  public static final Headcount NOBODY = new Headcount(0);

  public Headcount {
    if (told != null && isFew(told)) {
      throw new IllegalArgumentException("a number under five is not told");
    }
  }

  /** Whether a number is too small to be told, and is not nobody. */
  public static boolean isFew(int people) {
    return people != 0 && people < FEWEST;
  }

  /** For what may be known of each person anyway: that it is nobody may be told. */
  public static Headcount of(int people) {
    return people == 0 ? NOBODY : ofSecret(people);
  }

  /**
   * For what is nobody's business, such as goals: that it is nobody would tell of everybody that it
   * is not them.
   */
  public static Headcount ofSecret(int people) {
    return new Headcount(people < FEWEST ? null : Integer.valueOf(people));
  }
}
