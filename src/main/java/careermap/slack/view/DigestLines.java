package careermap.slack.view;

import careermap.conversation.TalkRequest;
import careermap.person.Person;
import careermap.reminder.DigestLine;
import careermap.reminder.Fate;
import careermap.reminder.Reason;
import careermap.reminder.Snooze;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The people on a digest, and what has become of each. */
final class DigestLines {
  private static final int PROMISE = 200;
  private static final int REASON = 200;

  private final DigestFacts facts;
  private final Wording wording;
  private final TimeWords time;
  private final Page page;

  DigestLines(DigestFacts facts, Wording wording, Page page) {
    this.facts = facts;
    this.wording = wording;
    this.time = new TimeWords(wording);
    this.page = page;
  }

  void draw() {
    facts.digest().lines().forEach(this::draw);
  }

  private void draw(DigestLine line) {
    Fate fate = line.fate();
    String name = Names.whole(line.person(), wording);
    if (fate instanceof Fate.Open) {
      open(line);
    } else if (fate instanceof Fate.Talked talked) {
      talked(line.person(), talked.on());
    } else if (fate instanceof Fate.Agreed agreed) {
      page.say("digest.fate.agreed", name, time.moment(agreed.at().atZone(facts.zone())));
    } else if (fate instanceof Fate.Snoozed snoozed) {
      putOff(line, snoozed.snooze());
    } else {
      page.say("digest.fate.gone", name);
    }
  }

  private void open(DigestLine line) {
    DigestReasons reasons =
        new DigestReasons(line, facts.requests().get(line.person().id()), facts.today(), wording);
    String name = Names.whole(line.person(), wording);
    page.line(
        Stream.of(
                page.safely("digest.person", name, reasons.first()),
                Mrkdwn.text(reasons.more()),
                Mrkdwn.text(reasons.others()))
            .filter(text -> !text.isBlank())
            .reduce((above, below) -> above + "\n" + below)
            .orElseThrow());
    page.add(buttons(line, name));
  }

  private ActionsBlock buttons(DigestLine line, String name) {
    DigestTarget target = target(line);
    String person = line.person().id().value();
    List<BlockElement> elements = new ArrayList<>(times(line, name));
    elements.add(button(TalkActions.BRIEF, "digest.brief", person, name).element());
    elements.add(button(TalkActions.LOG, "digest.talked", person, name).element());
    elements.add(button(DigestActions.NEXT_WEEK, "digest.next", target.text(), name).element());
    elements.add(
        OverflowMenuElement.builder().actionId(DigestActions.OTHER).options(others(line)).build());
    return ActionsBlock.builder().blockId(target.text()).elements(elements).build();
  }

  /** Where a talk is asked for and no times are on the table. */
  private List<BlockElement> times(DigestLine line, String name) {
    return Stream.ofNullable(facts.requests().get(line.person().id()))
        .filter(request -> request.state() == TalkRequest.State.ASKED)
        .map(SeenRequest::of)
        .<BlockElement>map(
            seen -> button(AskActions.TIMES, "ask.button.times", seen, name).element())
        .toList();
  }

  /** Whoever asked for a talk is not passed over. */
  private List<OptionObject> others(DigestLine line) {
    OptionObject until =
        Field.option(DigestActions.Other.UNTIL.name(), wording.say("digest.until"));
    return isRequested(line)
        ? List.of(until)
        : List.of(until, Field.option(DigestActions.Other.PASS.name(), wording.say("digest.pass")));
  }

  private Press button(String action, String key, String value, String name) {
    String label = wording.say(key);
    return new Press(action, label, value, wording.say("digest.spoken", name, label), false);
  }

  private void talked(Person person, LocalDate on) {
    String name = Names.whole(person, wording);
    String first = page.safely("digest.fate.talked", name, time.shortDay(on));
    DigestFacts.AfterTalk after = facts.talks().get(person.id());
    if (after == null) {
      page.line(first);
      return;
    }
    String text = settled(after);
    page.add(
        section(text.isEmpty() ? first : first + "\n" + text)
            .accessory(
                after
                    .talk()
                    .map(id -> button(TalkActions.CHANGE, "button.talk.change", id, name).element())
                    .orElse(null))
            .build());
  }

  private String settled(DigestFacts.AfterTalk after) {
    String next =
        after
            .next()
            .map(day -> page.safely("digest.fate.talked.next", time.shortDay(day)))
            .orElse("");
    return next
        + after
            .promise()
            .map(text -> page.safely("digest.fate.talked.promise", Cut.to(PROMISE, text)))
            .orElse("");
  }

  private static SectionBlock.SectionBlockBuilder section(String text) {
    return SectionBlock.builder()
        .text(MarkdownTextObject.builder().text(text).verbatim(true).build());
  }

  private void putOff(DigestLine line, Snooze snooze) {
    String name = Names.whole(line.person(), wording);
    String text = page.safely(key(snooze), name, time.shortDay(snooze.until()));
    String reason = snooze.reason();
    page.add(
        section(
                reason == null
                    ? text
                    : text + page.safely("digest.fate.why", Cut.to(REASON, reason)))
            .blockId(target(line).text())
            .accessory(changes(line))
            .build());
  }

  private String key(Snooze snooze) {
    if (snooze.kind() == Snooze.Kind.NOT_THIS_TIME) {
      return "digest.fate.pass";
    }
    boolean nextWeek = !snooze.until().isAfter(facts.digest().week().plusWeeks(1));
    return nextWeek ? "digest.fate.next" : "digest.fate.later";
  }

  private StaticSelectElement changes(DigestLine line) {
    return StaticSelectElement.builder()
        .actionId(DigestActions.CHANGE)
        .placeholder(Modal.plain(wording.say("digest.change")))
        .options(
            Stream.of(DigestActions.Change.values())
                .filter(change -> change != DigestActions.Change.MONTH || !isRequested(line))
                .map(change -> Field.option(change.name(), wording.say("digest.change." + change)))
                .toList())
        .build();
  }

  private static boolean isRequested(DigestLine line) {
    return line.firstReason().reason() == Reason.REQUESTED;
  }

  private DigestTarget target(DigestLine line) {
    return DigestTarget.of(facts.digest().id(), line.person().id());
  }
}
