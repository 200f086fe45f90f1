package careermap.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The local Slack's program, fetched once with npm and kept for the next time. */
record Download(Path folder, Machine machine) {
  static final String VERSION = "0.1.8";
  private static final int MINUTES = 5;

  Path program(Parts parts) throws Exception {
    if (!Files.isExecutable(kept())) {
      fetch(parts);
    }
    return kept();
  }

  private Path kept() {
    return folder.resolve(machine.program("local-slack-" + VERSION));
  }

  private void fetch(Parts parts) throws Exception {
    Folder workshop = parts.add(Folder.in(folder));
    install(workshop, parts);
    Files.move(workshop.path().resolve(inPackage()), kept());
    workshop.close();
  }

  private Path inPackage() {
    return Path.of("node_modules", packageName(), "bin", machine.program("local-slack"));
  }

  private String packageName() {
    return "local-slack-" + machine;
  }

  private void install(Folder workshop, Parts parts) throws Exception {
    Path log = workshop.resolve("npm.log");
    Process npm = npm(workshop, log);
    parts.add(npm::destroy);
    if (!npm.waitFor(MINUTES, TimeUnit.MINUTES) || npm.exitValue() != 0) {
      throw notInstalled(Files.readString(log));
    }
  }

  private Process npm(Folder workshop, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(workshop));
    builder.directory(workshop.path().toFile()).redirectErrorStream(true);
    try {
      return builder.redirectOutput(log.toFile()).start();
    } catch (IOException missing) {
      throw npmIsMissing();
    }
  }

  private List<String> command(Folder workshop) {
    return List.of(
        machine.script("npm"),
        "install",
        packageName() + "@" + VERSION,
        "--prefix",
        workshop.path().toString(),
        "--cache",
        workshop.resolve("cache").toString(),
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--no-update-notifier",
        "--loglevel=error");
  }

  private static DemoFailure npmIsMissing() {
    return new DemoFailure(
        "お試しには npm が必要ですが、見つかりませんでした。Node.js (https://nodejs.org) を入れると npm も入ります。"
            + "そのあと、もう一度お試しください。",
        "The demo needs npm, which was not found. Installing Node.js (https://nodejs.org) brings it along;"
            + " then please try again.");
  }

  private DemoFailure notInstalled(String log) {
    String end = log.lines().limit(5).reduce("", (lines, line) -> lines + "\n  " + line);
    return new DemoFailure(
        "ローカルのSlack(%s %s)を npm で用意できませんでした。ネットワークを確かめて、もう一度お試しください。"
            .formatted(packageName(), VERSION),
        "npm could not fetch the local Slack (%s %s). Please check the network and try again.%s"
            .formatted(packageName(), VERSION, end));
  }
}
