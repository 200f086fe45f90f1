package careermap.slack;

import careermap.map.Language;
import careermap.privacy.Remover;
import careermap.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The real remover, in a hurry. */
public record PlainRemover(Remover remover, AutoCloseable courier) implements AutoCloseable {
  public static PlainRemover of(String apiUrl, String token, Clock clock) {
    Courier courier =
        new Courier(token, Optional.of(apiUrl), (method, kind) -> {}, Pacing.without(clock));
    Remover remover =
        new SlackRemover(
            courier,
            new Windows(courier),
            new Gate(Duration.ofMillis(1), clock),
            Wording.in(Language.JA));
    return new PlainRemover(remover, courier);
  }

  @Override
  public void close() throws Exception {
    courier.close();
  }
}
