package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.map.Requirement;
import careermap.opening.Hand;
import careermap.opening.Opening;
import careermap.opening.OpeningLine;
import careermap.opening.OpeningTerms;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Openings in words. */
record OpeningWords(Wording wording) {
  private static final int NAME = 80;
  private static final int LISTED = 2;

  static String title(Opening opening) {
    return Cut.to(OpeningTerms.LONGEST_TITLE, Mrkdwn.line(opening.terms().title()));
  }

  /**
   * A line of a list: what, when, of whom, and why it may be for the reader. Safe mrkdwn.
   *
   * @param poster blank where they are gone
   */
  String line(OpeningLine line, String poster) {
    OpeningTerms terms = line.opening().terms();
    return head(line.opening())
        + "\n"
        + wording.say("open.line.apply", time().shortDay(terms.applyBy()))
        + (poster.isEmpty() ? "" : wording.say("open.line.poster", Mrkdwn.text(poster)))
        + forMe(line)
        + hand(line.hand());
  }

  /** Title, kind and when. Safe mrkdwn. */
  String head(Opening opening) {
    return new Page(wording)
        .safely(
            "open.line",
            title(opening),
            wording.say("open.kind." + opening.terms().kind()),
            when(opening.terms()));
  }

  /** 1月12日〜1月25日・3時間. */
  String when(OpeningTerms terms) {
    LocalDate until = terms.until();
    String days =
        until == null
            ? wording.say("open.from", time().shortDay(terms.from()))
            : until.equals(terms.from())
                ? time().shortDay(until)
                : wording.say("time.days", time().shortDay(terms.from()), time().shortDay(until));
    Integer hours = terms.hours();
    return hours == null ? days : wording.say("open.when.hours", days, hours);
  }

  /** The same at the beginning of a line. */
  String whenFirst(OpeningTerms terms) {
    String when = when(terms);
    return when.substring(0, 1).toUpperCase(Locale.ROOT) + when.substring(1);
  }

  /** Blank, or a line of its own. */
  private String forMe(OpeningLine line) {
    if (!line.closes().isEmpty()) {
      return "\n" + wording.say("open.line.closes", Mrkdwn.text(names(line.closes())));
    }
    return line.onTheWay()
        ? "\n"
            + wording.say(
                "open.line.role",
                Mrkdwn.text(
                    Optional.ofNullable(line.role())
                        .map(role -> Names.inSentence(role, wording))
                        .orElse("")))
        : "";
  }

  private String hand(@Nullable Hand hand) {
    return hand == null || hand.state() == Hand.State.WITHDRAWN
        ? ""
        : "\n" + wording.say("open.hand." + hand.state());
  }

  private String names(List<Requirement> requirements) {
    String names =
        requirements.stream()
            .limit(LISTED)
            .map(one -> Cut.to(NAME, wording.of(one.name())))
            .collect(joining(wording.say("list.slash")));
    int rest = requirements.size() - LISTED;
    return rest > 0 ? wording.say("list.slash.more", names, rest) : names;
  }

  private TimeWords time() {
    return new TimeWords(wording);
  }
}
