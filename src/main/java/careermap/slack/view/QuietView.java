package careermap.slack.view;

import careermap.arrangement.Arrangements;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import careermap.workday.QuietPeriod;
import com.slack.api.model.block.SectionBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times in which the company or a site gets no reminders. */
public final class QuietView {
  private static final int LISTED = 30;
  private static final int NAME = 60;

  private QuietView() {}

  /**
   * @param done the key of what was just done; null where nothing was
   */
  public static Screen of(Arrangements now, @Nullable String done, Wording wording) {
    List<QuietPeriod> periods = now.quietPeriods();
    Page page = new Page(wording);
    if (done != null) {
      page.say(done);
    }
    String header =
        wording.say(periods.isEmpty() ? "quiet.header.none" : "quiet.header", periods.size());
    page.header(header);
    periods.stream().limit(LISTED).map(period -> line(period, wording)).forEach(page::add);
    if (periods.size() > LISTED) {
      page.say("list.rest", periods.size() - LISTED);
    }
    return page.buttons(
            Press.of(CadenceActions.QUIET_ADD, wording.say("button.quiet.add")).asPrimary())
        .note("quiet.note")
        .as("quiet.title", header);
  }

  private static SectionBlock line(QuietPeriod period, Wording wording) {
    String where = where(period, wording);
    String days = new TimeWords(wording).days(period.from(), period.until());
    return Beside.line(
        new Page(wording).safely("quiet.line", where, period.reason(), days),
        new Press(
            CadenceActions.QUIET_REMOVE,
            wording.say("button.remove"),
            period.id(),
            wording.say("button.remove.spoken", where, days),
            false));
  }

  private static String where(QuietPeriod period, Wording wording) {
    return period.scope() == QuietPeriod.Scope.COMPANY
        ? wording.say("cadence.scope.COMPANY")
        : wording.say("cadence.scope.SITE", Cut.to(NAME, period.name()));
  }
}
