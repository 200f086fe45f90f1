package careermap.slack;

import careermap.delivery.SharedPace;
import careermap.map.Language;
import careermap.privacy.Remover;
import careermap.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The real remover, in a hurry. */
public record PlainRemover(Remover remover, AutoCloseable courier) implements AutoCloseable {
  public static PlainRemover of(String apiUrl, String token, Clock clock) {
    Pacing pacing = Pacing.without(SharedPace.ALONE, clock);
    Courier courier = new Courier(token, Optional.of(apiUrl), (method, kind) -> {}, pacing);
    Remover remover =
        new SlackRemover(
            courier,
            new Windows(courier),
            courier.gate("removals", Duration.ofMillis(1), clock),
            Wording.in(Language.JA));
    return new PlainRemover(remover, courier);
  }

  @Override
  public void close() throws Exception {
    courier.close();
  }
}
