package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Form;
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
    assertThat(others.said())
        .contains("目安がいちばん早い道", "新しいことがいちばん少ない道", "日にちは、パートの目安の短いほうから長いほうまでで計算しました。")
        .doesNotContain("いちばん早い月");
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

  @Test
  void saysWhatTheGuidelinesMakeOfAWishedTime() {
    assertThat(app.career(SAKURA, "2年でSVになれますか").said())
        .contains("2年後は、目安より早い計画です。先に始められる経験から話してみませんか。");
    assertThat(app.career(SAKURA, "SVになるには3年後で現実的ですか").said())
        .contains("2029年10月から2032年10月ごろです", "お約束ではありません")
        .startsWith("3年後は、目安の中では早めの計画です。\n")
        .doesNotContain("この計算のもと", "実際には");
    assertThat(app.career(SAKURA, "SV 5年以内").said()).contains("5年後は、目安に合った計画です。");
    assertThat(app.career(SAKURA, "SVになるには").said()).doesNotContain("計画です");
    assertThat(app.career(EMMA, "SV in three years?").said())
        .contains("In 3 years: this fits the guideline.");
    assertThat(app.career(EMMA, "センター長からオペレーターまで3年後").findings()).isEmpty();
  }

  @Test
  void whatIsTheGoalIsNotOfferedAsOne() {
    Shown answer = app.career(SAKURA, "3年でSVになれますか");
    assertThat(answer.labels()).containsExactly("このことを話したい", "道を見る", "目標にする");
    Shown form = app.press(SAKURA, answer, answer.control("目標にする"));
    app.sender().submit(SAKURA.id(), Form.of(form.surface()));
    assertThat(app.career(SAKURA, "3年でSVになれますか").labels()).containsExactly("このことを話したい", "道を見る");
  }

  @Test
  void twoRolesAreComparedByWhatTheWaysThereAskFor() {
    Shown answer = app.career(SAKURA, "QAとトレーナーの違いは?");
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.said())
        .startsWith("QA：レベル3。")
        .contains("トレーナー：レベル3。", "同じ経験・資格：後輩を指導する", "QAだけで必要：", "トレーナーだけで必要：")
        .doesNotContain(")(");
    assertThat(app.career(SAKURA, "SVとオペレーターの違いは?").said()).doesNotContain("同じ経験", "だけで必要");
  }

  @Test
  void aWishedTimeWithoutAWayIsToldThatThereIsNone() {
    Shown answer = app.career(EMMA, "operator in two years");
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.said()).doesNotContain("years is", "計画");
  }
}
