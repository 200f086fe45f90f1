package careermap;

import careermap.cipher.NoteCipher;
import careermap.conversation.CheckNoteKeys;
import careermap.database.Database;
import careermap.map.Phrase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of the settings against the notes that are stored.
 *
 * @param missing names of keys that notes need and that are not set
 * @param wrong names of keys that are set and do not open the notes of their name
 */
record NoteKeyFaults(Set<String> missing, Set<String> wrong) {
  /** Where the setting is wrong, no key is set. */
  static NoteKeyFaults in(Database database, Settings settings) {
    return of(new CheckNoteKeys(database.notes(), new NoteCipher(keys(settings))));
  }

  static NoteKeyFaults of(CheckNoteKeys check) {
    return new NoteKeyFaults(check.missing(), check.wrong());
  }

  private static Map<String, byte[]> keys(Settings settings) {
    try {
      return settings.noteKeys();
    } catch (WrongSetting wrong) {
      return Map.of();
    }
  }

  /** What is wrong, and the mend. */
  Optional<Phrase> fault() {
    if (!missing.isEmpty()) {
      return Optional.of(NoteFindings.missing(missing));
    }
    return wrong.isEmpty() ? Optional.empty() : Optional.of(NoteFindings.wrong(wrong));
  }
}
