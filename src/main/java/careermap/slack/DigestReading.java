package careermap.slack;

import static java.util.stream.Collectors.toMap;

import careermap.conversation.Conversation;
import careermap.conversation.Conversations;
import careermap.conversation.Promise;
import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequests;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.Digest;
import careermap.reminder.DigestLine;
import careermap.reminder.Digests;
import careermap.reminder.Fate;
import careermap.reminder.Preference;
import careermap.reminder.Preferences;
import careermap.slack.view.DigestFacts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a digest shows, as it is now. */
final class DigestReading {
  private final Digests digests;
  private final TalkRequests requests;
  private final Conversations conversations;
  private final Preferences preferences;
  private final Clock clock;

  DigestReading(
      Digests digests,
      TalkRequests requests,
      Conversations conversations,
      Preferences preferences,
      Clock clock) {
    this.digests = digests;
    this.requests = requests;
    this.conversations = conversations;
    this.preferences = preferences;
    this.clock = clock;
  }

  /**
   * @param zone the supervisor's
   */
  DigestFacts of(Digest digest, ZoneId zone) {
    PersonId supervisor = digest.supervisor().id();
    return new DigestFacts(
        digest,
        each(digest, line -> request(line, supervisor)),
        each(digest, line -> talk(line, supervisor)),
        preferences.of(supervisor),
        LocalDate.now(clock.withZone(zone)),
        zone);
  }

  /**
   * This week's, as to its people alone: for a screen that is opened often.
   *
   * @param zone the supervisor's
   */
  Optional<DigestFacts> peopleOf(Person supervisor, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    LocalDate week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return digests
        .peopleOf(supervisor, week)
        .map(
            digest ->
                new DigestFacts(
                    digest, requestsTo(supervisor.id()), Map.of(), Preference.NONE, today, zone));
  }

  private Map<PersonId, TalkRequest> requestsTo(PersonId supervisor) {
    return requests.openTo(supervisor).stream()
        .filter(request -> !request.confidential())
        .collect(toMap(TalkRequest::asker, request -> request, (first, second) -> first));
  }

  private static <T> Map<PersonId, T> each(Digest digest, Function<DigestLine, Optional<T>> find) {
    Map<PersonId, T> found = new HashMap<>();
    digest
        .lines()
        .forEach(line -> find.apply(line).ifPresent(it -> found.put(line.person().id(), it)));
    return found;
  }

  private Optional<TalkRequest> request(DigestLine line, PersonId supervisor) {
    return requests.openOf(line.person().id()).stream()
        .filter(request -> request.listener().equals(supervisor) && !request.confidential())
        .findFirst();
  }

  private Optional<DigestFacts.AfterTalk> talk(DigestLine line, PersonId supervisor) {
    if (!(line.fate() instanceof Fate.Talked talked)) {
      return Optional.empty();
    }
    Optional<Conversation> held =
        conversations.between(line.person().id(), supervisor).stream()
            .filter(talk -> talk.heldOn().equals(talked.on()) && !talk.confidential())
            .filter(talk -> talk.with() != null)
            .findFirst();
    return Optional.of(
        new DigestFacts.AfterTalk(
            next(line, talked.on(), held), promise(line, supervisor), held.map(Conversation::id)));
  }

  /** What the two said, or else what the interval says. */
  private static Optional<LocalDate> next(
      DigestLine line, LocalDate on, Optional<Conversation> held) {
    Optional<LocalDate> said = held.flatMap(talk -> Optional.ofNullable(talk.nextOn()));
    Integer days = line.everyDays();
    return said.isPresent() || days == null ? said : Optional.of(on.plusDays(days));
  }

  private Optional<String> promise(DigestLine line, PersonId supervisor) {
    return conversations.openPromises(supervisor, line.person().id()).stream()
        .filter(promise -> promise.owner().equals(supervisor) && !promise.confidential())
        .map(Promise::text)
        .findFirst();
  }
}
