package careermap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import careermap.opening.OpeningKind;
import careermap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Sakura takes with her, worked out on the bundled map. */
class PortfolioTest {
  private final Map<String, Chapter> ja = chapters(Language.JA);
  private final Map<String, Chapter> en = chapters(Language.EN);

  private static Map<String, Chapter> chapters(Language language) {
    return Sakura.chapters(PortfolioFormat.WORKBOOK, language).stream()
        .collect(Collectors.toMap(Chapter::title, Function.identity()));
  }

  @Test
  void saysWhereSheStandsAndWhatComesNext() {
    assertThat(lines(chapter(ja, "あらまし")))
        .containsExactly(
            "氏名|田中 さくら",
            "いまの役割|オペレーター",
            "レベル|レベル1・基本の道",
            "着任した日|2025年10月1日",
            "いまの役割の期間|1年2か月",
            "雇用形態|パート",
            "習熟の目安|2〜3年",
            "拠点|東京",
            "目標|スーパーバイザー(SV)",
            "次の一歩|業務の改善を提案する",
            "この一歩が必要な道|リーダー(LD)",
            "キャリアマップ|第1版",
            "作った日|2026年12月7日");
    assertThat(lines(chapter(en, "Overview")))
        .contains("Goal|Supervisor (SV)", "Guideline|2–3 years", "Made on|7 Dec 2026");
  }

  @Test
  void tellsWhatIsConfirmedFromHerOwnWord() {
    assertThat(lines(chapter(ja, "経験と資格")))
        .containsExactly(
            "後輩を指導する|経験|確認済み|2026年11月20日||新人2人と1か月応対した|佐藤 健さん|",
            "業務の改善を提案する|経験|自分の記入(取り組み中)|||手順書|佐藤 健さん|もう1件あるとよいです",
            "もしもし検定3級|資格|確認済み(有効期間が過ぎました)|2025年12月1日|2026年11月30日||人事|",
            "もしもし検定2級|資格|自分の記入(予定あり)|2027年2月14日||||",
            "GONE_CODE(いまの地図にありません)||自分の記入(確認待ち)|2025年8月1日||=1+1||");
    assertThat(chapter(ja, "経験と資格").lines().get(0).get(3).day()).isEqualTo("2026-11-20");
  }

  @Test
  void keepsWhatBecameOfEachOnHerOwnDays() {
    assertThat(lines(chapter(ja, "経験の経過")))
        .containsExactly(
            "2026年11月20日|後輩を指導する|確認|佐藤 健さん|",
            "2026年11月20日|後輩を指導する|できた(確認をお願い)|あなた|新人2人と1か月応対した",
            "1970年1月1日|もしもし検定3級|確認|人事のファイル|");
  }

  @Test
  void namesRolesGoalsAndWhoMayReadThem() {
    assertThat(lines(chapter(ja, "役割の履歴")))
        .containsExactly("TRAINEE|2025年7月1日|2025年9月30日|3か月", "オペレーター|2025年10月1日|現在|1年2か月");
    assertThat(lines(chapter(ja, "目標")))
        .containsExactly(
            "2026年11月20日|スーパーバイザー(SV)|3年後|チームで働くのが好きだから|あなたと上司", "2026年4月1日|QA(品質保証)|決めない||あなただけ");
  }

  @Test
  void countsInWordsAndTellsOfPathsOnlyWhatEverybodyIsTold() {
    assertThat(lines(chapter(ja, "次の役割")))
        .containsExactly(
            "スーパーバイザー(SV)|レベル3・管理者の道|目標|必須 1 / 4／あるとよい 0 / 3"
                + "|業務の改善を提案する／チームの成果を良くする／リーダーシップを発揮する|||",
            "リーダー(LD)|レベル2・管理者の道||必須 1 / 2／あるとよい 0 / 2|業務の改善を提案する|"
                + "||この3年ほどで7人。いまの役割だった期間の中央値は1年6か月");
  }

  /** Part-time from October 2025: 24 to 36 months here, 24 to 48 as a leader. */
  @Test
  void leadsToTheGoalWithRangesOfDates() {
    assertThat(lines(chapter(ja, "目標への道")))
        .startsWith(
            "道1|目安がいちばん早い道／新しいことがいちばん少ない道／専門の道も選べる道|オペレーター|いま|||",
            "道1||リーダー(LD)|2027年10月ごろ|2028年10月ごろ|業務の改善を提案する|",
            "道1||スーパーバイザー(SV)|2029年10月ごろ|2032年10月ごろ|チームの成果を良くする／リーダーシップを発揮する|");
  }

  @Test
  void listsWhatChangesAndTheHandsThatSheRaised() {
    assertThat(lines(chapter(ja, "変わるところ")))
        .contains("スーパーバイザー(SV)|業務の改善|新しい能力ユニット||関係する部門に目的と利点を説明し、協力を得ている。")
        .allMatch(line -> line.startsWith("スーパーバイザー(SV)|"), "the goal alone");
    assertThat(lines(chapter(ja, "手を挙げた機会")))
        .containsExactly(
            "電話応対の基礎研修|研修|2026年10月5日|2026年10月19日|2026年11月20日|やり終えました。|ぜひ学びたいです",
            "業務改善の会|プロジェクト|2026年10月5日|2026年10月19日|2026年11月20日|手を下ろしました。|");
  }

  @Test
  void saysOfEachUnitWhoseMarksTheyAre() {
    assertThat(endings(chapter(ja, "いまの役割の能力")).distinct())
        .containsExactly("○ 一人でできる|上司", "× これから|上司", "|上司", "△ ほぼ一人でできる|自分", "|自分", "|まだ評価していません");
    assertThat(endings(chapter(ja, "いまの役割の能力"))).startsWith("○ 一人でできる|上司", "× これから|上司", "|上司");
  }

  @Test
  void givesTheJobCardLettersWhereThereAreMarks() {
    Chapter abilities =
        Sakura.chapters(PortfolioFormat.JOB_CARD, Language.JA).stream()
            .filter(chapter -> chapter.title().startsWith("様式3-3-1-2"))
            .findFirst()
            .orElseThrow();
    assertThat(abilities.notes()).contains("○をA、△をB、×をCとみなしています。この対応は、このアプリが決めたもので、公式のものではありません。");
    List<String> lines = lines(abilities);
    assertThat(lines.get(0)).contains("|A：", "\nC：").endsWith("|上司の評価から");
    assertThat(lines.get(1)).contains("|B：").endsWith("|自分の評価から");
    assertThat(lines.get(2)).doesNotContain("A：", "B：", "C：").endsWith("|(会社の評価担当の方が書く欄)");
  }

  /** Mark and whose, of each line. */
  private static Stream<String> endings(Chapter chapter) {
    return chapter.lines().stream().map(line -> line.get(4).text() + "|" + line.get(5).text());
  }

  @Test
  void hasTheSameChaptersAndLinesInBothLanguages() {
    List<Chapter> one = Sakura.chapters(PortfolioFormat.WORKBOOK, Language.JA);
    List<Chapter> other = Sakura.chapters(PortfolioFormat.WORKBOOK, Language.EN);
    assertThat(other).hasSameSizeAs(one);
    for (int at = 0; at < one.size(); at++) {
      assertThat(other.get(at).headings()).hasSameSizeAs(one.get(at).headings());
      assertThat(other.get(at).lines()).as(one.get(at).title()).hasSameSizeAs(one.get(at).lines());
      assertThat(one.get(at).lines())
          .allSatisfy(line -> assertThat(line).hasSameSizeAs(chapter(line, ja).headings()));
    }
  }

  @Test
  void saysSoWhereNothingIsThere() {
    Map<String, Chapter> none =
        Chapters.of(Sakura.empty(), PortfolioFormat.WORKBOOK, Wording.in(Language.JA)).stream()
            .collect(Collectors.toMap(Chapter::title, Function.identity()));
    assertThat(chapter(none, "経験と資格").notes()).contains("まだ何もありません。");
    assertThat(chapter(none, "目標への道").notes()).contains("いまの役割のほかに目標を決めると、ここに道が出ます。");
    assertThat(lines(chapter(none, "あらまし"))).contains("目標|まだ決めていません");
  }

  @Test
  void theJobCardSaysWhereElseIsWhatWasDone() {
    String elsewhere = "研修とセミナーだけです。ほかの機会で得た経験は、様式2に入ります。";
    assertThat(learning(Sakura.done(OpeningKind.PROJECT)).lines()).isEmpty();
    assertThat(learning(Sakura.done(OpeningKind.PROJECT)).notes()).contains(elsewhere);
    assertThat(learning(Sakura.done(OpeningKind.TRAINING)).lines()).hasSize(1);
    assertThat(learning(Sakura.done(OpeningKind.TRAINING)).notes()).doesNotContain(elsewhere);
    assertThat(learning(Sakura.empty()).notes()).doesNotContain(elsewhere);
  }

  private static Chapter learning(Portfolio own) {
    return Chapters.of(own, PortfolioFormat.JOB_CARD, Wording.in(Language.JA)).stream()
        .filter(chapter -> chapter.title().startsWith("様式3-2"))
        .findFirst()
        .orElseThrow();
  }

  private static Chapter chapter(List<Entry> line, Map<String, Chapter> chapters) {
    return chapters.values().stream()
        .filter(chapter -> chapter.lines().contains(line))
        .findFirst()
        .orElseThrow();
  }

  private static Chapter chapter(Map<String, Chapter> chapters, String title) {
    Chapter chapter = chapters.get(title);
    if (chapter == null) {
      throw new AssertionError("no chapter " + title + " in " + chapters.keySet());
    }
    return chapter;
  }

  private static List<String> lines(Chapter chapter) {
    return chapter.lines().stream()
        .map(line -> line.stream().map(Entry::text).collect(Collectors.joining("|")))
        .toList();
  }
}
