package careermap.slack.view;

import careermap.growth.Goal;
import careermap.guidance.CareerGuide;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goal: which role, by when, why, and who may read it. */
public final class GoalForm {
  public static final String CALLBACK = "goal_set";
  public static final String ROLE = "role";
  public static final String YEARS = "years";
  public static final String REASON = "reason";
  public static final String READERS = "readers";
  public static final String OPEN = "OPEN";
  public static final int LONGEST_REASON = 200;
  private static final int OPTIONS = 100;
  private static final List<Integer> HORIZONS = List.of(1, 2, 3, 5);

  private final CareerGuide guide;
  private final Wording wording;

  private GoalForm(CareerGuide guide, Wording wording) {
    this.guide = guide;
    this.wording = wording;
  }

  /**
   * @param chosen the role to start from; null for the goal that is set already, if any
   */
  public static View of(CareerGuide guide, @Nullable RoleCode chosen, Wording wording) {
    return new GoalForm(guide, wording).view(chosen);
  }

  /** Where no form can be opened by itself: a button that opens it. */
  public static Screen offer(CareerGuide guide, Wording wording) {
    String key = guide.standing().goal() == null ? "button.goal" : "button.goal.change";
    return new Page(wording)
        .fields(List.of(new MyThings(guide, Upcoming.NONE, wording).fields().get(0)))
        .say("goal.here")
        .buttons(CardButtons.show(Intent.GOAL, key, wording).asPrimary())
        .note("goal.note")
        .as("goal.title", wording.say("goal.here"));
  }

  public static Screen saved(CareerGuide guide, Wording wording) {
    String goal = new MyThings(guide, Upcoming.NONE, wording).goal();
    return new Page(wording)
        .say("goal.saved", goal)
        .buttons(onward(guide, wording))
        .note(readersNow(guide), Names.known(guide.standing().supervisor(), wording))
        .as("goal.title", wording.say("goal.saved.heard", goal));
  }

  /** The way there, where the goal is elsewhere. */
  private static Press[] onward(CareerGuide guide, Wording wording) {
    Press card = CardButtons.show(Intent.CARD, "button.card", wording);
    return guide.goal().filter(goal -> !goal.equals(guide.role())).isPresent()
        ? new Press[] {CardButtons.goal(guide, wording).asPrimary(), card}
        : new Press[] {card.asPrimary()};
  }

  private static String readersNow(CareerGuide guide) {
    Goal goal = guide.standing().goal();
    boolean shared = goal != null && goal.readers() == Goal.Readers.SUPERVISOR;
    return shared && guide.standing().supervisor() != null
        ? "goal.saved.shared"
        : "goal.saved.alone";
  }

  private View view(@Nullable RoleCode chosen) {
    return View.builder()
        .type("modal")
        .callbackId(CALLBACK)
        .title(ViewTitle.builder().type("plain_text").text(wording.say("goal.title")).build())
        .submit(ViewSubmit.builder().type("plain_text").text(wording.say("goal.save")).build())
        .close(ViewClose.builder().type("plain_text").text(wording.say("button.cancel")).build())
        .blocks(blocks(chosen))
        .build();
  }

  private List<LayoutBlock> blocks(@Nullable RoleCode chosen) {
    @Nullable Goal goal = guide.standing().goal();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(input(ROLE, "goal.role", null, false, roles(chosen != null ? chosen : code(goal))));
    blocks.add(input(YEARS, "goal.years", null, false, years(goal)));
    blocks.add(
        input(
            REASON,
            "goal.reason",
            alone() ? "goal.reason.hint.alone" : "goal.reason.hint",
            true,
            reason(goal)));
    if (!alone()) {
      blocks.add(readers(goal));
    }
    Page rest = new Page(wording);
    if (goal != null) {
      rest.buttons(Press.of(GoalActions.HISTORY, wording.say("button.goal.history")));
    }
    blocks.addAll(rest.note("goal.note").blocks());
    return blocks;
  }

  private boolean alone() {
    return guide.standing().supervisor() == null;
  }

  private InputBlock readers(@Nullable Goal goal) {
    String boss = Names.known(guide.standing().supervisor(), wording);
    return Field.of(READERS, "goal.readers", wording)
        .hinted("goal.readers.hint")
        .radio(
            Stream.of(Goal.Readers.values())
                .map(who -> Field.option(who.name(), wording.say("goal.readers." + who, boss)))
                .toList(),
            (goal == null ? Goal.Readers.SELF : goal.readers()).name());
  }

  private InputBlock input(
      String id, String label, @Nullable String hint, boolean optional, BlockElement element) {
    return InputBlock.builder()
        .blockId(id)
        .label(plain(wording.say(label)))
        .hint(hint == null ? null : plain(wording.say(hint)))
        .optional(optional)
        .element(element)
        .build();
  }

  private StaticSelectElement roles(@Nullable RoleCode chosen) {
    List<OptionGroupObject> groups = new ArrayList<>();
    groups.add(group("goal.group.deepen", Stream.of(guide.role()), this::deepened));
    for (Track track : Track.values()) {
      Stream<Role> others =
          guide.map().roles().stream()
              .filter(role -> role.track() == track && !role.equals(guide.role()));
      groups.add(group("track." + track, others, role -> wording.of(role.name())));
    }
    groups.removeIf(group -> group.getOptions().isEmpty());
    OptionObject initial =
        groups.stream()
            .flatMap(group -> group.getOptions().stream())
            .filter(option -> chosen != null && option.getValue().equals(chosen.value()))
            .findFirst()
            .orElse(null);
    return StaticSelectElement.builder()
        .actionId(ROLE)
        .placeholder(plain(wording.say("goal.role.choose")))
        .optionGroups(groups)
        .initialOption(initial)
        .build();
  }

  /** The role's name alone would not say that one stays, once the list is closed. */
  private String deepened(Role role) {
    return wording.say("mine.goal.deepen", wording.of(role.name()));
  }

  private OptionGroupObject group(String label, Stream<Role> roles, Function<Role, String> name) {
    return OptionGroupObject.builder()
        .label(plain(wording.say(label)))
        .options(
            roles
                .limit(OPTIONS)
                .map(role -> option(Cut.to(75, name.apply(role)), role.code().value()))
                .toList())
        .build();
  }

  private StaticSelectElement years(@Nullable Goal goal) {
    List<OptionObject> options =
        Stream.concat(
                HORIZONS.stream()
                    .map(
                        years ->
                            option(wording.say("goal.in.years", years), String.valueOf(years))),
                Stream.of(option(wording.say("goal.open"), OPEN)))
            .toList();
    String set = goal == null ? "3" : goal.years() == null ? OPEN : String.valueOf(goal.years());
    return StaticSelectElement.builder()
        .actionId(YEARS)
        .options(options)
        .initialOption(initial(options, set))
        .build();
  }

  private static PlainTextInputElement reason(@Nullable Goal goal) {
    return PlainTextInputElement.builder()
        .actionId(REASON)
        .maxLength(LONGEST_REASON)
        .initialValue(goal == null ? null : goal.reason())
        .build();
  }

  private static OptionObject initial(List<OptionObject> options, String value) {
    return options.stream()
        .filter(option -> option.getValue().equals(value))
        .findFirst()
        .orElse(options.get(options.size() - 1));
  }

  private @Nullable RoleCode code(@Nullable Goal goal) {
    return goal == null ? null : guide.goal().map(Role::code).orElseGet(goal::role);
  }

  private static OptionObject option(String text, String value) {
    return OptionObject.builder().text(plain(text)).value(value).build();
  }

  private static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).emoji(false).build();
  }
}
