package careermap.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** One request to the go-between and its answer. */
record Exchange(HttpExchange http, byte[] body) {

  static Exchange of(HttpExchange http) throws IOException {
    return new Exchange(http, http.getRequestBody().readAllBytes());
  }

  String path() {
    return http.getRequestURI().getPath();
  }

  boolean isForm() {
    return header("Content-Type").startsWith("application/x-www-form-urlencoded");
  }

  String header(String name) {
    String value = http.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  Map<String, String> authorization() {
    return Map.of("Authorization", header("Authorization"));
  }

  void answer(int status, byte[] answer) throws IOException {
    answer(status, "application/json; charset=utf-8", answer);
  }

  void answer(int status, String type, byte[] answer) throws IOException {
    http.getResponseHeaders().set("Content-Type", type);
    http.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
    http.getResponseBody().write(answer);
    http.close();
  }
}
