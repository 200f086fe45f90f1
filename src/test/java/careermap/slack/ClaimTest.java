package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.guidance.HrContact;
import careermap.map.Language;
import careermap.slack.view.Screen;
import com.slack.api.bolt.context.builtin.EventContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ClaimTest {
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final List<Screen> said = new CopyOnWriteArrayList<>();

  private Claim claim() {
    return new Claim("Ev1", seen::add);
  }

  @Test
  void isTheFirstOnes() {
    Claim first = claim();
    assertThat(first.isOurs()).isTrue();
    assertThat(claim().isOurs()).isFalse();
  }

  /** What is tried again while the database is held has taken the event up already. */
  @Test
  void staysTheirsWhoTryAgain() {
    Claim first = claim();
    assertThat(List.of(first.isOurs(), first.isOurs())).containsExactly(true, true);
  }

  @Test
  void oneSaysSorryWhereAllFail() {
    fail(claim(), claim(), claim());
    assertThat(said).hasSize(1);
  }

  @Test
  void nobodySaysSorryBesideAnAnswer() {
    assertThat(claim().isOurs()).isTrue();
    fail(claim());
    assertThat(said).isEmpty();
  }

  @Test
  void whoCannotAnswerWhatTheyTookUpSaysSorry() {
    Claim taken = claim();
    assertThat(taken.isOurs()).isTrue();
    fail(taken);
    assertThat(said).hasSize(1);
  }

  @Test
  void sorryIsSaidWhereNobodyCanBeAsked() {
    fail(
        new Claim(
            "Ev1",
            event -> {
              throw new IllegalStateException("away");
            }));
    assertThat(said).hasSize(1);
  }

  private void fail(Claim... claims) {
    try (Workers front = new Workers("front");
        Workers behind = new Workers("behind")) {
      Answers answers =
          new Answers(front, behind, new Mishaps(Language.EN, () -> new HrContact(null)));
      for (Claim claim : claims) {
        answers.behind(new EventContext(), ClaimTest::fail, claim.unlessOthersSpeak(said::add));
      }
    }
  }

  private static void fail() {
    throw new IllegalStateException("broken");
  }
}
