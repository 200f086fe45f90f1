package careermap.change;

import careermap.map.Experience;
import careermap.map.Requirement;
import careermap.map.Transition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a path asks for otherwise than before (道に必要なものの変更).
 *
 * @param before null where the path did not ask for it
 * @param after null where the path asks for it no longer
 */
public record Asking(Requirement requirement, @Nullable Weight before, @Nullable Weight after) {

  /** How much a path asks for something (必要の度合い). */
  public enum Weight {
    RECOMMENDED,
    REQUIRED
  }

  /** What differs between two forms of a path: first what is asked for now, then what was. */
  static Stream<Asking> between(Transition before, Transition after) {
    Map<String, Weight> was = weights(before);
    Map<String, Weight> is = weights(after);
    return Stream.of(after.required(), after.recommended(), before.required(), before.recommended())
        .flatMap(List::stream)
        .collect(
            LinkedHashMap<String, Requirement>::new,
            (named, asked) -> named.putIfAbsent(asked.code(), asked),
            Map::putAll)
        .values()
        .stream()
        .map(asked -> new Asking(asked, was.get(asked.code()), is.get(asked.code())))
        .filter(asked -> asked.before() != asked.after());
  }

  /** What is required is not only recommended, even where the map says both. */
  private static Map<String, Weight> weights(Transition step) {
    Map<String, Weight> weights = new LinkedHashMap<>();
    step.recommended().forEach(asked -> weights.put(asked.code(), Weight.RECOMMENDED));
    step.required().forEach(asked -> weights.put(asked.code(), Weight.REQUIRED));
    return weights;
  }

  /** Whether it has to be there now and had not to be before. */
  public boolean isNewlyRequired() {
    return after == Weight.REQUIRED;
  }

  Change.Detail of(Subject path) {
    return new Change.Detail(
        path,
        aspect(),
        requirement.code(),
        before == null ? null : requirement.name(),
        after == null ? null : requirement.name());
  }

  Aspect aspect() {
    boolean required = (after == null ? before : after) == Weight.REQUIRED;
    if (before != null && after != null) {
      return required ? Aspect.NOW_REQUIRED : Aspect.NOW_RECOMMENDED;
    }
    if (requirement instanceof Experience) {
      return required ? Aspect.REQUIRED_EXPERIENCE : Aspect.RECOMMENDED_EXPERIENCE;
    }
    return required ? Aspect.REQUIRED_QUALIFICATION : Aspect.RECOMMENDED_QUALIFICATION;
  }
}
