package careermap;

import careermap.file.Archive;
import careermap.slackstandin.Call;
import careermap.slackstandin.Member;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that the app has given to people in their conversation with it. */
record GivenFiles(RunningApp app) {
  private static final Pattern LETTER = Pattern.compile("&#x([0-9a-fA-F]+);");

  List<Call> to(Member member) {
    return app.slack().calls("files.completeUploadExternal").stream()
        .filter(call -> call.ok() && member.directChannel().equals(call.argument("channel_id")))
        .toList();
  }

  /** Their names and all that is in them, unpacked. */
  List<String> textsTo(Member member) {
    return to(member).stream().flatMap(call -> texts(call).stream()).toList();
  }

  private List<String> texts(Call call) {
    JsonObject file = call.payload().getAsJsonArray("files").get(0).getAsJsonObject();
    byte[] bytes = app.slack().bytes(file.get("id").getAsString());
    String name = app.slack().file(file.get("id").getAsString()).get("name").getAsString();
    List<String> texts = new ArrayList<>(List.of(name));
    texts.addAll(name.endsWith(".xlsx") ? parts(bytes) : List.of(latin(bytes)));
    return texts;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** But for what says when it was made. */
  private static List<String> parts(byte[] workbook) {
    Map<String, String> parts = Archive.parts(workbook);
    parts.keySet().removeIf(name -> name.startsWith("docProps"));
    return parts.values().stream().map(GivenFiles::withoutMerges).map(GivenFiles::legible).toList();
  }

  /** Japanese letters stand in a workbook by their numbers. */
  private static String legible(String part) {
    return LETTER
        .matcher(part)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }

  /** Which cells are one is written in no order. */
  private static String withoutMerges(String part) {
    return part.replaceAll("<mergeCells>.*?</mergeCells>", "");
  }
}
