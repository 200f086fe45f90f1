package careermap.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the roles of a map are called (役割の呼び名): by code, by a code of earlier versions or by name in
 * either language, and of a name such as {@code リーダー(LD)} either half, as long as that means one
 * role only.
 */
public final class RoleNames {
  private static final Pattern BRACKETED = Pattern.compile("(.+)\\((.+)\\)");

  private final Map<String, Set<RoleCode>> whole = new HashMap<>();
  private final Map<String, Set<RoleCode>> halves = new HashMap<>();
  private final Nearest nearest;

  public RoleNames(CareerMap map) {
    List<String> names = new ArrayList<>();
    for (Role role : map.roles()) {
      names(role).forEach(names::add);
      names(role).flatMap(RoleNames::halves).forEach(names::add);
      names(role).forEach(name -> note(whole, name, role));
      names(role).flatMap(RoleNames::halves).forEach(half -> note(halves, half, role));
    }
    nearest = new Nearest(names);
  }

  /** The role that {@code text} names. */
  public Optional<RoleCode> codeOf(String text) {
    return Stream.concat(Stream.of(text), halves(text))
        .flatMap(form -> only(whole, form).or(() -> only(halves, form)).stream())
        .findFirst();
  }

  /** The name that was probably meant by {@code text}, which names no role. */
  public Optional<String> nearestTo(String text) {
    return nearest.to(text);
  }

  private static Stream<String> names(Role role) {
    return Stream.concat(
        Stream.of(role.name().ja(), role.code().value(), role.name().en()),
        role.formerly().stream().map(RoleCode::value));
  }

  private static Stream<String> halves(String name) {
    Matcher bracketed = BRACKETED.matcher(Folded.narrow(name));
    return bracketed.matches() ? Stream.of(bracketed.group(1), bracketed.group(2)) : Stream.of();
  }

  private static void note(Map<String, Set<RoleCode>> names, String name, Role role) {
    names.computeIfAbsent(Folded.of(name), absent -> new LinkedHashSet<>()).add(role.code());
  }

  private static Optional<RoleCode> only(Map<String, Set<RoleCode>> names, String name) {
    Set<RoleCode> codes = names.getOrDefault(Folded.of(name), Set.of());
    return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
  }
}
