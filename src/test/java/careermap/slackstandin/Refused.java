package careermap.slackstandin;

import careermap.blockkit.Finding;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;

/** Slack's no: {@code "ok": false} with its code, and what is wrong where Slack says so. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient JsonObject answer;

  private Refused(JsonObject answer) {
    super(answer.toString());
    this.answer = answer;
  }

  static Refused with(String code) {
    return new Refused(error(code));
  }

  static Refused with(String code, List<Finding> findings) {
    JsonObject answer = error(code);
    JsonObject metadata = new JsonObject();
    metadata.add("messages", strings(findings, Finding::toString));
    answer.add(
        "errors", strings(findings, f -> f.reason() + " [json-pointer:" + f.pointer() + "]"));
    answer.add("response_metadata", metadata);
    return new Refused(answer);
  }

  static Refused missing(String argument) {
    return with(
        "invalid_arguments",
        List.of(new Finding(Finding.Kind.REFUSED, "", "missing required field: " + argument)));
  }

  static Refused scope(String needed, String provided) {
    JsonObject answer = error("missing_scope");
    answer.addProperty("needed", needed);
    answer.addProperty("provided", provided);
    return new Refused(answer);
  }

  JsonObject answer() {
    return answer;
  }

  static JsonObject error(String code) {
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", false);
    answer.addProperty("error", code);
    return answer;
  }

  private static JsonArray strings(List<Finding> findings, Function<Finding, String> words) {
    JsonArray strings = new JsonArray();
    findings.stream().map(words).forEach(strings::add);
    return strings;
  }
}
