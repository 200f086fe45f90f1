package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.delivery.SharedPace;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said, and the token, go to Slack's own hosts, whatever address somebody names. */
class HouseTest {
  private static final List<String> ELSEWHERE =
      List.of(
          "https://evil.example/commands/T0/1/x",
          "http://hooks.slack.com/commands/T0/1/x",
          "https://hooks.slack.com:8443/x",
          "https://hooks.slack.com.evil.example/x",
          "https://hooks.slack.com@evil.example/x",
          "https://evil.example/?hooks.slack.com",
          "//hooks.slack.com/x",
          "file:///etc/passwd",
          "http://169.254.169.254/latest/meta-data/",
          "https://hooks.slack.com\\@evil.example/",
          "");

  @Test
  void anAddressOfSlacksIsOurs() {
    assertThat(House.ofAnswers(Optional.empty()).isOurs("https://hooks.slack.com/commands/T0/1"))
        .isTrue();
    assertThat(House.ofFiles(Optional.empty()).isOurs("https://files.slack.com/files-pri/T0-F0/a"))
        .isTrue();
  }

  @Test
  void noOtherIs() {
    assertThat(ELSEWHERE).noneMatch(House.ofAnswers(Optional.empty())::isOurs);
    assertThat(ELSEWHERE).noneMatch(House.ofFiles(Optional.empty())::isOurs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:2/response", "https://evil.example/x"})
  void nothingIsSentElsewhere(String address) {
    List<String> counted = new ArrayList<>();
    try (Courier courier =
        new Courier(
            "xoxb-test",
            Optional.of("http://127.0.0.1:1/api/"),
            (method, kind) -> counted.add(method),
            Pacing.without(SharedPace.ALONE, Clock.systemUTC()))) {
      assertThatThrownBy(() -> courier.respond(address, ActionResponse.builder().text("a").build()))
          .isInstanceOfSatisfying(
              SlackRefused.class, it -> assertThat(it.is("elsewhere")).isTrue());
      assertThatThrownBy(() -> courier.files().download(address, 10))
          .isInstanceOfSatisfying(
              SlackRefused.class, it -> assertThat(it.is("elsewhere")).isTrue());
    }
    assertThat(counted).containsExactly("response_url", "download");
  }
}
