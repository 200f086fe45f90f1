package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.privacy.Handout;
import careermap.roster.TakeOutRoster;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.RosterActions;
import careermap.slack.view.RosterMailView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives human resources the roster as a file, in their conversation with the app alone. */
final class RosterMail {
  static final String REPORT = "roster-report";
  private static final Logger LOG = LoggerFactory.getLogger(RosterMail.class);
  private static final String NAME = "roster-";

  /** Files of this kind alone are taken away again. */
  private static final Pattern OURS = Pattern.compile(NAME + ".*");

  private final TakeOutRoster takeOutRoster;
  private final FileHanding handing;
  private final Windows windows;
  private final Clock clock;
  private final JustGiven justGiven;

  RosterMail(TakeOutRoster takeOutRoster, FileHanding handing, Windows windows, Clock clock) {
    this.takeOutRoster = takeOutRoster;
    this.handing = handing;
    this.windows = windows;
    this.clock = clock;
    this.justGiven = new JustGiven(clock);
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        RosterActions.RECEIVE,
        windows.opening((value, by) -> give(by)),
        RosterActions.REMOVE,
        this::remove);
  }

  private Screen give(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (!visitor.may(Matter.ROSTER)) {
      return HrDeskView.notForYou(wording);
    }
    return justGiven.begin(visitor.id().value()) ? given(visitor) : RosterMailView.given(wording);
  }

  /** Whoever got none may press again at once. */
  private Screen given(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    try {
      FileHanding.Begun begun = handing.begin();
      byte[] roster = takeOutRoster.by(visitor).orElseThrow();
      String name = NAME + LocalDate.now(clock.withZone(visitor.zone())) + ".csv";
      String title = wording.say("roster.mail.name");
      SlackFiles.Parcel parcel = new SlackFiles.Parcel(name, title, title, roster);
      String file = begun.give(parcel, Handout.Kind.ROSTER, Handout.People.EVERYONE, visitor);
      windows.post(visitor.id().value(), RosterMailView.beside(file, wording));
      return RosterMailView.given(wording);
    } catch (SlackRefused refused) {
      justGiven.failed(visitor.id().value());
      LOG.warn("no roster as a file: {} said {}", refused.method(), refused.error());
      return RosterMailView.refused(wording);
    }
  }

  private void remove(String file, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    windows.replace(origin, removed(file, visitor, wording), wording);
  }

  /** A file that stands in the visitor's own conversation with the app, and no other. */
  private Screen removed(String file, Visitor visitor, Wording wording) {
    try {
      return handing.takeBack(file, visitor, OURS)
          ? RosterMailView.removed(wording)
          : RosterMailView.gone(wording);
    } catch (SlackRefused refused) {
      LOG.warn("a roster as a file stays: {} said {}", refused.method(), refused.error());
      return RosterMailView.stays(file, wording);
    }
  }
}
