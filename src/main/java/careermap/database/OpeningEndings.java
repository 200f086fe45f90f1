package careermap.database;

import careermap.opening.Opening;
import careermap.opening.OpeningEnding;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Ends the openings and hands of people who are no longer there. */
final class OpeningEndings {
  private static final String LEFT_HANDS =
      "select "
          + OpeningRow.COLUMNS
          + """
          , h.employee_id as gone, h.state = 'CHOSEN' as chosen
          from opening_hand h join opening o on o.id = h.opening_id
          where h.state in ('RAISED', 'CHOSEN')
            and h.employee_id in (select p.employee_id from person p where p.left_on <= :today)
          """;
  private static final String TAKE_BACK =
      """
      update opening_hand set state = 'WITHDRAWN', answered_at = :now
      where opening_id = :opening and employee_id = :person
      """;
  private static final String LEFT_OPENINGS =
      "select "
          + OpeningRow.COLUMNS
          + """
          from opening o
          where o.state = 'OPEN' and coalesce(o.until_on, o.from_on) >= :today
            and o.posted_by in (select p.employee_id from person p where p.left_on <= :today)
          """;
  private static final String CANCEL =
      "update opening set state = 'CANCELLED', revision = revision + 1 where id = :opening";
  private static final String CONCERNED =
      """
      select employee_id from opening_hand
      where opening_id = :opening and state in ('RAISED', 'CHOSEN')
      """;

  private OpeningEndings() {}

  /**
   * @param today as the tables write days: whoever has left by then is not there
   */
  static void write(Handle handle, String today, Instant now) {
    for (Gone gone : gone(handle, today)) {
      handle
          .createUpdate(TAKE_BACK)
          .bind("opening", gone.opening().id())
          .bind("person", gone.person().value())
          .bind("now", now.toEpochMilli())
          .execute();
      if (gone.chosen()) {
        NoticeRows.add(
            handle, List.of(OpeningEnding.ofHand(gone.opening(), gone.person(), now)), now);
      }
    }
    handle
        .createQuery(LEFT_OPENINGS)
        .bind("today", today)
        .map(OpeningRow::read)
        .list()
        .forEach(opening -> cancel(handle, opening, now));
  }

  private static List<Gone> gone(Handle handle, String today) {
    return handle
        .createQuery(LEFT_HANDS)
        .bind("today", today)
        .map(
            (row, context) ->
                new Gone(
                    OpeningRow.read(row, context),
                    new PersonId(row.getString("gone")),
                    row.getBoolean("chosen")))
        .list();
  }

  private static void cancel(Handle handle, Opening opening, Instant now) {
    handle.createUpdate(CANCEL).bind("opening", opening.id()).execute();
    List<PersonId> concerned =
        handle
            .createQuery(CONCERNED)
            .bind("opening", opening.id())
            .mapTo(String.class)
            .map(PersonId::new)
            .list();
    NoticeRows.add(handle, OpeningEnding.ofOpening(opening, concerned, now), now);
  }

  private record Gone(Opening opening, PersonId person, boolean chosen) {}
}
