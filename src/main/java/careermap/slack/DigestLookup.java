package careermap.slack;

import careermap.conversation.TalkRequest.State;
import careermap.conversation.TalkRequests;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.DatedReason;
import careermap.reminder.Digest;
import careermap.reminder.DigestLine;
import careermap.reminder.Digests;
import careermap.reminder.Fate;
import careermap.reminder.Reason;
import careermap.reminder.Snooze;
import careermap.slack.view.DigestTarget;
import careermap.slack.view.DigestView;
import careermap.slack.view.OldScreen;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a press on a digest is about, and lets only the supervisor through to whom it went,
 * and only to people who are theirs still. Whatever gets through is an answer to the digest.
 */
final class DigestLookup {
  private final Digests digests;
  private final TalkRequests requests;
  private final Clock clock;

  DigestLookup(Digests digests, TalkRequests requests, Clock clock) {
    this.digests = digests;
    this.requests = requests;
    this.clock = clock;
  }

  /** Does {@code work} with a digest; returns why not, where not. */
  Optional<Screen> withDigest(String id, Visitor by, Consumer<Digest> work) {
    Optional<Digest> digest = own(id, by);
    digest.ifPresent(
        found -> {
          digests.answered(found.id(), found.supervisor().id(), clock.instant());
          work.accept(found);
        });
    return digest.isPresent()
        ? Optional.empty()
        : Optional.of(DigestView.notYours(Wording.in(by.language())));
  }

  /** The same with somebody on a digest. */
  Optional<Screen> withLine(String about, Visitor by, Consumer<Line> work) {
    Optional<DigestTarget> target = DigestTarget.of(about);
    if (target.isEmpty()) {
      return Optional.of(OldScreen.of(by));
    }
    Function<Digest, Optional<Line>> line = digest -> line(digest, target.get().person(), by);
    if (own(target.get().digest(), by).filter(digest -> line.apply(digest).isEmpty()).isPresent()) {
      return Optional.of(DigestView.notThere(Wording.in(by.language())));
    }
    return withDigest(target.get().digest(), by, digest -> line.apply(digest).ifPresent(work));
  }

  private Optional<Digest> own(String id, Visitor by) {
    LocalDate today = today(by);
    return digests
        .byId(id)
        .filter(
            digest ->
                by.standing()
                    .filter(standing -> !standing.person().hasLeft(today))
                    .filter(standing -> standing.person().id().equals(digest.supervisor().id()))
                    .isPresent());
  }

  private Optional<Line> line(Digest digest, PersonId person, Visitor by) {
    return digest.lines().stream()
        .filter(line -> line.person().id().equals(person))
        .filter(line -> !(line.fate() instanceof Fate.Gone))
        .findFirst()
        .map(line -> new Line(digest, line, today(by), hasAsked(person, digest)));
  }

  /** Also since the digest came; what was asked for in confidence is not known here. */
  private boolean hasAsked(PersonId person, Digest digest) {
    return requests.openOf(person).stream()
        .filter(request -> request.listener().equals(digest.supervisor().id()))
        .anyMatch(request -> !request.confidential() && request.state() != State.AGREED);
  }

  private LocalDate today(Visitor by) {
    return LocalDate.now(clock.withZone(by.zone()));
  }

  /**
   * Somebody on a digest.
   *
   * @param today the supervisor's day
   * @param asks whether the person has asked the supervisor for a talk, as known now
   */
  record Line(Digest digest, DigestLine line, LocalDate today, boolean asks) {
    private static final int LONGEST_DAYS = 90;
    private static final int LONGEST_DAYS_WHERE_ASKED = 14;
    private static final int DAYS_BEFORE_A_CONTRACT_ENDS = 21;

    Person person() {
      return line.person();
    }

    PersonId supervisor() {
      return digest.supervisor().id();
    }

    LocalDate nextWeek() {
      return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /**
     * The last day until which the person may be put off; whoever asked waits less long, and before
     * a contract ends there is time left for a talk.
     */
    LocalDate latest() {
      LocalDate longest = today.plusDays(isRequested() ? LONGEST_DAYS_WHERE_ASKED : LONGEST_DAYS);
      return inTime(longest);
    }

    LocalDate inTwoWeeks() {
      return inTime(nextWeek().plusWeeks(1));
    }

    LocalDate inAMonth() {
      return isRequested() ? latest() : inTime(today.plusMonths(1));
    }

    /** Not this time: until a whole interval has passed, but in time before the contract ends. */
    Snooze pass(@Nullable String reason) {
      Snooze whole =
          Snooze.notThisTime(person().id(), supervisor(), line.everyDays(), reason, today);
      return whole.endingOn(inTime(whole.until()));
    }

    private LocalDate inTime(LocalDate day) {
      LocalDate end = person().contractEnd();
      if (end == null || line.reasons().stream().noneMatch(Line::isContract)) {
        return day;
      }
      LocalDate last = end.minusDays(DAYS_BEFORE_A_CONTRACT_ENDS);
      LocalDate first = today.plusDays(1);
      return last.isBefore(first) ? first : last.isBefore(day) ? last : day;
    }

    private static boolean isContract(DatedReason one) {
      return one.reason() == Reason.CONTRACT;
    }

    boolean isRequested() {
      return asks || line.firstReason().reason() == Reason.REQUESTED;
    }

    String target() {
      return new DigestTarget(digest.id(), person().id().value()).text();
    }
  }
}
