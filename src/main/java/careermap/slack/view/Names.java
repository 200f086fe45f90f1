package careermap.slack.view;

import careermap.map.Language;
import careermap.map.Role;
import careermap.person.Person;
import careermap.wording.Wording;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names as people say them: 佐藤さん where known, 佐藤 健さん in lists; in English as stored. */
final class Names {
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern SPACE = Pattern.compile("[ 　]");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(（][^()（）]*[)）]$");

  private Names() {}

  /** The family name with さん, or the whole name in English; blank for nobody. */
  static String known(@Nullable Person person, Wording wording) {
    if (person == null) {
      return "";
    }
    String name = Mrkdwn.line(person.name());
    boolean japanese = wording.language() == Language.JA && !ASCII.matcher(name).matches();
    return wording.say("name", Cut.to(40, japanese ? SPACE.split(name)[0] : name));
  }

  static String whole(Person person, Wording wording) {
    return wording.say("name", Cut.to(40, Mrkdwn.line(person.name())));
  }

  /** In English a name begins small inside a sentence, unless it is an abbreviation. */
  static String inSentence(Role role, Wording wording) {
    String name = brief(role, wording);
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return wording.language() == Language.EN && word
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  /** A role's name without what it has in brackets: リーダー for リーダー(LD). */
  static String brief(Role role, Wording wording) {
    String name = wording.of(role.name());
    String brief = IN_BRACKETS.matcher(name).replaceFirst("");
    return Cut.to(20, brief.isBlank() ? name : brief);
  }
}
