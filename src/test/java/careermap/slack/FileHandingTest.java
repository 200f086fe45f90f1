package careermap.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.database.Database;
import careermap.delivery.SharedPace;
import careermap.file.YamlMap;
import careermap.person.Fixtures;
import careermap.person.PersonId;
import careermap.person.SlackId;
import careermap.privacy.Handout;
import careermap.privacy.Handouts;
import careermap.privacy.Removal;
import careermap.slackstandin.Member;
import careermap.slackstandin.StandInSlack;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file stands nowhere before it is known that it will. */
class FileHandingTest {
  private static final String GIVE = "files.completeUploadExternal";
  private static final Member KEN = Member.of("U0KEN", "佐藤 健");
  private static final Handout.People ABOUT_ONE =
      Handout.People.about(new PersonId("E0107"), Set.of());

  @TempDir private Path folder = Path.of("");
  private final StandInSlack slack = StandInSlack.start().with(KEN);
  private final Courier courier =
      new Courier(
          StandInSlack.BOT_TOKEN,
          Optional.of(slack.apiUrl()),
          (method, kind) -> {},
          Pacing.without(SharedPace.ALONE, Clock.systemUTC()));
  private final Book book = new Book();
  private @Nullable Database opened;
  private @Nullable FileHanding opening;

  @BeforeEach
  void open() {
    String url = "jdbc:sqlite:" + folder.resolve("handing.db");
    opened = Database.open(url, new YamlMap(), () -> LocalDate.now(Fixtures.CLOCK));
    opening = new FileHanding(courier, opened.outbox(), book, Fixtures.CLOCK);
  }

  @AfterEach
  void close() {
    courier.close();
    Objects.requireNonNull(opened).close();
    slack.close();
  }

  @Test
  void itIsKnownBeforeItStandsThere() {
    give();

    assertThat(book.sharedByThen).containsExactly(0);
    Handout kept = book.kept.get(0);
    assertThat(kept.place().channel()).isEqualTo(KEN.directChannel());
    assertThat(slack.file(kept.place().ts()).get("name").getAsString()).isEqualTo("sheet.xlsx");
    assertThat(kept.people()).isEqualTo(ABOUT_ONE);
    assertThat(kept.to()).isEqualTo("E0042");
    assertThat(slack.calls(GIVE)).hasSize(1);
  }

  @Test
  void whatCannotBeKnownIsNotGiven() {
    book.fails = true;

    assertThatThrownBy(this::give).isInstanceOf(IllegalStateException.class);
    assertThat(slack.calls(GIVE)).isEmpty();
  }

  /** What was read of them before is not given to anybody afterwards. */
  @Test
  void whoIsErasedWhileItIsMadeIsInNoFile() {
    FileHanding.Begun begun = handing().begin();
    book.erased++;

    assertThatThrownBy(() -> give(begun)).hasMessage("handout: erased_meanwhile");
    assertThat(slack.calls(GIVE)).isEmpty();
  }

  @Test
  void whatSlackDidNotTakeIsNotKnownToBeThere() {
    slack.fail(GIVE, "channel_not_found", 1);

    assertThatThrownBy(this::give).isInstanceOf(SlackRefused.class);
    assertThat(book.gone).containsExactly(book.kept.get(0).place());
  }

  @Test
  void whatSlackMayHaveTakenStaysKnown() {
    slack.faults().loseAnswer(GIVE, 1);

    assertThatThrownBy(this::give).isInstanceOf(SlackRefused.class);
    assertThat(slack.messagesTo(KEN.id())).hasSize(1);
    assertThat(book.gone).isEmpty();
  }

  private void give() {
    give(handing().begin());
  }

  private static void give(FileHanding.Begun begun) {
    begun.giveNow(
        new SlackFiles.Parcel("sheet.xlsx", "sheet", null, "sheet".getBytes(UTF_8)),
        new FileHanding.Handing("E0042", Handout.Kind.SHEET, ABOUT_ONE),
        new SlackId(KEN.id()));
  }

  private FileHanding handing() {
    return Objects.requireNonNull(opening);
  }

  private final class Book implements Handouts {
    private final List<Handout> kept = new ArrayList<>();
    private final List<Removal.Place> gone = new ArrayList<>();
    private final List<Integer> sharedByThen = new ArrayList<>();
    private long erased;
    private boolean fails;

    @Override
    public long erased() {
      return erased;
    }

    @Override
    public boolean keep(Handout handout, long before, Instant now) {
      if (fails) {
        throw new IllegalStateException("no room");
      }
      sharedByThen.add(slack.calls(GIVE).size());
      kept.add(handout);
      return before == erased;
    }

    @Override
    public void told(Removal.Place at, String to, String text, boolean everyone, Instant now) {
      throw new IllegalStateException("no message");
    }

    @Override
    public void gone(Removal.Place place) {
      gone.add(place);
    }
  }
}
