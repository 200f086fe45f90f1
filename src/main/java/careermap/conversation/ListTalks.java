package careermap.conversation;

import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the talks in which somebody took part (面談の記録を見る). */
public final class ListTalks {
  private static final int TALKS = 20;
  private static final int PROMISES = 50;

  private final Conversations conversations;
  private final Notes notes;
  private final People people;

  public ListTalks(Conversations conversations, Notes notes, People people) {
    this.conversations = conversations;
    this.notes = notes;
    this.people = people;
  }

  /**
   * @param with only those with this one; null for all
   */
  public TalkList of(Person reader, @Nullable PersonId with) {
    List<PromiseLine> promises =
        conversations.openPromisesOf(reader.id(), PROMISES).stream()
            .filter(promise -> with == null || promise.isBetween(reader.id(), with))
            .flatMap(promise -> line(promise, reader.id()).stream())
            .toList();
    @Nullable Person supervisor = with == null ? newReader(reader) : null;
    return new TalkList(
        conversations.of(reader.id(), TALKS).stream()
            .filter(talk -> with == null || talk.isOf(with))
            .map(talk -> line(talk, reader.id()))
            .toList(),
        promises.stream().filter(line -> line.promise().owner().equals(reader.id())).toList(),
        promises.stream().filter(line -> !line.promise().owner().equals(reader.id())).toList(),
        supervisor,
        supervisor != null && notes.mayRead(reader.id(), supervisor.id()));
  }

  private TalkLine line(Conversation talk, PersonId reader) {
    PersonId with = talk.with();
    PersonId other = reader.equals(talk.person()) ? with : talk.person();
    return new TalkLine(talk, other == null ? null : people.byId(other).orElse(null));
  }

  private Optional<PromiseLine> line(Promise promise, PersonId reader) {
    PersonId other = promise.owner().equals(reader) ? promise.other() : promise.owner();
    return people.byId(other).map(found -> new PromiseLine(promise, found));
  }

  private @Nullable Person newReader(Person reader) {
    return Optional.ofNullable(reader.supervisor())
        .filter(supervisor -> !notes.sharedBefore(reader.id(), supervisor).isEmpty())
        .flatMap(people::byId)
        .orElse(null);
  }
}
