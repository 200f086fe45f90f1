package careermap.console;

import careermap.map.Publications;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the commands about published maps look into.
 *
 * @param names the name of a person by Slack user id
 */
public record MapArchive(Publications publications, Function<String, Optional<String>> names) {
  /** Versions count up from 1 without a gap. */
  int newest() {
    return publications.history().size();
  }
}
