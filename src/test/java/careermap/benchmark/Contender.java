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
 */
record Contender(
    String name,
    List<String> program,
    Map<String, String> environment,
    int port,
    String proof,
    boolean tellsReadiness) {

  static Contender hello() {
    int port = freePort();
    return new Contender("hello", bare("" + port), Map.of(), port, "hello", false);
  }

  static Contender read(Path database) {
    int port = freePort();
    List<String> program = bare("" + port, Company.url(database));
    return new Contender("one read", program, Map.of(), port, "Person ", false);
  }

  static Contender career(Path jar, Path database, String slackUrl) {
    int port = freePort();
    Map<String, String> settings =
        Map.of(
            "PORT",
            "" + port,
            "DATABASE_URL",
            Company.url(database),
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
    return new Contender("/career", program, settings, port, proof, true);
  }

  Process start(List<String> flags, File log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(program);
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

  private static List<String> bare(String... arguments) {
    List<String> program = new ArrayList<>();
    program.addAll(List.of("-cp", System.getProperty("java.class.path"), BareApp.class.getName()));
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
