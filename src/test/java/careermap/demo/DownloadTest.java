package careermap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
  /** Asks for a script by a name that this machine cannot have. */
  private static final Machine OTHER =
      Machine.here().system().equals("windows")
          ? Machine.of("Linux", "amd64")
          : Machine.of("Windows 11", "amd64");

  @Test
  void saysSoWhereNpmIsMissingAndLeavesNothingBehind(@TempDir Path folder) throws Exception {
    try (Parts parts = new Parts()) {
      assertThatThrownBy(() -> new Download(folder, OTHER).program(parts))
          .isInstanceOf(DemoFailure.class)
          .hasMessageContaining("npm が必要ですが、見つかりませんでした")
          .hasMessageContaining("The demo needs npm, which was not found");
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aProgramThatWasKeptIsNotFetchedAgain(@TempDir Path folder) throws Exception {
    Path kept = folder.resolve(OTHER.program("local-slack-0.1.8"));
    Files.createFile(kept).toFile().setExecutable(true);
    try (Parts parts = new Parts()) {
      assertThat(new Download(folder, OTHER).program(parts)).isEqualTo(kept);
    }
  }
}
