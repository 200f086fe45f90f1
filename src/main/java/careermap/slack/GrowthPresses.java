package careermap.slack;

import careermap.growth.AnswerClaim;
import careermap.growth.ClaimAnswer;
import careermap.growth.ClaimLine;
import careermap.growth.ExperienceBook;
import careermap.growth.GrowthOutcome;
import careermap.growth.Undertaking;
import careermap.growth.WithdrawExperience;
import careermap.guidance.CareerGuide;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.slack.view.ClaimReturnForm;
import careermap.slack.view.ClaimView;
import careermap.slack.view.ExperienceForm;
import careermap.slack.view.ExperiencesView;
import careermap.slack.view.GrowActions;
import careermap.slack.view.GrowthAnswerView;
import careermap.slack.view.GrowthHistoryView;
import careermap.slack.view.ReportExperiencesView;
import careermap.slack.view.Screen;
import careermap.slack.view.SeenUndertaking;
import careermap.wording.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is pressed about experiences; whose they are is asked anew each time. */
final class GrowthPresses {
  private final GrowthDesk desk;
  private final WithdrawExperience withdraw;
  private final AnswerClaim answer;
  private final GrowthMessages messages;
  private final Function<Visitor, Screen> card;
  private final Windows windows;

  /**
   * @param card for whoever the map cannot place
   */
  GrowthPresses(
      GrowthDesk desk,
      WithdrawExperience withdraw,
      AnswerClaim answer,
      GrowthMessages messages,
      Function<Visitor, Screen> card,
      Windows windows) {
    this.desk = desk;
    this.withdraw = withdraw;
    this.answer = answer;
    this.messages = messages;
    this.card = card;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        GrowActions.LOG,
        this::log,
        GrowActions.CHANGE,
        this::change,
        GrowActions.WITHDRAW,
        this::withdraw,
        GrowActions.HISTORY,
        windows.opening(this::history),
        GrowActions.LIST,
        windows.opening((value, visitor) -> list(visitor)),
        GrowActions.LIST_OF,
        windows.opening(this::listOf),
        GrowActions.CLAIMS,
        windows.opening((value, visitor) -> desk.waiting(visitor)),
        GrowActions.CLAIM,
        windows.opening(this::claim),
        GrowActions.CONFIRM,
        this::confirm,
        GrowActions.RETURN,
        this::giveBack);
  }

  private void log(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    desk.guide(visitor)
        .ifPresentOrElse(
            guide -> windows.open(origin, ExperienceForm.of(guide, value, wording), list(visitor)),
            () -> windows.open(origin, card.apply(visitor), wording));
  }

  private void change(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Optional<Undertaking> own = own(value, visitor);
    Optional<CareerGuide> guide = desk.guide(visitor);
    if (own.isPresent() && guide.isPresent()) {
      windows.open(origin, ExperienceForm.of(guide.get(), own.get(), wording), list(visitor));
    } else {
      windows.open(origin, GrowthAnswerView.none(wording), wording);
    }
  }

  private Optional<Undertaking> own(String value, Visitor visitor) {
    return SeenUndertaking.in(value).flatMap(seen -> desk.own(seen.id(), visitor));
  }

  private void withdraw(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Screen screen =
        SeenUndertaking.in(value)
            .flatMap(seen -> withdraw(seen, visitor))
            .orElseGet(() -> GrowthAnswerView.none(wording));
    windows.open(origin, screen, wording);
  }

  private Optional<Screen> withdraw(SeenUndertaking seen, Visitor visitor) {
    return desk.present()
        .of(visitor)
        .map(owner -> withdraw.by(owner, seen.id(), seen.revision()))
        .map(outcome -> withdrawn(outcome, seen, visitor));
  }

  private Screen withdrawn(GrowthOutcome outcome, SeenUndertaking seen, Visitor visitor) {
    if (outcome instanceof GrowthOutcome.Gone gone) {
      messages.refresh(seen.id());
      return GrowthAnswerView.withdrawn(gone.before(), desk.map(), Wording.in(visitor.language()));
    }
    return desk.undone(outcome, visitor);
  }

  private Screen history(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return SeenUndertaking.in(value)
        .flatMap(seen -> desk.own(visitor).map(book -> history(book, seen, visitor)))
        .orElseGet(() -> GrowthAnswerView.none(wording));
  }

  private Screen history(ExperienceBook book, SeenUndertaking seen, Visitor visitor) {
    return GrowthHistoryView.of(
        book, seen.id().requirement(), desk.map(), visitor.zone(), Wording.in(visitor.language()));
  }

  private Screen list(Visitor visitor) {
    return desk.guide(visitor)
        .flatMap(
            guide ->
                desk.own(visitor)
                    .map(book -> ExperiencesView.of(guide, book, Wording.in(visitor.language()))))
        .orElseGet(() -> card.apply(visitor));
  }

  private Screen listOf(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return desk.of(Given.person(value), visitor)
        .map(
            book ->
                ReportExperiencesView.of(book, desk.map(), desk.present().today(visitor), wording))
        .orElseGet(() -> ReportExperiencesView.notForYou(wording));
  }

  private Screen claim(String value, Visitor visitor) {
    return SeenUndertaking.in(value)
        .filter(seen -> desk.mayAnswer(seen.id(), visitor))
        .map(seen -> desk.claim(seen.id(), visitor))
        .orElseGet(() -> ClaimView.notForYou(Wording.in(visitor.language())));
  }

  private void confirm(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Screen screen =
        SeenUndertaking.in(value)
            .flatMap(seen -> confirm(seen, visitor))
            .orElseGet(() -> ClaimView.notForYou(wording));
    windows.replace(origin, screen, wording);
  }

  private Optional<Screen> confirm(SeenUndertaking seen, Visitor visitor) {
    ClaimAnswer confirmed = new ClaimAnswer(seen.id(), seen.revision(), null);
    return desk.present().of(visitor).flatMap(reader -> answer(reader, confirmed, visitor));
  }

  /** How it stands after an answer; empty where the reader may not give one. */
  Optional<Screen> answer(Person reader, ClaimAnswer given, Visitor visitor) {
    GrowthOutcome outcome = answer.by(reader, visitor.hr(), given, visitor.zone());
    if (outcome instanceof GrowthOutcome.Refused) {
      return Optional.empty();
    }
    messages.refresh(given.about());
    return Optional.of(desk.claim(given.about(), visitor));
  }

  private void giveBack(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Optional<ClaimLine> claim =
        SeenUndertaking.in(value)
            .filter(seen -> desk.mayAnswer(seen.id(), visitor))
            .flatMap(seen -> desk.line(seen.id()));
    claim
        .filter(line -> line.undertaking().isClaimed() || line.undertaking().isConfirmed())
        .ifPresentOrElse(
            line ->
                windows.open(
                    origin, ClaimReturnForm.of(line, desk.map(), wording), claim(value, visitor)),
            () -> windows.replace(origin, claim(value, visitor), wording));
  }
}
