package careermap.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeenSignaturesTest {
  private static final Instant NOW = Instant.parse("2026-12-07T01:00:00Z");

  private final SeenSignatures seen = new SeenSignatures();

  private static String signature(long number) {
    return "v0=%016x".formatted(number) + "0".repeat(48);
  }

  @Test
  void aSignatureIsNewOnce() {
    assertThat(seen.isNew(signature(1), NOW, NOW)).isTrue();
    assertThat(seen.isNew(signature(2), NOW, NOW)).isTrue();
    assertThat(seen.isNew(signature(1), NOW, NOW)).isFalse();
  }

  @Test
  void itIsRememberedForAsLongAsItsTimestampIsAccepted() {
    Instant ahead = NOW.plus(Door.WINDOW);
    seen.isNew(signature(1), ahead, NOW);
    Instant last = ahead.plus(Door.WINDOW).plusSeconds(3);
    seen.isNew(signature(2), last, last);
    assertThat(seen.isNew(signature(1), ahead, last)).isFalse();
  }

  @Test
  void theOldestAreForgottenOnlyWhereThereAreTooMany() {
    seen.isNew(signature(0), NOW.minusSeconds(1), NOW);
    for (long number = 1; number < 100_000; number++) {
      seen.isNew(signature(number), NOW.plusSeconds(number % 60), NOW);
    }
    assertThat(seen.isNew(signature(0), NOW.minusSeconds(1), NOW)).isFalse();
    seen.isNew(signature(100_000), NOW, NOW);
    assertThat(seen.isNew(signature(0), NOW.minusSeconds(1), NOW)).isTrue();
    assertThat(seen.isNew(signature(99_999), NOW.plusSeconds(99_999 % 60), NOW)).isFalse();
  }
}
