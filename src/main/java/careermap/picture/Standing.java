package careermap.picture;

import careermap.map.Highlight;
import careermap.map.RoleCode;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a role is to the reader. */
record Standing(boolean here, boolean open, boolean goal, boolean elsewhere) {
  private static final Standing NONE = new Standing(false, false, false, false);

  static Standing of(RoleCode role, @Nullable Highlight you) {
    return you == null
        ? NONE
        : new Standing(
            you.here().equals(role),
            you.open().contains(role) && !you.here().equals(role),
            role.equals(you.goal()),
            you.notHere().contains(role));
  }

  boolean isMarked() {
    return here || open || goal;
  }

  List<String> badges(Wording wording) {
    List<String> badges = new ArrayList<>();
    if (here) {
      badges.add(wording.say("picture.here"));
    }
    if (goal) {
      badges.add(wording.say("picture.goal"));
    }
    if (open) {
      badges.add(wording.say("picture.open"));
    }
    return badges;
  }
}
