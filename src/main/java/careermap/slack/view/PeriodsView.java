package careermap.slack.view;

import careermap.person.Headcount;
import careermap.privacy.KeptKind;
import careermap.privacy.ShowRetention;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import org.jspecify.annotations.Nullable;

/** How long each kind of data is kept. */
public final class PeriodsView {
  private PeriodsView() {}

  /**
   * @param done the key of what was just done; null where nothing was
   */
  public static Screen of(ShowRetention.View view, @Nullable String done, Wording wording) {
    Page page = new Page(wording);
    if (done != null) {
      page.say(done);
    }
    page.header(wording.say("privacy.periods.header"));
    for (KeptKind kind : KeptKind.values()) {
      page.add(line(kind, view.months(kind), wording));
    }
    return PrivacyView.back(page)
        .note("privacy.periods.note")
        .as("privacy.title", wording.say("privacy.periods.header"));
  }

  private static SectionBlock line(KeptKind kind, int months, Wording wording) {
    String what = wording.say("privacy.kind." + kind);
    return Beside.line(
        new Page(wording).safely("privacy.period.line", what, new TimeWords(wording).span(months)),
        new Press(
            PrivacyActions.PERIOD,
            wording.say("button.privacy.change"),
            kind.name(),
            wording.say("digest.spoken", what, wording.say("button.privacy.change")),
            false));
  }

  /** What a shorter period erases, before it is set. */
  public static Screen shorter(KeptKind kind, int months, int seen, int older, Wording wording) {
    String what = wording.say("privacy.kind." + kind);
    String span = new TimeWords(wording).span(months);
    Press sure =
        new Press(
            PrivacyActions.SHORTEN,
            wording.say("button.privacy.shorten"),
            kind + " " + months + " " + seen,
            null,
            false);
    return new Page(wording)
        .header(wording.say("privacy.shorter.header"))
        .say("privacy.shorter", what, span, count(older, wording))
        .buttons(sure, Press.of(PrivacyActions.PERIODS, wording.say("button.stop")))
        .note("hr.readers")
        .as("privacy.title", wording.say("privacy.shorter.header"));
  }

  private static String count(int older, Wording wording) {
    return older > 0 && older < Headcount.FEWEST
        ? wording.say("privacy.few")
        : older == 0 ? wording.say("people.nobody") : wording.say("privacy.count", fives(older));
  }

  /** From two exact numbers one could tell a single record, a confidential one included. */
  private static int fives(int older) {
    return older - older % Headcount.FEWEST;
  }
}
