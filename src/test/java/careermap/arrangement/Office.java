package careermap.arrangement;

import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.guidance.Waiting;
import careermap.map.Employment;
import careermap.map.Language;
import careermap.map.RoleCode;
import careermap.person.Fixtures;
import careermap.person.InMemoryPeople;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.SlackId;
import careermap.reminder.CadenceRule;
import careermap.reminder.Teams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small office with its arrangements; today is 1 December 2026 in Tokyo. */
final class Office {
  static final LocalDate TODAY = Fixtures.TODAY;

  final InMemoryArrangements arrangements = new InMemoryArrangements();
  final ShowArrangements show;
  final ShowChoices showChoices = new ShowChoices(arrangements, arrangements, Fixtures.CLOCK);

  final Teams teams;

  Office(Person... people) {
    this.teams = new SatosTeam(List.of(people), arrangements);
    this.show =
        new ShowArrangements(
            InMemoryPeople.of(people), Fixtures.maps(), arrangements, arrangements, Fixtures.CLOCK);
  }

  static Person sato() {
    return somebody("SATO", null).person();
  }

  /** An operator of Sato's. */
  static Person operator(String id) {
    return somebody(id, "SATO").person();
  }

  static Somebody somebody(String id, @Nullable String supervisor) {
    return new Somebody(id, supervisor, "OPERATOR", Employment.FULL_TIME, null, null, null);
  }

  static Visitor hr() {
    return visitor(Optional.empty(), true);
  }

  static Visitor stranger() {
    return visitor(Optional.empty(), false);
  }

  static Visitor supervisor() {
    return visitor(Optional.of(standing(sato(), true)), false);
  }

  static Visitor operator() {
    return visitor(Optional.of(standing(operator("E1"), false)), false);
  }

  static Visitor listening(Person person) {
    return visitor(Optional.of(standing(person, false)), true);
  }

  private static Standing standing(Person person, boolean supervises) {
    return new Standing(person, null, List.of(), null, null, supervises);
  }

  private static Visitor visitor(Optional<Standing> standing, boolean hr) {
    return new Visitor(
        new SlackId("U1"),
        Language.JA,
        Fixtures.CLOCK.getZone(),
        true,
        standing,
        hr,
        Waiting.NOTHING);
  }

  void on(int days) {
    rule(CadenceRule.Scope.COMPANY, "", days);
  }

  void rule(CadenceRule.Scope scope, String name, @Nullable Integer days) {
    arrangements.set(new CadenceRule(scope, name, days, true, TODAY.minusDays(30)), "HR");
  }

  Arrangements now() {
    return show.to(hr()).orElseThrow();
  }

  /** Somebody on the roster, word by word. */
  record Somebody(
      String id,
      @Nullable String supervisor,
      String role,
      Employment employment,
      @Nullable String site,
      @Nullable String shift,
      @Nullable LocalDate leftOn) {
    Somebody employed(Employment other) {
      return new Somebody(id, supervisor, role, other, site, shift, leftOn);
    }

    Somebody at(String other) {
      return new Somebody(id, supervisor, role, employment, other, shift, leftOn);
    }

    Somebody as(String other) {
      return new Somebody(id, supervisor, other, employment, site, shift, leftOn);
    }

    Somebody on(String other) {
      return new Somebody(id, supervisor, role, employment, site, other, leftOn);
    }

    Somebody leavingOn(LocalDate day) {
      return new Somebody(id, supervisor, role, employment, site, shift, day);
    }

    Person person() {
      return new Person(
          new PersonId(id),
          "氏名" + id,
          null,
          null,
          new RoleCode(role),
          LocalDate.of(2024, 4, 1),
          null,
          employment,
          supervisor == null ? null : new PersonId(supervisor),
          site,
          shift,
          null,
          null,
          null,
          null,
          leftOn);
    }
  }
}
