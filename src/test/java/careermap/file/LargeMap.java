package careermap.file;

import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Criterion;
import careermap.map.Employment;
import careermap.map.Experience;
import careermap.map.Guideline;
import careermap.map.Level;
import careermap.map.Phrase;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A map of as many roles and paths as asked for, each with all its texts. */
final class LargeMap {
  private static final Phrase TEXT =
      new Phrase(
          "お客さまからの電話やメール、チャットを受け、決まった手順で用件を解決します。",
          "Takes calls, e-mails and chats from customers and settles their requests.");
  private static final List<Experience> EXPERIENCES =
      IntStream.range(0, 100)
          .mapToObj(i -> new Experience("EXPERIENCE_" + i, numbered("経験", i), TEXT))
          .toList();
  private static final List<AbilityUnit> UNITS =
      IntStream.range(0, 100).mapToObj(LargeMap::unit).toList();

  private LargeMap() {}

  static CareerMap of(int roles, int transitions) {
    return new CareerMap(
        numbered("地図", 1),
        true,
        IntStream.range(0, roles).mapToObj(LargeMap::role).toList(),
        List.of(),
        IntStream.range(0, transitions).mapToObj(i -> transition(i, roles)).toList(),
        EXPERIENCES,
        List.of(),
        UNITS,
        List.of());
  }

  private static Role role(int number) {
    return new Role(
        code(number),
        numbered("役割", number),
        new Level(1 + number % 4),
        Track.values()[number % 4],
        TEXT,
        Map.of(
            Employment.FULL_TIME, new Guideline(12, 24, TEXT),
            Employment.PART_TIME, new Guideline(24, 48, null)),
        UNITS.subList(number % 90, number % 90 + 6),
        null,
        List.of("札幌", "那覇"),
        List.of());
  }

  /** A step to the next role, then to the one after it, and so on. */
  private static Transition transition(int number, int roles) {
    int from = number % roles;
    return new Transition(
        code(from),
        code((from + 1 + number / roles) % roles),
        Transition.Kind.values()[number % 4],
        List.copyOf(EXPERIENCES.subList(number % 90, number % 90 + 3)),
        List.of(),
        TEXT,
        TEXT);
  }

  private static AbilityUnit unit(int number) {
    return new AbilityUnit(
        "UNIT_" + number,
        "FAMILY_" + number / 4,
        number % 2 == 0,
        new Level(1 + number % 4),
        numbered("ユニット", number),
        IntStream.range(0, 12)
            .mapToObj(i -> new Criterion("C_" + number + "_" + i, TEXT))
            .toList());
  }

  private static RoleCode code(int number) {
    return new RoleCode("ROLE_" + number);
  }

  private static Phrase numbered(String word, int number) {
    return new Phrase(word + number, "No. " + number);
  }
}
