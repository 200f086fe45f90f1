package careermap.packaging;

import careermap.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The app laid out as its archive lays it out, in a folder that everybody may read. */
record PackedApp(Path folder) implements AutoCloseable {
  private static final Path LIBRARIES = Path.of("target", "lib");
  private static final String OPT = "/opt/career-map";
  private static final String STATE = "/var/lib/career-map";

  static PackedApp unpack() throws IOException, URISyntaxException {
    PackedApp app = new PackedApp(Files.createTempDirectory(Path.of("/var/tmp"), "career-map"));
    open(app.folder);
    for (Path made : List.of(app.home().resolve("bin"), app.home().resolve("lib"), app.state())) {
      Files.createDirectories(made);
    }
    Files.copy(Path.of("src/main/packaging/career-map"), app.script());
    for (Path library : libraries()) {
      Files.copy(library, app.home().resolve("lib").resolve(library.getFileName()));
    }
    app.jar();
    return app;
  }

  private static void open(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static List<Path> libraries() throws IOException {
    try (Stream<Path> files = Files.list(LIBRARIES)) {
      return files.sorted().toList();
    }
  }

  private void jar() throws IOException, URISyntaxException {
    Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (OutputStream file = Files.newOutputStream(home().resolve("career-map.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest());
        Stream<Path> all = Files.walk(classes)) {
      jar.setLevel(0);
      for (Path one : all.filter(one -> !one.equals(classes)).toList()) {
        add(classes.relativize(one).toString(), one, jar);
      }
    }
  }

  /** Folders too: migrations are found by theirs. */
  private static void add(String name, Path one, JarOutputStream jar) throws IOException {
    boolean folder = Files.isDirectory(one);
    jar.putNextEntry(new ZipEntry(folder ? name + "/" : name));
    if (!folder) {
      Files.copy(one, jar);
    }
  }

  private static Manifest manifest() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        libraries().stream()
            .map(one -> "lib/" + one.getFileName())
            .collect(Collectors.joining(" ")));
    return manifest;
  }

  /** As the Dockerfile does it. */
  Path unpackNativeLibrary() throws IOException {
    Path library = Files.createDirectories(home().resolve("native")).resolve("libsqlitejdbc.so");
    String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
    Path driver =
        libraries().stream()
            .filter(one -> one.getFileName().toString().startsWith("sqlite-jdbc"))
            .findFirst()
            .orElseThrow();
    try (ZipFile jar = new ZipFile(driver.toFile())) {
      ZipEntry entry = jar.getEntry("org/sqlite/native/Linux/" + machine + "/libsqlitejdbc.so");
      Files.copy(jar.getInputStream(entry), library);
    }
    return library;
  }

  /** A command line, or a setting, of an installed app, for this one. */
  String here(String installed) {
    return installed.replace(OPT, home().toString()).replace(STATE, state().toString());
  }

  Path home() {
    return folder.resolve("career-map");
  }

  Path script() {
    return home().resolve("bin").resolve("career-map");
  }

  /** The only place that it may write to, with the cache. */
  Path state() {
    return folder.resolve("state");
  }

  Path cache() {
    return state();
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(PackedApp::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
