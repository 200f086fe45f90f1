package careermap.understanding;

import careermap.map.RoleCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A possible meaning (意味) of a text: what is wanted, and what it is about.
 *
 * @param roles the roles that the text names, in its order, each once
 * @param qualifications codes of the qualifications that it names, in its order, each once
 * @param months from now until when it is wished for, from 1 to 360; null where it says no time
 */
public record Meaning(
    Intent intent, List<RoleCode> roles, List<String> qualifications, @Nullable Integer months) {
  public Meaning {
    roles = List.copyOf(roles);
    qualifications = List.copyOf(qualifications);
  }

  /** Something that is wanted, about nothing in particular. */
  public static Meaning of(Intent intent) {
    return about(intent, List.of(), List.of());
  }

  static Meaning about(Intent intent, List<RoleCode> roles, List<String> qualifications) {
    return new Meaning(intent, roles, qualifications, null);
  }
}
