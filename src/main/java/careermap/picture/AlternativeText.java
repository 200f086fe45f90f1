package careermap.picture;

import static java.util.stream.Collectors.joining;

import careermap.map.CareerMap;
import careermap.map.Highlight;
import careermap.map.Level;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The picture in words, for whoever does not see it: first the reader's own part, then levels. */
record AlternativeText(CareerMap map, int version, Wording wording, @Nullable Highlight you) {
  /** Slack takes no more. */
  static final int LONGEST = 2_000;

  private static final int NAME = 80;

  /** Fewer names for each level until it is short enough. */
  String text() {
    return IntStream.of(map.roles().size(), 30, 15, 8, 4, 2, 1)
        .mapToObj(this::text)
        .filter(text -> text.length() <= LONGEST)
        .findFirst()
        .orElseGet(() -> opening());
  }

  private String text(int names) {
    return Stream.of(Stream.of(opening()), personal(names), levels(names))
        .flatMap(sentences -> sentences)
        .collect(joining(wording.say("picture.heard.between")));
  }

  private String opening() {
    return wording.say(
        "picture.heard",
        brief(wording.of(map.name())),
        String.valueOf(version),
        map.roles().size());
  }

  private Stream<String> personal(int names) {
    Highlight you = this.you;
    if (you == null) {
      return Stream.of();
    }
    RoleCode goal = you.goal();
    return Stream.of(
            said("picture.heard.here", List.of(you.here()), names),
            said("picture.heard.open", you.open(), names),
            said("picture.heard.goal", goal == null ? List.of() : List.of(goal), names),
            said("picture.heard.elsewhere", you.notHere(), names))
        .flatMap(sentence -> sentence);
  }

  private Stream<String> said(String key, Collection<RoleCode> codes, int names) {
    List<Role> roles = map.roles().stream().filter(role -> codes.contains(role.code())).toList();
    return roles.isEmpty() ? Stream.of() : Stream.of(wording.say(key, names(roles, names)));
  }

  private Stream<String> levels(int names) {
    return IntStream.rangeClosed(Level.LOWEST, Level.HIGHEST)
        .boxed()
        .flatMap(number -> level(new Level(number), names));
  }

  private Stream<String> level(Level level, int names) {
    List<Role> roles = map.roles().stream().filter(role -> role.level().equals(level)).toList();
    return roles.isEmpty()
        ? Stream.of()
        : Stream.of(wording.say("picture.heard.level", level.number(), names(roles, names)));
  }

  private String names(List<Role> roles, int most) {
    String names =
        roles.stream()
            .limit(most)
            .map(role -> brief(wording.of(role.name())))
            .collect(joining(wording.say("list.and")));
    int rest = roles.size() - most;
    return rest > 0 ? wording.say("picture.heard.more", names, rest) : names;
  }

  private static String brief(String name) {
    return brief(name, NAME);
  }

  static String brief(String name, int most) {
    String printable = Printable.of(name).strip();
    return printable.codePointCount(0, printable.length()) <= most
        ? printable
        : printable.substring(0, printable.offsetByCodePoints(0, most)) + "…";
  }
}
