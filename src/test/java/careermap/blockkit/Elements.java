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
import static careermap.blockkit.Texts.plain;

import java.util.HashMap;
import java.util.Map;

/** Buttons, pickers and menus of the small kind; the large menus are in {@link Menus}. */
final class Elements {
  private static final Map<String, Rule> ALL = new HashMap<>();

  static {
    ALL.put("button", button());
    ALL.put("workflow_button", workflowButton());
    ALL.put("checkboxes", choices().may("initial_options", list(1, 10, Compositions.RICH_OPTION)));
    ALL.put("radio_buttons", choices().may("initial_option", Compositions.RICH_OPTION));
    ALL.put("overflow", overflow());
    ALL.put("datepicker", placeheld().may("initial_date", Moments.date()));
    ALL.put("timepicker", timepicker());
    ALL.put("datetimepicker", focusable().may("initial_date_time", Moments.epochSeconds()));
    ALL.put("image", Compositions.image());
    ALL.put("feedback_buttons", feedbackButtons());
    ALL.put("icon_button", iconButton());
    ALL.putAll(Menus.all());
    ALL.putAll(Inputs.all());
  }

  private Elements() {}

  static Rule only(String... types) {
    Map<String, Rule> rules = new HashMap<>();
    for (String type : types) {
      rules.put(type, (value, place) -> ruleFor(type).check(value, place));
    }
    return Rules.byType(rules);
  }

  private static Rule ruleFor(String type) {
    Rule rule = ALL.get(type);
    if (rule == null) {
      throw new IllegalStateException("no rule for the element " + type);
    }
    return rule;
  }

  static Shape actionable() {
    return typed().may("action_id", string(1, 255));
  }

  static Shape confirmable() {
    return actionable().may("confirm", Compositions.CONFIRM);
  }

  static Shape focusable() {
    return confirmable().may("focus_on_load", bool());
  }

  static Shape placeheld() {
    return focusable().may("placeholder", plain(150));
  }

  private static Shape button() {
    return confirmable()
        .needs("text", plain(75))
        .may("value", string(1, 2000))
        .may("url", url(3000))
        .may("style", oneOf("primary", "danger"))
        .may("accessibility_label", string(1, 75));
  }

  private static Shape workflowButton() {
    return confirmable()
        .needs("text", plain(75))
        .needs("workflow", (workflow, place) -> {})
        .may("style", oneOf("primary", "danger"))
        .may("accessibility_label", string(1, 75));
  }

  private static Shape choices() {
    return focusable()
        .needs("options", list(1, 10, Compositions.RICH_OPTION))
        .provided(Menus::initialIsOffered);
  }

  private static Shape overflow() {
    return confirmable().needs("options", list(1, 5, Compositions.OVERFLOW_OPTION));
  }

  private static Shape timepicker() {
    return placeheld().may("initial_time", Moments.time()).may("timezone", Moments.zone());
  }

  private static Shape feedbackButtons() {
    Rule one =
        shape()
            .needs("text", plain(75))
            .needs("value", string(1, 2000))
            .may("accessibility_label", string(1, 75));
    return actionable().needs("positive_button", one).needs("negative_button", one);
  }

  private static Shape iconButton() {
    return confirmable()
        .needs("icon", oneOf("trash"))
        .needs("text", plain(75))
        .may("value", string(1, 2000))
        .may("accessibility_label", string(1, 75))
        .may("visible_to_user_ids", list(0, 100, anyString()));
  }

  static Rule lines() {
    return whole(1, 100);
  }
}
