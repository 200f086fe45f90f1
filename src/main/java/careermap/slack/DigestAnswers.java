package careermap.slack;

import careermap.delivery.Notice;
import careermap.delivery.Outbox;
import careermap.reminder.Digests;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Notices that something was pressed on a digest, wherever it leads: any press is an answer. */
final class DigestAnswers implements Middleware {
  private final Outbox outbox;
  private final Digests digests;
  private final Workers behind;
  private final Clock clock;

  DigestAnswers(Outbox outbox, Digests digests, Workers behind, Clock clock) {
    this.outbox = outbox;
    this.digests = digests;
    this.behind = behind;
    this.clock = clock;
  }

  @Override
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    if (request instanceof BlockActionRequest press) {
      notice(press.getPayload().getContainer());
    }
    return chain.next(request);
  }

  private void notice(BlockActionPayload.@Nullable Container container) {
    if (container != null && container.getMessageTs() != null) {
      Outbox.Place place =
          new Outbox.Place(String.valueOf(container.getChannelId()), container.getMessageTs());
      behind.startIfFree(() -> outbox.at(place).ifPresent(this::answered));
    }
  }

  private void answered(Notice notice) {
    if (notice.kind() == Notice.Kind.DIGEST) {
      digests.answered(notice.about(), notice.to(), clock.instant());
    }
  }
}
