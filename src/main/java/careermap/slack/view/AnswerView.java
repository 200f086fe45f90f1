package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.CareerGuide;
import careermap.map.PayRange;
import careermap.map.Qualification;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.observed.PathOverview;
import careermap.route.Route;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers to free questions: two or three sentences, then a button. */
public final class AnswerView {
  private static final int NAMED = 3;

  private final CareerGuide guide;
  private final int version;
  private final Wording wording;

  public AnswerView(CareerGuide guide, int version, Wording wording) {
    this.guide = guide;
    this.version = version;
    this.wording = wording;
  }

  /** When will I be promoted: the truth, the guideline, and what can start now. */
  public Screen whenPromoted() {
    TimeWords time = new TimeWords(wording);
    return answer(
        Stream.of(
            wording.say("answer.when"),
            safely(
                "answer.when.guideline",
                name(guide.role()),
                time.guideline(guide.standing().person().employment(), guide.guideline()),
                time.span(guide.months())),
            safely("answer.when.start", new NextStepWords(guide, wording).what())),
        talk());
  }

  /**
   * How do I become: through which roles, what comes first, and when by the guidelines.
   *
   * @param months in which it is wished for; null where no time is named
   * @param observed how people really went, from wherever to wherever
   */
  public Screen howToBecome(Role goal, @Nullable Integer months, List<PathOverview> observed) {
    if (goal.equals(guide.role())) {
      return answer(Stream.of(safely("answer.how.there", name(goal))), talk());
    }
    return guide
        .planTo(goal)
        .first()
        .map(route -> months == null ? along(route) : along(route, months, observed))
        .orElseGet(() -> answer(Stream.of(safely("answer.how.none", name(goal))), talk()));
  }

  private Screen along(Route route) {
    return answer(
        Stream.of(through(route), first(route), when(route) + wording.say("answer.no.promise")),
        waysOn(route));
  }

  /** First what the guidelines say of the time that was wished for. */
  private Screen along(Route route, int months, List<PathOverview> observed) {
    RouteWords words = new RouteWords(guide, wording);
    return answer(
        Stream.of(
                words.verdict(route, guide.today().plusMonths(months), words.horizon(months)),
                new ObservedWords(guide, wording).longer(observed, route),
                when(route) + wording.say("answer.no.promise"),
                through(route),
                first(route))
            .filter(line -> !line.isEmpty()),
        waysOn(route));
  }

  private String when(Route route) {
    return new RouteWords(guide, wording).when(route.arrival());
  }

  /** What is the goal already cannot be made it. */
  private Press[] waysOn(Route route) {
    List<Press> presses = new ArrayList<>(List.of(talk()));
    presses.add(RouteActions.show(route.goal().code(), wording.say("button.route.see")));
    if (guide.goal().filter(route.goal()::equals).isEmpty()) {
      presses.add(CardButtons.aim(route.goal().code(), wording));
    }
    return presses.toArray(Press[]::new);
  }

  private String through(Route route) {
    String between =
        route.between().stream()
            .map(role -> Names.inSentence(role, wording))
            .collect(joining(wording.say("list.and")));
    return between.isEmpty()
        ? safely("answer.how.direct", name(route.goal()))
        : safely("answer.how.through", name(route.goal()), between);
  }

  /** What the first leg asks for. */
  private String first(Route route) {
    List<Requirement> missing = route.legs().get(0).ahead();
    String names =
        missing.stream()
            .limit(NAMED)
            .map(one -> wording.say("quoted", wording.of(one.name())))
            .collect(joining(wording.say("list.quoted")));
    return missing.isEmpty()
        ? wording.say("answer.how.ready")
        : safely(
            missing.size() > NAMED ? "answer.how.first.more" : "answer.how.first",
            names,
            missing.size());
  }

  /** What is this role. */
  public Screen about(Role role) {
    return answer(
        Stream.of(
            safely(
                "answer.about",
                name(role),
                wording.say("track." + role.track()),
                role.level().number(),
                wording.of(role.summary()))),
        Press.path(1, role.code(), wording.say("card.path", Names.inSentence(role, wording))));
  }

  /** What is the difference between two roles. */
  public Screen compare(Role one, Role other) {
    return answer(
        new RoleComparison(guide, one, other, wording).sentences(),
        Press.path(1, one.code(), wording.say("card.path", Names.inSentence(one, wording))),
        Press.path(2, other.code(), wording.say("card.path", Names.inSentence(other, wording))));
  }

  /** Pay, only where human resources shows it. */
  public Screen pay() {
    PayRange pay = guide.role().pay();
    String said =
        guide.map().payShown() && pay != null
            ? safely("answer.pay", name(guide.role()), pay.minYen() / 10_000, pay.maxYen() / 10_000)
            : wording.say("answer.pay.hidden");
    return answer(Stream.of(said), talk());
  }

  /** Which qualifications: those that were named, else those that the map has. */
  public Screen qualifications(List<Qualification> named) {
    Collection<Qualification> all = named.isEmpty() ? guide.map().qualifications() : named;
    if (all.isEmpty()) {
      return answer(Stream.of(wording.say("answer.qualifications.none")), talk());
    }
    return answer(
        Stream.concat(
            Stream.of(wording.say("answer.qualifications")),
            all.stream().limit(8).map(this::qualification)),
        CardButtons.show(Intent.LOG, "button.log.list", wording));
  }

  private String qualification(Qualification one) {
    String months = one.examMonths().size() == 12 ? wording.say("months.all") : months(one);
    String key = months.isEmpty() ? "answer.qualification" : "answer.qualification.months";
    return safely(key, wording.of(one.name()), StateWords.of(guide, one.code(), wording), months);
  }

  private String months(Qualification one) {
    String numbers =
        one.examMonths().stream()
            .sorted()
            .map(new TimeWords(wording)::monthName)
            .collect(joining(wording.say("list.and")));
    return numbers.isEmpty() ? "" : wording.say("months.some", numbers);
  }

  public Screen nextStep() {
    NextStepWords step = new NextStepWords(guide, wording);
    return answer(
        Stream.of(safely("answer.next", step.what()), step.reason()),
        talk(),
        CardButtons.show(Intent.NEXT, "button.next", wording),
        CardButtons.show(Intent.CARD, "button.card", wording));
  }

  private Press talk() {
    return CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary();
  }

  private Screen answer(Stream<String> sentences, Press... presses) {
    String said = sentences.collect(joining("\n"));
    return new Page(wording)
        .line(said)
        .buttons(presses)
        .note("answer.note", version)
        .as("answer.title", Spoken.of(said));
  }

  private String name(Role role) {
    return Cut.to(60, wording.of(role.name()));
  }

  private String safely(String key, Object... parts) {
    return new Page(wording).safely(key, parts);
  }
}
