package careermap.slack.view;

import careermap.assessment.AbilityReadiness;
import careermap.assessment.UnitLevel;
import careermap.assessment.UnitLevels;
import careermap.growth.Chance;
import careermap.guidance.Candidate;
import careermap.guidance.CareerGuide;
import careermap.map.Opportunity;
import careermap.map.Phrase;
import careermap.map.Requirement;
import careermap.observed.PathOverview;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The path to one candidate role: what carries over, what is ahead, what helps. */
public final class PathView {
  private static final int LISTED = 20;

  private final CareerGuide guide;
  private final Candidate candidate;
  private final List<PathOverview> observed;
  private final UnitLevels levels;
  private final Wording wording;

  private PathView(
      CareerGuide guide,
      Candidate candidate,
      List<PathOverview> observed,
      UnitLevels levels,
      Wording wording) {
    this.guide = guide;
    this.candidate = candidate;
    this.observed = observed;
    this.levels = levels;
    this.wording = wording;
  }

  /**
   * @param observed how people really went, from wherever to wherever
   * @param levels how far the reader is with ability units
   */
  public static Screen of(
      CareerGuide guide,
      Candidate candidate,
      List<PathOverview> observed,
      UnitLevels levels,
      Wording wording) {
    return new PathView(guide, candidate, observed, levels, wording).screen();
  }

  private Screen screen() {
    String name = wording.of(candidate.role().name());
    Page page =
        new Page(wording)
            .line(new CandidateWords(guide, wording).line(candidate))
            .say("path.summary", wording.of(candidate.role().summary()));
    phrase(page, "path.carries.over", candidate.transition().carriesOver());
    phrase(page, "path.ahead", candidate.transition().ahead());
    requirements(page, "path.required", candidate.transition().required());
    requirements(page, "path.recommended", candidate.transition().recommended());
    page.line(ready());
    page.say("path.guideline", name, guideline());
    new ObservedWords(guide, wording).into(page, observed, candidate.role());
    list(page, "path.opportunities", opportunities());
    pay(page);
    return page.buttons(buttons())
        .note("path.readers")
        .as("path.title", wording.say("path.heard", name, candidate.missing().size()));
  }

  private Press[] buttons() {
    Press talk = CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary();
    Press route = RouteActions.show(candidate.role().code(), wording.say("button.route.see"));
    boolean aimed = guide.goal().filter(candidate.role()::equals).isPresent();
    return aimed
        ? new Press[] {talk, route}
        : new Press[] {talk, route, CardButtons.aim(candidate.role().code(), wording)};
  }

  private void phrase(Page page, String key, @Nullable Phrase phrase) {
    if (phrase != null) {
      page.say(key, wording.of(phrase));
    }
  }

  private void requirements(Page page, String key, List<Requirement> requirements) {
    list(page, key, requirements.stream().map(this::requirement));
  }

  private String requirement(Requirement requirement) {
    String state = StateWords.of(guide, requirement.code(), wording);
    return wording.say("path.requirement", wording.of(requirement.name()), state);
  }

  private Stream<String> opportunities() {
    Stream<String> offered =
        guide.chances().stream()
            .filter(
                chance -> candidate.missing().stream().anyMatch(one -> chance.offers(one.code())))
            .map(Chance::title);
    Stream<String> known =
        candidate.missing().stream()
            .flatMap(guide.map()::opportunitiesFor)
            .distinct()
            .map(Opportunity::name)
            .map(wording::of);
    return Stream.concat(offered, known);
  }

  private void list(Page page, String key, Stream<String> items) {
    List<String> all = items.toList();
    String lines =
        all.stream()
            .limit(LISTED)
            .map(item -> "• " + Mrkdwn.text(Cut.to(120, item)))
            .collect(Collectors.joining("\n"));
    if (!lines.isEmpty()) {
      int rest = all.size() - LISTED;
      page.line(
          wording.say(key)
              + "\n"
              + lines
              + (rest > 0 ? "\n" + wording.say("list.rest", rest) : ""));
    }
  }

  /** Blank where nothing is asked for. */
  private String ready() {
    String counts = new ReadinessWords(wording).of(guide.readinessFor(candidate.role()));
    String experiences = counts.isEmpty() ? "" : wording.say("path.ready", counts);
    return Stream.of(experiences, abilities())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Blank for a role without criteria. */
  private String abilities() {
    List<UnitLevel> units = levels.of(candidate.role());
    return units.isEmpty() ? "" : new AbilityWords(wording).of(AbilityReadiness.of(units));
  }

  private String guideline() {
    return new TimeWords(wording)
        .guideline(
            guide.standing().person().employment(),
            candidate.role().guidelineFor(guide.standing().person().employment()));
  }

  private void pay(Page page) {
    var pay = candidate.role().pay();
    if (guide.map().payShown() && pay != null) {
      page.say("path.pay", pay.minYen() / 10_000, pay.maxYen() / 10_000);
    }
  }
}
