package careermap.arrangement;

import careermap.guidance.Visitor;
import careermap.workday.WorkdayBook;

/** Sets times in which a supervisor gets no reminders, for themselves alone (お知らせを休む). */
public final class ChooseQuiet {
  private final ShowChoices showChoices;
  private final WorkdayBook book;

  public ChooseQuiet(ShowChoices showChoices, WorkdayBook book) {
    this.showChoices = showChoices;
    this.book = book;
  }

  public Arranged by(Visitor visitor, OwnQuiet change) {
    return showChoices
        .to(visitor)
        .filter(Choices::supervises)
        .map(now -> change.make(book, now))
        .orElse(Arranged.NOT_YOURS);
  }
}
