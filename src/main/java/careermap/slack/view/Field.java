package careermap.slack.view;

import careermap.wording.Wording;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, named by its block; its element bears the same name.
 *
 * @param hint what stands below it; null where nothing does
 */
record Field(String id, String label, @Nullable String hint, boolean optional, Wording wording) {
  private static final int OPTION = 75;
  private static final int MOST_OPTIONS = 100;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  static Field of(String id, String label, Wording wording) {
    return new Field(id, label, null, false, wording);
  }

  Field hinted(String key, Object... parts) {
    return new Field(id, label, wording.say(key, parts), optional, wording);
  }

  /** The same, and it may stay empty. */
  Field ifWished() {
    return new Field(id, label, hint, true, wording);
  }

  /**
   * @param chosen the value to start from; null, or a value that is not among them, for none
   */
  InputBlock select(List<OptionObject> options, @Nullable String chosen) {
    return block(
        StaticSelectElement.builder()
            .actionId(id)
            .placeholder(Modal.plain(wording.say("form.choose")))
            .options(options.size() > MOST_OPTIONS ? null : options)
            .optionGroups(options.size() > MOST_OPTIONS ? groups(options) : null)
            .initialOption(initial(options, chosen))
            .build());
  }

  /**
   * @param groups each with a hundred options at the most
   * @param chosen the value to start from; null, or a value that is not among them, for none
   */
  InputBlock grouped(List<OptionGroupObject> groups, @Nullable String chosen) {
    List<OptionObject> all = groups.stream().flatMap(group -> group.getOptions().stream()).toList();
    return block(
        StaticSelectElement.builder()
            .actionId(id)
            .placeholder(Modal.plain(wording.say("form.choose")))
            .optionGroups(groups)
            .initialOption(initial(all, chosen))
            .build());
  }

  InputBlock ticks(List<OptionObject> options, Set<String> ticked) {
    List<OptionObject> initial =
        options.stream().filter(option -> ticked.contains(option.getValue())).toList();
    return block(
        CheckboxesElement.builder()
            .actionId(id)
            .options(options)
            .initialOptions(initial.isEmpty() ? null : initial)
            .build());
  }

  InputBlock radio(List<OptionObject> options, @Nullable String chosen) {
    return block(
        RadioButtonsElement.builder()
            .actionId(id)
            .options(options)
            .initialOption(initial(options, chosen))
            .build());
  }

  /**
   * @param groups each with a hundred options at the most
   * @param most how many may be chosen
   */
  InputBlock several(List<OptionGroupObject> groups, Set<String> chosen, int most) {
    List<OptionObject> initial =
        groups.stream()
            .flatMap(group -> group.getOptions().stream())
            .filter(option -> chosen.contains(option.getValue()))
            .limit(most)
            .toList();
    return block(
        MultiStaticSelectElement.builder()
            .actionId(id)
            .placeholder(Modal.plain(wording.say("form.choose")))
            .optionGroups(groups)
            .initialOptions(initial.isEmpty() ? null : initial)
            .maxSelectedItems(most)
            .build());
  }

  InputBlock day(@Nullable LocalDate initial) {
    return block(
        DatePickerElement.builder()
            .actionId(id)
            .initialDate(initial == null ? null : initial.toString())
            .build());
  }

  InputBlock time(@Nullable LocalTime initial) {
    return block(
        TimePickerElement.builder()
            .actionId(id)
            .initialTime(initial == null ? null : initial.format(TIME))
            .build());
  }

  InputBlock text(int longest, @Nullable String initial) {
    return block(line(longest, initial).build());
  }

  InputBlock lines(int longest, @Nullable String initial) {
    return block(line(longest, initial).multiline(true).build());
  }

  private PlainTextInputElement.PlainTextInputElementBuilder line(
      int longest, @Nullable String initial) {
    return PlainTextInputElement.builder()
        .actionId(id)
        .maxLength(longest)
        .initialValue(initial == null || initial.isEmpty() ? null : initial);
  }

  private InputBlock block(BlockElement element) {
    return InputBlock.builder()
        .blockId(id)
        .label(Modal.plain(wording.say(label)))
        .hint(hint == null ? null : Modal.plain(hint))
        .optional(optional)
        .element(element)
        .build();
  }

  static OptionObject option(String value, String text) {
    return OptionObject.builder()
        .text(Modal.plain(Cut.to(OPTION, Mrkdwn.line(text))))
        .value(value)
        .build();
  }

  private static @Nullable OptionObject initial(
      List<OptionObject> options, @Nullable String chosen) {
    return options.stream()
        .filter(option -> option.getValue().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  /** Slack takes a hundred options at a time, and a hundred groups of them. */
  private List<OptionGroupObject> groups(List<OptionObject> options) {
    return IntStream.range(0, Math.min(MOST_OPTIONS, (options.size() + 99) / MOST_OPTIONS))
        .mapToObj(
            group ->
                options.subList(
                    group * MOST_OPTIONS, Math.min(options.size(), (group + 1) * MOST_OPTIONS)))
        .map(
            part ->
                OptionGroupObject.builder()
                    .label(
                        Modal.plain(
                            wording.say(
                                "form.group",
                                Cut.to(30, part.get(0).getText().getText()),
                                Cut.to(30, part.get(part.size() - 1).getText().getText()))))
                    .options(part)
                    .build())
        .toList();
  }
}
