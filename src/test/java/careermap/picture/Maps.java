package careermap.picture;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.map.Level;
import careermap.map.Phrase;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Maps to draw. */
final class Maps {
  private static final List<String> WORDS =
      List.of("お客さま対応", "品質管理", "研修", "運営", "業務改善", "データ分析", "リーダー", "スーパーバイザー(SV)", "髙﨑𠮷");

  private Maps() {}

  static CareerMap bundled() {
    return BundledMap.read(new YamlMap());
  }

  /** The bundled map and others of up to forty roles, each time the same. */
  static Stream<CareerMap> many() {
    return Stream.concat(
        Stream.of(bundled(), random(60, 150, 0)),
        IntStream.rangeClosed(1, 25).mapToObj(seed -> random(1 + seed * 3 / 2, seed * 4, seed)));
  }

  static CareerMap random(int roles, int paths, long seed) {
    Random random = new Random(seed);
    List<Role> all = IntStream.range(0, roles).mapToObj(i -> role(i, random)).toList();
    Map<List<RoleCode>, Transition> transitions = new LinkedHashMap<>();
    for (int i = 0; i < paths && roles > 1; i++) {
      Transition path = path(all, random);
      transitions.putIfAbsent(List.of(path.from(), path.to()), path);
    }
    return map(all, List.copyOf(transitions.values()));
  }

  /** A map whose roles have these names, each leading to the next. */
  static CareerMap named(List<String> names) {
    Random random = new Random(names.size());
    List<Role> roles =
        IntStream.range(0, names.size()).mapToObj(i -> role(i, names.get(i), random)).toList();
    List<Transition> paths =
        IntStream.range(1, names.size())
            .mapToObj(i -> path(roles.get(i - 1), roles.get(i), Transition.Kind.LATERAL))
            .toList();
    return map(roles, paths);
  }

  private static CareerMap map(List<Role> roles, List<Transition> paths) {
    return new CareerMap(
        new Phrase("試しの地図", "A map to try"),
        false,
        roles,
        List.of(),
        paths,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Role role(int number, Random random) {
    String name = WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
    return role(number, name, random);
  }

  private static Role role(int number, String name, Random random) {
    Guideline soon = new Guideline(12, 12 + random.nextInt(24), null);
    Guideline late = new Guideline(24, null, null);
    return new Role(
        new RoleCode("ROLE_" + number),
        new Phrase(name, name + " in English"),
        new Level(1 + random.nextInt(Level.HIGHEST)),
        Track.values()[random.nextInt(Track.values().length)],
        new Phrase("あ", "a"),
        random.nextBoolean()
            ? Map.of(Employment.FULL_TIME, soon, Employment.PART_TIME, late)
            : Map.of(Employment.PART_TIME, late),
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private static Transition path(List<Role> roles, Random random) {
    int from = random.nextInt(roles.size());
    int to = (from + 1 + random.nextInt(roles.size() - 1)) % roles.size();
    Transition.Kind[] kinds = Transition.Kind.values();
    return path(roles.get(from), roles.get(to), kinds[random.nextInt(kinds.length)]);
  }

  private static Transition path(Role from, Role to, Transition.Kind kind) {
    return new Transition(from.code(), to.code(), kind, List.of(), List.of(), null, null);
  }
}
