package careermap;

import careermap.map.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks through the lines of a file with settings for what its reader has not taken from them. */
final class SettingsLines {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String EXPORT = "export ";

  /** Anything else before an equals sign may be a part of a secret, and is not told. */
  private static final Pattern TOLD = Pattern.compile("[A-Z][A-Z_]{2,39}");

  /** No blank is before it, as would be before a comment, and no quotes are around it. */
  private static final Pattern CUT_OFF = Pattern.compile("[^=]*=(#|[^\"'#]*[^\"'#\\s]#).*");

  private final SettingsFile file;
  private final Set<String> met = new HashSet<>();

  SettingsLines(SettingsFile file) {
    this.file = file;
  }

  void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      read(i + 1, lines.get(i).strip());
    }
  }

  private void read(int number, String line) {
    if (!line.isEmpty() && !line.startsWith("#")) {
      look(number, line, line.split("=", 2)[0].strip());
    }
  }

  private void look(int number, String line, String name) {
    if (!file.values().containsKey(name)) {
      (namesOne(line) ? file.faults() : file.leftOut()).add(notTaken(number, line));
    } else if (!met.add(name)) {
      file.leftOut().add(SettingsFileWords.twice(number, told(name)));
    } else if (Settings.NAMES.contains(name)) {
      lookAtValue(number, line);
    } else {
      strange(number, name);
    }
  }

  private void lookAtValue(int number, String line) {
    if (CUT_OFF.matcher(line).matches()) {
      file.faults().add(SettingsFileWords.cutOff(number));
    }
  }

  private void strange(int number, String name) {
    if (Settings.NAMES.contains(name.toUpperCase(Locale.ROOT))) {
      file.leftOut().add(SettingsFileWords.inCapitals(number, name.toUpperCase(Locale.ROOT)));
    } else {
      file.doubts().add(SettingsFileWords.noSetting(number, told(name)));
    }
  }

  private static boolean namesOne(String line) {
    return Settings.NAMES.stream().anyMatch(line::contains);
  }

  private static Phrase notTaken(int number, String line) {
    if (line.startsWith(BYTE_ORDER_MARK)) {
      return SettingsFileWords.byteOrderMark();
    }
    return line.startsWith(EXPORT)
        ? SettingsFileWords.export(number)
        : SettingsFileWords.broken(number);
  }

  private static String told(String name) {
    return TOLD.matcher(name).matches() ? name : "";
  }
}
