package careermap.blockkit;

import static careermap.blockkit.Rules.bool;
import static careermap.blockkit.Rules.string;
import static careermap.blockkit.Shape.typed;
import static careermap.blockkit.Texts.plain;

import careermap.blockkit.Finding.Kind;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Modals and the Home tab. */
final class Views {
  private static final int BYTES = 250 * 1024;

  static final Rule MODAL =
      view(Surface.MODAL)
          .needs("title", plain(24))
          .may("submit", plain(24))
          .may("close", plain(24))
          .may("clear_on_close", bool())
          .may("notify_on_close", bool())
          .may("submit_disabled", bool())
          .provided(Views::inputNeedsSubmit);

  static final Rule HOME = view(Surface.HOME);

  static final Rule ANY = Rules.byType(Map.of("modal", MODAL, "home", HOME));

  private Views() {}

  static Rule ofType(String type) {
    return Rules.byType(Map.of(type, type.equals("home") ? HOME : MODAL));
  }

  private static Shape view(Surface surface) {
    return typed()
        .needs("blocks", surface.blocks(0))
        .may("private_metadata", string(0, 3000))
        .may("callback_id", string(0, 255))
        .may("external_id", string(0, 255))
        .provided(Views::size)
        .provided(
            (view, place) -> Whole.check(surface, Json.array(view, "blocks"), place.at("blocks")));
  }

  private static void size(JsonObject view, Place place) {
    int bytes = view.toString().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > BYTES) {
      place.report(Kind.VIEW_TOO_LARGE, "%d bytes, more than 250 KB".formatted(bytes));
    }
  }

  private static void inputNeedsSubmit(JsonObject view, Place place) {
    boolean input =
        Json.array(view, "blocks").asList().stream()
            .anyMatch(block -> Json.type(block).equals("input"));
    if (input && !view.has("submit")) {
      place.refuse("`submit` is required when an `input` block is within the `blocks` array");
    }
  }
}
