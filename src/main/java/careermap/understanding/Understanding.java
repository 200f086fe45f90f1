package careermap.understanding;

import careermap.map.Language;
import careermap.map.RoleCode;
import java.util.List;

/** How far a text was understood (理解), and in which language to answer it. */
public sealed interface Understanding {
  Language language();

  /** The text says this (理解できた). */
  record Understood(Meaning meaning, Language language) implements Understanding {
    public Intent intent() {
      return meaning.intent();
    }

    public List<RoleCode> roles() {
      return meaning.roles();
    }
  }

  /**
   * The text is near to something (もしかして); it is offered and never done unasked.
   *
   * @param nearest one to three, the nearest first
   */
  record Suggested(List<Meaning> nearest, Language language) implements Understanding {
    public static final int MOST = 3;

    public Suggested {
      nearest = List.copyOf(nearest);
      if (nearest.isEmpty() || nearest.size() > MOST) {
        throw new IllegalArgumentException("one to three meanings are suggested");
      }
    }
  }

  /** The text is near to nothing (わからない). */
  record NotUnderstood(Language language) implements Understanding {}
}
