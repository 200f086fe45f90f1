package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import careermap.delivery.SharedPace;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one process does with what the others have taken. */
class SharedPacingTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String POST = Limits.POST;

  private final VirtualTime time = new VirtualTime(Instant.parse("2026-12-07T01:00:00Z"));
  private final SharedPace shared = mock(SharedPace.class);
  private final Pacing pacing = new Pacing(Limits.ofSlack(SECOND), shared, time, time);

  @BeforeEach
  void nothingIsTaken() {
    when(shared.take(any(), any(), any())).thenReturn(Duration.ZERO);
    when(shared.takeOrLeave(any(), any())).thenReturn(Duration.ZERO);
    when(shared.rest(any())).thenReturn(Duration.ZERO);
  }

  private Duration passing(Runnable work) {
    Instant before = time.instant();
    work.run();
    return Duration.between(before, time.instant());
  }

  @Test
  void waitsForTheTurnsOfOthersAndLosesNoneOfItsOwn() {
    Duration little = Duration.ofMillis(10);
    when(shared.takeOrLeave(any(), any())).thenReturn(little, little, Duration.ZERO);
    assertThat(passing(() -> pacing.await(Turn.behind(POST)))).isEqualTo(little.multipliedBy(2));
    Duration next = passing(() -> pacing.await(Turn.behind(POST)));
    assertThat(next).isEqualTo(SECOND.dividedBy(4));
  }

  @Test
  void anAnswerWaitsOnlyOnce() {
    when(shared.take(any(), any(), any())).thenReturn(SECOND);
    assertThat(passing(() -> pacing.await(Turn.now(POST)))).isEqualTo(SECOND);
  }

  @Test
  void tellsOthersOfARestAndKeepsTheirs() {
    pacing.leaveAlone(POST, SECOND);
    verify(shared).leaveAlone(POST, SECOND);
    when(shared.rest("users.info")).thenReturn(SECOND);
    assertThat(pacing.rest("users.info")).isEqualTo(SECOND);
  }

  @Test
  void messagesOfItsOwnAccordGoBehindThoseOfOthers() {
    Gate gate = new Gate("notices", SECOND, pacing, time, time);
    when(shared.take("notices", SECOND, Duration.ofSeconds(2))).thenReturn(SECOND.multipliedBy(5));
    assertThat(passing(gate::pass)).isEqualTo(SECOND.multipliedBy(5));
  }

  @Test
  void keepsToItsOwnPaceWhereOthersCannotBeAsked() {
    when(shared.takeOrLeave(any(), any())).thenThrow(new IllegalStateException("no database"));
    when(shared.rest(any())).thenThrow(new IllegalStateException("no database"));
    pacing.await(Turn.behind(POST));
    assertThat(passing(() -> pacing.await(Turn.behind(POST)))).isEqualTo(SECOND.dividedBy(4));
    assertThat(pacing.rest(POST)).isZero();
  }
}
