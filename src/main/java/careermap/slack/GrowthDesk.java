package careermap.slack;

import careermap.growth.ClaimLine;
import careermap.growth.Claims;
import careermap.growth.ExperienceBook;
import careermap.growth.FindConfirmer;
import careermap.growth.GrowthEvent;
import careermap.growth.GrowthOutcome;
import careermap.growth.ShowClaims;
import careermap.growth.ShowExperiences;
import careermap.growth.Undertaking;
import careermap.growth.UndertakingId;
import careermap.growth.Undertakings;
import careermap.guidance.Career;
import careermap.guidance.CareerGuide;
import careermap.guidance.ShowCareer;
import careermap.guidance.Visitor;
import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.ClaimView;
import careermap.slack.view.ClaimsView;
import careermap.slack.view.GrowthAnswerView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up experiences for whoever asks, as far as they may see them. */
final class GrowthDesk {
  private final Undertakings undertakings;
  private final StaffNeeds house;
  private final ShowCareer showCareer;
  private final ShowExperiences showExperiences;
  private final ShowClaims showClaims;
  private final FindConfirmer findConfirmer;
  private final PresentPeople present;

  GrowthDesk(Undertakings undertakings, StaffNeeds house, ShowCareer showCareer) {
    this.undertakings = undertakings;
    this.house = house;
    this.showCareer = showCareer;
    this.showExperiences =
        new ShowExperiences(undertakings, house.people(), house.accessLog(), house.clock());
    this.showClaims = new ShowClaims(undertakings, house.people());
    this.findConfirmer = new FindConfirmer(house.people(), house.clock());
    this.present = new PresentPeople(house.clock());
  }

  PresentPeople present() {
    return present;
  }

  CareerMap map() {
    return house.maps().current().map();
  }

  /** Empty for whoever the map cannot place. */
  Optional<CareerGuide> guide(Visitor visitor) {
    return showCareer.of(visitor.standing(), visitor.zone()) instanceof Career.OnMap onMap
        ? Optional.of(onMap.guide())
        : Optional.empty();
  }

  /** The roles for which somebody has all that is required since one thing was confirmed. */
  List<Role> readyBy(Undertaking one, LocalDate today) {
    return house
        .standings()
        .byId(one.id().person())
        .flatMap(standing -> CareerGuide.of(standing, map(), today))
        .map(guide -> guide.candidates().readyBy(one.id().requirement()))
        .orElse(List.of());
  }

  /** The visitor's own; empty for whoever is not on the roster. */
  Optional<ExperienceBook> own(Visitor visitor) {
    return present.of(visitor).flatMap(person -> of(person.id(), visitor));
  }

  /** Somebody's, for those who may see it. */
  Optional<ExperienceBook> of(PersonId owner, Visitor visitor) {
    return present
        .of(visitor)
        .flatMap(reader -> showExperiences.of(owner, reader, visitor.hr(), visitor.zone()));
  }

  Claims claims(Visitor visitor) {
    return present
        .of(visitor)
        .map(reader -> showClaims.to(reader, visitor.hr()))
        .orElse(Claims.NONE);
  }

  /** What waits for the visitor's word. */
  Screen waiting(Visitor visitor) {
    return ClaimsView.of(claims(visitor), map(), Wording.in(visitor.language()));
  }

  /** A record of the visitor's own. */
  Optional<Undertaking> own(UndertakingId id, Visitor visitor) {
    return present
        .of(visitor)
        .filter(person -> person.id().equals(id.person()))
        .flatMap(person -> undertakings.byId(id));
  }

  Optional<Undertaking> byId(UndertakingId id) {
    return undertakings.byId(id);
  }

  Optional<Person> person(@Nullable PersonId id) {
    return id == null ? Optional.empty() : house.people().byId(id);
  }

  /** A record with whose it is. */
  Optional<ClaimLine> line(UndertakingId id) {
    return person(id.person())
        .flatMap(
            person ->
                undertakings.byId(id).map(one -> new ClaimLine(person, one, saidBy(one.id()))));
  }

  /** Null where its owner claimed it last. */
  private @Nullable Person saidBy(UndertakingId id) {
    return undertakings.eventsOf(id.person()).stream()
        .filter(event -> event.about().equals(id) && event.step() == GrowthEvent.Step.CLAIMED)
        .findFirst()
        .map(GrowthEvent::by)
        .filter(by -> !by.equals(id.person()))
        .flatMap(this::person)
        .orElse(null);
  }

  /** Whether the visitor says whether this person's claims are so. */
  boolean mayAnswer(UndertakingId id, Visitor visitor) {
    return present
        .of(visitor)
        .filter(reader -> findConfirmer.may(reader, visitor.hr(), id.person(), visitor.zone()))
        .isPresent();
  }

  /** How a claim stands, to somebody of whom it is known that they may confirm it. */
  Screen claim(UndertakingId id, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return line(id)
        .map(line -> ClaimView.of(line, map(), wording))
        .orElseGet(() -> gone(id, wording));
  }

  /** To somebody of whom it is known that they may have read it. */
  Screen gone(UndertakingId id, Wording wording) {
    return ClaimView.gone(person(id.person()).orElse(null), id.requirement(), map(), wording);
  }

  /** What became of a wish of the owner's that was not done. */
  Screen undone(GrowthOutcome outcome, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return outcome instanceof GrowthOutcome.Changed changed
        ? GrowthAnswerView.changed(changed.now(), map(), present.today(visitor), wording)
        : GrowthAnswerView.none(wording);
  }
}
