package careermap;

import careermap.database.Damage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Looks for damage: before the door opens where that takes no time, else once it is open. */
final class Inspection implements AutoCloseable {
  private final CompletableFuture<Boolean> looked = new CompletableFuture<>();

  /**
   * Looks at once, unless there is much to look through.
   *
   * @throws careermap.database.DatabaseUnavailable where it is damaged
   */
  void atOnce(Damage damage) {
    if (damage.isSoonLookedFor()) {
      damage.refuse();
      looked.complete(true);
    }
  }

  /** Looks beside what goes on, unless that is done. */
  void beside(Damage damage) {
    Thread thread = new Thread(() -> look(damage), "inspection");
    thread.setDaemon(true);
    if (!looked.isDone()) {
      thread.start();
    }
  }

  private void look(Damage damage) {
    try {
      damage.refuse();
      looked.complete(true);
    } catch (RuntimeException found) {
      looked.completeExceptionally(found);
    }
  }

  /**
   * Waits until all has been looked through.
   *
   * @throws careermap.database.DatabaseUnavailable where it is damaged
   */
  void await() {
    try {
      looked.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException found ? found : failure;
    }
  }

  @Override
  public void close() {
    looked.handle((whole, found) -> true).join();
  }
}
