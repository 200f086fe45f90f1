package careermap.slack;

import careermap.assessment.FindWaitingSheets;
import careermap.assessment.WaitingSheet;
import careermap.conversation.Conversations;
import careermap.conversation.MyPromises;
import careermap.conversation.ShowMyPromises;
import careermap.conversation.ShowTeamPromises;
import careermap.guidance.ShowBranch;
import careermap.guidance.Standing;
import careermap.guidance.Standings;
import careermap.guidance.TeamMember;
import careermap.guidance.Visitor;
import careermap.guidance.Waiting;
import careermap.person.Person;
import careermap.slack.view.TeamHome;
import careermap.slack.view.Upcoming;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What is agreed and promised, for the card and the Home tab. */
record CardThings(
    RequestDesk desk,
    DigestReading digests,
    ShowMyPromises showMyPromises,
    ShowTeamPromises showTeamPromises,
    FindWaitingSheets findWaitingSheets,
    PresentPeople present,
    Standings standings,
    ShowBranch showBranch) {
  static CardThings of(RequestDesk desk, DigestReading digests, StaffNeeds house) {
    Conversations conversations = house.talks().conversations();
    return new CardThings(
        desk,
        digests,
        new ShowMyPromises(conversations),
        new ShowTeamPromises(conversations, house.people()),
        new FindWaitingSheets(house.assessments(), house.clock()),
        new PresentPeople(house.clock()),
        house.standings(),
        new ShowBranch(house.standings(), house.clock()));
  }

  Upcoming of(Visitor visitor) {
    Waiting waiting = visitor.waiting();
    Upcoming talks = waiting.talks() ? desk.upcoming(visitor) : Upcoming.NONE;
    return talks.with(waiting.promises() ? promises(visitor) : MyPromises.NONE, waiting.sheet());
  }

  private MyPromises promises(Visitor visitor) {
    return present.of(visitor).map(showMyPromises::of).orElse(MyPromises.NONE);
  }

  /** The sheets that wait for the visitor, their own and their team's. */
  List<WaitingSheet> sheets(Visitor visitor) {
    return present
        .of(visitor)
        .map(reader -> findWaitingSheets.of(reader, visitor.zone()))
        .orElse(List.of());
  }

  /** For supervisors alone; nothing is read for anybody else. */
  TeamHome team(Visitor visitor) {
    return present
        .of(visitor)
        .filter(person -> visitor.standing().filter(Standing::supervises).isPresent())
        .map(person -> team(person, visitor))
        .orElse(TeamHome.NONE);
  }

  private TeamHome team(Person supervisor, Visitor visitor) {
    LocalDate today = present.today(visitor);
    List<TeamMember> team = standings.teamOf(supervisor.id());
    return new TeamHome(
        team.stream().map(TeamMember::person).toList(),
        (int) team.stream().filter(member -> hasTalked(member, today)).count(),
        digests.peopleOf(supervisor, visitor.zone()),
        showTeamPromises.of(supervisor),
        showBranch.of(supervisor, visitor.zone()));
  }

  private static boolean hasTalked(TeamMember member, LocalDate today) {
    LocalDate last = member.lastTalk();
    return last != null && YearMonth.from(last).equals(YearMonth.from(today));
  }
}
