package careermap;

import careermap.access.Relation;
import careermap.slackstandin.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What reached whom, beside what the table of rights says.
 *
 * @param line what the first is to the second by the reporting line
 */
record Reach(BiFunction<Member, Member, Relation> line) {
  List<String> leaks(Collection<Gaze> gazes) {
    List<String> leaks = new ArrayList<>();
    for (Gaze gaze : gazes) {
      String all = gaze.text();
      for (Secret secret : RightsSecrets.ALL) {
        if (!isFor(gaze.member(), secret) && secret.isIn(all)) {
          leaks.add(gaze.member().name() + " gets " + secret.matters() + " " + secret.words());
        }
      }
    }
    return leaks;
  }

  List<String> missed(Collection<Gaze> gazes) {
    List<String> missed = new ArrayList<>();
    for (Gaze gaze : gazes) {
      for (Secret secret : RightsSecrets.ALL) {
        if (isFor(gaze.member(), secret) && !secret.isIn(gaze.looked())) {
          missed.add(gaze.member().name() + " misses " + secret.matters() + " " + secret.words());
        }
      }
    }
    return missed;
  }

  boolean isFor(Member reader, Secret secret) {
    return secret.isFor(reader, line.apply(reader, secret.owner()));
  }
}
