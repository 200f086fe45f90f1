package careermap.database;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A company of its own for each test of evaluation sheets. */
abstract class WithSheets {
  @TempDir Path folder;
  private @Nullable SheetScene opened;

  @BeforeEach
  void open() {
    opened = new SheetScene(folder);
  }

  @AfterEach
  void close() {
    scene().close();
  }

  SheetScene scene() {
    return Objects.requireNonNull(opened);
  }
}
