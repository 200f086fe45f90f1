package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.map.Version;
import careermap.map.WorkbookForm;
import careermap.slack.view.DraftView;
import careermap.slack.view.MailView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;

/** Sends human resources the map in force as a workbook. */
final class MapMail {
  private final CareerMaps maps;
  private final WorkbookForm workbooks;
  private final SlackFiles files;
  private final Windows windows;

  MapMail(CareerMaps maps, WorkbookForm workbooks, SlackFiles files, Windows windows) {
    this.maps = maps;
    this.workbooks = workbooks;
    this.files = files;
    this.windows = windows;
  }

  Screen toHr(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (!visitor.may(Matter.MAP_DESK)) {
      return DraftView.notForYou(wording);
    }
    Version version = maps.current();
    byte[] workbook = workbooks.write(version.map(), visitor.language());
    String channel = windows.post(visitor.id().value(), MailView.arriving(wording));
    files.share("career-map-v" + version.number() + ".xlsx", workbook, channel);
    return MailView.sent(wording);
  }
}
