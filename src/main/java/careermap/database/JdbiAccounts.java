package careermap.database;

import static java.util.stream.Collectors.toSet;

import careermap.map.Language;
import careermap.person.Account;
import careermap.person.Accounts;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.SlackId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

final class JdbiAccounts implements Accounts {
  private static final String BY_ID =
      """
      select :id as slack_user_id, a.locale, a.zone, p.language
      from (select 1 as one) here
      left join slack_account a on a.slack_user_id = :id
      left join preference p on p.slack_user_id = :id
      where a.slack_user_id is not null or p.slack_user_id is not null
      """;
  private static final String REMEMBER =
      """
      insert into slack_account (slack_user_id, locale, zone, fetched_at)
      values (:id, :locale, :zone, :now)
      on conflict (slack_user_id) do update
      set locale = excluded.locale, zone = excluded.zone, fetched_at = excluded.fetched_at
      """;
  private static final String CLOSE =
      "update slack_account set closed = :closed where slack_user_id = :id";
  private static final String IS_CLOSED =
      "select closed from slack_account where slack_user_id = :id";
  private static final String CLOSED = "select slack_user_id from slack_account where closed = 1";
  private static final String NOT_FOUND =
      """
      select l.employee_id
      from slack_link l
      join person p on p.employee_id = l.employee_id
      where l.slack_user_id is null and p.slack_user_id is null
        and lower(l.email) = lower(p.email)
      """;
  private static final String CHOOSE =
      """
      insert into preference (slack_user_id, language) values (:id, :language)
      on conflict (slack_user_id) do update set language = excluded.language
      """;
  private static final String UNKNOWN_SINCE =
      """
      select coalesce(p.slack_user_id, l.slack_user_id) as slack_user_id
      from person p
      left join slack_link l on l.employee_id = p.employee_id
      left join slack_account a on a.slack_user_id = coalesce(p.slack_user_id, l.slack_user_id)
      where (p.left_on is null or p.left_on > :today)
        and coalesce(p.slack_user_id, l.slack_user_id) is not null
        and (a.fetched_at is null or a.fetched_at < :before)
      order by a.fetched_at nulls first limit :limit
      """;
  private static final String WITHOUT_ACCOUNT =
      "select "
          + PersonRow.COLUMNS
          + """
          from person p
          left join slack_link l on l.employee_id = p.employee_id
          where (p.left_on is null or p.left_on > :today) and p.slack_user_id is null and p.email is not null
            and (l.employee_id is null or lower(l.email) <> lower(p.email)
                 or (l.slack_user_id is null and l.looked_up_at < :before))
          order by l.looked_up_at nulls first, p.employee_id limit :limit
          """;
  private static final String UNLINK_OTHERS =
      "delete from slack_link where slack_user_id = :found and employee_id <> :id";
  private static final String LINK =
      """
      insert into slack_link (employee_id, email, slack_user_id, looked_up_at)
      values (:id, :email, :found, :now)
      on conflict (employee_id) do update
      set email = excluded.email, slack_user_id = excluded.slack_user_id,
          looked_up_at = excluded.looked_up_at
      """;
  private static final String WELCOME =
      """
      insert into welcome (slack_user_id, welcomed_at) values (:id, :now)
      on conflict (slack_user_id) do nothing
      """;

  private final Connections connections;

  JdbiAccounts(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Account> byId(SlackId id) {
    return connections.read(
        handle ->
            handle.createQuery(BY_ID).bind("id", id.value()).map(JdbiAccounts::account).findOne());
  }

  @Override
  public void remember(SlackId id, @Nullable String locale, @Nullable ZoneId zone, Instant now) {
    connections.change(
        handle -> {
          DigestSlots.lookAgainWhereZoneChanges(handle, id, zone);
          handle
              .createUpdate(REMEMBER)
              .bind("id", id.value())
              .bind("locale", locale)
              .bind("zone", Rows.text(zone))
              .bind("now", now.toEpochMilli())
              .execute();
        });
  }

  @Override
  public void close(SlackId id, boolean closed) {
    connections.change(
        handle ->
            handle.createUpdate(CLOSE).bind("id", id.value()).bind("closed", closed).execute());
  }

  @Override
  public boolean isClosed(SlackId id) {
    return connections.read(
        handle ->
            handle
                .createQuery(IS_CLOSED)
                .bind("id", id.value())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
  }

  @Override
  public Set<SlackId> closed() {
    return connections.read(
        handle ->
            handle.createQuery(CLOSED).mapTo(String.class).map(SlackId::new).collect(toSet()));
  }

  @Override
  public Set<PersonId> notFound() {
    return connections.read(
        handle ->
            handle.createQuery(NOT_FOUND).mapTo(String.class).map(PersonId::new).collect(toSet()));
  }

  @Override
  public void choose(SlackId id, @Nullable Language language) {
    connections.change(
        handle ->
            handle
                .createUpdate(CHOOSE)
                .bind("id", id.value())
                .bind("language", language == null ? null : language.name())
                .execute());
  }

  @Override
  public List<SlackId> unknownSince(Instant before, int limit) {
    return connections.read(
        handle ->
            handle
                .createQuery(UNKNOWN_SINCE)
                .bind("before", before.toEpochMilli())
                .bind("today", connections.today())
                .bind("limit", limit)
                .mapTo(String.class)
                .map(SlackId::new)
                .list());
  }

  @Override
  public List<Person> withoutAccount(Instant before, int limit) {
    return connections.read(
        handle ->
            handle
                .createQuery(WITHOUT_ACCOUNT)
                .bind("before", before.toEpochMilli())
                .bind("today", connections.today())
                .bind("limit", limit)
                .map(PersonRow.MAPPER)
                .list());
  }

  @Override
  public void link(PersonId person, String email, @Nullable SlackId found, Instant now) {
    connections.change(
        handle -> {
          handle
              .createUpdate(UNLINK_OTHERS)
              .bind("found", Rows.text(found))
              .bind("id", person.value())
              .execute();
          handle
              .createUpdate(LINK)
              .bind("id", person.value())
              .bind("email", email)
              .bind("found", Rows.text(found))
              .bind("now", now.toEpochMilli())
              .execute();
        });
  }

  @Override
  public boolean welcome(SlackId id, Instant now) {
    return connections.write(
        handle ->
            handle
                    .createUpdate(WELCOME)
                    .bind("id", id.value())
                    .bind("now", now.toEpochMilli())
                    .execute()
                == 1);
  }

  private static Account account(ResultSet row, StatementContext context) throws SQLException {
    return account(new SlackId(row.getString("slack_user_id")), row);
  }

  /** From the columns of an account and of what its owner chose; all null where there is none. */
  static Account account(SlackId id, ResultSet row) throws SQLException {
    Language chosen = Rows.optional(row, "language", Language::valueOf);
    return new Account(
        id,
        chosen != null ? chosen : Rows.optional(row, "locale", Language::ofLocale),
        Rows.optional(row, "zone", ZoneId::of));
  }
}
