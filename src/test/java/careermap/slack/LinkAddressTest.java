package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
  private static final String SLACKS = "wss://wss-primary.slack.com/link/?ticket=a&app_id=b";
  private static final String PLAIN = "ws://127.0.0.1:3001/link/?ticket=a";

  @Test
  void isReadByNobodyOnTheWay() {
    assertThat(LinkAddress.of(SLACKS, false)).hasToString("Optional[" + SLACKS + "]");
    assertThat(LinkAddress.of(PLAIN, false)).isEmpty();
  }

  @Test
  void mayBePlainWhereSlackIsNotTheOneInEarnest() {
    assertThat(LinkAddress.of(SLACKS, true)).isPresent();
    assertThat(LinkAddress.of(PLAIN, true)).isPresent();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "nonsense",
        "wss:///link/?ticket=a",
        "wss:link",
        "wss://wss-primary.slack.com/link/?ticket=a b",
        "https://wss-primary.slack.com/link/?ticket=a",
        "//wss-primary.slack.com/"
      })
  void isAPlace(String nonsense) {
    assertThat(LinkAddress.of(nonsense, false)).isEmpty();
    assertThat(LinkAddress.of(nonsense, true)).isEmpty();
  }
}
