package careermap.slack.view;

import careermap.assessment.CycleOutcome.Foreseen;
import careermap.assessment.CycleWish;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For how many a cycle would begin, and for whom not; beginning it is the second step. */
public final class CyclePreviewForm {
  public static final String CALLBACK = "sheet_cycle_begin";

  private CyclePreviewForm() {}

  public static View of(CycleWish wish, Foreseen foreseen, Wording wording) {
    String site = wish.site();
    LocalDate lastDay = wish.lastDay();
    Page page =
        new Page(wording)
            .header(wording.say("cycle.foreseen", foreseen.people()))
            .say(
                "cycle.foreseen.who",
                wish.name(),
                site == null ? wording.say("cycle.everybody") : site);
    if (lastDay != null) {
      page.say("cycle.foreseen.until", new TimeWords(wording).day(lastDay));
    }
    page.line(CyclesView.leftOut(foreseen.leftOut(), wording));
    return Modal.titled("cycle.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(text(wish))
        .submit(Modal.submit("cycle.submit", wording))
        .blocks(page.note("cycle.foreseen.note").blocks())
        .build();
  }

  private static String text(CycleWish wish) {
    return String.join(
        "\n", wish.name(), Objects.toString(wish.site(), ""), Objects.toString(wish.lastDay(), ""));
  }

  /** What the form carries; empty where it carries none. */
  public static Optional<Carried> read(@Nullable String text) {
    String[] parts = Objects.toString(text, "").split("\n", -1);
    return parts.length == 3
        ? Optional.of(new Carried(parts[0], parts[1], parts[2]))
        : Optional.empty();
  }

  /** A wish as it was drawn; blank for every site, and for no day. */
  public record Carried(String name, String site, String lastDay) {}
}
