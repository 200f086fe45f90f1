package careermap;

import careermap.database.Database;
import careermap.database.TestEngine;
import careermap.file.BundledMap;
import careermap.file.Tables;
import careermap.file.YamlMap;
import careermap.person.ImportRoster;
import careermap.person.RosterImport;
import careermap.person.SlackId;
import careermap.slackstandin.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The people of a small contact centre, in Slack and on the roster. */
final class Centre {
  /** Monday, ten o'clock in Tokyo. */
  static final Instant NOW = Instant.parse("2026-12-07T01:00:00Z");

  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  /** Operator, part-time, for 14 months; Ken is her supervisor. */
  static final Member SAKURA = Member.of("U0SAKURA", "田中 さくら");

  /** Supervisor of all operators. */
  static final Member KEN = Member.of("U0KEN", "佐藤 健");

  /** Has the rights of human resources. */
  static final Member RINA = Member.of("U0RINA", "人見 里奈");

  /** At the top of the map, with nobody above him. */
  static final Member MAKOTO = Member.of("U0MAKOTO", "大橋 誠");

  /** Came 17 days ago. */
  static final Member DAISUKE = Member.of("U0DAISUKE", "鈴木 大輔");

  /** Reads English. */
  static final Member EMMA = Member.of("U0EMMA", "Emma Clark").withLocale("en-US");

  /** Has a role that the map does not know. */
  static final Member HANA = Member.of("U0HANA", "山田 花");

  /** On the roster by e-mail alone; was looked for in Slack before she had an account. */
  static final Member AI =
      Member.of("U0AI", "Ai Kimura").withEmail("kimura@example.com").withLocale("en-GB");

  /** On the roster by e-mail alone; nobody has looked for him yet. */
  static final Member KENTA =
      Member.of("U0KENTA", "Kenta Hayashi").withEmail("hayashi@example.com").withLocale("en-US");

  /** Not on the roster. */
  static final Member STRANGER = Member.of("U0STRANGER", "余所 人");

  /** Left in summer. */
  static final Member NAOKI = Member.of("U0NAOKI", "三浦 直樹");

  static final List<Member> ALL =
      List.of(SAKURA, KEN, RINA, MAKOTO, DAISUKE, EMMA, HANA, AI, KENTA, STRANGER, NAOKI);

  private static final String ROSTER =
      """
      employee_id,name,email,slack_user_id,role,role_since,employment,supervisor_id,site,left_on
      E0001,大橋 誠,ohashi@example.com,U0MAKOTO,DEPARTMENT_HEAD,2021-04-01,FULL_TIME,,東京,
      E0002,人見 里奈,hitomi@example.com,U0RINA,MANAGER,2023-08-01,FULL_TIME,E0001,東京,
      E0042,佐藤 健,sato@example.com,U0KEN,SV,2022-10-01,FULL_TIME,E0001,東京,
      E0107,田中 さくら,tanaka@example.com,U0SAKURA,OPERATOR,2025-10-01,PART_TIME,E0042,東京,
      E0109,鈴木 大輔,suzuki@example.com,U0DAISUKE,OPERATOR,2026-11-20,FULL_TIME,E0042,東京,
      E0113,Emma Clark,clark@example.com,U0EMMA,OPERATOR,2026-04-01,FULL_TIME,E0042,東京,
      E0120,木村 愛,kimura@example.com,,SENIOR_OPERATOR,2025-12-01,FULL_TIME,E0042,東京,
      E0121,林 健太,hayashi@example.com,,OPERATOR,2025-06-01,FULL_TIME,E0042,東京,
      E0130,山田 花,yamada@example.com,U0HANA,OPERATOR,2024-06-01,FULL_TIME,E0042,東京,
      E0131,三浦 直樹,miura@example.com,U0NAOKI,LEADER,2024-06-01,FULL_TIME,E0042,東京,2026-07-31
      """;

  private Centre() {}

  /** Brings everybody into the database, as a roster file brings them. */
  static void moveIn(Database database, Path folder) {
    moveIn(database, folder, url(folder));
  }

  /** Into new tables at {@code url}, with the bundled map. */
  static void moveIn(Path folder, String url) {
    try (Database database = database(url)) {
      database.maps().startWith(BundledMap.text(), NOW);
      moveIn(database, folder, url);
    }
  }

  /** With the tables at {@code url}. */
  private static void moveIn(Database database, Path folder, String url) {
    take(database, folder, ROSTER);
    changeAt(url, "update person set role = 'TELLER' where employee_id = 'E0130'");
    for (Member member : List.of(SAKURA, KEN, RINA, MAKOTO, DAISUKE, EMMA, HANA, NAOKI)) {
      know(database, member);
    }
    database
        .people()
        .byEmail(AI.email())
        .ifPresent(
            ai ->
                database
                    .accounts()
                    .link(ai.id(), AI.email(), null, NOW.minus(Duration.ofHours(1))));
  }

  /** Slack was asked for this member's language already. */
  static void know(Database database, Member member) {
    database
        .accounts()
        .remember(new SlackId(member.id()), member.locale(), ZoneId.of(member.tz()), NOW);
  }

  static void take(Database database, Path folder, String roster) {
    Path file = folder.resolve("roster.csv");
    try {
      Files.writeString(file, roster);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    RosterImport outcome =
        new ImportRoster(database.people(), database.maps(), Clock.fixed(NOW, TOKYO))
            .from(new Tables().read(file), new RosterImport.Wish(false, true));
    if (!outcome.applied()) {
      throw new IllegalArgumentException("the roster has faults: " + outcome.problems());
    }
  }

  /** What no file can bring about; whoever leads somebody is whom the roster names. */
  static void change(Path folder, String sql) {
    changeAt(url(folder), sql);
  }

  static void changeAt(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
      if (sql.contains("supervisor_id")) {
        statement.execute("update person set line_id = supervisor_id");
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The first column of the only row. */
  static String text(Path folder, String sql) {
    try (Connection connection = DriverManager.getConnection(url(folder));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  static Database database(Path folder) {
    return database(url(folder));
  }

  private static Database database(String url) {
    return Database.open(url, new YamlMap(), () -> LocalDate.ofInstant(NOW, TOKYO));
  }

  static String url(Path folder) {
    return TestEngine.url(folder.resolve("career-map.db"));
  }
}
