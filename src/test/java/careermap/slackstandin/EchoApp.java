package careermap.slackstandin;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** An app that answers whatever it was told to, and remembers what arrived. */
final class EchoApp implements AutoCloseable {
  static final String SECRET = "0123456789abcdef0123456789abcdef";

  private final List<Door.Arrival> arrivals = new ArrayList<>();
  private final Door door = new Door();
  private String answer = "";

  EchoApp() {
    door.at("/slack/events", (path, arrival) -> take(arrival));
    door.open();
  }

  private synchronized Reply take(Door.Arrival arrival) {
    arrivals.add(arrival);
    return Reply.text(200, answer);
  }

  synchronized void answerWith(String json) {
    answer = json;
  }

  SlackSender senderOf(StandInSlack slack) {
    return new SlackSender(slack, door.url(""), SECRET);
  }

  synchronized Door.Arrival arrival(int index) {
    return arrivals.get(index);
  }

  /** The payload of the last interaction. */
  synchronized JsonObject payload() {
    String form = arrivals.get(arrivals.size() - 1).text();
    return json(Arguments.form(form).get("payload").getAsString());
  }

  static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  @Override
  public void close() {
    door.close();
  }
}
