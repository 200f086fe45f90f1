package careermap.demo;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Starts the app with the sample centre in a folder that is gone afterwards, asks it what people
 * ask, and ends it. No Slack and none of the settings are needed; whoever has the JVM write down
 * which classes that took has them at hand at the next start.
 *
 * @param folder in which a folder of its own is made
 */
public record Rehearsal(Path folder, Clock clock, App app) {
  private static final List<String> WORDS =
      List.of("", "次", "道", "差", "経験", "目標", "評価", "話したい", "チーム", "人事", "設定", "閲覧履歴", "ヘルプ");

  /** A place on this machine for what only has to be there for a moment. */
  public static Rehearsal inTemporaryFolder(Clock clock, App app) {
    return new Rehearsal(Path.of(System.getProperty("java.io.tmpdir")), clock, app);
  }

  /**
   * Does it and says how it went.
   *
   * @throws DemoFailure where something was not answered as it should be
   */
  public void run(PrintStream out) throws Exception {
    try (Parts parts = new Parts()) {
      Folder own = parts.add(Folder.in(Files.createDirectories(folder)));
      SampleCentre centre = SampleCentre.on(LocalDate.now(clock));
      Wiring wiring = Wiring.of(centre, 0, Ports.free(0));
      SilentSlack slack = parts.add(SilentSlack.open(centre.members()));
      parts.add(app.start(wiring.settings(slack.api(), own), centre.writeTo(own.path())));
      Audience audience = Audience.of(wiring, slack.api(), clock);
      Set<String> pressed = new HashSet<>();
      centre.namedInGuide().forEach(member -> ask(audience, member, pressed));
    }
    out.println("rehearsed");
  }

  private static void ask(Audience audience, Member member, Set<String> pressed) {
    audience.opensHome(member);
    for (String word : WORDS) {
      JsonObject card = audience.career(member, word);
      buttons(card)
          .filter(button -> pressed.add(Json.text(button, "action_id")))
          .forEach(button -> audience.presses(member, button));
    }
    audience.writes(member, "次の役割まであと何が必要ですか");
  }

  private static Stream<JsonObject> buttons(JsonObject card) {
    return Json.objects(card, "blocks").stream()
        .flatMap(block -> Json.objects(block, "elements").stream())
        .filter(element -> Json.text(element, "type").equals("button"));
  }
}
