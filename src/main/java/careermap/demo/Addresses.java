package careermap.demo;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Where files are: the app fetches them only from where its Slack is, and that is the go-between.
 */
record Addresses(Pattern ofSlack, String own) {

  static Addresses of(URI slack, URI own) {
    Pattern ofSlack =
        Pattern.compile(
            "http://(localhost|127\\.0\\.0\\.1):" + slack.getPort() + "(?=/(files-pri|upload)/)");
    return new Addresses(ofSlack, own.toString());
  }

  /** {@code json} with every address of a file leading through the go-between. */
  String throughHere(String json) {
    return ofSlack.matcher(json).replaceAll(own);
  }
}
