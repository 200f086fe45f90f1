package careermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Member;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How one person presses everything once, by the shortest way that leads to it. */
final class Walk {
  private static final List<String> UNDER_WAY =
      Stream.of("sheet.give.working", "ownfile.working", "coverage.giving", "coverage.drawing")
          .flatMap(
              key ->
                  Stream.of(Bundle.messages().ja(), Bundle.messages().en())
                      .map(it -> Objects.requireNonNull(it.get(key))))
          .toList();

  private final RunningApp app;
  private final Member member;
  private final Predicate<String> mayPress;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, JsonObject> forms = new LinkedHashMap<>();
  private final Deque<Way> open = new ArrayDeque<>();

  Walk(RunningApp app, Member member) {
    this(app, member, action -> true);
  }

  /**
   * @param mayPress which actions are pressed; the others are only seen
   */
  Walk(RunningApp app, Member member, Predicate<String> mayPress) {
    this.app = app;
    this.member = member;
    this.mayPress = mayPress;
  }

  /** Each action with its value, once. */
  Set<String> seen() {
    return seen;
  }

  /** The first of each kind of form that was seen. */
  Collection<JsonObject> forms() {
    return forms.values();
  }

  void message(Shown message) {
    assertThat(message.findings()).as(message.said()).isEmpty();
    open(new Start(message, false), List.of(), message);
  }

  /** The Home tab or a modal. */
  void view(Shown view) {
    assertThat(view.findings()).as(view.said()).isEmpty();
    open(new Start(view, true), List.of(), view);
  }

  private void open(Start start, List<Shown.Control> steps, Shown shown) {
    if (HostileFields.isForm(shown.surface())) {
      forms.putIfAbsent(HostileFields.kind(shown.surface()), shown.surface());
    }
    for (Shown.Control control : shown.controls()) {
      boolean first = seen.add(control.action() + "=" + control.value());
      if (first && mayPress.test(control.action())) {
        List<Shown.Control> further = new ArrayList<>(steps);
        further.add(control);
        open.add(new Way(start, further));
      }
    }
  }

  void toTheEnd() {
    while (!open.isEmpty()) {
      Way way = open.remove();
      open(way.start(), way.steps(), walk(way));
    }
  }

  private Shown walk(Way way) {
    Shown shown = way.start().shown();
    boolean inView = way.start().isView();
    for (Shown.Control step : way.steps()) {
      Shown next =
          atTheEnd(inView ? app.pressIn(member, shown, step) : app.press(member, shown, step));
      assertThat(next.surface().has("type")).as(way + " shows a modal: " + next.said()).isTrue();
      assertThat(next.isApology()).as(way + " fails: " + next.said()).isFalse();
      assertThat(next.findings()).as(way.toString()).isEmpty();
      assertThat(next.fieldsWithoutReaders()).as(way.toString()).isEmpty();
      shown = next;
      inView = true;
    }
    return shown;
  }

  /** What takes a while says so first; what comes after it must not be taken for another answer. */
  private Shown atTheEnd(Shown shown) {
    if (!isUnderWay(shown)) {
      return shown;
    }
    await().atMost(RunningApp.PATIENCE).until(() -> !isUnderWay(modal()));
    return modal();
  }

  private Shown modal() {
    return new Shown(app.slack().modal(member.id()).orElseThrow());
  }

  private static boolean isUnderWay(Shown shown) {
    return UNDER_WAY.stream().anyMatch(shown.said()::contains);
  }

  /** Where a way begins. */
  private record Start(Shown shown, boolean isView) {}

  /** What to press, one after the other. */
  private record Way(Start start, List<Shown.Control> steps) {
    @Override
    public String toString() {
      return steps.toString();
    }
  }
}
