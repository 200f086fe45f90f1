package careermap.database;

import java.util.List;

/** What the app wrote in Slack to somebody who is erased, or to others about them. */
final class RemovalRows {
  /** What is about them alone, whoever was told. */
  private static final String ABOUT =
      """
      about in (
        select id from talk_request where employee_id = :id or listener_id = :id
        union select id from conversation where employee_id = :id or with_id = :id
        union select id from promise where owner_id = :id or other_id = :id
        union select requirement || '|' || employee_id from attainment_event
          where employee_id = :id
        union select requirement || '|' || employee_id from attainment where employee_id = :id
        union select id from opening where posted_by = :id
        union select id from assessment where employee_id = :id)
      """;

  /** What names them among others; while it waits, it is written without them later. */
  private static final String AMONG_OTHERS =
      """
      state = 'SENT' and (
        about in (select digest_id from digest_line where employee_id = :id)
        or (kind in ('HAND_RAISED', 'HAND_WITHDRAWN')
            and about in (select opening_id from opening_hand where employee_id = :id)))
      """;

  /** Conversations with whoever else has the account by now: not everything there is of theirs. */
  private static final String OF_ANOTHER =
      """
      (select a.direct_channel from slack_account a
       where a.direct_channel is not null and a.slack_user_id in (
         select slack_user_id from person where employee_id <> :id and left_on is null
         union select slack_user_id from slack_link where employee_id <> :id))
      """;

  /** What was given to them, and to others with them in it. */
  private static final String WITH_THEM =
      """
      everyone = 1 or to_whom in (:id, :roster, :linked)
        or channel in (
          select direct_channel from slack_account where slack_user_id in (:roster, :linked))
        or id in (select handout_id from handout_person where employee_id = :id)
      """;

  private static final String REMOVE = "insert into removal (kind, channel, ts, due_at) ";
  private static final String ONCE = " on conflict do nothing";

  static final List<String> STATEMENTS =
      List.of(
          REMOVE
              + """
              select 'CONVERSATION', channel, null, :soon from (
                select direct_channel as channel from slack_account
                where slack_user_id in (:roster, :linked)
                union select channel from delivery where to_id = :id)
              where channel is not null and channel not in\s"""
              + OF_ANOTHER
              + ONCE,
          REMOVE
              + """
              select 'MESSAGE', channel, ts, :soon from delivery
              where to_id = :id and ts is not null and channel in\s"""
              + OF_ANOTHER
              + ONCE,
          REMOVE
              + """
              select 'HOME', slack_user_id, null, :now from slack_account
              where slack_user_id in (:roster, :linked)
              """
              + ONCE,
          REMOVE
              + "select 'MESSAGE', channel, ts, :now from delivery where to_id <> :id"
              + " and channel is not null and ts is not null and ("
              + ABOUT
              + " or "
              + AMONG_OTHERS
              + ")"
              + ONCE,
          // What is on its way stands there by then.
          REMOVE
              + """
              select place, channel, ts,
                case when given_at + :soon - :now > :now then given_at + :soon - :now else :now end
              from handout where\s"""
              + WITH_THEM
              + ONCE,
          "delete from handout where " + WITH_THEM,
          "delete from delivery where " + ABOUT,
          "delete from delivery where " + AMONG_OTHERS);

  private RemovalRows() {}
}
