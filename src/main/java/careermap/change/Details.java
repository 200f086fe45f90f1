package careermap.change;

import careermap.change.Aligned.Pair;
import careermap.map.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what differs about one part of the map. */
final class Details {
  private final Subject subject;
  private final List<Change> found = new ArrayList<>();

  Details(Subject subject) {
    this.subject = subject;
  }

  Stream<Change> found() {
    return found.stream();
  }

  /** The name, under which the part was known until now. */
  <T> Details name(Pair<T> pair, Function<T, Phrase> name, Function<T, Subject> known) {
    if (pair.differsIn(name)) {
      found.add(
          new Change.Detail(
              known.apply(pair.before()),
              Aspect.NAME,
              null,
              name.apply(pair.before()),
              name.apply(pair.after())));
    }
    return this;
  }

  /** A text, of which only is said that it is another one. */
  Details text(Aspect aspect, @Nullable Phrase before, @Nullable Phrase after) {
    return value(aspect, before, after, Function.identity());
  }

  <V> Details value(
      Aspect aspect, @Nullable V before, @Nullable V after, Function<V, Phrase> words) {
    if (!Objects.equals(before, after)) {
      add(aspect, null, inWords(before, words), inWords(after, words));
    }
    return this;
  }

  private static <V> @Nullable Phrase inWords(@Nullable V value, Function<V, Phrase> words) {
    return value == null ? null : words.apply(value);
  }

  /** What was added to a list or taken from it. */
  <I> Details items(
      Aspect aspect, Aligned<I> items, Function<I, String> code, Function<I, Phrase> name) {
    items.added().forEach(item -> add(aspect, code.apply(item), null, name.apply(item)));
    items.gone().forEach(item -> add(aspect, code.apply(item), name.apply(item), null));
    return this;
  }

  Details add(
      Aspect aspect, @Nullable String item, @Nullable Phrase before, @Nullable Phrase after) {
    found.add(new Change.Detail(subject, aspect, item, before, after));
    return this;
  }
}
