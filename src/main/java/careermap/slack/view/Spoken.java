package careermap.slack.view;

/** What was written for the eye, for the ear: without marks and escapes. */
final class Spoken {
  private Spoken() {}

  static String of(String mrkdwn) {
    return mrkdwn
        .replace("*", "")
        .replace("\n", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
