package careermap.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the app's time goes: each sample belongs to the layer nearest to where it was running. */
final class Profile {
  private static final String SQLITE = "SQLite and its driver";
  private static final Map<String, String> LAYERS = new LinkedHashMap<>();

  static {
    LAYERS.put("org.sqlite", SQLITE);
    LAYERS.put("org.jdbi", "Jdbi");
    LAYERS.put("com.zaxxer", "connection pool");
    LAYERS.put("com.google.gson", "Gson (the answer as JSON)");
    LAYERS.put("com.slack.api", "Bolt and Slack's model");
    LAYERS.put("org.eclipse.jetty", "Jetty");
    LAYERS.put("com.github.benmanes", "cache of signatures");
    LAYERS.put("io.micrometer", "meters");
    LAYERS.put("com.github.kagkarlsson", "scheduler");
    LAYERS.put("careermap.server", "the door (size, signature, repetition)");
    LAYERS.put("careermap.database", "careermap.database");
    LAYERS.put("careermap.wording", "sentences (MessageFormat)");
    LAYERS.put("careermap.slack", "careermap.slack (cards)");
    LAYERS.put("careermap", "the rules (careermap.*)");
  }

  private Profile() {}

  static List<String> flags(Path recording) {
    return List.of(
        "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + recording);
  }

  static String of(Path recording) throws IOException {
    Map<String, Long> samples =
        RecordingFile.readAllEvents(recording).stream()
            .map(Profile::layer)
            .flatMap(Optional::stream)
            .collect(Collectors.groupingBy(layer -> layer, Collectors.counting()));
    long all = samples.values().stream().mapToLong(Long::longValue).sum();
    return samples.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(one -> "| %s | %.0f %% |".formatted(one.getKey(), 100.0 * one.getValue() / all))
        .collect(Collectors.joining("\n", "| layer | share of samples |\n| --- | --: |\n", ""));
  }

  private static Optional<String> layer(RecordedEvent event) {
    if (event.getStackTrace() == null) {
      return Optional.empty();
    }
    Optional<String> layer =
        event.getStackTrace().getFrames().stream()
            .map(Profile::layer)
            .flatMap(Optional::stream)
            .findFirst();
    return switch (event.getEventType().getName()) {
      case "jdk.ExecutionSample" -> layer.or(() -> Optional.of("the JVM and the JDK alone"));
      // A thread that waits for a socket is "in native" as well; only SQLite works there.
      case "jdk.NativeMethodSample" -> layer.filter(SQLITE::equals);
      default -> Optional.empty();
    };
  }

  private static Optional<String> layer(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return LAYERS.entrySet().stream()
        .filter(layer -> type.startsWith(layer.getKey() + "."))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
