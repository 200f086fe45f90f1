package careermap.database;

import static java.util.stream.Collectors.joining;

import careermap.map.CareerMap;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.Cadence;
import careermap.reminder.CadenceRule;
import careermap.reminder.DatedReason;
import careermap.reminder.Digest;
import careermap.reminder.DigestLine;
import careermap.reminder.DuePromise;
import careermap.reminder.Fate;
import careermap.reminder.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a digest as it stands now. */
final class DigestRows {
  private static final String DIGEST =
      "select "
          + PersonRow.COLUMNS
          + """
          , d.id, d.week, d.day, d.decided_at, d.answered_at, d.skipped, d.others, d.unanswered
          from digest d join person p on p.employee_id = d.supervisor_id
          left join slack_link l on l.employee_id = p.employee_id
          """;
  private static final String BY_ID = DIGEST + "where d.id = :id";
  private static final String LATEST =
      DIGEST + "where d.supervisor_id = :id order by d.week desc limit 1";

  /** Talked, agreed and put off are what has happened since the digest was decided. */
  private static final String LINE =
      "select "
          + PersonRow.COLUMNS
          + """
          , n.reasons, d.supervisor_id as digest_of,
          d.id, d.week, d.day, d.decided_at, d.answered_at, d.skipped, d.others, d.unanswered,
          (select max(t.held_on) from conversation t
           where t.employee_id = p.employee_id and t.confidential = 0
             and t.agreement <> 'DISPUTED') as last_talk,
          (select max(t.held_on) from conversation t
           where t.employee_id = p.employee_id and t.confidential = 0
             and t.agreement <> 'DISPUTED' and (t.logged_at >= d.decided_at or t.held_on >= d.day)) as talked_on,
          (select max(q.agreed_at) from talk_request q
           where q.employee_id = p.employee_id and q.listener_id = d.supervisor_id
             and q.confidential = 0 and q.state = 'AGREED') as meet_at,
          z.until_on, z.kind, z.reason, z.set_on
          from digest d
          join digest_line n on n.digest_id = d.id
          join person p on p.employee_id = n.employee_id
          left join slack_link l on l.employee_id = p.employee_id
          left join snooze z on z.employee_id = p.employee_id
            and z.supervisor_id = d.supervisor_id and z.set_on >= d.day and z.until_on > d.day
          """;

  private static final String LINES = LINE + "where d.id = :id order by n.position";
  private static final String LINES_OF_WEEK =
      LINE + "where d.supervisor_id = :id and d.week = :week order by n.position";

  private final Handle handle;
  private final CareerMap map;
  private final LocalDate today;

  DigestRows(Handle handle, CareerMap map, LocalDate today) {
    this.handle = handle;
    this.map = map;
    this.today = today;
  }

  Optional<Digest> byId(String id) {
    return handle.createQuery(BY_ID).bind("id", id).map(this::digest).findOne();
  }

  Optional<Digest> latestOf(PersonId supervisor) {
    return handle.createQuery(LATEST).bind("id", supervisor.value()).map(this::digest).findOne();
  }

  /** As to its people alone; read at one go. */
  Optional<Digest> peopleOf(Person supervisor, LocalDate week) {
    Cadence cadence = cadence();
    List<Digest> each =
        handle
            .createQuery(LINES_OF_WEEK)
            .bind("id", supervisor.id().value())
            .bind("week", week.toString())
            .map(
                (row, context) ->
                    digest(row, supervisor, List.of(line(row, context, cadence)), List.of()))
            .list();
    List<DigestLine> lines = each.stream().flatMap(one -> one.lines().stream()).toList();
    return each.stream().findFirst().map(one -> one.with(lines));
  }

  private Digest digest(ResultSet row, StatementContext context) throws SQLException {
    Person supervisor = PersonRow.MAPPER.map(row, context);
    return digest(
        row, supervisor, lines(row.getString("id")), promises(supervisor, Rows.day(row, "day")));
  }

  private static Digest digest(
      ResultSet row, Person supervisor, List<DigestLine> lines, List<DuePromise> promises)
      throws SQLException {
    return new Digest(
        row.getString("id"),
        supervisor,
        Rows.day(row, "week"),
        Rows.day(row, "day"),
        Rows.moment(row, "decided_at"),
        moment(row, "answered_at"),
        row.getBoolean("skipped"),
        lines,
        row.getInt("others"),
        promises,
        row.getInt("unanswered"));
  }

  private List<DuePromise> promises(Person supervisor, LocalDate day) {
    LocalDate before = DuePromiseRows.digestBefore(handle, supervisor.id(), day);
    return DuePromiseRows.of(handle, supervisor.id(), day).stream()
        .filter(promise -> promise.isNewsOn(day, before))
        .toList();
  }

  private Cadence cadence() {
    return new Cadence(JdbiCadenceRules.all(handle), map);
  }

  private List<DigestLine> lines(String id) {
    Cadence cadence = cadence();
    return handle
        .createQuery(LINES)
        .bind("id", id)
        .map((row, context) -> line(row, context, cadence))
        .list();
  }

  private DigestLine line(ResultSet row, StatementContext context, Cadence cadence)
      throws SQLException {
    Person person = PersonRow.MAPPER.map(row, context);
    return new DigestLine(
        person,
        reasons(row.getString("reasons")),
        Rows.optional(row, "last_talk", LocalDate::parse),
        cadence.of(person).map(CadenceRule::everyDays).orElse(null),
        fate(row, person));
  }

  private Fate fate(ResultSet row, Person person) throws SQLException {
    LocalDate talkedOn = Rows.optional(row, "talked_on", LocalDate::parse);
    Instant meetAt = moment(row, "meet_at");
    if (isGone(person, row.getString("digest_of"))) {
      return new Fate.Gone();
    }
    if (talkedOn != null) {
      return new Fate.Talked(talkedOn);
    }
    if (meetAt != null) {
      return new Fate.Agreed(meetAt);
    }
    return row.getString("until_on") == null
        ? new Fate.Open()
        : new Fate.Snoozed(
            TeamRows.snooze(row, person.id(), new PersonId(row.getString("digest_of"))));
  }

  private boolean isGone(Person person, String supervisor) {
    PersonId current = person.supervisor();
    boolean isOfAnother = current == null || !current.value().equals(supervisor);
    return isOfAnother || person.hasLeft(today) || person.isOnLeave(today);
  }

  static String text(List<DatedReason> reasons) {
    return reasons.stream().map(one -> one.reason().name() + "=" + one.day()).collect(joining(","));
  }

  static List<DatedReason> reasons(String text) {
    return Stream.of(text.split(",", -1)).map(DigestRows::reason).toList();
  }

  private static DatedReason reason(String text) {
    int middle = text.indexOf('=');
    return new DatedReason(
        Reason.valueOf(text.substring(0, middle)), LocalDate.parse(text.substring(middle + 1)));
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }
}
