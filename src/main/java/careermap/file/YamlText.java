package careermap.file;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

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
          .setDereferenceAliases(true)
          .build();

  /** What most programs take for a number, which is more than YAML 1.2 itself does. */
  private static final ScalarResolver EVERYBODYS = new CoreScalarResolver(false);

  private record Page(StringBuilder text) implements StreamDataWriter {
    @Override
    public void write(String piece) {
      text.append(piece);
    }

    @Override
    public void write(String piece, int start, int length) {
      text.append(piece, start, start + length);
    }
  }

  private YamlText() {}

  static String of(Branch root) {
    Page page = new Page(new StringBuilder());
    new Dump(SETTINGS).dumpNode(node(root), page);
    return page.text().toString();
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
    return new ScalarNode(Tag.STR, text, style(text));
  }

  private static ScalarStyle style(String text) {
    if (text.indexOf('\n') >= 0) {
      return ScalarStyle.LITERAL;
    }
    boolean isMistakable = !EVERYBODYS.resolve(text, true).equals(Tag.STR);
    return isMistakable ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
  }

  private static Node plain(Object value) {
    Tag tag = value instanceof Boolean ? Tag.BOOL : Tag.INT;
    return new ScalarNode(tag, value.toString(), ScalarStyle.PLAIN);
  }
}
