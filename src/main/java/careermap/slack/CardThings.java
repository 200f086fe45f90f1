package careermap.slack;

import careermap.conversation.Conversations;
import careermap.conversation.MyPromises;
import careermap.conversation.ShowMyPromises;
import careermap.conversation.ShowTeamPromises;
import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.slack.view.TeamHome;
import careermap.slack.view.Upcoming;

/** What is agreed and promised, for the card and the Home tab. */
record CardThings(
    RequestDesk desk,
    DigestReading digests,
    ShowMyPromises showMyPromises,
    ShowTeamPromises showTeamPromises,
    PresentPeople present) {
  static CardThings of(RequestDesk desk, DigestReading digests, StaffNeeds house) {
    Conversations conversations = house.talks().conversations();
    return new CardThings(
        desk,
        digests,
        new ShowMyPromises(conversations),
        new ShowTeamPromises(conversations, house.people()),
        new PresentPeople(house.clock()));
  }

  Upcoming of(Visitor visitor) {
    MyPromises promises = present.of(visitor).map(showMyPromises::of).orElse(MyPromises.NONE);
    return desk.upcoming(visitor).with(promises);
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
    return new TeamHome(
        digests.peopleOf(supervisor, visitor.zone()), showTeamPromises.of(supervisor));
  }
}
