package careermap.slack;

import careermap.guidance.MeetVisitor;
import careermap.person.SlackId;
import careermap.understanding.Intent;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;

/** {@code /career}, alone or with words. */
final class CareerCommand implements SlashCommandHandler {
  private final MeetVisitor meet;
  private final Reception reception;
  private final Answers answers;
  private final Courier courier;

  CareerCommand(MeetVisitor meet, Reception reception, Answers answers, Courier courier) {
    this.meet = meet;
    this.reception = reception;
    this.answers = answers;
    this.courier = courier;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    SlackId user = new SlackId(request.getPayload().getUserId());
    String responseUrl = request.getPayload().getResponseUrl();
    return answers.soon(
        context,
        () -> reception.show(Intent.CARD, meet.by(user)),
        late -> courier.respond(responseUrl, Replies.beside(late)));
  }
}
