package careermap.arrangement;

import careermap.guidance.Visitor;
import careermap.reminder.Preferences;

/** Keeps what somebody chooses about reminders, for themselves alone (お知らせを選ぶ). */
public final class ChooseReminders {
  private final ShowChoices showChoices;
  private final Preferences preferences;

  public ChooseReminders(ShowChoices showChoices, Preferences preferences) {
    this.showChoices = showChoices;
    this.preferences = preferences;
  }

  public Arranged by(Visitor visitor, Choice choice) {
    return showChoices
        .to(visitor)
        .map(
            now -> {
              preferences.choose(now.person(), choice.on(now));
              return Arranged.DONE;
            })
        .orElse(Arranged.NOT_YOURS);
  }
}
