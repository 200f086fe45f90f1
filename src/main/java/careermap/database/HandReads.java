package careermap.database;

import careermap.opening.Hand;
import careermap.opening.OwnHand;
import careermap.opening.RaisedHand;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads hands. */
final class HandReads {
  private static final String HAND =
      "select "
          + OpeningRow.HAND_COLUMNS
          + " from opening_hand h where h.opening_id = :opening and h.employee_id = :person";
  private static final String HANDS_OF =
      "select "
          + OpeningRow.COLUMNS
          + ", "
          + OpeningRow.HAND_COLUMNS
          + """
          from opening_hand h join opening o on o.id = h.opening_id
          where h.employee_id = :person order by h.raised_at desc, o.id
          """;
  private static final String HANDS_TO =
      "select "
          + PersonRow.COLUMNS
          + ", "
          + OpeningRow.HAND_COLUMNS
          + """
          from opening_hand h join person p on p.employee_id = h.employee_id
          left join slack_link l on l.employee_id = p.employee_id
          where h.opening_id = :opening and h.state <> 'WITHDRAWN'
            and (p.left_on is null or p.left_on > :today)
          order by h.raised_at, p.employee_id
          """;
  private static final String LAST_TOLD =
      "select max(due_at) from delivery where about = :opening and kind = 'HAND_RAISED'";

  private HandReads() {}

  static Optional<Hand> hand(Handle handle, String opening, PersonId person) {
    return handle
        .createQuery(HAND)
        .bind("opening", opening)
        .bind("person", person.value())
        .map(OpeningRow::hand)
        .findOne();
  }

  static List<OwnHand> handsOf(Handle handle, PersonId person) {
    return handle
        .createQuery(HANDS_OF)
        .bind("person", person.value())
        .map(
            (row, context) ->
                new OwnHand(OpeningRow.read(row, context), OpeningRow.hand(row, context)))
        .list();
  }

  static List<RaisedHand> handsTo(Handle handle, String opening, String today) {
    return handle
        .createQuery(HANDS_TO)
        .bind("opening", opening)
        .bind("today", today)
        .map(
            (row, context) ->
                new RaisedHand(PersonRow.MAPPER.map(row, context), OpeningRow.hand(row, context)))
        .list();
  }

  static Optional<Instant> lastToldOfHands(Handle handle, String opening) {
    return handle
        .createQuery(LAST_TOLD)
        .bind("opening", opening)
        .mapTo(Long.class)
        .findOne()
        .map(Instant::ofEpochMilli);
  }
}
