package careermap.understanding;

import static java.util.Comparator.comparingInt;

import careermap.understanding.Literals.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many sayings, looked for in one pass over a sentence. */
final class Sayings {
  private final Literals<List<Step>> steps;

  Sayings(List<Saying> sayings) {
    Map<String, List<Step>> byLiteral = new HashMap<>();
    for (Saying saying : sayings) {
      IntStream.range(0, saying.pieces().size())
          .mapToObj(index -> new Step(saying, index))
          .forEach(step -> step.fileInto(byLiteral));
    }
    byLiteral.replaceAll((literal, steps) -> List.copyOf(steps));
    this.steps = new Literals<>(byLiteral);
  }

  /** Every saying that the sentence contains. */
  Stream<Reading> in(String sentence) {
    IdentityHashMap<Saying, Progress> progress = new IdentityHashMap<>();
    steps
        .all(sentence)
        .sorted(comparingInt(Found::end))
        .forEach(found -> advance(progress, found, sentence));
    return progress.entrySet().stream()
        .filter(entry -> entry.getValue().completes(entry.getKey()))
        .map(entry -> new Reading(entry.getKey().intent(), entry.getValue().weight()));
  }

  private static void advance(
      IdentityHashMap<Saying, Progress> progress, Found<List<Step>> found, String sentence) {
    for (Step step : found.value()) {
      Progress before = progress.getOrDefault(step.saying(), Progress.NONE);
      if (before.leadsTo(step, found.start())) {
        progress.put(step.saying(), before.with(found, sentence));
      }
    }
  }

  /** A piece of a saying. */
  private record Step(Saying saying, int index) {
    void fileInto(Map<String, List<Step>> byLiteral) {
      for (String literal : saying.pieces().get(index)) {
        byLiteral.computeIfAbsent(literal, l -> new ArrayList<>()).add(this);
      }
    }
  }

  /** How far a saying was found, taking each piece where it ends first. */
  private record Progress(int steps, int end, int weight) {
    static final Progress NONE = new Progress(0, 0, 0);

    boolean leadsTo(Step step, int start) {
      return step.index() == steps && start >= end;
    }

    boolean completes(Saying saying) {
      return steps == saying.pieces().size();
    }

    Progress with(Found<?> found, String sentence) {
      int more = Reading.weightOf(sentence.substring(found.start(), found.end()));
      return new Progress(steps + 1, found.end(), weight + more);
    }
  }
}
