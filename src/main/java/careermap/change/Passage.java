package careermap.change;

import java.util.List;

/** What is said to one person about one thing (ひとまとまりの知らせ): a title and whole sentences. */
public record Passage(String title, List<String> sentences) {
  public Passage {
    sentences = List.copyOf(sentences);
  }
}
