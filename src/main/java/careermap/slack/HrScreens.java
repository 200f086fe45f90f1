package careermap.slack;

import careermap.arrangement.Arrangements;
import careermap.arrangement.ReminderDesk;
import careermap.guidance.DeskGlance;
import careermap.guidance.HrDesk;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.publication.ShowMapDesk;
import careermap.roster.RosterGlance;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.HrHome;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.util.Optional;

/** What human resources see on their desk and in their Home tab; nothing for anybody else. */
record HrScreens(
    DeskLooks looks,
    ShowMapDesk showMapDesk,
    ArrangementScreens arrangements,
    OpeningScreens openings,
    CareerMaps maps) {
  Optional<HrHome> home(Visitor visitor) {
    Optional<Arrangements> now = arrangements.arrangements(visitor);
    Optional<RosterGlance> roster = looks.roster().by(visitor);
    Optional<DeskGlance> desk = looks.waiting().by(visitor);
    return now.isPresent() && roster.isPresent() && desk.isPresent()
        ? Optional.of(
            new HrHome(
                maps.current(),
                showMapDesk.show(),
                roster.get(),
                now.get(),
                desk.get(),
                arrangements.held(visitor, now.get())))
        : Optional.empty();
  }

  Screen desk(Visitor visitor, Wording wording) {
    Optional<HrDesk> desk = looks.whole().to(visitor);
    Optional<ReminderDesk> reminders = arrangements.desk(visitor);
    Optional<RosterGlance> roster = looks.roster().by(visitor);
    return desk.isPresent() && reminders.isPresent() && roster.isPresent()
        ? HrDeskView.of(
            desk.get(),
            showMapDesk.show(),
            reminders.get(),
            roster.get(),
            openings.observedPaths(),
            maps.current().map(),
            visitor.zone(),
            wording)
        : HrDeskView.notForYou(wording);
  }
}
