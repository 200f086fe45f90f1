package careermap;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.Matter;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsSecretsTest {
  /** Whoever adds something to see says in which words it is looked for. */
  @Test
  void everyMatterHasWordsOfItsOwn() {
    Set<Matter> marked =
        RightsSecrets.ALL.stream().flatMap(secret -> secret.matters().stream()).collect(toSet());
    // What is confirmed is known by the map's words alone; the others are files and things to do.
    assertThat(EnumSet.complementOf(EnumSet.copyOf(marked)))
        .containsExactlyInAnyOrder(
            Matter.CLAIM_ANSWER,
            Matter.CONFIRMED_EXPERIENCES,
            Matter.OWN_FILE,
            Matter.COMPANYS_MAP);
  }
}
