package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.growth.ExperienceBook;
import careermap.growth.Undertaking;
import careermap.guidance.Asked;
import careermap.guidance.CareerGuide;
import careermap.map.Requirement;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** What a person has recorded, how each stands, and what is still ahead. */
public final class ExperiencesView {
  /** Each takes two of a message's blocks. */
  private static final int WITH_BUTTONS = 15;

  private static final int AHEAD = 20;

  /** Characters for the lines of the others: the buttons take the rest of what Slack allows. */
  private static final int OTHERS = 2_500;

  private final CareerGuide guide;
  private final ExperienceBook book;
  private final Wording wording;
  private final RequirementWords requirements;
  private final UndertakingWords words;

  private ExperiencesView(CareerGuide guide, ExperienceBook book, Wording wording) {
    this.guide = guide;
    this.book = book;
    this.wording = wording;
    this.requirements = new RequirementWords(guide.map(), wording);
    this.words = new UndertakingWords(requirements, guide.today(), wording);
  }

  public static Screen of(CareerGuide guide, ExperienceBook book, Wording wording) {
    return new ExperiencesView(guide, book, wording).screen();
  }

  private Screen screen() {
    Page page = new Page(wording).header(wording.say("log.header"));
    page.say(book.all().isEmpty() ? "log.empty" : "log.recorded");
    page.buttons(
        GrowActions.press(GrowActions.LOG, GrowActions.ANY, wording.say("button.log")).asPrimary(),
        CardButtons.show(Intent.TALK, "button.talk.this", wording),
        CardButtons.show(Intent.CARD, "button.card", wording));
    book.all().stream()
        .limit(WITH_BUTTONS)
        .forEach(one -> page.line(line(one)).buttons(presses(one)));
    List<String> others = book.all().stream().skip(WITH_BUTTONS).map(this::line).toList();
    if (!others.isEmpty()) {
      Lines.into(page, others, OTHERS);
    }
    String ahead = ahead();
    page.line(ahead.isEmpty() ? "" : wording.say("log.ahead", ahead));
    page.buttons(CardButtons.show(Intent.OWN_FILE, "button.own.file", wording));
    return page.context(GrowReaders.note(book.supervisor(), wording))
        .as("log.title", wording.say("log.heard", book.all().size()));
  }

  private String line(Undertaking one) {
    return words.of(one, book.person(one.answeredBy()));
  }

  private Press[] presses(Undertaking one) {
    String value = SeenUndertaking.of(one).value();
    List<Press> presses = new ArrayList<>();
    if (!one.attainment().isReached(guide.today())) {
      presses.add(press(GrowActions.CHANGE, one, one.isConfirmed() ? "again" : "change", value));
    }
    presses.add(press(GrowActions.HISTORY, one, "history", value));
    presses.add(withdraw(one, value));
    return presses.toArray(Press[]::new);
  }

  /** What only somebody else can give again is not taken back by one slip of a finger. */
  private Press withdraw(Undertaking one, String value) {
    Press press = press(GrowActions.WITHDRAW, one, "withdraw", value);
    return one.isConfirmed() ? press.asking("button.grow.withdraw.sure", wording) : press;
  }

  private Press press(String action, Undertaking one, String key, String value) {
    String label = wording.say("button.grow." + key);
    return GrowActions.press(
        action,
        value,
        label,
        wording.say("grow.spoken", requirements.name(one.id().requirement()), label));
  }

  private String ahead() {
    return guide.candidates().asked().stream()
        .map(Asked::requirement)
        .filter(asked -> book.all().stream().noneMatch(one -> is(one, asked)))
        .limit(AHEAD)
        .map(this::ahead)
        .collect(joining("\n"));
  }

  private static boolean is(Undertaking one, Requirement asked) {
    return one.id().requirement().equals(asked.code());
  }

  private String ahead(Requirement asked) {
    String exam = requirements.exam(asked.code(), guide);
    return wording.say("grow.ahead", Mrkdwn.text(requirements.name(asked.code())))
        + (exam.isEmpty() ? "" : " " + exam);
  }
}
