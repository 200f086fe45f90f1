package careermap.conversation;

import careermap.workday.WorkTimes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Offers a listener the times that they could propose (日時の候補を出す). */
public final class OfferTimes {
  private final TalkRequests requests;
  private final WorkTimes workTimes;
  private final Clock clock;

  public OfferTimes(TalkRequests requests, WorkTimes workTimes, Clock clock) {
    this.requests = requests;
    this.workTimes = workTimes;
    this.clock = clock;
  }

  /** In the asker's wished week where it has free times, else in the days after it. */
  public TimeOffer on(TalkRequest request) {
    FreeTimes free = free(request);
    LocalDate week = request.wishedWeek();
    return TimeOffer.of(free.from(week == null ? LocalDate.MIN : week));
  }

  /** Whether the two could meet at all of these times. */
  boolean holds(TalkRequest request, List<Instant> times) {
    FreeTimes free = free(request);
    return times.stream().distinct().count() == times.size()
        && times.stream().allMatch(free::include);
  }

  private FreeTimes free(TalkRequest request) {
    Instant now = clock.instant();
    List<TalkRequest> taken =
        requests.agreedOf(request.listener(), now).stream()
            .filter(talk -> !talk.id().equals(request.id()))
            .toList();
    return new FreeTimes(
        workTimes.of(request.listener()),
        workTimes.of(request.asker()),
        taken,
        request.minutes(),
        now);
  }
}
