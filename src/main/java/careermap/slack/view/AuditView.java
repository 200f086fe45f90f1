package careermap.slack.view;

import careermap.access.AccessLog;
import careermap.access.AuditTrail.Kept;
import careermap.person.Person;
import careermap.person.SlackId;
import careermap.privacy.EraseDue;
import careermap.privacy.ShowAudit;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest changes: who, what and when. */
public final class AuditView {
  private final ShowAudit.View view;
  private final ZoneId zone;
  private final Wording wording;

  private AuditView(ShowAudit.View view, ZoneId zone, Wording wording) {
    this.view = view;
    this.zone = zone;
    this.wording = wording;
  }

  public static Screen of(ShowAudit.View view, ZoneId zone, Wording wording) {
    return new AuditView(view, zone, wording).screen();
  }

  private Screen screen() {
    Page page = new Page(wording).header(wording.say("privacy.audit.header"));
    List<String> lines = view.entries().stream().map(this::line).toList();
    if (lines.isEmpty()) {
      page.say("privacy.audit.none");
    } else {
      Lines.into(page, lines);
    }
    return PrivacyView.back(page)
        .note("privacy.audit.note")
        .as("privacy.title", wording.say("privacy.audit.header"));
  }

  private String line(Kept entry) {
    String what = wording.say("privacy.action." + entry.action());
    String subject = entry.subject();
    return new Page(wording)
        .safely(
            subject == null ? "privacy.audit.line" : "privacy.audit.line.of",
            new TimeWords(wording).moment(entry.at().atZone(zone)),
            Cut.to(60, Mrkdwn.line(who(entry.actor()))),
            what,
            subject == null ? "" : Cut.to(60, Mrkdwn.line(who(subject))));
  }

  private String who(String id) {
    @Nullable Person person = view.known().get(id);
    if (person != null) {
      return CadenceWords.whole(person, wording);
    }
    return switch (id) {
      case AccessLog.COMMAND_LINE -> wording.say("who.command.line");
      case EraseDue.RETENTION -> wording.say("privacy.by.retention");
      default -> SlackId.isOne(id) ? wording.say("name", id) : wording.say("who.gone");
    };
  }
}
