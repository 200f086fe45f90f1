package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.assessment.Mark;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After both opinions are in: what the two agree to work on. */
class GrowthItemsInSlackTest {
  private static final String WORDS = "週に1回、応対を<!channel>いっしょにふり返る";
  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;
  private final SheetWalk walk = new SheetWalk(scene);

  @BeforeEach
  void bothOpinionsAreIn() {
    submit(SAKURA, walk.begin(SAKURA), Mark.ALONE);
    JsonObject asked = scene.toPress(KEN, "自分の評価シートを始めました");
    submit(KEN, scene.press(KEN, asked, "付ける"), Mark.WITH_HELP);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void whatTheSupervisorKeepsIsAPromiseAndAPlanOfTheReport() {
    Shown both = reveal(KEN);
    assertThat(both.findings()).isEmpty();
    assertThat(both.said()).contains("*伸ばすこと*\n面談で決めたことを、3つまで残せます。");
    Shown form = app.pressIn(KEN, both, both.control("伸ばすことを残す"));
    assertThat(form.findings()).isEmpty();
    assertThat(form.said()).startsWith("*田中さんが伸ばすこと*").contains("あと3つ残せます。", "読める人：あなたと田中さん。");
    Shown kept =
        scene.send(
            KEN,
            Form.of(form.surface())
                .type("agree_text", WORDS)
                .choose("agree_row", "0")
                .choose("agree_experience", "COACH_JUNIOR")
                .pickDate("agree_due", "2027-03-01"));
    assertThat(kept.findings()).isEmpty();
    assertThat(kept.mentions()).isEmpty();
    assertThat(kept.said())
        .contains("*伸ばすこと：1つ*", "• 週に1回、応対を", "(2027年3月1日まで)", "行：", "経験：後輩を指導する");
    assertThat(kept.labels()).contains("もう一つ残す", "二人の見方", "面談の記録");

    Shown told = Shown.ofMessage(scene.toPress(SAKURA, "話したことが記録されました"));
    assertThat(told.said()).contains("あなたの約束：週に1回、応対を");
    assertThat(reveal(SAKURA).said()).contains("*伸ばすこと：1つ*", "経験：後輩を指導する");
    Shown experiences = app.career(SAKURA, "経験");
    assertThat(experiences.said()).contains("後輩を指導する");
    assertThat(experiences.said()).contains("2027年3月1日");
  }

  @Test
  void thePathSaysHowFarTheAbilitiesAreAndByWhoseWord() {
    Shown card = app.career(SAKURA, "");
    assertThat(app.press(SAKURA, card, card.control("リーダーの道")).said())
        .contains("できることの差は、評価シートで見られます。");
    Shown list = app.career(SAKURA, "評価");
    Shown choice = app.press(SAKURA, list, list.control("ほかの役割を試す"));
    Shown form = scene.send(SAKURA, Form.of(choice.surface()).choose("sheet_role", "LEADER"));
    submit(SAKURA, form, Mark.ALONE);
    Shown path = app.press(SAKURA, card, card.control("リーダーの道"));
    assertThat(path.findings()).isEmpty();
    assertThat(path.said()).contains("できること：○ 一人でできる 38 / 38行(自分の評価)");
  }

  @Test
  void faultsAreSaidWhereTheyAreAndTheFourthIsRefused() {
    Shown form = form(SAKURA);
    assertThat(form.said()).startsWith("*あなたが伸ばすこと*");
    assertThat(faults(Form.of(form.surface()).type("agree_text", " ")))
        .isEqualTo("{\"agree_text\":\"これからすることを書いてください。\"}");
    assertThat(
            faults(
                Form.of(form.surface())
                    .type("agree_text", "読む")
                    .pickDate("agree_due", "2026-12-01")))
        .isEqualTo("{\"agree_due\":\"今日から2年以内の日にちを選んでください。\"}");
    assertThat(
            faults(
                Form.of(form.surface())
                    .type("agree_text", "読む")
                    .pickDate("agree_day", "2026-12-24")))
        .isEqualTo("{\"agree_day\":\"今日までの日にちを選んでください。\"}");
    Shown last = form;
    for (int number = 1; number <= 3; number++) {
      last = scene.send(SAKURA, Form.of(form(SAKURA).surface()).type("agree_text", "こと" + number));
    }
    assertThat(last.labels()).doesNotContain("もう一つ残す");
    assertThat(reveal(SAKURA).labels()).doesNotContain("伸ばすことを残す");
    Shown fourth = scene.send(SAKURA, Form.of(form.surface()).type("agree_text", "こと4"));
    assertThat(fourth.said()).startsWith("伸ばすことは、もう3つあります。");
    Shown talks = app.pressIn(SAKURA, last, last.control("面談の記録"));
    assertThat(talks.said()).contains("こと1", "こと2", "こと3");
    Shown told = Shown.ofMessage(scene.toPress(KEN, "話したことが記録されました"));
    Shown correction = scene.press(KEN, scene.toPress(KEN, "話したことが記録されました"), "直したい");
    assertThat(told.said()).contains("田中さんの約束：こと1");
    assertThat(correction.surface().toString()).doesNotContain("こと1", "こと2", "こと3");
  }

  @Test
  void nobodyElseGetsTheForm() {
    String id =
        app.career(SAKURA, "評価")
            .surface()
            .toString()
            .replaceAll("(?s).*\"0\\|([0-9a-f-]{36})\".*", "$1");
    for (Member other : List.of(RINA, EMMA)) {
      Shown refused =
          app.press(other, Origin.ephemeral("C0CAREER01"), Press.forged("sheet_agree", id));
      assertThat(refused.said())
          .contains(
              other.equals(EMMA)
                  ? "Only the person and the supervisor who marks it see it."
                  : "本人と、付ける上司だけが見られます。");
    }
  }

  private String faults(Form form) {
    JsonObject json = app.sender().submit(SAKURA.id(), form).json();
    assertThat(json.get("response_action").getAsString()).isEqualTo("errors");
    return json.get("errors").toString();
  }

  private Shown form(Member member) {
    Shown both = reveal(member);
    return app.pressIn(member, both, both.control("伸ばすことを残す"));
  }

  private Shown reveal(Member member) {
    return scene.press(member, scene.toPress(member, "そろいました"), "二人の見方");
  }

  private void submit(Member member, Shown form, Mark mark) {
    assertThat(walk.submit(member, walk.markAll(member, form, row -> mark)).findings()).isEmpty();
  }
}
