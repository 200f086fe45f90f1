package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scan that every test runs under sees what it is there for. */
class LogScanTest {
  private static final Logger OURS = LoggerFactory.getLogger("careermap.somewhere");
  private static final Logger BELOW = LoggerFactory.getLogger("somewhere.below");

  @Test
  void seesNamesAndAddressesWhereverTheyAreInALine() {
    OURS.trace("told {}", Centre.SAKURA.name());
    OURS.atDebug().addKeyValue("who", "hayashi@example.com").log("told");
    BELOW.warn("failed", new IllegalStateException(new IllegalStateException("no row for 佐藤")));
    OURS.info("answers to http://127.0.0.1/response/1");
    OURS.info("signed with " + RunningApp.SECRET);
    OURS.info("みらい spoke with 人見");
    assertThat(LogScan.taken()).hasSize(6);
  }

  @Test
  void letsPassWhatIsMaskedWhenItIsWritten() {
    OURS.error("refused xoxb-1-2", new IllegalStateException("xapp-3-4"));
    assertThat(LogScan.taken()).isEmpty();
  }

  @Test
  void letsIdsPass() {
    OURS.info("notice {} is not told to {}", "a1b2", Centre.SAKURA.id());
    assertThat(LogScan.taken()).isEqualTo(List.of());
  }
}
