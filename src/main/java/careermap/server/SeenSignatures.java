package careermap.server;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Remembers valid signatures while they could be sent again. */
final class SeenSignatures {
  /** As long as a timestamp is accepted, and a minute for a body that comes slowly after it. */
  private static final Duration KEPT = Door.WINDOW.plusMinutes(1);

  /** Thirty times what thirty thousand requests an hour leave here, in some 6 MB. */
  private static final int MOST = 100_000;

  private final TreeMap<Long, Set<Long>> bySecond = new TreeMap<>();
  private int kept;

  /**
   * True for whoever calls first with this signature.
   *
   * @param sent the timestamp that was signed with it
   */
  synchronized boolean isNew(String signature, Instant sent, Instant now) {
    forgetBefore(now.minus(KEPT).getEpochSecond());
    boolean added =
        bySecond
            .computeIfAbsent(sent.getEpochSecond(), second -> new HashSet<>())
            .add(beginning(signature));
    if (added && ++kept > MOST) {
      forget(bySecond.firstEntry());
    }
    return added;
  }

  private void forgetBefore(long second) {
    while (!bySecond.isEmpty() && bySecond.firstKey() < second) {
      forget(bySecond.firstEntry());
    }
  }

  private void forget(Map.Entry<Long, Set<Long>> oldest) {
    bySecond.remove(oldest.getKey());
    kept -= oldest.getValue().size();
  }

  /** 64 bits of a valid HMAC-SHA256: nobody can make two that agree in them. */
  private static long beginning(String signature) {
    int start = signature.indexOf('=') + 1;
    return Long.parseUnsignedLong(signature, start, start + 16, 16);
  }
}
