package careermap;

import careermap.slackstandin.Member;
import java.time.LocalDate;
import java.util.List;

/** What human resources alone see of the company, in words and days of its own. */
final class CompanyRows {
  /** Nobody: whatever is the company's is nobody's own. */
  static final Member COMPANY = Member.of("U0COMPANY", "会社");

  private CompanyRows() {}

  static List<String> all() {
    return List.of(
        person("E0160", "灰色 迷子", "null", "null", "null"),
        person("E0161", "若竹 りん", "'E0043'", "'まつばの会社'", "null"),
        person("E0162", "深緑 消子", "'E0043'", "null", "'2026-10-02'"),
        "insert into person_key values ('E0160', 'key-160'), ('E0161', 'key-161'), ('E0162', 'key-162')",
        "update person set line_id = null where employee_id = 'E0161'",
        "insert into correction (slack_user_id, employee_id, kind, reported_on, reported_at)"
            + " values ('U0SAKURA', 'E0107', 'ROLE', '2026-05-29', %d)"
                .formatted(millis("2026-05-29")),
        "insert into quiet_period values ('quiet-c', 'COMPANY', '', '2027-02-01', '2027-02-03', 'べにいろの静けさ', 'E0002', 1)",
        "insert into assessment_cycle values ('cycle', 'みずいろの評価', 'E0002', %d, null)"
            .formatted(millis("2026-12-04")),
        "insert into assessment (id, employee_id, role, map_version, cycle, opened_by, opened_at, shared)"
            + " values ('sheet-cycle', 'E0160', 'OPERATOR', 1, 'cycle', 'E0002', %d, 1)"
                .formatted(millis("2026-12-04")),
        "insert into map_draft (source, document, given_by, given_at)"
            + " values ('やなぎの下書き.yaml', 'x', 'U0RINA', %d)".formatted(millis("2026-12-06")),
        "insert into opening (id, posted_by, kind, title, gives, from_on, apply_by, site, state, posted_at)"
            + " values ('elsewhere', 'E0043', 'TRAINING', 'もえぎの募集', '', '2026-12-22', '2026-12-15', '大阪', 'OPEN', 1)",
        "insert into audit (at, actor, action, subject) values (%d, 'key-of-yumi', 'QUESTIONS_CHANGED', null)"
            .formatted(millis("2026-05-13")),
        "insert into retention values ('LOOKS', 77, 'E0002', 1)",
        "insert into erasure_order values ('E0162', 'E0001', 'U0MAKOTO', %d)"
            .formatted(millis("2026-12-06")));
  }

  private static String person(
      String id, String name, String supervisor, String employer, String left) {
    return ("insert into person (employee_id, name, role, role_since, employment, supervisor_id, site, employer, left_on)"
            + " values ('%s', '%s', 'OPERATOR', '2025-01-01', 'FULL_TIME', %s, '東京', %s, %s)")
        .formatted(id, name, supervisor, employer, left);
  }

  /** Noon in Tokyo. */
  static long millis(String day) {
    return LocalDate.parse(day).atTime(12, 0).atZone(Centre.TOKYO).toInstant().toEpochMilli();
  }
}
