package careermap.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A number that Slack does not go beyond, and payloads of any such size. */
record Limit(String what, int number, IntFunction<List<Finding>> refusals) {
  static Limit block(String what, int number, IntFunction<String> block) {
    return message(what, number, n -> Samples.message(block.apply(n)));
  }

  static Limit element(String what, int number, IntFunction<String> element) {
    return block(what, number, n -> Samples.actions(element.apply(n)));
  }

  static Limit field(String what, int number, IntFunction<String> properties) {
    return input(
        what, number, n -> "{'type':'plain_text_input',%s}".formatted(properties.apply(n)));
  }

  static Limit input(String what, int number, IntFunction<String> element) {
    return modal(what, number, n -> Samples.modal(Samples.input(element.apply(n))));
  }

  static Limit modal(String what, int number, IntFunction<JsonObject> view) {
    return of(what, number, view, BlockKit::modal);
  }

  static Limit home(String what, int number, IntFunction<JsonObject> view) {
    return of(what, number, view, BlockKit::home);
  }

  static Limit message(String what, int number, IntFunction<JsonObject> message) {
    return of(what, number, message, BlockKit::message);
  }

  private static Limit of(
      String what,
      int number,
      IntFunction<JsonObject> payload,
      Function<JsonObject, List<Finding>> check) {
    return new Limit(what, number, n -> BlockKit.refusals(check.apply(payload.apply(n))));
  }

  void holdsAbove() {
    assertThat(refusals.apply(number)).isEmpty();
    assertThat(refusals.apply(number + 1)).hasSize(1);
  }

  void holdsBelow() {
    assertThat(refusals.apply(number)).isEmpty();
    assertThat(refusals.apply(number - 1)).hasSize(1);
  }

  @Override
  public String toString() {
    return what + " " + number;
  }
}
