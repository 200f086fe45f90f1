package careermap.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What was changed, in memory. */
public final class Trail implements AuditTrail {
  public final List<Entry> entries = new ArrayList<>();

  /** For whoever does not look. */
  public static KeepChange unread() {
    return new Trail().keep();
  }

  public KeepChange keep() {
    return new KeepChange(this, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  @Override
  public <T> T keeping(Supplier<T> change, Function<T, List<Entry>> told) {
    T outcome = change.get();
    entries.addAll(told.apply(outcome));
    return outcome;
  }

  @Override
  public void eachSince(Instant from, Consumer<Kept> reader) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Kept> newest(int most) {
    throw new UnsupportedOperationException();
  }
}
