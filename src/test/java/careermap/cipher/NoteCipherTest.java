package careermap.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.conversation.NoteSeal.Sealed;
import careermap.conversation.NoteTie;
import careermap.conversation.SealedNote;
import careermap.conversation.SealedNote.Readers;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What opens a sealed note, and what does not. */
class NoteCipherTest {
  private static final String WORDS = "次は人を育てる仕事がしたい、と話していた。";
  private static final NoteTie TIE = new NoteTie("n1", "t1", new PersonId("E1"), Readers.PRIVATE);

  private final NoteCipher cipher = new NoteCipher(keys("a"));

  @Test
  void opensWhatItSealed() {
    assertThat(cipher.open(note(TIE, cipher.seal(WORDS, TIE)))).contains(WORDS);
  }

  @Test
  void sealsTheSameWordsDifferentlyEachTimeAndShowsNoneOfThem() {
    Sealed sealed = cipher.seal(WORDS, TIE);
    assertThat(sealed).isNotEqualTo(cipher.seal(WORDS, TIE));
    assertThat(new String(sealed.bytes(), UTF_8)).doesNotContain("育てる");
    assertThat(sealed.keyId()).isEqualTo("a");
  }

  @Test
  void opensUnderNoOtherIdTalkAuthorOrReaders() {
    Sealed sealed = cipher.seal(WORDS, TIE);
    List<NoteTie> others =
        List.of(
            new NoteTie("n2", "t1", TIE.author(), Readers.PRIVATE),
            new NoteTie("n1", "t2", TIE.author(), Readers.PRIVATE),
            new NoteTie("n1", "t1", new PersonId("E2"), Readers.PRIVATE),
            new NoteTie("n1t", "1", TIE.author(), Readers.PRIVATE),
            new NoteTie("n1", "t1", TIE.author(), Readers.SHARED));
    assertThat(others).allMatch(tie -> cipher.open(note(tie, sealed)).isEmpty());
  }

  @Test
  void opensNothingThatWasChanged() {
    byte[] bytes = cipher.seal(WORDS, TIE).bytes();
    for (int place : new int[] {0, 12, bytes.length - 1}) {
      byte[] changed = bytes.clone();
      changed[place] ^= 1;
      assertThat(cipher.open(note(TIE, new Sealed("a", changed)))).isEmpty();
    }
    assertThat(cipher.open(note(TIE, new Sealed("a", new byte[0])))).isEmpty();
  }

  @Test
  void theFirstKeySealsAndAllOpen() {
    Sealed old = cipher.seal(WORDS, TIE);
    NoteCipher both = new NoteCipher(keys("b", "a"));
    assertThat(both.seal(WORDS, TIE).keyId()).isEqualTo("b");
    assertThat(both.open(note(TIE, old))).contains(WORDS);
    assertThat(both.olderKeys()).containsExactly("a");
  }

  @Test
  void withoutTheKeyNothingOpens() {
    Sealed sealed = cipher.seal(WORDS, TIE);
    assertThat(new NoteCipher(keys("b")).open(note(TIE, sealed))).isEmpty();
    assertThat(new NoteCipher(Map.of()).open(note(TIE, sealed))).isEmpty();
    assertThat(new NoteCipher(Map.of()).isOn()).isFalse();
  }

  private static SealedNote note(NoteTie tie, Sealed sealed) {
    return new SealedNote(
        tie.id(),
        tie.conversation(),
        tie.author(),
        tie.readers(),
        sealed.keyId(),
        sealed.bytes(),
        Instant.EPOCH);
  }

  /** Each of a key's bytes is the first letter of its name. */
  private static Map<String, byte[]> keys(String... names) {
    Map<String, byte[]> keys = new LinkedHashMap<>();
    for (String name : names) {
      byte[] key = new byte[32];
      Arrays.fill(key, (byte) name.charAt(0));
      keys.put(name, key);
    }
    return keys;
  }
}
