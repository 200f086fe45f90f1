package careermap.slack.view;

import careermap.roster.RosterGiven;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A roster that waits, as a button carries it.
 *
 * @param seal of the changes that were shown
 */
public record RosterTarget(long draft, String seal) {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]{1,16})");

  static RosterTarget of(RosterGiven.Waiting waiting) {
    return new RosterTarget(waiting.draft(), waiting.seal());
  }

  /** Empty where the text is none of these. */
  public static Optional<RosterTarget> read(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(new RosterTarget(Long.parseLong(parts.group(1)), parts.group(2)))
        : Optional.empty();
  }

  String text() {
    return draft + ":" + seal;
  }
}
