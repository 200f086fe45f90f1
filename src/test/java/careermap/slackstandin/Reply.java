package careermap.slackstandin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import java.util.Map;

/** What goes back over the wire; a status of 0 hangs up without a word. */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {
  private static final String CUT_OFF = "X-Cut-Off";
  private static final String HTML = "text/html; charset=utf-8";

  static Reply json(JsonObject answer) {
    return json(200, answer);
  }

  static Reply json(int status, JsonObject answer) {
    return of(status, "application/json; charset=utf-8", answer.toString());
  }

  static Reply text(int status, String body) {
    return of(status, "text/plain; charset=utf-8", body);
  }

  static Reply html(int status) {
    return of(status, HTML, "<!DOCTYPE html><html><body><h1>Server Error</h1></body></html>");
  }

  /** Where a browser would sign in: what a file without a good token brings. */
  static Reply signIn() {
    return of(200, HTML, "<!DOCTYPE html><html><body><h1>Sign in to Stand-in</h1></body></html>");
  }

  static Reply elsewhere(String url) {
    return of(302, HTML, "<a href=\"" + url + "\">Found</a>.").with("Location", url);
  }

  static Reply bytes(String type, byte[] body) {
    return new Reply(200, type, body.clone(), Map.of());
  }

  static Reply hangUp() {
    return of(0, "", "");
  }

  private static Reply of(int status, String type, String body) {
    return new Reply(status, type, body.getBytes(UTF_8), Map.of());
  }

  /** It was on its way, and the connection broke. */
  Reply lost() {
    return hangUp();
  }

  /** It breaks off in the middle. */
  Reply cutOff() {
    return with(CUT_OFF, "");
  }

  boolean isCutOff() {
    return headers.containsKey(CUT_OFF);
  }

  Reply with(String header, String value) {
    return new Reply(status, type, body, Map.of(header, value));
  }

  String text() {
    return new String(body, UTF_8);
  }
}
