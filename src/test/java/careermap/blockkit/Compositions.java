package careermap.blockkit;

import static careermap.blockkit.Rules.bool;
import static careermap.blockkit.Rules.list;
import static careermap.blockkit.Rules.matching;
import static careermap.blockkit.Rules.oneOf;
import static careermap.blockkit.Rules.string;
import static careermap.blockkit.Rules.url;
import static careermap.blockkit.Shape.shape;
import static careermap.blockkit.Texts.plain;
import static careermap.blockkit.Texts.text;

/** Composition objects: options, confirmation, filters, files. */
final class Compositions {
  private Compositions() {}

  /** Of a select menu. Slack's own numbers for the value differ (75, 150): the smaller holds. */
  static final Rule OPTION = option(plain(75), plain(75));

  /** Of checkboxes and radio buttons, which may be formatted. */
  static final Rule RICH_OPTION = option(text(75), text(75));

  static final Rule OVERFLOW_OPTION = option(plain(75), plain(75)).may("url", url(3000));

  static final Rule OPTION_GROUP =
      shape().needs("label", plain(75)).needs("options", list(1, 100, OPTION));

  static final Rule CONFIRM =
      shape()
          .needs("title", plain(100))
          .needs("text", text(300))
          .needs("confirm", plain(30))
          .needs("deny", plain(30))
          .may("style", oneOf("primary", "danger"));

  static final Rule DISPATCH =
      shape()
          .needs(
              "trigger_actions_on", list(1, 2, oneOf("on_enter_pressed", "on_character_entered")));

  static final Rule FILTER =
      shape()
          .may("include", list(1, 4, oneOf("im", "mpim", "private", "public")))
          .may("exclude_external_shared_channels", bool())
          .may("exclude_bot_users", bool())
          .anyOf("include", "exclude_external_shared_channels", "exclude_bot_users");

  static final Rule SLACK_FILE =
      shape()
          .may("id", matching(id -> id.matches("F[A-Z0-9]{8,}"), "invalid slack file"))
          .may("url", url(3000))
          .eitherOr("id", "url");

  /** An image without its block: a link or a file, and words for those who do not see it. */
  static Shape image() {
    return Shape.typed()
        .may("image_url", url(3000))
        .may("slack_file", SLACK_FILE)
        .needs("alt_text", string(1, 2000))
        .eitherOr("image_url", "slack_file");
  }

  private static Shape option(Rule label, Rule description) {
    return shape()
        .needs("text", label)
        .needs("value", string(1, 75))
        .may("description", description);
  }
}
