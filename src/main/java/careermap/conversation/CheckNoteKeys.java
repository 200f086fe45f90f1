package careermap.conversation;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether the notes that are stored open with the keys that are set (メモの鍵を確かめる). Of each key, up to
 * a hundred notes are tried.
 */
public record CheckNoteKeys(Notes notes, NoteSeal seal) {
  private static final int TRIED = 100;

  /** Keys that notes need and that are not set, by their names. */
  public Set<String> missing() {
    return those(key -> !seal.keys().contains(key));
  }

  /** Keys that are set and yet do not open every note that bears their name. */
  public Set<String> wrong() {
    return those(key -> seal.keys().contains(key) && !opens(key));
  }

  private boolean opens(String key) {
    return notes.carrying(key, "", TRIED).stream().allMatch(note -> seal.open(note).isPresent());
  }

  private Set<String> those(Predicate<String> which) {
    return notes.keysInUse().stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
  }
}
