package careermap.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By when something is wished for. */
class HorizonTest {
  @ParameterizedTest
  @CsvSource({
    "SVに３年後になれますか,36",
    "三年でSVになりたい,36",
    "1年半以内にリーダー,18",
    "半年でリーダーは無理?,6",
    "１８カ月後にQA,18",
    "あと2年くらいでSV,24",
    "10ヶ月後,10",
    "SV in three years?,36",
    "supervisor within 18 months,18",
    "be an SV in about a year,12",
    "QA in 30 years,360"
  })
  void isReadInBothLanguages(String typed, int months) {
    assertThat(Horizon.monthsIn(Folding.fold(typed))).contains(months);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3年目のオペレーターです",
        "オペレーターを3年やりました",
        "for three years",
        "in many years",
        "31年後",
        "0年後",
        "999か月後",
        "半年半で",
        "2028年までにSVになりたい",
        "2026年ごろ",
        "令和10年までにSV",
        "十五年後にSV",
        "二十年以内",
        "3年ごとに変わりますか",
        "SVの次は"
      })
  void isNotHowLongSomethingTookNorNonsense(String typed) {
    assertThat(Horizon.monthsIn(Folding.fold(typed))).isEmpty();
  }
}
