package careermap.conversation;

import java.util.Optional;
import java.util.Set;

/** Without a key nobody writes notes. */
public record NoSeal() implements NoteSeal {
  @Override
  public boolean isOn() {
    return false;
  }

  @Override
  public Set<String> keys() {
    return Set.of();
  }

  @Override
  public Set<String> olderKeys() {
    return Set.of();
  }

  @Override
  public Sealed seal(String words, NoteTie tie) {
    throw new IllegalStateException("no key");
  }

  @Override
  public Optional<String> open(SealedNote note) {
    return Optional.empty();
  }
}
