package careermap.slack;

import static java.util.stream.Collectors.toSet;

import com.slack.api.model.File;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was filled into a form; checked like anything else from outside. */
record FormValues(Map<String, Map<String, ViewState.Value>> blocks) {
  /**
   * @param view null where there is no form
   */
  static FormValues of(@Nullable View view) {
    @Nullable ViewState state = view == null ? null : view.getState();
    return new FormValues(state == null ? Map.of() : state.getValues());
  }

  /** The names of the blocks that begin like this. */
  Stream<String> named(String prefix) {
    return blocks.keySet().stream().filter(name -> name.startsWith(prefix));
  }

  /**
   * The value of the option that was chosen in a block, of its only element.
   *
   * @throws Outdated where nothing was
   */
  String choice(String block) {
    return findChoice(block).orElseThrow(() -> new Outdated("nothing was chosen in " + block));
  }

  Optional<String> findChoice(String block) {
    return Optional.ofNullable(value(block).getSelectedOption())
        .map(ViewState.SelectedOption::getValue)
        .filter(value -> !value.isBlank());
  }

  /** The values of the options that are ticked in a block. */
  Set<String> ticked(String block) {
    return Objects.requireNonNullElse(
            value(block).getSelectedOptions(), List.<ViewState.SelectedOption>of())
        .stream()
        .map(ViewState.SelectedOption::getValue)
        .collect(toSet());
  }

  /** The day that was picked in a block. */
  Optional<LocalDate> day(String block) {
    return picked(value(block).getSelectedDate()).map(Given::day);
  }

  /** The time of day that was picked in a block. */
  Optional<LocalTime> time(String block) {
    return picked(value(block).getSelectedTime()).map(Given::time);
  }

  /** A field that was emptied comes back blank. */
  private static Optional<String> picked(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isBlank());
  }

  /**
   * What was written in a block; null where nothing was. The sign that means nothing is left out:
   * no server keeps it.
   *
   * @throws Outdated where it is longer than the form takes
   */
  @Nullable String text(String block, int longest) {
    String text = value(block).getValue();
    if (text != null && text.codePointCount(0, text.length()) > longest) {
      throw new Outdated("more than the form takes in " + block);
    }
    String kept = text == null ? "" : text.replace("\0", "").strip();
    return kept.isEmpty() ? null : kept;
  }

  List<File> files(String block) {
    return Objects.requireNonNullElse(value(block).getFiles(), List.of());
  }

  private ViewState.Value value(String block) {
    return Optional.ofNullable(blocks.get(block))
        .flatMap(actions -> actions.values().stream().findFirst())
        .orElseThrow(() -> new Outdated("the form has no " + block));
  }
}
