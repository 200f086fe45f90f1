package careermap.slack.view;

import careermap.arrangement.Choices;
import careermap.guidance.Visitor;
import careermap.map.Language;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's own settings. */
public final class SettingsView {
  /** The choice to follow Slack's own language. */
  public static final String AS_SLACK = "AS_SLACK";

  private SettingsView() {}

  /**
   * @param choices about reminders; empty for somebody who is not on the roster
   * @param done the key of what was just done; null where nothing was
   */
  public static Screen of(
      Visitor visitor, Optional<Choices> choices, @Nullable String done, Wording wording) {
    Page page = new Page(wording);
    if (done != null) {
      page.say(done);
    }
    page.header(wording.say("settings.header"))
        .say("settings.language", wording.say("language." + visitor.language()))
        .elements(List.of(languages(wording)))
        .say("settings.zone", visitor.zone().getId());
    choices.ifPresent(known -> new ChoiceLines(known, wording).on(page));
    return page.divider()
        .buttons(
            CardButtons.show(Intent.WHO, "menu.WHO", wording),
            CardButtons.show(Intent.OWN_FILE, "button.own.file", wording),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("readers.me")
        .as("settings.title", wording.say("settings.heard"));
  }

  public static Screen changed(Wording wording) {
    return new Page(wording)
        .say("settings.changed", wording.say("language." + wording.language()))
        .buttons(CardButtons.show(Intent.CARD, "button.card", wording).asPrimary())
        .as("settings.title", wording.say("settings.changed.heard"));
  }

  private static StaticSelectElement languages(Wording wording) {
    return StaticSelectElement.builder()
        .actionId(Actions.LANGUAGE)
        .placeholder(PlainTextObject.builder().text(wording.say("settings.choose")).build())
        .options(
            Stream.of(AS_SLACK, Language.JA.name(), Language.EN.name())
                .map(value -> option(value, wording))
                .toList())
        .build();
  }

  private static OptionObject option(String value, Wording wording) {
    return OptionObject.builder()
        .text(PlainTextObject.builder().text(wording.say("language." + value)).build())
        .value(value)
        .build();
  }
}
