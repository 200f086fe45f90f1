package careermap.change;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** The parts of two maps side by side, in the order of the newer. */
record Aligned<T>(List<T> added, List<Pair<T>> both, List<T> gone) {
  /** A part as it was and as it is. */
  record Pair<T>(T before, T after) {
    boolean differsIn(Function<T, ?> what) {
      return !Objects.equals(what.apply(before), what.apply(after));
    }
  }

  static <T, K> Aligned<T> by(Function<T, K> key, Collection<T> before, Collection<T> after) {
    return by(key, key, before, after);
  }

  /** The same with only those that came or went that {@code which} picks. */
  Aligned<T> within(Predicate<T> which) {
    return new Aligned<>(
        added.stream().filter(which).toList(), both, gone.stream().filter(which).toList());
  }

  static <T, K> Aligned<T> by(
      Function<T, K> keyBefore, Function<T, K> key, Collection<T> before, Collection<T> after) {
    Map<K, T> left =
        before.stream()
            .collect(
                toMap(keyBefore, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    List<T> added = new ArrayList<>();
    List<Pair<T>> both = new ArrayList<>();
    for (T part : after) {
      T earlier = left.remove(key.apply(part));
      if (earlier == null) {
        added.add(part);
      } else {
        both.add(new Pair<>(earlier, part));
      }
    }
    return new Aligned<>(added, both, List.copyOf(left.values()));
  }
}
