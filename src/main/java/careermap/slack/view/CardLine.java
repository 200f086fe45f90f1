package careermap.slack.view;

import careermap.change.ChangesForMe;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one line of the card about something new or unfinished: the first that there is. */
final class CardLine {
  private CardLine() {}

  /**
   * @param news what changed for the reader and is unread; null where nothing is
   * @param sheet their own evaluation sheet that is under way; null where none is
   */
  static void of(Page page, @Nullable ChangesForMe news, @Nullable String sheet) {
    Wording wording = page.wording();
    Optional.ofNullable(news)
        .flatMap(changes -> NewsView.line(changes, wording))
        .or(() -> Optional.ofNullable(sheet).map(id -> goOn(id, wording)))
        .ifPresent(line -> page.divider().add(line));
  }

  private static SectionBlock goOn(String sheet, Wording wording) {
    return Beside.line(
        wording.say("card.sheet"),
        SheetActions.press(SheetActions.GO_ON, sheet, wording.say("button.sheet.go.on")));
  }
}
