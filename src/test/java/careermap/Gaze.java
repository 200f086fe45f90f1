package careermap;

import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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

  /** What there is to press, by action and value. */
  Map<String, Find> finds() {
    return finds;
  }

  /** What can be sent in, by what it is and about what. */
  Map<String, JsonObject> forms() {
    return forms;
  }

  String text() {
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

  /** Sends a form in as it opened, whoever opened it. */
  void submit(JsonObject form) {
    texts.add(app.sender().submit(member.id(), Form.of(form)).body());
  }

  private void form(JsonObject surface) {
    if (surface.has("callback_id") && surface.has("submit")) {
      forms.putIfAbsent(text(surface, "callback_id") + text(surface, "private_metadata"), surface);
    }
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
