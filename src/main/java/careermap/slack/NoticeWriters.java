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

  /**
   * @throws IllegalStateException where there is a kind that nobody writes
   */
  void checkComplete() {
    Set<Notice.Kind> unwritten = EnumSet.allOf(Notice.Kind.class);
    unwritten.removeAll(writers.keySet());
    if (!unwritten.isEmpty()) {
      throw new IllegalStateException("nobody writes " + unwritten);
    }
  }

  Optional<Letter> write(Notice notice, Reader reader) {
    NoticeWriter writer = writers.get(notice.kind());
    if (writer == null) {
      throw new IllegalStateException("nobody writes " + notice.kind());
    }
    return writer.write(notice, reader);
  }
}
