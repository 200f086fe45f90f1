package careermap.database;

import static careermap.person.Fixtures.roster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.person.ImportRoster;
import careermap.person.PersonId;
import careermap.person.RosterImport;
import careermap.person.SlackId;
import careermap.reminder.CadenceRule;
import careermap.reminder.DatedReason;
import careermap.reminder.Digest;
import careermap.reminder.DigestLine;
import careermap.reminder.Fate;
import careermap.reminder.IgnoredDigests;
import careermap.reminder.Preference;
import careermap.reminder.Reason;
import careermap.reminder.RemindSupervisors;
import careermap.reminder.Snooze;
import careermap.reminder.Unattended;
import careermap.workday.CompanyDay;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkTime;
import careermap.workday.WorkingHours;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sato leads four people; today is Tuesday, 1 December 2026, until a test moves on. */
class DigestsOnSqliteTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final PersonId SATO = new PersonId("S1");
  private static final PersonId TANAKA = new PersonId("E1");
  private static final PersonId SUZUKI = new PersonId("E3");
  private static final String HEADER =
      "employee_id,name,slack_user_id,role,role_since,hired_on,employment,supervisor_id,contract_end,"
          + "left_on,leave_from,shift";
  private static final String SATO_LINE = "S1,佐藤 健,U0SATO,SV,2025-04-01,,,,,,,";
  private static final String[] TEAM = {
    SATO_LINE,
    "E1,田中 さくら,U0TANAKA,OPERATOR,2026-04-01,,,S1,,,,",
    "E2,高橋 美咲,U0TAKAHASHI,OPERATOR,2026-04-01,,FIXED_TERM,S1,2027-01-31,,,",
    "E3,鈴木 大輔,U0SUZUKI,OPERATOR,2026-11-09,2026-11-09,,S1,,,,",
    "E4,伊藤 翔,U0ITO,OPERATOR,2026-04-01,,,S1,,,,",
  };

  @TempDir private Path folder = Path.of("");
  private @Nullable Database opened;
  private LocalDate today = LocalDate.of(2026, 12, 1);

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  @BeforeEach
  void open() {
    Database database =
        Database.open(TestEngine.url(folder.resolve("digests.db")), new YamlMap(), () -> today);
    database.maps().startWith(BundledMap.text(), Instant.EPOCH);
    opened = database;
    take(TEAM);
  }

  @AfterEach
  void close() {
    database().close();
  }

  @Test
  void tellsNobodyBeforeTheCadenceIsSwitchedOn() {
    remindAt("2026-12-07T10:00");

    assertThat(digest()).isNull();
    assertThat(notices()).isEmpty();
  }

  @Test
  void tellsASupervisorOnceAWeekOnMondayAtTen() {
    switchOn();
    remindAt("2026-12-01T10:00");
    remindAt("2026-12-07T09:59");
    assertThat(digest()).isNull();

    remindAt("2026-12-07T10:00");
    remindAt("2026-12-07T10:05");
    remindAt("2026-12-08T10:00");

    Digest digest = Objects.requireNonNull(digest());
    assertThat(digest.day()).isEqualTo("2026-12-07");
    assertThat(digest.lines())
        .extracting(line -> line.person().id().value(), line -> line.firstReason())
        .startsWith(
            tuple("E2", new DatedReason(Reason.CONTRACT, LocalDate.of(2027, 1, 31))),
            tuple("E3", new DatedReason(Reason.NEW_HIRE, LocalDate.of(2026, 12, 9))));
    assertThat(digest.openLines()).hasSize(3);
    assertThat(notices()).containsExactly("S1 DIGEST WAITING");
  }

  @Test
  void decidesOnceWhereTwoInstancesLookAtTheSameMoment() {
    switchOn();
    remindAt("2026-12-01T10:00");
    RemindSupervisors one = reminding("2026-12-07T10:00");
    List<Thread> both =
        IntStream.range(0, 2).mapToObj(n -> new Thread(() -> one.run(() -> false))).toList();
    both.forEach(Thread::start);
    both.forEach(DigestsOnSqliteTest::await);

    assertThat(notices()).hasSize(1);
  }

  @Test
  void catchesUpLaterInTheWeekButOnlyInHours() {
    switchOn();
    remindAt("2026-12-01T10:00");

    remindAt("2026-12-08T03:00");
    assertThat(digest()).isNull();
    remindAt("2026-12-08T09:00");

    assertThat(Objects.requireNonNull(digest()).day()).isEqualTo("2026-12-07");
    assertThat(notices()).hasSize(1);
  }

  @Test
  void letsAWeekGoThatIsOver() {
    switchOn();
    remindAt("2026-12-01T10:00");

    remindAt("2026-12-12T03:00");
    remindAt("2026-12-14T10:00");

    assertThat(Objects.requireNonNull(digest()).week()).isEqualTo("2026-12-14");
    assertThat(notices()).hasSize(1);
  }

  @Test
  void sendsNothingBetweenTheSlotsWhereAChangeComesInTheMeantime() {
    take(SATO_LINE, TEAM[1]);
    switchOn();
    remindAt("2026-12-07T10:00");
    remindAt("2026-12-09T10:00");
    take(TEAM);

    remindAt("2026-12-09T10:01");
    assertThat(digest()).isNull();

    remindAt("2026-12-14T10:00");
    assertThat(Objects.requireNonNull(digest()).lines()).hasSizeGreaterThan(2);
  }

  @Test
  void goesByWhatTheSupervisorAndTheCompanyChose() {
    switchOn();
    database()
        .preferences()
        .choose(
            SATO,
            new Preference(
                DayOfWeek.WEDNESDAY,
                14,
                new WorkingHours(LocalTime.of(8, 0), LocalTime.of(20, 0)),
                false,
                Set.of(),
                Set.of()));
    database()
        .workdayBook(Clock.systemUTC())
        .set(new CompanyDay(LocalDate.of(2026, 12, 9), false, "創立記念日"), "hr");
    database()
        .workdayBook(Clock.systemUTC())
        .add(
            new QuietPeriod(
                "q",
                QuietPeriod.Scope.SUPERVISOR,
                "S1",
                LocalDate.of(2026, 12, 2),
                LocalDate.of(2026, 12, 2),
                "繁忙期"),
            "S1");
    remindAt("2026-12-01T10:00");
    remindAt("2026-12-03T13:59");
    assertThat(digest()).isNull();

    remindAt("2026-12-03T14:00");
    assertThat(Objects.requireNonNull(digest()).day()).isEqualTo("2026-12-03");
    remindAt("2026-12-10T13:59");
    assertThat(notices()).hasSize(1);
    remindAt("2026-12-10T14:00");
    assertThat(Objects.requireNonNull(digest()).day()).isEqualTo("2026-12-10");
  }

  @Test
  void readsWorkingTimesFromRosterCompanyAndChoice() {
    take(SATO_LINE, TEAM[1] + "遅番", TEAM[2] + "13:00-22:00", TEAM[3] + "日勤", TEAM[4]);
    database()
        .workdayBook(Clock.systemUTC())
        .set("遅番", new WorkingHours(LocalTime.of(15, 0), LocalTime.of(0, 0)));
    database()
        .accounts()
        .remember(new SlackId("U0TANAKA"), "en-US", ZoneId.of("America/New_York"), Instant.EPOCH);

    assertThat(workOf("E1").hours().from()).isEqualTo("15:00");
    assertThat(workOf("E1").zone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(workOf("E2").hours().until()).isEqualTo("22:00");
    assertThat(workOf("E3").hours()).isEqualTo(WorkingHours.USUAL);
    assertThat(workOf("E4").zone()).isEqualTo(TOKYO);
  }

  @Test
  void neverShowsASupervisorWhatIsConfidential() {
    take(SATO_LINE, TEAM[1], TEAM[4]);
    switchOn();
    remindAt("2026-12-01T10:00");
    request("E1", 1, "2026-12-02T10:00");
    request("E4", 0, "2026-12-03T10:00");
    talked("E1", "2026-12-04", "2026-12-04T11:00", 1);
    remindAt("2026-12-14T10:00");

    // E1 has the first day of a spread between two, E4 asked; the confidential talk met nothing
    assertThat(Objects.requireNonNull(digest()).lines())
        .extracting(line -> line.person().id().value(), DigestLine::firstReason)
        .containsExactly(tuple("E4", new DatedReason(Reason.REQUESTED, LocalDate.of(2026, 12, 3))));
    remindAt("2026-12-21T10:00");
    assertThat(Objects.requireNonNull(digest()).lines())
        .extracting(line -> line.person().id().value(), DigestLine::lastTalk)
        .contains(tuple("E1", null));
  }

  @Test
  void followsAPersonToTheirNewSupervisor() {
    switchOn();
    remindAt("2026-12-01T10:00");
    remindAt("2026-12-07T10:00");
    database()
        .snoozes()
        .set(Snooze.later(SUZUKI, SATO, LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 8)));
    take(
        SATO_LINE,
        TEAM[1],
        TEAM[2],
        TEAM[3].replace(",S1,", ",S2,"),
        TEAM[4],
        "S2,森 由美,U0MORI,SV,2025-04-01,,,,,,,");

    assertThat(fateOf(Objects.requireNonNull(digest()), "E3")).isEqualTo(new Fate.Gone());
    remindAt("2026-12-08T10:00");
    remindAt("2026-12-14T10:00");
    assertThat(database().digests().latestOf(new PersonId("S2")).orElseThrow().lines())
        .extracting(line -> line.person().id())
        .containsExactly(SUZUKI);
    assertThat(Objects.requireNonNull(digest()).lines())
        .extracting(line -> line.person().id())
        .doesNotContain(SUZUKI);
  }

  @Test
  void followsASupervisorWhoIsFoundToBeSomewhereElse() {
    switchOn();
    remindAt("2026-12-01T10:00");
    database()
        .accounts()
        .remember(new SlackId("U0SATO"), "ja-JP", ZoneId.of("Australia/Sydney"), Instant.EPOCH);
    remindAt("2026-12-01T10:01");

    // ten o'clock in Sydney is eight in Tokyo
    remindAt("2026-12-07T07:59");
    assertThat(digest()).isNull();
    remindAt("2026-12-07T08:00");
    assertThat(digest()).isNotNull();
  }

  @Test
  void saysWhatBecameOfEachLine() {
    switchOn();
    remindAt("2026-12-01T10:00");
    sql("update person set contract_end = '2027-01-31' where employee_id in ('E1', 'E4')");
    remindAt("2026-12-07T10:00");
    today = LocalDate.of(2026, 12, 8);
    talked("E1", "2026-12-08", "2026-12-08T11:00", 0);
    talked("E2", "2026-12-08", "2026-12-08T11:00", 1);
    Snooze snooze =
        Snooze.later(SUZUKI, SATO, LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 8));
    database().snoozes().set(snooze);
    sql("update person set leave_from = '2026-12-08' where employee_id = 'E4'");

    Digest digest = Objects.requireNonNull(digest());
    assertThat(fateOf(digest, "E1")).isEqualTo(new Fate.Talked(LocalDate.of(2026, 12, 8)));
    assertThat(fateOf(digest, "E2")).isEqualTo(new Fate.Open());
    assertThat(fateOf(digest, "E3")).isEqualTo(new Fate.Snoozed(snooze));
    assertThat(fateOf(digest, "E4")).isEqualTo(new Fate.Gone());
    assertThat(digest.lines()).allSatisfy(line -> assertThat(line.everyDays()).isEqualTo(90));

    database().snoozes().remove(SUZUKI, SATO);
    assertThat(fateOf(Objects.requireNonNull(digest()), "E3")).isEqualTo(new Fate.Open());
  }

  @Test
  void thePeopleOfAWeekAreThoseOfItsDigest() {
    switchOn();
    remindAt("2026-12-01T10:00");
    remindAt("2026-12-07T10:00");
    Digest digest = Objects.requireNonNull(digest());
    assertThat(digest.lines()).isNotEmpty();
    assertThat(database().digests().peopleOf(digest.supervisor(), digest.week()))
        .hasValueSatisfying(
            people -> {
              assertThat(people.lines()).isEqualTo(digest.lines());
              assertThat(people.others()).isEqualTo(digest.others());
              assertThat(people.id()).isEqualTo(digest.id());
            });
    assertThat(database().digests().peopleOf(digest.supervisor(), digest.week().plusWeeks(1)))
        .isEmpty();
  }

  @Test
  void comesMoreSeldomOnceNobodyAnswersAndEveryWeekAgainAfterAnAnswer() {
    switchOn();
    List<String> weeks =
        List.of("2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28", "2027-01-04");
    remindAt("2026-12-01T10:00");
    for (String week : weeks) {
      remindAt(week + "T10:00");
      sql("update delivery set state = 'SENT'");
    }
    Digest slower = Objects.requireNonNull(digest());
    assertThat(notices()).hasSize(4);
    assertThat(slower.week()).isEqualTo("2027-01-04");
    assertThat(slower.slowsDown()).isTrue();
    assertThat(database().digests().ignored())
        .extracting(one -> one.supervisor().id(), IgnoredDigests::number)
        .containsExactly(tuple(SATO, 4));

    database().digests().answered(slower.id(), TANAKA, at("2027-01-05T10:00"));
    assertThat(database().digests().ignored()).hasSize(1);
    database().digests().answered(slower.id(), SATO, at("2027-01-05T10:00"));
    assertThat(database().digests().ignored()).isEmpty();
    remindAt("2027-01-05T10:01");
    remindAt("2027-01-12T10:00");
    assertThat(Objects.requireNonNull(digest()).week()).isEqualTo("2027-01-11");
    assertThat(Objects.requireNonNull(digest()).day()).isEqualTo("2027-01-12");
  }

  @Test
  void countsATalkWithSomebodyOnItAsAnAnswerButNotAConfidentialOne() {
    switchOn();
    remindAt("2026-12-01T10:00");
    remindAt("2026-12-07T10:00");
    sql("update delivery set state = 'SENT'");
    talked("E2", "2026-12-08", "2026-12-08T11:00", 1);
    remindAt("2026-12-14T10:00");
    assertThat(Objects.requireNonNull(digest()).unanswered()).isEqualTo(1);

    sql("update delivery set state = 'SENT'");
    talked("E2", "2026-12-15", "2026-12-15T11:00", 0);
    remindAt("2026-12-21T10:00");
    assertThat(Objects.requireNonNull(digest()).unanswered()).isZero();
  }

  @Test
  void dropsAnOlderDigestThatNeverArrivedAndHoldsItAgainstNobody() {
    switchOn();
    remindAt("2026-12-01T10:00");
    remindAt("2026-12-07T10:00");
    remindAt("2026-12-14T10:00");

    assertThat(notices()).containsExactly("S1 DIGEST DROPPED", "S1 DIGEST WAITING");
    assertThat(Objects.requireNonNull(digest()).unanswered()).isZero();
  }

  @Test
  void letsTheSupervisorTakeTheWeekOffAndTakeThatBack() {
    switchOn();
    remindAt("2026-12-01T10:00");
    remindAt("2026-12-07T10:00");
    String id = Objects.requireNonNull(digest()).id();

    database().digests().skip(id, TANAKA, true, at("2026-12-07T11:00"));
    assertThat(Objects.requireNonNull(digest()).skipped()).isFalse();
    database().digests().skip(id, SATO, true, at("2026-12-07T11:00"));
    assertThat(Objects.requireNonNull(digest()).isWanted()).isFalse();
    database().digests().skip(id, SATO, false, at("2026-12-07T11:01"));
    assertThat(Objects.requireNonNull(digest()).isWanted()).isTrue();
    assertThat(Objects.requireNonNull(digest()).answeredAt()).isEqualTo(at("2026-12-07T11:00"));
  }

  @Test
  void namesThoseWhomNobodyIsResponsibleFor() {
    take(
        SATO_LINE,
        "S2,森 由美,U0MORI,SV,2025-04-01,,,S1,,2026-12-01,,",
        "S3,原 緑,U0HARA,SV,2025-04-01,,,S1,,,2026-11-01,",
        "E1,田中 さくら,U0TANAKA,OPERATOR,2026-04-01,,,S2,,,,",
        "E2,高橋 美咲,U0TAKAHASHI,OPERATOR,2026-04-01,,,S3,,,,",
        "E3,鈴木 大輔,U0SUZUKI,OPERATOR,2026-11-09,,,,,,,",
        "E4,伊藤 翔,U0ITO,OPERATOR,2026-04-01,,,S1,,,,");

    assertThat(database().digests().unattended())
        .extracting(one -> one.person().id().value(), Unattended::cause)
        .containsExactlyInAnyOrder(
            tuple("E1", Unattended.Cause.LEFT),
            tuple("E2", Unattended.Cause.ON_LEAVE),
            tuple("E3", Unattended.Cause.NONE_NAMED));
  }

  @Test
  void asksOnceAboutAPromiseThatIsDue() {
    take(SATO_LINE, TEAM[4]);
    switchOn();
    talked("E4", "2026-12-01", "2026-12-01T10:00", 0);
    sql(
        "insert into promise (id, conversation_id, owner_id, other_id, confidential, text, due_on,"
            + " state, made_on) values ('p', 'E42026-12-01', 'S1', 'E4', 0, 'OJTの枠を用意する',"
            + " '2026-12-18', 'OPEN', '2026-12-01')");
    remindAt("2026-12-01T10:01");
    remindAt("2026-12-07T10:00");
    assertThat(digest()).isNull();

    remindAt("2026-12-14T10:00");
    Digest digest = Objects.requireNonNull(digest());
    assertThat(digest.lines()).isEmpty();
    assertThat(digest.promises()).hasSize(1);
    assertThat(digest.isWanted()).isTrue();

    remindAt("2026-12-21T10:00");
    assertThat(notices()).hasSize(1);
    sql("update promise set state = 'KEPT', settled_on = '2026-12-21'");
    assertThat(Objects.requireNonNull(digest()).isWanted()).isFalse();
  }

  private void switchOn() {
    database().cadenceRules(Clock.systemUTC()).set(CadenceRule.usual(today), "hr");
  }

  private void take(String... lines) {
    new ImportRoster(
            database().people(),
            database().maps(),
            Clock.fixed(today.atTime(9, 0).atZone(TOKYO).toInstant(), TOKYO))
        .from(roster(HEADER, lines), new RosterImport.Wish(false, true));
  }

  private void remindAt(String local) {
    today = LocalDateTime.parse(local).toLocalDate();
    reminding(local).run(() -> false);
  }

  private RemindSupervisors reminding(String local) {
    return new RemindSupervisors(database().teams(TOKYO), Clock.fixed(at(local), TOKYO));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
  }

  private @Nullable Digest digest() {
    return database().digests().latestOf(SATO).orElse(null);
  }

  private WorkTime workOf(String id) {
    return database().workTimes(TOKYO).of(new PersonId(id));
  }

  private static Fate fateOf(Digest digest, String id) {
    return digest.lines().stream()
        .filter(line -> line.person().id().value().equals(id))
        .map(DigestLine::fate)
        .findFirst()
        .orElseThrow();
  }

  private void talked(String id, String on, String loggedAt, int confidential) {
    sql(
        "insert into conversation (id, employee_id, with_id, confidential, held_on, logged_at) values ('%s', '%s', 'S1', %d, '%s', %d)"
            .formatted(id + on, id, confidential, on, at(loggedAt).toEpochMilli()));
    sql("update digest_slot set next_at = 0");
  }

  private void request(String id, int confidential, String askedAt) {
    sql(
        "insert into talk_request (id, employee_id, listener_id, confidential, topics, stance, state, asked_at, changed_at) values ('q%s', '%s', 'S1', %d, 'WORK', 'LISTEN', 'ASKED', %d, 0)"
            .formatted(id, id, confidential, at(askedAt).toEpochMilli()));
  }

  private List<String> notices() {
    try (var handle = Rows.jdbi(database().dataSource()).open()) {
      return handle
          .createQuery("select to_id || ' ' || kind || ' ' || state from delivery order by id")
          .mapTo(String.class)
          .list();
    }
  }

  private void sql(String statement) {
    try (var handle = Rows.jdbi(database().dataSource()).open()) {
      handle.execute(statement);
    }
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
