package careermap.database;

import careermap.person.PersonId;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Under which key and which accounts somebody stands in the tables. */
final class Whose {
  private static final String WHOSE =
      """
      select k.key, coalesce(p.slack_user_id, '') as roster,
        coalesce(l.slack_user_id, '') as linked
      from person p
      join person_key k on k.employee_id = p.employee_id
      left join slack_link l on l.employee_id = p.employee_id
      where p.employee_id = :id
      """;

  private Whose() {}

  /** {@code key}, {@code roster} and {@code linked}, the accounts blank where there is none. */
  static Optional<Map<String, Object>> is(Handle handle, PersonId person) {
    return handle.createQuery(WHOSE).bind("id", person.value()).mapToMap().findOne();
  }
}
