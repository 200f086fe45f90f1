package careermap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The diagram of docs/architecture.md and the arrows between packages. */
class ArchitectureTest {
  private static final Pattern ARROW =
      Pattern.compile("^ *([a-z.]+) --> ([a-z.]+(?: & [a-z.]+)*)$", Pattern.MULTILINE);
  private static final Pattern BOX = Pattern.compile("^ *([a-z.]+)\\[\"", Pattern.MULTILINE);

  private final String diagram = Source.of("docs/architecture.md").text();

  @Test
  void theDiagramShowsTheImportsAndNothingElse() {
    assertThat(written(drawnArrows())).isEqualTo(written(Rooms.arrows()));
  }

  @Test
  void theDiagramHasABoxForEachPackage() {
    Set<String> boxes =
        BOX.matcher(diagram)
            .results()
            .map(box -> box.group(1))
            .collect(TreeSet::new, Set::add, Set::addAll);
    assertThat(boxes).isEqualTo(Rooms.names());
  }

  @Test
  void edgesNeverImportEachOtherButForSlackItsOwnViews() {
    Map<String, Set<String>> between = Rooms.arrows();
    between.keySet().retainAll(Rooms.EDGES);
    between.values().forEach(targets -> targets.retainAll(Rooms.EDGES));
    between.values().removeIf(Set::isEmpty);
    assertThat(between).isEqualTo(Map.of("slack", Set.of("slack.view")));
  }

  @Test
  void nobodyImportsTheRoot() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Rooms.ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Rooms.ROOT)
        .check(Rooms.CLASSES);
  }

  @Test
  void noPackagesImportEachOtherInACircle() {
    SlicesRuleDefinition.slices()
        .matching("careermap.(**)")
        .should()
        .beFreeOfCycles()
        .check(Rooms.CLASSES);
  }

  private Map<String, Set<String>> drawnArrows() {
    Map<String, Set<String>> arrows = new TreeMap<>();
    Matcher arrow = ARROW.matcher(diagram);
    while (arrow.find()) {
      arrows
          .computeIfAbsent(arrow.group(1), room -> new TreeSet<>())
          .addAll(Arrays.asList(arrow.group(2).split(" & ")));
    }
    return arrows;
  }

  /** As the diagram writes them, so that a failure can be pasted into it. */
  private static String written(Map<String, Set<String>> arrows) {
    return arrows.entrySet().stream()
        .map(arrow -> "  " + arrow.getKey() + " --> " + String.join(" & ", arrow.getValue()))
        .collect(joining("\n"));
  }
}
