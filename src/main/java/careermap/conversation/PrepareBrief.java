package careermap.conversation;

import static java.util.Comparator.comparing;

import careermap.access.AccessLog;
import careermap.access.Matter;
import careermap.access.Relation;
import careermap.access.Rights;
import careermap.growth.Attainment;
import careermap.growth.Chances;
import careermap.growth.Undertaking;
import careermap.growth.Undertakings;
import careermap.guidance.CareerGuide;
import careermap.guidance.Standing;
import careermap.guidance.Standings;
import careermap.map.CareerMaps;
import careermap.map.Level;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prepares somebody for a talk (面談の準備), and keeps that they looked. */
public final class PrepareBrief {
  private final Conversations conversations;
  private final TalkRequests requests;
  private final Standings standings;
  private final Undertakings undertakings;
  private final CareerMaps maps;
  private final Chances chances;
  private final PickQuestions questions;
  private final AccessLog accessLog;
  private final Clock clock;

  public PrepareBrief(
      Conversations conversations,
      TalkRequests requests,
      Standings standings,
      Undertakings undertakings,
      CareerMaps maps,
      Chances chances,
      PickQuestions questions,
      AccessLog accessLog,
      Clock clock) {
    this.conversations = conversations;
    this.requests = requests;
    this.standings = standings;
    this.undertakings = undertakings;
    this.maps = maps;
    this.chances = chances.withoutHands();
    this.questions = questions;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /**
   * For the person's supervisor, and for whoever the person has asked for a talk and who has named
   * nobody else; empty for everybody else.
   *
   * @param zone where the reader is; it decides what day it is
   */
  public Optional<Brief> of(PersonId person, Person reader, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return standings
        .byId(person)
        .filter(standing -> !standing.person().hasLeft(today))
        .flatMap(standing -> brief(standing, reader, today));
  }

  private Optional<Brief> brief(Standing standing, Person reader, LocalDate today) {
    Person person = standing.person();
    boolean own = Relation.of(reader.id(), person) == Relation.SUPERVISOR;
    @Nullable TalkRequest request =
        requests.openOf(person.id()).stream()
            .filter(open -> open.listener().equals(reader.id()))
            .filter(open -> open.state() != TalkRequest.State.HANDING_OVER)
            .findFirst()
            .orElse(null);
    Relation asked = request == null ? Relation.of(reader.id(), person) : Relation.LISTENER;
    Relation relation = own ? Relation.SUPERVISOR : asked;
    if (!Rights.may(relation, Matter.BRIEF)) {
      return Optional.empty();
    }
    accessLog.looked(
        reader.id().value(), List.of(person.id()), AccessLog.What.BRIEF, clock.instant());
    Standing shown =
        Rights.may(relation, Matter.GOAL) ? standing.forSupervisor() : standing.withoutGoal();
    return Optional.of(brief(shown, reader.id(), own, request, today));
  }

  private Brief brief(
      Standing standing,
      PersonId reader,
      boolean own,
      @Nullable TalkRequest request,
      LocalDate today) {
    Person person = standing.person();
    @Nullable CareerGuide guide =
        CareerGuide.of(standing, maps.current().map(), today, chances.now()).orElse(null);
    @Nullable LocalDate last =
        own ? latest(standing.lastTalk(), held(person, reader)) : held(person, reader);
    return new Brief(
        person,
        guide,
        own,
        request,
        last,
        conversations.openPromises(person.id(), reader),
        reached(standing, last, today),
        own ? claims(person, reader) : List.of(),
        last != null && person.roleSince().isAfter(last) && !person.roleSince().isAfter(today),
        questions.about(
            request == null ? List.of() : request.topics(),
            guide == null ? new Level(Level.LOWEST) : guide.role().level()));
  }

  private List<Undertaking> claims(Person person, PersonId reader) {
    return undertakings.claimsTo(reader).stream()
        .filter(claim -> claim.id().person().equals(person.id()))
        .toList();
  }

  /** The last talk of the two that counts. */
  private @Nullable LocalDate held(Person person, PersonId reader) {
    return conversations.between(person.id(), reader).stream()
        .filter(talk -> talk.counts() && talk.with() != null)
        .map(Conversation::heldOn)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
    boolean first = other == null || (one != null && one.isAfter(other));
    return first ? one : other;
  }

  private static List<Attainment> reached(
      Standing standing, @Nullable LocalDate last, LocalDate today) {
    if (last == null) {
      return List.of();
    }
    return standing.attainments().stream()
        .filter(one -> one.isReached(today) && isAfter(one.on(), last))
        .sorted(comparing((Attainment one) -> Objects.requireNonNull(one.on())).reversed())
        .limit(Brief.MOST_CHANGES)
        .toList();
  }

  private static boolean isAfter(@Nullable LocalDate day, LocalDate last) {
    return day != null && day.isAfter(last);
  }
}
