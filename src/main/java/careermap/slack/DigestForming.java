package careermap.slack;

import careermap.guidance.Visitor;
import careermap.reminder.Snooze;
import careermap.reminder.Snoozes;
import careermap.slack.view.DigestForms;
import careermap.slack.view.DigestView;
import careermap.slack.view.Screen;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/** The two small forms of a digest: remind me later, and not this time. */
final class DigestForming {
  private final Introductions introductions;
  private final DigestLookup lookup;
  private final Snoozes snoozes;
  private final DigestMessages messages;
  private final Answers answers;
  private final Windows windows;

  DigestForming(
      Introductions introductions,
      DigestLookup lookup,
      Snoozes snoozes,
      DigestMessages messages,
      Answers answers,
      Windows windows) {
    this.introductions = introductions;
    this.lookup = lookup;
    this.snoozes = snoozes;
    this.messages = messages;
    this.answers = answers;
    this.windows = windows;
  }

  void listenIn(App app) {
    app.viewSubmission(DigestForms.UNTIL, saving(this::until));
    app.viewSubmission(DigestForms.PASS, saving(this::pass));
  }

  private ViewSubmissionHandler saving(BiFunction<DigestLookup.Line, Filled, FormOutcome> save) {
    return new FormHandler(introductions, answers, windows, (by, view) -> save(by, view, save));
  }

  private FormOutcome save(
      Visitor by, View view, BiFunction<DigestLookup.Line, Filled, FormOutcome> save) {
    Wording wording = Wording.in(by.language());
    Filled filled = new Filled(FormValues.of(view), wording);
    AtomicReference<FormOutcome> outcome = new AtomicReference<>();
    Optional<Screen> refusal =
        lookup.withLine(
            String.valueOf(view.getPrivateMetadata()),
            by,
            line -> outcome.set(save.apply(line, filled)));
    return refusal.map(screen -> FormOutcome.of(screen, wording)).orElseGet(() -> outcome.get());
  }

  private FormOutcome until(DigestLookup.Line line, Filled filled) {
    LocalDate first = line.today().plusDays(1);
    Optional<LocalDate> day =
        filled
            .values()
            .day(DigestForms.DAY)
            .filter(chosen -> !chosen.isBefore(first) && !chosen.isAfter(line.latest()));
    if (day.isEmpty()) {
      TimeWords time = new TimeWords(filled.wording());
      String range =
          filled
              .wording()
              .say("digest.until.range", time.shortDay(first), time.shortDay(line.latest()));
      return FormOutcome.fault(DigestForms.DAY, range, filled.wording());
    }
    return keep(
        line,
        Snooze.later(line.person().id(), line.supervisor(), day.get(), line.today()),
        filled.wording());
  }

  private FormOutcome pass(DigestLookup.Line line, Filled filled) {
    if (line.isRequested()) {
      return FormOutcome.of(DigestView.notThere(filled.wording()), filled.wording());
    }
    String reason = filled.values().text(DigestForms.REASON, DigestForms.LONGEST_REASON);
    return keep(line, line.pass(reason), filled.wording());
  }

  private FormOutcome keep(DigestLookup.Line line, Snooze snooze, Wording wording) {
    snoozes.set(snooze);
    messages.redrawLater(line.digest().id());
    return FormOutcome.done(DigestForms.kept(line.person(), snooze.until(), wording));
  }

  private record Filled(FormValues values, Wording wording) {}
}
