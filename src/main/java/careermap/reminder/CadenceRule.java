package careermap.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a talk is due for some people (面談の間隔の決まり).
 *
 * @param name '' for the company, else the form of employment, the site, the role's code or the
 *     employee number
 * @param everyDays days from one talk to the next; null for no regular talks
 * @param newcomers whether new people are talked with after 2 weeks, 1, 3 and 6 months
 * @param since the day since which it holds
 */
public record CadenceRule(
    Scope scope, String name, @Nullable Integer everyDays, boolean newcomers, LocalDate since) {
  /** Where human resources sets nothing else. */
  public static final int USUAL_DAYS = 90;

  /** Where human resources sets nothing: the usual interval for everybody. */
  public static CadenceRule usual(LocalDate since) {
    return new CadenceRule(Scope.COMPANY, "", USUAL_DAYS, true, since);
  }

  CadenceRule notBefore(LocalDate day) {
    return since.isBefore(day) ? new CadenceRule(scope, name, everyDays, newcomers, day) : this;
  }

  /** For whom it holds (範囲); the later goes before the earlier. */
  public enum Scope {
    COMPANY,
    EMPLOYMENT,
    SITE,
    ROLE,
    PERSON
  }
}
