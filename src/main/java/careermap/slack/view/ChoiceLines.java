package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.arrangement.Choices;
import careermap.delivery.Notice;
import careermap.reminder.Preference;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkingHours;
import com.slack.api.model.block.SectionBlock;
import java.time.DayOfWeek;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The reminders' part of somebody's settings. */
final class ChoiceLines {
  private static final int LISTED = 10;

  private final Choices choices;
  private final Preference preference;
  private final TimeWords time;
  private final Wording wording;

  ChoiceLines(Choices choices, Wording wording) {
    this.choices = choices;
    this.preference = choices.preference();
    this.time = new TimeWords(wording);
    this.wording = wording;
  }

  void on(Page page) {
    page.divider().line(lines());
    choices.quietPeriods().stream().limit(LISTED).map(this::quiet).forEach(page::add);
    page.buttons(buttons());
  }

  private String lines() {
    StringBuilder lines = new StringBuilder();
    if (choices.supervises()) {
      lines.append(digest()).append('\n');
    }
    lines.append(hours());
    if (choices.canListen()) {
      lines
          .append('\n')
          .append(
              wording.say(
                  preference.listens() ? "choice.line.listens" : "choice.line.listens.not"));
    }
    return lines.append('\n').append(off()).toString();
  }

  private String digest() {
    if (!preference.wants(Notice.Kind.DIGEST)) {
      return wording.say("choice.line.digest.off");
    }
    DayOfWeek weekday = Objects.requireNonNullElse(preference.weekday(), DayOfWeek.MONDAY);
    Integer hour = Objects.requireNonNullElse(preference.hour(), ChoiceForm.USUAL_HOUR);
    return wording.say("choice.line.digest", time.weekday(weekday), time.hour(hour));
  }

  private String hours() {
    @Nullable WorkingHours own = preference.hours();
    return own == null
        ? wording.say("choice.line.hours.usual", ShiftsView.hours(choices.usualHours(), wording))
        : wording.say("choice.line.hours", ShiftsView.hours(own, wording));
  }

  private String off() {
    String off =
        choices.switches().kinds().stream()
            .filter(kind -> kind.isUsual() && kind != Notice.Kind.DIGEST)
            .filter(kind -> !preference.wants(kind))
            .map(kind -> wording.say("choice.kind." + kind))
            .collect(joining(wording.say("list.slash")));
    return off.isEmpty() ? wording.say("choice.line.all") : wording.say("choice.line.off", off);
  }

  private SectionBlock quiet(QuietPeriod period) {
    String days = time.days(period.from(), period.until());
    return Beside.line(
        wording.say("choice.line.quiet", days),
        new Press(
            ChoiceActions.QUIET_REMOVE,
            wording.say("button.remove"),
            period.id(),
            wording.say("button.remove.spoken", wording.say("quiet.title"), days),
            false));
  }

  private Press[] buttons() {
    Press change = Press.of(ChoiceActions.OPEN, wording.say("button.choice"));
    return choices.supervises()
        ? new Press[] {
          change, Press.of(ChoiceActions.QUIET_ADD, wording.say("button.choice.quiet"))
        }
        : new Press[] {change};
  }
}
