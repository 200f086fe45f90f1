package careermap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what somebody else wrote might be taken for something else, there is no way to it. */
class InjectionTest {
  /** Whoever writes files, or opens them by a name, is at the command line or is the database. */
  private static final Set<String> WITH_FILES =
      Set.of(Rooms.ROOT, "console", "database", "demo", "file");

  @ParameterizedTest
  @ValueSource(strings = {"java.nio.file.", "java.io.File"})
  void noNameThatCameFromSlackIsThatOfAFile(String files) {
    noClasses()
        .that(not(Rooms.in(WITH_FILES)))
        .should()
        .dependOnClassesThat(describe("are files", type -> type.getName().startsWith(files)))
        .check(Rooms.CLASSES);
  }

  @Test
  void whatIsReadFromAFileIsWrittenToNone() {
    noClasses()
        .that(Rooms.in(Set.of("file")))
        .should()
        .callMethodWhere(describe("it writes a file", InjectionTest::writes))
        .check(Rooms.CLASSES);
  }

  @Test
  void noCellIsAFormula() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "it is a formula",
                call ->
                    call.getTargetOwner().getName().startsWith("org.dhatim.fastexcel.")
                        && call.getName().equals("formula")))
        .check(Rooms.CLASSES);
  }

  /** The one place guards what a spreadsheet would take for a formula. */
  @Test
  void commasAreWrittenInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("careermap.file.CsvText")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar.fastcsv.writer")
        .check(Rooms.CLASSES);
  }

  /** Values are bound; what is defined or filled into a statement would be part of it. */
  @Test
  void noValueIsPartOfAStatement() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "it makes a part of a statement of a value",
                call ->
                    call.getTargetOwner().getName().startsWith("org.jdbi.")
                        && Set.of("define", "defineList", "defineNamedBindings")
                            .contains(call.getName())))
        .check(Rooms.CLASSES);
  }

  @Test
  void nothingIsRunThatSomebodyCouldName() {
    noClasses()
        .that(not(Rooms.in(Set.of("demo"))))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.ProcessBuilder")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.script..", "javax.naming..")
        .check(Rooms.CLASSES);
  }

  private static boolean writes(JavaCall<?> call) {
    return call.getTargetOwner().getName().equals("java.nio.file.Files")
        && call.getName().matches("write.*|newOutputStream|newBufferedWriter|copy|move|create.*");
  }
}
