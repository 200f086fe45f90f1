package careermap.slack.view;

import careermap.arrangement.Arrangements;
import careermap.arrangement.DaySpan;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days that the company works or not. */
public final class CompanyDaysForm {
  public static final String CALLBACK = "cadence_days_form";
  public static final String FROM = "from";
  public static final String UNTIL = "until";
  public static final String WORKS = "works";
  public static final String NAME = "name";
  public static final String OFF = "OFF";
  public static final String ON = "ON";
  public static final int LONGEST_NAME = 40;

  private CompanyDaysForm() {}

  public static View of(Arrangements now, Wording wording) {
    return form(now.today(), null, null, wording);
  }

  /** Filled in for the days between the years. */
  public static View yearEnd(Arrangements now, Wording wording) {
    DaySpan span = DaySpan.yearEnd(now.today());
    return form(span.from(), span.until(), wording.say("days.year.end"), wording);
  }

  private static View form(
      LocalDate from, @Nullable LocalDate until, @Nullable String name, Wording wording) {
    Page page =
        new Page(wording)
            .add(
                Field.of(WORKS, "days.works", wording)
                    .select(
                        List.of(
                            Field.option(OFF, wording.say("days.off")),
                            Field.option(ON, wording.say("days.on"))),
                        OFF))
            .add(Field.of(FROM, "days.from", wording).day(from))
            .add(
                Field.of(UNTIL, "days.until", wording)
                    .hinted("days.until.hint")
                    .ifWished()
                    .day(until))
            .add(
                Field.of(NAME, "days.name", wording)
                    .hinted("days.name.hint")
                    .text(LONGEST_NAME, name))
            .note("days.note");
    return Modal.titled("days.title", wording)
        .callbackId(CALLBACK)
        .submit(Modal.submit("days.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}
