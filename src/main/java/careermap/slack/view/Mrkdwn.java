package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;

/**
 * Text from people and maps, made safe for mrkdwn: it can not mention, link or format. Characters
 * that format have no escape in mrkdwn, so they become their full-width twins.
 */
final class Mrkdwn {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Zl}\\p{Zp}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+");
  private static final Pattern EMOJI_CODE = Pattern.compile(":(?=[a-zA-Z0-9_+'-]+:)");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto|ftp|tel):(?=\\S)");

  private Mrkdwn() {}

  /** One line of plain text, for places where nothing is formatted. */
  static String line(String text) {
    return isPlain(text) || isAllSeen(text)
        ? text.strip()
        : UNSEEN.matcher(text).replaceAll(" ").strip();
  }

  /** One line of text that stands for itself inside mrkdwn. */
  static String text(String text) {
    return isPlain(text) ? text.strip() : unformatted(text);
  }

  private static String unformatted(String text) {
    String line = line(text);
    String plain = line.indexOf(':') < 0 ? line : withoutCodes(line);
    String unformatted =
        plain.replace('*', '＊').replace('_', '＿').replace('~', '～').replace('`', '｀');
    return escaped(unformatted);
  }

  /** Addresses and emoji begin or end with a colon. */
  private static String withoutCodes(String line) {
    return EMOJI_CODE.matcher(ADDRESS.matcher(line).replaceAll("$1：")).replaceAll("：");
  }

  /** Nothing in the places of Unicode where {@link #UNSEEN} is found. */
  private static boolean isAllSeen(String text) {
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (Character.isISOControl(next)
          || (next >= '\u2000' && next < '\u2070')
          || next == '\uFEFF') {
        return false;
      }
    }
    return true;
  }

  /** Letters, digits, spaces and Japanese marks alone, as most names are: nothing to look for. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char next) {
    return Character.isLetterOrDigit(next) || next == ' ' || "、。・「」（）".indexOf(next) >= 0;
  }

  /** A short text in the letters of a machine, such as a place in a file. */
  static String code(String text) {
    return "`" + escaped(line(text).replace('`', '｀')) + "`";
  }

  /** Several lines of text, each of which stands for itself. */
  static String lines(String text) {
    return text.lines().map(Mrkdwn::text).collect(joining("\n"));
  }

  /** What Slack would take for a mention, a link or a channel-wide call, made harmless. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
