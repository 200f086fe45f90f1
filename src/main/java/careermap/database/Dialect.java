package careermap.database;

/**
 * The few words of SQL that the engines do not share; everything else is written once, for both.
 *
 * @param engine as people know it
 * @param migrations the folder of those that make the tables
 * @param tables the names of those that hold more than what is done to the tables and what is next
 * @param rowKey what tells the rows of any table apart
 * @param rowIs whether a row is the one whose key is {@code :row}, as text
 * @param now the engine's own clock, in milliseconds since 1970
 * @param account whether the column {@code %s} holds the id of a Slack account
 * @param lastAuditNumber the last one ever given, also where its row is gone; {@code :count} more
 *     are taken
 */
record Dialect(
    String engine,
    String migrations,
    String tables,
    String rowKey,
    String rowIs,
    String now,
    String account,
    String lastAuditNumber) {
  private static final String FOLDER = "careermap/database/";

  static final Dialect SQLITE =
      new Dialect(
          "SQLite",
          FOLDER + "sqlite",
          "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
              + " and name not in ('flyway_schema_history', 'scheduled_tasks')",
          "rowid",
          "rowid = cast(:row as integer)",
          "cast(unixepoch('subsec') * 1000 as integer)",
          "%s glob '[UW]*'",
          "select coalesce(max(seq), 0) from sqlite_sequence where name = 'audit' and :count > 0");

  static final Dialect POSTGRESQL =
      new Dialect(
          "PostgreSQL",
          FOLDER + "postgresql",
          "select tablename from pg_tables where schemaname = current_schema()"
              + " and tablename not in ('flyway_schema_history', 'scheduled_tasks')",
          "ctid",
          "ctid = cast(:row as tid)",
          "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)",
          "%s ~ '^[UW]'",
          "select setval('audit_id_seq', greatest(nextval('audit_id_seq') - 1,"
              + " (select max(id) from audit)) + :count) - :count");

  /** {@code sql} with these words for what stands in it as {@code <account:COLUMN>}. */
  String said(String sql) {
    return sql.replaceAll("<account:(\\w+)>", account.replace("%s", "$1"));
  }
}
