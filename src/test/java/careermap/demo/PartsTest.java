package careermap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
  private final Parts parts = new Parts();
  private final List<String> ended = new ArrayList<>();

  private void add(String name) throws Exception {
    parts.add(() -> ended.add(name));
  }

  @Test
  void endsWhatWasStartedLastFirstAndOnce() throws Exception {
    add("slack");
    add("app");
    parts.close();
    parts.close();
    assertThat(ended).containsExactly("app", "slack");
  }

  @Test
  void aFailureLeavesNothingRunning() throws Exception {
    add("slack");
    parts.add(
        () -> {
          throw new IllegalStateException("stuck");
        });
    assertThatThrownBy(parts::close).hasMessage("stuck");
    assertThat(ended).containsExactly("slack");
  }

  @Test
  void whatComesAfterTheEndIsEndedAtOnce() throws Exception {
    parts.close();
    assertThatThrownBy(() -> add("late")).isInstanceOf(InterruptedException.class);
    assertThat(ended).containsExactly("late");
  }
}
