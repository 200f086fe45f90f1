package careermap.slack;

import careermap.guidance.Visitor;
import careermap.privacy.Handout;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetAnswerView;
import careermap.slack.view.SheetFileView;
import careermap.wording.Wording;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts sheets as files into somebody's conversation with the app, and takes them away again. */
final class SheetDelivery {
  static final String NAME = "evaluation-sheet-";

  private static final Logger LOG = LoggerFactory.getLogger(SheetDelivery.class);

  /** Files of this kind alone are taken away again. */
  private static final Pattern OURS = Pattern.compile(NAME + ".*");

  private final FileHanding handing;
  private final Windows windows;
  private final JustGiven justGiven;

  SheetDelivery(FileHanding handing, Windows windows, Clock clock) {
    this.handing = handing;
    this.windows = windows;
    this.justGiven = new JustGiven(clock);
  }

  /**
   * Whoever presses twice gets everything once; whoever got none may press again at once.
   *
   * @param what tells one wish of somebody from another
   */
  Screen give(FileHanding.Begun begun, Papers papers, String what, Visitor visitor) {
    String key = visitor.id().value() + what;
    return justGiven.begin(key)
        ? give(begun, papers, visitor, () -> justGiven.failed(key))
        : SheetAnswerView.given(Wording.in(visitor.language()));
  }

  /** What Slack has taken can be taken away, also where it did not take the rest. */
  private Screen give(FileHanding.Begun begun, Papers papers, Visitor visitor, Runnable failed) {
    Wording wording = Wording.in(visitor.language());
    List<String> shared = new ArrayList<>();
    try {
      for (SlackFiles.Parcel parcel : papers.parcels()) {
        shared.add(begun.give(parcel, papers.kind(), papers.people(), visitor));
      }
      return SheetAnswerView.given(wording);
    } catch (SlackRefused refused) {
      failed.run();
      LOG.warn("no sheet as a file: {} said {}", refused.method(), refused.error());
      return SheetAnswerView.notGiven(wording);
    } finally {
      tell(shared, visitor);
    }
  }

  /** The files are there by now, whether or not words follow them. */
  private void tell(List<String> shared, Visitor visitor) {
    if (shared.isEmpty()) {
      return;
    }
    try {
      Screen beside = SheetFileView.beside(shared, Wording.in(visitor.language()));
      windows.post(visitor.id().value(), beside);
    } catch (SlackRefused refused) {
      LOG.warn("a sheet without words: {} said {}", refused.method(), refused.error());
    }
  }

  /** Files that stand in the visitor's own conversation with the app, and no others. */
  void remove(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    List<String> ids = SheetFileView.ids(value);
    Screen screen;
    try {
      List<Boolean> there = ids.stream().map(id -> handing.takeBack(id, visitor, OURS)).toList();
      screen = there.contains(true) ? SheetFileView.removed(wording) : SheetFileView.gone(wording);
    } catch (SlackRefused refused) {
      LOG.warn("a sheet as a file stays: {} said {}", refused.method(), refused.error());
      screen = SheetFileView.stays(ids, wording);
    }
    windows.replace(origin, screen, wording);
  }

  /** Files that are given together, and who is in them. */
  record Papers(List<SlackFiles.Parcel> parcels, Handout.Kind kind, Handout.People people) {
    Papers {
      parcels = List.copyOf(parcels);
    }
  }
}
