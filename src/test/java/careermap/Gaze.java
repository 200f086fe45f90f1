package careermap;

import static java.util.stream.Collectors.joining;

import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import careermap.understanding.Intent;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that one member gets to see by looking: what changes something, or is of the map alone, is
 * found and not pressed. A press is pressed from where it was drawn, as rights are asked anew at
 * each.
 */
final class Gaze {
  private static final Pattern LEFT =
      Pattern.compile(
          "report_.*|settle|language|restore|announcement_.*|listen|draft|give_map"
              + "|talk_(right|not_met|take_back|kept|reopen|consent|no_consent|remove_note)"
              + "|ask_(back|accept|stay|other|pick.*|rewrite)"
              + "|sheet_(start.*|try|own|take_back|share|close|give|blank|remove)"
              + "|open_(raise|back|cancel|choose|not_this_time|done)"
              + "|grow_(withdraw|confirm)|own_.*|digest_.*|choice_quiet_remove"
              + "|route_.*|gap_.*|changes|news"
              + "|cadence_(line_(end|allow|forbid)|quiet_remove|days_remove|held_.*)");

  private static final List<String> SENTENCES = List.of("SVになるには", "田中さんの目標は", "いつ昇格できますか");

  private final RunningApp app;
  private final Member member;
  private final Map<String, Find> finds = new LinkedHashMap<>();
  private final Map<String, JsonObject> forms = new LinkedHashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final Deque<Find> open = new ArrayDeque<>();

  Gaze(RunningApp app, Member member) {
    this.app = app;
    this.member = member;
  }

  /** By every word, from the Home tab, and on to wherever that leads. */
  static Gaze around(RunningApp app, Member member) {
    Gaze gaze = new Gaze(app, member);
    words().map(word -> app.career(member, word)).forEach(gaze::see);
    gaze.see(app.home(member));
    // As from a notice: whoever was asked for a talk finds it there.
    gaze.forge("talk_brief", "E0107");
    gaze.toTheEnd();
    return gaze;
  }

  private static Stream<String> words() {
    Stream<String> words =
        Stream.of(Intent.values())
            .filter(intent -> intent != Intent.GOAL && intent != Intent.TALK)
            .flatMap(intent -> intent.word().stream())
            .map(word -> word.ja());
    return Stream.concat(words, Stream.concat(Stream.of("", "確認待ち"), SENTENCES.stream()));
  }

  /** What there is to press, by action and value. */
  Map<String, Find> finds() {
    return finds;
  }

  /** What can be sent in, by what it is and about what. */
  Map<String, JsonObject> forms() {
    return forms;
  }

  /** With what was written to them. */
  String text() {
    String messages =
        app.slack().messagesTo(member.id()).stream().map(String::valueOf).collect(joining());
    return looked() + messages;
  }

  String looked() {
    return String.join("\n", texts);
  }

  Member member() {
    return member;
  }

  void see(Shown shown) {
    texts.add(shown.surface().toString());
    form(shown.surface());
    for (Shown.Control control : shown.controls()) {
      String key = control.action() + "=" + control.value();
      Find find = new Find(shown, control);
      if (finds.putIfAbsent(key, find) == null && !LEFT.matcher(control.action()).matches()) {
        open.add(find);
      }
    }
  }

  void toTheEnd() {
    while (!open.isEmpty()) {
      press(open.remove());
    }
  }

  /** Whoever found it. */
  void press(Find find) {
    see(
        app.press(
            member, Origin.ephemeral(RunningApp.CHANNEL), find.control().press(find.shown())));
  }

  /** What nobody drew. */
  void forge(String action, String value) {
    see(app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value)));
  }

  /** Sends a form in as it opened, whoever opened it. */
  void submit(JsonObject form) {
    submit(Form.of(form));
  }

  void submit(Form form) {
    texts.add(app.sender().submit(member.id(), form).body());
  }

  private void form(JsonObject surface) {
    if (surface.has("callback_id") && surface.has("submit")) {
      forms.putIfAbsent(key(surface), surface);
    }
  }

  /** What a form is and about what. */
  static String key(JsonObject form) {
    return text(form, "callback_id") + text(form, "private_metadata");
  }

  private static String text(JsonObject view, String field) {
    JsonElement value = view.get(field);
    return value == null ? "" : value.getAsString();
  }

  /** Something to press, where it was drawn. */
  record Find(Shown shown, Shown.Control control) {
    boolean isOfTheMap() {
      return control.action().matches("path_\\d+|route_.*|gap_.*|show_.*|more|menu|changes|news");
    }
  }
}
