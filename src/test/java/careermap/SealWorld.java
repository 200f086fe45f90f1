package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.awaitility.Awaitility.await;

import careermap.assessment.Mark;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonElement;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A centre in which one of the two has marked, and everybody else looks wherever they can. Two such
 * centres that differ in the marks alone look the same to them.
 */
final class SealWorld implements AutoCloseable {
  /** Begins what the one side writes of each unit. */
  private static final String COMMENT = "むらさきのことば";

  /** A criterion, an example and a comment that are nowhere else: the one side has left them. */
  static final List<String> CANARIES = List.of("KANARIENZEILE", "みずいろのひみつ", COMMENT);

  private static final List<String> PRESSES =
      List.of(
          "sheet_go_on",
          "sheet_own",
          "sheet_take_back",
          "sheet_share",
          "sheet_close",
          "sheet_agree");

  private static final List<String> PLACES =
      List.of(
          "sheet_reveal",
          "sheet_same",
          "sheet_example",
          "sheet_comments",
          "sheet_comment",
          "sheet_rows",
          "sheet_past_units");

  final TalkScene scene = new TalkScene();
  private final LogTap log = LogTap.open();
  private final RunningApp app = scene.app;
  private final GivenFiles given = new GivenFiles(app);
  private final SheetWalk walk;
  private final Member first;
  private final String sheet;
  private final List<String> seen = new ArrayList<>();

  SealWorld(Member first, Mark mark, boolean submits) {
    this.first = first;
    this.walk = new SheetWalk(scene, COMMENT + mark);
    Shown form = walk.begin(SAKURA);
    this.sheet = SheetWalk.sheet(form);
    Shown asked = scene.press(KEN, scene.toPress(KEN, "自分の評価シートを始めました"), "付ける");
    Shown last = walk.markAll(first, first.equals(KEN) ? asked : form, row -> mark);
    if (submits) {
      walk.submit(first, last);
    }
    leave(
        "insert into assessment_example values ('%s', '%s', '%s', 1)"
            .formatted(sheet, CANARIES.get(0), CANARIES.get(1)));
    leave(
        "insert into assessment_mark select '%s', employee_id, '%s', '%s', 1 from person where slack_user_id = '%s'"
            .formatted(sheet, CANARIES.get(0), mark, first.id()));
  }

  private void leave(String row) {
    Centre.change(app.folder(), row);
  }

  /** The other of the two. */
  Member second() {
    return first.equals(KEN) ? SAKURA : KEN;
  }

  /** All that the other side, human resources and a colleague get to see, in texts. */
  List<String> looks() {
    for (Member member : List.of(second(), RINA, DAISUKE)) {
      screens(member);
      sheetScreens(member);
      files(member);
      messages(member);
    }
    return List.copyOf(seen);
  }

  private void screens(Member member) {
    seen(app.home(member));
    for (String word : List.of("", "評価", "check", "チーム", "人事", "差", "経験", "閲覧履歴", "設定")) {
      seen(app.career(member, word));
    }
    for (String person : List.of("E0107", "E0042")) {
      seen(press(member, "talk_brief", person));
      seen(press(member, "sheet_past", "0|" + person));
    }
    seen(press(member, "sheet_cycles", "all"));
  }

  private void sheetScreens(Member member) {
    for (String action : PRESSES) {
      seen(press(member, action, sheet));
    }
    for (String action : PLACES) {
      seen(press(member, action, "0|" + sheet));
    }
  }

  private Shown press(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }

  private void files(Member member) {
    give(member, "sheet_give", sheet, member.equals(second()) ? 2 : 0);
    give(member, "sheet_blank", "own", member.equals(RINA) ? 0 : 1);
    give(member, "own_workbook", "own_workbook", 1);
    give(member, "own_job_card", "own_job_card", 1);
    seen.addAll(given.textsTo(member));
  }

  private void give(Member member, String action, String value, int files) {
    int before = given.to(member).size();
    int words = scene.messages(member).size();
    press(member, action, value);
    await()
        .atMost(RunningApp.PATIENCE)
        .until(
            () ->
                given.to(member).size() >= before + files
                    && scene.messages(member).size() >= words + Math.min(files, 1));
  }

  private void messages(Member member) {
    app.slack().messagesTo(member.id()).stream().map(SealWorld::plain).forEach(seen::add);
  }

  private void seen(Shown shown) {
    seen.add(plain(shown.surface()));
  }

  /** Without what Slack and chance put into it. */
  private static String plain(JsonElement json) {
    String blocks =
        json.isJsonObject() && json.getAsJsonObject().has("blocks")
            ? json.getAsJsonObject().get("blocks").toString()
            : json.toString();
    return blocks
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
        .replaceAll(",?\"block_id\":\"s\\d+\"", "")
        .replaceAll("\"(ts|id|permalink|url_private\\w*)\":\"[^\"]*\"", "$1")
        .replaceAll("\"(created|timestamp|size)\":\\d+", "$1")
        .replaceAll("\\bF[0-9A-Z]{6,}\\b", "FILE");
  }

  /** What the command line gives away. */
  List<String> commands() {
    return CommandLineRun.everyLook(app);
  }

  /** Every column of what waits or was told, whoever it is for. */
  List<String> outbox() {
    List<String> rows = new ArrayList<>();
    try (var connection = DriverManager.getConnection(Centre.url(app.folder()));
        var statement = connection.createStatement();
        var found = statement.executeQuery("select * from delivery order by id")) {
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          row.append(found.getString(column)).append('|');
        }
        rows.add(row.toString());
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return rows;
  }

  List<String> logs() {
    return log.lines();
  }

  String metrics() {
    return app.page("/metrics").text();
  }

  String sheet() {
    return sheet;
  }

  /** The other side marks likewise and submits, so that the seal comes off. */
  Shown open(Mark mark) {
    Shown form = press(second(), "sheet_go_on", sheet);
    return walk.submit(second(), walk.markAll(second(), form, row -> mark));
  }

  @Override
  public void close() {
    log.close();
    scene.close();
  }
}
