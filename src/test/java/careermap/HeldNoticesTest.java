package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import careermap.access.AccessLog;
import careermap.database.Database;
import careermap.person.Acting;
import careermap.person.PersonId;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What nobody can look up is settled by human resources: it is there, or it is sent again. */
class HeldNoticesTest {
  /** Ken has the rights of human resources, too, and supervises Sakura. */
  private final RunningApp app =
      RunningApp.with(Centre::moveIn, Map.of("HR_USER_IDS", RINA.id() + "," + KEN.id()));

  private final Database database = Centre.database(app.folder());

  @AfterEach
  void close() {
    database.close();
    app.close();
  }

  @Test
  void itIsListedByPersonAndSortAndNeverByWhatItSays() {
    request("r1", "E0042", 0);
    hold(1, "E0107", "TALK_PROPOSED", "r1");
    hold(2, "E0042", "DIGEST", "2026-12-07:E0042");
    assertThat(app.career(RINA, "人事").header()).isEqualTo("確かめてほしいこと：2件");
    Shown list = list();
    assertThat(list.findings()).isEmpty();
    assertThat(list.header()).isEqualTo("届いたか確かめられないお知らせ：2件");
    assertThat(list.said())
        .contains("*田中 さくらさん(E0107)* 面談についてのお知らせ\n2026年12月7日 9:50に送りました。")
        .contains("*佐藤 健さん(E0042)* 週のお知らせ")
        .doesNotContain("提案", "日時", "次の役割", "ひみつ");
    assertThat(database.accessLog().looksAt(new PersonId("E0107"), 5))
        .extracting(AccessLog.Look::viewer, AccessLog.Look::what)
        .contains(tuple("E0002", AccessLog.What.HR_DESK));
  }

  @Test
  void neitherSaysItWhoRaisedAHandNorWhoLoggedSomething() {
    hold(1, "E0107", "HAND_ANSWERED", "o1");
    hold(2, "E0107", "EXPERIENCE_ANSWERED", "E0107/COACH_JUNIOR");
    assertThat(list().said())
        .contains("*田中 さくらさん(E0107)* そのほかのお知らせ\n")
        .doesNotContain("面談", "機会", "経験");
  }

  @Test
  void whatIsThereIsTakenAsArrivedAndNeverSentAgain() {
    request("r1", "E0042", 0);
    hold(1, "E0107", "TALK_PROPOSED", "r1");
    Shown list = list();
    Shown after = app.pressIn(RINA, list, list.control("届いている"));
    assertThat(after.said()).startsWith("*届いていることにしました*").contains("確かめるお知らせはありません");
    assertThat(state(1)).isEqualTo("SENT");
    Shown stale = app.pressIn(RINA, list, list.control("もう一度送る"));
    assertThat(stale.said()).startsWith("*いまはもうありません*");
    assertThat(state(1)).isEqualTo("SENT");
    assertThat(app.career(RINA, "人事").said()).doesNotContain("届いたか確かめられない");
  }

  @Test
  void whatIsNotThereIsSentAgainOnceHoweverOftenItIsPressed() {
    request("r1", "E0042", 0);
    hold(1, "E0107", "TALK_PROPOSED", "r1");
    Shown list = list();
    Shown.Control again = list.control("もう一度送る");
    Shown after = app.pressIn(RINA, list, again);
    assertThat(after.said()).startsWith("*もう一度送ります*");
    assertThat(app.pressIn(RINA, list, again).said()).startsWith("*いまはもうありません*");
    assertThat(app.messages(SAKURA, 1).get(0).said()).contains("日時の提案があります");
    await().atMost(RunningApp.PATIENCE).until(() -> state(1), "SENT"::equals);
    assertThat(app.slack().messagesTo(SAKURA.id())).hasSize(1);
  }

  @Test
  void whatDoesNotHoldAnyMoreIsNotSentAgain() {
    request("r1", "E0042", 0);
    hold(1, "E0107", "TALK_PROPOSED", "r1");
    Centre.change(app.folder(), "update talk_request set state = 'WITHDRAWN' where id = 'r1'");
    Shown list = list();
    app.pressIn(RINA, list, list.control("もう一度送る"));
    await().atMost(RunningApp.PATIENCE).until(() -> state(1), "DROPPED"::equals);
    assertThat(app.slack().messagesTo(SAKURA.id())).isEmpty();
  }

  @Test
  void aPressOnWhatWasSentAgainSinceChangesNothing() {
    hold(1, "E0107", "TALK_PROPOSED", "r1");
    Shown list = list();
    Centre.change(app.folder(), "update delivery set attempts = 2 where id = 1");
    for (String label : List.of("もう一度送る", "届いている")) {
      assertThat(app.pressIn(RINA, list, list.control(label)).said()).startsWith("*いまはもうありません*");
    }
    assertThat(state(1)).isEqualTo("UNKNOWN");
  }

  @Test
  void whoeverSupervisesThePersonSeesNothingOfATalkWithSomebodyElse() {
    request("r1", "E0001", 1);
    hold(1, "E0107", "TALK_PROPOSED", "r1");
    assertThat(app.career(KEN, "人事").said()).doesNotContain("届いたか確かめられない");
    assertThat(forged(KEN, "cadence_held", "cadence_held").said()).doesNotContain("田中");
    assertThat(forged(KEN, "cadence_held_again", "1:1").said()).startsWith("*いまはもうありません*");
    assertThat(state(1)).isEqualTo("UNKNOWN");
    assertThat(list().said()).contains("田中 さくらさん(E0107)");
  }

  @Test
  void norWhereItGoesToTheOtherOne() {
    request("r1", "E0001", 1);
    logged("c1", 1);
    hold(1, "E0001", "TALK_ASKED", "r1");
    hold(2, "E0001", "TALK_LOGGED", "c1");
    hold(3, "E0001", "PROMISE_DUE", "p1");
    assertThat(app.career(KEN, "人事").said()).doesNotContain("届いたか確かめられない");
    assertThat(forged(KEN, "cadence_held", "cadence_held").said()).doesNotContain("大橋");
    assertThat(forged(KEN, "cadence_held_arrived", "2:1").said()).startsWith("*いまはもうありません*");
    assertThat(state(2)).isEqualTo("UNKNOWN");
    assertThat(list().header()).isEqualTo("届いたか確かめられないお知らせ：3件");
  }

  /** Human resources say who acts, so that a supervisor among them could step aside for a look. */
  @Test
  void norWhileSomebodyActsForTheSupervisor() {
    request("r1", "E0001", 1);
    hold(1, "E0001", "TALK_ASKED", "r1");
    LocalDate today = LocalDate.of(2026, 12, 7);
    database
        .actingBook(app.clock())
        .add(new Acting("a1", new PersonId("E0042"), new PersonId("E0109"), today, today), "E0042");
    assertThat(app.career(KEN, "チーム").said()).doesNotContain("さくら");
    assertThat(forged(KEN, "cadence_held", "cadence_held").said()).doesNotContain("大橋");
    assertThat(list().header()).isEqualTo("届いたか確かめられないお知らせ：1件");
  }

  @Test
  void norWhereTheTalkIsGoneSoThatNobodyKnowsWhetherItWasConfidential() {
    hold(1, "E0107", "TALK_LOGGED", "gone");
    hold(2, "E0107", "DIGEST", "2026-12-07:E0107");
    assertThat(app.career(KEN, "人事").header()).isEqualTo("確かめてほしいこと：1件");
    assertThat(list().header()).isEqualTo("届いたか確かめられないお知らせ：2件");
  }

  @Test
  void aTalkOfTheirOwnWithThePersonIsShown() {
    logged("c1", 0);
    hold(1, "E0107", "TALK_LOGGED", "c1");
    assertThat(app.career(KEN, "人事").header()).isEqualTo("確かめてほしいこと：1件");
  }

  @Test
  void ofTwoAtOnceOneSettlesIt() throws Exception {
    hold(1, "E0107", "TALK_PROPOSED", "r1");
    ExecutorService hands = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> presses =
          IntStream.range(0, 16)
              .<Callable<Boolean>>mapToObj(
                  n -> () -> database.heldNotices().settle(1, 1, n % 2 == 0, Centre.NOW))
              .toList();
      int settled = 0;
      for (Future<Boolean> press : hands.invokeAll(presses)) {
        settled += press.get() ? 1 : 0;
      }
      assertThat(settled).isEqualTo(1);
    } finally {
      hands.shutdownNow();
    }
  }

  @Test
  void manyFitIntoTheModal() {
    for (int number = 1; number <= 60; number++) {
      hold(number, number % 2 == 0 ? "E0107" : "E0113", "TALK_TODAY", "r" + number);
    }
    Centre.change(
        app.folder(), "update person set name = '" + "<!channel>*長い名前𠮷".repeat(40) + "'");
    Shown list = list();
    assertThat(list.findings()).isEmpty();
    assertThat(list.mentions()).isEmpty();
    assertThat(list.said()).contains("ほか40件あります。");
  }

  @Test
  void speaksEnglish() {
    hold(1, "E0107", "PROMISE_DUE", "p1");
    Centre.change(app.folder(), "update slack_account set locale = 'en-US'");
    Shown desk = app.career(RINA, "hr");
    Shown list = app.press(RINA, desk, desk.control("Check"));
    assertThat(list.said())
        .contains("*田中 さくら (E0107)* A message about a promise\nSent 7 Dec 2026 9:50.")
        .contains("It is there", "Send it again");
  }

  private Shown list() {
    Shown desk = app.career(RINA, "人事");
    assertThat(desk.findings()).isEmpty();
    return app.press(RINA, desk, desk.control("確かめる"));
  }

  private Shown forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }

  private void request(String id, String listener, int confidential) {
    Centre.change(
        app.folder(),
        """
        insert into talk_request (id, employee_id, listener_id, confidential, topics, stance, word, state,
          asked_at, proposals, rounds, changed_at)
        values ('%s', 'E0107', '%s', %d, 'NEXT_ROLE', 'THINK_TOGETHER', 'ひみつ', 'PROPOSED', 0, '%d', 1, 0)
        """
            .formatted(id, listener, confidential, Centre.NOW.plusSeconds(86_400).toEpochMilli()));
  }

  /** A talk of Sakura's, in which Makoto promised something. */
  private void logged(String id, int confidential) {
    Centre.change(
        app.folder(),
        "insert into conversation (id, employee_id, with_id, confidential, held_on, logged_at)"
            + " values ('%s', 'E0107', 'E0001', %d, '2026-12-04', 0)".formatted(id, confidential));
    Centre.change(
        app.folder(),
        """
        insert into promise (id, conversation_id, owner_id, other_id, confidential, text, state, made_on)
        values ('p1', '%s', 'E0001', 'E0107', %d, 'ひみつ', 'OPEN', '2026-12-04')
        """
            .formatted(id, confidential));
  }

  /** Sent ten minutes ago; nobody may look before tomorrow. */
  private void hold(int id, String to, String kind, String about) {
    Centre.change(
        app.folder(),
        """
        insert into delivery (id, key, to_id, kind, about, state, due_at, attempts, taken_at, held,
          decided_at)
        values (%1$d, 'k%1$d', '%2$s', '%3$s', '%4$s', 'UNKNOWN', %5$d, 1, %6$d, 1, %6$d)
        """
            .formatted(
                id,
                to,
                kind,
                about,
                Centre.NOW.plusSeconds(86_400).toEpochMilli(),
                Centre.NOW.minusSeconds(600).toEpochMilli()));
  }

  private String state(long id) {
    return Centre.text(app.folder(), "select state from delivery where id = " + id);
  }
}
