package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.RunningApp.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes back from a form or a button is none of what the app drew there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedFormsTest {
  private static final String OLD = "この画面は古くなりました。";
  private static final String KENS = "E0042";

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;
  private final LogTap log = LogTap.open();

  @AfterEach
  void nothingFailed() {
    assertThat(log.lines()).noneMatch(line -> line.startsWith("ERROR"));
    log.lines().clear();
  }

  @AfterAll
  void close() {
    log.close();
    scene.close();
  }

  @ParameterizedTest
  @CsvSource({"with=E0042, with=", "with=E0042, 'with= '", "talk_day, talk_some_day"})
  void aTalkThatNoFormOfOursCarries(String drawn, String forged) {
    JsonObject form = press(SAKURA, "talk_log", KENS).surface();
    isOld(SAKURA, Form.of(replaced(form, drawn, forged)));
  }

  @Test
  void somebodyWithWhomNobodyTalkedHere() {
    Form form =
        Form.of(replaced(press(SAKURA, "talk_log", KENS).surface(), "with=E0042", "with=X"));
    assertThat(sent(SAKURA, form).said()).startsWith("この面談は、ここでは記録できません。");
  }

  @ParameterizedTest
  @CsvSource({
    "talk_day, -999999999-01-01",
    "talk_day, +999999999-12-31",
    "talk_day, 2026-02-30",
    "talk_day, soon",
    "talk_day, ''",
    "talk_due, +999999999-12-31",
    "talk_next_day, +999999999-12-31",
  })
  void aDayThatIsNone(String field, String day) {
    Form form = Form.of(press(SAKURA, "talk_log", KENS).surface());
    isOld(SAKURA, form.pickDate(field, day));
  }

  @ParameterizedTest
  @CsvSource({
    "talk_due, 2026-12-06",
    "talk_due, 2028-12-08",
    "talk_next_day, 2026-12-06",
    "talk_next_day, 2028-12-08",
  })
  void aDayThatNobodyPlansForIsSaidBelowItsField(String field, String day) {
    Form form = Form.of(press(SAKURA, "talk_log", KENS).surface()).pickDate(field, day);
    Answered answered = app.sender().submit(SAKURA.id(), form);
    assertThat(answered.json().getAsJsonObject("errors").toString())
        .contains(field, "今日から2年以内の日にちを選んでください。");
  }

  @Test
  void twoYearsAheadIsNear() {
    Form form = Form.of(press(EMMA, "talk_log", KENS).surface());
    form.pickDate("talk_next_day", "2028-12-07").pickDate("talk_due", "2026-12-07");
    assertThat(sent(EMMA, form).said()).contains("*Logged*");
  }

  @Test
  void monthsAfterATalkOfLongAgoHavePassed() {
    Form form = Form.of(press(SAKURA, "talk_log", KENS).surface());
    form.pickDate("talk_day", "2026-10-01").choose("talk_next", "1");
    assertThat(app.sender().submit(SAKURA.id(), form).body())
        .contains("errors", "\"talk_next\"", "今日から2年以内");
  }

  @ParameterizedTest
  @CsvSource({"THINK_TOGETHER, NONSENSE", "UNDECIDED, NONSENSE", "ANY, 2026-13-01"})
  void aWishThatNobodyCanHave(String drawn, String forged) {
    JsonObject form = scene.form(EMMA, "talk").surface();
    String value = "\"value\":\"" + drawn + "\"";
    Form filled = Form.of(replaced(form, value, "\"value\":\"" + forged + "\""));
    String field = drawn.equals("ANY") ? "week" : "stance";
    isOld(EMMA, filled.choose(field, forged));
  }

  @Test
  void aReasonToDeclineThatIsNone() {
    scene.ask(SAKURA, KENS);
    Shown asked = Shown.ofMessage(scene.toPress(KEN, "田中"));
    Shown form = app.press(KEN, asked, asked.control("いまは難しい"));
    for (String phrase : new String[] {"NONSENSE", "STAY"}) {
      JsonObject forged =
          replaced(form.surface(), "\"value\":\"LATER\"", "\"value\":\"" + phrase + "\"");
      isOld(KEN, Form.of(forged).choose("phrase", phrase));
    }
    Shown times = app.press(KEN, asked, asked.control("日時を提案する"));
    String body = times.surface().toString();
    String time = body.replaceAll("(?s).*?\"value\":\"(\\d{13})\".*", "$1");
    isOld(
        KEN,
        Form.of(replaced(times.surface(), "\"value\":\"" + time + "\"", "\"value\":\"noon\""))
            .tick("times", "noon"));
  }

  @Test
  void aWeekdayOrAnHourThatIsNone() {
    JsonObject form = press(KEN, "choice_open", "choice_open").surface();
    for (String drawn : new String[] {"WEDNESDAY", "10"}) {
      String value = "\"value\":\"" + drawn + "\"";
      String field = drawn.equals("10") ? "hour" : "weekday";
      isOld(KEN, Form.of(replaced(form, value, "\"value\":\"NONE\"")).choose(field, "NONE"));
    }
  }

  @Test
  void aGoalThatIsNoneOfTheMaps() {
    JsonObject form = scene.form(SAKURA, "目標").surface();
    isOld(
        SAKURA,
        Form.of(replaced(form, "\"value\":\"SV\"", "\"value\":\"KING\"")).choose("role", "KING"));
  }

  @Test
  void aFormOfAnotherTime() {
    JsonObject form = press(SAKURA, "talk_log", KENS).surface();
    isOld(SAKURA, Form.of(replaced(form, "talk_mine", "talk_nothing")));
  }

  @ParameterizedTest
  @CsvSource({
    "language, XX",
    "gap_role, ' '",
    "gap_leaf, nonsense",
    "gap_unit, '1: :x'",
    "route_show, ' '",
    "route_others, ' '",
    "route_one_1, '1:  '",
    "grow_list_of, ' '",
    "talk_log, ' '",
    "talk_brief, ' '",
    "talk_list_with, ' '",
    "talk_right, ' '",
    "talk_right, 'x:99999999999'",
    "talk_not_met, x",
    "talk_take_back, ' '",
    "talk_kept, ' '",
    "ask_pick_1, nonsense",
    "ask_other, 'x:99999999999:'",
    "digest_kept, '1:x '",
    "digest_next_week, '1:x '",
    "open_choose, '1/x/ '",
    "cadence_held_again, 99",
    "draft, x",
  })
  void aPressOnNothing(String action, String value) {
    for (Member member : new Member[] {SAKURA, KEN, RINA}) {
      Shown shown = press(member, action, value);
      assertThat(shown.isApology()).as(shown.said()).isFalse();
      assertThat(shown.findings()).isEmpty();
    }
  }

  private void isOld(Member member, Form form) {
    Shown shown = sent(member, form);
    assertThat(shown.findings()).isEmpty();
    assertThat(shown.said()).startsWith(member == EMMA ? "This screen is out of date." : OLD);
  }

  private Shown sent(Member member, Form form) {
    Answered answered = app.sender().submit(member.id(), form);
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.body()).contains("response_action\":\"update");
    return new Shown(answered.json().getAsJsonObject("view"));
  }

  private Shown press(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(CHANNEL), Press.forged(action, value));
  }

  private static JsonObject replaced(JsonObject view, String drawn, String forged) {
    assertThat(view.toString()).contains(drawn);
    return JsonParser.parseString(view.toString().replace(drawn, forged)).getAsJsonObject();
  }
}
