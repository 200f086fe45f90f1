package careermap.slack.view;

import careermap.conversation.Stance;
import careermap.conversation.TalkListener;
import careermap.conversation.TalkWish;
import careermap.conversation.Topic;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.wording.Wording;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which somebody asks for a talk. */
public final class AskForm {
  public static final String TOPICS = "topics";
  public static final String STANCE = "stance";
  public static final String WHOM = "whom";
  public static final String WEEK = "week";
  public static final String WORD = "word";
  public static final String ANY_WEEK = "ANY";
  private static final int WEEKS = 5;

  private final Wording wording;

  private AskForm(Wording wording) {
    this.wording = wording;
  }

  /** For a new request. */
  public static View of(Start start, List<TalkListener> listeners, Wording wording) {
    return new AskForm(wording).view(start, listeners);
  }

  /** For one that is put in other words; its listener stays. */
  public static View rewriting(RequestSides sides, LocalDate monday, Wording wording) {
    Page page = new Page(wording);
    page.say("ask.whom.stays", Names.whole(sides.other(), wording));
    AskForm form = new AskForm(wording);
    form.wish(page, sides.request().wish(), monday);
    page.note("ask.word.hint");
    return form.modal(page, SeenRequest.of(sides.request()));
  }

  private View view(Start start, List<TalkListener> listeners) {
    Page page = new Page(wording);
    if (start.open() > 0) {
      page.note("ask.open", start.open())
          .buttons(Press.of(AskActions.MINE, wording.say("button.requests")));
    }
    Field whom = Field.of(WHOM, "ask.whom", wording);
    page.add(ticks(start.wish()))
        .add(stances(start.wish()))
        .add(hinted(whom, start.supervisor()).select(options(listeners), chosen(start, listeners)))
        .add(weeks(start.wish(), start.monday()))
        .add(word(start.wish()));
    if (start.listening()) {
      page.note("listen.help");
    }
    page.note("ask.note");
    return modal(page, start.instead());
  }

  private static Field hinted(Field whom, @Nullable Person supervisor) {
    return supervisor == null
        ? whom
        : whom.hinted("ask.whom.hint", Names.known(supervisor, whom.wording()));
  }

  private void wish(Page page, TalkWish wish, LocalDate monday) {
    page.add(ticks(wish)).add(stances(wish)).add(weeks(wish, monday)).add(word(wish));
  }

  private View modal(Page page, String metadata) {
    return Modal.titled("ask.title", wording)
        .callbackId(AskActions.FORM)
        .privateMetadata(metadata)
        .submit(Modal.submit("ask.send", wording))
        .blocks(page.blocks())
        .build();
  }

  private InputBlock ticks(TalkWish wish) {
    Set<String> chosen = wish.topics().stream().map(Topic::name).collect(Collectors.toSet());
    List<OptionObject> options =
        Stream.of(Topic.values())
            .filter(topic -> topic != Topic.OTHER || chosen.contains(topic.name()))
            .map(topic -> Field.option(topic.name(), wording.say("topic." + topic)))
            .toList();
    return Field.of(TOPICS, "ask.topics", wording).ticks(options, chosen);
  }

  private InputBlock stances(TalkWish wish) {
    List<OptionObject> options =
        Stream.of(Stance.values())
            .map(stance -> Field.option(stance.name(), wording.say("ask.stance." + stance)))
            .toList();
    return Field.of(STANCE, "ask.stance", wording).radio(options, wish.stance().name());
  }

  private List<OptionObject> options(List<TalkListener> listeners) {
    return listeners.stream()
        .map(
            one ->
                Field.option(
                    one.person().id().value(),
                    wording.say("ask.as." + one.as(), Names.whole(one.person(), wording))))
        .toList();
  }

  private static @Nullable String chosen(Start start, List<TalkListener> listeners) {
    if (start.whom() != null) {
      return start.whom().value();
    }
    return start.listening()
        ? null
        : listeners.stream()
            .filter(one -> one.as() == TalkListener.As.SUPERVISOR)
            .map(one -> one.person().id().value())
            .findFirst()
            .orElse(null);
  }

  private InputBlock weeks(TalkWish wish, LocalDate monday) {
    LocalDate week = wish.week();
    Stream<OptionObject> weeks =
        IntStream.range(0, WEEKS).mapToObj(i -> week(monday.plusWeeks(i), i));
    List<OptionObject> options =
        Stream.concat(Stream.of(Field.option(ANY_WEEK, wording.say("ask.week.any"))), weeks)
            .toList();
    boolean offered = week != null && !week.isBefore(monday);
    return Field.of(WEEK, "ask.week", wording)
        .select(options, offered ? String.valueOf(week) : ANY_WEEK);
  }

  private OptionObject week(LocalDate monday, int ahead) {
    String day = new TalkTimes(ZoneOffset.UTC, wording).day(monday);
    String text = ahead < 2 ? wording.say("ask.week." + ahead) : wording.say("ask.week.of", day);
    return Field.option(monday.toString(), text);
  }

  private InputBlock word(TalkWish wish) {
    return Field.of(WORD, "ask.word", wording)
        .ifWished()
        .hinted("ask.word.hint")
        .lines(TalkWish.LONGEST_WORD, wish.word());
  }

  /**
   * What the form starts from.
   *
   * @param supervisor of the asker; null where there is none
   * @param whom to ask; null for the supervisor, if any
   * @param listening whether the asker only wants to be heard: then nobody is chosen for them
   * @param open how many requests are open in which the asker is one of the two
   * @param monday of the present week
   * @param instead the request that is handed over with it, as it was seen; blank where none is
   */
  public record Start(
      TalkWish wish,
      @Nullable Person supervisor,
      @Nullable PersonId whom,
      boolean listening,
      int open,
      LocalDate monday,
      String instead) {}
}
