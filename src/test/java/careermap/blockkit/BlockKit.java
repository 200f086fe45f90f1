package careermap.blockkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds what Slack would refuse, and what we would not want, in a payload. */
public final class BlockKit {
  private BlockKit() {}

  /** Of the arguments of {@code chat.postMessage} and its kind. */
  public static List<Finding> message(JsonObject message) {
    return findings(place -> Messages.check(message, place));
  }

  /** Of a modal or a Home tab, by its type; the pointers start with {@code /view}. */
  public static List<Finding> view(JsonElement view) {
    return findings(place -> Views.ANY.check(view, place.at("view")));
  }

  public static List<Finding> modal(JsonElement view) {
    return findings(place -> Views.ofType("modal").check(view, place.at("view")));
  }

  public static List<Finding> home(JsonElement view) {
    return findings(place -> Views.ofType("home").check(view, place.at("view")));
  }

  /**
   * Of the body of an acknowledgement: nothing, a message, or what becomes of a modal.
   *
   * @param body as it came over the wire; empty is fine
   */
  public static List<Finding> acknowledgement(String body) {
    return body.isEmpty() ? List.of() : findings(place -> acknowledgement(body, place));
  }

  /** Without the advice. */
  public static List<Finding> refusals(List<Finding> findings) {
    return findings.stream().filter(Finding::refused).toList();
  }

  private static void acknowledgement(String body, Place place) {
    try {
      Acknowledgements.check(JsonParser.parseString(body), place);
    } catch (JsonParseException invalid) {
      place.refuse("not JSON");
    }
  }

  private static List<Finding> findings(Consumer<Place> check) {
    List<Finding> findings = new ArrayList<>();
    check.accept(Place.root(findings));
    return List.copyOf(findings);
  }
}
