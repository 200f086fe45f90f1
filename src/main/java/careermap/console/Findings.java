package careermap.console;

import careermap.map.Language;
import careermap.map.Phrase;
import careermap.map.Problem;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** Warnings and problems, as text and as JSON. */
final class Findings {
  private final Language language;

  Findings(Language language) {
    this.language = language;
  }

  /** A title with their number and a line each; nothing where there are none. */
  Stream<String> lines(Phrase title, List<Problem> findings) {
    return findings.isEmpty()
        ? Stream.of()
        : Stream.concat(
            Stream.of(title.in(language) + ": " + findings.size()),
            findings.stream().map(this::line));
  }

  JsonArray json(List<Problem> findings) {
    JsonArray array = new JsonArray();
    for (Problem finding : findings) {
      JsonObject object = new JsonObject();
      object.addProperty("place", finding.place());
      object.addProperty("message", finding.message().in(language));
      array.add(object);
    }
    return array;
  }

  private String line(Problem finding) {
    String place = finding.place().isEmpty() ? "" : finding.place() + "  ";
    return "  " + place + finding.message().in(language);
  }
}
