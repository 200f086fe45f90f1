package careermap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each library is known in few rooms, so that leaving it is work in few rooms. */
class LibrariesTest {
  private static final Pattern SQL =
      Pattern.compile(
          "\\bselect\\b[^;\"]*\\bfrom\\b|\\binsert into\\b|\\bdelete from\\b|\\bupdate \\w+\\s+set\\b");
  private static final Pattern STRING =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          com.slack.api.,           slack slack.view careermap
          okhttp3.,                 slack
          org.jdbi.,                database
          java.sql.,                database
          org.sqlite.,              database
          org.postgresql.,          database
          com.zaxxer.,              database
          org.flywaydb.,            database
          javax.sql.,               database rounds careermap
          com.github.kagkarlsson.,  rounds
          javax.servlet.,           server careermap
          org.eclipse.jetty.,       server
          io.micrometer.,           server
          com.github.benmanes.,     server slack database
          org.snakeyaml.,           file
          org.dhatim.,              file
          org.apache.commons.,      file
          com.fasterxml.aalto.,     file
          de.siegmar.,              file demo
          org.apache.fontbox.,      picture
          org.apache.pdfbox.,       picture
          java.awt.,                picture
          org.knowm.,               picture
          javax.xml.,               picture file
          biweekly.,                calendar
          com.google.crypto.,       cipher
          picocli.,                 console careermap
          io.github.cdimascio.,     careermap
          ch.qos.logback.,          logging
          org.java_websocket.,      slack
          com.google.gson.,         slack console demo
          com.sun.net.httpserver.,  demo
          """)
  void onlyTheseRoomsKnow(String library, String rooms) {
    Set<String> known = Set.of(rooms.split(" ", -1));
    noClasses()
        .that(not(Rooms.in(known)))
        .should()
        .dependOnClassesThat(describe("are of " + library, type -> isOf(library, type)))
        .check(Rooms.CLASSES);
  }

  @Test
  void sqlIsWrittenInTheDatabaseAlone() {
    assertThat(Source.all())
        .filteredOn(source -> !source.room().equals("database"))
        .noneMatch(LibrariesTest::holdsSql);
    assertThat(Source.all()).filteredOn(LibrariesTest::holdsSql).isNotEmpty();
  }

  @Test
  void viewsAreMadeOfValuesAlone() {
    noClasses()
        .that()
        .resideInAPackage("careermap.slack.view")
        .should()
        .dependOnClassesThat(describe("do something", LibrariesTest::acts))
        .check(Rooms.CLASSES);
  }

  private static boolean acts(JavaClass type) {
    String name = type.getName();
    return name.startsWith("java.io.")
        || name.startsWith("java.nio.")
        || name.startsWith("java.net.")
        || name.startsWith("java.util.concurrent.")
        || name.startsWith("org.slf4j.")
        || name.equals("java.time.Clock")
        || (name.startsWith("com.slack.api.") && !name.startsWith("com.slack.api.model."));
  }

  private static boolean isOf(String library, JavaClass type) {
    return type.getBaseComponentType().getName().startsWith(library);
  }

  private static boolean holdsSql(Source source) {
    return STRING
        .matcher(source.text())
        .results()
        .anyMatch(text -> SQL.matcher(text.group()).find());
  }
}
