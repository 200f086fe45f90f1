package careermap.map;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The publishing of a version (公開): who, when and with which words.
 *
 * @param by a Slack user id, {@link #COMMAND_LINE} or {@link #BUNDLED}
 * @param note what HR said with it; null where nothing
 */
public record Publication(int number, Instant at, String by, @Nullable String note) {
  /** Whoever can run commands on the machine. */
  public static final String COMMAND_LINE = "-";

  /** The map that comes with the app. */
  public static final String BUNDLED = "bundled";
}
