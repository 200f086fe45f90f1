package careermap.change;

import careermap.growth.Attainment;
import careermap.growth.Goal;
import careermap.guidance.Standing;
import careermap.map.Employment;
import careermap.map.RoleCode;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody in a role for 14 months; today is 7 December 2026. */
final class Somebody {
  static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

  private final String id;
  private final String role;
  private final List<Attainment> attainments = new ArrayList<>();
  private Employment employment = Employment.FULL_TIME;
  private @Nullable String site;
  private @Nullable String goal;
  private @Nullable LocalDate leftOn;
  private @Nullable Person supervisor;

  private Somebody(String id, String role) {
    this.id = id;
    this.role = role;
  }

  static Somebody in(String role) {
    return new Somebody("E1", role);
  }

  static Somebody in(String role, int number) {
    return new Somebody("E" + number, role);
  }

  Somebody as(Employment form) {
    employment = form;
    return this;
  }

  Somebody at(String place) {
    site = place;
    return this;
  }

  Somebody aimingFor(String aim) {
    goal = aim;
    return this;
  }

  Somebody whoLeft() {
    leftOn = TODAY;
    return this;
  }

  Somebody under(Person boss) {
    supervisor = boss;
    return this;
  }

  Somebody having(String... requirements) {
    for (String one : requirements) {
      with(one, Attainment.Status.CONFIRMED, LocalDate.of(2026, 9, 3), null);
    }
    return this;
  }

  Somebody with(
      String requirement,
      Attainment.Status status,
      @Nullable LocalDate on,
      @Nullable LocalDate until) {
    attainments.add(new Attainment(requirement, status, on, until));
    return this;
  }

  Person person() {
    return new Person(
        new PersonId(id),
        "氏名 " + id,
        null,
        null,
        new RoleCode(role),
        TODAY.minusMonths(14),
        null,
        employment,
        null,
        site,
        null,
        null,
        null,
        null,
        null,
        leftOn);
  }

  Standing standing() {
    return new Standing(
        person(),
        supervisor,
        attainments,
        goal == null ? null : new Goal(new RoleCode(goal), 3, null, Instant.EPOCH),
        null,
        false);
  }
}
