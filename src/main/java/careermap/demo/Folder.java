package careermap.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that the demo made and takes away again. */
record Folder(Path path) implements AutoCloseable {

  static Folder in(Path parent) throws IOException {
    return new Folder(Files.createTempDirectory(Files.createDirectories(parent), "run-"));
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() throws IOException {
    for (Path file : Files.exists(path) ? deepestFirst() : List.<Path>of()) {
      Files.deleteIfExists(file);
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
