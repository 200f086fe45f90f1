package careermap.privacy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import careermap.access.AccessLog;
import careermap.access.AuditTrail;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows the newest changes (変更の記録を見る): who, what and when, but not from what to what. */
public final class ShowAudit {
  private static final int NEWEST = 20;

  private final AuditTrail audit;
  private final People people;
  private final AccessLog accessLog;
  private final Clock clock;

  public ShowAudit(AuditTrail audit, People people, AccessLog accessLog, Clock clock) {
    this.audit = audit;
    this.people = people;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /** For human resources alone; empty for anybody else. */
  public Optional<View> to(String reader, boolean hr) {
    return hr ? Optional.of(view(reader)) : Optional.empty();
  }

  private View view(String reader) {
    List<AuditTrail.Kept> entries = audit.newest(NEWEST);
    Map<String, Person> known =
        entries.stream()
            .flatMap(entry -> Stream.of(entry.actor(), Objects.toString(entry.subject(), "")))
            .distinct()
            .filter(id -> !id.isBlank())
            .flatMap(id -> people.byId(new PersonId(id)).stream())
            .collect(toMap(person -> person.id().value(), identity()));
    List<PersonId> named =
        entries.stream()
            .map(entry -> known.get(Objects.toString(entry.subject(), "")))
            .filter(Objects::nonNull)
            .map(Person::id)
            .distinct()
            .toList();
    accessLog.looked(reader, named, AccessLog.What.HR_DESK, clock.instant());
    return new View(entries, known);
  }

  /**
   * The newest changes (新しい変更).
   *
   * @param known whom they name, by employee number
   */
  public record View(List<AuditTrail.Kept> entries, Map<String, Person> known) {
    public View {
      entries = List.copyOf(entries);
      known = Map.copyOf(known);
    }
  }
}
