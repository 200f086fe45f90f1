package careermap.slack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.delivery.Notice;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeWritersTest {
  private static final NoticeWriter NOTHING = (notice, reader) -> Optional.empty();

  /** The app itself checks so at its start, in every test that starts it. */
  @Test
  void everyKindIsWrittenBySomebody() {
    NoticeWriters writers = new NoticeWriters();
    for (Notice.Kind kind : Notice.Kind.values()) {
      assertThatThrownBy(writers::checkComplete).hasMessageContaining(kind.name());
      writers.with(kind, NOTHING);
    }
    assertThatCode(writers::checkComplete).doesNotThrowAnyException();
  }

  @Test
  void noKindIsWrittenByTwo() {
    NoticeWriters writers = new NoticeWriters().with(Notice.Kind.DIGEST, NOTHING);
    assertThatThrownBy(() -> writers.with(Notice.Kind.DIGEST, NOTHING))
        .hasMessageContaining("DIGEST");
  }
}
