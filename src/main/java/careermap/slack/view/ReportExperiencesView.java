package careermap.slack.view;

import careermap.growth.ExperienceBook;
import careermap.growth.Undertaking;
import careermap.map.CareerMap;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.time.LocalDate;
import java.util.List;

/** The experiences of somebody whom the reader leads. */
public final class ReportExperiencesView {
  private static final int WITH_BUTTON = 40;

  private final ExperienceBook book;
  private final UndertakingWords words;
  private final Wording wording;

  private ReportExperiencesView(
      ExperienceBook book, CareerMap map, LocalDate today, Wording wording) {
    this.book = book;
    this.words = new UndertakingWords(new RequirementWords(map, wording), today, wording);
    this.wording = wording;
  }

  public static Screen of(ExperienceBook book, CareerMap map, LocalDate today, Wording wording) {
    return new ReportExperiencesView(book, map, today, wording).screen();
  }

  /** The reader does not lead this person. */
  public static Screen notForYou(Wording wording) {
    return new Page(wording)
        .say("grow.report.not.yours")
        .as("log.title", wording.say("grow.report.not.yours"));
  }

  private Screen screen() {
    String name = Names.whole(book.owner(), wording);
    Page page = new Page(wording).header(wording.say("grow.report.header", name));
    if (book.all().isEmpty()) {
      page.say("grow.report.none");
    }
    book.all().stream().limit(WITH_BUTTON).forEach(one -> page.add(section(one)));
    List<Undertaking> rest = book.all().stream().skip(WITH_BUTTON).toList();
    if (!rest.isEmpty()) {
      page.say("list.rest", rest.size());
    }
    return page.note("grow.report.readers", Names.known(book.owner(), wording))
        .as("log.title", wording.say("grow.report.header", name));
  }

  private SectionBlock section(Undertaking one) {
    SectionBlock.SectionBlockBuilder section =
        SectionBlock.builder()
            .text(
                MarkdownTextObject.builder()
                    .text(words.of(one, book.person(one.answeredBy())))
                    .verbatim(true)
                    .build());
    if (one.isClaimed() || one.isConfirmed()) {
      section.accessory(open(one).element());
    }
    return section.build();
  }

  private Press open(Undertaking one) {
    String label = wording.say(one.isClaimed() ? "button.claim" : "button.grow.open");
    return GrowActions.press(
        GrowActions.CLAIM,
        SeenUndertaking.of(one).value(),
        label,
        wording.say("grow.spoken", words.requirements().name(one.id().requirement()), label));
  }
}
