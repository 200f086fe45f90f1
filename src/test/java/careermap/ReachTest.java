package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.database.Database;
import careermap.slack.view.TalkActions;
import careermap.slackstandin.Member;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever leads to the next step can be reached from the card, from the Home tab and by words. */
class ReachTest {
  private static final List<String> OPERATORS =
      List.of(
          "grow_log",
          "grow_list",
          "grow_change",
          "grow_withdraw",
          "grow_history",
          "goal_history",
          "route_show",
          "route_others",
          "route_one",
          "gap_role",
          "open_list",
          "open_show",
          "open_mine",
          "open_raise",
          "open_word",
          "own_workbook",
          "own_job_card");
  private static final List<String> SUPERVISORS =
      List.of("grow_claims", "grow_claim", "open_posted", "open_post", "open_edit", "open_hands");

  private static final List<String> WORDS =
      List.of("経験", "道", "差", "機会", "チーム", "SVへの道", "ファイル", "確認待ち");

  /** Beginnings of actions that show something and do nothing. */
  private static final List<String> LOOKS =
      List.of(
          "show_",
          "menu",
          "path",
          "route",
          "gap_",
          "grow_log",
          "grow_list",
          "grow_claim",
          "grow_history",
          "open_list",
          "open_show",
          "open_mine",
          "open_posted",
          TalkActions.BRIEF);

  @ParameterizedTest
  @EnumSource
  void leadsToEverything(From from) {
    assertThat(seen(from, SAKURA)).containsAll(OPERATORS);
    assertThat(seen(from, KEN)).containsAll(SUPERVISORS);
  }

  /** Where somebody begins. */
  private enum From {
    CARD,
    HOME,
    WORDS
  }

  private static Set<String> seen(From from, Member member) {
    try (RunningApp app = RunningApp.with(ReachTest::moveIn, Map.of())) {
      Walk walk = new Walk(app, member, ReachTest::looks);
      switch (from) {
        case CARD -> walk.message(app.career(member, ""));
        case HOME -> walk.view(app.home(member));
        case WORDS -> {
          WORDS.forEach(word -> walk.message(app.career(member, word)));
          walk.view(app.opened(member, "目標"));
        }
      }
      walk.toTheEnd();
      return actions(walk);
    }
  }

  private static boolean looks(String action) {
    return LOOKS.stream().anyMatch(action::startsWith);
  }

  private static Set<String> actions(Walk walk) {
    return walk.seen().stream()
        .map(seen -> seen.substring(0, seen.indexOf('=')).replaceAll("_\\d+$", ""))
        .collect(Collectors.toSet());
  }

  private static void moveIn(Database database, Path folder) {
    Centre.moveIn(database, folder);
    List.of(
            "insert into attainment (employee_id, requirement, status, reached_on, evidence, claimed_at)"
                + " values ('E0107', 'COACH_JUNIOR', 'CLAIMED', '2026-12-01', 'x', 1)",
            "insert into attainment (employee_id, requirement, status)"
                + " values ('E0107', 'PROPOSE_IMPROVEMENT', 'DOING')",
            "insert into goal (employee_id, role, set_at, readers) values"
                + " ('E0107', 'QA', 1, 'SELF'), ('E0107', 'SV', 2, 'SELF')",
            "insert into opening (id, posted_by, kind, title, gives, from_on, apply_by, state, posted_at)"
                + " values ('o', 'E0042', 'TRAINING', 'FAQ', 'COACH_JUNIOR', '2026-12-21',"
                + " '2026-12-14', 'OPEN', 1)")
        .forEach(row -> Centre.change(folder, row));
  }
}
