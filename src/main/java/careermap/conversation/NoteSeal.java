package careermap.conversation;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Seals notes and opens them again (メモの封). */
public interface NoteSeal {
  /** Whether there is a key to seal with; without one, notes are off. */
  boolean isOn();

  /** The names of all keys; empty without one. */
  Set<String> keys();

  /** The names of the keys that open only. */
  Set<String> olderKeys();

  /**
   * Seals with the first key.
   *
   * @throws IllegalStateException where there is none
   */
  Sealed seal(String words, NoteTie tie);

  /** The words; empty where the key is gone or the note is not what was sealed. */
  Optional<String> open(SealedNote note);

  /**
   * Words under seal (封をしたことば).
   *
   * @param keyId the name of the key
   */
  record Sealed(String keyId, byte[] bytes) {
    public Sealed {
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Sealed sealed
          && keyId.equals(sealed.keyId)
          && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return "sealed with " + keyId;
    }
  }
}
