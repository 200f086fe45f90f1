package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.EMMA;
import static careermap.Centre.HANA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.NAOKI;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Member;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /career}, as Slack sends it and over the network. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareerCommandTest {
  private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

  private final RunningApp app = RunningApp.start();

  @AfterAll
  void close() {
    app.close();
  }

  @Test
  void aloneAnswersWhereSheIsAndWhatComesNext() {
    Shown card = app.career(SAKURA, "");
    assertThat(card.said()).startsWith("*いま* オペレーター・基本の道・レベル1・1年2か月(パートの目安は2〜3年)\n次の一歩：");
    assertThat(card.header()).startsWith("次の一歩：");
    assertThat(card.heard()).startsWith("いまはオペレーター、レベル1、1年2か月です。次の一歩：");
    assertThat(card.labels()).contains("このことを話したい", "目標を決める", "地図を見る", "これは違います");
  }

  @Test
  void aloneAnswersInTheAcknowledgementAndForOneReaderOnly() {
    app.career(SAKURA, "");
    Answered answered = app.sender().career("", SAKURA.id(), RunningApp.CHANNEL);
    assertThat(answered.elapsed()).isLessThan(SLACKS_PATIENCE);
    assertThat(answered.findings()).isEmpty();
    assertThat(answered.json().get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(app.slack().responses(answered.responseUrl())).isEmpty();
    assertThat(app.slack().messagesTo(RunningApp.CHANNEL)).isEmpty();
  }

  @Test
  void speaksTheLanguageThatSlackHasOfTheReader() {
    assertThat(app.career(EMMA, "").said())
        .startsWith("*Now* Operator, core path, level 1, 8 months");
    assertThat(app.career(EMMA, "次").header()).startsWith("Next step: ");
    assertThat(app.career(SAKURA, "next").header()).startsWith("次の一歩：");
  }

  @Test
  void answersASentenceInTheLanguageItIsWrittenIn() {
    assertThat(app.career(SAKURA, "how do I become a supervisor?").said())
        .contains("Supervisor", "This is no promise of a promotion.");
    assertThat(app.career(EMMA, "SVになるにはどうしたらいいですか").said())
        .contains("スーパーバイザー(SV)", "昇格のお約束ではありません。");
  }

  @ParameterizedTest
  @CsvSource({
    "次, next, ほかの一歩",
    "道, map, キャリアマップ",
    "差, gap, 変わるところだけ",
    "経験, log, 経験の記録",
    "評価, check, 評価シート",
    "設定, settings, 設定",
    "閲覧履歴, who, 役割と前の面談の日",
    "ヘルプ, help, できること"
  })
  void knowsEachWordInBothLanguages(String japanese, String english, String said) {
    Shown answer = app.career(SAKURA, japanese);
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.heard()).isNotBlank();
    assertThat(answer.surface().get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(app.career(SAKURA, english)).isEqualTo(answer);
    assertThat(answer.said() + answer.labels()).contains(said.equals("ほかの一歩") ? "ほかに" : said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"チーム", "team"})
  void showsATeamToItsSupervisor(String word) {
    Shown team = app.career(KEN, word);
    assertThat(team.findings()).isEmpty();
    assertThat(team.header()).isEqualTo("チームの人：6人");
    assertThat(team.said()).contains("*田中 さくらさん* オペレーター・1年2か月").doesNotContain("三浦");
  }

  @ParameterizedTest
  @ValueSource(strings = {"人事", "hr"})
  void showsTheDeskToHumanResources(String word) {
    Shown desk = app.career(RINA, word);
    assertThat(desk.findings()).isEmpty();
    assertThat(desk.said()).contains("*いまのキャリアマップ* 第1版", "在籍している人は9人です。", "決めたいことが");
  }

  @ParameterizedTest
  @CsvSource({"チイム, チーム", "せってい, 設定", "nxet, 次", "setings, 設定", "ヘルブ, ヘルプ"})
  void offersWhatANearlyUnderstoodWordMayMean(String typed, String meant) {
    Shown answer = app.career(KEN, typed);
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.said() + answer.header()).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"qwertyuiop", "ぬぬぬ", "1234567890"})
  void meetsAnUnknownWordWithChoices(String typed) {
    Shown answer = app.career(SAKURA, typed);
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.said()).doesNotContain("Exception", "null");
    assertThat(answer.labels()).contains("自分のカード", "話したい", "ヘルプ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"   ", "%%%", "🦀🦀", "。。。"})
  void takesWhatSaysNothingForTheCommandAlone(String typed) {
    assertThat(app.career(SAKURA, typed)).isEqualTo(app.career(SAKURA, ""));
  }

  @Test
  void doesNotOfferTheDeskToWhoeverMayNotUseIt() {
    assertThat(app.career(SAKURA, "hrr").labels()).doesNotContain("人事を見る", "チームを見る");
    assertThat(app.career(SAKURA, "").labels()).doesNotContain("人事", "チーム");
    assertThat(app.career(KEN, "").labels()).contains("チーム").doesNotContain("人事");
    assertThat(app.career(RINA, "").labels()).contains("人事").doesNotContain("チーム");
  }

  @Test
  void tellsAStrangerWhomToAskAndNothingOfTheCompany() {
    Shown answer = app.career(STRANGER, "");
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.said()).startsWith("*名簿にお名前がまだありません*\n人見 里奈さん(人事)が登録すると");
    assertThat(answer.labels()).containsExactly("登録をお願いする", "ヘルプ");
    for (String word : new String[] {"道", "差", "次", "経験", "評価", "QAになるには", "チーム", "人事", "閲覧履歴"}) {
      assertThat(app.career(STRANGER, word).said())
          .as(word)
          .doesNotContain("レベル", "佐藤", "田中", "トレーナー");
    }
  }

  @Test
  void tellsWhoeverLeftNoMoreThanAStranger() {
    assertThat(app.career(NAOKI, "").said()).startsWith("*名簿にお名前がまだありません*");
  }

  @Test
  void saysThatARoleIsNotOnTheMap() {
    Shown answer = app.career(HANA, "");
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.said()).startsWith("*いまの役割を確認しています*\n「TELLER」は、いまの地図にありません。");
  }

  @Test
  void tellsANewcomerToSettleIn() {
    assertThat(app.career(DAISUKE, "").header()).isEqualTo("次の一歩：まずは3か月、いまの仕事に慣れる");
  }

  @Test
  void tellsWhoeverIsAtTheTopToHandOn() {
    Shown card = app.career(MAKOTO, "");
    assertThat(card.findings()).isEmpty();
    assertThat(card.header()).isEqualTo("次の一歩：経験を後輩に渡す");
    assertThat(card.said()).contains("この先は地図にありません");
  }

  @Test
  void listensFirstToWhoeverIsUnwellAndRepeatsNoWordOfIt() {
    Shown answer = app.career(SAKURA, "もうつらくて辞めたいです。QAになるには？");
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.said()).startsWith("話してくださって、ありがとうございます。").doesNotContain("辞め", "QA");
  }

  @Test
  void speaksOfNobodyElse() {
    assertThat(app.career(KEN, "田中さんの年収はいくらですか").said()).doesNotContain("万円", "パート");
    assertThat(app.career(SAKURA, "佐藤さんは何年目ですか").said()).contains("ほかの方のことは、お答えできません。");
  }

  @Test
  void takesFourThousandCharacters() {
    for (Member member : new Member[] {SAKURA, STRANGER}) {
      Shown answer = app.career(member, "あいうえお".repeat(800));
      assertThat(answer.findings()).isEmpty();
      assertThat(answer.heard()).hasSizeLessThan(300);
    }
  }
}
