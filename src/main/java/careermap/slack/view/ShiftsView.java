package careermap.slack.view;

import careermap.arrangement.Arrangements;
import careermap.arrangement.NameKey;
import careermap.arrangement.Shift;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import careermap.workday.WorkingHours;
import com.slack.api.model.block.SectionBlock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shifts that the roster names, and what hours they mean; those without hours first. */
public final class ShiftsView {
  private static final int LISTED = 40;
  private static final int NAME = 60;

  private ShiftsView() {}

  /**
   * @param done the key of what was just done; null where nothing was
   */
  public static Screen of(Arrangements now, @Nullable String done, Wording wording) {
    List<Shift> shifts =
        Stream.concat(
                now.shifts().stream().filter(Shift::isUnknown),
                now.shifts().stream().filter(shift -> !shift.isUnknown()))
            .toList();
    Page page = new Page(wording);
    if (done != null) {
      page.say(done);
    }
    String header =
        wording.say(shifts.isEmpty() ? "shifts.header.none" : "shifts.header", shifts.size());
    page.header(header);
    shifts.stream().limit(LISTED).map(shift -> line(shift, wording)).forEach(page::add);
    if (shifts.size() > LISTED) {
      page.say("list.rest", shifts.size() - LISTED);
    }
    return page.note("shifts.note", usual(wording)).as("shifts.title", header);
  }

  static String usual(Wording wording) {
    return hours(WorkingHours.USUAL, wording);
  }

  static String hours(WorkingHours hours, Wording wording) {
    return new TimeWords(wording).hours(hours.from(), hours.until());
  }

  private static SectionBlock line(Shift shift, Wording wording) {
    String name = Cut.to(NAME, shift.name());
    @Nullable WorkingHours hours = shift.hours();
    String meaning =
        hours != null
            ? hours(hours, wording)
            : shift
                .named()
                .map(said -> wording.say("shifts.named", hours(said, wording)))
                .orElseGet(() -> wording.say("shifts.none"));
    return Beside.line(
        new Page(wording).safely("shifts.line", name, shift.people(), meaning),
        new Press(
            CadenceActions.SHIFT,
            wording.say(hours == null ? "button.shift" : "button.cadence.change"),
            NameKey.of(shift.name()),
            wording.say("button.shift.spoken", name),
            false));
  }
}
