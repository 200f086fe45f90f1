package careermap.slack;

import careermap.delivery.Notice;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who writes which kind of notice; put together at the start. */
final class NoticeWriters {
  private final Map<Notice.Kind, NoticeWriter> writers = new EnumMap<>(Notice.Kind.class);

  /**
   * @throws IllegalStateException where somebody writes that kind already
   */
  NoticeWriters with(Notice.Kind kind, NoticeWriter writer) {
    if (writers.putIfAbsent(kind, writer) != null) {
      throw new IllegalStateException("two writers of " + kind);
    }
    return this;
  }

  Optional<NoticeWriter> of(Notice.Kind kind) {
    return Optional.ofNullable(writers.get(kind));
  }

  /** The kinds that nobody writes. */
  Set<Notice.Kind> unwritten() {
    Set<Notice.Kind> unwritten = EnumSet.allOf(Notice.Kind.class);
    unwritten.removeAll(writers.keySet());
    return unwritten;
  }
}
