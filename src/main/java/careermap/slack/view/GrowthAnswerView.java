package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.growth.Undertaking;
import careermap.guidance.CareerGuide;
import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.person.Person;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one's own record: just now, or by the word of the supervisor. */
public final class GrowthAnswerView {
  private GrowthAnswerView() {}

  /**
   * @param told who has to confirm it and is told; null for nobody
   */
  public static Screen logged(
      Undertaking one, @Nullable Person told, CareerGuide guide, Wording wording) {
    RequirementWords requirements = new RequirementWords(guide.map(), wording);
    UndertakingWords words = new UndertakingWords(requirements, guide.today(), wording);
    Page page = new Page(wording).line(wording.say("grow.saved", words.of(one, null)));
    if (one.isClaimed()) {
      page.say(
          told == null ? "grow.saved.claimed.hr" : "grow.saved.claimed",
          Names.known(told, wording));
    } else {
      page.line(requirements.exam(one.id().requirement(), guide));
    }
    return page.buttons(list(wording).asPrimary(), card(wording))
        .context(GrowReaders.note(guide.standing().supervisor(), wording))
        .as("grow.title", wording.say("grow.saved.heard"));
  }

  public static Screen withdrawn(Undertaking before, CareerMap map, Wording wording) {
    String name = new RequirementWords(map, wording).name(before.id().requirement());
    return new Page(wording)
        .say("grow.withdrawn", name)
        .buttons(
            list(wording),
            GrowActions.press(
                GrowActions.HISTORY,
                SeenUndertaking.of(before).value(),
                wording.say("button.grow.history")),
            GrowActions.press(
                GrowActions.LOG, before.id().requirement(), wording.say("button.grow.again")))
        .as("log.header", wording.say("grow.withdrawn.heard"));
  }

  /**
   * Somebody was faster.
   *
   * @param now null where there is no record any more
   */
  public static Screen changed(
      @Nullable Undertaking now, CareerMap map, LocalDate today, Wording wording) {
    UndertakingWords words =
        new UndertakingWords(new RequirementWords(map, wording), today, wording);
    return new Page(wording)
        .line(
            now == null
                ? wording.say("grow.changed.gone")
                : wording.say("grow.changed", words.of(now, null)))
        .buttons(list(wording).asPrimary())
        .as("grow.title", wording.say("grow.changed.heard"));
  }

  /** There is no such record, or it is somebody else's. */
  public static Screen none(Wording wording) {
    return new Page(wording)
        .say("grow.none")
        .buttons(list(wording))
        .as("grow.title", wording.say("grow.none"));
  }

  /**
   * The supervisor has confirmed it, or says what is still open.
   *
   * @param ready roles whose paths ask for nothing more since then
   */
  public static Screen answered(
      Undertaking one,
      @Nullable Person by,
      List<Role> ready,
      CareerMap map,
      LocalDate today,
      Wording wording) {
    UndertakingWords words =
        new UndertakingWords(new RequirementWords(map, wording), today, wording);
    return one.isConfirmed() ? confirmed(one, by, ready, words) : returned(one, by, words);
  }

  private static Screen confirmed(
      Undertaking one, @Nullable Person by, List<Role> ready, UndertakingWords words) {
    Wording wording = words.wording();
    String line = by == null ? "grow.told.confirmed.hr" : "grow.told.confirmed";
    return new Page(wording)
        .line(
            wording.say(
                line, words.requirements().safeName(one), Mrkdwn.text(Names.known(by, wording))))
        .line(ready(ready, wording))
        .buttons(
            ready.isEmpty()
                ? new Press[] {card(wording).asPrimary(), list(wording)}
                : new Press[] {talk(wording).asPrimary(), card(wording), list(wording)})
        .note("grow.told.readers")
        .as("grow.title", wording.say("grow.told.heard"));
  }

  private static Screen returned(Undertaking one, @Nullable Person by, UndertakingWords words) {
    Wording wording = words.wording();
    return new Page(wording)
        .line(wording.say("grow.told.returned", words.of(one, by)))
        .buttons(
            talk(wording).asPrimary(),
            GrowActions.press(
                GrowActions.CHANGE,
                SeenUndertaking.of(one).value(),
                wording.say("button.grow.change")),
            list(wording))
        .note("grow.told.readers")
        .as("grow.title", wording.say("grow.told.heard"));
  }

  private static String ready(List<Role> roles, Wording wording) {
    String names =
        roles.stream()
            .map(role -> Names.inSentence(role, wording))
            .collect(joining(wording.say("list.and")));
    return roles.isEmpty() ? "" : new Page(wording).safely("grow.told.ready", names);
  }

  private static Press talk(Wording wording) {
    return Press.of(AskActions.OPEN, wording.say("button.talk.this"));
  }

  private static Press list(Wording wording) {
    return GrowActions.press(GrowActions.LIST, "own", wording.say("button.log.list"));
  }

  private static Press card(Wording wording) {
    return CardButtons.show(Intent.CARD, "button.card", wording);
  }
}
