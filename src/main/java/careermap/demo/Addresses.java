package careermap.demo;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Where files are and late answers go: the app trusts only the place where its Slack is, and that
 * is the go-between.
 */
record Addresses(Pattern ofSlack, String own) {

  static Addresses of(URI slack, URI own) {
    Pattern ofSlack =
        Pattern.compile(
            "http://(localhost|127\\.0\\.0\\.1):"
                + slack.getPort()
                + "(?=/(files-pri|upload|_hooks)/)");
    return new Addresses(ofSlack, own.toString());
  }

  /** {@code text} with every such address leading through the go-between. */
  String throughHere(String text) {
    return ofSlack.matcher(text).replaceAll(own);
  }
}
