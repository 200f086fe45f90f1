package careermap;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The packages of the program and who imports whom, as compiled. */
final class Rooms {
  static final String ROOT = "careermap";

  /** What touches the outside; every other package is ground. */
  static final Set<String> EDGES =
      Set.of(
          "slack",
          "slack.view",
          "database",
          "file",
          "console",
          "server",
          "rounds",
          "logging",
          "demo",
          "picture",
          "calendar",
          "cipher");

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private Rooms() {}

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** {@code slack.view} for a class of careermap.slack.view. */
  static String of(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? ROOT : name.substring(ROOT.length() + 1);
  }

  static boolean isGround(JavaClass type) {
    return isOurs(type) && !of(type).equals(ROOT) && !EDGES.contains(of(type));
  }

  static DescribedPredicate<JavaClass> ground() {
    return DescribedPredicate.describe("are ground", Rooms::isGround);
  }

  static DescribedPredicate<JavaClass> in(Set<String> rooms) {
    return DescribedPredicate.describe(
        "are in one of " + new TreeSet<>(rooms), type -> isOurs(type) && rooms.contains(of(type)));
  }

  static Set<String> names() {
    return CLASSES.stream().map(Rooms::of).collect(toCollection(TreeSet::new));
  }

  /** Each package with those that it imports; those that import none are left out. */
  static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> isOurs(target) && !of(target).equals(of(type)))
          .forEach(
              target -> arrows.computeIfAbsent(of(type), room -> new TreeSet<>()).add(of(target)));
    }
    return arrows;
  }
}
