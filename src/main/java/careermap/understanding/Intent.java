package careermap.understanding;

import careermap.map.Phrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person wants (意図) when they type something. */
public enum Intent {
  /** My card; also "where am I". */
  CARD(null),
  NEXT(new Phrase("次", "next")),
  MAP(new Phrase("道", "map")),
  GAP(new Phrase("差", "gap")),
  LOG(new Phrase("経験", "log")),
  GOAL(new Phrase("目標", "goal")),
  CHECK(new Phrase("評価", "check")),
  TALK(new Phrase("話したい", "talk")),
  TEAM(new Phrase("チーム", "team")),
  HR(new Phrase("人事", "hr")),
  OPENINGS(new Phrase("機会", "opportunities")),
  SETTINGS(new Phrase("設定", "settings")),
  WHO(new Phrase("閲覧履歴", "who")),
  /** All that is recorded of me, as a file. */
  OWN_FILE(new Phrase("ファイル", "file")),
  HELP(new Phrase("ヘルプ", "help")),
  WHEN_PROMOTED(null),
  HOW_TO_BECOME(null),
  /** Two roles side by side; where only one is named, the other is the person's own. */
  COMPARE(null),
  ABOUT_ROLE(null),
  OTHER_PERSON(null),
  PAY(null),
  QUALIFICATIONS(null),
  /** What my team has logged and waits for my word. */
  CLAIMS(null),
  WRONG_DATA(null),
  /** Somebody who is not well or wants to leave: it goes before everything else. */
  DISTRESS(null),
  GREETING(null),
  THANKS(null);

  private final @Nullable Phrase word;

  Intent(@Nullable Phrase word) {
    this.word = word;
  }

  /** The word of the command line; empty for what can only be asked in a sentence. */
  public Optional<Phrase> word() {
    return Optional.ofNullable(word);
  }

  /** Whether it is mere courtesy, which yields to whatever else the same text says. */
  boolean courtesy() {
    return this == GREETING || this == THANKS;
  }
}
