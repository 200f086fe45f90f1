package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Call;
import careermap.slackstandin.Member;
import careermap.slackstandin.StandInSlack;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** The digests of {@link DueDigests} that stand in a Slack. */
record ArrivedDigests(StandInSlack slack, int supervisors) {
  private static final String POST = "chat.postMessage";
  static final Duration A_LOOK = Duration.ofMillis(5);

  /** The supervisors are in it now. */
  static ArrivedDigests in(StandInSlack slack, int supervisors) {
    IntStream.rangeClosed(1, supervisors).forEach(i -> slack.with(Member.of("US" + i, "上司 " + i)));
    return new ArrivedDigests(slack, supervisors);
  }

  /** In the order of their coming. */
  List<Call> all() {
    return slack.calls(POST).stream()
        .filter(
            call -> call.ok() && String.valueOf(call.payload().get("metadata")).contains("DIGEST:"))
        .toList();
  }

  /** Whom the last one came to. */
  String last() {
    List<Call> all = all();
    return all.get(all.size() - 1).argument("channel");
  }

  void await(int atLeast, Duration longest) {
    Awaitility.await().pollInterval(A_LOOK).atMost(longest).until(() -> all().size() >= atLeast);
  }

  /**
   * From the first to the last of them; those that may leave at once at the start, to catch up with
   * two seconds, do not count.
   */
  double perSecond(int pace) {
    List<Call> all = all();
    Duration length = Duration.between(all.get(0).at(), all.get(all.size() - 1).at());
    return (all.size() - 1 - 2 * pace) / (length.toMillis() / 1e3);
  }

  void haveComeOnceToEach() {
    assertThat(all().stream().map(call -> call.argument("channel")))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, supervisors).mapToObj(i -> "US" + i).toList());
  }

  void wereNeverTooMany() {
    assertThat(slack.calls()).noneMatch(call -> call.status() == 429);
  }
}
