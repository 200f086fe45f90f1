package careermap.demo;

import java.util.Locale;

/** The kind of computer that the demo runs on. */
record Machine(String system, String processor) {

  static Machine here() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Machine of(String name, String architecture) {
    return new Machine(
        system(name.toLowerCase(Locale.ROOT)), processor(architecture.toLowerCase(Locale.ROOT)));
  }

  private static String system(String name) {
    if (name.startsWith("windows")) {
      return "windows";
    }
    return name.startsWith("mac") ? "darwin" : name;
  }

  private static String processor(String architecture) {
    return switch (architecture) {
      case "amd64", "x86_64" -> "x64";
      case "aarch64" -> "arm64";
      default -> architecture;
    };
  }

  /** A command that is a script, by the name under which it can be started. */
  String script(String name) {
    return isWindows() ? name + ".cmd" : name;
  }

  String program(String name) {
    return isWindows() ? name + ".exe" : name;
  }

  private boolean isWindows() {
    return system.equals("windows");
  }

  @Override
  public String toString() {
    return system + "-" + processor;
  }
}
