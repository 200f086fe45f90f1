package careermap.slack;

import careermap.conversation.Conversations;
import careermap.conversation.MyPromises;
import careermap.conversation.PromiseLine;
import careermap.conversation.ShowMyPromises;
import careermap.conversation.ShowTeamPromises;
import careermap.guidance.Visitor;
import careermap.slack.view.Upcoming;
import java.util.List;

/** What is agreed and promised, for the card and the Home tab. */
record CardThings(
    RequestDesk desk,
    ShowMyPromises showMyPromises,
    ShowTeamPromises showTeamPromises,
    PresentPeople present) {
  static CardThings of(RequestDesk desk, StaffNeeds house) {
    Conversations conversations = house.talks().conversations();
    return new CardThings(
        desk,
        new ShowMyPromises(conversations),
        new ShowTeamPromises(conversations, house.people()),
        new PresentPeople(house.clock()));
  }

  Upcoming of(Visitor visitor) {
    MyPromises promises = present.of(visitor).map(showMyPromises::of).orElse(MyPromises.NONE);
    return desk.upcoming(visitor).with(promises);
  }

  List<PromiseLine> toTeam(Visitor visitor) {
    return present.of(visitor).map(showTeamPromises::of).orElse(List.of());
  }
}
