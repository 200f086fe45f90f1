package careermap.database;

import static careermap.database.AskingOnSqlite.ASKER;
import static careermap.database.AskingOnSqlite.BOSS;
import static careermap.database.AskingOnSqlite.COLLEAGUE;
import static careermap.database.AskingOnSqlite.HR;
import static careermap.database.AskingOnSqlite.SECOND;
import static careermap.database.AskingOnSqlite.WISH;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.conversation.AnswerRequest.Outcome;
import careermap.conversation.AskForTalk;
import careermap.conversation.TalkMove;
import careermap.conversation.TalkReply;
import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequest.State;
import careermap.person.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people press in whatever order, on new and on old messages. */
class AskingWalkTest {
  private static final List<PersonId> PEOPLE = List.of(BOSS, ASKER, SECOND, COLLEAGUE, HR);

  /** What may wait to be told of a request that stands so. */
  private static final Map<State, Set<String>> TRUE =
      new EnumMap<>(
          Map.of(
              State.ASKED, Set.of("TALK_ASKED"),
              State.PROPOSED, Set.of("TALK_PROPOSED"),
              State.AGREED, Set.of("TALK_AGREED", "TALK_FILE", "BRIEF", "TALK_TODAY"),
              State.HANDING_OVER, Set.of("TALK_HANDED_OVER"),
              State.DECLINED, Set.of("TALK_DECLINED", "TALK_CANCELLED", "TALK_FILE"),
              State.WITHDRAWN, Set.of("TALK_CANCELLED", "TALK_FILE"),
              State.HELD, Set.of(),
              State.ENDED, Set.of("TALK_CANCELLED", "TALK_FILE")));

  @TempDir private Path folder = Path.of("");

  private final Map<String, List<TalkRequest>> seen = new LinkedHashMap<>();
  private final Map<State, Integer> reached = new EnumMap<>(State.class);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void keepsItsPromises(long seed) {
    Random random = new Random(seed);
    try (AskingOnSqlite asking = new AskingOnSqlite(folder)) {
      for (int step = 0; step < 250; step++) {
        step(asking, random);
        asking.remindOfTalks(asking.now());
        check(asking);
      }
    }
    assertThat(reached)
        .containsKeys(State.PROPOSED, State.AGREED, State.HANDING_OVER, State.DECLINED);
  }

  private void step(AskingOnSqlite asking, Random random) {
    if (random.nextInt(5) == 0) {
      asking.deliver();
    }
    if (random.nextInt(12) == 0) {
      asking.pass(Duration.ofHours(random.nextInt(30)));
    }
    if (seen.isEmpty() || random.nextInt(5) == 0) {
      ask(asking, random);
    } else {
      press(asking, random);
    }
  }

  private void ask(AskingOnSqlite asking, Random random) {
    PersonId asker = one(random, List.of(ASKER, SECOND));
    if (asking.ask(asker, one(random, PEOPLE), WISH, null)
        instanceof AskForTalk.Outcome.Asked asked) {
      remember(asked.request());
    }
  }

  private void press(AskingOnSqlite asking, Random random) {
    List<TalkRequest> versions = versions(random);
    TalkRequest newest = versions.get(versions.size() - 1);
    TalkRequest shown = random.nextInt(6) == 0 ? one(random, versions) : newest;
    List<PersonId> two = List.of(newest.asker(), newest.listener());
    PersonId by = one(random, random.nextInt(8) == 0 ? PEOPLE : two);
    TalkMove move = likely(asking, shown, by, random);

    Outcome outcome = asking.move(by, shown, move);

    if (outcome instanceof Outcome.Done done) {
      assertThat(shown.revision()).isEqualTo(newest.revision());
      assertThat(newest.concerns(by)).isTrue();
      fits(newest, done.request(), move);
      remember(done.request());
    } else if (!newest.concerns(by)) {
      assertThat(outcome).isEqualTo(new Outcome.NotYours());
    }
  }

  /** Mostly of a request that is open. */
  private List<TalkRequest> versions(Random random) {
    List<List<TalkRequest>> open =
        seen.values().stream()
            .filter(versions -> versions.get(versions.size() - 1).state().isOpen())
            .toList();
    return one(
        random, open.isEmpty() || random.nextInt(8) == 0 ? List.copyOf(seen.values()) : open);
  }

  private static void fits(TalkRequest before, TalkRequest after, TalkMove move) {
    assertThat(after.revision()).isEqualTo(before.revision() + 1);
    assertThat(after.sequence()).isGreaterThanOrEqualTo(before.sequence());
    assertThat(after.rounds()).isBetween(0, 3);
    assertThat(after.confidential()).isEqualTo(before.confidential());
    if (after.state() == State.AGREED) {
      assertThat(move).isInstanceOf(TalkMove.Pick.class);
      assertThat(before.proposals()).contains(after.agreedAt());
      assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
    }
  }

  /** Mostly something that can be done. */
  private static TalkMove likely(
      AskingOnSqlite asking, TalkRequest shown, PersonId by, Random random) {
    TalkMove move = move(asking, shown, random);
    for (int tries = 0; tries < 3 && move.on(shown, by).isEmpty(); tries++) {
      move = move(asking, shown, random);
    }
    return move;
  }

  private static TalkMove move(AskingOnSqlite asking, TalkRequest shown, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> new TalkMove.TakeBack();
      case 1, 2, 3 -> new TalkMove.Propose(times(asking, shown, random));
      case 4, 5, 6 -> new TalkMove.Pick(picked(shown, random));
      case 7 -> new TalkMove.AskOtherTimes();
      case 8 -> new TalkMove.Decline(TalkReply.Kind.LATER, null);
      case 9 -> new TalkMove.HandOver(one(random, PEOPLE));
      case 10 -> random.nextBoolean() ? new TalkMove.Stay() : new TalkMove.AskToMove();
      default -> random.nextBoolean() ? new TalkMove.CallOff(null) : new TalkMove.Rewrite(WISH);
    };
  }

  private static List<Instant> times(AskingOnSqlite asking, TalkRequest shown, Random random) {
    return random.nextInt(6) == 0
        ? List.of(asking.now().minusSeconds(random.nextInt(100_000)))
        : asking.offer.on(shown).suggested();
  }

  private static Instant picked(TalkRequest shown, Random random) {
    return shown.proposals().isEmpty() ? Instant.EPOCH : one(random, shown.proposals());
  }

  private void check(AskingOnSqlite asking) {
    assertThat(
            asking.list(
                """
                select employee_id from talk_request
                where state in ('ASKED', 'PROPOSED', 'AGREED', 'HANDING_OVER')
                group by employee_id, listener_id having count(*) > 1
                """))
        .isEmpty();
    assertThat(
            asking.list(
                """
                select a.id from talk_request a join talk_request b
                  on a.id < b.id and a.listener_id = b.listener_id and a.agreed_at = b.agreed_at
                where a.state = 'AGREED' and b.state = 'AGREED'
                """))
        .isEmpty();
    seen.keySet()
        .forEach(
            id -> {
              State state = asking.requests.byId(id).orElseThrow().state();
              assertThat(waiting(asking, id))
                  .allMatch(TRUE.getOrDefault(state, Set.of())::contains);
            });
    assertThat(
            asking.list(
                """
                select d.key from delivery d join talk_request r on r.id = d.about
                where d.to_id not in (r.employee_id, r.listener_id)
                """))
        .isEmpty();
  }

  private static List<String> waiting(AskingOnSqlite asking, String id) {
    return asking.list(
        "select kind from delivery where state = 'WAITING' and about = '" + id + "'");
  }

  private void remember(TalkRequest request) {
    seen.computeIfAbsent(request.id(), id -> new ArrayList<>()).add(request);
    reached.merge(request.state(), 1, Integer::sum);
  }

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
