package careermap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ground is pure Java: what the company talks about, and nothing of the outside. */
class GroundTest {
  private static final Set<String> JAVA =
      Set.of(
          "java.lang",
          "java.lang.annotation",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.math",
          "java.time",
          "java.time.chrono",
          "java.time.format",
          "java.time.temporal",
          "java.time.zone",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "org.jspecify.annotations");

  /** Folding letters needs the tables of Unicode, which are as pure as arithmetic. */
  private static final Set<String> TEXT =
      Set.of("java.text.Normalizer", "java.text.Normalizer$Form");

  @Test
  void groundRestsOnGroundAndPlainJavaAlone() {
    classes()
        .that(Rooms.ground())
        .and()
        .resideOutsideOfPackage("careermap.wording")
        .should()
        .onlyDependOnClassesThat(describe("are ground or plain Java", GroundTest::isPlain))
        .check(Rooms.CLASSES);
  }

  @Test
  void wordsMayBeFormattedToo() {
    classes()
        .that()
        .resideInAPackage("careermap.wording")
        .should()
        .onlyDependOnClassesThat(
            describe(
                "are ground, plain Java or text",
                type -> isPlain(type) || type.getPackageName().equals("java.text")))
        .check(Rooms.CLASSES);
  }

  @Test
  void whatGroundHoldsNeverChanges() {
    fields()
        .that()
        .areDeclaredInClassesThat(Rooms.ground())
        .should()
        .beFinal()
        .check(Rooms.CLASSES);
  }

  @Test
  void aUseCaseDoesOneThing() {
    List<JavaClass> useCases = Rooms.CLASSES.stream().filter(GroundTest::isUseCase).toList();
    assertThat(useCases).extracting(JavaClass::getSimpleName).contains("ShowCareer", "MeetVisitor");
    assertThat(useCases).allSatisfy(useCase -> assertThat(publicMethods(useCase)).hasSize(1));
  }

  @Test
  void everyPackageIsCheckedForNulls() {
    classes()
        .that()
        .doNotHaveSimpleName("package-info")
        .should()
        .resideInAnyPackage(nullMarkedPackages())
        .check(Rooms.CLASSES);
  }

  private static boolean isPlain(JavaClass type) {
    JavaClass part = type.getBaseComponentType();
    return Rooms.isGround(part)
        || part.isPrimitive()
        || JAVA.contains(part.getPackageName())
        || TEXT.contains(part.getName());
  }

  /** A public class of the ground that works with a clock or with what is stored. */
  private static boolean isUseCase(JavaClass type) {
    return Rooms.isGround(type)
        && !type.isInterface()
        && !type.isRecord()
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getFields().stream().map(JavaField::getRawType).anyMatch(GroundTest::isStored);
  }

  private static boolean isStored(JavaClass type) {
    return type.isEquivalentTo(Clock.class)
        || (Rooms.isGround(type)
            && type.isInterface()
            && type.getSubclasses().stream()
                .anyMatch(implementation -> Rooms.of(implementation).equals("database")));
  }

  private static List<JavaMethod> publicMethods(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
        .toList();
  }

  private static String[] nullMarkedPackages() {
    DescribedPredicate<CanBeAnnotated> marked =
        CanBeAnnotated.Predicates.annotatedWith("org.jspecify.annotations.NullMarked");
    return Rooms.CLASSES.stream()
        .filter(type -> type.getSimpleName().equals("package-info") && marked.test(type))
        .map(JavaClass::getPackageName)
        .toArray(String[]::new);
  }
}
