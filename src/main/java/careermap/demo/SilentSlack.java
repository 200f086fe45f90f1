package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows the sample centre's people, and takes whatever the app sends without showing it. */
record SilentSlack(
    HttpServer server, Map<String, Member> byId, Map<String, Member> byEmail, AtomicInteger answers)
    implements AutoCloseable {
  private static final Gson GSON = new Gson();
  private static final int OK = 200;

  static SilentSlack open(List<Member> members) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    SilentSlack slack =
        new SilentSlack(
            server,
            members.stream().collect(toMap(Member::id, member -> member)),
            members.stream().collect(toMap(Member::email, member -> member)),
            new AtomicInteger());
    server.createContext("/", slack::answer);
    server.start();
    return slack;
  }

  URI api() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
  }

  private void answer(HttpExchange http) throws IOException {
    Exchange exchange = Exchange.of(http);
    // No two messages are one, and no two files.
    int number = answers.incrementAndGet();
    Map<String, Object> answer = new HashMap<>();
    answer.put("ok", true);
    answer.put("ts", "1." + number);
    answer.put("team_id", "T0REHEARSAL");
    answer.put("user_id", "U0REHEARSAL");
    answer.put("bot_id", "B0REHEARSAL");
    answer.put("upload_url", api().resolve("upload").toString());
    answer.put("file_id", "F0REHEARSAL" + number);
    answer.put("channel", channel(exchange.path()));
    if (exchange.isForm()) {
      answer.putAll(person(Form.parse(new String(exchange.body(), UTF_8))));
    }
    exchange.answer(OK, GSON.toJson(answer).getBytes(UTF_8));
  }

  private static Object channel(String path) {
    return path.endsWith("conversations.open") ? Map.of("id", "D0REHEARSAL") : "D0REHEARSAL";
  }

  private Map<String, Object> person(Form form) {
    Member member = byId.get(form.fields().getOrDefault("user", ""));
    Member found = member == null ? byEmail.get(form.fields().getOrDefault("email", "")) : member;
    return found == null ? Map.of() : Map.of("user", account(found));
  }

  private static Map<String, Object> account(Member member) {
    return Map.of(
        "id",
        member.id(),
        "locale",
        member.locale(),
        "tz",
        member.timeZone(),
        "profile",
        Map.of("email", member.email()));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
