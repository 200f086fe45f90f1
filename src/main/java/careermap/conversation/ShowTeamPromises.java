package careermap.conversation;

import careermap.person.People;
import careermap.person.Person;
import java.util.List;
import java.util.Optional;

/**
 * Shows a supervisor what they promised their team and is open (チームへの約束を見る), soonest first; nothing
 * of talks with people of other teams.
 */
public final class ShowTeamPromises {
  private static final int MOST = 50;

  private final Conversations conversations;
  private final People people;

  public ShowTeamPromises(Conversations conversations, People people) {
    this.conversations = conversations;
    this.people = people;
  }

  public List<PromiseLine> of(Person supervisor) {
    return conversations.openPromisesOf(supervisor.id(), MOST).stream()
        .filter(promise -> promise.owner().equals(supervisor.id()) && !promise.confidential())
        .flatMap(promise -> line(promise, supervisor).stream())
        .toList();
  }

  private Optional<PromiseLine> line(Promise promise, Person supervisor) {
    return people
        .byId(promise.other())
        .filter(other -> supervisor.id().equals(other.supervisor()))
        .map(other -> new PromiseLine(promise, other));
  }
}
