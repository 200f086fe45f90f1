package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.Candidate;
import careermap.guidance.CareerGuide;
import careermap.guidance.LevelDifference;
import careermap.map.AbilityUnit;
import careermap.map.Role;
import careermap.map.Track;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What changes between the present role and each of the next ones, in ability units. */
public final class GapView {
  private static final int LISTED = 10;

  /** A message takes only so many characters in all. */
  private static final int ROLES = 50;

  private static final int NAME = 40;

  private GapView() {}

  public static Screen of(CareerGuide guide, Wording wording) {
    List<Candidate> next = guide.candidates().first();
    Page page = new Page(wording).header(wording.say("gap.header"));
    page.say(next.isEmpty() ? "gap.none" : "gap.about", wording.of(guide.role().name()));
    next.forEach(candidate -> difference(page, guide.role(), candidate.role()));
    others(guide, wording).ifPresent(choice -> page.elements(List.of(choice)));
    if (offered(guide).size() == ROLES) {
      page.note("gap.choose.more");
    }
    return page.buttons(
            CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary(),
            CardButtons.show(Intent.CHECK, "button.check", wording),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("gap.note")
        .as("gap.title", wording.say("gap.heard", next.size()));
  }

  private static void difference(Page page, Role from, Role to) {
    Wording wording = page.wording();
    LevelDifference difference = LevelDifference.between(from, to);
    String name = Mrkdwn.text(Cut.to(80, wording.of(to.name())));
    if (difference.isEmpty()) {
      page.line(wording.say("gap.same", name));
      return;
    }
    page.beside(
        wording.say("gap.role", name)
            + units("gap.added", difference.added(), unit -> unit, wording)
            + units("gap.changed", difference.changed(), LevelDifference.Change::then, wording),
        press(to, wording));
  }

  static Press press(Role role, Wording wording) {
    String name = Names.brief(role, wording);
    return new Press(
        GapActions.ROLE,
        wording.say("button.gap.role"),
        role.code().value(),
        wording.say("button.gap.role.spoken", name),
        false);
  }

  /** All roles but one's own, by track; empty where there are no others. */
  private static Optional<StaticSelectElement> others(CareerGuide guide, Wording wording) {
    List<OptionGroupObject> groups =
        Stream.of(Track.values())
            .map(track -> group(track, guide, wording))
            .filter(group -> !group.getOptions().isEmpty())
            .toList();
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            StaticSelectElement.builder()
                .actionId(GapActions.CHOOSE)
                .placeholder(Modal.plain(wording.say("gap.choose")))
                .optionGroups(groups)
                .build());
  }

  private static OptionGroupObject group(Track track, CareerGuide guide, Wording wording) {
    return OptionGroupObject.builder()
        .label(Modal.plain(wording.say("track." + track)))
        .options(
            offered(guide).stream()
                .filter(role -> role.track() == track)
                .map(role -> option(role, wording))
                .toList())
        .build();
  }

  private static List<Role> offered(CareerGuide guide) {
    return guide.map().roles().stream()
        .filter(role -> !role.equals(guide.role()))
        .limit(ROLES)
        .toList();
  }

  private static OptionObject option(Role role, Wording wording) {
    return Field.option(role.code().value(), Cut.to(NAME, wording.of(role.name())));
  }

  private static <T> String units(
      String key, List<T> units, Function<T, AbilityUnit> unit, Wording wording) {
    if (units.isEmpty()) {
      return "";
    }
    String names =
        units.stream()
            .limit(LISTED)
            .map(unit)
            .map(one -> Mrkdwn.text(Cut.to(60, wording.of(one.name()))))
            .collect(joining(wording.say("list.slash")));
    int rest = units.size() - LISTED;
    return "\n" + wording.say(key, rest > 0 ? wording.say("list.slash.more", names, rest) : names);
  }
}
