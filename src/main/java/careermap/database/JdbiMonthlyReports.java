package careermap.database;

import careermap.coverage.MonthlyReports;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

final class JdbiMonthlyReports implements MonthlyReports {
  private static final String WANTED =
      "select wanted_since from monthly_report_switch where wanted_since is not null";
  private static final String TURN = "update monthly_report_switch set wanted_since = :since";

  /** Whoever sent one and died may have posted it, so that it stays taken. */
  private static final String TAKE =
      """
      insert into monthly_report (month, state, due_at) values (:month, 'SENDING', :until)
      on conflict (month) do update set state = 'SENDING', due_at = :until
      where monthly_report.state = 'WAITING' and monthly_report.due_at <= :now
      """;

  private static final String TAKEN =
      """
      select 1 from monthly_report where month = :month and (state <> 'WAITING' or due_at > :now)
      """;
  private static final String END =
      "update monthly_report set state = :state, refusal = null where month = :month";
  private static final String LATER =
      """
      update monthly_report set state = 'WAITING', due_at = :due, refusal = :refusal
      where month = :month
      """;

  private final Connections connections;

  JdbiMonthlyReports(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Instant> wantedSince() {
    return connections.read(
        handle ->
            handle.createQuery(WANTED).mapTo(Long.class).findOne().map(Instant::ofEpochMilli));
  }

  @Override
  public void turn(boolean on, Instant now) {
    connections.change(
        handle ->
            handle.createUpdate(TURN).bind("since", on ? now.toEpochMilli() : null).execute());
  }

  @Override
  public boolean isOpen(YearMonth month, Instant now) {
    return connections
        .read(
            handle ->
                handle
                    .createQuery(TAKEN)
                    .bind("month", month.toString())
                    .bind("now", now.toEpochMilli())
                    .mapTo(Integer.class)
                    .findOne())
        .isEmpty();
  }

  @Override
  public boolean take(YearMonth month, Instant now, Instant until) {
    return connections.write(
        handle ->
            handle
                    .createUpdate(TAKE)
                    .bind("month", month.toString())
                    .bind("now", now.toEpochMilli())
                    .bind("until", until.toEpochMilli())
                    .execute()
                == 1);
  }

  @Override
  public void end(YearMonth month, End end) {
    connections.change(
        handle ->
            handle
                .createUpdate(END)
                .bind("month", month.toString())
                .bind("state", end.name())
                .execute());
  }

  @Override
  public void later(YearMonth month, String refusal, Instant due) {
    connections.change(
        handle ->
            handle
                .createUpdate(LATER)
                .bind("month", month.toString())
                .bind("refusal", refusal)
                .bind("due", due.toEpochMilli())
                .execute());
  }
}
