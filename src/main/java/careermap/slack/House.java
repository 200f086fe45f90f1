package careermap.slack;

import java.net.URI;
import java.util.Optional;

/** The one host that answers may go to, whatever address a request names. */
record House(String scheme, String host, int port) {
  private static final House SLACK = new House("https", "hooks.slack.com", -1);

  static House of(Optional<String> apiUrl) {
    return apiUrl.map(URI::create).map(House::of).orElse(SLACK);
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
