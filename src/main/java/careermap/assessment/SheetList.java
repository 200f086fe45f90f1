package careermap.assessment;

import java.util.List;

/**
 * The sheets that concern somebody (自分に関係する評価シート).
 *
 * @param own their own, newest first
 * @param toRate those of others that they mark, newest first
 */
public record SheetList(List<Assessment> own, List<Assessment> toRate) {
  public static final SheetList NONE = new SheetList(List.of(), List.of());

  public SheetList {
    own = List.copyOf(own);
    toRate = List.copyOf(toRate);
  }
}
