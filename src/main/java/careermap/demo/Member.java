package careermap.demo;

import java.util.Map;

/** Somebody of the sample centre who has a Slack account. */
record Member(String id, String name, String email, String timeZone) {

  /** English for a name in Latin letters, else Japanese. */
  String locale() {
    return name.chars().allMatch(letter -> letter < 128) ? "en-US" : "ja-JP";
  }

  Map<String, Object> asConfigured() {
    return Map.of("id", id, "name", handle(), "real_name", name, "email", email, "tz", timeZone);
  }

  private String handle() {
    return email.substring(0, email.indexOf('@'));
  }
}
