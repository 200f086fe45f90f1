package careermap.database;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is told of a person to themselves, by section. What is sealed, confidential or somebody
 * else's stays out: docs/privacy.md says why.
 */
final class PersonSections {
  private static final String BOTH = "a.self_at is not null and a.rater_at is not null";

  /** Mine; and the other side's once both have submitted. */
  private static final String REVEALED =
      "(m.author_id = :id or (" + BOTH + " and :id in (a.employee_id, a.rater_id)))";

  private static final List<Section> THEIRS =
      List.of(
          new Section(
              "person",
              """
              select employee_id, name, email, slack_user_id, role, role_since, hired_on, employment,
                supervisor_id, line_id as roster_supervisor_id, site, shift, employer, contract_end, leave_from, leave_until, left_on
              from person where employee_id = :id
              """),
          new Section(
              "slack_accounts",
              """
              select a.slack_user_id, a.locale, a.zone, a.fetched_at, a.direct_channel, a.closed,
                f.language, w.welcomed_at
              from slack_account a
              left join preference f on f.slack_user_id = a.slack_user_id
              left join welcome w on w.slack_user_id = a.slack_user_id
              where a.slack_user_id in (:roster, :linked)
              """),
          new Section(
              "slack_link",
              "select email, slack_user_id, looked_up_at from slack_link where employee_id = :id"),
          new Section(
              "roles",
              "select role, since, until from role_period where employee_id = :id order by since"),
          new Section(
              "experiences",
              """
              select requirement, status, reached_on, valid_until, evidence, claimed_at, answered_by,
                answered_at, returned
              from attainment where employee_id = :id order by requirement
              """),
          new Section(
              "experience_history",
              """
              select requirement, step, by_id, word, on_day, at from attainment_event
              where employee_id = :id order by id
              """),
          new Section(
              "goals",
              """
              select role, years, reason, readers, set_at from goal where employee_id = :id order by id
              """),
          new Section(
              "talks",
              """
              select id, employee_id, with_id, confidential, held_on, topics, next_on, logged_by,
                logged_at, said_by, agreement
              from conversation where employee_id = :id or with_id = :id order by held_on, id
              """),
          new Section(
              "promises",
              """
              select conversation_id, owner_id, other_id, text, due_on, state, word, made_on, settled_on
              from promise where owner_id = :id or other_id = :id order by made_on, id
              """),
          new Section(
              "note_consents",
              """
              select reader_id, given_at from note_consent where employee_id = :id order by given_at
              """),
          // Whoever named somebody else instead cannot tell what became of it.
          new Section(
              "talk_requests",
              """
              select id, employee_id, listener_id, confidential, topics, stance, wished_week, word,
                case when listener_id = :id and instead_id is not null then null else state end
                  as state,
                asked_at, proposals, agreed_at, minutes, reply, reply_by, reply_word, instead_id
              from talk_request where employee_id = :id or listener_id = :id order by asked_at, id
              """),
          new Section(
              "sheets",
              "select a.id, a.employee_id, a.role, a.map_version, a.cycle, a.opened_at, a.shared,"
                  + " case when "
                  + BOTH
                  + " then a.rater_id end as rater_id,"
                  + " case when a.employee_id = :id or ("
                  + BOTH
                  + ") then a.self_at end as self_at,"
                  + " case when a.rater_id = :id or ("
                  + BOTH
                  + ") then a.rater_at end as rater_at, a.closed_at from assessment a"
                  + " where a.employee_id = :id or a.rater_id = :id order by a.opened_at, a.id"),
          new Section(
              "marks",
              "select m.assessment_id, m.author_id, m.criterion, m.mark, m.marked_at"
                  + " from assessment_mark m join assessment a on a.id = m.assessment_id where "
                  + REVEALED
                  + " order by m.assessment_id, m.author_id, m.criterion"),
          new Section(
              "sheet_comments",
              "select m.assessment_id, m.author_id, m.unit, m.comment, m.written_at"
                  + " from assessment_comment m join assessment a on a.id = m.assessment_id where "
                  + REVEALED
                  + " order by m.assessment_id, m.author_id, m.unit"),
          new Section(
              "behaviours_seen",
              "select m.assessment_id, m.criterion, m.example, m.written_at"
                  + " from assessment_example m join assessment a on a.id = m.assessment_id where "
                  + BOTH
                  + " and :id in (a.employee_id, a.rater_id) order by m.assessment_id, m.criterion"),
          new Section(
              "growth_items",
              """
              select g.promise_id, g.assessment_id, g.criterion, g.requirement
              from growth_item g join promise p on p.id = g.promise_id
              where p.owner_id = :id or p.other_id = :id order by g.promise_id
              """),
          new Section(
              "openings",
              """
              select id, kind, title, detail, role, gives, places, from_on, until_on, hours, apply_by,
                site, state, posted_at
              from opening where posted_by = :id order by posted_at, id
              """),
          new Section(
              "hands",
              """
              select h.opening_id, o.title, h.state, h.word, h.raised_at, h.answered_at
              from opening_hand h join opening o on o.id = h.opening_id
              where h.employee_id = :id order by h.raised_at, h.opening_id
              """),
          new Section(
              "observed_moves",
              """
              select from_role, to_role, months, moved_on, told_on from observed_move
              where employee_id = :id order by id
              """),
          new Section(
              "preferences",
              """
              select weekday, hour, from_time, till_time, listens, switched_off, switched_on
              from reminder_preference where employee_id = :id
              """),
          new Section(
              "quiet_periods",
              """
              select from_on, until_on, reason, set_at from quiet_period
              where scope = 'SUPERVISOR' and name = :id order by from_on
              """),
          new Section(
              "cadence",
              """
              select every_days, newcomers, since, set_at from cadence_rule
              where scope = 'PERSON' and name = :id
              """),
          new Section(
              "put_off",
              """
              select employee_id, until_on, kind, reason, set_on from snooze
              where supervisor_id = :id order by set_on, employee_id
              """),
          new Section(
              "corrections",
              """
              select kind, note, reported_on, reported_at, settled_at from correction
              where employee_id = :id or slack_user_id in (:roster, :linked) order by id
              """),
          new Section("map_read", "select version from map_read where employee_id = :id"),
          new Section(
              "notices",
              """
              select kind, about, state, due_at, sent_at, channel, ts, outcome, decided_at
              from delivery where to_id = :id order by id
              """),
          new Section(
              "acting",
              """
              select supervisor_id, acting_id, from_on, until_on from acting
              where :id in (supervisor_id, acting_id) order by from_on
              """),
          new Section(
              "erasure_orders", "select ordered_at from erasure_order where employee_id = :id"));

  static final List<Section> ALL =
      Stream.concat(THEIRS.stream(), DisclosedSections.ALL.stream()).toList();

  private PersonSections() {}

  record Section(String name, String query) {}
}
