package careermap.slack.view;

import careermap.conversation.TalkRequest;
import careermap.person.PersonId;
import careermap.reminder.Digest;
import careermap.reminder.Preference;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What a digest shows.
 *
 * @param requests open ones to this supervisor, by who asked
 * @param talks what came of the talks since, by person
 * @param today the supervisor's day
 * @param zone the supervisor's
 */
public record DigestFacts(
    Digest digest,
    Map<PersonId, TalkRequest> requests,
    Map<PersonId, AfterTalk> talks,
    Preference preference,
    LocalDate today,
    ZoneId zone) {
  public DigestFacts {
    requests = Map.copyOf(requests);
    talks = Map.copyOf(talks);
  }

  /**
   * What the two settled in a talk.
   *
   * @param next when they talk next; empty where nothing is known
   * @param promise the supervisor's own, that is open
   * @param talk the id of the talk, where it was with this supervisor
   */
  public record AfterTalk(
      Optional<LocalDate> next, Optional<String> promise, Optional<String> talk) {}
}
