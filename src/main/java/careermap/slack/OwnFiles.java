package careermap.slack;

import careermap.guidance.Visitor;
import careermap.portfolio.Chapters;
import careermap.portfolio.GatherPortfolio;
import careermap.portfolio.Portfolio;
import careermap.portfolio.PortfolioFiles;
import careermap.portfolio.PortfolioFormat;
import careermap.privacy.Handout;
import careermap.slack.view.OldScreen;
import careermap.slack.view.OwnFileView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives people all that is recorded of them as a file, in their conversation with the app alone.
 */
final class OwnFiles {
  private static final Logger LOG = LoggerFactory.getLogger(OwnFiles.class);
  private static final String RECORD = "career-record-";
  private static final String JOB_CARD = "job-card-";

  /** Files of this kind alone are taken away again. */
  private static final Pattern OURS = Pattern.compile("(?:" + RECORD + "|" + JOB_CARD + ").*");

  private final GatherPortfolio gather;
  private final PortfolioFiles forms;
  private final FileHanding handing;
  private final Windows windows;
  private final Clock clock;
  private final JustGiven justGiven;

  OwnFiles(
      GatherPortfolio gather,
      PortfolioFiles forms,
      FileHanding handing,
      Windows windows,
      Clock clock) {
    this.gather = gather;
    this.forms = forms;
    this.handing = handing;
    this.windows = windows;
    this.clock = clock;
    this.justGiven = new JustGiven(clock);
  }

  /** Giving takes a while, so that it is begun where it can be seen. */
  void give(PortfolioFormat format, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Optional<String> modal = begin(origin, wording);
    Screen screen = OwnFileView.refused(wording);
    try {
      screen = give(format, visitor);
    } finally {
      end(modal, origin, screen, wording);
    }
  }

  private Optional<String> begin(Windows.Origin origin, Wording wording) {
    Screen working = OwnFileView.working(wording);
    if (origin.viewId() == null) {
      return windows.open(origin, working, wording).map(Windows.Opened::id);
    }
    windows.replace(origin, working, wording);
    return Optional.of(origin.viewId());
  }

  private void end(Optional<String> modal, Windows.Origin origin, Screen screen, Wording wording) {
    boolean shown = modal.filter(id -> show(id, screen, wording)).isPresent();
    if (!shown && !screen.equals(OwnFileView.given(wording))) {
      windows.say(origin, screen);
    }
  }

  /** False for a modal that was closed; what was given stands in the conversation all the same. */
  private boolean show(String modal, Screen screen, Wording wording) {
    try {
      windows.update(modal, Replies.modal(screen, wording.say("button.close")));
      return true;
    } catch (SlackRefused refused) {
      LOG.info("own file: the modal shows no end: {}", refused.error());
      return false;
    }
  }

  private Screen give(PortfolioFormat format, Visitor visitor) {
    FileHanding.Begun begun = handing.begin();
    return gather
        .of(visitor)
        .map(portfolio -> giveOnce(begun, portfolio, format, visitor))
        .orElseGet(() -> OldScreen.of(visitor));
  }

  /** Whoever presses twice gets one file; whoever got none may press again at once. */
  private Screen giveOnce(
      FileHanding.Begun begun, Portfolio portfolio, PortfolioFormat format, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    String what = visitor.id().value() + format;
    if (!justGiven.begin(what)) {
      return OwnFileView.givenAlready(wording);
    }
    try {
      Handout.People people =
          Handout.People.about(portfolio.owner().id(), portfolio.experiences().people().keySet());
      String file =
          begun.give(parcel(portfolio, format, visitor), Handout.Kind.RECORD, people, visitor);
      tell(file, format, visitor);
      return OwnFileView.given(wording);
    } catch (SlackRefused refused) {
      justGiven.failed(what);
      LOG.warn("no own file: {} said {}", refused.method(), refused.error());
      return refused.mayStand() && refused.method().equals(SlackFiles.GIVE)
          ? OwnFileView.unknown(wording)
          : OwnFileView.refused(wording);
    } catch (RuntimeException failure) {
      justGiven.failed(what);
      throw failure;
    }
  }

  private SlackFiles.Parcel parcel(Portfolio portfolio, PortfolioFormat format, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    LocalDate today = LocalDate.now(clock.withZone(visitor.zone()));
    byte[] content =
        forms.write(Chapters.of(portfolio, format, wording), format, visitor.language());
    return new SlackFiles.Parcel(
        name(format, today),
        wording.say("ownfile.name." + format),
        wording.say("ownfile.spoken." + format),
        content);
  }

  /** Whose it is does not stand in the name: it may be looked at over a shoulder. */
  private static String name(PortfolioFormat format, LocalDate today) {
    return switch (format) {
      case WORKBOOK -> RECORD + today + ".xlsx";
      case JOB_CARD -> JOB_CARD + today + ".txt";
    };
  }

  /** The file is there by now, whether or not words follow it. */
  private void tell(String file, PortfolioFormat format, Visitor visitor) {
    try {
      Wording wording = Wording.in(visitor.language());
      windows.post(visitor.id().value(), OwnFileView.beside(file, format, wording));
    } catch (SlackRefused refused) {
      LOG.warn("own file without words: {} said {}", refused.method(), refused.error());
    }
  }

  /** A file that stands in the visitor's own conversation with the app, and no other. */
  void remove(String file, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Screen screen =
        kindly(
            () ->
                handing.takeBack(file, visitor, OURS)
                    ? OwnFileView.removed(wording)
                    : OwnFileView.gone(wording),
            OwnFileView.stays(file, wording));
    windows.replace(origin, screen, wording);
  }

  private static Screen kindly(Supplier<Screen> work, Screen otherwise) {
    try {
      return work.get();
    } catch (SlackRefused refused) {
      LOG.warn("own file stays: {} said {}", refused.method(), refused.error());
      return otherwise;
    }
  }
}
