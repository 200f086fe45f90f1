package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.assessment.WaitingSheet;
import careermap.conversation.Brief;
import careermap.conversation.Promise;
import careermap.conversation.Stance;
import careermap.conversation.TalkRequest;
import careermap.conversation.Topic;
import careermap.growth.ClaimLine;
import careermap.growth.Goal;
import careermap.guidance.CareerGuide;
import careermap.map.Requirement;
import careermap.person.PersonId;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The brief: ready to listen in a minute. */
public final class BriefView {
  private static final int NAME = 80;

  private final Brief brief;
  private final WaitingSheets sheets;
  private final PersonId reader;
  private final LocalDate today;
  private final Wording wording;
  private final String name;

  private BriefView(
      Brief brief, List<WaitingSheet> sheets, PersonId reader, LocalDate today, Wording wording) {
    this.brief = brief;
    CareerGuide guide = brief.guide();
    this.sheets = new WaitingSheets(sheets, guide == null ? null : guide.map(), wording);
    this.reader = reader;
    this.today = today;
    this.wording = wording;
    this.name = Names.known(brief.person(), wording);
  }

  /**
   * @param sheets that wait for the reader
   */
  public static Screen of(
      Brief brief, List<WaitingSheet> sheets, PersonId reader, LocalDate today, Wording wording) {
    return new BriefView(brief, sheets, reader, today, wording).screen();
  }

  /** The reader neither leads nor was asked by this person. */
  public static Screen notForYou(Wording wording) {
    return new Page(wording)
        .say("brief.not.yours")
        .buttons(TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks")))
        .as("brief.title", wording.say("brief.not.yours"));
  }

  private Screen screen() {
    Page page = new Page(wording).line(where()).header(header());
    contract(page);
    wish(page);
    goal(page);
    page.line(promises());
    page.line(changes());
    claims(page);
    sheets.brief(page, brief.person());
    page.line(ahead());
    questions(page);
    String id = brief.person().id().value();
    page.buttons(
        TalkActions.press(TalkActions.LOG, id, wording.say("button.talked")).asPrimary(),
        TalkActions.press(TalkActions.LIST_WITH, id, wording.say("button.talks")));
    if (brief.own()) {
      page.buttons(GrowActions.press(GrowActions.LIST_OF, id, wording.say("button.log.list")));
    }
    return page.note("brief.readers", name).as("brief.title", wording.say("brief.heard", name));
  }

  private String where() {
    CareerGuide guide = brief.guide();
    String whole = Mrkdwn.text(Names.whole(brief.person(), wording));
    if (guide == null) {
      return wording.say("brief.off.map", whole);
    }
    TimeWords time = new TimeWords(wording);
    return wording.say(
        "brief.where",
        whole,
        Mrkdwn.text(Cut.to(NAME, wording.of(guide.role().name()))),
        guide.role().level().number(),
        time.span(guide.months()),
        time.guideline(brief.person().employment(), guide.guideline()));
  }

  private String header() {
    TalkRequest request = brief.request();
    if (request == null) {
      return wording.say("brief.header");
    }
    return wording.say("brief.header.topic", topics(request.topics()));
  }

  private String topics(List<Topic> topics) {
    return topics.stream()
        .map(topic -> wording.say("topic." + topic))
        .collect(joining(wording.say("list.slash")));
  }

  /** How they would like to be listened to, and what they wrote for the reader. */
  private void wish(Page page) {
    TalkRequest request = brief.request();
    if (request == null) {
      page.say("brief.listen");
      return;
    }
    String stance = request.stance() == Stance.UNDECIDED ? "" : stance(request.stance());
    page.line((stance + wording.say("brief.listen")).strip());
    String word = request.word();
    if (word != null) {
      page.line(wording.say("brief.word") + "\n" + Mrkdwn.lines(word));
    }
  }

  private String stance(Stance stance) {
    return wording.say("brief.stance." + stance) + "\n";
  }

  private String promises() {
    LocalDate last = brief.lastHeld();
    if (last == null) {
      return wording.say("brief.first");
    }
    String head = wording.say("brief.promises", new TimeWords(wording).day(last));
    if (brief.promises().isEmpty()) {
      return head + "\n" + wording.say("brief.promises.none");
    }
    return head
        + brief.promises().stream().map(promise -> "\n" + promise(promise)).collect(joining());
  }

  private String promise(Promise promise) {
    String words = new PromiseWords(today, wording).of(promise);
    return promise.owner().equals(reader)
        ? wording.say("brief.promise.mine", words)
        : wording.say("brief.promise.theirs", Mrkdwn.text(name), words);
  }

  /** Blank where nothing changed or no talk is known. */
  private String changes() {
    Stream<String> role = brief.newRole() ? Stream.of(wording.say("brief.new.role")) : Stream.of();
    Stream<String> reached =
        brief.reached().stream()
            .map(one -> wording.say("brief.reached", requirement(one.requirement())));
    List<String> lines = Stream.concat(role, reached).limit(Brief.MOST_CHANGES).toList();
    return lines.isEmpty() ? "" : wording.say("brief.changes") + "\n" + String.join("\n", lines);
  }

  /** Only where the person lets their supervisor read it. */
  private void goal(Page page) {
    CareerGuide guide = brief.guide();
    @Nullable Goal goal = guide == null ? null : guide.standing().goal();
    if (guide == null || goal == null) {
      return;
    }
    String reason = goal.reason();
    String line =
        wording.say("brief.goal", Mrkdwn.text(new MyThings(guide, Upcoming.NONE, wording).goal()));
    page.line(reason == null ? line : line + "\n" + Mrkdwn.lines(reason));
  }

  /** While a talk about it is due, and for whoever leads them. */
  private void contract(Page page) {
    LocalDate end = brief.contractEnd(today);
    if (end != null) {
      page.say("brief.contract", new TimeWords(wording).day(end));
    }
  }

  private void claims(Page page) {
    CareerGuide guide = brief.guide();
    if (guide != null) {
      List<ClaimLine> claims =
          brief.claims().stream().map(one -> new ClaimLine(brief.person(), one)).toList();
      ClaimsView.brief(page, claims, guide.map());
    }
  }

  private String requirement(String code) {
    @Nullable CareerGuide guide = brief.guide();
    return Mrkdwn.text(
        Cut.to(
            NAME,
            guide == null
                ? code
                : guide
                    .map()
                    .requirement(code)
                    .map(Requirement::name)
                    .map(wording::of)
                    .orElse(code)));
  }

  private String ahead() {
    CareerGuide guide = brief.guide();
    if (guide == null) {
      return "";
    }
    NextStepWords step = new NextStepWords(guide, wording);
    CandidateWords candidates = new CandidateWords(guide, false, wording);
    String paths =
        guide.candidates().first().stream()
            .map(one -> "\n" + candidates.line(one))
            .collect(joining());
    return wording.say("brief.step", Mrkdwn.text(step.what())) + paths;
  }

  private void questions(Page page) {
    page.line(
        wording.say("brief.questions")
            + brief.questions().stream()
                .map(question -> "\n" + Mrkdwn.text(Cut.to(200, wording.of(question))))
                .collect(joining()));
  }
}
