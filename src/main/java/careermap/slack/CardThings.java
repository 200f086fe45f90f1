package careermap.slack;

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

  Upcoming of(Visitor visitor) {
    MyPromises promises = present.of(visitor).map(showMyPromises::of).orElse(MyPromises.NONE);
    return desk.upcoming(visitor).with(promises);
  }

  List<PromiseLine> toTeam(Visitor visitor) {
    return present.of(visitor).map(showTeamPromises::of).orElse(List.of());
  }
}
