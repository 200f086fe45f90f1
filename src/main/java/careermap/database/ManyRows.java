package careermap.database;

import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes one row for each of many things, a bounded number at a time. */
final class ManyRows {
  /** The values of a batch wait in memory, about a kilobyte a row. */
  private static final int AT_A_TIME = 500;

  private ManyRows() {}

  /**
   * Runs {@code statement} once for each of {@code things}, in their order.
   *
   * @param binding sets the values of one; adding them to the batch is done here
   */
  static <T> void write(
      Handle handle,
      String statement,
      Iterable<? extends T> things,
      BiConsumer<PreparedBatch, T> binding) {
    try (PreparedBatch batch = handle.prepareBatch(statement)) {
      for (T thing : things) {
        binding.accept(batch, thing);
        batch.add();
        if (batch.size() == AT_A_TIME) {
          batch.execute();
        }
      }
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }
}
