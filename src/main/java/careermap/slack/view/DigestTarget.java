package careermap.slack.view;

import careermap.person.PersonId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a press on a digest is about: a digest, and somebody or something on it. */
public record DigestTarget(String digest, String subject) {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,4}):(.*)", Pattern.DOTALL);

  /** Empty where the text is none of these. */
  public static Optional<DigestTarget> of(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int length = Integer.parseInt(parts.group(1));
    String both = parts.group(2);
    return length == 0 || length >= both.length() || both.substring(length).isBlank()
        ? Optional.empty()
        : Optional.of(new DigestTarget(both.substring(0, length), both.substring(length)));
  }

  static DigestTarget of(String digest, PersonId person) {
    return new DigestTarget(digest, person.value());
  }

  public PersonId person() {
    return new PersonId(subject);
  }

  public String text() {
    return digest.length() + ":" + digest + subject;
  }
}
