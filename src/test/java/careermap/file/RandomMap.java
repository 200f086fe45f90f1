package careermap.file;

import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Criterion;
import careermap.map.Employment;
import careermap.map.Experience;
import careermap.map.Guideline;
import careermap.map.Level;
import careermap.map.Opportunity;
import careermap.map.PayRange;
import careermap.map.Phrase;
import careermap.map.Qualification;
import careermap.map.Requirement;
import careermap.map.Retirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Valid maps with the strangest content that the rules allow, the same for the same seed. */
final class RandomMap {
  private static final List<String> CODES =
      List.of("007", "1e5", "1.0", "true", "null", "-", "--", ".", "_x0041_", "0x1F", "NO", "1-2");
  private static final List<String> SCRAPS =
      List.of(
          "=1+1",
          "'",
          "\"",
          "=HYPERLINK(\"x\")",
          "+81",
          "-",
          "- a",
          "@x",
          "\n",
          "\n\n",
          "\t",
          "\r\n",
          "\r",
          " ",
          "　",
          "#",
          ": ",
          "{",
          "}",
          "[",
          "]",
          ",",
          "、",
          "&",
          "*",
          "|",
          ">",
          "%",
          "👩‍👩‍👧",
          "😀",
          "𠮷",
          "é",
          "e\u0301",
          "\u00A0",
          "\u2028",
          "\u200B",
          "_x000D_",
          "_x005F_",
          "<b>&amp;</b>",
          "]]>",
          "後輩を指導する",
          "~",
          "null",
          "true",
          "007",
          "1.50",
          "2026-04-01",
          "1:30",
          "0x1F",
          "はい",
          "---",
          "...",
          "?",
          "!",
          "`",
          "\\",
          "\\n",
          "${x}",
          "{0}",
          "﷽",
          "ﾃｽﾄ");

  private final Random random;
  private final Set<String> taken = new LinkedHashSet<>();

  private RandomMap(long seed) {
    this.random = new Random(seed);
  }

  static CareerMap of(long seed) {
    return new RandomMap(seed).map();
  }

  private CareerMap map() {
    var units = some(4, i -> unit());
    var experiences = some(4, i -> new Experience(code(), phrase(), phrase()));
    var qualifications = qualifications();
    List<Requirement> requirements = new ArrayList<>(experiences);
    requirements.addAll(qualifications);
    var roles = IntStream.rangeClosed(0, random.nextInt(5)).mapToObj(i -> role(i, units)).toList();
    return new CareerMap(
        phrase(),
        random.nextBoolean(),
        roles,
        some(3, i -> new Retirement(new RoleCode(code()), one(roles).code())),
        transitions(roles, requirements),
        experiences,
        qualifications,
        units,
        experiences.isEmpty() ? List.of() : some(3, i -> opportunity(experiences)));
  }

  private Role role(int number, List<AbilityUnit> units) {
    return new Role(
        new RoleCode(code()),
        phrase(),
        new Level(number == 0 ? 1 : 1 + random.nextInt(4)),
        one(List.of(Track.values())),
        phrase(),
        guidelines(),
        subset(units),
        maybe(() -> new PayRange(random.nextInt(5) * 1_000_000L, 5_000_000)),
        some(3, i -> cut(text(), 150)),
        some(2, i -> new RoleCode(code())));
  }

  private Map<Employment, Guideline> guidelines() {
    var guidelines = new EnumMap<Employment, Guideline>(Employment.class);
    subset(List.of(Employment.values())).forEach(it -> guidelines.put(it, guideline()));
    return guidelines;
  }

  private Guideline guideline() {
    Integer min = maybe(() -> random.nextInt(20));
    Integer max = min == null ? Integer.valueOf(24) : maybe(() -> 20 + random.nextInt(20));
    return new Guideline(min, max, maybe(this::phrase));
  }

  private List<Transition> transitions(List<Role> roles, List<Requirement> requirements) {
    List<Transition> transitions = new ArrayList<>();
    for (int i = 1; i < roles.size(); i++) {
      transitions.add(transition(roles.get(random.nextInt(i)), roles.get(i), requirements));
      if (random.nextBoolean()) {
        transitions.add(transition(roles.get(i), roles.get(0), requirements));
      }
    }
    return transitions;
  }

  private Transition transition(Role from, Role to, List<Requirement> requirements) {
    return new Transition(
        from.code(),
        to.code(),
        one(List.of(Transition.Kind.values())),
        subset(requirements),
        subset(requirements),
        maybe(this::phrase),
        maybe(this::phrase));
  }

  private List<Qualification> qualifications() {
    List<Qualification> qualifications = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      qualifications.add(
          new Qualification(
              code(),
              phrase(),
              phrase(),
              subset(qualifications.stream().map(Qualification::code).toList()),
              Set.copyOf(subset(List.of(Month.values()))),
              maybe(() -> 1 + random.nextInt(1_200))));
    }
    return qualifications;
  }

  private AbilityUnit unit() {
    return new AbilityUnit(
        code(),
        text(),
        random.nextBoolean(),
        new Level(1 + random.nextInt(4)),
        phrase(),
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(i -> new Criterion(code(), phrase()))
            .toList());
  }

  private Opportunity opportunity(List<Experience> experiences) {
    var gives = subset(experiences);
    return new Opportunity(
        code(),
        one(List.of(Opportunity.Kind.values())),
        phrase(),
        gives.isEmpty() ? experiences : gives);
  }

  /** Unique in the whole map, which is more than the rules ask for. */
  private String code() {
    String code = random.nextInt(3) == 0 ? one(CODES) : "C" + random.nextInt(1_000);
    while (!taken.add(code)) {
      code = code + random.nextInt(10);
    }
    return code;
  }

  private Phrase phrase() {
    return new Phrase(text(), text());
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(one(SCRAPS));
    }
    if (random.nextInt(100) == 0) {
      text.append("長".repeat(32_767 - text.length()));
    }
    return text.toString().isBlank() ? "語" : text.toString();
  }

  private static String cut(String text, int longest) {
    String cut = text.substring(0, Math.min(longest, text.length()));
    return cut.isBlank() ? "町" : cut;
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> subset(List<T> values) {
    var shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, random.nextInt(values.size() + 1)));
  }

  private <T> List<T> some(int most, IntFunction<T> value) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(value).toList();
  }
}
