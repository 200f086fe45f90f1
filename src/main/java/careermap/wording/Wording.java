package careermap.wording;

import careermap.map.Language;
import careermap.map.Phrase;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The product's sentences in one language (文言); both bundles have the same keys. */
public final class Wording {
  private static final String BUNDLE = "careermap.wording.messages";
  private static final Wording JAPANESE = new Wording(Language.JA);
  private static final Wording ENGLISH = new Wording(Language.EN);

  private final Language language;
  private final ResourceBundle bundle;
  private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

  private Wording(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public static Wording in(Language language) {
    return language == Language.JA ? JAPANESE : ENGLISH;
  }

  public Language language() {
    return language;
  }

  public String of(Phrase phrase) {
    return phrase.in(language);
  }

  /** Whether there is a sentence for {@code key}. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * The sentence for {@code key}, its places filled in.
   *
   * @throws java.util.MissingResourceException where the bundle has no such key
   */
  public String say(String key, Object... parts) {
    return sentences
        .computeIfAbsent(key, missing -> new Sentence(bundle.getString(missing), language.locale()))
        .with(parts);
  }
}
