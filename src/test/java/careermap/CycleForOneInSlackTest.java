package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Human resources begin a cycle for one person alone. */
class CycleForOneInSlackTest {
  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void thePersonAndTheirSupervisorGetASheetAndNobodyElseDoes() {
    Shown form = form();
    assertThat(form.findings()).isEmpty();
    Shown opened = scene.send(RINA, filled(form, "Ｅ０１０７ "));
    assertThat(opened.findings()).isEmpty();
    assertThat(opened.said()).startsWith("*「中途の確認」を始めました。* 田中 さくらさんの評価シートができました。");
    assertThat(Shown.ofMessage(scene.toPress(SAKURA, "「中途の確認」が始まりました")).said())
        .contains("あなたのいまの役割の評価シートがあります。");
    assertThat(Shown.ofMessage(scene.toPress(KEN, "「中途の確認」が始まりました")).said())
        .contains("チームの人の評価シートがあります。");
    assertThat(app.career(DAISUKE, "評価").said()).doesNotContain("まだ付けていません");
    assertThat(Centre.text(app.folder(), "select count(*) from assessment")).isEqualTo("1");
  }

  @Test
  void whatIsInItsWayStandsBelowTheNumberAndNothingBegins() {
    Centre.change(
        app.folder(), "update person set leave_from = '2026-12-01' where employee_id = 'E0109'");
    Map<String, String> sentences =
        Map.of(
            "E9999", "いまの名簿に、この社員番号の人はいません。もう一度確かめてください。",
            "F0107", "いまの名簿に、この社員番号の人はいません。もしかして「E0107」ですか。",
            "E0131", "いまの名簿に、この社員番号の人はいません。もう一度確かめてください。",
            "E0001", "この人には、一緒に付ける上司がいません。名簿で上司が決まると始められます。",
            "E0130", "この人の役割には、評価シートがありません。名簿の役割と、いまの地図を確かめてください。",
            "E0109", "この人は、いま休んでいます。戻ってから始められます。");
    sentences.forEach((number, sentence) -> assertThat(fault(number)).isEqualTo(sentence));
    assertThat(Centre.text(app.folder(), "select count(*) from assessment_cycle")).isEqualTo("0");
    Centre.change(app.folder(), "update slack_account set locale = 'en-US'");
    assertThat(fault("E0001"))
        .isEqualTo(
            "This person has no supervisor to mark it as well. You can begin once the roster names one.");
  }

  @Test
  void whoeverHasOneAlreadyIsNamedSo() {
    scene.send(RINA, filled(form(), "E0107"));
    assertThat(fault("E0107")).isEqualTo("この人の評価シートは、もう始まっています。終わると、次を始められます。");
  }

  private String fault(String number) {
    Answered answered = app.sender().submit(RINA.id(), filled(form(), number));
    assertThat(answered.json().get("response_action").getAsString()).isEqualTo("errors");
    assertThat(answered.json().getAsJsonObject("errors").keySet())
        .containsExactly("sheet_cycle_person");
    return answered.json().getAsJsonObject("errors").get("sheet_cycle_person").getAsString();
  }

  private static Form filled(Shown form, String number) {
    return Form.of(form.surface())
        .type("sheet_cycle_name", "中途の確認")
        .type("sheet_cycle_person", number);
  }

  private Shown form() {
    Shown desk = app.career(RINA, "人事");
    Shown cycles = app.press(RINA, desk, control(desk, "sheet_cycles"));
    return app.pressIn(RINA, cycles, control(cycles, "sheet_cycle"));
  }

  private static Shown.Control control(Shown shown, String action) {
    return shown.controls().stream()
        .filter(one -> one.action().equals(action))
        .findFirst()
        .orElseThrow();
  }
}
