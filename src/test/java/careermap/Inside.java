package careermap;

import static java.util.stream.Collectors.toSet;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for what the app is made of, where nothing leads to it from outside. */
final class Inside {
  private static final Pattern OURS = Pattern.compile("^(careermap|org\\.eclipse\\.jetty)\\.");

  private Inside() {}

  static <T> T find(Object root, Class<T> wanted) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Object one = open.remove();
      if (wanted.isInstance(one)) {
        return wanted.cast(one);
      }
      parts(one).stream().filter(seen::add).forEach(open::add);
    }
    throw new AssertionError("there is no " + wanted);
  }

  static Set<Pattern> patterns(Object owner, String field) {
    try {
      Object handlers =
          Objects.requireNonNull(value(owner, owner.getClass().getDeclaredField(field)));
      return ((Map<?, ?>) handlers).keySet().stream().map(Pattern.class::cast).collect(toSet());
    } catch (NoSuchFieldException gone) {
      throw new AssertionError(gone);
    }
  }

  private static List<Object> parts(Object one) {
    List<Object> parts = new ArrayList<>();
    if (one instanceof Collection<?> many) {
      many.forEach(part -> add(parts, part));
    } else if (one instanceof Object[] many) {
      for (@Nullable Object part : many) {
        add(parts, part);
      }
    } else {
      fields(one.getClass()).forEach(field -> add(parts, value(one, field)));
    }
    return parts;
  }

  /** Of what is ours, and of the server in which it stands. */
  private static List<Field> fields(Class<?> of) {
    List<Field> fields = new ArrayList<>();
    for (@Nullable Class<?> at = of;
        at != null && OURS.matcher(at.getName()).find();
        at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static void add(List<Object> parts, @Nullable Object part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private static @Nullable Object value(Object owner, Field field) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException refused) {
      throw new AssertionError(refused);
    }
  }
}
