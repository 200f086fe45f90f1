package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.TestEngine;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two people are erased, one at the command line and one from the desk, while all that they and
 * those around them have open is pressed and sent in.
 */
class EraseUnderFireTest {
  private static final int THREADS = 6;

  /** What somebody may leave behind who is on no roster: a wish to be on it, and a language. */
  private static final Pattern STRANGERS = Pattern.compile("^(report_|language)");

  private static final List<String> SAKURAS =
      List.of("E0107", "さくら", "tanaka@example.com", "あかねの", "おうどの", "くちばの", "うぐいすの", "fire-sakura");

  private static final List<String> KENS =
      List.of("E0042", "佐藤 健", "sato@example.com", "すみれの", "fire-ken");

  private final LogTap log = LogTap.open();
  private final RightsWorld world = new RightsWorld(RINA.id() + "," + MAKOTO.id());
  private final RunningApp app = world.app;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger done = new AtomicInteger();

  @AfterEach
  void close() {
    world.close();
    log.close();
  }

  @Test
  void nothingOfThemIsLeftWhateverIsPressedMeanwhile() throws Exception {
    Files.delete(app.folder().resolve("roster.csv"));
    List<Gaze> gazes = Stream.of(SAKURA, KEN, EMMA).map(one -> Gaze.around(app, one)).toList();
    Shown orders = order("E0042");
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> fire = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      Gaze gaze = gazes.get(thread % gazes.size());
      Random random = new Random(thread);
      fire.add(threads.submit(() -> fire(gaze, random)));
    }
    under(60);
    CommandLineRun.Ended ended = CommandLineRun.ended(app, "person", "erase", "E0107", "--yes");
    // A server sweeps later where somebody is still reading what was before.
    assertThat(ended.exit())
        .as(ended.said())
        .isLessThanOrEqualTo(TestEngine.isPostgresql() ? 1 : 0);
    assertThat(ended.said()).contains("消去しました");
    under(60);
    approve(orders);
    under(60);
    over.set(true);
    for (Future<?> one : fire) {
      one.get();
    }
    threads.shutdown();
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> app.page("/metrics").text().contains("career_map_waiting_work 0"));
    await().atMost(RunningApp.PATIENCE).until(() -> count("erasure where swept = 0").equals("0"));
    app.stop();

    assertThat(rowsThatHold(SAKURAS)).isEmpty();
    assertThat(rowsThatHold(KENS)).isEmpty();
    assertThat(GoalWriters.faultsIn(app.folder())).isEmpty();
    assertThat(bytesThatHold()).isEmpty();
    assertThat(log.lines()).noneMatch(line -> line.matches(".*(さくら|佐藤 健|fire-|tanaka@|sato@).*"));
  }

  private Shown order(String number) {
    Shown form = press(RINA, screen(RINA), "消去を依頼する");
    app.sender().submit(RINA.id(), Form.of(form.surface()).type("person", number));
    return screen(MAKOTO);
  }

  private void approve(Shown orders) {
    Press approval = Press.forged("privacy_approve", "E0042");
    app.sender().press(MAKOTO.id(), Origin.view(orders.surface()), approval);
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> count("person where employee_id = 'E0042'").equals("0"));
  }

  private String count(String what) {
    return Centre.text(app.folder(), "select count(*) from " + what);
  }

  private Shown screen(Member member) {
    Shown desk = app.career(member, "人事");
    return press(member, app.press(member, desk, desk.control("プライバシーと記録")), "消去");
  }

  private Shown press(Member member, Shown shown, String label) {
    return app.pressIn(member, shown, shown.control(label));
  }

  /** So much is pressed before it goes on. */
  private void under(int presses) {
    int before = done.get();
    await().atMost(RunningApp.PATIENCE).until(() -> done.get() >= before + presses);
  }

  private void fire(Gaze gaze, Random random) {
    List<Gaze.Find> presses =
        gaze.finds().values().stream()
            .filter(find -> !find.isOfTheMap())
            .filter(find -> !STRANGERS.matcher(find.control().action()).find())
            .toList();
    List<JsonObject> forms = List.copyOf(gaze.forms().values());
    String id = gaze.member().id();
    while (!over.get()) {
      Gaze.Find find = presses.get(random.nextInt(presses.size()));
      Press press = find.control().press(find.shown());
      assertThat(app.sender().press(id, Origin.ephemeral(RunningApp.CHANNEL), press).status())
          .isEqualTo(200);
      Form form = FilledForm.of(forms.get(random.nextInt(forms.size())), "fire-" + mark(gaze));
      assertThat(app.sender().submit(id, form).status()).isEqualTo(200);
      app.sender().career(random.nextBoolean() ? "" : "チーム", id, RunningApp.CHANNEL);
      done.incrementAndGet();
    }
  }

  /** What Emma writes about talks with them is hers. */
  private static String mark(Gaze gaze) {
    return gaze.member().equals(SAKURA) ? "sakura" : gaze.member().equals(KEN) ? "ken" : "emma";
  }

  private List<String> rowsThatHold(List<String> marks) {
    List<String> holding = new ArrayList<>();
    for (Map.Entry<String, List<String>> table : Rows.all(app.folder()).entrySet()) {
      for (String row : table.getValue()) {
        if (marks.stream().anyMatch(row::contains)) {
          holding.add(table.getKey() + ": " + row);
        }
      }
    }
    return holding;
  }

  private List<String> bytesThatHold() throws IOException {
    List<String> holding = new ArrayList<>();
    List<String> marks = Stream.concat(SAKURAS.stream(), KENS.stream()).toList();
    try (Stream<Path> files = Files.list(app.folder())) {
      for (Path file : files.toList()) {
        String bytes = new String(Files.readAllBytes(file), UTF_8);
        marks.stream()
            .filter(bytes::contains)
            .forEach(mark -> holding.add(file.getFileName() + " holds " + mark));
      }
    }
    return holding;
  }
}
