package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.NOW;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.RunningApp.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.Database;
import careermap.slack.view.TalkActions;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the two are told before a talk, and what the listener prepares with. */
class BeforeTheTalkTest {
  private static final Duration DAYS = Duration.ofDays(14);
  private static final Instant THREE_O_CLOCK = NOW.plus(Duration.ofHours(5));

  @Test
  void bothGetOneLineOnTheDayAndTheListenerTheWayToTheBrief() {
    try (RunningApp app =
        with(request("E0113", "E0042", 0, "AGREED", THREE_O_CLOCK, "next steps, please"))) {
      Shown kens = app.messages(KEN, 1).get(0);
      assertThat(kens.findings()).isEmpty();
      assertThat(kens.said()).contains("2026年12月7日 15:00から、Emma Clarkさんとの面談です。");
      assertThat(kens.heard()).isEqualTo("今日、面談の予定があります。");
      Shown emmas = app.messages(EMMA, 1).get(0);
      assertThat(emmas.said()).isEqualTo("Your talk with 佐藤 健 is at 7 Dec 2026 15:00.");
      assertThat(emmas.heard()).isEqualTo("You have a talk today.");
      Shown brief = app.press(KEN, kens, kens.control("60秒で準備"));
      assertThat(brief.findings()).isEmpty();
      assertThat(brief.header()).isEqualTo("話したいこと：次の役割のこと／検定や研修のこと");
      assertThat(brief.said())
          .contains("一緒に考えてほしいそうです。", "next steps, please", "はじめての面談です。")
          .contains("次の役割で、気になることは何ですか。", "気になっている検定や研修は、ありますか。");
    }
  }

  @Test
  void theWishOfAConfidentialRequestIsItsListenersAlone() {
    String word = "<!channel> *上司に* <https://x.example|言えない>";
    try (RunningApp app = with(request("E0107", "E0002", 1, "ASKED", null, word))) {
      Shown rinas = open(app, RINA, TalkActions.BRIEF, "E0107");
      assertThat(rinas.findings()).isEmpty();
      assertThat(rinas.mentions()).isEmpty();
      assertThat(rinas.said()).contains("話したいこと：次の役割のこと", "言えない");
      Shown kens = open(app, KEN, TalkActions.BRIEF, "E0107");
      assertThat(kens.header()).isEqualTo("まずは、近ごろの様子を聞く");
      assertThat(kens.said()).doesNotContain("次の役割のこと", "言えない", "人見");
      assertThat(app.career(SAKURA, "閲覧履歴").said()).contains("人見 里奈さん・面談の準備");
      Shown form = open(app, RINA, TalkActions.LOG, "E0107");
      app.sender().submit(RINA.id(), Form.of(form.surface()));
      assertThat(open(app, RINA, TalkActions.BRIEF, "E0107").said())
          .as("the request is held, and with it ends the listener's right")
          .doesNotContain("田中");
    }
  }

  @Test
  void whoeverHasNamedSomebodyElsePreparesNoMore() {
    try (RunningApp app = with(request("E0107", "E0002", 1, "HANDING_OVER", null, "話したい"))) {
      assertThat(open(app, RINA, TalkActions.BRIEF, "E0107").said()).doesNotContain("話したい", "田中");
    }
  }

  @Test
  void theNextStepOfTheBriefIsNotSteeredByTheGoal() {
    try (RunningApp app = RunningApp.start()) {
      String before = open(app, KEN, TalkActions.BRIEF, "E0107").said();
      Shown card = app.career(SAKURA, "");
      Shown form = app.press(SAKURA, card, card.control("目標を決める"));
      app.sender().submit(SAKURA.id(), Form.of(form.surface()).choose("role", "OPERATOR"));
      assertThat(app.career(SAKURA, "").header()).isEqualTo("次の一歩：いまの役割を深める");
      assertThat(open(app, KEN, TalkActions.BRIEF, "E0107").said()).isEqualTo(before);
    }
  }

  @Test
  void whoeverWishesItIsToldOfTheirPromiseAndNobodyElse() {
    BiConsumer<Database, Path> promises =
        (database, folder) -> {
          Centre.change(
              folder,
              "insert into conversation (id, employee_id, with_id, held_on, logged_by, logged_at)"
                  + " values ('t', 'E0107', 'E0042', '2026-11-09', 'E0042', 1)");
          for (String[] of : new String[][] {{"E0107", "E0042"}, {"E0042", "E0107"}}) {
            Centre.change(
                folder,
                "insert into promise (id, conversation_id, owner_id, other_id, confidential, text,"
                    + " due_on, state, made_on) values ('"
                    + String.join("','", "p" + of[0], "t", of[0], of[1])
                    + "', 0, '日程を調べる', '2026-12-09', 'OPEN', '2026-11-09')");
          }
          Centre.change(
              folder,
              "insert into reminder_preference (employee_id, switched_on)"
                  + " values ('E0107', 'PROMISE_DUE')");
        };
    try (RunningApp app = with(promises)) {
      Shown told = app.messages(SAKURA, 1).get(0);
      assertThat(told.findings()).isEmpty();
      assertThat(told.said()).contains("*あなたの約束* 佐藤さんと\n日程を調べる(2026年12月9日まで)");
      assertThat(told.heard()).isEqualTo("約束の日が近づきました。");
      Shown kept = app.press(SAKURA, told, told.control("できました"));
      assertThat(kept.said()).contains("*できました*\n日程を調べる");
      assertThat(app.slack().messagesTo(KEN.id())).isEmpty();
    }
  }

  @Test
  void whatWasDecidedOfAnEarlierAgreementOrAnotherDayIsNotTold() {
    BiConsumer<Database, Path> stale =
        (database, folder) -> {
          request("E0113", "E0042", 0, "AGREED", THREE_O_CLOCK.plus(DAYS), "")
              .accept(database, folder);
          Centre.change(folder, "update talk_request set sequence = 2");
          Centre.change(
              folder,
              "insert into conversation (id, employee_id, with_id, held_on, logged_by, logged_at)"
                  + " values ('t', 'E0107', 'E0042', '2026-11-09', 'E0042', 1)");
          Centre.change(
              folder,
              "insert into promise (id, conversation_id, owner_id, other_id, confidential, text,"
                  + " due_on, state, made_on) values"
                  + " ('p', 't', 'E0107', 'E0042', 0, '日程を調べる', '2027-01-29', 'OPEN', '2026-11-09')");
          Centre.change(
              folder,
              "insert into reminder_preference (employee_id, switched_on)"
                  + " values ('E0107', 'PROMISE_DUE')");
          decided(folder, "TALK_TODAY", "r", "E0113", "1");
          decided(folder, "BRIEF", "r", "E0042", "1");
          decided(folder, "TALK_FILE", "r", "E0042", "1");
          decided(folder, "PROMISE_DUE", "p", "E0107", "2026-12-09");
        };
    try (RunningApp app = with(stale)) {
      await()
          .atMost(RunningApp.PATIENCE)
          .until(
              () ->
                  app.page("/metrics")
                      .text()
                      .contains(
                          "career_map_dropped_notices_total{reason=\"not wanted any more\"} 4"));
      for (Member member : List.of(EMMA, KEN, SAKURA)) {
        assertThat(app.slack().messagesTo(member.id())).isEmpty();
      }
    }
  }

  private static void decided(Path folder, String kind, String about, String to, String edition) {
    Centre.change(
        folder,
        "insert into delivery (key, to_id, kind, about, due_at, decided_at) values ('"
            + String.join("','", String.join(":", kind, about, to, edition), to, kind, about)
            + "', 0, 0)");
  }

  private static RunningApp with(BiConsumer<Database, Path> more) {
    return RunningApp.with(
        (database, folder) -> {
          Centre.moveIn(database, folder);
          more.accept(database, folder);
        },
        Map.of());
  }

  private static BiConsumer<Database, Path> request(
      String asker,
      String listener,
      int confidential,
      String state,
      @Nullable Instant agreedAt,
      String word) {
    return (database, folder) ->
        Centre.change(
            folder,
            "insert into talk_request (id, employee_id, listener_id, confidential, topics, stance,"
                + " word, state, asked_at, agreed_at, changed_at) values ('r','"
                + String.join("','", asker, listener)
                + "',"
                + confidential
                + ",'NEXT_ROLE,EXAMS','THINK_TOGETHER','"
                + word
                + "','"
                + state
                + "',"
                + NOW.minus(Duration.ofDays(1)).toEpochMilli()
                + ","
                + (agreedAt == null ? "null" : agreedAt.toEpochMilli())
                + ",1)");
  }

  private static Shown open(RunningApp app, Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(CHANNEL), Press.forged(action, value));
  }
}
