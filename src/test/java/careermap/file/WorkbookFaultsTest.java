package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import careermap.map.CareerMap;
import careermap.map.Draft;
import careermap.map.Language;
import careermap.map.Problem;
import careermap.map.Qualification;
import careermap.map.RoleCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What HR may write into the sheets, and what they are told. */
class WorkbookFaultsTest {
  private static final CareerMap SMALL = SmallMap.read(SmallMap.TEXT).map().orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          道筋!B2    | LEADR    | 役割「LEADR」は、この地図にありません。もしかして「LEADER」でしょうか。
          役割!D3    | 5        | 「レベル」の5は範囲の外です。1から4までにしてください。
          役割!D3    | 高い     | 「レベル」には1から4までの整数を、半角の数字で書いてください。
          役割!D3    | ''       | 「レベル」が空です。値を入れてください。
          道筋!B2    | OPERATOR | 「OPERATOR」から同じ「OPERATOR」への道筋は書けません。行き先を直してください。
          役割!C3    | ''       | 「名前(英語)」が空です。値を入れてください。
          役割!B3    | ''       | 「名前」が空です。値を入れてください。
          役割!A3    | LEADER 2 | 「LEADER 2」はコードに使えません。半角の英数字と「_」「-」「.」で、64字までにしてください。
          役割!E3    | 管理     | 「コース」に「管理」は使えません。もしかして「管理者」でしょうか。
          役割!E3    | 適当     | 「コース」に「適当」は使えません。使えるもの：基本、管理者、スペシャリスト、部門の外
          役割!H2    | 36       | 下限(36)が上限(24)より大きくなっています。小さいほうを下限にしてください。
          役割!N3    | 出典だけ | 「パートの目安の出典(英語)」が空です。値を入れてください。
          役割!Y3    | 100      | 「年収の上限(円)」が空です。値を入れてください。
          役割!AB3   | OPERATOR | 「OPERATOR」は、いまある役割のコードです(役割!A2)。以前のコードや終了した役割には書けません。
          道筋!D2    | COACHES  | 経験または資格・検定「COACHES」は、この地図にありません。もしかして「COACH」でしょうか。
          道筋!F2    | ''       | 「活かせること」が空です。値を入れてください。
          資格・検定!A3 | COACH | 経験または資格・検定のコード「COACH」は、経験!A2 でも使われています。別のコードにしてください。
          資格・検定!F3 | EXAM_2 | 資格・検定「EXAM_2」が、たどると自分自身を前提にしています(EXAM_2 > EXAM_2)。どれか1つを外してください。
          資格・検定!G2 | 1、13 | 「試験のある月」の13は範囲の外です。1から12までにしてください。
          基準!A2    | TELL     | 能力ユニット「TELL」は、この地図にありません。もしかして「TEL」でしょうか。
          基準!D2    | ''       | 「基準(英語)」が空です。値を入れてください。
          能力ユニット!C2 | たぶん | 「共通か選択か」に「たぶん」は使えません。使えるもの：共通、選択
          成長の機会!E2 | ''     | 「得られる経験」が空です。値を入れてください。
          終了した役割!B2 | OPERATR | 役割「OPERATR」は、この地図にありません。もしかして「OPERATOR」でしょうか。
          終了した役割!A2 | AGENT | 「AGENT」は、役割!AB2 にも書かれています。どちらか1つにしてください。
          地図!B2    | ''       | 「地図の名前(英語)」が空です。値を入れてください。
          地図!B3    | 半分     | 「年収の幅を見せる」に「半分」は使えません。使えるもの：はい、いいえ
          """)
  void namesSheetAndCell(String place, String text, String japanese) {
    var at = place.split("!", -1);
    var problems = EditedWorkbook.ofSmallMap().put(at[0], at[1], text).read().reading().problems();

    assertThat(problems)
        .extracting(Problem::place, problem -> problem.message().ja())
        .contains(tuple(expectedPlace(place, text), japanese));
  }

  /** Half a pair is reported at the half that is missing, and a range at its lower end. */
  private static String expectedPlace(String place, String text) {
    return switch (text) {
      case "出典だけ" -> "役割!O3";
      case "100" -> "役割!Y3".equals(place) ? "役割!Z3" : place;
      default -> place;
    };
  }

  @Test
  void namesARoleThatNobodyCanReach() {
    var book =
        EditedWorkbook.ofSmallMap()
            .put("役割", "A4", "ISLAND")
            .put("役割", "B4", "島")
            .put("役割", "C4", "Island")
            .put("役割", "D4", "２")
            .put("役割", "E4", "Specialist")
            .put("役割", "F4", "遠い")
            .put("役割", "G4", "far away");

    assertFaults(book, "役割!A4", "役割「ISLAND」へは、レベル1の役割からたどり着けません。この役割への道筋を書き足してください。");
  }

  @Test
  void understandsWhatPeopleTypeByHand() {
    var book =
        EditedWorkbook.ofSmallMap()
            .put("役割", "A1", " コ ー ド ")
            .put("役割", "B1", "Name (Japanese)")
            .put("役割", "A2", " ＯＰＥＲＡＴＯＲ　")
            .put("役割", "D2", "１")
            .put("役割", "E2", "trunk")
            .put("役割", "X2", "TEL ，")
            .put("役割", "Y2", "3,000,000")
            .put("役割", "AA2", "札幌，那覇")
            .put("資格・検定", "G2", "1月、7月")
            .put("地図", "B3", "TRUE");

    assertThat(book.read().reading().problems()).isEmpty();
    assertThat(book.read().reading().map()).contains(SMALL);
  }

  @Test
  void acceptsAForkWithoutAWayBackAndRowsAndColumnsInAnyOrder() {
    var book = EditedWorkbook.ofSmallMap();
    book.rows("道筋").remove(2);
    var roles = book.rows("役割");
    roles.values().forEach(row -> row.put(40, String.valueOf(row.remove(0))));
    roles.put(9, roles.remove(1));

    CareerMap map = book.read().reading().map().orElseThrow();
    assertThat(map.roles())
        .extracting(role -> role.code().value())
        .containsExactly("LEADER", "OPERATOR");
    assertThat(map.transitions()).hasSize(1);
  }

  @Test
  void leavesNotesOfOnesOwnAsideAndSaysSo() {
    Draft draft =
        EditedWorkbook.ofSmallMap()
            .put("メモ", "A1", "来期に相談すること")
            .put("役割", "AD1", "担当")
            .put("役割", "AD2", "人見")
            .put("経験", "H5", "あとで直す")
            .put("道筋", "Z1", "空の列")
            .read();

    assertThat(draft.reading().map()).contains(SMALL);
    assertThat(draft.reading().notices())
        .extracting(Problem::place, notice -> notice.message().ja())
        .containsExactlyInAnyOrder(
            tuple("メモ!A1", "シート「メモ」は、地図には使いません。"),
            tuple("役割!AD1", "列「担当」は、地図には使いません。"),
            tuple("経験!H5", "見出しのない列は、地図には使いません。"));
  }

  @Test
  void stopsWhereANameWasNearlyRight() {
    assertFaults(
        EditedWorkbook.ofSmallMap().rename("資格・検定", "資格検定一覧"),
        "資格検定一覧!A1",
        "「資格検定一覧」というシートは、地図にはありません。もしかして「資格・検定」でしょうか。");
    assertFaults(
        EditedWorkbook.ofSmallMap().put("役割", "AB1", "以前のコド"),
        "役割!AB1",
        "「以前のコド」という見出しは、地図にはありません。もしかして「以前のコード」でしょうか。");
  }

  @Test
  void asksForSheetsAndHeadingsThatAreMissing() {
    assertFaults(EditedWorkbook.ofSmallMap().remove("道筋"), "map.xlsx", "シート「道筋」がありません。足してください。");
    assertFaults(
        EditedWorkbook.ofSmallMap().put("役割", "D1", ""), "役割!A1", "見出し「レベル」がありません。書き足してください。");
    assertFaults(
        EditedWorkbook.ofSmallMap().put("道筋", "G1", ""),
        "道筋!A1",
        "見出し「活かせること(英語)」がありません。書き足してください。");
    assertFaults(
        EditedWorkbook.ofSmallMap().put("役割", "AD1", "Level"),
        "役割!AD1",
        "見出し「Level」が2つあります。1つにしてください。");
    assertFaults(
        EditedWorkbook.ofSmallMap().put("Roles", "A1", "Code"),
        "Roles!A1",
        "シート「Roles」は「役割」と同じものです。1つにしてください。");
  }

  @Test
  void needsNoSheetForWhatTheMapDoesNotHave() {
    CareerMap map =
        EditedWorkbook.ofSmallMap()
            .remove("終了した役割")
            .remove("成長の機会")
            .put("役割", "AA1", "")
            .put("役割", "AA2", "")
            .read()
            .reading()
            .map()
            .orElseThrow();

    assertThat(map.opportunities()).isEmpty();
    assertThat(map.retired()).isEmpty();
    assertThat(map.role(new RoleCode("OPERATOR")).orElseThrow().sites()).isEmpty();
  }

  @Test
  void saysOfTwoUnitsWithOneCodeOnlyThat() {
    var book = EditedWorkbook.ofSmallMap();
    book.rows("能力ユニット").put(2, book.rows("能力ユニット").get(1));

    assertFaults(book, "能力ユニット!A3", "能力ユニットのコード「TEL」は、能力ユニット!A2 でも使われています。別のコードにしてください。");
  }

  @Test
  void asksForACriterionOfEveryUnit() {
    var book = EditedWorkbook.ofSmallMap();
    book.rows("基準").remove(1);

    assertFaults(book, "能力ユニット!A2", "「基準」が空です。1つ以上書いてください。");
  }

  @Test
  void readsEnglishSheetsWithTheSameCare() {
    var book = new EditedWorkbook(SMALL, Language.EN).put("Roles", "E3", "Managment");

    assertThat(book.names()).startsWith("Map", "Roles", "Paths");
    assertThat(book.read().reading().problems())
        .extracting(Problem::place, problem -> problem.message().en())
        .containsExactly(
            tuple("Roles!E3", "\"Track\" cannot be \"Managment\". Did you mean \"Management\"?"));
  }

  @Test
  void followsALongChainOfQualifications() {
    var book = EditedWorkbook.ofSmallMap();
    for (int i = 1; i <= 1_990; i++) {
      book.put("資格・検定", "A" + (i + 3), "Q" + i)
          .put("資格・検定", "B" + (i + 3), "検定")
          .put("資格・検定", "C" + (i + 3), "exam")
          .put("資格・検定", "D" + (i + 3), "検定")
          .put("資格・検定", "E" + (i + 3), "exam")
          .put("資格・検定", "F" + (i + 3), i == 1_990 ? "EXAM_3" : "Q" + (i + 1));
    }

    CareerMap map = book.read().reading().map().orElseThrow();
    assertThat(map.qualifications()).hasSize(1_992);
    assertThat(List.copyOf(map.qualifications()).get(2))
        .extracting(Qualification::requires)
        .isEqualTo(List.of("Q2"));
  }

  private static void assertFaults(EditedWorkbook book, String place, String japanese) {
    assertThat(book.read().reading().problems())
        .extracting(Problem::place, problem -> problem.message().ja())
        .containsExactly(tuple(place, japanese));
  }
}
