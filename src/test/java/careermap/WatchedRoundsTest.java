package careermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.rounds.Rounds;
import careermap.server.Meters;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The meters show of each round when it was last done, and how often it was not. */
class WatchedRoundsTest {
  private static final Instant BEGIN = Instant.ofEpochSecond(1_800_000_000);

  private final MovableClock clock = new MovableClock(BEGIN);
  private final Meters meters = new Meters(() -> true, () -> 0);
  private boolean broken;
  private final Rounds.Round round =
      new WatchedRounds(meters, clock)
          .of(new Rounds.Round("notices", Duration.ofSeconds(7), stopping -> work()));

  @Test
  void aRoundThatIsDoneMovesItsTime() {
    assertThat(page()).contains(done(BEGIN)).contains(failures("0.0"));
    clock.pass(Duration.ofSeconds(90));
    round.work().run(() -> false);
    assertThat(page()).contains(done(BEGIN.plusSeconds(90))).contains(failures("0.0"));
    assertThat(page()).contains("career_map_round_pause_seconds{round=\"notices\"} 7.0");
  }

  @Test
  void aRoundThatFailsIsCountedAndGoesOnFailing() {
    clock.pass(Duration.ofSeconds(90));
    broken = true;
    assertThatThrownBy(() -> round.work().run(() -> false)).hasMessage("broken");
    assertThat(page()).contains(done(BEGIN)).contains(failures("1.0"));
  }

  private void work() {
    if (broken) {
      throw new IllegalStateException("broken");
    }
  }

  private String page() {
    return meters.metrics();
  }

  private static String done(Instant when) {
    return "career_map_round_done_timestamp_seconds{round=\"notices\"} "
        + (double) when.getEpochSecond();
  }

  private static String failures(String count) {
    return "career_map_round_failures_total{round=\"notices\"} " + count;
  }
}
