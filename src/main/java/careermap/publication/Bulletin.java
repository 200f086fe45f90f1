package careermap.publication;

import careermap.map.Publication;
import careermap.map.Version;

/** The place where versions are announced (掲示板): a channel. */
public interface Bulletin {
  /** Makes everything ready for one post; nothing is posted yet. */
  Post prepare(News news);

  /**
   * What is announced (お知らせの中身).
   *
   * @param before the version that was in force until then
   */
  record News(Version before, Version now, Publication publication) {}

  /** A post that is ready (掲示). */
  @FunctionalInterface
  interface Post {
    Outcome send();
  }

  /** What became of a post (掲示の結果). */
  sealed interface Outcome {
    /** It stands (掲示された). */
    record Posted(String channel) implements Outcome {}

    /** It does not stand, and may be sent again (受け取られなかった). */
    record Refused(String reason) implements Outcome {}

    /** Nobody knows whether it stands (わからない). */
    record Unknown() implements Outcome {}
  }
}
