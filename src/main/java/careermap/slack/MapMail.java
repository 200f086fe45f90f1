package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.map.Version;
import careermap.map.WorkbookForm;
import careermap.privacy.Handout;
import careermap.slack.view.DraftView;
import careermap.slack.view.MailView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;

/** Sends human resources the map in force as a workbook. */
final class MapMail {
  private final CareerMaps maps;
  private final WorkbookForm workbooks;
  private final FileHanding handing;
  private final Windows windows;

  MapMail(CareerMaps maps, WorkbookForm workbooks, FileHanding handing, Windows windows) {
    this.maps = maps;
    this.workbooks = workbooks;
    this.handing = handing;
    this.windows = windows;
  }

  Screen toHr(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (!visitor.may(Matter.MAP_DESK)) {
      return DraftView.notForYou(wording);
    }
    Version version = maps.current();
    byte[] workbook = workbooks.write(version.map(), visitor.language());
    windows.post(visitor.id().value(), MailView.arriving(wording));
    String name = "career-map-v" + version.number() + ".xlsx";
    SlackFiles.Parcel parcel = new SlackFiles.Parcel(name, name, null, workbook);
    handing.begin().give(parcel, Handout.Kind.MAP, Handout.People.NOBODY, visitor);
    return MailView.sent(wording);
  }
}
