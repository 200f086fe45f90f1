package careermap.database;

import careermap.person.PersonId;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Under which key and which accounts somebody stands in the tables. */
final class Whose {
  /** Somebody who came back has the account of before under another number. */
  private static final String WHOSE =
      """
      with held (slack_user_id) as (
        select slack_user_id from person
        where employee_id <> :id and slack_user_id is not null and left_on is null
        union select slack_user_id from slack_link
        where employee_id <> :id and slack_user_id is not null)
      select k.key,
        case when p.slack_user_id is null or p.slack_user_id in (select slack_user_id from held) then '' else p.slack_user_id end
          as roster,
        case when l.slack_user_id is null or l.slack_user_id in (select slack_user_id from held) then '' else l.slack_user_id end
          as linked
      from person p
      join person_key k on k.employee_id = p.employee_id
      left join slack_link l on l.employee_id = p.employee_id
      where p.employee_id = :id
      """;

  private Whose() {}

  /**
   * {@code key}, {@code roster} and {@code linked}, the accounts blank where there is none, or
   * another has it.
   */
  static Optional<Map<String, Object>> is(Handle handle, PersonId person) {
    return handle.createQuery(WHOSE).bind("id", person.value()).mapToMap().findOne();
  }
}
