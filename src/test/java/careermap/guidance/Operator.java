package careermap.guidance;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.growth.Attainment;
import careermap.growth.Chance;
import careermap.growth.Goal;
import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.map.RoleCode;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody on the bundled map since 1 October 2025; today is 7 December 2026. */
final class Operator {
  static final CareerMap MAP = BundledMap.read(new YamlMap());
  static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

  private final String role;
  private final List<Attainment> attainments = new ArrayList<>();
  private final List<Chance> chances = new ArrayList<>();
  private CareerMap map = MAP;
  private @Nullable String goal;

  private Operator(String role) {
    this.role = role;
  }

  static Operator in(String role) {
    return new Operator(role);
  }

  Operator on(CareerMap other) {
    map = other;
    return this;
  }

  Operator aimingFor(String aim) {
    goal = aim;
    return this;
  }

  Operator with(Attainment.Status status, String... codes) {
    for (String code : codes) {
      attainments.add(attainment(code, status));
    }
    return this;
  }

  Operator with(List<Attainment> more) {
    attainments.addAll(more);
    return this;
  }

  Operator offered(String title, String... gives) {
    PersonId poster = new PersonId("E2");
    chances.add(
        new Chance(
            "O1",
            title,
            poster,
            List.of(gives),
            TODAY.plusDays(36),
            TODAY.plusDays(9),
            null,
            Set.of()));
    return this;
  }

  static Attainment attainment(String code, Attainment.Status status) {
    return new Attainment(code, status, null, null);
  }

  CareerGuide guide() {
    return CareerGuide.of(standing(), map, TODAY, chances).orElseThrow();
  }

  NextStep.Obtain step() {
    return (NextStep.Obtain) guide().nextStep();
  }

  private Standing standing() {
    Goal aim = goal == null ? null : new Goal(new RoleCode(goal), 3, null, Instant.EPOCH);
    return new Standing(person(), null, attainments, aim, null, false);
  }

  private Person person() {
    return new Person(
        new PersonId("E1"),
        "田中 さくら",
        null,
        null,
        new RoleCode(role),
        LocalDate.of(2025, 10, 1),
        null,
        Employment.PART_TIME,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
