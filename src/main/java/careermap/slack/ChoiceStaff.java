package careermap.slack;

import careermap.arrangement.Arranged;
import careermap.arrangement.Choice;
import careermap.arrangement.Choices;
import careermap.arrangement.ChooseQuiet;
import careermap.arrangement.ChooseReminders;
import careermap.arrangement.DaySpan;
import careermap.arrangement.OwnQuiet;
import careermap.arrangement.ShowChoices;
import careermap.delivery.Notice;
import careermap.guidance.Visitor;
import careermap.slack.view.Actions;
import careermap.slack.view.ChoiceActions;
import careermap.slack.view.ChoiceForm;
import careermap.slack.view.OwnQuietForm;
import careermap.slack.view.Screen;
import careermap.slack.view.SettingsView;
import careermap.wording.Wording;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those who attend to what people choose about their own reminders. */
final class ChoiceStaff {
  private static final int LAST_HOUR = 23;

  private final ShowChoices showChoices;
  private final ChooseReminders chooseReminders;
  private final ChooseQuiet chooseQuiet;
  private final Pressing pressing;
  private final Introductions introductions;
  private final Answers answers;
  private final Windows windows;

  ChoiceStaff(
      ArrangementNeeds needs,
      Pressing pressing,
      Introductions introductions,
      Answers answers,
      Windows windows) {
    this.showChoices = needs.showChoices();
    this.chooseReminders = new ChooseReminders(showChoices, needs.preferences());
    this.chooseQuiet = new ChooseQuiet(showChoices, needs.book());
    this.pressing = pressing;
    this.introductions = introductions;
    this.answers = answers;
    this.windows = windows;
  }

  void listenIn(App app) {
    new PressBook(
            Actions.CHOICE,
            Map.of(
                ChoiceActions.OPEN, opening(ChoiceForm::of),
                ChoiceActions.QUIET_ADD, opening(OwnQuietForm::of),
                ChoiceActions.QUIET_REMOVE, this::removeQuiet))
        .listenIn(app, pressing);
    app.viewSubmission(
        ChoiceForm.CALLBACK, new FormHandler(introductions, answers, windows, this::choose));
    app.viewSubmission(
        OwnQuietForm.CALLBACK, new FormHandler(introductions, answers, windows, this::rest));
  }

  private Pressing.Work opening(BiFunction<Choices, Wording, View> form) {
    return (value, origin, visitor) -> {
      Wording wording = Wording.in(visitor.language());
      windows.replace(
          origin,
          showChoices
              .to(visitor)
              .map(choices -> form.apply(choices, wording))
              .orElseGet(() -> modal(settings(visitor, "choice.not.yours"), wording)));
    };
  }

  private void removeQuiet(String value, Windows.Origin origin, Visitor visitor) {
    Arranged arranged = chooseQuiet.by(visitor, new OwnQuiet.End(value));
    windows.replace(
        origin,
        modal(
            settings(visitor, arranged == Arranged.DONE ? "arrange.removed" : "arrange.unknown"),
            Wording.in(visitor.language())));
  }

  private FormOutcome choose(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    FormValues values = FormValues.of(view);
    HoursFields hours = HoursFields.of(values, ChoiceForm.FROM, ChoiceForm.UNTIL);
    if (!hours.fault().isEmpty()) {
      return FormOutcome.fault(ChoiceForm.UNTIL, wording.say(hours.fault()), wording);
    }
    Arranged arranged = chooseReminders.by(visitor, choice(values, hours));
    return done(visitor, arranged, "choice.done");
  }

  /** What the form did not offer to this person is not there. */
  private static Choice choice(FormValues values, HoursFields hours) {
    Set<String> wanted = new HashSet<>(values.ticked(ChoiceForm.WANTED));
    wanted.addAll(values.ticked(ChoiceForm.WANTED_TO_GROW));
    return new Choice(
        offered(values, ChoiceForm.WEEKDAY)
            .map(name -> Given.one(DayOfWeek.class, name))
            .orElse(null),
        offered(values, ChoiceForm.HOUR).map(hour -> Given.number(hour, LAST_HOUR)).orElse(null),
        hours.hours(),
        offered(values, ChoiceForm.LISTENS).filter(ChoiceForm.YES::equals).isPresent(),
        Stream.of(Notice.Kind.values())
            .filter(kind -> wanted.contains(kind.name()))
            .collect(Collectors.toSet()));
  }

  private static Optional<String> offered(FormValues values, String block) {
    return values.named(block).findFirst().flatMap(values::findChoice);
  }

  private FormOutcome rest(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    @Nullable Choices now = showChoices.to(visitor).orElse(null);
    if (now == null) {
      return done(visitor, Arranged.NOT_YOURS, "choice.done");
    }
    SpanFields days =
        SpanFields.of(
            FormValues.of(view),
            OwnQuietForm.FROM,
            OwnQuietForm.UNTIL,
            now.today(),
            DaySpan.MOST_QUIET_DAYS,
            "quiet.until.long");
    @Nullable DaySpan span = days.span();
    if (span == null) {
      return FormOutcome.fault(OwnQuietForm.UNTIL, wording.say(days.fault()), wording);
    }
    OwnQuiet begin = new OwnQuiet.Begin(UUID.randomUUID().toString(), span);
    return done(visitor, chooseQuiet.by(visitor, begin), "choice.done");
  }

  private FormOutcome done(Visitor visitor, Arranged arranged, String done) {
    String key = arranged == Arranged.DONE ? done : "choice.not.yours";
    return FormOutcome.of(settings(visitor, key), Wording.in(visitor.language()));
  }

  private Screen settings(Visitor visitor, String done) {
    return SettingsView.of(visitor, showChoices.to(visitor), done, Wording.in(visitor.language()));
  }

  private static View modal(Screen screen, Wording wording) {
    return Replies.modal(screen, wording.say("button.close"));
  }
}
