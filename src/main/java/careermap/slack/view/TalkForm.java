package careermap.slack.view;

import careermap.conversation.Conversation;
import careermap.conversation.NoteEntry;
import careermap.conversation.Promise;
import careermap.conversation.SealedNote;
import careermap.conversation.TalkEntry;
import careermap.conversation.TalkPage;
import careermap.conversation.Topic;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.wording.Wording;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A talk that was held, in the words of one of the two: only the day is needed. */
public final class TalkForm {
  public static final String CALLBACK = "talk_log";
  public static final String OTHER = "talk_other";
  public static final String DAY = "talk_day";
  public static final String TOPICS = "talk_topics";
  public static final String MINE = "talk_mine";
  public static final String THEIRS = "talk_theirs";
  public static final String DUE = "talk_due";
  public static final String NEXT = "talk_next";
  public static final String NEXT_DAY = "talk_next_day";
  public static final String NOTE = "talk_note";
  public static final String READERS = "talk_readers";

  /** The choice of no next date. */
  public static final String NONE = "NONE";

  private static final List<String> MONTHS = List.of("1", "2", "3");

  private final Contents contents;
  private final Wording wording;

  private TalkForm(Contents contents, Wording wording) {
    this.contents = contents;
    this.wording = wording;
  }

  public static View of(Contents contents, Wording wording) {
    return new TalkForm(contents, wording).view(new Page(wording), null);
  }

  /**
   * As it stands now, where it has changed since the form was opened.
   *
   * @param note what was noted in that form stays; null for nothing
   */
  public static View changed(Contents contents, @Nullable NoteEntry note, Wording wording) {
    return new TalkForm(contents, wording).view(new Page(wording).say("talks.changed.form"), note);
  }

  private View view(Page page, @Nullable NoteEntry note) {
    head(page);
    page.add(field(DAY, "talked.on").day(day()));
    page.add(field(TOPICS, "talked.topics").ifWished().ticks(topics(), ticked()));
    promises(page);
    next(page);
    notes(page, note);
    return Modal.titled("talked.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(contents.metadata())
        .submit(Modal.submit("talked.submit", wording))
        .blocks(page.note(readers()).blocks())
        .build();
  }

  /** With whom it was decides whether the supervisor knows of it. */
  private String readers() {
    return contents.other() == null ? "talked.readers.open" : "talked.readers";
  }

  private void head(Page page) {
    Person other = contents.other();
    if (other == null) {
      page.say("talked.head.open");
      page.add(field(OTHER, "talked.other").select(partners(), null));
    } else {
      page.say("talked.head", Names.whole(other, wording));
    }
  }

  private void promises(Page page) {
    InputBlock mine =
        field(MINE, "talked.mine").ifWished().text(TalkEntry.LONGEST_PROMISE, words(true));
    InputBlock theirs =
        field(THEIRS, "talked.theirs").ifWished().text(TalkEntry.LONGEST_PROMISE, words(false));
    mine.setHint(Modal.plain(wording.say("talked.promise.hint", named())));
    theirs.setHint(Modal.plain(wording.say("talked.promise.hint", named())));
    if (contents.other() != null) {
      theirs.setLabel(Modal.plain(wording.say("talked.theirs.of", named())));
    }
    page.add(mine).add(theirs);
    page.add(field(DUE, "talked.due").hinted("talked.due.hint").ifWished().day(due()));
  }

  private void next(Page page) {
    List<OptionObject> options =
        Stream.concat(MONTHS.stream(), Stream.of(NONE))
            .map(value -> Field.option(value, wording.say("talked.next." + value)))
            .toList();
    page.add(field(NEXT, "talked.next").select(options, NONE));
    page.add(
        field(NEXT_DAY, "talked.next.day").hinted("talked.next.day.hint").ifWished().day(nextOn()));
  }

  private void notes(Page page, @Nullable NoteEntry note) {
    if (!contents.notes()) {
      page.note("talked.notes.off");
      return;
    }
    page.add(
        field(NOTE, "talked.note")
            .hinted("talked.note.hint")
            .ifWished()
            .lines(NoteEntry.LONGEST, note == null ? null : note.words()));
    List<OptionObject> readers =
        Stream.of(SealedNote.Readers.values())
            .map(
                who -> Field.option(who.name(), wording.say("talked.note.readers." + who, named())))
            .toList();
    page.add(
        field(READERS, "talked.note.readers")
            .select(readers, (note == null ? SealedNote.Readers.PRIVATE : note.readers()).name()));
  }

  private Field field(String id, String label) {
    return Field.of(id, label, wording);
  }

  private List<OptionObject> topics() {
    return Stream.of(Topic.values())
        .filter(topic -> topic != Topic.WHEN_WE_MEET)
        .map(topic -> Field.option(topic.name(), wording.say("talked.topic." + topic)))
        .toList();
  }

  private List<OptionObject> partners() {
    return contents.partners().stream()
        .map(person -> Field.option(person.id().value(), Names.whole(person, wording)))
        .toList();
  }

  private String named() {
    Person other = contents.other();
    return other == null ? wording.say("talked.the.other") : Names.known(other, wording);
  }

  private LocalDate day() {
    TalkPage before = contents.before();
    return before == null ? contents.today() : before.talk().heldOn();
  }

  private Set<String> ticked() {
    TalkPage before = contents.before();
    return before == null
        ? Set.of()
        : before.talk().topics().stream().map(Topic::name).collect(Collectors.toSet());
  }

  private @Nullable String words(boolean mine) {
    return made().stream()
        .filter(promise -> !promise.isOfSheet())
        .filter(promise -> promise.owner().equals(contents.reader()) == mine)
        .map(Promise::text)
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate due() {
    return Promise.shownDue(made(), contents.reader());
  }

  private @Nullable LocalDate nextOn() {
    TalkPage before = contents.before();
    return before == null ? null : before.talk().nextOn();
  }

  private List<Promise> made() {
    TalkPage before = contents.before();
    return before == null ? List.of() : before.promises();
  }

  /**
   * What the form begins with.
   *
   * @param other with whom; null where it is chosen among {@code partners}
   * @param before the talk that is corrected; null for a new one
   * @param notes whether notes can be kept
   */
  public record Contents(
      PersonId reader,
      @Nullable Person other,
      List<Person> partners,
      @Nullable TalkPage before,
      boolean notes,
      LocalDate today) {
    private static final String WITH = "with=";
    private static final String TALK = "talk=";

    public Contents {
      partners = List.copyOf(partners);
    }

    String metadata() {
      if (before != null) {
        Conversation talk = before.talk();
        return TALK + SeenTalk.of(talk);
      }
      return other == null ? "" : WITH + other.id().value();
    }

    /** The talk that a submitted form corrects; null where it is a new one. */
    public static @Nullable SeenTalk talk(String metadata) {
      return metadata.startsWith(TALK) ? SeenTalk.read(metadata.substring(TALK.length())) : null;
    }

    /** With whom a submitted form was opened; null where that was chosen in it. */
    public static @Nullable String with(String metadata) {
      return metadata.startsWith(WITH) ? metadata.substring(WITH.length()) : null;
    }
  }
}
