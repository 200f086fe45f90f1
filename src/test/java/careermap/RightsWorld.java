package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.NAOKI;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.Relation;
import careermap.database.Database;
import careermap.database.TestEngine;
import careermap.map.AbilityUnit;
import careermap.map.RoleCode;
import careermap.person.Fixtures;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A centre in which everything that Sakura keeps to herself or shares with somebody is written in
 * words of its own. Ken leads her, Makoto leads Ken, Yumi leads others; Emma was asked for a talk.
 */
final class RightsWorld implements AutoCloseable {
  static final Member YUMI = Member.of("U0YUMI", "森 由美");

  static final List<Member> EVERYBODY =
      List.of(SAKURA, DAISUKE, EMMA, KEN, YUMI, MAKOTO, RINA, NAOKI, STRANGER);

  private static final AbilityUnit UNIT =
      Fixtures.MAP.role(new RoleCode("OPERATOR")).orElseThrow().units().stream()
          .filter(unit -> !unit.criteria().isEmpty())
          .findFirst()
          .orElseThrow();

  /** Those that are sealed where they are stored, too. */
  static final List<String> NOTES = List.of("ちゃいろ", "つゆくさ", "ときいろ");

  /** Of human resources, where they are a user group. */
  static final String GROUP = "S0HR";

  final RunningApp app;

  RightsWorld() {
    this(RINA.id());
  }

  /**
   * @param hr who has the rights of human resources, as the setting names them
   */
  RightsWorld(String hr) {
    String keys = "k:" + Base64.getEncoder().encodeToString("k".repeat(32).getBytes(UTF_8));
    app = RunningApp.with(RightsWorld::moveIn, Map.of("HR_USER_IDS", hr, "NOTE_KEYS", keys));
    app.slack().with(YUMI).withUserGroup(GROUP, RINA.id());
    note(KEN, "ちゃいろのメモ", "PRIVATE");
    note(KEN, "ときいろのメモ", "SHARED");
    note(SAKURA, "つゆくさのメモ", "PRIVATE");
    Centre.change(app.folder(), request("request-k", "E0042", 0, "くちばの希望"));
  }

  /** By the reporting line, for whatever Sakura, Ken, Yumi or the company own. */
  static Relation relation(Member reader, Member owner) {
    return relation(reader, owner, KEN);
  }

  /**
   * @param leader of Sakura: Ken, or whoever acts for him
   */
  static Relation relation(Member reader, Member owner, Member leader) {
    if (reader.equals(owner)) {
      return Relation.SELF;
    }
    if (reader.equals(NAOKI) || reader.equals(STRANGER)) {
      return Relation.STRANGER;
    }
    if (reader.equals(RINA)) {
      return Relation.HR;
    }
    if (reader.equals(MAKOTO)) {
      return owner.equals(SAKURA) ? Relation.SUPERVISORS_SUPERVISOR : Relation.SUPERVISOR;
    }
    boolean leads = reader.equals(leader) && owner.equals(SAKURA);
    return leads ? Relation.SUPERVISOR : Relation.COLLEAGUE;
  }

  private void note(Member author, String words, String readers) {
    String with = author.equals(KEN) ? "E0107" : "E0042";
    Shown form =
        app.press(author, Origin.ephemeral(RunningApp.CHANNEL), Press.forged("talk_log", with));
    Form filled = Form.of(form.surface()).type("talk_note", words).choose("talk_readers", readers);
    assertThat(app.sender().submit(author.id(), filled).body())
        .contains("response_action\":\"update");
  }

  private static void moveIn(Database database, Path folder) {
    Centre.moveIn(database, folder);
    Stream.concat(rows().stream(), CompanyRows.all().stream())
        .forEach(row -> Centre.change(folder, row));
    Centre.know(database, YUMI);
  }

  private static List<String> rows() {
    String unit = UNIT.code();
    String row = UNIT.criteria().get(0).code();
    return List.of(
        "update person set role_since = '2015-05-01', contract_end = '2027-01-19' where employee_id = 'E0107'",
        "insert into access (person_key, viewer, what, seen_at) select key, '-', 'CARD', %d from person_key where employee_id = 'E0107'"
            .formatted(CompanyRows.millis("2026-06-17")),
        "insert into quiet_period values ('quiet-k', 'SUPERVISOR', 'E0042', '2027-02-08', '2027-02-09', 'x', 'E0042', 1)",
        "insert into person (employee_id, name, slack_user_id, role, role_since, employment, supervisor_id, site)"
            + " values ('E0043', '森 由美', 'U0YUMI', 'SV', '2023-01-01', 'FULL_TIME', 'E0001', '東京'),"
            + " ('E0150', '坂本 凛', null, 'OPERATOR', '2025-01-01', 'FULL_TIME', 'E0043', '東京')",
        "insert into person_key values ('E0043', 'key-of-yumi'), ('E0150', 'key-of-rin')",
        "insert into reminder_preference (employee_id, listens) values ('E0113', 1)",
        "insert into goal (employee_id, role, reason, set_at, readers) values"
            + " ('E0107', 'QA', 'あさぎの前の目標', 1, 'SUPERVISOR'), ('E0107', 'SV', 'あかねの目標', 2, 'SUPERVISOR')",
        "insert into attainment (employee_id, requirement, status, reached_on, evidence, claimed_at, returned)"
            + " values ('E0107', 'COACH_JUNIOR', 'CLAIMED', '2026-12-01', 'うぐいすの証し', 1, null),"
            + " ('E0107', 'PROPOSE_IMPROVEMENT', 'DOING', null, null, null, 'えんじの返事')",
        "insert into conversation (id, employee_id, with_id, confidential, held_on, topics, logged_by, logged_at, said_by)"
            + " values ('talk-k', 'E0107', 'E0042', 0, '2026-08-19', 'NEXT_ROLE', 'E0042', 1, 'E0042'),"
            + " ('talk-e', 'E0107', 'E0113', 1, '2026-08-23', 'NEXT_ROLE', 'E0107', 1, 'E0107')",
        "insert into promise (id, conversation_id, owner_id, other_id, confidential, text, due_on, state, made_on)"
            + " values ('promise-k', 'talk-k', 'E0107', 'E0042', 0, 'おうどの約束', '2027-01-31', 'OPEN', '2026-08-19'),"
            + " ('promise-e', 'talk-e', 'E0107', 'E0113', 1, 'かきいろの約束', '2027-01-31', 'OPEN', '2026-08-23')",
        request("request-e", "E0113", 1, "こはくの希望"),
        "insert into opening (id, posted_by, kind, title, gives, from_on, apply_by, state, posted_at)"
            + " values ('opening', 'E0043', 'TRAINING', 'FAQ', 'COACH_JUNIOR', '2026-12-21', '2026-12-14', 'OPEN', 1)",
        "insert into opening_hand values ('opening', 'E0107', 'RAISED', 'さんごの手', 1, null)",
        sheet("sheet-open", "'E0042', null, null, null"),
        sheet("sheet-closed", "'E0042', 1, 1, 2"),
        "insert into assessment_comment values ('sheet-open', 'E0107', '%1$s', 'しゅいろの封', 1),"
                .formatted(unit)
            + " ('sheet-open', 'E0042', '%1$s', 'すみれの封', 1), ('sheet-closed', 'E0107', '%1$s', 'そらいろの言葉', 1)"
                .formatted(unit),
        "insert into assessment_mark values ('sheet-closed', 'E0107', '%1$s', 'ALONE', 1),"
                .formatted(row)
            + " ('sheet-closed', 'E0042', '%1$s', 'WITH_HELP', 1)".formatted(row),
        "insert into assessment_example values ('sheet-closed', '%s', 'たまごの行動', 1)".formatted(row));
  }

  private static String request(String id, String listener, int confidential, String word) {
    return ("insert into talk_request (id, employee_id, listener_id, confidential, topics, stance, word, state, asked_at, changed_at)"
            + " values ('%s', 'E0107', '%s', %d, 'NEXT_ROLE', 'THINK_TOGETHER', '%s', 'ASKED', %d, %d)")
        .formatted(
            id, listener, confidential, word, Centre.NOW.toEpochMilli(), Centre.NOW.toEpochMilli());
  }

  private static String sheet(String id, String sides) {
    return ("insert into assessment (id, employee_id, role, map_version, opened_by, opened_at, shared, rater_id, self_at, rater_at, closed_at)"
            + " values ('%s', 'E0107', 'OPERATOR', 1, 'E0107', %d, 1, %s)")
        .formatted(id, Centre.NOW.toEpochMilli() - 1_000_000, sides);
  }

  /** The bytes of the database's files, as far as they are letters. */
  static String stored(Path folder) {
    if (TestEngine.isPostgresql()) {
      return Rows.all(folder).toString();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(RightsWorld::text).collect(joining());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    app.close();
  }
}
