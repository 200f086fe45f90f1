package careermap.conversation;

import careermap.person.Person;
import careermap.person.PersonId;
import java.util.List;

/**
 * Shows what a person and their supervisor have promised each other (約束を見る). Two people look at
 * such a screen together, so it holds nothing of talks with somebody else.
 */
public final class ShowMyPromises {
  private final Conversations conversations;

  public ShowMyPromises(Conversations conversations) {
    this.conversations = conversations;
  }

  public MyPromises of(Person person) {
    PersonId supervisor = person.supervisor();
    if (supervisor == null) {
      return MyPromises.NONE;
    }
    List<Promise> open =
        conversations.openPromises(person.id(), supervisor).stream()
            .filter(promise -> !promise.confidential())
            .toList();
    return new MyPromises(
        open.stream().filter(promise -> promise.owner().equals(person.id())).toList(),
        open.stream().filter(promise -> promise.owner().equals(supervisor)).toList());
  }
}
