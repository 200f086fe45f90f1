package careermap.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnwrappedTest {
  @Test
  void joinsJapaneseWithoutASpace() {
    assertThat(Unwrapped.of("②作業手順等\n   の確認")).isEqualTo("②作業手順等の確認");
    assertThat(Unwrapped.of("②環境、\r\n　 安全管理 ")).isEqualTo("②環境、安全管理");
    assertThat(Unwrapped.of("④コンクリー\n   ト打設\n   あいばん\n   作業")).isEqualTo("④コンクリート打設あいばん作業");
    assertThat(Unwrapped.of("自社の\n   ISO等")).isEqualTo("自社のISO等");
  }

  @Test
  void keepsWesternWordsApart() {
    assertThat(Unwrapped.of("On the\n   Job Training")).isEqualTo("On the Job Training");
    assertThat(Unwrapped.of("level 3\nor 4")).isEqualTo("level 3 or 4");
  }

  @Test
  void leavesSpacesWithinALineAndOddSignsOfPrintAsTheyAre() {
    assertThat(Unwrapped.of("Ｏｎ　ｔｈｅ　Ｊｏｂ、㎡・①")).isEqualTo("Ｏｎ　ｔｈｅ　Ｊｏｂ、㎡・①");
  }

  @Test
  void dropsSignsThatSteerATerminal() {
    assertThat(Unwrapped.of("赤\u001b[31mい\u0007文字\t列")).isEqualTo("赤[31mい文字 列");
  }
}
