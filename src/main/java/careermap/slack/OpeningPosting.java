package careermap.slack;

import careermap.guidance.Visitor;
import careermap.map.CareerMap;
import careermap.opening.ChangeOpening;
import careermap.opening.FindOpeningToChange;
import careermap.opening.FindPoster;
import careermap.opening.Opening;
import careermap.opening.OpeningChange;
import careermap.opening.OpeningOutcome;
import careermap.opening.OpeningTerms;
import careermap.opening.PostOpening;
import careermap.slack.view.CancelOpeningForm;
import careermap.slack.view.OpeningActions;
import careermap.slack.view.OpeningForm;
import careermap.slack.view.OpeningView;
import careermap.slack.view.PostedView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Openings are posted, edited and cancelled; the rights are those of the moment. */
final class OpeningPosting {
  private static final Logger LOG = LoggerFactory.getLogger(OpeningPosting.class);

  private final StaffNeeds house;
  private final OpeningScreens screens;
  private final PostOpening postOpening;
  private final ChangeOpening changeOpening;
  private final FindOpeningToChange find;
  private final FindPoster findPoster;
  private final PresentPeople present;
  private final Windows windows;

  OpeningPosting(StaffNeeds house, OpeningScreens screens, Windows windows) {
    this.house = house;
    this.screens = screens;
    this.postOpening =
        new PostOpening(house.openings(), () -> UUID.randomUUID().toString(), house.clock());
    this.changeOpening = new ChangeOpening(house.openings(), house.clock());
    this.find = new FindOpeningToChange(house.openings(), house.clock());
    this.findPoster = new FindPoster(house.clock());
    this.present = new PresentPeople(house.clock());
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        OpeningActions.POST, this::begin,
        OpeningActions.EDIT, this::edit,
        OpeningActions.CANCEL, this::cancel);
  }

  private void begin(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (findPoster.may(visitor)) {
      windows.open(origin, OpeningForm.of(contents(null, visitor), wording));
    } else {
      windows.open(origin, PostedView.notForYou(wording), wording);
    }
  }

  private void edit(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    find.of(visitor, value)
        .ifPresentOrElse(
            opening -> windows.open(origin, OpeningForm.of(contents(opening, visitor), wording)),
            () -> windows.open(origin, screens.one(visitor, value, null), wording));
  }

  private void cancel(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    find.of(visitor, value)
        .ifPresentOrElse(
            opening -> windows.open(origin, CancelOpeningForm.of(opening, wording)),
            () -> windows.open(origin, screens.one(visitor, value, null), wording));
  }

  private OpeningForm.Contents contents(@Nullable Opening before, Visitor visitor) {
    LocalDate today = present.today(visitor);
    return new OpeningForm.Contents(
        before, house.maps().current().map(), new OpeningPeople(house).sites(today), today);
  }

  FormOutcome keep(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    CareerMap map = house.maps().current().map();
    LocalDate today = present.today(visitor);
    String[] seen = seen(view);
    OpeningFields fields =
        new OpeningFields(FormValues.of(view), map, new OpeningPeople(house).sites(today), today);
    if (!fields.fault().isEmpty()) {
      return FormOutcome.fault(fields.faultyBlock(), wording.say(fields.fault()), wording);
    }
    OpeningTerms terms = fields.terms();
    OpeningOutcome outcome =
        seen.length == 0
            ? postOpening.by(visitor, terms)
            : changeOpening.by(
                visitor, seen[0], Integer.parseInt(seen[1]), new OpeningChange.Edit(terms));
    return kept(outcome, seen, visitor);
  }

  private FormOutcome kept(OpeningOutcome outcome, String[] seen, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (outcome instanceof OpeningOutcome.Done done) {
      LOG.info("opening {} kept by {}", done.opening().id(), visitor.id());
      String said = seen.length == 0 ? "open.posted" : "open.edited";
      return FormOutcome.of(screens.one(visitor, done.opening().id(), said), wording);
    }
    return switch (((OpeningOutcome.Refused) outcome).why()) {
      case TOO_FEW_PLACES ->
          FormOutcome.fault(OpeningForm.PLACES, wording.say("open.form.places.given"), wording);
      case CHANGED_MEANWHILE ->
          FormOutcome.of(screens.one(visitor, seen[0], "open.changed.meanwhile"), wording);
      case GONE, NOT_YOURS -> FormOutcome.of(notYours(seen, wording), wording);
    };
  }

  private static Screen notYours(String[] seen, Wording wording) {
    return seen.length == 0 ? PostedView.notForYou(wording) : OpeningView.gone(wording);
  }

  FormOutcome keepCancelled(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    String[] seen = seen(view);
    if (seen.length == 0) {
      return FormOutcome.of(OpeningView.gone(wording), wording);
    }
    OpeningOutcome outcome =
        changeOpening.by(visitor, seen[0], Integer.parseInt(seen[1]), new OpeningChange.Cancel());
    if (outcome instanceof OpeningOutcome.Refused refused
        && refused.why() == OpeningOutcome.Why.NOT_YOURS) {
      return FormOutcome.of(OpeningView.gone(wording), wording);
    }
    LOG.info("opening {} cancelled by {}", seen[0], visitor.id());
    return FormOutcome.of(screens.one(visitor, seen[0], said(outcome, visitor)), wording);
  }

  /** Human resources do not learn whether hands were raised to what others offer. */
  private String said(OpeningOutcome outcome, Visitor visitor) {
    if (!(outcome instanceof OpeningOutcome.Done done)) {
      return "open.changed.meanwhile";
    }
    boolean own =
        present.of(visitor).filter(one -> one.id().equals(done.opening().poster())).isPresent();
    if (!own) {
      return "open.cancelled.other";
    }
    return done.told() ? "open.cancelled" : "open.cancelled.quietly";
  }

  /** An id and a revision, where the form carries them. */
  private static String[] seen(View view) {
    String[] parts = String.valueOf(view.getPrivateMetadata()).split("/", -1);
    return parts.length == 2 && parts[1].matches("\\d{1,9}") ? parts : new String[0];
  }
}
