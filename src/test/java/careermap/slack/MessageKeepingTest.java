package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.person.Fixtures;
import careermap.privacy.Handout;
import careermap.privacy.Handouts;
import careermap.privacy.Removal;
import careermap.refusal.Busy;
import careermap.slack.view.Screen;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in Slack already is said once, whatever becomes of keeping who is named in it. */
class MessageKeepingTest {
  private final Book book = new Book();
  private final MessageKeeping keeping = new MessageKeeping(book, Fixtures.CLOCK);

  @Test
  void itWaitsForADatabaseThatIsBusy() {
    book.failures.add(new Busy(new IllegalStateException("busy")));
    book.failures.add(new Busy(new IllegalStateException("busy")));

    keep();

    assertThat(book.told).containsExactly("MESSAGE D2 1.1 U2 さくらさん []");
  }

  @Test
  void nothingThatGoesWrongIsSaidTwice() {
    book.failures.add(new IllegalStateException("no room"));
    keep();
    assertThat(book.told).isEmpty();

    for (int time = 0; time < 3; time++) {
      book.failures.add(new Busy(new IllegalStateException("busy")));
    }
    keep();
    assertThat(book.told).as("somebody waits").isEmpty();
  }

  private void keep() {
    keeping.keep("D2", "1.1", "U2", new Screen("title", List.of(), "さくらさん"), false);
  }

  private static final class Book implements Handouts {
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();

    @Override
    public long erased() {
      return 0;
    }

    @Override
    public boolean keep(Handout handout, long erased, Instant now) {
      throw new IllegalStateException("no file");
    }

    @Override
    public void told(Removal.Place place, String to, String text, boolean everyone, Instant now) {
      if (!failures.isEmpty()) {
        throw failures.remove();
      }
      told.add(place.kind() + " " + place.channel() + " " + place.ts() + " " + to + " " + text);
    }

    @Override
    public void gone(Removal.Place place) {
      throw new IllegalStateException("no file");
    }
  }
}
