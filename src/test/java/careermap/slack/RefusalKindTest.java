package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slack's words for no are counted by what can be done about them. */
class RefusalKindTest {
  @ParameterizedTest
  @CsvSource({
    "http_429, TOO_MANY",
    "unreachable, AWAY",
    "http_503, AWAY",
    "not_json, AWAY",
    "token_revoked, TOKEN",
    "account_inactive, TOKEN",
    "missing_scope, SCOPE",
    "users_not_found, PLACE",
    "channel_not_found, PLACE",
    "expired_trigger_id, LATE",
    "invalid_blocks, OTHER",
    "something_new, OTHER",
  })
  void saysWhatCanBeDone(String error, RefusalKind kind) {
    assertThat(RefusalKind.of(error)).isEqualTo(kind);
  }

  @Test
  void eachIsExplainedToWhoeverRunsTheApp() throws IOException {
    String row =
        Files.readString(Path.of("docs/operations.md"))
            .lines()
            .filter(line -> line.startsWith("| `career_map_slack_refusals_total"))
            .findFirst()
            .orElseThrow();
    assertThat(Arrays.stream(RefusalKind.values()))
        .allSatisfy(kind -> assertThat(row).contains("`" + kind.word() + "`"));
  }
}
