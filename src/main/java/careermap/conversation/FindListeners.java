package careermap.conversation;

import careermap.person.Person;
import careermap.person.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds out whom somebody can ask for a talk (話す相手をさがす). */
public final class FindListeners {
  private final Supplier<List<Person>> colleagues;
  private final Supplier<List<Person>> humanResources;

  /**
   * @param colleagues present people who agreed to be asked
   * @param humanResources present people with the rights of human resources
   */
  public FindListeners(Supplier<List<Person>> colleagues, Supplier<List<Person>> humanResources) {
    this.colleagues = colleagues;
    this.humanResources = humanResources;
  }

  /**
   * The own supervisor first, then colleagues by name, then human resources; each once, never the
   * asker, and only whom the app can reach.
   */
  public List<TalkListener> of(Person asker, @Nullable Person supervisor) {
    Map<PersonId, TalkListener> found = new LinkedHashMap<>();
    if (supervisor != null) {
      put(found, asker, supervisor, TalkListener.As.SUPERVISOR);
    }
    colleagues.get().forEach(one -> put(found, asker, one, TalkListener.As.COLLEAGUE));
    humanResources.get().forEach(one -> put(found, asker, one, TalkListener.As.HUMAN_RESOURCES));
    return List.copyOf(found.values());
  }

  private static void put(
      Map<PersonId, TalkListener> found, Person asker, Person one, TalkListener.As as) {
    boolean reachable = one.slackId() != null || one.email() != null;
    if (reachable && !one.id().equals(asker.id())) {
      found.putIfAbsent(one.id(), new TalkListener(one, as));
    }
  }
}
