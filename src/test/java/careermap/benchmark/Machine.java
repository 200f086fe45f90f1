package careermap.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a reader has to know of the machine; nothing that names it. */
final class Machine {
  private Machine() {}

  static List<String> facts() {
    return List.of(
        "- processors: %d × %s".formatted(Runtime.getRuntime().availableProcessors(), model()),
        "- system: %s %s, %s"
            .formatted(property("os.name"), property("os.arch"), total("/proc/meminfo")),
        "- Java: %s %s".formatted(property("java.vm.name"), property("java.vm.version")),
        "- load average before the run: %.2f".formatted(load()));
  }

  /** How much else the machine did in the last minute; negative where it does not tell. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String model() {
    return first("/proc/cpuinfo", "model name", "unknown model");
  }

  private static String total(String file) {
    String kibibytes = first(file, "MemTotal", "0").replaceAll("\\D", "");
    return "%.1f GiB of memory".formatted(Long.parseLong(kibibytes) / 1024.0 / 1024);
  }

  private static String first(String file, String key, String otherwise) {
    Path path = Path.of(file);
    if (!Files.exists(path)) {
      return otherwise;
    }
    try (var lines = Files.lines(path)) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String property(String name) {
    return System.getProperty(name);
  }
}
