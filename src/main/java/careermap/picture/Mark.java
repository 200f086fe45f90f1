package careermap.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something on the sheet. Both kinds of picture are made of the same marks. */
sealed interface Mark {
  /** A shape, filled, outlined or both. */
  record Figure(Shape shape, @Nullable Color fill, @Nullable Pen pen) implements Mark {}

  /** One line of letters; {@code y} is the line that they stand on. */
  record Text(String text, double x, double y, double size, boolean bold, Color color)
      implements Mark {}

  /** What a library paints by itself; only a PNG can hold it. */
  record Painted(Consumer<Graphics2D> painter, double x, double y) implements Mark {}

  /** Marks that mean one thing, which has a name for those who do not see it. */
  record Group(String name, List<Mark> marks) implements Mark {
    public Group {
      marks = List.copyOf(marks);
    }
  }
}
