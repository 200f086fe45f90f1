package careermap.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML as a tree of nodes that know their place; hostile and broken text becomes a problem. */
final class BoundedYaml {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(2 * 1024 * 1024)
          .setMaxAliasesForCollections(BoundedParser.MOST_ALIASES)
          .setAllowRecursiveKeys(false)
          .build();

  private final Problems problems;

  BoundedYaml(Problems problems) {
    this.problems = problems;
  }

  /** The root; empty where there is none, and then the problem is recorded. */
  Optional<Node> compose(String text) {
    try {
      var root = composer(text).getSingleNode();
      if (root.isEmpty()) {
        problems.add(1, 1, Fault.EMPTY);
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      new BrokenYaml(text, problems).report(e);
    } catch (ReaderException e) {
      new BrokenYaml(text, problems).reportUnprintable(e.getPosition(), e.getCodePoint());
    } catch (YamlEngineException e) {
      problems.add(1, 1, Fault.SYNTAX, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private static Composer composer(String text) {
    var parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    return new Composer(SETTINGS, new BoundedParser(parser));
  }
}
