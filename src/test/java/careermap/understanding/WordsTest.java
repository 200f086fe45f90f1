package careermap.understanding;

import static careermap.understanding.SampleMap.VOCABULARY;
import static careermap.understanding.SampleMap.WORDS;
import static careermap.understanding.SampleMap.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import careermap.map.Language;
import careermap.map.RoleCode;
import careermap.understanding.Understanding.NotUnderstood;
import careermap.understanding.Understanding.Suggested;
import careermap.understanding.Understanding.Understood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u3000", "\u200b", "!?"})
  void showsTheCardWhereNothingFollowsTheCommand(String nothing) {
    assertThat(WORDS.command(nothing, Language.EN))
        .isEqualTo(new Understood(Meaning.of(Intent.CARD), Language.EN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "😀", ":smile:", "👍🏽", "<https://example.com>", "\uE000"})
  void understandsNothingInAMessageWithoutWords(String nothing) {
    assertThat(WORDS.message(nothing, Language.JA)).isEqualTo(new NotUnderstood(Language.JA));
  }

  @ParameterizedTest
  @CsvSource({
    "つぎぃ,NEXT",
    "nxt,NEXT",
    "nexxt,NEXT",
    "もくひょ,GOAL",
    "目票,GOAL",
    "gaol,GOAL",
    "せっていい,SETTINGS",
    "settigns,SETTINGS",
    "ヘルペ,HELP",
    "hepl,HELP",
    "話しいたい,TALK",
    "閲覧履暦,WHO",
    "チムー,TEAM",
    "次x,NEXT",
    "mapp,MAP",
    "つぎぃを見せて,NEXT"
  })
  void offersAndDoesNotDoWhatIsNearlyUnderstood(String typed, Intent meant) {
    assertThat(nearest(WORDS.command(typed, Language.JA))).first().isEqualTo(Meaning.of(meant));
    assertThat(nearest(WORDS.message(typed, Language.JA))).first().isEqualTo(Meaning.of(meant));
  }

  @ParameterizedTest
  @CsvSource({"トレナー,TRAINER", "superviser,SV", "カスタマーサクセズ,CUSTOMER_SUCCESS"})
  void offersTheRoleThatIsNearlyNamed(String typed, String role) {
    assertThat(nearest(WORDS.command(typed, Language.JA)))
        .contains(Meaning.about(Intent.ABOUT_ROLE, List.of(new RoleCode(role)), List.of()));
  }

  @Test
  void keepsTheRoleBesideAMistypedWord() {
    assertThat(nearest(WORDS.command("gaol SV", Language.EN)))
        .first()
        .isEqualTo(Meaning.about(Intent.GOAL, List.of(new RoleCode("SV")), List.of()));
  }

  private static List<Meaning> nearest(Understanding understanding) {
    assertThat(understanding).isInstanceOf(Suggested.class);
    return ((Suggested) understanding).nearest();
  }

  @ParameterizedTest
  @CsvSource({
    "次は何をすればいい?,JA",
    "What should I do next?,EN",
    "next,EN",
    "次,JA",
    "SVになるには,JA",
    "supervisor,EN",
    "asdfgh,EN",
    "もやし,JA"
  })
  void answersAMessageInTheLanguageThatItIsWrittenIn(String typed, Language written) {
    for (Language stored : Language.values()) {
      assertThat(WORDS.message(typed, stored).language()).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SV", "KNOWLEDGE_MANAGER", "QA / SV", "🙏", "42"})
  void answersInTheStoredLanguageWhereAMessageShowsNone(String typed) {
    for (Language stored : Language.values()) {
      assertThat(WORDS.message(typed, stored).language()).isEqualTo(stored);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"次", "next", "つぎぃ", "nxt", "閲覧履歴"})
  void answersALoneWordAfterTheCommandInTheStoredLanguage(String typed) {
    for (Language stored : Language.values()) {
      assertThat(WORDS.command(typed, stored).language()).isEqualTo(stored);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<@U0123|sato> は何年目?",
        "<@U0123> のレベルは",
        "what level is <@U0123|ken>?",
        "Ken's salary"
      })
  void doesNotSpeakAboutOtherPeople(String typed) {
    assertThat(intent(typed)).isEqualTo(Intent.OTHER_PERSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://example.com|次>",
        "&gt; 次",
        "~次~",
        "\u202e次\u202c",
        "次\u200b",
        "n\u200bext",
        "_next_ :wave:",
        "<!here> next"
      })
  void readsThroughMarkup(String typed) {
    assertThat(intent(typed)).isEqualTo(Intent.NEXT);
  }

  @Test
  void hearsDistressAtTheEndOfALongMessage() {
    assertThat(intent("今日は電話が多くて、ずっと話していました。".repeat(100) + "もう辞めたいです。"))
        .isEqualTo(Intent.DISTRESS);
  }

  @Test
  void namesTheQualificationThatIsAskedAbout() {
    assertThat(WORDS.message("もしもし検定3級はいつ受けられますか", Language.JA))
        .isEqualTo(
            new Understood(
                Meaning.about(Intent.QUALIFICATIONS, List.of(), List.of("MOSHI_3")), Language.JA));
  }

  @Test
  void knowsTheRolesOfACompanysOwnMap() {
    Words own = new Words(VOCABULARY, SampleMap.of(role("X1", "窓口主任(MC)", "Desk chief (MC)")));
    for (String name : List.of("窓口主任", "mc", "desk chief", "x1", "窓口主任(MC)")) {
      assertThat(own.message(name + "になるには", Language.JA))
          .isEqualTo(
              new Understood(
                  Meaning.about(Intent.HOW_TO_BECOME, List.of(new RoleCode("X1")), List.of()),
                  Language.JA));
    }
  }

  @Test
  void doesNotNameRolesThatTheMapLacks() {
    Words own = new Words(VOCABULARY, SampleMap.of(role("X1", "窓口主任", "Desk chief")));
    assertThat(own.message("SVになるには", Language.JA)).isNotInstanceOf(Understood.class);
  }

  @Test
  void refusesAVocabularyWithAWordOfTwoMeanings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.of(List.of("[MAP]\n= 次")))
        .withMessageContaining("次");
  }

  @Test
  void refusesAVocabularyWithAnUnknownHeading() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.of(List.of("[NETX]\n= 次")))
        .withMessageContaining("NETX");
  }

  private static Intent intent(String typed) {
    Understanding understanding = WORDS.message(typed, Language.JA);
    assertThat(understanding).isInstanceOf(Understood.class);
    return ((Understood) understanding).intent();
  }
}
