package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of several listeners that answer to one button, Bolt takes any: another one at each start. */
class OneListenerTest {
  private final RunningApp app = RunningApp.start();

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void everyButtonHasOneListener() {
    List<String> actions = actions();
    assertThat(actions).hasSizeGreaterThan(300).contains("menu", "sheet_cycles", "looks_page");
    Map<String, List<String>> several = new TreeMap<>();
    for (String action : actions) {
      List<String> listeners = app.listenersTo(action).stream().map(String::valueOf).toList();
      if (listeners.size() != 1) {
        several.put(action, listeners);
      }
    }
    assertThat(several).isEmpty();
  }

  /** As they are named, and with a number, as one of several in a row is. */
  private static List<String> actions() {
    List<String> actions = new ArrayList<>(List.of("show_CARD", "path_1", "unheard_of"));
    for (JavaClass one : new ClassFileImporter().importPackages("careermap.slack.view")) {
      if (one.getSimpleName().endsWith("Actions")) {
        one.getFields().stream()
            .filter(field -> field.getRawType().isEquivalentTo(String.class))
            .map(OneListenerTest::value)
            .flatMap(name -> Stream.of(name, name + "_1"))
            .forEach(actions::add);
      }
    }
    return actions;
  }

  private static String value(JavaField field) {
    try {
      java.lang.reflect.Field found = field.reflect();
      found.setAccessible(true);
      return String.valueOf(found.get(null));
    } catch (IllegalAccessException refused) {
      throw new AssertionError(refused);
    }
  }
}
