package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.NAOKI;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static careermap.RightsWorld.YUMI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Everybody looks wherever they can, presses what anybody else could press and sends in what
 * anybody else could send: what reaches whom is what the table of rights says.
 */
class RightsWalkTest {
  /** Whatever these do, Sakura keeps what is hers. */
  private static final List<Member> OTHERS = List.of(DAISUKE, MAKOTO, NAOKI, STRANGER);

  /** These may change what they have part in, and human resources may cancel an opening. */
  private static final List<Member> PARTIES = List.of(RINA, YUMI, EMMA, KEN, SAKURA);

  private final LogTap log = LogTap.open();
  private final RightsWorld world = new RightsWorld();
  private final RunningApp app = world.app;
  private final Reach reach = new Reach(RightsWorld::relation);
  private final Map<Member, Gaze> gazes = new LinkedHashMap<>();

  @AfterEach
  void close() {
    world.close();
    log.close();
  }

  @Test
  void whatReachesWhomIsWhatTheTableSays() {
    RightsWorld.EVERYBODY.forEach(member -> gazes.put(member, Gaze.around(app, member)));
    nothingReachesAnybodyElse();
    whatIsGrantedIsReached(gazes.values());
    int others = OTHERS.stream().mapToInt(this::doWhatIsOthers).sum();
    nothingReachesAnybodyElse();
    int forged = OTHERS.stream().mapToInt(this::forge).sum();
    nothingReachesAnybodyElse();
    whatIsGrantedIsReached(List.of(Gaze.around(app, SAKURA)));
    filesAreTheirReaders();
    int parties = PARTIES.stream().mapToInt(this::doWhatIsOthers).sum();
    forged += List.of(EMMA, YUMI).stream().mapToInt(this::forge).sum();
    nothingReachesAnybodyElse();
    System.out.printf(
        "%d, %d forged and %d presses and forms of others%n", others, forged, parties);
    assertThat(forged).isGreaterThan(200);
    assertThat(others).isGreaterThan(500);
    assertThat(parties).isGreaterThan(500);
    nothingIsWrittenElsewhere();
  }

  /** As that person: what somebody else found and they did not. */
  private int doWhatIsOthers(Member member) {
    Gaze gaze = Objects.requireNonNull(gazes.get(member));
    Map<String, Gaze.Find> presses = new LinkedHashMap<>();
    Map<String, JsonObject> forms = new LinkedHashMap<>();
    for (Gaze other : List.copyOf(gazes.values())) {
      other.finds().forEach(presses::putIfAbsent);
      other.forms().forEach(forms::putIfAbsent);
    }
    presses.keySet().removeAll(gaze.finds().keySet());
    presses.values().removeIf(Gaze.Find::isOfTheMap);
    forms.keySet().removeAll(gaze.forms().keySet());
    presses.values().forEach(gaze::press);
    forms.values().forEach(gaze::submit);
    return presses.size() + forms.size();
  }

  /** As that person: what nobody was shown, for it is about other people's things. */
  private int forge(Member member) {
    Gaze gaze = Objects.requireNonNull(gazes.get(member));
    Map<String, Gaze.Find> finds = new LinkedHashMap<>();
    Map<String, JsonObject> forms = new LinkedHashMap<>();
    for (Gaze other : gazes.values()) {
      other.finds().forEach(finds::putIfAbsent);
      other.forms().forEach(forms::putIfAbsent);
    }
    Map<String, Shown.Control> presses = Forgeries.presses(finds);
    Map<String, JsonObject> forged = Forgeries.forms(forms);
    presses.values().forEach(control -> gaze.forge(control.action(), control.value()));
    forged.values().forEach(gaze::submit);
    return presses.size() + forged.size();
  }

  /** One's own record, and the sheet that both have marked. */
  private void filesAreTheirReaders() {
    for (Member member : List.of(SAKURA, KEN, RINA)) {
      press(member, "own_workbook", "own_workbook");
      press(member, "sheet_give", "sheet-closed");
    }
    GivenFiles files = new GivenFiles(app);
    await()
        .atMost(RunningApp.PATIENCE)
        .until(
            () ->
                files.to(SAKURA).size() > 1
                    && files.to(KEN).size() > 1
                    && !files.to(RINA).isEmpty());
    for (Member member : RightsWorld.EVERYBODY) {
      String texts = String.join("\n", files.textsTo(member));
      for (Secret secret : RightsSecrets.ALL) {
        if (!reach.isFor(member, secret)) {
          assertThat(secret.isIn(texts)).as(member.name() + secret).isFalse();
        }
      }
    }
    assertThat(String.join("\n", files.textsTo(SAKURA))).contains("うぐいすの証し", "そらいろの言葉");
    assertThat(String.join("\n", files.textsTo(KEN))).contains("そらいろの言葉");
  }

  private void press(Member member, String action, String value) {
    app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }

  /**
   * Whoever is at the command line reads no words, nobody reads any in the log, and notes are
   * sealed.
   */
  private void nothingIsWrittenElsewhere() {
    List<String> words = RightsSecrets.WRITTEN.stream().map(Secret::words).toList();
    List<String> commands = new ArrayList<>(CommandLineRun.everyLook(app));
    commands.add(CommandLineRun.of(app, "show", "tanaka@example.com", "--format", "json"));
    assertThat(String.join("\n", commands)).contains("田中").doesNotContain(words);
    assertThat(String.join("\n", log.lines())).contains("INFO").doesNotContain(words);
    assertThat(app.page("/metrics").text()).doesNotContain(words);
    assertThat(RightsWorld.stored(app.folder()))
        .contains("あかねの目標")
        .doesNotContain(RightsWorld.NOTES);
  }

  private void nothingReachesAnybodyElse() {
    assertThat(reach.leaks(gazes.values())).isEmpty();
  }

  private void whatIsGrantedIsReached(Collection<Gaze> looks) {
    assertThat(reach.missed(looks)).isEmpty();
  }
}
