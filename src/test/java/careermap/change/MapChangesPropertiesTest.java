package careermap.change;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.CareerMap;
import careermap.map.EditedMap;
import careermap.map.Language;
import careermap.map.Level;
import careermap.map.Phrase;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import careermap.wording.Wording;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapChangesPropertiesTest {
  private static final CareerMap MAP = BundledMap.read(new YamlMap());
  private static final int ROUNDS = 60;

  /** These are not undone by going back: an older map does not know the newer codes. */
  private static final Set<Mutation> ONE_WAY =
      EnumSet.of(Mutation.RECODE_ROLE, Mutation.RETIRE_ROLE);

  @Test
  void aMapDoesNotDifferFromItself() {
    assertThat(MapChanges.between(MAP, MAP).isEmpty()).isTrue();
  }

  @Test
  void anotherOrderIsNoChange() {
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(MapChanges.between(MAP, shuffled(MAP, random)).all()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneMutationIsNamedAndNothingElse(Mutation mutation) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      EditedMap edited = EditedMap.of(MAP);
      String code = mutation.to(edited, random);

      List<Change> changes = MapChanges.between(MAP, shuffled(edited.map(), random)).all();

      assertThat(changes).as("%s of %s", mutation, code).hasSize(1);
      assertThat(changes.get(0).codes()).contains(code);
    }
  }

  @Test
  void thereAreChangesExactlyWhereTheMapsMeanSomethingElse() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      CareerMap other = mutated(MAP, random.nextInt(3), random);

      assertThat(MapChanges.between(MAP, other).isEmpty())
          .isEqualTo(Meaning.of(MAP).equals(Meaning.of(other)));
    }
  }

  @Test
  void whatIsAddedOneWayIsRetiredTheOtherWay() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      CareerMap other = mutated(MAP, 8, new Random(seed));
      MapChanges there = MapChanges.between(MAP, other);
      MapChanges back = MapChanges.between(other, MAP);

      assertThat(of(there, Change.Kind.ADDED)).isEqualTo(of(back, Change.Kind.RETIRED));
      assertThat(of(there, Change.Kind.RETIRED)).isEqualTo(of(back, Change.Kind.ADDED));
      assertThat(of(there, Change.Kind.CHANGED)).isEqualTo(of(back, Change.Kind.CHANGED));
    }
  }

  private static Set<List<?>> of(MapChanges changes, Change.Kind kind) {
    return changes.all().stream()
        .filter(change -> change.kind() == kind)
        .map(change -> List.of(change.subject().type(), change.subject().codes(), aspect(change)))
        .collect(toSet());
  }

  private static String aspect(Change change) {
    return change instanceof Change.Detail detail ? detail.aspect() + " " + detail.item() : "WHOLE";
  }

  @Test
  void everyChangeIsSaidInBothLanguages() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      MapChanges changes = MapChanges.between(MAP, mutated(MAP, 12, random));
      for (Language language : Language.values()) {
        ChangeWords words = new ChangeWords(Wording.in(language));
        assertThat(changes.all())
            .allSatisfy(
                change -> {
                  assertThat(words.sentence(change)).isNotBlank().doesNotContain("{", "null");
                  assertThat(words.brief(change)).isNotBlank().doesNotContain("{", "null");
                });
      }
    }
  }

  @Test
  void saysEveryAspectInBothLanguages() {
    Subject subject = new Subject(Subject.Type.ROLE, List.of("A"), new Phrase("役割A", "Role A"));
    Phrase value = new Phrase("値", "value");
    for (Aspect aspect : Aspect.values()) {
      for (Language language : Language.values()) {
        ChangeWords words = new ChangeWords(Wording.in(language));
        Change.Detail changed = new Change.Detail(subject, aspect, "B", value, value);
        assertThat(words.sentence(changed)).isNotBlank().doesNotContain("{");
        assertThat(words.brief(changed)).isNotBlank().doesNotContain("{");
      }
    }
  }

  @Test
  void comparesLargeMapsInLessThanASecond() {
    CareerMap before = large();
    CareerMap after = mutated(before, 200, new Random(3));
    long millis = Processor.millis(() -> MapChanges.between(before, after));
    System.out.println("difference of 300 roles and 2,000 transitions: " + millis + " ms");
    assertThat(millis).isLessThan(1_000);
  }

  private static CareerMap mutated(CareerMap map, int times, Random random) {
    List<Mutation> mutations = EnumSet.complementOf(EnumSet.copyOf(ONE_WAY)).stream().toList();
    EditedMap edited = EditedMap.of(map);
    for (int time = 0; time < times; time++) {
      Mutation.any(random, mutations).to(edited, random);
      edited = EditedMap.of(edited.map());
    }
    return edited.map();
  }

  private static CareerMap shuffled(CareerMap map, Random random) {
    EditedMap edited = EditedMap.of(map);
    List.of(
            edited.roles,
            edited.transitions,
            edited.experiences,
            edited.qualifications,
            edited.units,
            edited.opportunities)
        .forEach(parts -> Collections.shuffle(parts, random));
    edited.roles.forEach(
        role ->
            edited.role(
                role.code().value(),
                one -> {
                  Collections.shuffle(one.units, random);
                  Collections.shuffle(one.sites, random);
                }));
    edited.transitions.replaceAll(step -> reversed(step));
    return edited.map();
  }

  private static Transition reversed(Transition step) {
    return new Transition(
        step.from(),
        step.to(),
        step.kind(),
        reversed(step.required()),
        reversed(step.recommended()),
        step.carriesOver(),
        step.ahead());
  }

  private static List<Requirement> reversed(List<Requirement> asked) {
    List<Requirement> other = new java.util.ArrayList<>(asked);
    Collections.reverse(other);
    return other;
  }

  private static CareerMap large() {
    EditedMap edited = EditedMap.of(MAP);
    edited.roles.clear();
    edited.transitions.clear();
    IntStream.range(0, 300).forEach(number -> edited.roles.add(role(number)));
    IntStream.range(0, 2_000).forEach(number -> edited.transitions.add(step(number)));
    return edited.map();
  }

  private static Role role(int number) {
    Phrase name = new Phrase("役割" + number, "Role " + number);
    return new Role(
        new RoleCode("R" + number),
        name,
        new Level(1 + number % 4),
        Track.TRUNK,
        name,
        Map.of(),
        List.copyOf(MAP.units()),
        null,
        List.of(),
        List.of());
  }

  private static Transition step(int number) {
    int from = number % 300;
    return new Transition(
        new RoleCode("R" + from),
        new RoleCode("R" + (from + 1 + number / 300) % 300),
        Transition.Kind.PROMOTION,
        List.copyOf(MAP.experiences()),
        List.of(),
        null,
        null);
  }
}
