package careermap.database;

import careermap.opening.Hand;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** Writes hands, each only where it can still be. */
final class HandRows {
  private static final String RAISE =
      """
      insert into opening_hand (opening_id, employee_id, state, word, raised_at)
      select o.id, :person, 'RAISED', :word, :now from opening o
      where o.id = :opening and o.state = 'OPEN' and o.apply_by >= :day
        and (o.places is null or o.places >
      """
          + OpeningRow.TAKEN
          + """
          )
          on conflict (opening_id, employee_id) do update set
            state = 'RAISED', word = excluded.word, answered_at = null,
            raised_at = case opening_hand.state when 'RAISED' then opening_hand.raised_at
                        else excluded.raised_at end
            where opening_hand.state in ('RAISED', 'WITHDRAWN')
          """;
  private static final String TURN =
      """
      update opening_hand set state = :next, answered_at = :now
      where opening_id = :opening and employee_id = :person and state = :stood
        and raised_at = :raisedAt
        and (:next = 'WITHDRAWN' or exists (
          select 1 from person p
          where p.employee_id = :person and (p.left_on is null or p.left_on > :today)))
        and (:next = 'WITHDRAWN' or exists (
          select 1 from opening o where o.id = :opening and o.state = 'OPEN'))
        and (:next <> 'CHOSEN' or exists (
          select 1 from opening o
          where o.id = :opening and (o.places is null or o.places >
      """
          + OpeningRow.TAKEN
          + ")))";

  private HandRows() {}

  static boolean raise(Handle handle, Hand hand, LocalDate day, Instant now) {
    return handle
            .createUpdate(RAISE)
            .bind("opening", hand.opening())
            .bind("person", hand.person().value())
            .bind("word", hand.word())
            .bind("day", day.toString())
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  static boolean turn(Handle handle, Hand before, Hand after, String today, Instant now) {
    return handle
            .createUpdate(TURN)
            .bind("opening", after.opening())
            .bind("person", after.person().value())
            .bind("stood", before.state().name())
            .bind("raisedAt", before.raisedAt().toEpochMilli())
            .bind("next", after.state().name())
            .bind("today", today)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }
}
