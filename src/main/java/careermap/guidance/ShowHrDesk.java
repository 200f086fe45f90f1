package careermap.guidance;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import careermap.access.AccessLog;
import careermap.access.Matter;
import careermap.growth.ClaimLine;
import careermap.growth.Undertakings;
import careermap.map.CareerMaps;
import careermap.map.Version;
import careermap.person.Correction;
import careermap.person.Corrections;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows human resources their desk (人事のデスクを見る). */
public final class ShowHrDesk {
  private final People people;
  private final Undertakings undertakings;
  private final CareerMaps maps;
  private final Corrections corrections;
  private final AccessLog accessLog;
  private final Clock clock;

  public ShowHrDesk(
      People people,
      Undertakings undertakings,
      CareerMaps maps,
      Corrections corrections,
      AccessLog accessLog,
      Clock clock) {
    this.people = people;
    this.undertakings = undertakings;
    this.maps = maps;
    this.corrections = corrections;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /** The desk; empty for whoever does not have the rights. */
  public Optional<HrDesk> to(Visitor visitor) {
    if (!visitor.may(Matter.HR_DESK)) {
      return Optional.empty();
    }
    HrDesk desk = desk(visitor);
    accessLog.looked(visitor.actor(), named(desk), AccessLog.What.HR_DESK, clock.instant());
    return Optional.of(desk);
  }

  /** Everybody whom the desk names. */
  private static Set<PersonId> named(HrDesk desk) {
    List<Person> claimants = desk.claims().stream().map(ClaimLine::person).toList();
    return Stream.of(reporters(desk), claimants)
        .flatMap(List::stream)
        .map(Person::id)
        .collect(toSet());
  }

  private static List<Person> reporters(HrDesk desk) {
    return desk.corrections().stream().map(Correction::person).filter(Objects::nonNull).toList();
  }

  private HrDesk desk(Visitor visitor) {
    LocalDate today = LocalDate.now(clock.withZone(visitor.zone()));
    Version version = maps.current();
    List<Person> present = people.all().stream().filter(person -> !person.hasLeft(today)).toList();
    return new HrDesk(
        version.number(),
        version.publishedAt().atZone(visitor.zone()).toLocalDate(),
        corrections.open(),
        claims(present));
  }

  private List<ClaimLine> claims(List<Person> present) {
    Map<PersonId, Person> byId = present.stream().collect(toMap(Person::id, identity()));
    return undertakings.claimsWithoutSupervisor().stream()
        .flatMap(
            claim ->
                Optional.ofNullable(byId.get(claim.id().person()))
                    .map(person -> new ClaimLine(person, claim))
                    .stream())
        .toList();
  }
}
