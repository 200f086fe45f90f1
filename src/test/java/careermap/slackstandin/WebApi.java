package careermap.slackstandin;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a call pass to its method: known, with a token, with the scope that it needs. */
final class WebApi {
  private static final Map<String, String> SCOPES =
      Map.ofEntries(
          Map.entry("chat.postMessage", "chat:write"),
          Map.entry("chat.postEphemeral", "chat:write"),
          Map.entry("chat.update", "chat:write"),
          Map.entry("chat.delete", "chat:write"),
          Map.entry("users.info", "users:read"),
          Map.entry("users.list", "users:read"),
          Map.entry("users.lookupByEmail", "users:read.email"),
          Map.entry("usergroups.users.list", "usergroups:read"),
          Map.entry("conversations.open", "im:write"),
          Map.entry("conversations.history", "im:history"),
          Map.entry("files.getUploadURLExternal", "files:write"),
          Map.entry("files.completeUploadExternal", "files:write"),
          Map.entry("files.info", "files:read"));

  private final Workspace workspace;
  private final Map<String, SlackMethod> methods = new HashMap<>();

  WebApi(Workspace workspace) {
    this.workspace = workspace;
  }

  void add(Map<String, SlackMethod> more) {
    methods.putAll(more);
  }

  Reply answer(String name, @Nullable String token, JsonObject arguments) {
    try {
      return reply(answered(admitted(name, token), arguments));
    } catch (Refused refused) {
      return reply(refused.answer());
    }
  }

  /** One at a time, so that of two changes to one view the later meets a conflict. */
  private synchronized JsonObject answered(SlackMethod method, JsonObject arguments) {
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    method.answer(arguments).entrySet().forEach(e -> answer.add(e.getKey(), e.getValue()));
    return answer;
  }

  private SlackMethod admitted(String name, @Nullable String token) {
    SlackMethod method = methods.get(name);
    if (method == null) {
      throw Refused.with("unknown_method");
    }
    checkToken(name, token);
    String scope = SCOPES.getOrDefault(name, "");
    if (!scope.isEmpty() && !workspace.grants(scope)) {
      throw Refused.scope(scope, workspace.granted());
    }
    return method;
  }

  private void checkToken(String method, @Nullable String token) {
    if (token == null || token.isEmpty()) {
      throw Refused.with("not_authed");
    }
    if (!token.equals(StandInSlack.BOT_TOKEN) && !token.equals(StandInSlack.APP_TOKEN)) {
      throw Refused.with("invalid_auth");
    }
    if (!token.equals(wanted(method))) {
      throw Refused.with("not_allowed_token_type");
    }
    if (workspace.revoked()) {
      throw Refused.with("token_revoked");
    }
  }

  private static String wanted(String method) {
    return method.startsWith("apps.") ? StandInSlack.APP_TOKEN : StandInSlack.BOT_TOKEN;
  }

  private Reply reply(JsonObject answer) {
    return Reply.json(answer).with("X-OAuth-Scopes", workspace.granted());
  }
}
