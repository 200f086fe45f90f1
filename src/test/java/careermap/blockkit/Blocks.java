package careermap.blockkit;

import static careermap.blockkit.Rules.bool;
import static careermap.blockkit.Rules.list;
import static careermap.blockkit.Rules.string;
import static careermap.blockkit.Shape.typed;
import static careermap.blockkit.Texts.plain;
import static careermap.blockkit.Texts.text;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The blocks of every day; cards, tables and the like are in {@link RareBlocks}. */
final class Blocks {
  private static final String[] MENUS = {
    "static_select",
    "external_select",
    "users_select",
    "channels_select",
    "conversations_select",
    "multi_static_select",
    "multi_external_select",
    "multi_users_select",
    "multi_channels_select",
    "multi_conversations_select"
  };
  private static final String[] PICKERS = {
    "checkboxes", "radio_buttons", "datepicker", "timepicker", "datetimepicker"
  };
  private static final String[] BUTTONS = {"button", "workflow_button", "overflow"};
  private static final String[] FIELDS = {
    "plain_text_input", "email_text_input", "url_text_input", "number_input", "file_input"
  };

  private static final String[] RICH = {"rich_text_input"};
  private static final String[] IMAGE = {"image"};

  static final Map<String, Rule> ALL = new HashMap<>();

  static {
    ALL.put("actions", actions());
    ALL.put("context", context());
    ALL.put("divider", block());
    ALL.put("header", block().needs("text", plain(150)));
    ALL.put("image", image());
    ALL.put("input", input());
    ALL.put("section", section());
    ALL.put("rich_text", RichText.block());
    ALL.putAll(RareBlocks.all());
  }

  private Blocks() {}

  static Shape block() {
    return typed().may("block_id", string(1, 255));
  }

  private static Shape actions() {
    return block().needs("elements", list(1, 25, elements(BUTTONS, PICKERS, MENUS, RICH)));
  }

  private static Shape context() {
    Map<String, Rule> elements = new HashMap<>();
    elements.put("image", Compositions.image());
    elements.put("plain_text", text(3000));
    elements.put("mrkdwn", text(3000));
    return block().needs("elements", list(1, 10, Rules.byType(elements)));
  }

  private static Shape image() {
    return Compositions.image().may("block_id", string(1, 255)).may("title", plain(2000));
  }

  private static Shape input() {
    return block()
        .needs("label", plain(2000))
        .needs("element", elements(FIELDS, PICKERS, MENUS, RICH))
        .may("hint", plain(2000))
        .may("optional", bool())
        .may("dispatch_action", bool());
  }

  private static Shape section() {
    return block()
        .may("text", text(3000))
        .may("fields", list(1, 10, text(2000)))
        .may("accessory", elements(BUTTONS, PICKERS, MENUS, IMAGE))
        .may("expand", bool())
        .anyOf("text", "fields");
  }

  static Rule elements(String[]... types) {
    return Elements.only(Stream.of(types).flatMap(Stream::of).toArray(String[]::new));
  }
}
