package careermap.benchmark;

import careermap.database.Database;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.growth.Attainment;
import careermap.map.Employment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A large company in a SQLite file: always the same people, whose records end today. */
final class Company implements AutoCloseable {
  private static final int TEAM = 10;
  private static final List<String> HEADS =
      List.of("DEPARTMENT_HEAD", "CENTER_HEAD", "MANAGER", "SV");
  private static final List<String> OTHERS =
      List.of("OPERATOR", "OPERATOR", "OPERATOR", "SENIOR_OPERATOR", "LEADER", "QA", "TRAINER");
  private static final List<String> REQUIREMENTS =
      List.of(
          "COACH_JUNIOR",
          "PROPOSE_IMPROVEMENT",
          "HANDLE_COMPLAINT",
          "SHOW_LEADERSHIP",
          "EVALUATE_CALLS",
          "CC_EXAM_OP",
          "CC_EXAM_SV");
  private static final String PERSON =
      """
      insert into person (employee_id, name, email, slack_user_id, role, role_since, hired_on,
                          employment, supervisor_id, line_id)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)
      """;
  private static final String ACCOUNT =
      "insert into slack_account (slack_user_id, locale, zone, fetched_at) values (?, ?, ?, ?)";
  private static final String PERIOD =
      "insert into role_period (employee_id, role, since, until) values (?, ?, ?, ?)";
  private static final String ATTAINMENT =
      "insert into attainment (employee_id, requirement, status, reached_on) values (?, ?, ?, ?)";
  private static final String GOAL =
      "insert into goal (employee_id, role, years, set_at) values (?, ?, ?, ?)";
  private static final String TALK =
      """
      insert into conversation (id, employee_id, with_id, held_on, logged_by, logged_at)
      values (?1 || ?3, ?1, ?2, ?3, ?2, 0)
      """;
  private static final String PROMISE =
      """
      insert into promise (id, conversation_id, owner_id, other_id, confidential, text, due_on, state, made_on)
      values (?1 || ?3, ?1 || ?3, ?1, ?2, 0, 'Find out about the next course', ?4, 'OPEN', ?3)
      """;

  private final Random random = new Random(7);
  private final Instant now = Instant.now();
  private final LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
  private final Connection connection;

  private Company(Connection connection) {
    this.connection = connection;
  }

  static String slackId(int number) {
    return "U%08d".formatted(number);
  }

  /** Begins every name, so that an answer can be told to hold one. */
  static String name(int number) {
    return "Person %05d".formatted(number);
  }

  static void found(Path file, int people) throws SQLException, IOException {
    Files.deleteIfExists(file);
    try (Database database = Database.open(url(file), new YamlMap(), LocalDate::now)) {
      database.maps().startWith(BundledMap.text(), Instant.now());
    }
    try (Company company = new Company(DriverManager.getConnection(url(file)))) {
      company.hire(people);
    }
  }

  static String url(Path file) {
    return "jdbc:sqlite:" + file;
  }

  private void hire(int people) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement person = connection.prepareStatement(PERSON);
        PreparedStatement account = connection.prepareStatement(ACCOUNT);
        PreparedStatement period = connection.prepareStatement(PERIOD);
        PreparedStatement attainment = connection.prepareStatement(ATTAINMENT);
        PreparedStatement goal = connection.prepareStatement(GOAL);
        PreparedStatement talk = connection.prepareStatement(TALK);
        PreparedStatement promise = connection.prepareStatement(PROMISE)) {
      for (int number = 0; number < people; number++) {
        String id = id(number);
        LocalDate since = today.minusDays(random.nextInt(1_500));
        hire(person, number, since);
        know(account, number);
        add(period, id, "OPERATOR", since.minusYears(2), since);
        add(period, id, role(number), since, null);
        attain(attainment, id);
        aim(goal, id);
        speak(talk, promise, number);
      }
    }
    connection.commit();
  }

  private void hire(PreparedStatement person, int number, LocalDate since) throws SQLException {
    Employment[] forms = Employment.values();
    add(
        person,
        id(number),
        name(number),
        "person%d@example.com".formatted(number),
        slackId(number),
        role(number),
        since,
        since.minusYears(2),
        forms[random.nextInt(forms.length)],
        supervisor(number));
  }

  private static @Nullable String supervisor(int number) {
    return number == 0 ? null : id((number - 1) / TEAM);
  }

  /** Accounts grow old all day long, so that the round that asks Slack has its usual work. */
  private void know(PreparedStatement account, int number) throws SQLException {
    long age = random.nextInt(24 * 60 * 60) * 1000L;
    add(
        account,
        slackId(number),
        random.nextInt(20) == 0 ? "en-US" : "ja-JP",
        "Asia/Tokyo",
        now.toEpochMilli() - age);
  }

  private void attain(PreparedStatement attainment, String id) throws SQLException {
    int first = random.nextInt(REQUIREMENTS.size());
    for (int i = random.nextInt(6); i > 0; i--) {
      add(
          attainment,
          id,
          REQUIREMENTS.get((first + i) % REQUIREMENTS.size()),
          random.nextInt(3) == 0 ? Attainment.Status.DOING : Attainment.Status.CONFIRMED,
          today.minusDays(random.nextInt(1_000)));
    }
  }

  private void aim(PreparedStatement goal, String id) throws SQLException {
    if (random.nextInt(3) == 0) {
      add(goal, id, "SV", 3, now.toEpochMilli());
    }
  }

  /** The one at the top speaks with nobody; of the last talk, a promise is open. */
  private void speak(PreparedStatement talk, PreparedStatement promise, int number)
      throws SQLException {
    String with = supervisor(number);
    int times = with == null ? 0 : random.nextInt(4);
    for (int i = times; i > 0; i--) {
      add(talk, id(number), with, today.minusDays(90L * i));
    }
    if (times > 0) {
      LocalDate last = today.minusDays(90);
      add(promise, id(number), with, last, last.plusDays(100));
    }
  }

  private String role(int number) {
    int depth = 0;
    for (int at = number; at > 0; at = (at - 1) / TEAM) {
      depth++;
    }
    return depth < HEADS.size() ? HEADS.get(depth) : OTHERS.get(number % OTHERS.size());
  }

  private static String id(int number) {
    return "E%06d".formatted(number);
  }

  private static void add(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Number) {
        statement.setObject(i + 1, value);
      } else {
        statement.setString(i + 1, value == null ? null : value.toString());
      }
    }
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
