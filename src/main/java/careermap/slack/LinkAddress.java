package careermap.slack;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where Slack says that a link can be had; whoever knows it is let in, so no message holds it. */
final class LinkAddress {
  private static final Set<String> ENCRYPTED = Set.of("wss");
  private static final Set<String> ANY = Set.of("wss", "ws");

  private LinkAddress() {}

  /**
   * Empty where a link there would be read by others, or there is no such place.
   *
   * @param isOwnSlack whether it is another Slack than the one in earnest, which may be nearby
   */
  static Optional<URI> of(@Nullable String url, boolean isOwnSlack) {
    try {
      return Optional.ofNullable(url)
          .map(URI::create)
          .filter(address -> address.getHost() != null)
          .filter(address -> schemes(isOwnSlack).contains(String.valueOf(address.getScheme())));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  private static Set<String> schemes(boolean isOwnSlack) {
    return isOwnSlack ? ANY : ENCRYPTED;
  }
}
