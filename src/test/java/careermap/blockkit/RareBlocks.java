package careermap.blockkit;

import static careermap.blockkit.Blocks.block;
import static careermap.blockkit.Rules.anyString;
import static careermap.blockkit.Rules.bool;
import static careermap.blockkit.Rules.https;
import static careermap.blockkit.Rules.list;
import static careermap.blockkit.Rules.oneOf;
import static careermap.blockkit.Rules.string;
import static careermap.blockkit.Rules.url;
import static careermap.blockkit.Shape.typed;
import static careermap.blockkit.Texts.mrkdwn;
import static careermap.blockkit.Texts.plain;
import static careermap.blockkit.Texts.text;

import java.util.HashMap;
import java.util.Map;

/** Blocks that a career map needs seldom or never. */
final class RareBlocks {
  private static final Rule ANYTHING = (value, place) -> {};

  private RareBlocks() {}

  static Map<String, Rule> all() {
    Map<String, Rule> blocks = new HashMap<>();
    blocks.put("alert", alert());
    blocks.put("card", card());
    blocks.put(
        "carousel", block().needs("elements", list(1, 10, Rules.byType(Map.of("card", card())))));
    blocks.put("container", container());
    blocks.put("context_actions", contextActions());
    blocks.put("file", block().needs("source", oneOf("remote")).needs("external_id", anyString()));
    blocks.put("markdown", block().needs("text", anyText()));
    blocks.put("video", video());
    blocks.put("plan", plan());
    blocks.put("task_card", taskCard());
    blocks.putAll(Tables.all());
    return blocks;
  }

  /** How long it may be is counted over all blocks: {@link Whole}. */
  private static Rule anyText() {
    return string(1, Integer.MAX_VALUE);
  }

  private static Shape alert() {
    return block()
        .needs("text", text(3000))
        .may("level", oneOf("default", "info", "warning", "error", "success"));
  }

  private static Shape card() {
    return block()
        .may("hero_image", Elements.only("image"))
        .may("icon", Elements.only("image"))
        .may("title", mrkdwn(150))
        .may("subtitle", mrkdwn(150))
        .may("body", mrkdwn(200))
        .may("actions", list(1, 5, Elements.only("button")))
        .anyOf("hero_image", "title", "actions", "body");
  }

  private static Shape container() {
    Rule child = (value, place) -> Rules.byType(Blocks.ALL).check(value, place);
    return block()
        .may("title", text(150))
        .may("subtitle", text(150))
        .may("icon", ANYTHING)
        .may("is_collapsible", bool())
        .may("default_collapsed", bool())
        .may("width", anyString())
        .needs("child_blocks", list(1, 10, child));
  }

  private static Shape contextActions() {
    return block().needs("elements", list(1, 5, Elements.only("feedback_buttons", "icon_button")));
  }

  private static Shape video() {
    return block()
        .needs("title", plain(199))
        .needs("video_url", https())
        .needs("thumbnail_url", url(3000))
        .needs("alt_text", string(1, 2000))
        .may("title_url", https())
        .may("author_name", string(1, 49))
        .may("provider_name", anyString())
        .may("provider_icon_url", url(3000))
        .may("description", plain(200));
  }

  private static Shape plan() {
    return block()
        .needs("title", string(1, 3000))
        .may("tasks", list(0, 50, Rules.byType(Map.of("task_card", taskCard()))));
  }

  private static Shape taskCard() {
    Rule source = typed().needs("url", url(3000)).needs("text", string(1, 3000));
    return block()
        .needs("task_id", string(1, 255))
        .needs("title", string(1, 3000))
        .needs("status", oneOf("pending", "in_progress", "complete", "error"))
        .may("details", RichText.block())
        .may("output", RichText.block())
        .may("sources", list(0, 50, source));
  }
}
