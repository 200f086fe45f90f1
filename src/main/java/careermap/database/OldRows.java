package careermap.database;

import careermap.privacy.KeptKind;
import java.util.List;

/** What is older than its period, by kind. */
final class OldRows {
  private static final List<String> OF_TALKS = List.of("conversation where held_on < :day");
  private static final List<String> OF_NOTES = List.of("note where written_at < :since");
  private static final List<String> OF_REQUESTS =
      List.of(
          """
          talk_request where changed_at < :since
            and state not in ('ASKED', 'PROPOSED', 'AGREED', 'HANDING_OVER')
          """);
  private static final List<String> OF_SHEETS =
      List.of(
          """
          assessment where opened_at < :since and coalesce(self_at, 0) < :since
            and coalesce(rater_at, 0) < :since and coalesce(closed_at, 0) < :since
          """,
          """
          assessment_cycle where opened_at < :since
            and not exists (select 1 from assessment a where a.cycle = assessment_cycle.id)
          """);
  private static final List<String> OF_CORRECTIONS =
      List.of("correction where settled_at < :since");
  private static final List<String> OF_NOTICES =
      List.of(
          """
          delivery where state in ('SENT', 'DROPPED') and coalesce(sent_at, decided_at) < :since
          """,
          "digest where decided_at < :since");

  /** Files about oneself are one's own for as long as one likes. */
  private static final List<String> OF_FILES =
      List.of(
          """
          handout where given_at < :since and not exists (
            select 1 from handout_person p
            where p.handout_id = handout.id and p.employee_id = handout.to_whom and p.about = 1)
          """);

  private static final List<String> OF_LOOKS = List.of("access where seen_at < :since");
  private static final List<String> OF_AUDIT = List.of("audit where at < :since");

  private OldRows() {}

  /** Tables with the condition for what is old in them. */
  static List<String> of(KeptKind kind) {
    return switch (kind) {
      case TALKS -> OF_TALKS;
      case NOTES -> OF_NOTES;
      case REQUESTS -> OF_REQUESTS;
      case SHEETS -> OF_SHEETS;
      case CORRECTIONS -> OF_CORRECTIONS;
      case NOTICES -> OF_NOTICES;
      case FILES -> OF_FILES;
      case LOOKS -> OF_LOOKS;
      case AUDIT -> OF_AUDIT;
      case LEAVERS -> List.of();
    };
  }
}
