package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.database.Database;
import careermap.delivery.DeliveryWatch;
import careermap.delivery.Notice;
import careermap.delivery.Patience;
import careermap.file.BundledMap;
import careermap.person.PersonId;
import careermap.privacy.Removal;
import careermap.privacy.TakeAway;
import careermap.slack.PlainDelivery;
import careermap.slack.PlainRemover;
import careermap.slackstandin.Member;
import careermap.slackstandin.StandInSlack;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the app wrote about somebody who is erased goes from Slack as well. */
class TakenOutOfSlackTest {
  private static final PersonId SAKURA = new PersonId("E0107");
  private static final PersonId KEN = new PersonId("E0042");

  @TempDir private Path folder = Path.of("");
  private final MovableClock clock = new MovableClock(Centre.NOW);
  private final StandInSlack slack = StandInSlack.start();
  private @Nullable Database opened;

  @BeforeEach
  void tellBoth() {
    slack.clock(clock);
    Centre.ALL.forEach(slack::with);
    opened = Centre.database(folder);
    database().maps().startWith(BundledMap.text(), Centre.NOW);
    Centre.moveIn(database(), folder);
    Centre.change(
        folder,
        "insert into attainment (employee_id, requirement, status)"
            + " values ('E0107', 'COACH_JUNIOR', 'CLAIMED') on conflict do nothing");
    decide(Notice.Kind.EXPERIENCE_ANSWERED, SAKURA, "COACH_JUNIOR|E0107");
    decide(Notice.Kind.TALK_FILE, SAKURA, "file");
    decide(Notice.Kind.EXPERIENCE_CLAIMED, KEN, "COACH_JUNIOR|E0107");
    decide(Notice.Kind.CYCLE_OPENED, KEN, "cycle");
    PlainDelivery delivery =
        new PlainDelivery(
            database(), slack.apiUrl(), StandInSlack.BOT_TOKEN, Duration.ofMillis(1), clock);
    delivery.with(DeliveringProcess.ALWAYS, Patience.USUAL, new Unwatched()).run(() -> false);
    assertThat(messages(Centre.SAKURA)).hasSize(2);
    assertThat(messages(Centre.KEN)).hasSize(2);
  }

  @AfterEach
  void close() {
    database().close();
    slack.close();
  }

  @Test
  void messagesFilesAndTheHomeTabGoAndOthersMessagesStay() throws Exception {
    erase();

    work(3);

    assertThat(messages(Centre.SAKURA)).isEmpty();
    assertThat(slack.calls("files.delete")).hasSize(1);
    assertThat(messages(Centre.KEN)).hasSize(1);
    assertThat(slack.home(Centre.SAKURA.id()).orElseThrow().toString()).contains("記録はありません");
    assertThat(database().removals().waiting()).isZero();
    assertThat(database().removals().left()).isEmpty();
    assertThat(database().erasure().isUnswept()).isTrue();
  }

  @Test
  void nothingIsLostWhileSlackIsAwayOrInAHurry() throws Exception {
    erase();
    slack.faults().html("chat.delete", 503, 2);
    slack.faults().rateLimit("conversations.history", Duration.ofSeconds(30), 1);

    work(8);

    assertThat(messages(Centre.SAKURA)).isEmpty();
    assertThat(messages(Centre.KEN)).hasSize(1);
    assertThat(database().removals().left()).isEmpty();
  }

  @Test
  void whatSlackKeepsIsListedByItsPlaceAndTriedAgain() throws Exception {
    erase();
    slack.fail("chat.delete", "compliance_exports_prevent_deletion", 2);

    work(3);

    List<Removal> left = database().removals().left();
    assertThat(left)
        .hasSize(2)
        .allSatisfy(
            one -> {
              assertThat(one.ts()).isNotNull();
              assertThat(one.reason()).isEqualTo("compliance_exports_prevent_deletion");
            });
    assertThat(left.toString()).doesNotContain("E0107", "さくら", Centre.SAKURA.id());

    database().removals().retry(clock.instant());
    work(2);

    assertThat(database().removals().left()).isEmpty();
    assertThat(messages(Centre.KEN)).hasSize(1);
  }

  private void erase() {
    assertThat(database().erasure().erase(SAKURA, clock.instant())).isTrue();
  }

  private void work(int rounds) throws Exception {
    try (PlainRemover plain = PlainRemover.of(slack.apiUrl(), StandInSlack.BOT_TOKEN, clock)) {
      TakeAway takeAway = new TakeAway(database().removals(), plain.remover(), clock);
      for (int round = 0; round < rounds; round++) {
        clock.pass(Duration.ofMinutes(5));
        takeAway.run(() -> false);
      }
    }
  }

  private List<JsonObject> messages(Member member) {
    return slack.messagesTo(member.id());
  }

  private void decide(Notice.Kind kind, PersonId to, String about) {
    Centre.change(
        folder,
        "insert into delivery (key, to_id, kind, about, due_at, decided_at)"
            + " values ('%s:%s:%s', '%s', '%s', '%s', 1, 1)"
                .formatted(kind, about, to, to, kind, about));
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private static final class Unwatched implements DeliveryWatch {
    @Override
    public void sent(Notice notice) {}

    @Override
    public void dropped(Notice notice, String reason) {}

    @Override
    public void failed(Notice notice, RuntimeException failure) {
      throw failure;
    }
  }
}
