package careermap.change;

import java.util.List;

/** What is said about one thing (ひとまとまりの知らせ): a title and whole sentences. */
public record Passage(String title, List<String> sentences) {
  public Passage {
    sentences = List.copyOf(sentences);
  }

  /** Passages of one title as one. */
  static Passage together(List<Passage> passages) {
    return new Passage(
        passages.get(0).title(),
        passages.stream().flatMap(one -> one.sentences().stream()).toList());
  }
}
