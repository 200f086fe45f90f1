package careermap.slack.view;

import careermap.growth.ClaimLine;
import careermap.growth.Undertaking;
import careermap.map.CareerMap;
import careermap.person.Person;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody claims, for whoever says whether it is so. */
public final class ClaimView {
  private final RequirementWords words;
  private final Wording wording;

  private ClaimView(CareerMap map, Wording wording) {
    this.words = new RequirementWords(map, wording);
    this.wording = wording;
  }

  /** As it stands: to be answered, or answered already. */
  public static Screen of(ClaimLine claim, CareerMap map, Wording wording) {
    ClaimView view = new ClaimView(map, wording);
    return claim.undertaking().isClaimed() ? view.open(claim) : view.closed(claim);
  }

  /**
   * Its owner has taken it back.
   *
   * @param requirement the code of what it was about
   */
  public static Screen gone(
      @Nullable Person person, String requirement, CareerMap map, Wording wording) {
    return new Page(wording)
        .say(
            "claim.gone",
            person == null ? "" : Names.whole(person, wording),
            new RequirementWords(map, wording).name(requirement))
        .as("claim.title", wording.say("claim.gone.heard"));
  }

  /** The reader has no say in it. */
  public static Screen notForYou(Wording wording) {
    return new Page(wording)
        .say("claim.not.yours")
        .buttons(GrowActions.press(GrowActions.LIST, "own", wording.say("button.log.list")))
        .as("claim.title", wording.say("claim.not.yours"));
  }

  private Screen open(ClaimLine claim) {
    Undertaking one = claim.undertaking();
    String value = SeenUndertaking.of(one).value();
    return new Page(wording)
        .line(asked(claim))
        .buttons(
            GrowActions.press(GrowActions.CONFIRM, value, wording.say("button.claim.confirm"))
                .asPrimary(),
            GrowActions.press(GrowActions.RETURN, value, wording.say("button.claim.return")))
        .note("claim.readers", Names.known(claim.person(), wording))
        .as(
            "claim.title",
            wording.say(
                claim.saidBy() == null ? "claim.asked.heard" : "claim.told.heard",
                Names.whole(claim.person(), wording)));
  }

  /** Somebody else said it: whoever offered what it was gained by. */
  private String asked(ClaimLine claim) {
    Undertaking one = claim.undertaking();
    Person by = claim.saidBy();
    if (by == null) {
      return title("claim.asked", claim) + details(one);
    }
    return wording.say(
            "claim.told",
            Mrkdwn.text(Names.whole(claim.person(), wording)),
            words.safeName(one),
            Mrkdwn.text(Cut.to(200, Objects.requireNonNullElse(one.evidence(), ""))),
            Mrkdwn.text(Names.whole(by, wording)))
        + on(one);
  }

  private Screen closed(ClaimLine claim) {
    Undertaking one = claim.undertaking();
    if (one.isConfirmed()) {
      return confirmed(claim);
    }
    return new Page(wording)
        .line(title(one.returned() == null ? "claim.open.again" : "claim.returned", claim))
        .line(why(one))
        .note("claim.readers", Names.known(claim.person(), wording))
        .as("claim.title", wording.say("claim.closed.heard"));
  }

  private Screen confirmed(ClaimLine claim) {
    Undertaking one = claim.undertaking();
    return new Page(wording)
        .line(title("claim.confirmed", claim) + details(one))
        .buttons(
            GrowActions.press(
                GrowActions.RETURN,
                SeenUndertaking.of(one).value(),
                wording.say("button.claim.undo")))
        .note("claim.readers", Names.known(claim.person(), wording))
        .as("claim.title", wording.say("claim.confirmed.heard"));
  }

  private String title(String key, ClaimLine claim) {
    return wording.say(
        key,
        Mrkdwn.text(Names.whole(claim.person(), wording)),
        words.safeName(claim.undertaking()));
  }

  private String details(Undertaking one) {
    return on(one) + words.evidence(one);
  }

  private String on(Undertaking one) {
    LocalDate on = one.attainment().on();
    return on == null ? "" : "\n" + wording.say("claim.on", new TimeWords(wording).day(on));
  }

  private String why(Undertaking one) {
    String why = one.returned();
    return why == null ? "" : wording.say("claim.why", Mrkdwn.lines(why));
  }
}
