package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever left sees nothing and is seen nowhere, from that day on. */
class LeaverInSlackTest {
  private final RunningApp app = RunningApp.start();

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void leavingEndsAllSightAtOnce() {
    Shown card = app.career(SAKURA, "");
    Shown team = app.career(KEN, "チーム");
    assertThat(team.said()).contains("田中 さくら");
    Shown.Control brief =
        team.controls().stream()
            .filter(one -> one.value().equals("E0107"))
            .findFirst()
            .orElseThrow();

    Centre.change(
        app.folder(), "update person set left_on = '2026-12-07' where employee_id = 'E0107'");

    List.of("", "次", "道", "差", "経験", "目標", "評価", "話したい", "チーム", "人事", "閲覧履歴", "機会", "ファイル")
        .forEach(
            word ->
                assertThat(app.career(SAKURA, word).said())
                    .as(word)
                    .doesNotContain("オペレーター", "佐藤"));
    assertThat(app.home(SAKURA).said()).doesNotContain("オペレーター", "佐藤");
    card.controls().stream()
        .filter(control -> !control.option())
        .forEach(
            control ->
                assertThat(app.press(SAKURA, card, control).said())
                    .as(control.label())
                    .doesNotContain("佐藤", "1年2か月"));
    assertThat(app.career(KEN, "チーム").said()).doesNotContain("さくら");
    assertThat(app.press(KEN, team, brief).said()).doesNotContain("さくら");
    assertThat(app.career(KEN, "評価").said()).doesNotContain("さくら");
    assertThat(app.home(KEN).said()).doesNotContain("さくら");
    assertThat(app.career(RINA, "人事").said()).doesNotContain("さくら");
  }
}
