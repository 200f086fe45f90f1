package careermap.slack.view;

import careermap.guidance.BranchCoverage;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** How far talks are held in the teams below, as counts. */
final class BranchLines {
  private static final int TEAMS = 20;

  private BranchLines() {}

  static void into(Page page, BranchCoverage branch) {
    List<String> lines = new ArrayList<>();
    lines.add(page.wording().say("branch.about"));
    branch.teams().stream().limit(TEAMS).map(team -> line(page, team)).forEach(lines::add);
    if (branch.teams().size() > TEAMS) {
      lines.add(page.wording().say("list.rest", branch.teams().size() - TEAMS));
    }
    BranchCoverage.Count total = branch.total();
    if (total != null) {
      lines.add(page.wording().say("branch.total", total.people(), total.talked()));
    }
    page.divider().line(String.join("\n", lines)).note("branch.note");
  }

  /** The same in one line; nothing where the total is not told. */
  static void shortly(Page page, BranchCoverage branch) {
    BranchCoverage.Count total = branch.total();
    if (total != null) {
      page.say("branch.home", total.people(), total.talked());
    }
  }

  private static String line(Page page, BranchCoverage.BranchTeam team) {
    Wording wording = page.wording();
    String name = Names.whole(team.supervisor(), wording);
    BranchCoverage.Count count = team.count();
    return count == null
        ? page.safely("branch.team.few", name)
        : page.safely("branch.team", name, count.people(), count.talked());
  }
}
