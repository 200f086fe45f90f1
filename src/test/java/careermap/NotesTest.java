package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.TOKYO;
import static careermap.RunningApp.CHANNEL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.cipher.NoteCipher;
import careermap.console.DoctorCommand.Finding;
import careermap.conversation.ResealNotes;
import careermap.database.Database;
import careermap.slack.view.TalkActions;
import careermap.slackstandin.Call;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who reads a note, and who never does. */
class NotesTest {
  private static final String OLD = "old:" + key('o');
  private static final String NEW = "new:" + key('n');
  private static final String SECRET = "ひみつのことば<!channel>*太字*";
  private static final String SHARED = "ふたりのことば & <@U0RINA>";

  @Test
  void aPrivateNoteNeverLeavesItsAuthorAndASharedOneTheTwo() {
    try (RunningApp app = with(OLD)) {
      note(app, KEN, SECRET, "PRIVATE");
      note(app, KEN, SHARED, "SHARED");
      String talk = talkOf(app, KEN);
      Shown kens = open(app, KEN, TalkActions.SHOW, talk);
      assertThat(kens.findings()).isEmpty();
      assertThat(kens.mentions()).isEmpty();
      assertThat(kens.said()).contains("ひみつのことば", "ふたりのことば", "読める人：あなただけ");
      Shown sakuras = open(app, SAKURA, TalkActions.SHOW, talk);
      assertThat(sakuras.said()).contains("ふたりのことば").doesNotContain("ひみつ");
      assertThat(sakuras.labels()).doesNotContain("メモを消す");
      for (Member other : List.of(RINA, MAKOTO, EMMA)) {
        assertThat(open(app, other, TalkActions.SHOW, talk).said()).doesNotContain("ことば");
        assertThat(open(app, other, TalkActions.EARLIER_NOTES, "E0107").said())
            .doesNotContain("ことば");
      }
      everythingElse(app);
      assertThat(sent(app).filter(call -> call.contains("ひみつのことば"))).hasSize(1);
      assertThat(sent(app).filter(call -> call.contains("ふたりのことば"))).hasSize(2);
      assertThat(stored(app.folder())).doesNotContain("ひみつ", "ふたりの", "ことば");
    }
  }

  @Test
  void onlyTheAuthorRemovesANote() {
    try (RunningApp app = with(OLD)) {
      note(app, KEN, SHARED, "SHARED");
      String talk = talkOf(app, KEN);
      Shown kens = open(app, KEN, TalkActions.SHOW, talk);
      String note = kens.control("メモを消す").value();
      open(app, SAKURA, TalkActions.REMOVE_NOTE, note);
      open(app, RINA, TalkActions.REMOVE_NOTE, note);
      assertThat(open(app, SAKURA, TalkActions.SHOW, talk).said()).contains("ふたりのことば");
      app.pressIn(KEN, kens, kens.control("メモを消す"));
      assertThat(open(app, SAKURA, TalkActions.SHOW, talk).said()).doesNotContain("ふたりのことば");
    }
  }

  @Test
  void aNewSupervisorReadsSharedNotesOnlyWhileTheOperatorAgrees() {
    try (RunningApp app = with(OLD)) {
      note(app, KEN, SHARED, "SHARED");
      note(app, KEN, SECRET, "PRIVATE");
      assertThat(open(app, SAKURA, TalkActions.LIST, "x").labels()).doesNotContain("新しい上司にも見せる");
      Centre.change(
          app.folder(), "update person set supervisor_id = 'E0001' where employee_id = 'E0107'");
      assertThat(earlier(app, MAKOTO)).contains("見られるメモはありません").doesNotContain("ことば");
      Shown list = open(app, SAKURA, TalkActions.LIST, "x");
      Shown agreed = app.pressIn(SAKURA, list, list.control("新しい上司にも見せる"));
      assertThat(agreed.said()).contains("大橋さんも読めます。いつでもやめられます。");
      assertThat(earlier(app, MAKOTO)).contains("ふたりのことば").doesNotContain("ひみつ");
      assertThat(earlier(app, KEN)).as("no longer the supervisor").doesNotContain("ことば");
      assertThat(earlier(app, RINA)).doesNotContain("ことば");
      assertThat(app.career(SAKURA, "閲覧履歴").said()).contains("大橋 誠さん・前の上司との共有メモ");
      app.pressIn(SAKURA, agreed, agreed.control("見せるのをやめる"));
      assertThat(earlier(app, MAKOTO)).doesNotContain("ことば");
    }
  }

  @Test
  void whatWasAskedAboutOneSupervisorIsNotGivenToTheNext() {
    try (RunningApp app = with(OLD)) {
      note(app, KEN, SHARED, "SHARED");
      Centre.change(
          app.folder(), "update person set supervisor_id = 'E0001' where employee_id = 'E0107'");
      Shown aboutMakoto = open(app, SAKURA, TalkActions.LIST, "x");
      Centre.change(
          app.folder(), "update person set supervisor_id = 'E0002' where employee_id = 'E0107'");
      Shown after = app.pressIn(SAKURA, aboutMakoto, aboutMakoto.control("新しい上司にも見せる"));
      assertThat(after.said()).contains("いまは、人見さんには見えません").doesNotContain("人見さんも読めます");
      assertThat(earlier(app, RINA)).doesNotContain("ことば");
      assertThat(earlier(app, MAKOTO)).doesNotContain("ことば");
    }
  }

  @Test
  void withoutAKeyTheFormHasNoNotesAndSaysWhy() {
    try (RunningApp app = RunningApp.start()) {
      Shown form = open(app, KEN, TalkActions.LOG, "E0107");
      assertThat(form.surface().toString()).doesNotContain("talk_note");
      assertThat(form.said()).contains("メモは、まだ使えません。");
      assertThat(notes(app.settings())).contains("off, because NOTE_KEYS is not set");
    }
  }

  @Test
  void aKeyIsChangedInThreeStepsAndNothingIsLost() {
    try (RunningApp app = with(OLD)) {
      note(app, KEN, SHARED, "SHARED");
      String talk = talkOf(app, KEN);
      assertThat(notes(app, NEW)).contains("keys that are not set (old)");
      try (Database database = Centre.database(app.folder())) {
        Settings both = Settings.of(Map.of("NOTE_KEYS", NEW + "," + OLD));
        new ResealNotes(database.notes(), new NoteCipher(both.noteKeys())).run(() -> false);
        assertThat(database.notes().keysInUse()).containsExactly("new");
        NoteCipher alone = new NoteCipher(Settings.of(Map.of("NOTE_KEYS", NEW)).noteKeys());
        assertThat(database.notes().in(talk)).allMatch(note -> alone.open(note).isPresent());
      }
      assertThat(notes(app, NEW)).contains("they open the notes that are stored");
      assertThat(open(app, KEN, TalkActions.SHOW, talk).said())
          .as("the app still has the old key alone")
          .contains("このメモは、いま読めません。");
    }
  }

  @Test
  void anotherKeyUnderTheSameNameIsToldByDoctorAndAtTheStart() {
    String another = OLD.substring(0, OLD.indexOf(':') + 1) + key('n');
    try (RunningApp app = with(OLD)) {
      note(app, KEN, SHARED, "SHARED");
      assertThat(notes(app, OLD)).contains("state=OK");
      assertThat(notes(app, another))
          .contains("state=BROKEN", "鍵 old では、この名前の鍵で封をしたメモを開けません。", "the key old does not open");
      app.stop();
      Settings wrong = RunningApp.settings(app.slack(), app.folder(), Map.of("NOTE_KEYS", another));
      try (LogTap log = LogTap.open();
          Application again = Application.start(wrong)) {
        assertThat(again.port()).isPositive();
        await()
            .atMost(RunningApp.PATIENCE)
            .until(
                () -> log.lines().stream().anyMatch(line -> line.contains("the key old does not")));
      }
    }
  }

  private static RunningApp with(String keys) {
    return RunningApp.with(Centre::moveIn, Map.of("NOTE_KEYS", keys));
  }

  private static String key(char letter) {
    return Base64.getEncoder().encodeToString(String.valueOf(letter).repeat(32).getBytes(UTF_8));
  }

  private static void note(RunningApp app, Member author, String words, String readers) {
    Shown form = open(app, author, TalkActions.LOG, "E0107");
    assertThat(form.surface().toString()).doesNotContain("ことば");
    Form filled = Form.of(form.surface()).type("talk_note", words).choose("talk_readers", readers);
    assertThat(app.sender().submit(author.id(), filled).body())
        .contains("response_action\":\"update")
        .doesNotContain("ことば<", "ふたり");
  }

  /** Whatever else somebody could see. */
  private static void everythingElse(RunningApp app) {
    app.messages(SAKURA, 1);
    for (Member member : List.of(KEN, SAKURA, RINA, MAKOTO)) {
      app.home(member);
      for (String word : List.of("", "チーム", "人事", "閲覧履歴", "設定")) {
        app.career(member, word);
      }
      open(app, member, TalkActions.LIST, "x");
      open(app, member, TalkActions.LIST_WITH, "E0107");
      open(app, member, TalkActions.BRIEF, "E0107");
    }
  }

  private static Stream<String> sent(RunningApp app) {
    return app.slack().calls().stream().map(Call::payload).map(String::valueOf);
  }

  private static String stored(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("career-map.db"))
          .map(NotesTest::text)
          .reduce("", String::concat);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String earlier(RunningApp app, Member member) {
    return open(app, member, TalkActions.EARLIER_NOTES, "E0107").said();
  }

  private static String talkOf(RunningApp app, Member member) {
    return open(app, member, TalkActions.LIST, "x").controls().stream()
        .filter(control -> control.action().equals(TalkActions.SHOW))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static String notes(RunningApp app, String keys) {
    return notes(RunningApp.settings(app.slack(), app.folder(), Map.of("NOTE_KEYS", keys)));
  }

  private static String notes(Settings settings) {
    return new Doctor(settings, Clock.system(TOKYO))
        .get().stream()
            .filter(finding -> finding.what().equals("notes"))
            .map(Finding::toString)
            .reduce("", String::concat);
  }

  private static Shown open(RunningApp app, Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(CHANNEL), Press.forged(action, value));
  }
}
