package careermap;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that holds the database until its input ends; made to be killed. */
final class HoldingProcess {
  private HoldingProcess() {}

  /**
   * @param arguments the address of the database
   */
  public static void main(String[] arguments) throws IOException {
    try (HeldDatabase held = HeldDatabase.at(arguments[0])) {
      System.out.println("held");
      System.in.read();
    }
  }

  /** Returns once it holds the database. */
  static Process begin(String url) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HoldingProcess.class.getName(),
                url)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.inputReader().readLine();
    return process;
  }
}
