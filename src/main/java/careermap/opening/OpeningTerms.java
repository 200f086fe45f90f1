package careermap.opening;

import careermap.map.RoleCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an opening offers (募集の内容).
 *
 * @param title at most {@link #LONGEST_TITLE} characters
 * @param detail at most {@link #LONGEST_DETAIL} characters; null where nothing more is said
 * @param role for which somebody is sought; null where it is about no role
 * @param gives the codes of the experiences that whoever takes part gains, at most {@link
 *     #MOST_EXPERIENCES}
 * @param places 1 to {@link #MOST_PLACES}; null for as many as raise a hand
 * @param from the day on which it begins
 * @param until the last day; null where it is not said
 * @param hours how long it takes in all, 1 to {@link #MOST_HOURS}; null where it is not said
 * @param applyBy the last day to raise a hand
 * @param site null where it is open at every site
 */
public record OpeningTerms(
    OpeningKind kind,
    String title,
    @Nullable String detail,
    @Nullable RoleCode role,
    List<String> gives,
    @Nullable Integer places,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable Integer hours,
    LocalDate applyBy,
    @Nullable String site) {
  public static final int LONGEST_TITLE = 60;
  public static final int LONGEST_DETAIL = 500;
  public static final int MOST_EXPERIENCES = 5;
  public static final int MOST_PLACES = 99;
  public static final int MOST_HOURS = 999;

  public OpeningTerms {
    gives = List.copyOf(gives);
    if (title.isBlank() || (until != null && until.isBefore(from))) {
      throw new IllegalArgumentException("an opening has a title and ends after it begins");
    }
    if (!isWithin(places, MOST_PLACES) || !isWithin(hours, MOST_HOURS)) {
      throw new IllegalArgumentException("an opening has one place and one hour at least");
    }
    if (kind == OpeningKind.ROLE && role == null) {
      throw new IllegalArgumentException("an opening for a role names it");
    }
  }

  private static boolean isWithin(@Nullable Integer number, int most) {
    return number == null || (number >= 1 && number <= most);
  }

  /** Whether it is open at the site of somebody; an unknown site excludes nothing. */
  boolean isAt(@Nullable String where) {
    return site == null || where == null || site.equals(where);
  }

  /** Whether it takes place at another time or site than {@code other}. */
  boolean isElsewhen(OpeningTerms other) {
    return !from.equals(other.from)
        || !Objects.equals(until, other.until)
        || !Objects.equals(hours, other.hours)
        || !Objects.equals(site, other.site);
  }
}
