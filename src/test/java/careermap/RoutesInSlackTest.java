package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way to a role, from a question to the ways side by side. */
class RoutesInSlackTest {
  private final RunningApp app = RunningApp.start();

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void leadsFromAQuestionToTheWayAndToTheOthers() {
    Shown answer = app.career(SAKURA, "SVになるには");
    assertThat(answer.said()).contains("リーダーを通る道があります", "2029年10月から2032年10月ごろです");
    Shown route = app.press(SAKURA, answer, answer.control("道を見る"));
    assertThat(route.findings()).isEmpty();
    assertThat(route.said())
        .contains(
            "*めざす役割* スーパーバイザー(SV)",
            "*1 いま オペレーター* (2027年10月ごろまで)",
            "*2 リーダー(LD)* (2029年10月ごろまで)",
            "*3 スーパーバイザー(SV)* (2029年10月ごろから)",
            "関連する検定：コンタクトセンター検定 SV資格",
            "パートの目安のいちばん早い月");
    Shown others = app.pressIn(SAKURA, route, route.control("ほかの道"));
    assertThat(others.findings()).isEmpty();
    assertThat(others.said()).contains("目安がいちばん早い道", "新しいことがいちばん少ない道");
  }

  @Test
  void speaksEnglishToo() {
    Shown answer = app.career(EMMA, "how do I become a supervisor?");
    Shown route = app.press(EMMA, answer, answer.control("See the route"));
    assertThat(route.findings()).isEmpty();
    assertThat(route.said()).contains("*Aiming for* Supervisor (SV)", "By the guidelines, about");
  }

  @Test
  void isOnThePathsOfTheCard() {
    Shown card = app.career(SAKURA, "");
    Shown path = app.press(SAKURA, card, card.control("リーダーの道"));
    Shown route = app.pressIn(SAKURA, path, path.control("道を見る"));
    assertThat(route.header()).isEqualTo("リーダーへの道");
  }

  @Test
  void isWhatTheWordsForAWayToARoleOpen() {
    assertThat(app.career(SAKURA, "SVへの道").said()).contains("*めざす役割* スーパーバイザー(SV)");
  }
}
