package careermap.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import careermap.conversation.NoteSeal;
import careermap.conversation.NoteTie;
import careermap.conversation.SealedNote;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seals notes with AES-256-GCM; the first key seals, all open. */
public final class NoteCipher implements NoteSeal {
  private static final AesGcmParameters PARAMETERS = parameters();

  private final Map<String, Aead> ciphers = new LinkedHashMap<>();

  /**
   * @param keys of 32 bytes, by their names, the one that seals first
   */
  public NoteCipher(Map<String, byte[]> keys) {
    keys.forEach((name, key) -> ciphers.put(name, cipher(key)));
  }

  @Override
  public boolean isOn() {
    return !ciphers.isEmpty();
  }

  @Override
  public Set<String> keys() {
    return Set.copyOf(ciphers.keySet());
  }

  @Override
  public Set<String> olderKeys() {
    return ciphers.keySet().stream().skip(1).collect(Collectors.toSet());
  }

  @Override
  public Sealed seal(String words, NoteTie tie) {
    var first =
        ciphers.entrySet().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("there is no key to seal a note with"));
    try {
      byte[] sealed = first.getValue().encrypt(words.getBytes(UTF_8), associated(tie));
      return new Sealed(first.getKey(), sealed);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("a note cannot be sealed", failure);
    }
  }

  @Override
  public Optional<String> open(SealedNote note) {
    return Optional.ofNullable(ciphers.get(note.keyId())).flatMap(cipher -> open(cipher, note));
  }

  private static Optional<String> open(Aead cipher, SealedNote note) {
    try {
      byte[] words = cipher.decrypt(note.sealed(), associated(note.tie()));
      return Optional.of(new String(words, UTF_8));
    } catch (GeneralSecurityException notWhatWasSealed) {
      return Optional.empty();
    }
  }

  /** Each part with its length before it, so that no two ties read the same. */
  private static byte[] associated(NoteTie tie) {
    List<byte[]> parts =
        Stream.of(tie.id(), tie.conversation(), tie.author().value(), tie.readers().name())
            .map(part -> part.getBytes(UTF_8))
            .toList();
    int length = parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
    ByteBuffer associated = ByteBuffer.allocate(length);
    parts.forEach(part -> associated.putInt(part.length).put(part));
    return associated.array();
  }

  @AccessesPartialKey
  private static Aead cipher(byte[] key) {
    try {
      SecretBytes secret = SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
      return AesGcmJce.create(
          AesGcmKey.builder().setParameters(PARAMETERS).setKeyBytes(secret).build());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("a key for notes is not usable", failure);
    }
  }

  private static AesGcmParameters parameters() {
    try {
      return AesGcmParameters.builder()
          .setKeySizeBytes(32)
          .setIvSizeBytes(12)
          .setTagSizeBytes(16)
          .setVariant(AesGcmParameters.Variant.NO_PREFIX)
          .build();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
