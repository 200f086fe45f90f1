package careermap.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The class path of the bare apps, of jars alone: from folders, no archive can be made. */
final class BareJar {
  private BareJar() {}

  /** Puts the folders of this process's class path into one jar. */
  static String classPath(Path folder) throws IOException {
    Path jar = folder.resolve("bare.jar").toAbsolutePath();
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setLevel(0);
      for (Path from : parts().filter(Files::isDirectory).toList()) {
        add(from, zip);
      }
    }
    return Stream.concat(Stream.of(jar), parts().filter(Files::isRegularFile))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<Path> parts() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
  }

  private static void add(Path from, ZipOutputStream zip) throws IOException {
    for (Path file : files(from)) {
      zip.putNextEntry(new ZipEntry(from.relativize(file).toString().replace('\\', '/')));
      Files.copy(file, zip);
    }
  }

  /** Without what is said of packages, which both folders have. */
  private static List<Path> files(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("package-info.class"))
          .toList();
    }
  }
}
