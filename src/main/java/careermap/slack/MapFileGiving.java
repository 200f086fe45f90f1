package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.slack.view.DraftView;
import careermap.slack.view.MapFileForm;
import careermap.wording.Wording;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.File;
import java.util.List;

/** The form in which human resources gives a file with the map. */
final class MapFileGiving implements ViewSubmissionHandler {
  private final Introductions introductions;
  private final MapDrafts drafts;
  private final Answers answers;
  private final Windows windows;

  MapFileGiving(Introductions introductions, MapDrafts drafts, Answers answers, Windows windows) {
    this.introductions = introductions;
    this.drafts = drafts;
    this.answers = answers;
    this.windows = windows;
  }

  void open(Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (visitor.may(Matter.MAP_DESK)) {
      windows.open(origin, MapFileForm.of(wording));
    } else {
      windows.open(origin, DraftView.notForYou(wording), wording);
    }
  }

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    return new FormHandler(
            introductions,
            answers,
            windows,
            (visitor, view) -> take(FormValues.of(view).files(MapFileForm.FILE), visitor))
        .apply(request, context);
  }

  private FormOutcome take(List<File> files, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (!visitor.may(Matter.MAP_DESK)) {
      return FormOutcome.of(DraftView.notForYou(wording), wording);
    }
    return files.size() == 1
        ? drafts.takeInForm(files.get(0).getId(), visitor)
        : FormOutcome.of(DraftView.onlyOne(wording), wording);
  }
}
