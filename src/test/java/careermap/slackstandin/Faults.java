package careermap.slackstandin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to go wrong next, by method, in the order it was asked for. */
public final class Faults {
  /** Every method of the Web API, the response_urls, the uploads and the downloads. */
  public static final String ALL = "*";

  /** For faults of response_urls. */
  public static final String RESPONSE_URL = "response_url";

  /** For faults of the upload that stands between the two file methods. */
  public static final String UPLOAD = "upload";

  /** For faults of the download of a file. */
  public static final String DOWNLOAD = "download";

  private final List<Planned> planned = new ArrayList<>();
  private final List<Stall> stalls = new ArrayList<>();

  private static final class Planned {
    private final String method;
    private final Fault fault;
    private int times;

    private Planned(String method, Fault fault, int times) {
      this.method = method;
      this.fault = fault;
      this.times = times;
    }

    private boolean concerns(String called) {
      return method.equals(ALL) || method.equals(called);
    }
  }

  Faults() {}

  /** Slack says no, with {@code "ok": false}. */
  public void fail(String method, String error, int times) {
    plan(method, Fault.error(error), times);
  }

  /** A page of HTML instead of JSON, with status 500, 502 or 503. */
  public void html(String method, int status, int times) {
    plan(method, Fault.html(status), times);
  }

  /** A page to sign in instead of what was asked for, with status 200. */
  public void signIn(String method, int times) {
    plan(method, Fault.reply(Reply.signIn()), times);
  }

  /** A redirect to {@code url}. */
  public void redirect(String method, String url, int times) {
    plan(method, Fault.reply(Reply.elsewhere(url)), times);
  }

  /** Other bytes than those that were asked for. */
  public void instead(String method, byte[] bytes, int times) {
    plan(method, Fault.reply(Reply.bytes("application/octet-stream", bytes)), times);
  }

  public void rateLimit(String method, Duration retryAfter, int times) {
    plan(method, Fault.rateLimit(retryAfter), times);
  }

  /** The connection breaks before anything was done. */
  public void hangUp(String method, int times) {
    plan(method, Fault.hangUp(), times);
  }

  /** What was asked is done, but the connection breaks before the answer. */
  public void loseAnswer(String method, int times) {
    plan(method, Fault.lostAnswer(), times);
  }

  /** What was asked is done, but the answer breaks off in the middle. */
  public void cutOff(String method, int times) {
    plan(method, Fault.cutOff(), times);
  }

  /** Whether nothing is to go wrong any more. */
  public synchronized boolean isOver() {
    return planned.isEmpty();
  }

  /** The next request hangs until it is released. */
  public Stall stall(String method) {
    Stall stall = new Stall();
    stall(method, stall);
    return stall;
  }

  /** The next request hangs on {@code stall}, one that could be made before Slack was there. */
  public synchronized void stall(String method, Stall stall) {
    stalls.add(stall);
    plan(method, stall, 1);
  }

  /** Nothing goes wrong from now on; what hangs is released. */
  public synchronized void heal() {
    planned.clear();
    stalls.forEach(Stall::release);
  }

  synchronized Optional<Fault> next(String method) {
    Optional<Planned> next = planned.stream().filter(plan -> plan.concerns(method)).findFirst();
    next.filter(plan -> --plan.times == 0).ifPresent(planned::remove);
    return next.map(plan -> plan.fault);
  }

  private synchronized void plan(String method, Fault fault, int times) {
    if (times < 1) {
      throw new IllegalArgumentException("a fault happens at least once");
    }
    planned.add(new Planned(method, fault, times));
  }
}
