package careermap.map;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A qualification (関連する資格・検定).
 *
 * @param requires codes of qualifications that come before it
 * @param examMonths months in which it can be taken; empty where that is not fixed
 * @param validMonths months until it expires; null where it does not
 */
public record Qualification(
    String code,
    Phrase name,
    Phrase description,
    List<String> requires,
    Set<Month> examMonths,
    @Nullable Integer validMonths)
    implements Requirement {
  public Qualification {
    requires = List.copyOf(requires);
    examMonths = Set.copyOf(examMonths);
  }
}
