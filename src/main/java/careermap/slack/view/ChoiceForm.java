package careermap.slack.view;

import static java.util.stream.Collectors.toSet;

import careermap.arrangement.Choice;
import careermap.arrangement.Choices;
import careermap.delivery.Notice;
import careermap.reminder.Preference;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import careermap.workday.WorkingHours;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody would like of reminders, in one form; only what concerns them. */
public final class ChoiceForm {
  public static final String CALLBACK = "choice_form";
  public static final String WEEKDAY = "weekday";
  public static final String HOUR = "hour";
  public static final String FROM = "from";
  public static final String UNTIL = "until";
  public static final String LISTENS = "listens";
  public static final String WANTED = "wanted";
  public static final String WANTED_TO_GROW = "wanted_to_grow";
  public static final String YES = "YES";
  static final int USUAL_HOUR = 10;

  private final Choices choices;
  private final Preference preference;
  private final TimeWords time;
  private final Wording wording;

  private ChoiceForm(Choices choices, Wording wording) {
    this.choices = choices;
    this.preference = choices.preference();
    this.time = new TimeWords(wording);
    this.wording = wording;
  }

  public static View of(Choices choices, Wording wording) {
    return new ChoiceForm(choices, wording).view();
  }

  private View view() {
    Page page = new Page(wording);
    if (choices.supervises()) {
      page.add(weekday()).add(hour());
    }
    hours(page);
    if (choices.canListen()) {
      page.add(listens());
    }
    page.add(wanted(WANTED, choices.switches().aboutTalks()))
        .add(wanted(WANTED_TO_GROW, choices.switches().aboutGrowing()))
        .note(choices.supervises() ? "choice.note.supervisor" : "choice.note");
    return Modal.titled("choice.title", wording)
        .callbackId(CALLBACK)
        .submit(Modal.submit("choice.submit", wording))
        .blocks(page.blocks())
        .build();
  }

  private InputBlock weekday() {
    List<OptionObject> days =
        Stream.of(DayOfWeek.values())
            .limit(DayOfWeek.FRIDAY.getValue())
            .map(day -> Field.option(day.name(), time.weekday(day)))
            .toList();
    DayOfWeek chosen = Objects.requireNonNullElse(preference.weekday(), DayOfWeek.MONDAY);
    return Field.of(WEEKDAY, "choice.weekday", wording)
        .hinted("choice.weekday.hint")
        .select(days, chosen.name());
  }

  private InputBlock hour() {
    List<OptionObject> hours =
        IntStream.rangeClosed(Choice.EARLIEST_HOUR, Choice.LATEST_HOUR)
            .mapToObj(hour -> Field.option(String.valueOf(hour), time.hour(hour)))
            .toList();
    Integer chosen = Objects.requireNonNullElse(preference.hour(), USUAL_HOUR);
    return Field.of(HOUR, "choice.hour", wording)
        .hinted("choice.hour.hint")
        .select(hours, String.valueOf(chosen));
  }

  private void hours(Page page) {
    @Nullable WorkingHours hours = preference.hours();
    page.add(
            Field.of(FROM, "hours.from", wording)
                .ifWished()
                .time(hours == null ? null : hours.from()))
        .add(
            Field.of(UNTIL, "hours.until", wording)
                .hinted("hours.until.hint")
                .ifWished()
                .time(hours == null ? null : hours.until()))
        .note("choice.hours.note", ShiftsView.hours(choices.usualHours(), wording));
  }

  private InputBlock listens() {
    return Field.of(LISTENS, "choice.listens", wording)
        .hinted("choice.listens.hint")
        .select(
            List.of(
                Field.option(YES, wording.say("choice.listens.yes")),
                Field.option("NO", wording.say("choice.listens.no"))),
            preference.listens() ? YES : "NO");
  }

  /** Slack takes ten options at a time. */
  private InputBlock wanted(String block, List<Notice.Kind> kinds) {
    return Field.of(block, "choice." + block, wording)
        .ifWished()
        .ticks(
            kinds.stream().map(this::option).toList(),
            kinds.stream().filter(preference::wants).map(Notice.Kind::name).collect(toSet()));
  }

  private OptionObject option(Notice.Kind kind) {
    OptionObject option = Field.option(kind.name(), wording.say("choice.kind." + kind));
    option.setDescription(Modal.plain(wording.say("choice.without." + kind)));
    return option;
  }
}
