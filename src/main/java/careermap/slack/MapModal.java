package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Candidate;
import careermap.guidance.Career;
import careermap.guidance.CareerGuide;
import careermap.guidance.ShowCareer;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.map.Highlight;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Version;
import careermap.publication.Cartographer;
import careermap.publication.Drawing;
import careermap.slack.view.MapView;
import careermap.slack.view.Picture;
import careermap.slack.view.Screen;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The map in a modal: in words at once, with its picture as soon as Slack has that. */
final class MapModal {
  private static final Logger LOG = LoggerFactory.getLogger(MapModal.class);

  private final Reception reception;
  private final ShowCareer showCareer;
  private final CareerMaps maps;
  private final Cartographer cartographer;
  private final Pictures pictures;
  private final Windows windows;

  MapModal(
      Reception reception,
      ShowCareer showCareer,
      CareerMaps maps,
      Cartographer cartographer,
      Pictures pictures,
      Windows windows) {
    this.reception = reception;
    this.showCareer = showCareer;
    this.maps = maps;
    this.cartographer = cartographer;
    this.pictures = pictures;
    this.windows = windows;
  }

  void open(Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Career career = showCareer.of(visitor.standing(), visitor.zone());
    if (career instanceof Career.OnMap || visitor.may(Matter.MAP_DESK)) {
      open(origin, career instanceof Career.OnMap known ? known.guide() : null, wording);
    } else {
      windows.open(origin, reception.show(Intent.MAP, visitor), wording);
    }
  }

  private void open(Windows.Origin origin, @Nullable CareerGuide guide, Wording wording) {
    Version version = maps.current();
    Screen words = MapView.of(version.map(), version.number(), guide, wording);
    Drawing drawing =
        cartographer.draw(version, wording.language(), guide == null ? null : highlight(guide));
    boolean isOpen =
        pictures
            .atHand(drawing)
            .filter(picture -> openWith(picture, origin, words, wording, drawing))
            .isPresent();
    if (!isOpen) {
      openThenDraw(drawing, origin, words, wording);
    }
  }

  /** False where Slack no longer shows the picture, or no longer opens a modal for the press. */
  private boolean openWith(
      Picture picture, Windows.Origin origin, Screen words, Wording wording, Drawing drawing) {
    try {
      windows.open(origin, modal(picture.below(words), wording));
      return true;
    } catch (SlackRefused refused) {
      if (refused.is("invalid_blocks")) {
        pictures.forget(drawing);
      } else if (!refused.is("expired_trigger_id")) {
        throw refused;
      }
      return false;
    }
  }

  private void openThenDraw(Drawing drawing, Windows.Origin origin, Screen words, Wording wording) {
    windows
        .open(origin, words, wording)
        .ifPresent(
            view ->
                pictures
                    .of(drawing)
                    .ifPresent(picture -> show(view, modal(picture.below(words), wording))));
  }

  /** The words are there already; whoever has closed the modal or gone on in it misses nothing. */
  private void show(Windows.Opened view, View withPicture) {
    try {
      windows.update(view, withPicture);
    } catch (SlackRefused refused) {
      LOG.info("the map is shown without its picture: {}", refused.error());
    }
  }

  private static View modal(Screen screen, Wording wording) {
    return Replies.modal(screen, wording.say("button.close"));
  }

  private static Highlight highlight(CareerGuide guide) {
    Stream<RoleCode> open =
        guide.candidates().all().filter(Candidate::atSite).map(Candidate::role).map(Role::code);
    Set<RoleCode> elsewhere =
        guide.map().roles().stream()
            .filter(role -> !role.existsAt(guide.standing().person().site()))
            .map(Role::code)
            .collect(Collectors.toSet());
    return new Highlight(
        guide.role().code(),
        open.collect(Collectors.toSet()),
        guide.goal().map(Role::code).orElse(null),
        elsewhere);
  }
}
