package careermap;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Member;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People who ask for their card all the time, and one who sets goals, by way of one address. */
final class SteadyRequests implements AutoCloseable {
  private static final List<Member> READERS = List.of(Centre.SAKURA, Centre.DAISUKE, Centre.KEN);
  private static final int A_SECOND = 20;
  private static final int PEOPLE = READERS.size() + 1;
  private static final long PAUSE = TimeUnit.SECONDS.toMillis(1) * PEOPLE / A_SECOND;

  private final StandInSlack slack;
  private final SlackSender sender;
  private final GoalWriters writers;
  private final Queue<Answered> cards = new ConcurrentLinkedQueue<>();
  private final Queue<Answered> forms = new ConcurrentLinkedQueue<>();
  private final Queue<RuntimeException> broken = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService people = Executors.newScheduledThreadPool(PEOPLE);

  /**
   * @param writers with their forms open
   */
  SteadyRequests(StandInSlack slack, SlackSender sender, GoalWriters writers) {
    this.slack = slack;
    this.sender = sender;
    this.writers = writers;
    IntStream.range(0, PEOPLE).forEach(this::start);
  }

  private void start(int person) {
    people.scheduleAtFixedRate(
        () -> attempt(person), person * PAUSE / PEOPLE, PAUSE, TimeUnit.MILLISECONDS);
  }

  private void attempt(int person) {
    try {
      if (person < READERS.size()) {
        cards.add(sender.career("", READERS.get(person).id(), RunningApp.CHANNEL));
      } else {
        forms.add(writers.write(sender, Centre.RINA));
      }
    } catch (RuntimeException failure) {
      broken.add(failure);
    }
  }

  int answered() {
    return cards.size() + forms.size();
  }

  /** After the end: what each was answered, at once or a little later. */
  void haveAllBeenAnswered() {
    assertThat(unacknowledged()).isZero();
    haveBeenAnsweredWhereAcknowledged();
  }

  /** How many nobody took: Slack tells whoever asked that it did not work. */
  long unacknowledged() {
    return Stream.concat(cards.stream(), forms.stream()).filter(one -> one.status() == 0).count();
  }

  /** The others all have what they asked for. */
  void haveBeenAnsweredWhereAcknowledged() {
    assertThat(broken).isEmpty();
    assertThat(statuses(cards).keySet()).contains(200).isSubsetOf(0, 200);
    assertThat(statuses(forms).keySet()).contains(200).isSubsetOf(0, 200);
    assertThat(cards.stream().filter(card -> card.status() > 0).map(card -> shown(slack, card)))
        .allMatch(shown -> shown.startsWith("*いま* "));
  }

  private static Map<Integer, Long> statuses(Queue<Answered> answers) {
    return answers.stream().collect(groupingBy(Answered::status, counting()));
  }

  /** How many cards came after an empty acknowledgement. */
  long late() {
    return cards.stream().filter(answered -> answered.body().isEmpty()).count();
  }

  /** In the acknowledgement or, where that was empty, behind it. */
  static String shown(StandInSlack slack, Answered answered) {
    return answered.body().isEmpty()
        ? Shown.ofMessage(slack.awaitResponses(answered.responseUrl(), 1).get(0)).said()
        : Shown.in(answered).said();
  }

  /** Those under way are answered first. */
  @Override
  public void close() {
    people.shutdown();
    try {
      assertThat(people.awaitTermination(RunningApp.PATIENCE.toSeconds(), TimeUnit.SECONDS))
          .isTrue();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      people.shutdownNow();
    }
  }
}
