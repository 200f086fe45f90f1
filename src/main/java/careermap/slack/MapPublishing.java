package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.map.CareerMap;
import careermap.map.MapText;
import careermap.map.Retirement;
import careermap.publication.Drafts;
import careermap.publication.KeptDraft;
import careermap.publication.Preview;
import careermap.publication.PreviewMap;
import careermap.publication.PublishMap;
import careermap.slack.view.DraftView;
import careermap.slack.view.PreviewForm;
import careermap.slack.view.PublishedView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** From a draft to a version: what it would bring is shown first, then it is published. */
final class MapPublishing implements ViewSubmissionHandler {
  private final Introductions introductions;
  private final Drafts drafts;
  private final MapText text;
  private final PreviewMap previewMap;
  private final PublishMap publishMap;
  private final Optional<String> channel;
  private final Answers answers;
  private final Windows windows;
  private final Clock clock;

  MapPublishing(
      Introductions introductions,
      Drafts drafts,
      MapText text,
      PreviewMap previewMap,
      PublishMap publishMap,
      Optional<String> channel,
      Answers answers,
      Windows windows,
      Clock clock) {
    this.introductions = introductions;
    this.drafts = drafts;
    this.text = text;
    this.previewMap = previewMap;
    this.publishMap = publishMap;
    this.channel = channel;
    this.answers = answers;
    this.windows = windows;
    this.clock = clock;
  }

  /** Opens a modal at once and shows the preview in it as soon as it is known. */
  void open(String draft, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (!visitor.may(Matter.MAP_DESK) || !draft.matches("\\d{1,18}")) {
      windows.open(origin, DraftView.notForYou(wording), wording);
      return;
    }
    windows
        .open(origin, modal(DraftView.loading(wording), wording))
        .ifPresent(view -> windows.update(view, preview(Long.parseLong(draft), wording)));
  }

  /** The form that publishes a draft, or why there is nothing to publish. */
  View preview(long draft, Wording wording) {
    return drafts
        .find(draft)
        .flatMap(kept -> map(kept).map(map -> preview(kept, map, wording)))
        .orElseGet(() -> modal(DraftView.gone(wording), wording));
  }

  private View preview(KeptDraft draft, CareerMap map, Wording wording) {
    Preview preview = previewMap.of(map, List.of());
    if (preview instanceof Preview.Same same) {
      return modal(PublishedView.same(same.version(), wording), wording);
    }
    Preview.Changed changed = (Preview.Changed) preview;
    return changed.homeless().size() > PreviewForm.MOST_HOMELESS
        ? modal(PublishedView.tooManyHomeless(changed.homeless().size(), wording), wording)
        : PreviewForm.of(draft, changed, channel.orElse(null), wording);
  }

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    return new FormHandler(
            introductions,
            answers,
            windows,
            (visitor, view) ->
                FormOutcome.of(publish(visitor, view), Wording.in(visitor.language())))
        .apply(request, context);
  }

  /** The rights are those of this moment, whatever was open before. */
  private Screen publish(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    if (!visitor.may(Matter.MAP_DESK)) {
      return DraftView.notForYou(wording);
    }
    PreviewForm.Submitted form =
        PreviewForm.Submitted.of(String.valueOf(view.getPrivateMetadata()))
            .orElseThrow(() -> new Outdated("a draft"));
    return drafts
        .find(form.draft())
        .flatMap(draft -> map(draft).map(map -> publish(draft, map, form, view, visitor)))
        .orElseGet(() -> DraftView.gone(wording));
  }

  private Screen publish(
      KeptDraft draft, CareerMap map, PreviewForm.Submitted form, View view, Visitor visitor) {
    FormValues values = FormValues.of(view);
    PublishMap.Outcome outcome =
        publishMap.publish(
            new PublishMap.Order(
                draft.document(),
                map,
                form.base(),
                successors(values),
                visitor.id().value(),
                values.text(PreviewForm.NOTE, PreviewForm.LONGEST_NOTE)));
    if (outcome instanceof PublishMap.Outcome.Published
        || outcome instanceof PublishMap.Outcome.InForceAlready) {
      drafts.settle(draft.id(), clock.instant());
    }
    return PublishedView.of(
        outcome, draft.id(), channel.orElse(null), Wording.in(visitor.language()));
  }

  private Optional<CareerMap> map(KeptDraft draft) {
    return text.read(draft.source(), draft.document()).map();
  }

  private static List<Retirement> successors(FormValues values) {
    return values
        .named(PreviewForm.SUCCESSOR)
        .flatMap(block -> values.findChoice(block).map(choice -> successor(block, choice)).stream())
        .toList();
  }

  private static Retirement successor(String block, String choice) {
    String role = block.substring(PreviewForm.SUCCESSOR.length());
    return new Retirement(Given.role(role), Given.role(choice));
  }

  private static View modal(Screen screen, Wording wording) {
    return Replies.modal(screen, wording.say("button.close"));
  }
}
