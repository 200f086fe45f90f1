package careermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.Database;
import careermap.person.PersonId;
import careermap.reminder.Digest;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Call;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supervisor's weekly digest: it comes once, and what is pressed on it shows in its place. */
class DigestInSlackTest {
  private static final String ID = "2026-12-07:E0042";
  private static final String SAKURA = "16:" + ID + "E0107";
  private static final String DAISUKE = "16:" + ID + "E0109";

  private static final RunningApp APP = RunningApp.start();
  private static final Database DATABASE = Centre.database(APP.folder());

  private final Path folder = APP.folder();
  private int before;

  @BeforeAll
  static void rememberNames() {
    Centre.change(APP.folder(), "create table name_before as select employee_id, name from person");
  }

  @AfterAll
  static void close() {
    DATABASE.close();
    APP.close();
  }

  @BeforeEach
  void clear() {
    for (String table :
        List.of(
            "delivery",
            "digest_line",
            "digest",
            "snooze",
            "talk_request",
            "promise",
            "conversation")) {
      Centre.change(folder, "delete from " + table);
    }
    Centre.change(folder, "update person set supervisor_id = 'E0042' where employee_id = 'E0109'");
    Centre.change(
        folder,
        """
        update person set contract_end = null,
          name = (select name from name_before b where b.employee_id = person.employee_id)
        """);
    speak("ja-JP");
    before = APP.slack().messagesTo(Centre.KEN.id()).size();
  }

  private void speak(String locale) {
    Centre.change(
        folder,
        "update slack_account set locale = '%s' where slack_user_id = '%s'"
            .formatted(locale, Centre.KEN.id()));
  }

  private void ready() {
    Centre.change(
        folder,
        "update person set hired_on = '2026-11-20', contract_end = null where employee_id = 'E0109'");
    switchOn();
    decide(0);
    line(1, "E0107", "REQUESTED=2026-12-03,OVERDUE=2026-11-29");
    line(2, "E0109", "NEW_HIRE=2026-12-04");
    line(3, "E0113", "OVERDUE=2026-11-20");
    Centre.change(
        folder,
        """
        insert into talk_request (id, employee_id, listener_id, confidential, topics, stance, word, state,
          asked_at, changed_at)
        values ('r1', 'E0107', 'E0042', 0, 'NEXT_ROLE', 'THINK_TOGETHER', 'ひみつのことば', 'ASKED', 0, 0)
        """);
    Centre.change(
        folder,
        """
        insert into conversation (id, employee_id, held_on, logged_at)
        values ('c1', 'E0113', '2026-08-25', 0)
        """);
    tell();
  }

  private void switchOn() {
    Centre.change(
        folder,
        """
        insert into cadence_rule (scope, name, every_days, newcomers, since, set_by, set_at)
        values ('COMPANY', '', 90, 1, '2026-12-01', 'E0002', 0) on conflict do nothing
        """);
  }

  private void decide(int unanswered) {
    Centre.change(
        folder,
        """
        insert into digest (id, supervisor_id, week, day, decided_at, unanswered)
        values ('%1$s', 'E0042', '2026-12-07', '2026-12-07', %2$d, %3$d)
        """
            .formatted(ID, Centre.NOW.toEpochMilli(), unanswered));
  }

  private void tell() {
    Centre.change(
        folder,
        """
        insert into delivery (key, to_id, kind, about, due_at, decided_at)
        values ('DIGEST:%1$s:E0042', 'E0042', 'DIGEST', '%1$s', %2$d, %2$d)
        """
            .formatted(ID, Centre.NOW.toEpochMilli()));
  }

  private void line(int position, String person, String reasons) {
    Centre.change(
        folder,
        "insert into digest_line (digest_id, position, employee_id, reasons) values ('%s', %d, '%s', '%s')"
            .formatted(ID, position, person, reasons));
  }

  @Test
  void saysWhoAndWhyAndNothingOfWhatWasWrittenForTheListener() {
    ready();
    Shown digest = arrived();
    assertThat(digest.header()).isEqualTo("今週、声をかけたい人：3人");
    assertThat(digest.said())
        .contains(
            "1人30分なら、合わせて1時間30分ほどです。",
            "*田中 さくらさん* 面談の希望があります(12月3日)\n「次の役割のこと」を、一緒に考えてほしいそうです。",
            "ほかの理由：面談の記録はまだありません",
            "*鈴木 大輔さん* 入社して17日です\n最初の2週間の話を聞くころです。",
            "*Emma Clarkさん* 前の面談から104日です\n会社の決めた間隔は90日です。",
            "毎週月曜日の10時に、1通だけお届けします。")
        .doesNotContain("ひみつ");
    assertThat(digest.heard()).isEqualTo("今週、声をかけたい人は3人です。田中 さくらさん、鈴木 大輔さん、Emma Clarkさん。");
    assertThat(digest.findings()).isEmpty();
    assertThat(messages()).hasSize(before + 1);
  }

  @Test
  void putsSomebodyOffInThePlaceOfTheirLinesAndTakesItBack() {
    ready();
    Shown digest = arrived();
    Shown after = press(digest, "digest_next_week", DAISUKE);
    assertThat(after.header()).isEqualTo("今週、声をかけたい人：あと2人");
    assertThat(after.said())
        .contains("あとにした人：1人", "*来週へ* 鈴木 大輔さん\n12月14日の週のお知らせに、また入ります。")
        .doesNotContain("入社して17日です");
    assertThat(digest().answeredAt()).isEqualTo(Centre.NOW);
    Shown later = choose(after, "digest_change", "MONTH");
    assertThat(later.said()).contains("*あとで* 鈴木 大輔さん\n1月7日から、またお知らせに入ります。");
    Shown back = choose(later, "digest_change", "BACK");
    assertThat(back.said()).isEqualTo(arrived().said()).contains("入社して17日です");
    assertThat(messages()).hasSize(before + 1);
  }

  @Test
  void whoeverAskedIsNotPutOffForAMonthAndNotPassedOver() {
    ready();
    Shown after = press(arrived(), "digest_next_week", SAKURA);
    assertThat(after.controls())
        .filteredOn(control -> control.action().equals("digest_change"))
        .extracting(Shown.Control::value)
        .containsExactly("BACK", "TWO_WEEKS");
    assertThat(arrived().controls())
        .filteredOn(control -> control.action().equals("digest_other"))
        .extracting(Shown.Control::value)
        .containsExactly("UNTIL", "PASS", "UNTIL", "PASS");
  }

  @Test
  void remindsLaterFromADayThatIsChosen() {
    ready();
    JsonObject form = form("UNTIL", DAISUKE);
    Answered refused =
        APP.sender().submit(Centre.KEN.id(), Form.of(form).pickDate("day", "2026-12-07"));
    assertThat(refused.body()).contains("12月8日から3月7日までの日にちを選んでください。");
    Answered taken =
        APP.sender().submit(Centre.KEN.id(), Form.of(form).pickDate("day", "2027-01-15"));
    assertThat(taken.body()).isEmpty();
    await().atMost(RunningApp.PATIENCE).until(() -> arrived().said().contains("1月15日から"));
  }

  @Test
  void passesSomebodyOverWithAReasonThatOnlyTheSupervisorReads() {
    ready();
    JsonObject form = form("PASS", DAISUKE);
    APP.sender().submit(Centre.KEN.id(), Form.of(form).type("reason", "先週ゆっくり話した"));
    await().atMost(RunningApp.PATIENCE).until(() -> arrived().said().contains("今回は見送り"));
    assertThat(arrived().said()).contains("*今回は見送り* 鈴木 大輔さん\n3月7日から、またお知らせに入ります。\n理由：先週ゆっくり話した");
  }

  @Test
  void whoeverHasAskedSinceIsNotPassedOver() {
    ready();
    Centre.change(
        folder,
        """
        insert into talk_request (id, employee_id, listener_id, confidential, topics, stance, state,
          asked_at, changed_at)
        values ('r2', 'E0109', 'E0042', 0, 'NEXT_ROLE', 'LISTEN', 'ASKED', 0, 0)
        """);
    JsonObject form = form("PASS", DAISUKE);
    assertThat(form.get("callback_id").getAsString()).isEqualTo("digest_until");
    Answered refused =
        APP.sender().submit(Centre.KEN.id(), Form.of(form).pickDate("day", "2027-01-15"));
    assertThat(refused.body()).contains("12月8日から12月21日までの日にちを選んでください。");
  }

  @Test
  void nobodyIsPutOffPastTheEndOfTheirContract() {
    ready();
    Centre.change(
        folder,
        "update digest_line set reasons = 'CONTRACT=2027-01-20' where employee_id = 'E0109'");
    Centre.change(
        folder, "update person set contract_end = '2027-01-20' where employee_id = 'E0109'");
    JsonObject form = form("PASS", DAISUKE);
    assertThat(form.toString()).contains("2026年12月30日まで、お知らせに入りません。");
    APP.sender().submit(Centre.KEN.id(), Form.of(form));
    await().atMost(RunningApp.PATIENCE).until(() -> arrived().said().contains("今回は見送り"));
    assertThat(arrived().said()).contains("*今回は見送り* 鈴木 大輔さん\n12月30日から、またお知らせに入ります。");
    Shown month = choose(arrived(), "digest_change", "MONTH");
    assertThat(month.said()).contains("*あとで* 鈴木 大輔さん\n12月30日から、またお知らせに入ります。");
  }

  @Test
  void skipsAWeekAndTakesItBack() {
    ready();
    Shown skipped = press(arrived(), "digest_skip", ID);
    assertThat(skipped.header()).isEqualTo("今週は休みます");
    assertThat(skipped.said()).contains("続きは12月14日からの週に、希望のあった人からお届けします。");
    Shown back = press(skipped, "digest_unskip", ID);
    assertThat(back.header()).isEqualTo("今週、声をかけたい人：3人");
  }

  @Test
  void endsWithThanksWhenNobodyIsLeft() {
    ready();
    Shown after = press(arrived(), "digest_next_week", SAKURA);
    after = press(after, "digest_next_week", DAISUKE);
    after = press(after, "digest_next_week", "16:" + ID + "E0113");
    assertThat(after.header()).isEqualTo("今週の分は終わりです");
    assertThat(after.said()).contains("ありがとうございました。次は12月14日ごろです。");
    assertThat(after.heard()).isEqualTo("今週の分は終わりです。");
  }

  @Test
  void nobodyElsePressesOnIt() {
    ready();
    arrived();
    for (Member other : List.of(Centre.SAKURA, Centre.RINA, Centre.MAKOTO, Centre.STRANGER)) {
      Shown refusal =
          APP.press(
              other,
              Origin.ephemeral(RunningApp.CHANNEL),
              Press.forged("digest_next_week", DAISUKE));
      assertThat(refusal.said()).contains("このお知らせを操作できるのは、届いた方だけです。");
    }
    assertThat(digest().answeredAt()).isNull();
    assertThat(digest().openLines()).hasSize(3);
  }

  @Test
  void peopleWhoAreNotTheirsAreRefusedKindly() {
    ready();
    arrived();
    Centre.change(
        APP.folder(), "update person set supervisor_id = 'E0001' where employee_id = 'E0109'");
    for (String about : List.of(DAISUKE, "16:" + ID + "E0001", "16:" + ID + "NOBODY")) {
      Shown refusal =
          APP.press(
              Centre.KEN,
              Origin.ephemeral(RunningApp.CHANNEL),
              Press.forged("digest_next_week", about));
      assertThat(refusal.said()).contains("この方は、いまこのお知らせの対象ではありません。");
    }
  }

  @Test
  void whatNoButtonSaysIsAnOldScreen() {
    ready();
    arrived();
    for (Press press :
        List.of(
            Press.forged("digest_next_week", "nonsense"),
            Press.forged("digest_gone", "nonsense"))) {
      Shown refusal = APP.press(Centre.KEN, Origin.ephemeral(RunningApp.CHANNEL), press);
      assertThat(refusal.said()).contains("この画面は古くなりました。");
    }
  }

  @Test
  void speaksEnglish() {
    speak("en-US");
    ready();
    Shown digest = arrived();
    assertThat(digest.header()).isEqualTo("People to talk with this week: 3");
    assertThat(digest.said())
        .contains(
            "*田中 さくら* asked for a talk (3 Dec)\nThe next role; would like to think it through together.",
            "*鈴木 大輔* joined 17 days ago\nA good time to hear about the first two weeks.",
            "*Emma Clark* last talk 104 days ago\nThe company’s interval is 90 days.",
            "One message a week, Monday at 10:00");
    assertThat(digest.findings()).isEmpty();
  }

  @Test
  void saysWhenItBecomesRarerAndThatAPressMakesItWeeklyAgain() {
    decide(3);
    line(1, "E0109", "OVER_GUIDELINE=2026-12-04");
    tell();
    Shown digest = arrived();
    assertThat(digest.said()).contains("お返事のない週が3回続いたため、これからは2週に1通にします。");
    Shown after = press(digest, "digest_next_week", DAISUKE);
    assertThat(after.said()).doesNotContain("2週に1通");
  }

  @Test
  void aWeekThatIsOverIsNotToldAnyMore() {
    decide(0);
    line(1, "E0109", "OVER_GUIDELINE=2026-11-30");
    Centre.change(folder, "update digest set week = '2026-11-30', day = '2026-11-30'");
    tell();
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> APP.page("/metrics").text().contains("career_map_dropped_notices_total"));
    assertThat(messages()).hasSize(before);
  }

  @Test
  void aSupervisorsPromiseIsKeptAndOpenedAgain() {
    Centre.change(
        folder,
        """
        insert into conversation (id, employee_id, with_id, held_on, logged_at)
        values ('c9', 'E0107', 'E0042', '2026-11-02', 0)
        """);
    Centre.change(
        folder,
        """
        insert into promise (id, conversation_id, owner_id, other_id, confidential, text, due_on, state,
          made_on)
        values ('p1', 'c9', 'E0042', 'E0107', 0, '1月のOJTの枠を用意する', '2026-12-11', 'OPEN', '2026-11-02')
        """);
    decide(0);
    tell();
    Shown digest = arrived();
    assertThat(digest.header()).isEqualTo("約束の日が近づきました");
    assertThat(digest.said()).contains("1月のOJTの枠を用意する(田中 さくらさん・12月11日まで)");
    assertThat(digest.heard()).isEqualTo("日が近い約束が1つあります。");
    Shown kept = press(digest, "digest_kept", "16:" + ID + "p1");
    assertThat(kept.header()).isEqualTo("今週の分は終わりです");
    Shown again = press(kept, "digest_reopen", "16:" + ID + "p1");
    assertThat(again.header()).isEqualTo("約束の日が近づきました");
  }

  @Test
  void aTalkThatIsLoggedShowsInItsPlaceWithoutANewMessage() {
    ready();
    Shown digest = arrived();
    JsonObject form =
        APP.press(Centre.KEN, origin(), Press.button(digest.surface(), "talk_log", "E0109"))
            .surface();
    APP.sender().submit(Centre.KEN.id(), Form.of(form));
    await().atMost(RunningApp.PATIENCE).until(() -> arrived().said().contains("*話しました*"));
    assertThat(arrived().said()).contains("*話しました* 鈴木 大輔さん・12月7日\n次の面談は", "記録を直す");
    assertThat(arrived().header()).isEqualTo("今週、声をかけたい人：あと2人");
    assertThat(arrived().findings()).isEmpty();
    assertThat(messages()).hasSize(before + 1);
    assertThat(digest().answeredAt()).isNotNull();
  }

  @Test
  void timesCanBeProposedAtOnceToWhoeverAsked() {
    ready();
    Shown digest = arrived();
    assertThat(digest.labels()).containsOnlyOnce("日時を提案する");
    Shown times = APP.press(Centre.KEN, origin(), Press.labelled(digest.surface(), "日時を提案する"));
    assertThat(times.title()).isEqualTo("日時を提案する");
  }

  @Test
  void anyPressOnItIsAnAnswerWhereverItLeads() {
    ready();
    Shown digest = arrived();
    APP.press(Centre.KEN, origin(), Press.button(digest.surface(), "show_TEAM"));
    await().atMost(RunningApp.PATIENCE).until(() -> digest().answeredAt() != null);
  }

  @Test
  void theLongestNamesAndWordsFit() {
    longest();
    for (String locale : List.of("ja-JP", "en-US")) {
      speak(locale);
      before = messages().size();
      Centre.change(folder, "delete from delivery");
      tell();
      Shown digest = arrived();
      assertThat(digest.findings()).isEmpty();
      assertThat(digest.said()).contains("37");
      Shown after = press(digest, "digest_next_week", DAISUKE);
      assertThat(after.findings()).isEmpty();
      Centre.change(folder, "delete from snooze");
    }
  }

  private void longest() {
    switchOn();
    Centre.change(
        folder,
        "update person set hired_on = '2026-11-20', contract_end = '2027-01-31', name = '%s'"
            .formatted("<&>*長い名前𠮷".repeat(60)));
    decide(6);
    Centre.change(folder, "update digest set others = 37");
    Centre.change(
        folder,
        """
        insert into conversation (id, employee_id, with_id, held_on, logged_at)
        values ('c9', 'E0107', 'E0042', '2026-11-02', 0)
        """);
    int position = 0;
    for (String person : List.of("E0107", "E0109", "E0113", "E0120", "E0121")) {
      line(
          ++position,
          person,
          "REQUESTED=2026-12-03,CONTRACT=2027-01-31,NEW_HIRE=2026-12-04,OVER_GUIDELINE=2026-12-01,"
              + "OVERDUE=2026-11-29,DUE=2026-12-09");
      Centre.change(
          folder,
          """
          insert into talk_request (id, employee_id, listener_id, confidential, topics, stance, state,
            asked_at, changed_at)
          values ('r%1$d', '%2$s', 'E0042', 0,
            'NEXT_ROLE,WORK,SHEET,EXAMS,WORKING_STYLE,WHEN_WE_MEET,OTHER', 'THINK_TOGETHER', 'ASKED', 0, 0)
          """
              .formatted(position, person));
      Centre.change(
          folder,
          """
          insert into promise (id, conversation_id, owner_id, other_id, confidential, text, due_on, state,
            made_on)
          values ('p%1$d', 'c9', 'E0042', '%2$s', 0, '%3$s', '2026-12-11', 'OPEN', '2026-11-02')
          """
              .formatted(position, person, "<@U0KEN>約束&".repeat(20)));
    }
  }

  // ---- in short

  private List<JsonObject> messages() {
    return APP.slack().messagesTo(Centre.KEN.id());
  }

  private JsonObject message() {
    await().atMost(RunningApp.PATIENCE).until(() -> messages().size() > before);
    return messages().get(before);
  }

  private Shown arrived() {
    message();
    await().atMost(Duration.ofSeconds(20)).until(this::isWrittenDown);
    return Shown.ofMessage(message());
  }

  private boolean isWrittenDown() {
    return DATABASE.outbox().placeOf("DIGEST:" + ID + ":E0042").isPresent();
  }

  private Shown press(Shown digest, String action, String value) {
    return changed(() -> Press.button(digest.surface(), action, value));
  }

  private Shown choose(Shown digest, String action, String value) {
    return changed(() -> Press.option(digest.surface(), action, value));
  }

  private Shown changed(Supplier<Press> press) {
    int updates = APP.slack().calls("chat.update").size();
    Shown.acknowledged(APP.sender().press(Centre.KEN.id(), origin(), press.get()));
    APP.slack().awaitCalls("chat.update", updates + 1);
    Call update = APP.slack().calls("chat.update").get(updates);
    assertThat(update.ok()).as(update.answer().toString()).isTrue();
    Shown shown = Shown.ofMessage(message());
    assertThat(shown.findings()).isEmpty();
    return shown;
  }

  private Origin origin() {
    return new Origin.InMessage(
        Centre.KEN.directChannel(), message().get("ts").getAsString(), message(), false);
  }

  private JsonObject form(String choice, String about) {
    Shown digest = arrived();
    JsonObject surface = digest.surface().deepCopy();
    surface
        .getAsJsonArray("blocks")
        .asList()
        .removeIf(
            block ->
                block.getAsJsonObject().get("type").getAsString().equals("actions")
                    && !block.getAsJsonObject().get("block_id").getAsString().equals(about));
    return APP.press(Centre.KEN, origin(), Press.option(surface, "digest_other", choice)).surface();
  }

  private Digest digest() {
    return DATABASE.digests().latestOf(new PersonId("E0042")).orElseThrow();
  }
}
