package careermap.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Past events in memory, one for each key. */
public final class InMemoryPastEvents implements PastEvents {
  private final Map<List<Object>, PastEvent> events = new LinkedHashMap<>();

  @Override
  public List<PastEvent> all() {
    return List.copyOf(events.values());
  }

  @Override
  public void record(List<PastEvent> news, Instant now) {
    news.forEach(event -> events.put(event.key(), event));
  }
}
