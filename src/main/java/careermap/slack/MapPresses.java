package careermap.slack;

import careermap.access.Matter;
import careermap.change.MapChanges;
import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.map.Publication;
import careermap.map.Publications;
import careermap.map.Version;
import careermap.publication.Announcements;
import careermap.publication.Drafts;
import careermap.publication.ReadNews;
import careermap.slack.view.Actions;
import careermap.slack.view.ChangesView;
import careermap.slack.view.DraftView;
import careermap.slack.view.MapFileForm;
import careermap.slack.view.NewsView;
import careermap.slack.view.PreviewForm;
import careermap.slack.view.Screen;
import careermap.slack.view.VersionsView;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.bolt.App;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be pressed about versions of the map. */
final class MapPresses {
  private final Pressing pressing;
  private final Reception reception;
  private final Publications publications;
  private final Announcements announcements;
  private final Drafts drafts;
  private final ReadNews readNews;
  private final MapPublishing publishing;
  private final MapFileGiving giving;
  private final MapMail mail;
  private final UnaryOperator<String> names;
  private final Clock clock;

  /**
   * @param names of people, by Slack user id
   */
  MapPresses(
      Pressing pressing,
      Reception reception,
      Publications publications,
      Announcements announcements,
      Drafts drafts,
      ReadNews readNews,
      MapPublishing publishing,
      MapFileGiving giving,
      MapMail mail,
      UnaryOperator<String> names,
      Clock clock) {
    this.pressing = pressing;
    this.reception = reception;
    this.publications = publications;
    this.announcements = announcements;
    this.drafts = drafts;
    this.readNews = readNews;
    this.publishing = publishing;
    this.giving = giving;
    this.mail = mail;
    this.names = names;
    this.clock = clock;
  }

  void listenIn(App app) {
    app.viewSubmission(MapFileForm.CALLBACK, giving);
    app.viewSubmission(PreviewForm.CALLBACK, publishing);
    app.blockAction(Actions.NEWS, pressing.opening((value, by) -> news(by)));
    app.blockAction(Actions.CHANGES, pressing.opening(this::changes));
    app.blockAction(
        Actions.GIVE_MAP, pressing.doing((value, origin, by) -> giving.open(origin, by)));
    app.blockAction(Actions.MAP_FILE, pressing.opening((value, by) -> mail.toHr(by)));
    app.blockAction(Actions.DRAFT, pressing.doing(publishing::open));
    app.blockAction(Actions.VERSIONS, pressing.opening((value, by) -> versions(by)));
    app.blockAction(Actions.RESTORE, pressing.doing(this::restore));
    app.blockAction(
        Actions.ANNOUNCEMENT_ARRIVED, pressing.opening((value, by) -> settle(value, true, by)));
    app.blockAction(
        Actions.ANNOUNCEMENT_AGAIN, pressing.opening((value, by) -> settle(value, false, by)));
  }

  private Screen news(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    LocalDate today = LocalDate.now(clock.withZone(visitor.zone()));
    Optional<Standing> present =
        visitor.standing().filter(standing -> !standing.person().hasLeft(today));
    return present
        .flatMap(standing -> readNews.by(standing, today))
        .map(changes -> NewsView.of(changes, publications.history().get(0).number(), wording))
        .orElseGet(() -> NewsView.none(wording));
  }

  /** What everybody may know; nothing of the company for somebody whom it does not know. */
  private Screen changes(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (!visitor.may(Matter.COMPANYS_MAP)) {
      return reception.show(Intent.CARD, visitor);
    }
    return publications.history().stream()
        .filter(one -> String.valueOf(one.number()).equals(value))
        .findFirst()
        .flatMap(one -> changes(one, visitor, wording))
        .orElseGet(() -> ChangesView.unknown(wording));
  }

  private Optional<Screen> changes(Publication publication, Visitor visitor, Wording wording) {
    Optional<Version> before = publications.version(publication.number() - 1);
    return publications
        .version(publication.number())
        .flatMap(now -> before.map(older -> MapChanges.between(older.map(), now.map())))
        .map(
            changes ->
                ChangesView.of(publication, changes.forEverybody(), visitor.zone(), wording));
  }

  private Screen versions(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return visitor.may(Matter.MAP_DESK)
        ? VersionsView.of(publications.history(), visitor.zone(), names, wording)
        : DraftView.notForYou(wording);
  }

  /** An older version becomes a draft like any other. */
  private void restore(String value, Windows.Origin origin, Visitor visitor) {
    Optional<String> document =
        visitor.may(Matter.MAP_DESK) && value.matches("\\d{1,9}")
            ? publications.document(Integer.parseInt(value))
            : Optional.empty();
    String source = Wording.in(visitor.language()).say("versions.source", value);
    publishing.open(
        document
            .map(text -> drafts.keep(source, text, visitor.id().value(), clock.instant()))
            .map(String::valueOf)
            .orElse(""),
        origin,
        visitor);
  }

  private Screen settle(String value, boolean arrived, Visitor visitor) {
    if (visitor.may(Matter.MAP_DESK) && value.matches("\\d{1,9}")) {
      announcements.settle(Integer.parseInt(value), arrived, clock.instant());
    }
    return reception.show(Intent.HR, visitor);
  }
}
