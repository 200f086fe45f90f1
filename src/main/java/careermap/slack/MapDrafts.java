package careermap.slack;

import careermap.guidance.Visitor;
import careermap.publication.TakeDraft;
import careermap.slack.view.DraftView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a file with the map from Slack and says what became of it. */
final class MapDrafts {
  private static final Logger LOG = LoggerFactory.getLogger(MapDrafts.class);

  private final SlackFiles files;
  private final TakeDraft takeDraft;
  private final MapPublishing publishing;
  private final BiFunction<SlackFiles.Received, Visitor, Optional<Screen>> rosters;
  private final int mostBytes;

  /**
   * @param rosters what becomes of a file that is a roster; empty for every other
   * @param mostBytes of a file that can be a map
   */
  MapDrafts(
      SlackFiles files,
      TakeDraft takeDraft,
      MapPublishing publishing,
      BiFunction<SlackFiles.Received, Visitor, Optional<Screen>> rosters,
      int mostBytes) {
    this.files = files;
    this.takeDraft = takeDraft;
    this.publishing = publishing;
    this.rosters = rosters;
    this.mostBytes = mostBytes;
  }

  /** For a message: a button there opens the preview. */
  Answer take(String fileId, Visitor visitor) {
    return take(
        fileId,
        visitor,
        Answer::ofMap,
        (kept, draft) -> Answer.ofMap(kept),
        said -> new Answer(said, true));
  }

  /** For a form, which the preview follows at once. */
  FormOutcome takeInForm(String fileId, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return take(
        fileId,
        visitor,
        said -> FormOutcome.of(said, wording),
        (kept, draft) -> new FormOutcome(publishing.preview(draft, wording), kept),
        said -> FormOutcome.of(said, wording));
  }

  private <T> T take(
      String fileId,
      Visitor visitor,
      Function<Screen, T> said,
      BiFunction<Screen, Long, T> kept,
      Function<Screen, T> roster) {
    Wording wording = Wording.in(visitor.language());
    try {
      SlackFiles.Received file = files.fetch(fileId, mostBytes);
      return rosters
          .apply(file, visitor)
          .map(roster)
          .orElseGet(() -> take(file, visitor, said, kept));
    } catch (SlackRefused refused) {
      LOG.warn("a file cannot be brought: {} said {}", refused.method(), refused.error());
      return said.apply(DraftView.unreadable(wording));
    }
  }

  private <T> T take(
      SlackFiles.Received file,
      Visitor visitor,
      Function<Screen, T> said,
      BiFunction<Screen, Long, T> kept) {
    Wording wording = Wording.in(visitor.language());
    TakeDraft.Taken taken = takeDraft.from(file.name(), file.content(), visitor.id().value());
    if (taken instanceof TakeDraft.Taken.Kept one) {
      return kept.apply(DraftView.kept(file.name(), one, wording), one.draft());
    }
    TakeDraft.Taken.Faulty faulty = (TakeDraft.Taken.Faulty) taken;
    return said.apply(DraftView.faulty(faulty.source(), faulty.problems(), wording));
  }

  /**
   * What is said of a file.
   *
   * @param ofRoster whether it may name people whom nobody knows yet
   */
  record Answer(Screen screen, boolean ofRoster) {
    static Answer ofMap(Screen screen) {
      return new Answer(screen, false);
    }
  }
}
