package careermap.slack;

import careermap.assessment.Assessment;
import careermap.assessment.ListSheets;
import careermap.assessment.OwnSheet;
import careermap.assessment.SheetList;
import careermap.assessment.ShowSheet;
import careermap.assessment.Side;
import careermap.delivery.Notice;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetNotice;
import careermap.slack.view.SpokenNames;
import java.util.Optional;

/** Puts into words what is told of evaluation sheets; what is out of date is told no more. */
final class SheetLetters {
  private final StaffNeeds house;
  private final ShowSheet showSheet;
  private final ListSheets listSheets;

  SheetLetters(StaffNeeds house) {
    this.house = house;
    this.listSheets = new ListSheets(house.assessments(), house.people(), house.clock());
    this.showSheet =
        new ShowSheet(house.assessments(), house.versions(), house.people(), house.clock());
  }

  /** As long as the reader has not submitted. */
  Optional<Letter> opened(Notice notice, Reader reader) {
    return own(notice, reader)
        .filter(own -> !own.isSubmitted())
        .flatMap(own -> other(own, reader).map(other -> opened(own, other, reader)))
        .map(Letter::of);
  }

  private static Screen opened(OwnSheet own, Person other, Reader reader) {
    String name = SpokenNames.of(other, reader.wording());
    return own.side() == Side.SELF
        ? SheetNotice.openedForYou(own.assessment(), name, reader.wording())
        : SheetNotice.openedByReport(own.assessment(), name, reader.wording());
  }

  /** As long as the two are not done with it. */
  Optional<Letter> revealed(Notice notice, Reader reader) {
    return own(notice, reader)
        .filter(own -> own.assessment().isRevealed() && !own.assessment().isClosed())
        .flatMap(own -> other(own, reader).map(other -> revealed(own, other, reader)))
        .map(Letter::of);
  }

  private static Screen revealed(OwnSheet own, Person other, Reader reader) {
    return SheetNotice.revealed(
        own.assessment(), SpokenNames.of(other, reader.wording()), reader.wording());
  }

  /** As long as a sheet of it waits for the reader. */
  Optional<Letter> cycle(Notice notice, Reader reader) {
    SheetList sheets = listSheets.of(reader.person(), reader.zone());
    boolean own = sheets.own().stream().anyMatch(one -> waits(one, Side.SELF, notice));
    boolean team = sheets.toRate().stream().anyMatch(one -> waits(one, Side.SUPERVISOR, notice));
    return house
        .cycles()
        .byId(notice.about())
        .filter(cycle -> own || team)
        .map(cycle -> SheetNotice.cycle(cycle, own, team, reader.wording()))
        .map(Letter::of);
  }

  private static boolean waits(Assessment one, Side side, Notice notice) {
    return notice.about().equals(one.cycle()) && !one.isSubmitted(side);
  }

  private Optional<OwnSheet> own(Notice notice, Reader reader) {
    return showSheet.to(reader.person(), notice.about(), reader.zone());
  }

  private Optional<Person> other(OwnSheet own, Reader reader) {
    Assessment one = own.assessment();
    PersonId rater = one.rater() == null ? reader.person().supervisor() : one.rater();
    return Optional.ofNullable(own.side() == Side.SELF ? rater : one.person())
        .flatMap((PersonId id) -> house.people().byId(id));
  }
}
