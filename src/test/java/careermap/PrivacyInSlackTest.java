package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Human resources look after periods, erasures and records, and nobody else does. */
class PrivacyInSlackTest {
  private final RunningApp app =
      RunningApp.with(Centre::moveIn, Map.of("HR_USER_IDS", RINA.id() + "," + MAKOTO.id()));

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void somebodyIsErasedByTwoOfThem() {
    Shown form = press(RINA, screen(RINA, "消去"), "消去を依頼する");
    assertThat(form.findings()).isEmpty();
    assertThat(fault(form, "E9999")).isEqualTo("名簿に、この社員番号の人はいません。");
    Shown ordered = answer(app.sender().submit(RINA.id(), filled(form, "E0107")));
    assertThat(ordered.findings()).isEmpty();
    assertThat(ordered.said()).contains("依頼しました", "田中 さくらさん", "あなたの依頼です");
    assertThat(ordered.labels()).doesNotContain("消去する");

    Shown others = screen(MAKOTO, "消去");
    assertThat(others.said()).contains("田中 さくらさん(E0107)").doesNotContain("あなたの依頼です");
    // Forged by whoever ordered it.
    Shown.Control approve = others.control("消去する");
    assertThat(app.pressIn(RINA, others, approve).said()).contains("依頼した人とは別の");
    assertThat(app.press(KEN, others, approve).said()).doesNotContain("さくら");
    assertThat(count("person where employee_id = 'E0107'")).isEqualTo("1");

    Shown erased = app.pressIn(MAKOTO, screen(MAKOTO, "消去"), approve);
    assertThat(erased.said()).contains("消去しました", "依頼はありません");
    assertThat(count("person where employee_id = 'E0107'")).isEqualTo("0");
    assertThat(app.career(SAKURA, "").said()).contains("名簿にお名前がまだありません");
    assertThat(app.career(KEN, "チーム").said()).doesNotContain("さくら");

    Shown audit = screen(RINA, "変更の記録");
    assertThat(audit.findings()).isEmpty();
    assertThat(audit.said()).contains("大橋 誠さん", "一人の記録を消去しました").doesNotContain("さくら");
    assertThat(screen(RINA, "残っているもの").findings()).isEmpty();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> count("erasure where swept = 0").equals("0"));
  }

  @Test
  void everyLookIsThereToBeReadPageByPage() {
    for (int look = 60; look > 0; look--) {
      Centre.change(
          app.folder(),
          "insert into access (person_key, viewer, what, seen_at)"
              + " select key, '-', 'CARD', %d from person_key where employee_id = 'E0107'"
                  .formatted(Centre.NOW.minus(Duration.ofDays(look)).toEpochMilli()));
    }
    Shown first = app.career(SAKURA, "閲覧履歴");
    assertThat(first.findings()).isEmpty();
    assertThat(first.said()).contains("1／3ページ", "12月6日").doesNotContain("10月8日");
    Shown second = app.press(SAKURA, first, first.control("次へ"));
    assertThat(second.findings()).isEmpty();
    Shown last = app.pressIn(SAKURA, second, second.control("次へ"));
    assertThat(last.said()).contains("3／3ページ", "10月8日");
    assertThat(last.labels()).contains("前へ").doesNotContain("次へ");
  }

  /** Human resources keep the roster, so that one alone can change whose account is whose. */
  @Test
  void nobodyIsTheSecondPairOfEyesByAnotherRowOrAnotherAccount() {
    Shown form = press(RINA, screen(RINA, "消去"), "消去を依頼する");
    answer(app.sender().submit(RINA.id(), filled(form, "E0107")));
    Centre.change(
        app.folder(), "update person set slack_user_id = 'U0OTHER' where employee_id = 'E0002'");
    Shown own = screen(RINA, "消去");
    assertThat(own.said()).contains("あなたの依頼です");
    Centre.change(
        app.folder(), "update person set slack_user_id = null where employee_id = 'E0001'");
    Centre.change(
        app.folder(), "update person set slack_user_id = 'U0MAKOTO' where employee_id = 'E0002'");
    assertThat(screen(MAKOTO, "消去").said()).contains("あなたの依頼です");
    for (Member one : List.of(RINA, MAKOTO)) {
      assertThat(
              app.press(
                      one,
                      Origin.ephemeral(RunningApp.CHANNEL),
                      Press.forged("privacy_approve", "E0107"))
                  .said())
          .doesNotContain("消去しました");
    }
    assertThat(count("person where employee_id = 'E0107'")).isEqualTo("1");
  }

  @Test
  void nobodyApprovesThatTheyAreErasedThemselves() {
    Shown form = press(RINA, screen(RINA, "消去"), "消去を依頼する");
    answer(app.sender().submit(RINA.id(), filled(form, "E0001")));
    Press own = Press.forged("privacy_approve", "E0001");
    assertThat(app.press(MAKOTO, Origin.ephemeral(RunningApp.CHANNEL), own).said())
        .contains("自分のことは");
    assertThat(count("person where employee_id = 'E0001'")).isEqualTo("1");
  }

  @Test
  void anOrderHoldsForTwoWeeksAndCanBeCancelled() {
    Shown form = press(RINA, screen(RINA, "消去"), "消去を依頼する");
    Shown ordered = answer(app.sender().submit(RINA.id(), filled(form, "E0107")));
    assertThat(press(RINA, ordered, "依頼を取り消す").said()).contains("取り消しました", "依頼はありません");
    answer(app.sender().submit(RINA.id(), filled(form, "E0107")));
    Shown others = screen(MAKOTO, "消去");
    app.clock().pass(Duration.ofDays(15));
    assertThat(app.pressIn(MAKOTO, others, others.control("消去する")).said())
        .contains("いまはもうありません", "依頼はありません");
    assertThat(count("person where employee_id = 'E0107'")).isEqualTo("1");
    assertThat(answer(app.sender().submit(MAKOTO.id(), filled(form, "E0001"))).said())
        .contains("自分のことは");
    assertThat(answer(app.sender().submit(KEN.id(), filled(form, "E0107"))).said())
        .doesNotContain("さくら");
  }

  @Test
  void aShorterPeriodSaysFirstWhatItErases() {
    Centre.change(
        app.folder(),
        "insert into correction (slack_user_id, kind, reported_on, reported_at, settled_at)"
            + " values ('U0X1', 'ROLE', '2020-01-01', 1, "
            + Centre.NOW.minus(Duration.ofDays(240)).toEpochMilli()
            + ")");
    Shown periods = screen(RINA, "保存期間");
    assertThat(periods.findings()).isEmpty();
    assertThat(periods.said()).contains("*変更の記録* 7年", "*済んだ訂正の依頼* 1年");
    Shown form = app.pressIn(RINA, periods, control(periods, "CORRECTIONS"));
    assertThat(form.findings()).isEmpty();
    Shown longer =
        answer(app.sender().submit(RINA.id(), Form.of(form.surface()).choose("months", "24")));
    assertThat(longer.said()).contains("*済んだ訂正の依頼* 2年");
    Shown again = app.pressIn(RINA, longer, control(longer, "CORRECTIONS"));
    Shown asked =
        answer(app.sender().submit(RINA.id(), Form.of(again.surface()).choose("months", "6")));
    assertThat(asked.findings()).isEmpty();
    assertThat(asked.said()).contains("少数(5件未満)");
    for (int more = 0; more < 6; more++) {
      Centre.change(
          app.folder(),
          "insert into correction (slack_user_id, kind, reported_on, reported_at, settled_at)"
              + " values ('U0Y%d', 'ROLE', '2020-01-01', 1, 1)".formatted(more));
    }
    Shown many =
        answer(app.sender().submit(RINA.id(), Form.of(again.surface()).choose("months", "6")));
    assertThat(many.said()).contains("5件以上").doesNotContain("7件");
    assertThat(count("retention where months = 6")).isEqualTo("0");
    assertThat(press(RINA, asked, "短くする").said()).contains("*済んだ訂正の依頼* 6か月");
    // Pressed once more, it is not what was seen any more.
    assertThat(press(RINA, asked, "短くする").said()).contains("いまはもうありません");
    assertThat(app.pressIn(KEN, asked, asked.control("短くする")).said()).doesNotContain("済んだ訂正の依頼");
    assertThat(count("audit where action = 'RETENTION_CHANGED'")).isEqualTo("2");
  }

  @Test
  void everyPartLeadsBackToWhereItCameFromAndToTheDesk() {
    for (String part : List.of("保存期間", "消去", "変更の記録", "残っているもの")) {
      Shown back = press(RINA, screen(RINA, part), "プライバシーと記録へ");
      assertThat(back.labels()).as(part).contains(part, "人事のデスク");
      assertThat(press(RINA, back, "人事のデスク").labels()).as(part).contains("プライバシーと記録");
    }
  }

  private Shown screen(Member member, String label) {
    Shown desk = app.career(member, "人事");
    Shown privacy = app.press(member, desk, desk.control("プライバシーと記録"));
    assertThat(privacy.findings()).isEmpty();
    return press(member, privacy, label);
  }

  private Shown press(Member member, Shown shown, String label) {
    return app.pressIn(member, shown, shown.control(label));
  }

  private static Shown.Control control(Shown shown, String value) {
    return shown.controls().stream()
        .filter(one -> one.value().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static Form filled(Shown form, String number) {
    return Form.of(form.surface()).type("person", number);
  }

  private String fault(Shown form, String number) {
    Answered answered = app.sender().submit(RINA.id(), filled(form, number));
    return answered.json().getAsJsonObject("errors").get("person").getAsString();
  }

  private static Shown answer(Answered answered) {
    assertThat(answered.json().get("response_action").getAsString()).isEqualTo("update");
    return new Shown(answered.json().getAsJsonObject("view"));
  }

  private String count(String what) {
    return Centre.text(app.folder(), "select count(*) from " + what);
  }
}
