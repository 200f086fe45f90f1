package careermap.understanding;

import careermap.map.RoleCode;
import java.util.List;

/**
 * A possible meaning (意味) of a text: what is wanted, and what it is about.
 *
 * @param roles the roles that the text names, in its order, each once
 * @param qualifications codes of the qualifications that it names, in its order, each once
 */
public record Meaning(Intent intent, List<RoleCode> roles, List<String> qualifications) {
  public Meaning {
    roles = List.copyOf(roles);
    qualifications = List.copyOf(qualifications);
  }

  static Meaning of(Intent intent) {
    return new Meaning(intent, List.of(), List.of());
  }
}
