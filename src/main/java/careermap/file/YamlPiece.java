package careermap.file;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A piece of YAML. Nothing is unfolded before it is asked for, as aliases may lead in circles. */
record YamlPiece(String source, Node node) implements Piece {
  private static final Map<Tag, Kind> KINDS =
      Map.of(
          Tag.NULL, Kind.NOTHING,
          Tag.STR, Kind.TEXT,
          Tag.INT, Kind.WHOLE_NUMBER,
          Tag.BOOL, Kind.FLAG);

  @Override
  public Place place() {
    Mark mark = node.getStartMark().orElseThrow();
    return Place.inText(source, mark.getLine() + 1, mark.getColumn());
  }

  @Override
  public Kind kind() {
    return switch (node.getNodeType()) {
      case MAPPING -> Kind.FIELDS;
      case SEQUENCE -> Kind.LIST;
      case SCALAR -> KINDS.getOrDefault(node.getTag(), Kind.OTHER);
      case ANCHOR -> Kind.OTHER;
    };
  }

  @Override
  public String text() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  @Override
  public List<Piece> items() {
    return node instanceof SequenceNode sequence
        ? sequence.getValue().stream().map(this::piece).toList()
        : List.of();
  }

  @Override
  public List<Entry> entries() {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream().map(this::entry).toList()
        : List.of();
  }

  private Piece piece(Node other) {
    return new YamlPiece(source, other);
  }

  private Entry entry(NodeTuple tuple) {
    Piece key = piece(tuple.getKeyNode());
    return new Entry(key.place(), key.text(), key.text(), piece(tuple.getValueNode()));
  }
}
