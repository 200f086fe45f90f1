package careermap.route;

import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.map.Experience;
import careermap.map.Guideline;
import careermap.map.Level;
import careermap.map.Phrase;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps as they could be, the same for the same seed, and somebody who stands on them. */
final class RandomWorld {
  static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
  private static final Phrase WORDS = new Phrase("ことば", "words");

  private final Random random;
  private final List<Role> roles = new ArrayList<>();
  private final List<Experience> experiences = new ArrayList<>();
  private final List<Transition> steps = new ArrayList<>();

  RandomWorld(long seed) {
    this.random = new Random(seed);
  }

  RandomWorld roles(int count) {
    for (int i = 0; i < count; i++) {
      roles.add(role(i));
    }
    return this;
  }

  RandomWorld requirements(int count) {
    for (int i = 0; i < count; i++) {
      experiences.add(new Experience("X" + i, WORDS, WORDS));
    }
    return this;
  }

  /** Steps anywhere, in circles and side by side, each with up to {@code most} requirements. */
  RandomWorld steps(int count, int most) {
    for (int i = 0; i < count; i++) {
      step(random.nextInt(roles.size()), random.nextInt(roles.size()), random.nextInt(most + 1));
    }
    return this;
  }

  /** Steps from each row of {@code width} roles to the next row, and the one after, and back. */
  RandomWorld rows(int width, int count, int least, int most) {
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(roles.size());
      int row = from / width + random.nextInt(3) - (random.nextInt(4) == 0 ? 1 : 0);
      int to = row * width + random.nextInt(width);
      if (to >= 0 && to < roles.size()) {
        step(from, to, least + random.nextInt(most - least + 1));
      }
    }
    return this;
  }

  void step(int from, int to, int asks) {
    if (from == to) {
      return;
    }
    Set<Requirement> required = new HashSet<>();
    for (int i = 0; i < asks && !experiences.isEmpty(); i++) {
      required.add(experiences.get(random.nextInt(experiences.size())));
    }
    Transition.Kind kind = Transition.Kind.values()[random.nextInt(4)];
    steps.add(
        new Transition(code(from), code(to), kind, List.copyOf(required), List.of(), null, null));
  }

  private Role role(int number) {
    @Nullable Guideline guideline = guideline();
    return new Role(
        code(number),
        WORDS,
        new Level(1 + random.nextInt(4)),
        Track.values()[random.nextInt(4)],
        WORDS,
        guideline == null ? Map.of() : Map.of(Employment.FULL_TIME, guideline),
        List.of(),
        null,
        random.nextInt(5) == 0 ? List.of("那覇") : List.of(),
        List.of());
  }

  private @Nullable Guideline guideline() {
    int min = 3 * random.nextInt(5);
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> new Guideline(null, min, null);
      case 2 -> new Guideline(min, null, null);
      default -> new Guideline(min, min + 6, null);
    };
  }

  static RoleCode code(int number) {
    return new RoleCode("R" + number);
  }

  CareerMap map() {
    return new CareerMap(
        WORDS, false, roles, List.of(), steps, experiences, List.of(), List.of(), List.of());
  }

  Departure departure(int role, double reached) {
    Set<String> has = new HashSet<>();
    experiences.stream()
        .filter(one -> random.nextDouble() < reached)
        .forEach(one -> has.add(one.code()));
    return new Departure(
        roles.get(role),
        TODAY.minusMonths(random.nextInt(20)),
        TODAY,
        Employment.FULL_TIME,
        random.nextBoolean() ? "札幌" : null,
        has);
  }
}
