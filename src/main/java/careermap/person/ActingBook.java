package careermap.person;

import java.util.List;
import java.util.Set;

/**
 * Who acts for whom, and whose people others may lead (代行と所属会社の台帳). Whatever is written here
 * settles at once who leads whom today.
 */
public interface ActingBook {
  /** Whoever acts today or later, the soonest first. */
  List<Acting> acting();

  void add(Acting acting, String by);

  void remove(String id);

  /** Employers whose people may be led by supervisors of another one. */
  Set<Employer> allowed();

  void allow(Employer employer, String by);

  void forbid(Employer employer);

  /** Settles who leads whom where that was not done today: spans begin and end at midnight. */
  void settle();
}
