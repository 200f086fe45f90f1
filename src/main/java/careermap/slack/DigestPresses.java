package careermap.slack;

import careermap.conversation.Promise;
import careermap.conversation.SettlePromise;
import careermap.guidance.Visitor;
import careermap.reminder.Digests;
import careermap.reminder.Snooze;
import careermap.reminder.Snoozes;
import careermap.slack.view.DigestActions;
import careermap.slack.view.DigestForms;
import careermap.slack.view.DigestTarget;
import careermap.slack.view.OldScreen;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What can be pressed on a digest; the same message shows what was done. */
final class DigestPresses {
  private final Pressing pressing;
  private final DigestLookup lookup;
  private final Digests digests;
  private final Snoozes snoozes;
  private final SettlePromise settlePromise;
  private final DigestMessages messages;
  private final Windows windows;
  private final Clock clock;

  DigestPresses(
      Pressing pressing,
      DigestLookup lookup,
      Digests digests,
      Snoozes snoozes,
      SettlePromise settlePromise,
      DigestMessages messages,
      Windows windows,
      Clock clock) {
    this.pressing = pressing;
    this.lookup = lookup;
    this.digests = digests;
    this.snoozes = snoozes;
    this.settlePromise = settlePromise;
    this.messages = messages;
    this.windows = windows;
    this.clock = clock;
  }

  void listenIn(App app) {
    app.blockAction(DigestActions.NEXT_WEEK, pressing.doing(this::nextWeek));
    app.blockAction(DigestActions.OTHER, pressing.choosing(this::other));
    app.blockAction(DigestActions.CHANGE, pressing.choosing(this::change));
    app.blockAction(DigestActions.SKIP, pressing.doing((id, at, by) -> skip(id, true, at, by)));
    app.blockAction(DigestActions.UNSKIP, pressing.doing((id, at, by) -> skip(id, false, at, by)));
    app.blockAction(
        DigestActions.KEPT,
        pressing.doing((about, at, by) -> settle(about, Promise.State.KEPT, at, by)));
    app.blockAction(
        DigestActions.REOPEN,
        pressing.doing((about, at, by) -> settle(about, Promise.State.OPEN, at, by)));
    app.blockAction(DigestActions.ANY_OTHER, pressing.opening((value, by) -> OldScreen.of(by)));
  }

  private void nextWeek(String about, Windows.Origin origin, Visitor by) {
    say(origin, by, lookup.withLine(about, by, line -> putOff(line, line.nextWeek())));
  }

  private void putOff(DigestLookup.Line line, LocalDate until) {
    snoozes.set(Snooze.later(line.person().id(), line.supervisor(), until, line.today()));
    messages.redraw(line.digest().id());
  }

  private void change(String about, String choice, Windows.Origin origin, Visitor by) {
    say(
        origin,
        by,
        lookup.withLine(
            about, by, line -> change(line, Given.one(DigestActions.Change.class, choice))));
  }

  private void change(DigestLookup.Line line, DigestActions.Change change) {
    switch (change) {
      case BACK -> {
        snoozes.remove(line.person().id(), line.supervisor());
        messages.redraw(line.digest().id());
      }
      case TWO_WEEKS -> putOff(line, line.inTwoWeeks());
      case MONTH -> putOff(line, line.inAMonth());
    }
  }

  /** A form that needs no more than what is known is opened at once. */
  private void other(String about, String choice, Windows.Origin origin, Visitor by) {
    say(
        origin,
        by,
        lookup.withLine(
            about,
            by,
            line -> windows.open(origin, form(line, choice, Wording.in(by.language())))));
  }

  private static View form(DigestLookup.Line line, String choice, Wording wording) {
    boolean until =
        line.isRequested()
            || Given.one(DigestActions.Other.class, choice) == DigestActions.Other.UNTIL;
    return until
        ? DigestForms.until(line.target(), line.person(), line.nextWeek(), wording)
        : DigestForms.pass(line.target(), line.person(), line.pass(null).until(), wording);
  }

  private void skip(String id, boolean skipped, Windows.Origin origin, Visitor by) {
    say(
        origin,
        by,
        lookup.withDigest(
            id,
            by,
            digest -> {
              digests.skip(id, digest.supervisor().id(), skipped, clock.instant());
              messages.redraw(id);
            }));
  }

  private void settle(String about, Promise.State state, Windows.Origin origin, Visitor by) {
    Optional<DigestTarget> target = DigestTarget.of(about);
    say(
        origin,
        by,
        target.isEmpty()
            ? Optional.of(OldScreen.of(by))
            : lookup.withDigest(
                target.get().digest(),
                by,
                digest -> {
                  settlePromise.by(
                      digest.supervisor(), target.get().subject(), state, null, by.zone());
                  messages.redraw(digest.id());
                }));
  }

  private void say(Windows.Origin origin, Visitor by, Optional<Screen> refusal) {
    refusal.ifPresent(screen -> windows.open(origin, screen, Wording.in(by.language())));
  }
}
