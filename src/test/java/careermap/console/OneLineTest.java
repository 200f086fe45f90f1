package careermap.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody wrote does not steer the terminal on which it is printed. */
class OneLineTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '\u001b[31mred\u001b[0m',   '[31mred[0m'
          '\u001b]0;title\u0007a',    ']0;titlea'
          'a\u009b2Jb',               'a2Jb'
          ' a \r\n\tb ',              'a b'
          '田中 さくら',               '田中 さくら'
          """)
  void isOfPlainSigns(String written, String printed) {
    assertThat(OneLine.of(written)).isEqualTo(printed);
  }
}
