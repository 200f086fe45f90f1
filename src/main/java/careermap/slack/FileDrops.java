package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.slack.view.DraftView;
import careermap.wording.Wording;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.File;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Files that people drop in a direct message: human resources' maps are taken up. */
final class FileDrops implements BoltEventHandler<MessageFileShareEvent> {
  private final Introductions introductions;
  private final MapDrafts drafts;
  private final Predicate<String> isNewEvent;
  private final Answers answers;
  private final Windows windows;

  FileDrops(
      Introductions introductions,
      MapDrafts drafts,
      Predicate<String> isNewEvent,
      Answers answers,
      Windows windows) {
    this.introductions = introductions;
    this.drafts = drafts;
    this.isNewEvent = isNewEvent;
    this.answers = answers;
    this.windows = windows;
  }

  @Override
  public Response apply(EventsApiPayload<MessageFileShareEvent> payload, EventContext context) {
    MessageFileShareEvent event = payload.getEvent();
    if (!"im".equals(event.getChannelType()) || event.getUser() == null) {
      return context.ack();
    }
    Claim claim = new Claim(payload.getEventId(), isNewEvent);
    return answers.behind(
        context,
        () -> answer(claim, event),
        claim.unlessOthersSpeak(sorry -> windows.post(event.getChannel(), sorry)));
  }

  private void answer(Claim claim, MessageFileShareEvent event) {
    if (claim.isOurs()) {
      MapDrafts.Answer answer = take(event, introductions.meet(event.getUser()));
      windows.answer(event.getChannel(), event.getUser(), answer.screen(), answer.ofRoster());
    }
  }

  private MapDrafts.Answer take(MessageFileShareEvent event, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    List<File> files = Objects.requireNonNullElse(event.getFiles(), List.of());
    if (!visitor.may(Matter.MAP_DESK)) {
      return MapDrafts.Answer.ofMap(DraftView.notForYou(wording));
    }
    return files.size() == 1
        ? drafts.take(files.get(0).getId(), visitor)
        : MapDrafts.Answer.ofMap(DraftView.onlyOne(wording));
  }
}
