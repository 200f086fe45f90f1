package careermap.arrangement;

import careermap.person.Acting;
import careermap.person.Employer;
import careermap.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who acts for whom, and whose people others may lead (代行と所属会社のデスク).
 *
 * @param acting today or later, the soonest first
 * @param employers that the roster names or that are allowed, by name
 */
public record LineDesk(LocalDate today, List<Standin> acting, List<Company> employers) {
  public LineDesk {
    acting = List.copyOf(acting);
    employers = List.copyOf(employers);
  }

  Optional<Standin> standin(String id) {
    return acting.stream().filter(one -> one.span().id().equals(id)).findFirst();
  }

  Optional<Company> company(String key) {
    return employers.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** Somebody who acts (代行する人), with the one for whom. */
  public record Standin(Acting span, Person supervisor, Person acting) {}

  /**
   * An employer on the roster (名簿の所属会社).
   *
   * @param name as the roster has it
   * @param people of it whom the roster gives to a supervisor of another one
   * @param allowed whether these lead them
   */
  public record Company(Employer employer, String name, int people, boolean allowed) {
    /** Stands for it where there is little room. */
    public String key() {
      return NameKey.of(employer.key());
    }
  }
}
