package careermap.slack.view;

import careermap.roster.RosterList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of a list of the roster, as a button carries it.
 *
 * @param from the place of the first, from 0
 */
public record RosterPlace(RosterList list, int from) {
  private static final Pattern TEXT = Pattern.compile("([A-Z_]{1,40}):(\\d{1,6})");

  /** Empty where the text is none of these. */
  public static Optional<RosterPlace> read(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches() ? read(parts.group(1), parts.group(2)) : Optional.empty();
  }

  private static Optional<RosterPlace> read(String name, String from) {
    for (RosterList list : RosterList.values()) {
      if (list.name().equals(name)) {
        return Optional.of(new RosterPlace(list, Integer.parseInt(from)));
      }
    }
    return Optional.empty();
  }

  String text() {
    return list + ":" + from;
  }
}
