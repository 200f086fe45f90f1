package careermap.slack;

import java.net.URI;
import java.util.Optional;

/** The one host that something may go to, whatever address a request or an answer names. */
record House(String scheme, String host, int port) {
  private static final House HOOKS = new House("https", "hooks.slack.com", -1);
  private static final House FILES = new House("https", "files.slack.com", -1);

  /** For answers to response_urls. */
  static House ofAnswers(Optional<String> apiUrl) {
    return apiUrl.map(URI::create).map(House::of).orElse(HOOKS);
  }

  /** For files, there and back. */
  static House ofFiles(Optional<String> apiUrl) {
    return apiUrl.map(URI::create).map(House::of).orElse(FILES);
  }

  boolean isOurs(String url) {
    try {
      return of(URI.create(url)).equals(this);
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private static House of(URI address) {
    return new House(
        String.valueOf(address.getScheme()), String.valueOf(address.getHost()), address.getPort());
  }
}
