package careermap.route;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.CareerMap;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** 300 roles and 2,000 steps of several makes; what it took is printed. */
@Tag("measured")
class LargeMapsTest {
  private static final int ROLES = 300;
  private static final int STEPS = 2_000;
  private static final double ALLOWED_MILLISECONDS = 50;
  private static final int WORLDS = 4;
  private static final int GOALS = 12;

  /** Of the processor alone, so that other work on the machine does not count. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  static final List<Named<LongFunction<RandomWorld>>> MAKES =
      List.of(
          make("steps anywhere, up to 3 of 40", 40, world -> world.steps(STEPS, 3)),
          make("steps anywhere, up to 3 of 200", 200, world -> world.steps(STEPS, 3)),
          make("4 rows, 1 to 3 of 80", 80, world -> world.rows(75, STEPS, 1, 3)),
          make("10 rows, 1 to 3 of 60", 60, world -> world.rows(30, STEPS, 1, 3)),
          make("30 rows, up to 3 of 60", 60, world -> world.rows(10, STEPS, 0, 3)));

  /**
   * Thirty promotions in a row, each step with things of its own: more than proof can be had of.
   */
  static final List<Named<LongFunction<RandomWorld>>> HARD =
      List.of(make("30 rows, 1 to 3 of 300", 300, world -> world.rows(10, STEPS, 1, 3)));

  private static Named<LongFunction<RandomWorld>> make(
      String name, int requirements, UnaryOperator<RandomWorld> steps) {
    return Named.of(
        name, seed -> steps.apply(new RandomWorld(seed).roles(ROLES).requirements(requirements)));
  }

  @ParameterizedTest
  @FieldSource("MAKES")
  void answersInUnderFiftyMillisecondsAndAlmostAlwaysWithProof(LongFunction<RandomWorld> make) {
    List<Answer> answers = answers(make);
    assertThat(answers.get(answers.size() * 95 / 100).milliseconds())
        .isLessThan(ALLOWED_MILLISECONDS);
    assertThat(answers).filteredOn(Answer::proved).hasSizeGreaterThan(answers.size() * 9 / 10);
  }

  @ParameterizedTest
  @FieldSource("HARD")
  void answersInUnderFiftyMillisecondsEvenWhereItCannotProveIt(LongFunction<RandomWorld> make) {
    List<Answer> answers = answers(make);
    assertThat(answers.get(answers.size() * 95 / 100).milliseconds())
        .isLessThan(ALLOWED_MILLISECONDS);
    assertThat(answers).anyMatch(answer -> !answer.proved());
  }

  /** The quickest first. */
  private static List<Answer> answers(LongFunction<RandomWorld> make) {
    List<Answer> answers = new ArrayList<>();
    answers(make, WORLDS, answers);
    answers.clear();
    for (int seed = 0; seed < WORLDS; seed++) {
      answers(make, seed, answers);
    }
    answers.sort(Comparator.comparing(Answer::milliseconds));
    System.out.printf(
        "median %.2f ms, longest %.2f ms of %d, proved %d%n",
        answers.get(answers.size() / 2).milliseconds(),
        answers.get(answers.size() - 1).milliseconds(),
        answers.size(),
        answers.stream().filter(Answer::proved).count());
    return answers;
  }

  private static void answers(LongFunction<RandomWorld> make, long seed, List<Answer> answers) {
    RandomWorld world = make.apply(seed);
    CareerMap map = world.map();
    Departure departure = world.departure(0, 0.1);
    for (int i = 0; i < GOALS; i++) {
      int goal = ROLES - 1 - i * (ROLES / GOALS - 1);
      long begun = CPU.getCurrentThreadCpuTime();
      RoutePlan plan = RoutePlan.of(map, departure, RandomWorld.code(goal)).orElseThrow();
      answers.add(new Answer((CPU.getCurrentThreadCpuTime() - begun) / 1e6, plan.proved()));
    }
  }

  private record Answer(double milliseconds, boolean proved) {}
}
