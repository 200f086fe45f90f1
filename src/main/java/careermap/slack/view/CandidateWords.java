package careermap.slack.view;

import careermap.guidance.Candidate;
import careermap.guidance.CareerGuide;
import careermap.map.Requirement;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A candidate role in words: its track and level, and what is still ahead.
 *
 * @param own whether the reader is the one whom it is about
 */
record CandidateWords(CareerGuide guide, boolean own, Wording wording) {
  static final int NAME = 80;
  private static final int NAMED = 2;

  /** To the one whom it is about. */
  CandidateWords(CareerGuide guide, Wording wording) {
    this(guide, true, wording);
  }

  /** Safe mrkdwn of two lines. */
  String line(Candidate candidate) {
    String place =
        candidate.atSite() ? "" : whose("candidate.elsewhere", "candidate.elsewhere.theirs");
    return wording.say(
        "candidate",
        Mrkdwn.text(Cut.to(NAME, wording.of(candidate.role().name()))),
        wording.say("track." + candidate.role().track()),
        candidate.role().level().number(),
        ahead(candidate),
        place);
  }

  Press press(int number, Candidate candidate) {
    String label = wording.say("card.path", Names.inSentence(candidate.role(), wording));
    return Press.path(number, candidate.role().code(), label);
  }

  /** What is still ahead, or that it is unknown; safe mrkdwn. */
  String ahead(Candidate candidate) {
    List<Requirement> missing = candidate.missing();
    if (candidate.transition().required().isEmpty()) {
      return wording.say("candidate.open");
    }
    if (missing.isEmpty()) {
      return whose("candidate.ready", "candidate.ready.theirs");
    }
    String key = guide.standing().isRecorded() ? "candidate.missing" : "candidate.unrecorded";
    return wording.say(key, missing.size(), names(missing));
  }

  private String whose(String mine, String theirs) {
    return wording.say(own ? mine : theirs);
  }

  private String names(List<Requirement> missing) {
    String names =
        missing.stream()
            .limit(NAMED)
            .map(this::name)
            .collect(Collectors.joining(wording.say("list.slash")));
    int rest = missing.size() - NAMED;
    return rest > 0 ? wording.say("list.slash.more", names, rest) : names;
  }

  /** What waits to be confirmed is still ahead, and it is said that it waits. */
  private String name(Requirement asked) {
    String name = Mrkdwn.text(Cut.to(NAME, wording.of(asked.name())));
    return guide.standing().hasClaimed(asked.code())
        ? wording.say("candidate.claimed", name)
        : name;
  }
}
