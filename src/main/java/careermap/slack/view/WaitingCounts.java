package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.DeskGlance;
import careermap.publication.Announcement;
import careermap.publication.MapDesk;
import careermap.roster.RosterGlance;
import careermap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much of which kind waits on human resources' desk. */
record WaitingCounts(DeskGlance desk, MapDesk map, RosterGlance roster, int held) {

  /** What somebody is asked about; the roster's loose ends are not among it. */
  int count() {
    return asked().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How much of which kind waits, in one line; what can wait longer is told apart. */
  String summary(Wording wording) {
    String asked = listed(asked(), wording);
    String later = listed(later(), wording);
    String first = asked.isEmpty() ? wording.say("hr.waits.none") : wording.say("hr.waits", asked);
    return later.isEmpty() ? first : wording.say("hr.waits.later", first, later);
  }

  private Map<String, Integer> asked() {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    kinds.put("hr.waits.corrections", desk.corrections());
    kinds.put("hr.waits.claims", desk.claims());
    kinds.put("hr.waits.held", held);
    kinds.put("hr.waits.announcements", (int) unknown());
    return kinds;
  }

  private Map<String, Integer> later() {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    kinds.put("hr.waits.roster", roster.loose());
    kinds.put("hr.waits.draft", map.draft().isPresent() ? 1 : 0);
    return kinds;
  }

  private static String listed(Map<String, Integer> kinds, Wording wording) {
    return kinds.entrySet().stream()
        .filter(kind -> kind.getValue() > 0)
        .map(kind -> wording.say(kind.getKey(), kind.getValue()))
        .collect(joining(wording.say("hr.waits.and")));
  }

  private long unknown() {
    return map.announcements().stream()
        .filter(one -> one.state() == Announcement.State.UNKNOWN)
        .count();
  }
}
