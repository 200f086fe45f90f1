package careermap.console;

import java.util.regex.Pattern;

/** What somebody wrote, on one line and without signs that steer a terminal. */
final class OneLine {
  private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  private OneLine() {}

  static String of(String text) {
    return CONTROL.matcher(BREAK.matcher(text.strip()).replaceAll(" ")).replaceAll("");
  }
}
