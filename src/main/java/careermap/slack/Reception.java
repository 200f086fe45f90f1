package careermap.slack;

import careermap.guidance.Career;
import careermap.guidance.HrContact;
import careermap.guidance.ShowCareer;
import careermap.guidance.Visitor;
import careermap.slack.view.CareerCard;
import careermap.slack.view.Screen;
import careermap.slack.view.StrangerView;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.function.Supplier;

/** Shows whoever asks what they ask for. */
final class Reception {
  private final ShowCareer showCareer;
  private final Supplier<HrContact> hr;

  Reception(ShowCareer showCareer, Supplier<HrContact> hr) {
    this.showCareer = showCareer;
    this.hr = hr;
  }

  Screen show(Intent intent, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Career career = showCareer.of(visitor.standing(), visitor.zone());
    if (career instanceof Career.OnMap onMap) {
      return CareerCard.of(onMap.guide(), visitor.hr(), wording);
    }
    if (career instanceof Career.OffMap offMap) {
      return StrangerView.offTheMap(offMap.person().role().value(), hr.get(), wording);
    }
    return StrangerView.unknown(hr.get(), wording);
  }
}
