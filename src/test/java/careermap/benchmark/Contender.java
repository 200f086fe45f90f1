package careermap.benchmark;

import careermap.understanding.Intent;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One of the apps that are measured.
 *
 * @param name short, for the table
 * @param program what follows the JVM's flags on the command line
 * @param environment its settings
 * @param port the one it is told to listen on
 * @param proof what every right answer holds
 * @param tellsReadiness whether it has {@code /health/ready}
 * @param rehearsal instead of {@code program}: what is run to learn which classes it needs; empty
 *     where the app has nothing of the kind
 */
record Contender(
    String name,
    List<String> program,
    Map<String, String> environment,
    int port,
    String proof,
    boolean tellsReadiness,
    List<String> rehearsal) {

  static Contender hello(String classPath) {
    int port = freePort();
    List<String> program = bare(classPath, "" + port);
    return new Contender("hello", program, Map.of(), port, "hello", false, List.of());
  }

  static Contender read(String classPath, String databaseUrl) {
    int port = freePort();
    List<String> program = bare(classPath, "" + port, databaseUrl);
    return new Contender("one read", program, Map.of(), port, "Person ", false, List.of());
  }

  static Contender career(Path jar, String databaseUrl, String slackUrl) {
    int port = freePort();
    Map<String, String> settings =
        Map.of(
            "PORT",
            "" + port,
            "DATABASE_URL",
            databaseUrl,
            "SLACK_API_URL",
            slackUrl,
            "SLACK_BOT_TOKEN",
            "xoxb-benchmark",
            "SLACK_SIGNING_SECRET",
            SignedCommand.SECRET,
            "HR_USER_IDS",
            Company.slackId(1));
    List<String> program = List.of("-jar", jar.toString(), "serve");
    String proof = "\"value\":\"" + Intent.MAP.name() + "\"";
    List<String> rehearsal = List.of("-jar", jar.toString(), "rehearse");
    return new Contender("/career", program, settings, port, proof, true, rehearsal);
  }

  Process start(List<String> flags, File log) throws IOException {
    return start(flags, program, log);
  }

  /** Runs the rehearsal to its end. */
  void rehearse(List<String> flags, File log) throws IOException {
    int status = start(flags, rehearsal, log).onExit().join().exitValue();
    if (status != 0) {
      throw new IllegalStateException("a rehearsal fails; its log is in target/benchmark");
    }
  }

  private Process start(List<String> flags, List<String> what, File log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(what);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }

  boolean isRight(KeptConnection.Answer answer) {
    return answer.status() == 200 && answer.body().contains(proof);
  }

  String shortName() {
    return name.replaceAll("\\W", "");
  }

  private static List<String> bare(String classPath, String... arguments) {
    List<String> program = new ArrayList<>();
    program.addAll(List.of("-cp", classPath, BareApp.class.getName()));
    program.addAll(List.of(arguments));
    return program;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
