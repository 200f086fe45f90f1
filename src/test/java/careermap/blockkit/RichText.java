package careermap.blockkit;

import static careermap.blockkit.Rules.anyString;
import static careermap.blockkit.Rules.bool;
import static careermap.blockkit.Rules.list;
import static careermap.blockkit.Rules.oneOf;
import static careermap.blockkit.Rules.string;
import static careermap.blockkit.Rules.url;
import static careermap.blockkit.Rules.whole;
import static careermap.blockkit.Shape.shape;
import static careermap.blockkit.Shape.typed;

import java.util.Map;

/** The rich text block. */
final class RichText {
  private static final int MANY = 1000;

  private RichText() {}

  static Shape block() {
    return typed().may("block_id", string(1, 255)).needs("elements", list(1, MANY, parts()));
  }

  private static Rule parts() {
    return Rules.byType(
        Map.of(
            "rich_text_section", section(),
            "rich_text_list", listing(),
            "rich_text_quote", section().may("border", whole(0, 1)),
            "rich_text_preformatted",
                section().may("border", whole(0, 1)).may("language", anyString())));
  }

  private static Shape section() {
    return typed().needs("elements", list(0, MANY, inline()));
  }

  private static Shape listing() {
    return typed()
        .needs("style", oneOf("bullet", "ordered"))
        .needs("elements", list(1, MANY, Rules.byType(Map.of("rich_text_section", section()))))
        .may("indent", whole(0, 8))
        .may("offset", whole(0, MANY))
        .may("border", whole(0, 1));
  }

  private static Rule inline() {
    return Rules.byType(
        Map.of(
            "text", styled().needs("text", string(1, 40_000)),
            "link", styled().needs("url", url(3000)).may("text", anyString()).may("unsafe", bool()),
            "emoji", styled().needs("name", anyString()).may("unicode", anyString()),
            "user", styled().needs("user_id", anyString()),
            "usergroup", styled().needs("usergroup_id", anyString()),
            "channel", styled().needs("channel_id", anyString()),
            "team", styled().needs("team_id", anyString()),
            "broadcast", styled().needs("range", oneOf("here", "channel", "everyone")),
            "color", styled().needs("value", anyString()),
            "date", date()));
  }

  private static Shape date() {
    return styled()
        .needs("timestamp", whole(0, Long.MAX_VALUE))
        .needs("format", anyString())
        .may("url", url(3000))
        .may("fallback", anyString());
  }

  private static Shape styled() {
    Shape style =
        shape()
            .may("bold", bool())
            .may("italic", bool())
            .may("strike", bool())
            .may("underline", bool())
            .may("code", bool());
    return typed().may("style", style);
  }
}
