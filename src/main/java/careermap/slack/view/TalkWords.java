package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.conversation.Conversation;
import careermap.conversation.Pairing;
import careermap.conversation.Promise;
import careermap.conversation.Topic;
import careermap.person.PersonId;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A talk in words; safe mrkdwn. */
record TalkWords(LocalDate today, Wording wording) {

  /** Topics, next date and promises, a line each; blank where there is nothing of it. */
  String details(Conversation talk, List<Promise> promises, Pairing pairing, PersonId reader) {
    Stream<String> next =
        Stream.ofNullable(talk.nextOn())
            .map(day -> wording.say("talked.next.on", new TimeWords(wording).day(day)));
    return Stream.of(
            topics(talk.topics()),
            next,
            promises.stream().map(one -> promise(one, pairing, reader)))
        .flatMap(lines -> lines)
        .collect(joining("\n"));
  }

  private Stream<String> topics(List<Topic> topics) {
    return topics.isEmpty()
        ? Stream.empty()
        : Stream.of(wording.say("talked.about", listed(topics)));
  }

  String listed(List<Topic> topics) {
    return topics.stream()
        .map(topic -> wording.say("talked.topic." + topic))
        .collect(joining(wording.say("list.slash")));
  }

  /** Whose promise it is, and what it says. */
  String promise(Promise promise, Pairing pairing, PersonId reader) {
    String words = new PromiseWords(today, wording).of(promise);
    return promise.owner().equals(reader)
        ? wording.say("promise.mine", words)
        : wording.say(
            "promise.theirs", Mrkdwn.text(Names.known(pairing.otherThan(reader), wording)), words);
  }
}
