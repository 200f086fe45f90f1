package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.database.Database;
import careermap.file.BundledMap;
import careermap.map.NewVersion;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Evaluations so far, and what became of their rows when the map was renewed. */
class PastSheetsInSlackTest {
  private static final String SAKURA_ID = "E0107";
  private static final String EMMA_ID = "E0113";
  private static final String KEN_ID = "E0042";
  private static final String MAKOTO_ID = "E0001";

  private final RunningApp app = RunningApp.start();

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void thePersonSeesAllOfTheirsNewestFirst() {
    evaluated("a", SAKURA_ID, MAKOTO_ID, "2026-06-01", "ALMOST", "WITH_HELP");
    evaluated("b", SAKURA_ID, KEN_ID, "2026-11-30", "ALONE", "ALMOST");
    Shown past = past(SAKURA);
    assertThat(past.findings()).isEmpty();
    assertThat(past.header()).isEqualTo("これまでの評価");
    assertThat(past.said())
        .contains(
            "*2026年11月30日・地図の第1版*\nオペレーター・レベル1\n終わりました。\n"
                + "あなた：○ 一人でできる 2\n佐藤さん：△ ほぼ一人でできる 2(100%)")
        .contains("あなた：△ ほぼ一人でできる 2\n大橋さん：× これから 2(100%)")
        .contains("読める人：あなたと、その評価シートを付けた上司だけ。新しい上司も人事も読めません。");
    assertThat(past.said().indexOf("11月30日")).isLessThan(past.said().indexOf("6月1日"));
    Shown units = app.pressIn(SAKURA, past, past.control("オペレーターのこれまで"));
    assertThat(units.findings()).isEmpty();
    assertThat(units.said())
        .contains("*オペレーター* の評価シート2回分を、古いものからならべます。")
        .contains(
            "*情報の取り扱い* レベル1\n2026年6月1日・地図の第1版\nあなた：△ ほぼ一人でできる 2\n"
                + "大橋さん：× これから 2(100%)\n2026年11月30日・地図の第1版\nあなた：○ 一人でできる 2\n")
        .contains("*電話応対の基本* レベル1\n2026年6月1日・地図の第1版\nあなた：まだ付けていません");
    assertThat(app.pressIn(SAKURA, past, past.control("二人の見方")).header())
        .isEqualTo("見方がちがったところ：2か所");
  }

  @Test
  void aSupervisorSeesWhatTheyMarkedOfTheirReportsAndNothingOfAFormerOne() {
    evaluated("a", SAKURA_ID, MAKOTO_ID, "2026-06-01", "ALMOST", "WITH_HELP");
    evaluated("b", SAKURA_ID, KEN_ID, "2026-11-30", "ALONE", "ALMOST");
    Shown list = app.career(KEN, "評価");
    Shown.Control control =
        list.controls().stream()
            .filter(one -> one.label().equals("この人のこれまで") && one.value().contains(SAKURA_ID))
            .findFirst()
            .orElseThrow();
    Shown past = app.press(KEN, list, control);
    assertThat(past.findings()).isEmpty();
    assertThat(past.header()).isEqualTo("田中さんのこれまでの評価");
    assertThat(past.said())
        .contains("あなた：△ ほぼ一人でできる 2(100%)\n田中さん：○ 一人でできる 2")
        .contains("あなたが付けた評価シートだけが出ます。")
        .doesNotContain("6月1日", "これから");
    assertThat(
            Centre.text(
                app.folder(),
                "select count(*) from access a join person_key k on k.key = a.person_key"
                    + " where a.what = 'SHEET' and k.employee_id = '"
                    + SAKURA_ID
                    + "'"))
        .isEqualTo("1");
    Shown units = app.pressIn(KEN, past, past.control("オペレーターのこれまで"));
    assertThat(units.said()).contains("評価シート1回分").doesNotContain("6月1日", "これから");
    assertThat(app.career(MAKOTO, "評価").controls())
        .as("no report of theirs any more, though the sheet stays in the list")
        .noneMatch(one -> one.value().contains(SAKURA_ID))
        .anyMatch(one -> one.value().endsWith("|a"));
  }

  @Test
  void nobodyElseGetsAnyOfThem() {
    evaluated("a", SAKURA_ID, MAKOTO_ID, "2026-06-01", "ALMOST", "WITH_HELP");
    evaluated("b", SAKURA_ID, KEN_ID, "2026-11-30", "ALONE", "ALMOST");
    String refusal = "本人と、付ける上司だけが見られます。";
    for (Member other : List.of(RINA, MAKOTO)) {
      assertThat(forged(other, "sheet_past", "0|" + SAKURA_ID)).contains(refusal);
      assertThat(forged(other, "sheet_past_units", "0|b")).contains(refusal);
    }
    assertThat(forged(MAKOTO, "sheet_past_units", "0|a")).as("no history").contains(refusal);
    assertThat(forged(KEN, "sheet_past_units", "0|a")).contains(refusal);
    assertThat(forged(SAKURA, "sheet_past", "0|")).contains(refusal);
    assertThat(forged(SAKURA, "sheet_past", "0|E9999")).contains(refusal);
    assertThat(forged(EMMA, "sheet_past", "0|" + SAKURA_ID)).contains("Only the person");
  }

  @Test
  void manyStandOnSeveralPagesAndUnitsShowTheNewest() {
    IntStream.rangeClosed(1, 11)
        .forEach(
            day ->
                evaluated(
                    "s" + day,
                    SAKURA_ID,
                    KEN_ID,
                    "2026-06-%02d".formatted(day),
                    "ALONE",
                    "ALMOST"));
    Shown past = past(SAKURA);
    assertThat(past.findings()).isEmpty();
    assertThat(past.said()).contains("6月11日", "6月4日").doesNotContain("6月3日");
    Shown rest = app.pressIn(SAKURA, past, past.control("ほかの3行"));
    assertThat(rest.findings()).isEmpty();
    assertThat(rest.said()).contains("6月3日", "6月1日").doesNotContain("6月4日");
    Shown units = app.pressIn(SAKURA, past, past.control("オペレーターのこれまで"));
    assertThat(units.findings()).isEmpty();
    assertThat(units.said()).contains("6月11日", "6月6日").doesNotContain("6月5日");
  }

  @Test
  void whoHasNoneIsToldSoInBothLanguages() {
    assertThat(past(SAKURA).said()).contains("二人とも出し終えた評価シートは、まだありません。");
    Shown list = app.career(EMMA, "check");
    Shown none = app.press(EMMA, list, list.control("Past evaluations"));
    assertThat(none.said()).contains("There is no sheet yet that both have submitted.");
    evaluated("e", EMMA_ID, KEN_ID, "2026-11-30", "ALONE", "WITH_HELP");
    Shown past = app.press(EMMA, list, list.control("Past evaluations"));
    assertThat(past.findings()).isEmpty();
    assertThat(past.said())
        .contains("30 Nov 2026, map version 1")
        .contains("You: ○ alone 2\n佐藤 健: × not yet 2 (100%)");
    Shown units = app.pressIn(EMMA, past, past.control("Operator so far"));
    assertThat(units.findings()).isEmpty();
    assertThat(units.said()).contains("*Operator* 1 evaluation, oldest first.");
  }

  @Test
  void rowsThatCameAndWentWithTheMapAreNamed() {
    evaluated("a", SAKURA_ID, KEN_ID, "2026-06-01", "ALMOST", "WITH_HELP");
    open("b", EMMA_ID);
    publish(OtherMaps.replaced(BundledMap.text(), "INFO_L1_01", "INFO_L1_77"));
    Shown list = app.career(SAKURA, "評価");
    Shown reveal = app.press(SAKURA, list, list.control("二人の見方"));
    assertThat(reveal.findings()).isEmpty();
    assertThat(reveal.said())
        .contains("そのあと、地図が新しくなりました。いまの地図にない行：1行、新しい行(まだ評価していません)：1行")
        .contains("地図の第1版で付けました。");
    Shown rows = app.pressIn(SAKURA, reveal, reveal.control("変わった行"));
    assertThat(rows.findings()).isEmpty();
    assertThat(rows.header()).isEqualTo("変わった行：2行");
    assertThat(rows.said())
        .containsPattern("\\*情報の取り扱い\\* .+\nこの行は、いまの地図にはありません。")
        .containsPattern("\\*情報の取り扱い\\* .+\n新しい行\\(まだ評価していません\\)");
    assertThat(app.pressIn(SAKURA, rows, rows.control("評価シートへ")).header()).startsWith("見方がちがった");
    assertThat(past(SAKURA).said()).contains("いまの地図にない行：1行");

    Shown english = app.career(EMMA, "check");
    Shown own = app.press(EMMA, english, english.control("My totals"));
    assertThat(own.findings()).isEmpty();
    assertThat(own.said())
        .contains("The map has changed since. Rows that are not on the present map: 1");
    Shown named = app.pressIn(EMMA, own, own.control("Rows that changed"));
    assertThat(named.said())
        .contains("This row is not on the present map.", "New row (not evaluated yet)");
    assertThat(app.pressIn(EMMA, named, named.control("To the sheet")).said())
        .contains("Submitted.");
  }

  private Shown past(Member member) {
    Shown list = app.career(member, "評価");
    assertThat(list.findings()).isEmpty();
    return app.press(member, list, list.control("これまでの評価"));
  }

  private String forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral("C0CAREER01"), Press.forged(action, value)).said();
  }

  /** A sheet that is talked over: each side has given the first two rows one mark. */
  private void evaluated(
      String id, String person, String rater, String day, String own, String theirs) {
    long at = Instant.parse(day + "T03:00:00Z").toEpochMilli();
    sheet(id, person, "'%s', %d, %d, %d".formatted(rater, at, at, at), at);
    for (String row : List.of("INFO_L1_01", "INFO_L1_02")) {
      mark(id, person, row, own);
      mark(id, rater, row, theirs);
      Centre.change(
          app.folder(),
          "insert into assessment_example values ('%s', '%s', '例', 1)".formatted(id, row));
    }
  }

  /** A sheet whose own side alone is in. */
  private void open(String id, String person) {
    long at = Instant.parse("2026-06-01T03:00:00Z").toEpochMilli();
    sheet(id, person, "null, %d, null, null".formatted(at), at);
    mark(id, person, "INFO_L1_01", "ALONE");
  }

  private void sheet(String id, String person, String sides, long at) {
    Centre.change(
        app.folder(),
        """
        insert into assessment (id, employee_id, role, map_version, opened_by, opened_at, shared,
          rater_id, self_at, rater_at, closed_at)
        values ('%s', '%s', 'OPERATOR', 1, '%s', %d, 1, %s)
        """
            .formatted(id, person, person, at, sides));
  }

  private void mark(String id, String author, String row, String mark) {
    Centre.change(
        app.folder(),
        "insert into assessment_mark values ('%s', '%s', '%s', '%s', 1)"
            .formatted(id, author, row, mark));
  }

  private void publish(String document) {
    try (Database database = Centre.database(app.folder())) {
      boolean published =
          database
              .publications()
              .publish(new NewVersion(1, document, List.of(), "U0RINA", null, Centre.NOW));
      assertThat(published).isTrue();
    }
  }
}
