package careermap.slack.view;

import careermap.person.Person;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZonedDateTime;

/** One line before a talk that is agreed. */
public final class AppointmentView {
  private AppointmentView() {}

  /** For the one who asked for the talk. */
  public static Screen forAsker(Person listener, ZonedDateTime at, boolean today, Wording wording) {
    return said(line(listener, at, wording), today, wording);
  }

  /** For the one who listens: with the way to the brief. */
  public static Screen forListener(Person asker, ZonedDateTime at, boolean today, Wording wording) {
    return said(
        line(asker, at, wording)
            .buttons(
                TalkActions.press(
                        TalkActions.BRIEF, asker.id().value(), wording.say("button.brief"))
                    .asPrimary()),
        today,
        wording);
  }

  private static Screen said(Page page, boolean today, Wording wording) {
    return page.as(
        "talks.title", wording.say(today ? "appointment.heard.today" : "appointment.heard.before"));
  }

  private static Page line(Person other, ZonedDateTime at, Wording wording) {
    return new Page(wording)
        .say("appointment", new TimeWords(wording).moment(at), Names.whole(other, wording));
  }
}
