package careermap.blockkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where blocks stand. */
public enum Surface {
  MESSAGE(50, Set.of("alert"), Set.of("file_input")),
  MODAL(100, Set.of("carousel", "container", "context_actions", "markdown", "file"), Set.of()),
  HOME(
      100,
      Set.of("alert", "container", "context_actions", "markdown", "file"),
      Set.of("file_input"));

  private static final Set<String> MESSAGES_ONLY =
      Set.of("table", "data_table", "data_visualization", "plan", "task_card");

  private final int maxBlocks;
  private final Set<String> foreignBlocks;
  private final Set<String> foreignElements;

  Surface(int maxBlocks, Set<String> foreignBlocks, Set<String> foreignElements) {
    this.maxBlocks = maxBlocks;
    this.foreignBlocks = foreignBlocks;
    this.foreignElements = foreignElements;
  }

  Rule blocks(int min) {
    return Rules.list(min, maxBlocks, Rules.byType(allowed()));
  }

  boolean allowsElement(String type) {
    return !foreignElements.contains(type);
  }

  private Map<String, Rule> allowed() {
    Map<String, Rule> blocks = new HashMap<>(Blocks.ALL);
    blocks.keySet().removeAll(foreignBlocks);
    if (this != MESSAGE) {
      blocks.keySet().removeAll(MESSAGES_ONLY);
    }
    return blocks;
  }
}
