package careermap.database;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody, E-and-the-mark, in every column that can tell of a person; and E2, who stays. */
final class ErasureSeed {
  private static final List<String> WRITTEN =
      Stream.of(
              """
              insert into person (employee_id, name, email, slack_user_id, role, role_since,
                employment, supervisor_id, site, shift, employer)
              values ('E%', '消去 %', '%@example.jp', 'U%', 'LEADER', '2025-04-01', 'FULL_TIME',
                null, 'site %', 'shift %', 'employer %');
              insert into person (employee_id, name, email, slack_user_id, role, role_since,
                employment, supervisor_id)
              values ('E2', 'kept', 'e2@example.jp', 'U2', 'OPERATOR', '2025-04-01', 'PART_TIME',
                'E%');
              insert into person_key (employee_id, key) values ('E%', 'key-of-gone');
              insert into person_key (employee_id, key) values ('E2', 'key-of-other');
              insert into slack_link values ('E%', '%@example.jp', 'W%', 1);
              insert into slack_account (slack_user_id, locale, zone, fetched_at, direct_channel)
              values ('U%', 'ja-JP', 'Asia/Tokyo', 1, 'D%'), ('W%', null, null, 1, null),
                ('U2', null, null, 1, 'D2');
              insert into preference values ('U%', 'ja');
              insert into welcome values ('U%', 1);
              insert into role_period values ('E%', 'OPERATOR', '2020-04-01', '2025-04-01');
              insert into map_version (number, document, published_at, published_by)
              values (1, 'map', 1, 'bundled'), (2, 'map', 2, 'U%');
              insert into map_draft (source, document, given_by, given_at) values ('f', 'm', 'W%', 1);
              insert into map_read values ('E%', 1)""",
              """
              insert into attainment (employee_id, requirement, status, evidence)
              values ('E%', 'COACH_JUNIOR', 'CLAIMED', 'evidence %'),
                ('E%', 'FROM_A_FILE', 'CONFIRMED', null);
              insert into attainment (employee_id, requirement, status, answered_by, returned)
              values ('E2', 'COACH_JUNIOR', 'DOING', 'E%', 'reason %');
              insert into attainment_event (employee_id, requirement, step, by_id, word, at)
              values ('E%', 'COACH_JUNIOR', 'CLAIMED', 'E%', 'word %', 1),
                ('E%', 'WITHDRAWN', 'WITHDRAWN', 'E%', null, 1),
                ('E2', 'COACH_JUNIOR', 'RETURNED', 'E%', 'word %', 2);
              insert into goal (employee_id, role, reason, set_at) values ('E%', 'SV', 'goal %', 1);
              insert into correction (id, slack_user_id, employee_id, kind, note, reported_on, reported_at)
              values (1, 'U%', 'E%', 'ROLE', 'note %', '2026-01-01', 1);
              insert into correction (id, slack_user_id, employee_id, kind, reported_on, reported_at)
              values (2, 'W%', null, 'NOT_ON_ROSTER', '2026-01-01', 1)""",
              """
              insert into conversation (id, employee_id, with_id, held_on, topics, logged_by, logged_at,
                said_by, agreement)
              values ('talk-of-gone', 'E%', 'E2', '2026-01-01', 'topic %', 'E%', 1, 'E%', 'ASKED');
              insert into conversation (id, employee_id, with_id, confidential, held_on, logged_by,
                logged_at, said_by, agreement)
              values ('talk-of-other', 'E2', 'E%', 1, '2026-01-02', 'E%', 1, 'E%', 'ASKED'),
                ('talk-disputed', 'E2', 'E%', 0, '2026-01-03', 'E%', 1, 'E%', 'DISPUTED');
              insert into conversation (id, employee_id, held_on, logged_at)
              values ('talk-from-a-file', 'E2', '2026-01-02', 0);
              insert into talk_request (id, employee_id, listener_id, confidential, topics, stance, word,
                state, asked_at, reply_by, reply_word, changed_at, instead_id)
              values ('asked', 'E%', 'E2', 1, 'topic %', 'LISTEN', 'word %', 'DECLINED', 1, 'E2', null, 1, null),
                ('heard', 'E2', 'E%', 1, '', 'LISTEN', null, 'DECLINED', 1, 'E%', 'reply %', 1, null),
                ('handed', 'E2', 'E2', 1, '', 'LISTEN', null, 'HANDED_OVER', 1, 'E2', null, 1, 'E%');
              insert into promise (id, conversation_id, owner_id, other_id, confidential, text, state,
                word, made_on)
              values ('promise-of-gone', 'talk-of-other', 'E%', 'E2', 0, 'promise %', 'KEPT', 'word %', '2026-01-02'),
                ('promise-to-gone', 'talk-of-other', 'E2', 'E%', 0, 'to %', 'OPEN', null, '2026-01-02');
              insert into note (id, conversation_id, author_id, readers, key_id, sealed, written_at)
              values ('note-of-gone', 'talk-of-other', 'E%', 'PRIVATE', 'k', cast('sealed %' as blob), 1),
                ('note-of-other', 'talk-of-other', 'E2', 'SHARED', 'k', cast('kept' as blob), 1),
                ('note-about-gone', 'talk-of-gone', 'E2', 'PRIVATE', 'k', cast('about %' as blob), 1);
              insert into note_consent values ('E%', 'E2', 1), ('E2', 'E%', 1)""",
              """
              insert into cadence_rule values ('PERSON', 'E%', 30, 0, '2026-01-01', 'E%', 1),
                ('COMPANY', '', 30, 1, '2026-01-01', 'E%', 1);
              insert into quiet_period values ('q1', 'SUPERVISOR', 'E%', '2026-01-01', '2026-01-02', 'reason %', 'E%', 1),
                ('q2', 'COMPANY', '', '2026-01-01', '2026-01-02', 'kept', 'W%', 1);
              insert into company_day values ('2026-05-01', 0, 'kept', 'U%', 1);
              insert into retention values ('TALKS', 60, 'E%', 1);
              insert into reminder_preference (employee_id) values ('E%');
              insert into snooze values ('E2', 'E%', '2026-02-01', 'LATER', 'reason %', '2026-01-01'),
                ('E%', 'E2', '2026-02-01', 'LATER', 'about %', '2026-01-01');
              insert into digest_slot values ('E%', 1, null);
              insert into digest (id, supervisor_id, week, day, decided_at)
              values ('digest-of-gone', 'E%', '2026-01-05', '2026-01-05', 1),
                ('digest-of-other', 'E2', '2026-01-05', '2026-01-05', 1);
              insert into digest_line values ('digest-of-other', 0, 'E%', 'reason %'),
                ('digest-of-gone', 0, 'E2', 'OVERDUE')""",
              """
              insert into opening (id, posted_by, kind, title, detail, gives, from_on, apply_by, site, state, posted_at)
              values ('opening-of-gone', 'E%', 'PROJECT', 'title %', 'detail %', '', '2026-02-01', '2026-01-20', 'site %', 'OPEN', 1),
                ('opening-of-other', 'E2', 'PROJECT', 'kept', null, '', '2026-02-01', '2026-01-20', null, 'OPEN', 1);
              insert into opening_hand (opening_id, employee_id, state, word, raised_at)
              values ('opening-of-other', 'E%', 'RAISED', 'word %', 1),
                ('opening-of-gone', 'E2', 'RAISED', null, 1);
              insert into observed_move (from_role, to_role, months, moved_on, told_on, employee_id)
              values ('OPERATOR', 'LEADER', 60, '2025-04-01', '2025-05-01', 'E%')""",
              """
              insert into assessment_cycle values ('cycle', 'kept', 'U%', 1, null);
              insert into assessment (id, employee_id, role, map_version, cycle, opened_by, opened_at,
                shared, rater_id)
              values ('sheet-of-gone', 'E%', 'LEADER', 1, 'cycle', 'E%', 1, 1, 'E2'),
                ('sheet-of-other', 'E2', 'OPERATOR', 1, 'cycle', 'E%', 1, 1, 'E%');
              insert into assessment_mark values ('sheet-of-gone', 'E%', 'c', 'mark %', 1),
                ('sheet-of-gone', 'E2', 'c', 'DONE', 1), ('sheet-of-other', 'E2', 'c', 'DONE', 1),
                ('sheet-of-other', 'E%', 'c', 'mark %', 1);
              insert into assessment_example values ('sheet-of-other', 'c', 'example %', 1);
              insert into assessment_comment values ('sheet-of-other', 'E%', 'u', 'comment %', 1);
              insert into growth_item values ('promise-of-gone', 'sheet-of-other', null, null)""",
              """
              insert into delivery (key, to_id, kind, about, state, due_at, channel, ts, outcome, decided_at)
              values
                ('to-gone-E%', 'E%', 'DIGEST', 'digest-of-gone', 'SENT', 1, 'D%', '9.%', null, 1),
                ('TALK_ASKED:asked:E%', 'E2', 'TALK_ASKED', 'asked', 'SENT', 1, 'D2', '2.1', null, 1),
                ('claim', 'E2', 'EXPERIENCE_CLAIMED', 'COACH_JUNIOR|E%', 'SENT', 1, 'D2', '2.2', null, 1),
                ('digest', 'E2', 'DIGEST', 'digest-of-other', 'SENT', 1, 'D2', '2.3', null, 1),
                ('claim-before', 'E2', 'EXPERIENCE_CLAIMED', 'WITHDRAWN|E%', 'SENT', 1, 'D2', '2.6', null, 1),
                ('claim-now', 'E2', 'EXPERIENCE_CLAIMED', 'FROM_A_FILE|E%', 'SENT', 1, 'D2', '2.7', null, 1),
                ('promise', 'E2', 'PROMISE_DUE', 'promise-to-gone', 'SENT', 1, 'D2', '2.8', null, 1),
                ('cancelled', 'E2', 'OPENING_CANCELLED', 'opening-of-gone', 'SENT', 1, 'D2', '2.9', null, 1),
                ('sheet', 'E2', 'ASSESSMENT_OPENED', 'sheet-of-gone', 'SENT', 1, 'D2', '2.10', null, 1),
                ('logged', 'E2', 'TALK_LOGGED', 'talk-of-other', 'SENT', 1, 'D2', '2.11', null, 1),
                ('hand', 'E2', 'HAND_RAISED', 'opening-of-other', 'SENT', 1, 'D2', '2.4', null, 1),
                ('waiting', 'E2', 'TALK_LOGGED', 'talk-of-gone', 'WAITING', 1, null, null, null, 1),
                ('kept', 'E2', 'HAND_ANSWERED', 'kept-opening', 'SENT', 1, 'D2', '2.5', null, 1)""",
              """
              insert into access (person_key, viewer, what, seen_at)
              values ('key-of-gone', 'key-of-other', 'CARD', 1), ('key-of-other', 'key-of-gone', 'TEAM', 1),
                ('key-of-other', 'U%', 'HR_DESK', 1);
              insert into audit (id, at, actor, action, subject)
              values (1, 1790000000000, 'key-of-other', 'PERSON_CHANGED', 'key-of-gone'),
                (2, 1790000000000, 'U%', 'CADENCE_CHANGED', null),
                (3, 1790000000000, 'key-of-gone', 'PERSON_CHANGED', 'key-of-other');
              insert into audit_field values (1, 0, 'field %', 'before %', 'after %');
              insert into audit_field values (3, 0, 'kept', 'before', 'after');
              insert into acting values ('kept-1', 'E2', 'E%', '2026-01-01', '2026-02-01', 'E2', 1),
                ('kept-2', 'E%', 'E2', '2026-01-01', '2026-02-01', 'E2', 1),
                ('kept-3', 'E2', 'E2', '2026-01-01', '2026-02-01', 'E%', 1);
              insert into employer_allowance values ('kept', 'U%', 1);
              update person set line_id = 'E%' where employee_id = 'E2';
              insert into line_day values (1, '2026-12-07');
              insert into roster_draft (name, content, given_by, given_at)
              values ('roster % .csv', cast('% in a file' as blob), 'U%', 1);
              insert into erasure_order values ('E%', 'E2', 'U2', 1), ('E2', 'E%', 'U%', 1);
              insert into removal (kind, channel, ts, due_at) values ('MESSAGE', 'D2', '2.1', 1)""",
              """
              insert into handout values (1, 'FILE', 'D%', 'F%', 'E%', 'RECORD', 0, 1),
                (2, 'FILE', 'D2', 'F-sheet', 'E2', 'SHEET', 0, 1),
                (3, 'FILE', 'D3', 'F-roster', 'U9', 'ROSTER', 1, 1),
                (4, 'FILE', 'D2', 'F-naming', 'E2', 'RECORD', 0, 1),
                (5, 'FILE', 'D2', 'F-kept', 'E2', 'RECORD', 0, 1),
                (6, 'FILE', 'D2', 'F-side', 'E2', 'SHEET_SIDE', 0, 1),
                (7, 'FILE', 'D2', 'F-map', 'E2', 'MAP', 0, 1),
                (8, 'MESSAGE', 'D2', '3.1', 'U2', 'MESSAGE', 0, 1),
                (9, 'MESSAGE', 'D2', '3.2', 'U2', 'MESSAGE', 0, 1),
                (10, 'MESSAGE', 'D%', '3.3', 'D%', 'MESSAGE', 0, 1),
                (11, 'FILE', 'D9', 'F-theirs', 'E%', 'MAP', 0, 1),
                (12, 'MESSAGE', 'D9', '3.4', 'U%', 'MESSAGE', 0, 1);
              insert into handout_person values (1, 'E%', 1), (2, 'E%', 1), (2, 'E2', 0),
                (4, 'E2', 1), (4, 'E%', 0), (5, 'E2', 1), (6, 'E%', 1),
                (8, 'E%', 0), (9, 'E2', 0), (10, 'E2', 0)""")
          .flatMap(block -> Stream.of(block.split(";\\s*\\n", -1)))
          .map(statement -> statement.replace("%", "zq7731"))
          .toList();

  static final List<String> STATEMENTS = statements(TestEngine.BYTES);

  /**
   * @param bytes the engine's word for bytes
   */
  static List<String> statements(String bytes) {
    return WRITTEN.stream().map(sql -> sql.replace("as blob", "as " + bytes)).toList();
  }

  /** Codes, states, days, keys and the company's own words. */
  static final Set<String> TELL_NOBODY =
      """
          access: person_key what
          acting: from_on id until_on
          announcement: channel refusal state
          assessment: cycle id role
          assessment_comment: assessment_id unit
          assessment_cycle: id last_day name
          assessment_example: assessment_id criterion
          assessment_mark: assessment_id criterion
          attainment: reached_on requirement status valid_until
          attainment_event: on_day requirement step
          audit: action subject
          cadence_rule: scope since
          company_day: day name
          conversation: agreement held_on id next_on
          correction: kind reported_on
          delivery: kind outcome state
          digest: day id week
          digest_line: digest_id
          digest_slot: settled_week
          employer_allowance: employer
          goal: readers role
          growth_item: assessment_id criterion promise_id requirement
          handout: kind place
          line_day: day
          map_draft: document source
          map_retirement: role successor
          map_version: document note
          monthly_report: month refusal state
          note: conversation_id id key_id readers
          observed_move: from_role moved_on to_role told_on
          opening: apply_by from_on gives id kind role state until_on
          opening_hand: opening_id state
          person: contract_end employment hired_on leave_from leave_until left_on role role_since
          person_key: key
          preference: language
          promise: conversation_id due_on id made_on settled_on state
          question: en ja topic
          quiet_period: from_on id scope until_on
          reminder_preference: from_time switched_off switched_on till_time
          removal: channel kind reason state ts
          retention: kind
          role_period: role since until
          seen_event: event_id
          shift_hours: from_time shift till_time
          slack_account: locale zone
          slack_pace: method
          slack_picture: content file_id
          snooze: kind set_on until_on
          standard_criterion: category code mark text unit
          standard_unit: code industry job_type name sheet summary
          talk_request: held_from held_in id proposals reply stance state wished_week
          """
          .lines()
          .flatMap(ErasureSeed::columns)
          .collect(toSet());

  private ErasureSeed() {}

  private static Stream<String> columns(String line) {
    String table = line.substring(0, line.indexOf(':'));
    return Stream.of(line.substring(table.length() + 2).split(" ", -1))
        .map(column -> table + "." + column);
  }
}
