package careermap.file;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes fields as YAML that people like to edit: a line each, short lists within brackets, and
 * quotes around whatever some program may take for a number.
 */
final class YamlText {
  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setSplitLines(false)
          .setSchema(new CoreSchema())
          .setDereferenceAliases(true)
          .build();

  /** Several lines, none of which begins or ends in a way that only quotes would keep. */
  private static final Pattern SIMPLE_LINES =
      Pattern.compile("[\\p{L}\\p{N}][^\\r\\t\\u0085\\u2028\\u2029]*(?<! )");

  private static final Pattern AWKWARD_LINES = Pattern.compile("\n[ \n]| \n");

  private static final class Sheet extends StringWriter implements StreamDataWriter {
    @Override
    public void flush() {
      super.flush();
    }
  }

  private YamlText() {}

  static String of(Branch root) {
    Sheet sheet = new Sheet();
    new Dump(SETTINGS).dumpNode(node(root), sheet);
    return sheet.toString();
  }

  private static Node node(Object value) {
    if (value instanceof Branch branch) {
      return fields(branch.fields());
    }
    if (value instanceof Collection<?> items) {
      return list(items.stream().map(YamlText::node).toList());
    }
    return value instanceof String text ? text(text) : plain(value);
  }

  private static Node fields(Map<String, Object> fields) {
    List<NodeTuple> tuples =
        fields.entrySet().stream()
            .map(field -> new NodeTuple(text(field.getKey()), node(field.getValue())))
            .toList();
    return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
  }

  private static Node list(List<Node> items) {
    boolean isShort = items.stream().allMatch(ScalarNode.class::isInstance);
    return new SequenceNode(Tag.SEQ, items, isShort ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  private static Node text(String text) {
    boolean isSimple = SIMPLE_LINES.matcher(text).matches() && !AWKWARD_LINES.matcher(text).find();
    boolean isLines = text.indexOf('\n') >= 0 && isSimple;
    return new ScalarNode(Tag.STR, text, isLines ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
  }

  private static Node plain(Object value) {
    Tag tag = value instanceof Boolean ? Tag.BOOL : Tag.INT;
    return new ScalarNode(tag, value.toString(), ScalarStyle.PLAIN);
  }
}
