package careermap.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Seals notes anew that carry an older key (メモの鍵を替える). Those whose key is gone, or that do not
 * open, stay as they are.
 */
public final class ResealNotes {
  private static final int AT_A_TIME = 100;

  private final Notes notes;
  private final NoteSeal seal;

  public ResealNotes(Notes notes, NoteSeal seal) {
    this.notes = notes;
    this.seal = seal;
  }

  /** Does so for all notes; ends early once the app is stopping. */
  public void run(BooleanSupplier stopping) {
    seal.olderKeys().forEach(key -> reseal(key, stopping));
  }

  private void reseal(String key, BooleanSupplier stopping) {
    String after = "";
    List<SealedNote> some = notes.carrying(key, after, AT_A_TIME);
    while (!some.isEmpty() && !stopping.getAsBoolean()) {
      some.forEach(this::reseal);
      after = some.get(some.size() - 1).id();
      some = notes.carrying(key, after, AT_A_TIME);
    }
  }

  private void reseal(SealedNote note) {
    Optional<String> words = seal.open(note);
    words
        .map(open -> note.sealedAnew(seal.seal(open, note.tie())))
        .ifPresent(anew -> notes.replace(note, anew));
  }
}
