package careermap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Time and the environment are handed in by the root, so that tests can hand in others. */
class SurroundingsTest {
  private static final String TIME = "java.time.";

  @Test
  void onlyTheRootReadsTheClock() {
    noClasses()
        .that(not(Rooms.in(Set.of(Rooms.ROOT))))
        .should()
        .callMethodWhere(describe("it reads the clock", SurroundingsTest::readsTheClock))
        .check(Rooms.CLASSES);
  }

  @Test
  void onlyTheRootAndTheDemoReadTheEnvironment() {
    noClasses()
        .that(not(Rooms.in(Set.of(Rooms.ROOT, "demo"))))
        .should()
        .callMethodWhere(describe("it reads the environment", SurroundingsTest::readsEnvironment))
        .check(Rooms.CLASSES);
  }

  @Test
  void onlyCommandsWriteToTheTerminal() {
    noClasses()
        .that(not(Rooms.in(Set.of(Rooms.ROOT, "console", "demo"))))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(Rooms.CLASSES);
  }

  /** {@code now} is allowed with a clock; nanoTime measures and tells no time. */
  private static boolean readsTheClock(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    boolean now =
        owner.startsWith(TIME)
            && call.getName().equals("now")
            && call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    boolean system =
        owner.equals("java.time.Clock")
            && (call.getName().startsWith("system") || call.getName().startsWith("tick"));
    boolean millis = owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    boolean zone = owner.equals("java.time.ZoneId") && call.getName().equals("systemDefault");
    boolean date = owner.equals("java.util.Date");
    return now || system || millis || zone || date;
  }

  private static boolean readsEnvironment(JavaCall<?> call) {
    return call.getTarget() instanceof MethodCallTarget
        && call.getTargetOwner().getName().equals("java.lang.System")
        && (call.getName().equals("getenv") || call.getName().equals("getProperty"));
  }
}
