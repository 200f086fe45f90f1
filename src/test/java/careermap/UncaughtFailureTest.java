package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a failure that nothing in a thread of {@code serve} takes up. */
class UncaughtFailureTest {
  private final Thread.@Nullable UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();

  @AfterEach
  void putBack() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  void isOneLineOfTheLogThatQuotesNothing() throws Exception {
    // It needs more settings than none, and ends.
    assertThat(Main.run(Settings.of(Map.of()), "serve")).isEqualTo(1);
    try (LogTap log = LogTap.open()) {
      Thread thread = new Thread(UncaughtFailureTest::fail, "pool-7");
      thread.start();
      thread.join();
      assertThat(log.lines())
          .filteredOn(line -> line.contains("a thread ended by a failure"))
          .singleElement()
          .asString()
          .contains("pool-7")
          .contains("java.lang.IllegalStateException <- java.sql.SQLException")
          .contains("UncaughtFailureTest.fail")
          .doesNotContain("田中", "E0001");
    }
  }

  private static void fail() {
    throw new IllegalStateException("田中", new SQLException("E0001"));
  }
}
