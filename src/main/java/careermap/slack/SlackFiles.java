package careermap.slack;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.model.File;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files that Slack keeps: those that people gave, and pictures of our own. */
final class SlackFiles {
  /** The call after which a file stands where it is to stand. */
  static final String GIVE = "files.completeUploadExternal";

  /** Slack's words for a file that is not there. */
  private static final Set<String> GONE = Set.of("file_not_found", "file_deleted", "no_file");

  private static final Duration FIRST_LOOK = Duration.ofMillis(300);
  private static final Duration LAST_LOOK = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Courier courier;

  SlackFiles(Courier courier) {
    this.courier = courier;
  }

  /**
   * Brings a file that somebody gave.
   *
   * @param most bytes; of a longer file, one more than that is brought
   * @throws SlackRefused where it cannot be had
   */
  Received fetch(String id, int most) {
    File file = info(id);
    String name = Objects.requireNonNullElse(file.getName(), id);
    return new Received(
        name, courier.files().download(String.valueOf(file.getUrlPrivateDownload()), most));
  }

  /**
   * Gives a picture to Slack, shared nowhere yet; returns its id.
   *
   * @throws SlackRefused where Slack does not take it
   */
  String upload(String name, String alternativeText, byte[] picture) {
    Parcel parcel = new Parcel(name, name, alternativeText, picture);
    String id = place(parcel, false);
    share(id, parcel, null, false);
    return id;
  }

  /**
   * Takes a file of the app's out of a conversation between it and one person.
   *
   * @param ours how the names of such files read
   * @return whether it was there
   * @throws SlackRefused where Slack does not take it away
   */
  boolean remove(String id, String channel, Pattern ours) {
    return find(id).filter(file -> isOurs(file, channel, ours)).isPresent() && delete(id);
  }

  /** False where Slack has lost it since it was asked. */
  private boolean delete(String id) {
    try {
      courier.call("files.delete", methods -> methods.filesDelete(r -> r.file(id)));
      return true;
    } catch (SlackRefused refused) {
      if (!GONE.contains(refused.error())) {
        throw refused;
      }
      return false;
    }
  }

  private static boolean isOurs(File file, String channel, Pattern ours) {
    return file.getIms() != null
        && file.getIms().contains(channel)
        && ours.matcher(String.valueOf(file.getName())).matches();
  }

  private Optional<File> find(String id) {
    try {
      return Optional.of(info(id));
    } catch (SlackRefused refused) {
      if (!GONE.contains(refused.error())) {
        throw refused;
      }
      return Optional.empty();
    }
  }

  /**
   * Brings a file to Slack, where nobody sees it yet; returns its id.
   *
   * @param canWait whether it gives up at once where Slack is asked too much
   * @throws SlackRefused where Slack does not take it
   */
  String place(Parcel parcel, boolean canWait) {
    FilesGetUploadURLExternalResponse place =
        courier.call(
            new Turn("files.getUploadURLExternal", null, canWait),
            methods ->
                methods.filesGetUploadURLExternal(
                    r ->
                        r.filename(parcel.name())
                            .length(parcel.content().length)
                            .altTxt(parcel.alternativeText())));
    courier.files().upload(String.valueOf(place.getUploadUrl()), parcel.content());
    return place.getFileId();
  }

  /**
   * Gives a file that was placed to everybody in a conversation.
   *
   * @param channel null for nobody
   * @throws SlackRefused where Slack does not take it
   */
  void share(String id, Parcel parcel, @Nullable String channel, boolean canWait) {
    FileDetails details = FileDetails.builder().id(id).title(parcel.title()).build();
    courier.call(
        new Turn(GIVE, channel, canWait),
        methods ->
            methods.filesCompleteUploadExternal(r -> r.files(List.of(details)).channelId(channel)));
  }

  /** Waits until Slack has digested a picture; false where that takes too long. */
  boolean awaitReady(String id) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Duration pause = FIRST_LOOK;
    while (!isReady(id)) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        return false;
      }
      Retries.pause(pause);
      pause = pause.multipliedBy(2).compareTo(LAST_LOOK) < 0 ? pause.multipliedBy(2) : LAST_LOOK;
    }
    return true;
  }

  private boolean isReady(String id) {
    String type = info(id).getMimetype();
    return type != null && !type.isEmpty();
  }

  private File info(String id) {
    @Nullable File file =
        courier.call("files.info", methods -> methods.filesInfo(r -> r.file(id))).getFile();
    if (file == null) {
      throw new SlackRefused("files.info", "no_file", null);
    }
    return file;
  }

  /**
   * A file to be given.
   *
   * @param title what stands for it
   * @param alternativeText what a screen reader says for it; null for its title alone
   */
  record Parcel(String name, String title, @Nullable String alternativeText, byte[] content) {}

  /** A file that somebody gave. */
  record Received(String name, byte[] content) {}
}
