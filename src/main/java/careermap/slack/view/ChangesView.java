package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.change.Change;
import careermap.change.ChangeWords;
import careermap.map.Publication;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All changes of one version, for everybody. */
public final class ChangesView {
  private static final int LISTED = 100;
  private static final int A_BLOCK = 10;
  private static final int SENTENCE = 250;

  private ChangesView() {}

  public static Screen of(
      Publication publication, List<Change> changes, ZoneId zone, Wording wording) {
    Page page = new Page(wording).header(wording.say("changes.header", publication.number()));
    if (publication.note() != null) {
      page.line(Mrkdwn.lines(publication.note()));
    }
    list(page, changes, new ChangeWords(wording)::sentence);
    return page.buttons(CardButtons.show(Intent.MAP, "button.map", wording))
        .note(
            "changes.since",
            new TimeWords(wording).day(publication.at().atZone(zone).toLocalDate()))
        .as("changes.title", wording.say("changes.heard", publication.number(), changes.size()));
  }

  public static Screen unknown(Wording wording) {
    return new Page(wording)
        .say("changes.unknown")
        .as("changes.title", wording.say("changes.unknown"));
  }

  /** Ten to a block, under the label of their kind. */
  static void list(Page page, List<Change> changes, Function<Change, String> said) {
    ChangeWords words = new ChangeWords(page.wording());
    if (changes.isEmpty()) {
      page.say("changes.order.only");
    }
    for (Change.Kind kind : Change.Kind.values()) {
      List<String> lines =
          changes.stream()
              .limit(LISTED)
              .filter(change -> change.kind() == kind)
              .map(change -> "• " + Mrkdwn.text(Cut.to(SENTENCE, said.apply(change))))
              .toList();
      blocks(lines).forEach(block -> page.line("*" + words.label(kind) + "*\n" + block));
    }
    if (changes.size() > LISTED) {
      page.say("changes.rest", changes.size() - LISTED);
    }
  }

  private static Stream<String> blocks(List<String> lines) {
    return Stream.iterate(0, start -> start < lines.size(), start -> start + A_BLOCK)
        .map(start -> lines.subList(start, Math.min(lines.size(), start + A_BLOCK)))
        .map(some -> some.stream().collect(joining("\n")));
  }
}
