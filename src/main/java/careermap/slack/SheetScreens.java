package careermap.slack;

import careermap.assessment.OwnSheet;
import careermap.assessment.Reveal;
import careermap.guidance.Visitor;
import careermap.slack.view.CommentsView;
import careermap.slack.view.OwnSheetView;
import careermap.slack.view.RowChangesView;
import careermap.slack.view.SameRowsView;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetPlace;
import careermap.wording.Wording;

/** Draws evaluation sheets for whoever may see them. */
final class SheetScreens {
  private final SheetDesk desk;

  SheetScreens(SheetDesk desk) {
    this.desk = desk;
  }

  /** Both opinions once both are in, else the own one. */
  Screen sheet(String id, Visitor visitor) {
    return desk.own(id, visitor)
        .map(own -> sheet(own, visitor))
        .orElseGet(() -> desk.notYours(visitor));
  }

  private Screen sheet(OwnSheet own, Visitor visitor) {
    return desk.reveal(own.assessment().id(), visitor)
        .map(reveal -> desk.reveal(reveal, 0, visitor))
        .orElseGet(() -> own(own, visitor));
  }

  Screen own(OwnSheet own, Visitor visitor) {
    return OwnSheetView.of(
        own,
        desk.changes(own.assessment().id(), visitor),
        desk.otherName(own, visitor),
        Wording.in(visitor.language()));
  }

  Screen reveal(String value, Visitor visitor) {
    return SheetPlace.in(value)
        .flatMap(
            place ->
                desk.reveal(place.sheet(), visitor)
                    .map(reveal -> desk.reveal(reveal, place.number(), visitor)))
        .orElseGet(() -> desk.notYours(visitor));
  }

  Screen same(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return SheetPlace.in(value)
        .flatMap(
            place ->
                desk.reveal(place.sheet(), visitor)
                    .map(reveal -> SameRowsView.of(reveal, place.number(), wording)))
        .orElseGet(() -> desk.notYours(visitor));
  }

  Screen comments(String value, Visitor visitor) {
    return SheetPlace.in(value)
        .flatMap(
            place ->
                desk.reveal(place.sheet(), visitor)
                    .map(reveal -> comments(reveal, place.number(), visitor)))
        .orElseGet(() -> desk.notYours(visitor));
  }

  private Screen comments(Reveal reveal, int from, Visitor visitor) {
    OwnSheet own =
        desk.own(reveal.assessment().id(), visitor).orElseThrow(() -> new Outdated("a sheet"));
    return CommentsView.of(
        reveal, own.side(), from, desk.otherName(own, visitor), Wording.in(visitor.language()));
  }

  /** Rows that came and went with the map. */
  Screen rows(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return SheetPlace.in(value)
        .flatMap(
            place ->
                desk.compared(place.sheet(), visitor)
                    .map(
                        changes ->
                            RowChangesView.of(changes, place.sheet(), place.number(), wording)))
        .orElseGet(() -> desk.notYours(visitor));
  }
}
