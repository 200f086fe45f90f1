package careermap.packaging;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Dockerfile as its instructions. */
record Image(List<String> lines) {
  static Image read() throws IOException {
    return new Image(Files.readAllLines(Path.of("Dockerfile")));
  }

  List<String> values(String instruction) {
    return lines.stream()
        .filter(line -> line.startsWith(instruction + " "))
        .map(line -> line.substring(instruction.length() + 1))
        .toList();
  }

  String value(String instruction) {
    List<String> values = values(instruction);
    return values.get(values.size() - 1);
  }

  /** What a container runs. */
  List<String> command() {
    List<String> command = new ArrayList<>(words("ENTRYPOINT"));
    command.addAll(words("CMD"));
    return command;
  }

  private List<String> words(String instruction) {
    return List.of(new Gson().fromJson(value(instruction), String[].class));
  }
}
