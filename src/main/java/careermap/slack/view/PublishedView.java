package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.map.Role;
import careermap.publication.PublishMap;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an order to publish. */
public final class PublishedView {
  private PublishedView() {}

  /**
   * @param channel the id of the channel that is told; null where there is none
   */
  public static Screen of(
      PublishMap.Outcome outcome, long draft, @Nullable String channel, Wording wording) {
    if (outcome instanceof PublishMap.Outcome.Published published) {
      return published(published.version(), channel, wording);
    }
    if (outcome instanceof PublishMap.Outcome.InForceAlready already) {
      return same(already.version(), wording);
    }
    return outcome instanceof PublishMap.Outcome.Overtaken overtaken
        ? overtaken(overtaken.version(), draft, wording)
        : homeless(((PublishMap.Outcome.Homeless) outcome).roles(), draft, wording);
  }

  public static Screen same(int version, Wording wording) {
    return new Page(wording)
        .say("published.same", version)
        .buttons(CardButtons.show(Intent.HR, "button.hr", wording))
        .as("published.title", wording.say("published.same", version));
  }

  public static Screen tooManyHomeless(int roles, Wording wording) {
    return new Page(wording)
        .say("published.too.many", roles)
        .as("published.title", wording.say("published.too.many", roles));
  }

  private static Screen published(int version, @Nullable String channel, Wording wording) {
    return new Page(wording)
        .header(wording.say("published.header", version))
        .line(
            channel == null
                ? wording.say("published.no.channel")
                : wording.say("published.channel", "<#" + channel + ">"))
        .buttons(
            CardButtons.show(Intent.MAP, "button.map", wording),
            CardButtons.show(Intent.HR, "button.hr", wording))
        .note("published.note")
        .as("published.title", wording.say("published.header", version));
  }

  private static Screen overtaken(int version, long draft, Wording wording) {
    return again("published.overtaken", draft, wording, version);
  }

  private static Screen homeless(List<Role> roles, long draft, Wording wording) {
    String names =
        roles.stream()
            .map(role -> wording.of(role.name()))
            .collect(joining(wording.say("list.and")));
    return again("published.homeless", draft, wording, names);
  }

  private static Screen again(String key, long draft, Wording wording, Object part) {
    return new Page(wording)
        .say(key, part)
        .buttons(
            new Press(
                    Actions.DRAFT, wording.say("button.draft"), String.valueOf(draft), null, false)
                .asPrimary())
        .as("published.title", wording.say(key, part));
  }
}
