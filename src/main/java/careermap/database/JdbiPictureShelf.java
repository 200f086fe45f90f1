package careermap.database;

import careermap.publication.PictureShelf;
import java.time.Instant;
import java.util.Optional;

final class JdbiPictureShelf implements PictureShelf {
  private static final String FIND = "select file_id from slack_picture where content = :content";
  private static final String KEEP =
      """
      insert into slack_picture (content, file_id, uploaded_at) values (:content, :file, :now)
      on conflict (content) do update set file_id = :file, uploaded_at = :now
      """;
  private static final String REMOVE = "delete from slack_picture where content = :content";

  private final Connections connections;

  JdbiPictureShelf(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<String> find(String content) {
    return connections.read(
        handle -> handle.createQuery(FIND).bind("content", content).mapTo(String.class).findOne());
  }

  @Override
  public void keep(String content, String fileId, Instant now) {
    connections.change(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("content", content)
                .bind("file", fileId)
                .bind("now", now.toEpochMilli())
                .execute());
  }

  @Override
  public void remove(String content) {
    connections.change(handle -> handle.createUpdate(REMOVE).bind("content", content).execute());
  }
}
