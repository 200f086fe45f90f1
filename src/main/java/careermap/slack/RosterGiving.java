package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.person.Mailboxes;
import careermap.privacy.Handout;
import careermap.roster.DropKeptRoster;
import careermap.roster.GiveRoster;
import careermap.roster.RosterGiven;
import careermap.roster.RosterTaking;
import careermap.roster.TakeKeptRoster;
import careermap.slack.view.DraftView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.RosterActions;
import careermap.slack.view.RosterFileForm;
import careermap.slack.view.RosterGivenView;
import careermap.slack.view.RosterReport;
import careermap.slack.view.RosterTarget;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.model.File;
import com.slack.api.model.view.View;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file with the roster: what it would bring is shown first, then it is taken in as shown. */
final class RosterGiving {
  private static final Logger LOG = LoggerFactory.getLogger(RosterGiving.class);
  private static final int MOST_BYTES = 20 << 20;

  private final GiveRoster giveRoster;
  private final TakeKeptRoster takeKeptRoster;
  private final DropKeptRoster dropKeptRoster;
  private final SlackFiles files;
  private final FileHanding handing;
  private final Windows windows;

  RosterGiving(
      RosterNeeds needs,
      Mailboxes mailboxes,
      SlackFiles files,
      FileHanding handing,
      Windows windows) {
    this.giveRoster = needs.give(mailboxes);
    this.takeKeptRoster = needs.takeKept(mailboxes);
    this.dropKeptRoster = new DropKeptRoster(needs.drafts());
    this.files = files;
    this.handing = handing;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        RosterActions.GIVE, (value, origin, by) -> open(origin, by),
        RosterActions.TAKE, this::take,
        RosterActions.DROP, this::drop);
  }

  private void open(Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (visitor.may(Matter.ROSTER)) {
      windows.open(origin, RosterFileForm.of(wording));
    } else {
      windows.open(origin, HrDeskView.notForYou(wording), wording);
    }
  }

  /** From the form. */
  FormOutcome form(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    List<File> given = FormValues.of(view).files(RosterFileForm.FILE);
    if (!visitor.may(Matter.ROSTER)) {
      return FormOutcome.of(HrDeskView.notForYou(wording), wording);
    }
    return FormOutcome.of(
        given.size() == 1 ? fetched(given.get(0).getId(), visitor) : DraftView.onlyOne(wording),
        wording);
  }

  private Screen fetched(String fileId, Visitor visitor) {
    try {
      return given(files.fetch(fileId, MOST_BYTES), visitor);
    } catch (SlackRefused refused) {
      LOG.warn("a roster cannot be brought: {} said {}", refused.method(), refused.error());
      return DraftView.unreadable(Wording.in(visitor.language()));
    }
  }

  /** A file that is known to be a roster. */
  Screen given(SlackFiles.Received file, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    FileHanding.Begun begun = handing.begin();
    return giveRoster
        .from(file.name(), file.content(), visitor)
        .map(given -> shown(begun, given, visitor))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }

  private Screen shown(FileHanding.Begun begun, RosterGiven given, Visitor visitor) {
    tellWhole(begun, given, visitor);
    return RosterGivenView.of(given, Wording.in(visitor.language()));
  }

  /** What a message has no room for comes as a file beside it. */
  private void tellWhole(FileHanding.Begun begun, RosterGiven given, Visitor visitor) {
    RosterReport report = new RosterReport(given.dryRun(), Wording.in(visitor.language()));
    if (!(given instanceof RosterGiven.Same) && report.isLong()) {
      try {
        begun.give(parcel(report), Handout.Kind.ROSTER_REPORT, Handout.People.EVERYONE, visitor);
      } catch (SlackRefused refused) {
        LOG.warn("a roster's report is cut: {} said {}", refused.method(), refused.error());
      }
    }
  }

  private static SlackFiles.Parcel parcel(RosterReport report) {
    String name = RosterMail.REPORT + ".txt";
    byte[] text = report.whole().getBytes(StandardCharsets.UTF_8);
    return new SlackFiles.Parcel(name, name, null, text);
  }

  /** Writing many rows takes a while, so that it is begun where it can be seen. */
  private void take(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    RosterTarget target = target(value);
    windows.replace(origin, RosterGivenView.working(wording), wording);
    FileHanding.Begun begun = handing.begin();
    RosterTaking taking = takeKeptRoster.by(visitor, target.draft(), target.seal());
    LOG.info(
        "roster {} taken in by {}: {}",
        target.draft(),
        visitor.id(),
        taking.getClass().getSimpleName());
    windows.replace(origin, end(begun, taking, visitor), wording);
  }

  private Screen end(FileHanding.Begun begun, RosterTaking taking, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (taking instanceof RosterTaking.Done done) {
      return RosterGivenView.taken(done.outcome(), wording);
    }
    if (taking instanceof RosterTaking.Asked asked) {
      tellWhole(begun, asked.now(), visitor);
      return RosterGivenView.again(asked.now(), wording);
    }
    return taking instanceof RosterTaking.Gone
        ? RosterGivenView.gone(wording)
        : HrDeskView.notForYou(wording);
  }

  private void drop(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    boolean dropped = dropKeptRoster.by(visitor, target(value).draft());
    windows.replace(
        origin,
        dropped ? RosterGivenView.dropped(wording) : RosterGivenView.gone(wording),
        wording);
  }

  private static RosterTarget target(String value) {
    return RosterTarget.read(value).orElseThrow(() -> new Outdated("a roster that waits"));
  }
}
