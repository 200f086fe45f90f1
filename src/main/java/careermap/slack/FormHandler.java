package careermap.slack;

import careermap.guidance.Visitor;
import careermap.wording.Wording;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.function.BiFunction;

/** Takes up forms: meets whoever submits one anew, whatever was open before. */
record FormHandler(
    Introductions introductions,
    Answers answers,
    Windows windows,
    BiFunction<Visitor, View, FormOutcome> work)
    implements ViewSubmissionHandler {

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    String user = request.getPayload().getUser().getId();
    View view = request.getPayload().getView();
    return answers.afterFormWithForm(
        context, () -> outcome(introductions.meet(user), view), late -> windows.post(user, late));
  }

  private FormOutcome outcome(Visitor visitor, View view) {
    try {
      return work.apply(visitor, view);
    } catch (Outdated form) {
      return FormOutcome.of(form.screen(visitor), Wording.in(visitor.language()));
    }
  }
}
