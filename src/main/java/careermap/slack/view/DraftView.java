package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.map.Problem;
import careermap.publication.TakeDraft;
import careermap.wording.Wording;
import java.util.List;

/** What became of a file with the map, before anybody publishes it. */
public final class DraftView {
  private static final int LISTED = 20;
  private static final int SOURCE = 60;
  private static final int NOTICES = 10;

  private DraftView() {}

  /** All its faults, or the first twenty, with their places. */
  public static Screen faulty(String source, List<Problem> problems, Wording wording) {
    int rest = problems.size() - LISTED;
    Page page =
        new Page(wording)
            .header(wording.say("draft.faulty", problems.size()))
            .say("draft.faulty.file", Cut.to(SOURCE, source));
    List<Problem> listed = problems.stream().limit(LISTED).toList();
    // Ten to a block: a long fault stays within what a block takes.
    for (int start = 0; start < listed.size(); start += 10) {
      page.line(lines(listed.subList(start, Math.min(listed.size(), start + 10)), wording));
    }
    if (rest > 0) {
      page.say("draft.faulty.rest", rest);
    }
    return page.note("draft.faulty.note")
        .as("draft.title", wording.say("draft.faulty.heard", problems.size()));
  }

  /** In a message: a button opens what it would change. */
  public static Screen kept(String source, TakeDraft.Taken.Kept kept, Wording wording) {
    Page page =
        new Page(wording)
            .header(wording.say("draft.kept"))
            .say("draft.kept.file", Cut.to(SOURCE, source));
    page.line(lines(kept.notices().stream().limit(NOTICES).toList(), wording));
    return page.buttons(
            new Press(
                    Actions.DRAFT,
                    wording.say("button.draft"),
                    String.valueOf(kept.draft()),
                    null,
                    false)
                .asPrimary())
        .note("draft.kept.note")
        .as("draft.title", wording.say("draft.kept.heard"));
  }

  public static Screen unreadable(Wording wording) {
    return new Page(wording)
        .say("draft.unreadable")
        .note("draft.unreadable.note")
        .as("draft.title", wording.say("draft.unreadable"));
  }

  public static Screen onlyOne(Wording wording) {
    return new Page(wording).say("draft.only.one").as("draft.title", wording.say("draft.only.one"));
  }

  public static Screen notForYou(Wording wording) {
    return new Page(wording)
        .say("draft.not.yours")
        .as("draft.title", wording.say("draft.not.yours"));
  }

  public static Screen gone(Wording wording) {
    return new Page(wording).say("draft.gone").as("draft.title", wording.say("draft.gone"));
  }

  public static Screen loading(Wording wording) {
    return new Page(wording).say("draft.loading").as("draft.title", wording.say("draft.loading"));
  }

  private static String lines(List<Problem> problems, Wording wording) {
    return problems.stream().map(problem -> line(problem, wording)).collect(joining("\n"));
  }

  private static String line(Problem problem, Wording wording) {
    String message = Cut.to(200, wording.of(problem.message()));
    return problem.place().isBlank()
        ? "• " + Mrkdwn.text(message)
        : "• " + wording.say("draft.fault", Mrkdwn.code(problem.place()), Mrkdwn.text(message));
  }
}
