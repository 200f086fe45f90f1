package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.conversation.TalkRequest;
import careermap.reminder.DatedReason;
import careermap.reminder.DigestLine;
import careermap.reminder.Milestone;
import careermap.reminder.Reason;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Why somebody is on a digest, in words that are made safe elsewhere. */
final class DigestReasons {
  private final DigestLine line;
  private final @Nullable TalkRequest request;
  private final LocalDate today;
  private final Wording wording;
  private final TimeWords time;

  /**
   * @param request the open one of the person; null where there is none
   */
  DigestReasons(DigestLine line, @Nullable TalkRequest request, LocalDate today, Wording wording) {
    this.line = line;
    this.request = request;
    this.today = today;
    this.wording = wording;
    this.time = new TimeWords(wording);
  }

  /** The first reason, behind the name. */
  String first() {
    DatedReason reason = line.firstReason();
    return switch (reason.reason()) {
      case REQUESTED -> wording.say("digest.REQUESTED", time.shortDay(reason.day()));
      case CONTRACT -> contract(reason.day());
      case NEW_HIRE -> wording.say("digest.NEW_HIRE", daysSinceHired(reason));
      case OVER_GUIDELINE -> wording.say("digest.OVER_GUIDELINE");
      case OVERDUE -> overdue();
      case DUE -> wording.say("digest.DUE", time.shortDay(reason.day()));
    };
  }

  private String contract(LocalDate end) {
    int days = until(end);
    return days == 0 ? wording.say("digest.CONTRACT.today") : wording.say("digest.CONTRACT", days);
  }

  private String overdue() {
    LocalDate last = line.lastTalk();
    return last == null ? wording.say("digest.first") : wording.say("digest.OVERDUE", since(last));
  }

  /** What stands below it; blank where nothing does. */
  String more() {
    DatedReason reason = line.firstReason();
    return switch (reason.reason()) {
      case REQUESTED -> wish();
      case CONTRACT -> contractMore(reason.day());
      case NEW_HIRE -> milestone(reason.day());
      case OVER_GUIDELINE -> wording.say("digest.OVER_GUIDELINE.more");
      case OVERDUE, DUE -> interval(reason.reason());
    };
  }

  /** Topic and stance; never the words that were written for the listener. */
  private String wish() {
    TalkRequest asked = request;
    if (asked == null) {
      return "";
    }
    String topics =
        asked.topics().stream()
            .map(topic -> wording.say("digest.topic", wording.say("topic." + topic)))
            .collect(joining(wording.say("digest.and")));
    return topics + wording.say("digest.stance." + asked.stance());
  }

  private String contractMore(LocalDate end) {
    return until(end) == 0
        ? wording.say("digest.CONTRACT.more.today")
        : wording.say("digest.CONTRACT.more", time.day(end));
  }

  private String milestone(LocalDate day) {
    LocalDate hired = line.person().hiredOn();
    return hired == null
        ? ""
        : Milestone.latestBy(day, hired)
            .map(passed -> wording.say("digest.NEW_HIRE." + passed))
            .orElse("");
  }

  private String interval(Reason reason) {
    Integer days = line.everyDays();
    if (line.lastTalk() == null) {
      return wording.say("digest.first.more");
    }
    return days == null ? "" : wording.say("digest." + reason + ".more", days);
  }

  /** The other reasons in one line; blank where there are none. */
  String others() {
    String others =
        line.reasons().stream().skip(1).map(this::also).collect(joining(wording.say("digest.and")));
    return others.isEmpty() ? "" : wording.say("digest.also", others);
  }

  private String also(DatedReason reason) {
    return switch (reason.reason()) {
      case CONTRACT -> wording.say("digest.also.CONTRACT", until(reason.day()));
      case NEW_HIRE -> wording.say("digest.also.NEW_HIRE", daysSinceHired(reason));
      case OVERDUE -> alsoOverdue();
      case REQUESTED, OVER_GUIDELINE, DUE -> wording.say("digest.also." + reason.reason());
    };
  }

  private String alsoOverdue() {
    LocalDate last = line.lastTalk();
    return last == null
        ? wording.say("digest.also.first")
        : wording.say("digest.also.OVERDUE", since(last));
  }

  private int daysSinceHired(DatedReason reason) {
    LocalDate hired = line.person().hiredOn();
    return since(hired == null ? reason.day() : hired);
  }

  private int since(LocalDate day) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(day, today));
  }

  private int until(LocalDate day) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(today, day));
  }
}
