package careermap.slackstandin;

import com.google.gson.JsonObject;

/** A method of the Web API: its arguments to its answer, without the {@code ok}. */
@FunctionalInterface
interface SlackMethod {
  JsonObject answer(JsonObject arguments);
}
