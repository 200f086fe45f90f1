package careermap.slack.view;

import careermap.assessment.WaitingSheet;
import careermap.guidance.BranchCoverage;
import careermap.guidance.TeamMember;
import careermap.map.CareerMap;
import careermap.map.Phrase;
import careermap.map.Role;
import careermap.person.Person;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A supervisor's team, by roster name: role, months in it, last talk. */
public final class TeamView {
  private static final int SOON_DAYS = 90;

  /** Each takes two of a screen's blocks. */
  private static final int WITH_ROW = 20;

  /** Each takes one. */
  private static final int WITH_BUTTON = 30;

  /** Characters for the lines of everybody else: the buttons take the rest of what Slack allows. */
  private static final int OTHERS = 3_000;

  private final WaitingSheets sheets;
  private final CareerMap map;
  private final LocalDate today;
  private final Wording wording;

  private TeamView(List<WaitingSheet> sheets, CareerMap map, LocalDate today, Wording wording) {
    this.sheets = new WaitingSheets(sheets, map, wording);
    this.map = map;
    this.today = today;
    this.wording = wording;
  }

  /**
   * @param branch the teams below; empty where nobody of the team leads others
   * @param sheets that wait for the reader
   */
  public static Screen of(
      List<TeamMember> team,
      StandinLines standins,
      Optional<BranchCoverage> branch,
      List<WaitingSheet> sheets,
      CareerMap map,
      LocalDate today,
      Wording wording) {
    return new TeamView(sheets, map, today, wording).screen(team, standins, branch);
  }

  /** Whoever has a team on the roster and somebody who acts for them reads who that is. */
  public static Screen notForYou(StandinLines standins, Wording wording) {
    Page page = new Page(wording);
    standins.on(page);
    return page.say("team.not.yours")
        .buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .as("team.title", wording.say("team.not.yours"));
  }

  private Screen screen(
      List<TeamMember> team, StandinLines standins, Optional<BranchCoverage> branch) {
    Page page = new Page(wording).header(wording.say("team.header", team.size()));
    standins.on(page);
    if (team.size() <= WITH_ROW) {
      team.forEach(member -> page.line(line(member)).buttons(presses(member.person())));
    } else {
      team.stream().limit(WITH_BUTTON).forEach(member -> page.add(withButton(member)));
      Lines.into(page, team.stream().skip(WITH_BUTTON).map(this::line).toList(), OTHERS);
    }
    branch.ifPresent(below -> BranchLines.into(page, below));
    return page.buttons(
            CardButtons.posting(wording),
            GrowActions.press(GrowActions.CLAIMS, "all", wording.say("button.claims")),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("team.record")
        .note("team.note")
        .as("team.title", wording.say("team.heard", team.size()));
  }

  private Press[] presses(Person person) {
    return Stream.concat(
            Stream.of(
                press(TalkActions.BRIEF, person, "button.brief", "button.brief.spoken"),
                press(TalkActions.LOG, person, "button.talked", "button.talked.spoken"),
                press(TalkActions.LIST_WITH, person, "button.talks", "button.talks.spoken")),
            sheets.press(person).stream())
        .toArray(Press[]::new);
  }

  private Press press(String action, Person person, String label, String spoken) {
    return TalkActions.press(
        action,
        person.id().value(),
        wording.say(label),
        wording.say(spoken, Names.whole(person, wording)));
  }

  /** The brief leads on to the rest. */
  private SectionBlock withButton(TeamMember member) {
    return SectionBlock.builder()
        .text(MarkdownTextObject.builder().text(line(member)).verbatim(true).build())
        .accessory(presses(member.person())[0].element())
        .build();
  }

  private String line(TeamMember member) {
    Person person = member.person();
    TimeWords time = new TimeWords(wording);
    return new Page(wording)
            .safely(
                "team.line",
                Names.whole(person, wording),
                role(person),
                time.span(person.monthsInRole(today)),
                talk(member.lastTalk(), time))
        + circumstances(person, time)
        + sheets.line(person);
  }

  /** On leave, or a contract that ends soon. */
  private String circumstances(Person person, TimeWords time) {
    LocalDate end = person.contractEnd();
    String leave = person.isOnLeave(today) ? wording.say("team.leave") : "";
    boolean soon = end != null && !end.isBefore(today) && end.isBefore(today.plusDays(SOON_DAYS));
    return soon && end != null ? leave + wording.say("team.contract", time.day(end)) : leave;
  }

  private String role(Person person) {
    return map.heldRole(person.role())
        .map(Role::name)
        .map((Phrase name) -> Cut.to(40, wording.of(name)))
        .orElseGet(() -> Cut.to(40, person.role().value()));
  }

  private String talk(@Nullable LocalDate last, TimeWords time) {
    return last == null ? wording.say("team.talk.none") : wording.say("team.talk", time.day(last));
  }
}
