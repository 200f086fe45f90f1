package careermap.slackstandin;

import static careermap.slackstandin.Arguments.needed;
import static careermap.slackstandin.Arguments.number;
import static careermap.slackstandin.Arguments.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** {@code auth.test}, {@code users.*} and {@code usergroups.*}. */
final class MemberMethods {
  private static final int PAGE = 999;

  private final Workspace workspace;

  MemberMethods(Workspace workspace) {
    this.workspace = workspace;
  }

  Map<String, SlackMethod> all() {
    return Map.of(
        "auth.test", this::authTest,
        "users.info", this::info,
        "users.list", this::list,
        "users.lookupByEmail", this::lookupByEmail,
        "usergroups.users.list", this::userGroup);
  }

  private JsonObject authTest(JsonObject arguments) {
    JsonObject answer = new JsonObject();
    answer.addProperty("url", "https://stand-in.slack.com/");
    answer.addProperty("team", "Stand-in");
    answer.addProperty("user", "careermap");
    answer.addProperty("team_id", StandInSlack.TEAM);
    answer.addProperty("user_id", StandInSlack.BOT_USER);
    answer.addProperty("bot_id", StandInSlack.BOT);
    answer.addProperty("is_enterprise_install", false);
    return answer;
  }

  private JsonObject info(JsonObject arguments) {
    Member member =
        workspace
            .member(needed(arguments, "user"))
            .orElseThrow(() -> Refused.with("user_not_found"));
    return user(member, arguments);
  }

  private JsonObject lookupByEmail(JsonObject arguments) {
    String email = needed(arguments, "email");
    Member member =
        workspace.members().stream()
            .filter(each -> each.email().equalsIgnoreCase(email) && !each.deleted())
            .findFirst()
            .orElseThrow(() -> Refused.with("users_not_found"));
    return user(member, arguments);
  }

  private JsonObject list(JsonObject arguments) {
    List<Member> members = workspace.members();
    int from = start(text(arguments, "cursor"));
    int limit = number(arguments, "limit", PAGE);
    if (limit < 1 || limit > PAGE) {
      throw Refused.with("invalid_limit");
    }
    int to = Math.min(from + limit, members.size());
    JsonArray page = new JsonArray();
    members.subList(from, to).forEach(member -> page.add(json(member, arguments)));
    return page(page, to < members.size() ? "after-" + to : "");
  }

  private int start(String cursor) {
    if (!cursor.matches("(after-\\d+)?")) {
      throw Refused.with("invalid_cursor");
    }
    int start = cursor.isEmpty() ? 0 : Integer.parseInt(cursor.substring("after-".length()));
    return Math.min(start, workspace.members().size());
  }

  private static JsonObject page(JsonArray members, String cursor) {
    JsonObject metadata = new JsonObject();
    metadata.addProperty("next_cursor", cursor);
    JsonObject answer = new JsonObject();
    answer.add("members", members);
    answer.add("response_metadata", metadata);
    return answer;
  }

  private JsonObject userGroup(JsonObject arguments) {
    List<String> members =
        workspace
            .userGroup(needed(arguments, "usergroup"))
            .orElseThrow(() -> Refused.with("no_such_subteam"));
    JsonArray users = new JsonArray();
    members.forEach(users::add);
    JsonObject answer = new JsonObject();
    answer.add("users", users);
    return answer;
  }

  private JsonObject user(Member member, JsonObject arguments) {
    JsonObject answer = new JsonObject();
    answer.add("user", json(member, arguments));
    return answer;
  }

  private JsonObject json(Member member, JsonObject arguments) {
    boolean locale = text(arguments, "include_locale").matches("true|1");
    return member.json(locale, workspace.grants("users:read.email"), workspace.now());
  }
}
