package careermap.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.map.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter watcher = new StringWriter();

  @Test
  void saysThatItIsStillAtWork() {
    try (Progress progress =
        Progress.to(new PrintWriter(watcher), Language.JA, Duration.ofMillis(1))) {
      await().until(() -> watcher.toString().contains("処理しています"));
    }
  }

  @Test
  void saysNothingAboutWorkThatIsSoonDone() {
    Progress.to(new PrintWriter(watcher), Language.JA, Duration.ofMinutes(1)).close();

    assertThat(watcher.toString()).isEmpty();
  }
}
