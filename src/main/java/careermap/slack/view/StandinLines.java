package careermap.slack.view;

import careermap.arrangement.LineDesk;
import careermap.person.PersonId;
import careermap.wording.TimeWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for the reader, and for whom the reader acts, until when.
 *
 * @param reader null for nobody of the roster
 */
public record StandinLines(@Nullable PersonId reader, List<LineDesk.Standin> standins) {
  public static final StandinLines NONE = new StandinLines(null, List.of());

  public StandinLines {
    standins = List.copyOf(standins);
  }

  void on(Page page) {
    for (LineDesk.Standin one : standins) {
      boolean acts = one.acting().id().equals(reader);
      page.say(
          acts ? "acting.now.for" : "acting.now.by",
          Names.known(acts ? one.supervisor() : one.acting(), page.wording()),
          new TimeWords(page.wording()).day(one.span().until()));
    }
  }
}
