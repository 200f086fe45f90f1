package careermap.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The meters of one running app. */
public final class Meters implements Monitoring {
  private static final String ROUND_FAILURES = "career_map_round_failures";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Timer answers =
      Timer.builder("career_map_answer")
          .description("Time from a request of Slack's to its acknowledgement")
          .serviceLevelObjectives(
              Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofMillis(2_500))
          .register(registry);
  private final BooleanSupplier ready;

  /**
   * @param ready whether the database and the door are open
   * @param waiting how many pieces of acknowledged work wait for a thread
   */
  public Meters(BooleanSupplier ready, IntSupplier waiting) {
    this.ready = ready;
    Gauge.builder("career_map_ready", () -> ready.getAsBoolean() ? 1 : 0)
        .description("1 while the database is in reach, and the door or the link is open")
        .register(registry);
    Gauge.builder("career_map_waiting_work", waiting::getAsInt)
        .description("Acknowledged work that waits for a thread")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
  }

  @Override
  public boolean isReady() {
    return ready.getAsBoolean();
  }

  @Override
  public String metrics() {
    return registry.scrape();
  }

  @Override
  public void refused(String reason) {
    Counter.builder("career_map_refused_requests")
        .description("Requests that were not taken, by reason")
        .tag("reason", reason)
        .register(registry)
        .increment();
  }

  /** Counts an acknowledgement and how long it took. */
  public void answered(Duration time) {
    answers.record(time);
  }

  /**
   * Shows what waits to be told.
   *
   * @param oldest how long the longest due has been due
   */
  public void waitingNotices(IntSupplier waiting, IntSupplier unknown, Supplier<Duration> oldest) {
    gauge("career_map_waiting_notices", "Notices that are not told yet", waiting::getAsInt);
    gauge(
        "career_map_unknown_notices",
        "Notices of which nobody knows whether they arrived",
        unknown::getAsInt);
    gauge(
        "career_map_oldest_due_notice_seconds",
        "How long the longest due notice has been due",
        () -> oldest.get().toSeconds());
  }

  private void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value).description(description).register(registry);
  }

  /** Counts a notice that was delivered. */
  public void noticeSent(String kind) {
    registry.counter("career_map_sent_notices", "kind", kind).increment();
  }

  /** Counts a notice that is told no more. */
  public void noticeDropped(String reason) {
    registry.counter("career_map_dropped_notices", "reason", reason).increment();
  }

  /**
   * Counts a call that Slack refused.
   *
   * @param kind one of a few words that say what is to be done about it
   */
  public void slackRefused(String method, String kind) {
    Counter.builder("career_map_slack_refusals")
        .description("Calls that Slack did not do, by what is to be done about it")
        .tag("method", method)
        .tag("kind", kind)
        .register(registry)
        .increment();
  }

  /**
   * Shows a round that is done again and again.
   *
   * @param done when it was last done to its end by this process, or when the process began
   */
  public void round(String name, Duration pause, Supplier<Instant> done) {
    Tags round = Tags.of("round", name);
    Gauge.builder("career_map_round_done_timestamp_seconds", () -> done.get().getEpochSecond())
        .description("When a round was last done to its end by this process")
        .tags(round)
        .register(registry);
    Gauge.builder("career_map_round_pause_seconds", pause::toSeconds)
        .description("How long after its end a round begins again")
        .tags(round)
        .register(registry);
    registry.counter(ROUND_FAILURES, round);
  }

  /** Counts a round that ended with a failure. */
  public void roundFailed(String name) {
    registry.counter(ROUND_FAILURES, "round", name).increment();
  }
}
