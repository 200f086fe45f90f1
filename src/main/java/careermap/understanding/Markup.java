package careermap.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markup of a chat message, reduced to the words that a reader sees. */
final class Markup {
  private static final Pattern PRIVATE_USE = Pattern.compile("\\p{Co}");
  private static final Pattern ANGLED = Pattern.compile("<([^<>]{1,2000})>");
  private static final Pattern SHORTCODE = Pattern.compile(":[a-z][a-z0-9_+-]{0,60}:");

  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "(?i)\\b(?!(?:what|that|it|where|who|how|here|there|let|he|she|when|why|one|today)['’])"
              + "([a-z]{2,40})['’]s\\b");

  private Markup() {}

  static String plain(String text) {
    String own = PRIVATE_USE.matcher(text).replaceAll(" ");
    String open =
        ANGLED.matcher(own).replaceAll(found -> Matcher.quoteReplacement(inside(found.group(1))));
    return owners(entities(SHORTCODE.matcher(open).replaceAll(" ")));
  }

  private static String inside(String reference) {
    return switch (reference.charAt(0)) {
      case '@' -> String.valueOf(Marks.PERSON);
      case '#', '!' -> " ";
      default -> label(reference);
    };
  }

  private static String label(String link) {
    return link.contains("|") ? link.substring(link.indexOf('|') + 1) : " ";
  }

  /** In English only the apostrophe tells that somebody's name went before. */
  private static String owners(String text) {
    return POSSESSIVE.matcher(text).replaceAll("$1 " + Marks.PERSON + " ");
  }

  private static String entities(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
