package careermap.arrangement;

import careermap.reminder.Cadence;
import careermap.reminder.Teams;
import java.util.List;

/** Foresees what a change of the cadence would bring in the next four weeks (見通しを見る). */
public final class ForeseeCadence {
  private final Teams teams;

  public ForeseeCadence(Teams teams) {
    this.teams = teams;
  }

  /**
   * A week at a time, without the weeks that bring nothing.
   *
   * @param now which human resources alone are shown
   */
  public List<Outlook> of(Arrangements now, CadenceWish wish) {
    Cadence cadence = new Cadence(wish.in(now.rules(), now.today()), now.map());
    return cadence.isOn() ? Outlook.from(now.today(), teams, cadence) : List.of();
  }
}
