package careermap.slackstandin;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes down whatever arrives, and lets it go wrong where that was asked for. */
final class Desk {
  private static final String BEARER = "Bearer ";

  private final Workspace workspace;
  private final Faults faults;
  private final Calls calls;
  private volatile Optional<RateLimits> limits = Optional.empty();

  Desk(Workspace workspace, Faults faults, Calls calls) {
    this.workspace = workspace;
    this.faults = faults;
    this.calls = calls;
  }

  void limit(RateLimits wanted) {
    limits = Optional.of(wanted);
  }

  BiFunction<String, Door.Arrival, Reply> callsOf(WebApi api) {
    return (method, arrival) ->
        read(
            arrival,
            arguments ->
                recorded(
                    method,
                    arguments,
                    () -> api.answer(method, token(arrival, arguments), arguments)));
  }

  BiFunction<String, Door.Arrival, Reply> answersTo(ResponseUrls urls) {
    return (id, arrival) -> read(arrival, body -> answer(id, body, urls));
  }

  /** Whoever sees the answer finds its call, too: the call is recorded first. */
  private Reply answer(String id, JsonObject body, ResponseUrls urls) {
    AtomicBoolean accepted = new AtomicBoolean();
    Reply reply =
        recorded(
            Faults.RESPONSE_URL,
            body,
            () -> {
              Reply answer = urls.accept(id, body);
              accepted.set(answer.status() == 200);
              return answer;
            });
    if (accepted.get()) {
      urls.show(id, body);
    }
    return reply;
  }

  BiFunction<String, Door.Arrival, Reply> uploadsTo(FileMethods files) {
    return (id, arrival) -> {
      JsonObject seen = new JsonObject();
      seen.addProperty("file", id);
      seen.addProperty("bytes", arrival.bytes().length);
      return recorded(Faults.UPLOAD, seen, () -> files.upload(id, arrival.bytes()));
    };
  }

  BiFunction<String, Door.Arrival, Reply> downloadsFrom(FileMethods files) {
    return (path, arrival) -> {
      JsonObject seen = new JsonObject();
      String token = token(arrival, new JsonObject());
      seen.addProperty("file", FileMethods.fileId(path));
      seen.addProperty("authorized", token.equals(StandInSlack.BOT_TOKEN));
      return recorded(Faults.DOWNLOAD, seen, () -> files.download(path, token));
    };
  }

  private static Reply read(Door.Arrival arrival, Function<JsonObject, Reply> next) {
    try {
      return next.apply(arrival.arguments());
    } catch (Refused refused) {
      return Reply.json(refused.answer());
    }
  }

  private static String token(Door.Arrival arrival, JsonObject arguments) {
    return arrival.authorization().startsWith(BEARER)
        ? arrival.authorization().substring(BEARER.length())
        : Arguments.text(arguments, "token");
  }

  private Reply recorded(String method, JsonObject arguments, Supplier<Reply> asked) {
    Reply reply =
        limits
            .flatMap(limit -> limit.refusal(method, arguments))
            .or(() -> faults.next(method).map(fault -> fault.strike(asked)))
            .orElseGet(asked);
    calls.add(workspace.now(), method, arguments, reply);
    return reply;
  }
}
