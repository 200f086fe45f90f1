package careermap.slack.view;

import careermap.change.Change;
import careermap.change.ChangeWords;
import careermap.change.EndedRole;
import careermap.change.ImpactWords;
import careermap.change.Passage;
import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.map.Track;
import careermap.publication.KeptDraft;
import careermap.publication.Preview;
import careermap.wording.Wording;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What publishing a draft would bring, and the form that publishes it. */
public final class PreviewForm {
  public static final String CALLBACK = "map_publish";
  public static final String NOTE = "note";
  public static final String SUCCESSOR = "successor_";
  public static final int LONGEST_NOTE = 300;

  /** More would leave no room for the rest of the form. */
  public static final int MOST_HOMELESS = 30;

  private static final int LISTED = 10;
  private static final int SOURCE = 60;
  private static final int ENDED = 10;
  private static final int NAMES = 600;
  private static final int OPTIONS = 100;
  private static final int OPTION = 75;
  private static final int LABEL = 150;

  private final KeptDraft draft;
  private final Preview.Changed preview;
  private final @Nullable String channel;
  private final Wording wording;

  private PreviewForm(
      KeptDraft draft, Preview.Changed preview, @Nullable String channel, Wording wording) {
    this.draft = draft;
    this.preview = preview;
    this.channel = channel;
    this.wording = wording;
  }

  /**
   * @param channel the id of the channel that is told; null where there is none
   */
  public static View of(
      KeptDraft draft, Preview.Changed preview, @Nullable String channel, Wording wording) {
    return new PreviewForm(draft, preview, channel, wording).view();
  }

  private View view() {
    Page page = new Page(wording);
    what(page);
    ImpactWords words = new ImpactWords(wording);
    page.fields(
        words.figures(preview.impact()).stream()
            .map(figure -> page.safely("preview.figure", figure.title(), text(figure)))
            .toList());
    words.endings(preview.impact()).stream().limit(ENDED).forEach(ended -> ended(page, ended));
    preview.homeless().stream().limit(MOST_HOMELESS).map(this::successor).forEach(page::add);
    page.add(note()).say("preview.stays");
    page.context(
        channel == null
            ? wording.say("preview.note.no.channel")
            : wording.say("preview.note", "<#" + channel + ">"));
    return Modal.titled("preview.title", wording, preview.base() + 1)
        .callbackId(CALLBACK)
        .privateMetadata(draft.id() + ":" + preview.base())
        .submit(Modal.submit("preview.submit", wording))
        .blocks(page.blocks())
        .build();
  }

  private void what(Page page) {
    List<Change> changes = preview.changes().all();
    page.header(wording.say("preview.header", preview.base() + 1, changes.size()));
    page.say("preview.source", Cut.to(SOURCE, draft.source()));
    // In a few words, since nothing has changed yet.
    ChangesView.list(
        page, changes.stream().limit(LISTED).toList(), new ChangeWords(wording)::brief);
    if (changes.size() > LISTED) {
      page.say("changes.rest", changes.size() - LISTED);
    }
  }

  private static void ended(Page page, Passage ended) {
    page.say("preview.ended", Cut.to(80, ended.title()), Cut.to(NAMES, text(ended)));
  }

  private static String text(Passage passage) {
    return String.join(" ", passage.sentences());
  }

  private LayoutBlock successor(EndedRole ended) {
    return InputBlock.builder()
        .blockId(SUCCESSOR + ended.role().code().value())
        .label(
            Modal.plain(
                Cut.to(LABEL, wording.say("preview.successor", wording.of(ended.role().name())))))
        .hint(Modal.plain(wording.say("preview.successor.hint")))
        .element(
            StaticSelectElement.builder()
                .actionId(SUCCESSOR)
                .placeholder(Modal.plain(wording.say("goal.role.choose")))
                .optionGroups(roles())
                .build())
        .build();
  }

  private List<OptionGroupObject> roles() {
    CareerMap after = preview.changes().after();
    List<OptionGroupObject> groups = new ArrayList<>();
    for (Track track : Track.values()) {
      List<OptionObject> options =
          after.roles().stream()
              .filter(role -> role.track() == track)
              .limit(OPTIONS)
              .map(this::option)
              .toList();
      if (!options.isEmpty()) {
        groups.add(
            OptionGroupObject.builder()
                .label(Modal.plain(wording.say("track." + track)))
                .options(options)
                .build());
      }
    }
    return groups;
  }

  private OptionObject option(Role role) {
    return OptionObject.builder()
        .text(Modal.plain(Cut.to(OPTION, wording.of(role.name()))))
        .value(role.code().value())
        .build();
  }

  private LayoutBlock note() {
    return InputBlock.builder()
        .blockId(NOTE)
        .label(Modal.plain(wording.say("preview.words")))
        .hint(Modal.plain(wording.say("preview.words.hint")))
        .optional(true)
        .element(
            PlainTextInputElement.builder()
                .actionId(NOTE)
                .multiline(true)
                .maxLength(LONGEST_NOTE)
                .build())
        .build();
  }

  /** The draft and the version that was in force, as a submitted form says. */
  public record Submitted(long draft, int base) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):(\\d{1,9})");

    /** Empty where the text is none of these. */
    public static Optional<Submitted> of(String metadata) {
      Matcher parts = TEXT.matcher(metadata);
      return parts.matches()
          ? Optional.of(
              new Submitted(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
          : Optional.empty();
    }
  }
}
