package careermap.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * Remembers valid signatures while they could be sent again: twice the window in which a timestamp
 * is accepted, since it may lie that far ahead.
 */
final class SeenSignatures {
  private static final Duration KEPT = Door.WINDOW.multipliedBy(2);

  /** Forty times what thirty thousand requests an hour leave here, in some 25 MB. */
  private static final int MOST = 200_000;

  private final Cache<Key, Boolean> seen =
      Caffeine.newBuilder()
          .expireAfterWrite(KEPT)
          .maximumSize(MOST)
          .executor(Runnable::run)
          .build();

  /** True for whoever calls first with this signature. */
  boolean isNew(String signature) {
    return seen.asMap().putIfAbsent(Key.of(signature), true) == null;
  }

  /** Half of a valid HMAC-SHA256: nobody can make two that agree in it. */
  private record Key(long high, long low) {
    static Key of(String signature) {
      int start = signature.indexOf('=') + 1;
      return new Key(
          Long.parseUnsignedLong(signature, start, start + 16, 16),
          Long.parseUnsignedLong(signature, start + 16, start + 32, 16));
    }
  }
}
