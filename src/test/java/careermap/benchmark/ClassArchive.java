package careermap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A contender's own archive of classes, made anew for each benchmark: by the command that the
 * package has for it, else by its first right answer.
 */
record ClassArchive(Path file) {
  private static final List<String> SILENT = List.of("-Xlog:disable", "-Xlog:all=error:stderr");

  static ClassArchive of(Contender one, List<String> flags, SignedCommand commands, Path folder)
      throws IOException {
    Path file = folder.resolve(one.shortName() + ".jsa").toAbsolutePath();
    Files.deleteIfExists(file);
    List<String> making = new ArrayList<>(flags);
    making.addAll(SILENT);
    making.add("-XX:ArchiveClassesAtExit=" + file);
    if (one.rehearsal().isEmpty()) {
      Running.of(one, making, commands, folder).close();
    } else {
      one.rehearse(making, Running.log(one, folder));
    }
    return new ClassArchive(file);
  }

  /** Whoever cannot use the archive does not start, instead of starting without a word. */
  List<String> flags() {
    return List.of("-Xshare:on", "-XX:SharedArchiveFile=" + file);
  }
}
