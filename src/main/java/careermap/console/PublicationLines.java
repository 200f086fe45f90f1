package careermap.console;

import careermap.map.Language;
import careermap.map.Phrase;
import careermap.map.Publication;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The versions of the map, newest first; the first is in force. */
final class PublicationLines {
  private static final Phrase COMMAND_LINE = new Phrase("コマンドライン", "command line");
  private static final Phrase BUNDLED = new Phrase("アプリに付属", "came with the app");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Language language;
  private final ZoneId zone;
  private final Function<String, Optional<String>> names;

  PublicationLines(Language language, ZoneId zone, Function<String, Optional<String>> names) {
    this.language = language;
    this.zone = zone;
    this.names = names;
  }

  Stream<String> text(List<Publication> history) {
    return history.stream()
        .map(
            one ->
                String.format(
                    "%s %3d  %s  %s%s",
                    isInForce(one, history) ? "*" : " ",
                    one.number(),
                    MINUTE.format(one.at().atZone(zone)),
                    by(one),
                    one.note() == null ? "" : "  " + OneLine.of(one.note())));
  }

  String json(List<Publication> history) {
    JsonArray array = new JsonArray();
    for (Publication one : history) {
      JsonObject json = new JsonObject();
      json.addProperty("version", one.number());
      json.addProperty(
          "publishedAt",
          one.at().atZone(zone).truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime().toString());
      json.addProperty("publishedBy", one.by());
      json.addProperty("note", one.note());
      json.addProperty("inForce", isInForce(one, history));
      array.add(json);
    }
    return array.toString();
  }

  private static boolean isInForce(Publication one, List<Publication> history) {
    return one.equals(history.get(0));
  }

  private String by(Publication one) {
    return switch (one.by()) {
      case Publication.COMMAND_LINE -> COMMAND_LINE.in(language);
      case Publication.BUNDLED -> BUNDLED.in(language);
      default -> names.apply(one.by()).orElse(one.by());
    };
  }
}
