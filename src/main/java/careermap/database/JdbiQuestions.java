package careermap.database;

import careermap.conversation.Questions;
import careermap.conversation.Topic;
import careermap.map.Phrase;
import java.util.List;

final class JdbiQuestions implements Questions {
  private static final String OF =
      "select ja, en from question where topic = :topic order by position";
  private static final String ADD =
      "insert into question (topic, position, ja, en) values (:topic, :position, :ja, :en)";

  private final Connections connections;

  JdbiQuestions(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<Phrase> of(Topic topic) {
    return connections.read(
        handle ->
            handle
                .createQuery(OF)
                .bind("topic", topic.name())
                .map((row, context) -> new Phrase(row.getString("ja"), row.getString("en")))
                .list());
  }

  @Override
  public void set(Topic topic, List<Phrase> questions) {
    connections.change(
        handle -> {
          handle
              .createUpdate("delete from question where topic = :topic")
              .bind("topic", topic.name())
              .execute();
          for (int position = 0; position < questions.size(); position++) {
            handle
                .createUpdate(ADD)
                .bind("topic", topic.name())
                .bind("position", position)
                .bind("ja", questions.get(position).ja())
                .bind("en", questions.get(position).en())
                .execute();
          }
        });
  }
}
