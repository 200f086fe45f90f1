package careermap;

import careermap.cipher.NoteCipher;
import careermap.conversation.CheckNoteKeys;
import careermap.conversation.NoteSeal;
import careermap.conversation.RemindOfTalks;
import careermap.conversation.ResealNotes;
import careermap.database.Database;
import careermap.file.QuestionsFile;
import careermap.rounds.Rounds;
import careermap.slack.TalkNeeds;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is needed to write talks down, to prepare for them and to remember what was promised. */
final class TalkRoom {
  private static final Logger LOG = LoggerFactory.getLogger(TalkRoom.class);

  private static final Duration PAUSE = Duration.ofSeconds(15);
  private static final Duration LONG_PAUSE = Duration.ofMinutes(1);

  private final Settings settings;
  private final Database database;
  private final Clock clock;
  private final NoteSeal seal;

  TalkRoom(Settings settings, Database database, Clock clock) {
    this.settings = settings;
    this.database = database;
    this.clock = clock;
    this.seal = new NoteCipher(settings.noteKeys());
  }

  TalkNeeds needs() {
    return new TalkNeeds(
        database.conversations(),
        database.talkRequests(),
        database.notes(),
        seal,
        database.questions(),
        QuestionsFile.bundled(),
        database.preferences()::listeners);
  }

  /**
   * Tells whoever runs the app of notes that cannot be opened, while the key may yet be found;
   * beside what goes on.
   */
  void lookForKeys() {
    Thread thread = new Thread(this::tellOfKeys, "note-keys");
    thread.setDaemon(true);
    thread.start();
  }

  private void tellOfKeys() {
    NoteKeyFaults.of(new CheckNoteKeys(database.notes(), seal))
        .fault()
        .ifPresent(said -> LOG.error(said.en()));
  }

  List<Rounds.Round> rounds() {
    RemindOfTalks remind =
        new RemindOfTalks(
            database.comingUp(),
            database.workTimes(settings.timeZone()),
            settings.timeZone(),
            clock);
    ResealNotes reseal = new ResealNotes(database.notes(), seal);
    return List.of(
        new Rounds.Round("talks", PAUSE, remind::run),
        new Rounds.Round("note-seals", LONG_PAUSE, reseal::run));
  }
}
