package careermap.slack.view;

/** Shortens escaped text without leaving half an escape behind. */
final class Escapes {
  private static final int LONGEST = "&amp;".length();

  private Escapes() {}

  static String cut(int length, String escaped) {
    String shorter = Cut.to(length, escaped);
    int ampersand = shorter.lastIndexOf('&');
    boolean broken =
        !shorter.equals(escaped)
            && ampersand >= 0
            && ampersand > shorter.length() - LONGEST - 1
            && shorter.indexOf(';', ampersand) < 0;
    return broken ? shorter.substring(0, ampersand) + "…" : shorter;
  }
}
