package careermap.slack;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import careermap.delivery.Notice;
import careermap.growth.Undertaking;
import careermap.growth.UndertakingId;
import careermap.map.Phrase;
import careermap.map.Requirement;
import careermap.opening.Hand;
import careermap.opening.Opening;
import careermap.opening.PostedOpening;
import careermap.person.Person;
import careermap.slack.view.OpeningNotice;
import careermap.slack.view.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts openings and hands into words. */
final class OpeningLetters {
  private final StaffNeeds house;

  OpeningLetters(StaffNeeds house) {
    this.house = house;
  }

  /** While hands wait for an answer. */
  Optional<Letter> raised(Notice notice, Reader reader) {
    return toPoster(notice, reader)
        .filter(posted -> posted.waiting() > 0)
        .map(posted -> OpeningNotice.raised(posted, reader.wording()))
        .map(Letter::of);
  }

  /** While it is still to come or going on. */
  Optional<Letter> withdrawn(Notice notice, Reader reader) {
    LocalDate today = LocalDate.now(house.clock().withZone(reader.zone()));
    return toPoster(notice, reader)
        .filter(posted -> !last(posted.opening()).isBefore(today))
        .map(posted -> OpeningNotice.withdrawn(posted, reader.wording()))
        .map(Letter::of);
  }

  private static LocalDate last(Opening opening) {
    return Objects.requireNonNullElse(opening.terms().until(), opening.terms().from());
  }

  private Optional<PostedOpening> toPoster(Notice notice, Reader reader) {
    return house
        .openings()
        .posted(notice.about())
        .filter(posted -> posted.opening().state() == Opening.State.OPEN)
        .filter(posted -> posted.opening().poster().equals(reader.person().id()));
  }

  /** While the hand stands as it was answered; one that waits again is no news. */
  Optional<Letter> answered(Notice notice, Reader reader) {
    return house
        .openings()
        .hand(notice.about(), reader.person().id())
        .filter(hand -> isAnswer(hand.state()))
        .flatMap(
            hand ->
                house
                    .openings()
                    .byId(hand.opening())
                    .filter(
                        opening ->
                            opening.state() == Opening.State.OPEN
                                || hand.state() == Hand.State.DONE)
                    .map(opening -> answered(opening, hand, reader)))
        .map(Letter::of);
  }

  private static boolean isAnswer(Hand.State state) {
    return switch (state) {
      case CHOSEN, NOT_CHOSEN, DONE -> true;
      case RAISED, WITHDRAWN -> false;
    };
  }

  private Screen answered(Opening opening, Hand hand, Reader reader) {
    if (hand.state() == Hand.State.DONE && !opening.terms().gives().isEmpty()) {
      return gained(opening, hand, reader);
    }
    String poster = new OpeningPeople(house).known(opening.poster(), reader.wording());
    return OpeningNotice.answered(opening, hand, poster, reader.wording());
  }

  private Screen gained(Opening opening, Hand hand, Reader reader) {
    Map<Boolean, List<Phrase>> names =
        opening.terms().gives().stream()
            .flatMap(code -> house.maps().current().map().requirement(code).stream())
            .collect(
                partitioningBy(
                    one -> isConfirmed(one, reader), mapping(Requirement::name, toList())));
    Person supervisor =
        Optional.ofNullable(reader.person().supervisor())
            .flatMap(house.people()::byId)
            .orElse(null);
    return OpeningNotice.gained(
        opening,
        hand,
        names.getOrDefault(true, List.of()),
        names.getOrDefault(false, List.of()),
        supervisor,
        reader.wording());
  }

  private boolean isConfirmed(Requirement requirement, Reader reader) {
    return house
        .undertakings()
        .byId(new UndertakingId(reader.person().id(), requirement.code()))
        .filter(Undertaking::isConfirmed)
        .isPresent();
  }

  Optional<Letter> cancelled(Notice notice, Reader reader) {
    return house
        .openings()
        .byId(notice.about())
        .filter(opening -> opening.state() == Opening.State.CANCELLED)
        .filter(
            opening ->
                house
                    .openings()
                    .hand(opening.id(), reader.person().id())
                    .filter(hand -> hand.state().isAlive())
                    .isPresent())
        .map(opening -> OpeningNotice.cancelled(opening, reader.wording()))
        .map(Letter::of);
  }
}
