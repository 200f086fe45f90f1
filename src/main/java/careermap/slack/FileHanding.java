package careermap.slack;

import careermap.delivery.Outbox;
import careermap.guidance.Visitor;
import careermap.person.SlackId;
import careermap.privacy.Handout;
import careermap.privacy.Handouts;
import careermap.privacy.Removal;
import careermap.refusal.Busy;
import java.time.Clock;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts files into somebody's conversation with the app, each kept first, so that it can be taken
 * away once somebody in it is erased.
 */
final class FileHanding {
  private static final Logger LOG = LoggerFactory.getLogger(FileHanding.class);

  private final SlackFiles files;
  private final DirectLine line;
  private final Handouts handouts;
  private final Clock clock;

  FileHanding(Courier courier, Outbox outbox, Handouts handouts, Clock clock) {
    this.files = new SlackFiles(courier);
    this.line = new DirectLine(courier, outbox);
    this.handouts = handouts;
    this.clock = clock;
  }

  /** Before what is to be given is read. */
  Begun begin() {
    return new Begun(handouts.erased());
  }

  /**
   * Takes a file that stands in the visitor's own conversation out of it, and no other.
   *
   * @param ours how the names of such files read
   * @return whether it was there
   * @throws SlackRefused where Slack does not take it away
   */
  boolean takeBack(String file, Visitor visitor, Pattern ours) {
    String channel = line.to(visitor.id());
    boolean there = files.remove(file, channel, ours);
    if (there) {
      gone(place(channel, file));
    }
    return there;
  }

  /** What is known for too long does no harm. */
  private void gone(Removal.Place place) {
    try {
      handouts.gone(place);
    } catch (Busy busy) {
      LOG.warn("file {} is not there any more, and still known to be", place.ts());
    }
  }

  private static Removal.Place place(String channel, String file) {
    return new Removal.Place(Removal.Kind.FILE, channel, file);
  }

  /** Giving, from the moment on at which is read what is given. */
  final class Begun {
    private final long erased;

    private Begun(long erased) {
      this.erased = erased;
    }

    /**
     * Gives a file to whoever asked for it; returns its id.
     *
     * @throws SlackRefused where Slack does not take it, or somebody was erased meanwhile
     */
    String give(SlackFiles.Parcel parcel, Handout.Kind kind, Handout.People people, Visitor to) {
      Handing handing = new Handing(to.actor(), kind, people);
      return give(parcel, line.to(to.id()), handing, false);
    }

    /** As above, or gives up at once where Slack is asked too much; returns the conversation. */
    String giveNow(SlackFiles.Parcel parcel, Handing handing, SlackId to) {
      String channel = line.to(to);
      give(parcel, channel, handing, true);
      return channel;
    }

    private String give(
        SlackFiles.Parcel parcel, String channel, Handing handing, boolean canWait) {
      String file = files.place(parcel, canWait);
      keep(place(channel, file), handing);
      share(file, parcel, channel, canWait);
      return file;
    }

    /** Before it stands anywhere: whatever happens afterwards, it is known. */
    private void keep(Removal.Place place, Handing handing) {
      Handout handout = new Handout(place, handing.to(), handing.kind(), handing.people());
      if (!isKept(handout)) {
        LOG.info("file {} is not given: somebody was erased while it was made", place.ts());
        throw new SlackRefused("handout", "erased_meanwhile", null);
      }
    }

    /** Where that cannot be had at the moment, the file is refused as by Slack. */
    private boolean isKept(Handout handout) {
      try {
        return handouts.keep(handout, erased, clock.instant());
      } catch (Busy busy) {
        throw new SlackRefused("handout", "busy", busy);
      }
    }

    private void share(String file, SlackFiles.Parcel parcel, String channel, boolean canWait) {
      try {
        files.share(file, parcel, channel, canWait);
      } catch (SlackRefused refused) {
        if (!refused.mayStand()) {
          gone(place(channel, file));
        }
        throw refused;
      }
    }
  }

  /**
   * What is kept of a file besides where it stands.
   *
   * @param to the employee number, else the Slack id
   */
  record Handing(String to, Handout.Kind kind, Handout.People people) {}
}
