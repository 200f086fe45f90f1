package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.opening.OpeningTerms;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two hundred openings, five hundred hands, long and nasty titles, names and words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeOpeningsTest {
  private static final int OPENINGS = 200;
  private static final int HANDS = 500;
  private static final String NASTY = "<!channel> *b* _i_ :smile: https://evil.example & ";
  private static final String EVERY_EXPERIENCE =
      "COACH_JUNIOR,PROPOSE_IMPROVEMENT,HANDLE_COMPLAINT,OWN_PROPOSAL,ANALYSE_DATA";

  private static final String NUMBERS =
      "with recursive n (i) as (select 1 union all select i + 1 from n where i < " + HANDS + ")";

  private static final String PEOPLE =
      NUMBERS
          + " insert into person (employee_id, name, role, role_since, employment)"
          + " select 'H' || i, '%s' || i, 'OPERATOR', '2024-04-01', 'FULL_TIME' from n";

  private static final String RAISED =
      NUMBERS
          + " insert into opening_hand (opening_id, employee_id, state, word, raised_at)"
          + " select 'o0', 'H' || i, 'RAISED', '%s', i from n";

  private final RunningApp app =
      RunningApp.with(
          (database, folder) -> {
            Centre.moveIn(database, folder);
            offerMuch(folder);
          },
          Map.of());

  @AfterAll
  void close() {
    app.close();
  }

  @Test
  void everyPageOfTheListFitsAndTogetherTheyHaveThemAll() {
    Shown page = app.career(SAKURA, "機会");
    int seen = titles(page);
    page = app.press(SAKURA, page, page.control("次へ"));
    while (true) {
      fits(page);
      seen += titles(page);
      if (!page.labels().contains("次へ")) {
        break;
      }
      page = app.pressIn(SAKURA, page, page.control("次へ"));
    }
    assertThat(seen).isEqualTo(OPENINGS);
  }

  private static int titles(Shown page) {
    return page.said().split("長い題", -1).length - 1;
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "49", "50", "999999999999", "-1", ""})
  void anyPageOfTheHandsFits(String number) {
    Shown page = forged(KEN, "open_hands", number + "/o0");
    fits(page);
  }

  @Test
  void theHandsAreAllOnTheirPages() {
    Shown first = forged(KEN, "open_hands", "0/o0");
    assertThat(first.said()).contains("返事を待つ人：" + HANDS + "人", "1／50");
    assertThat(forged(KEN, "open_hands", "49/o0").said()).contains("50／50");
  }

  @Test
  void whatElseShowsThemFits() {
    fits(app.career(SAKURA, ""));
    fits(app.career(EMMA, "opportunities"));
    fits(app.career(SAKURA, "次"));
    fits(app.career(RINA, "人事"));
    fits(app.home(KEN));
    fits(app.home(SAKURA));
    fits(forged(SAKURA, "open_show", "o0"));
    fits(forged(KEN, "open_show", "o0"));
    fits(forged(KEN, "open_posted", "0"));
    fits(forged(KEN, "open_posted", "19"));
    fits(forged(SAKURA, "open_mine", "0"));
    fits(forged(KEN, "open_edit", "o0"));
    fits(forged(KEN, "open_cancel", "o0"));
    fits(forged(SAKURA, "path_1", "LEADER"));
  }

  private Shown forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }

  private static void fits(Shown shown) {
    assertThat(shown.findings()).as(shown.said()).isEmpty();
    assertThat(shown.mentions()).as(shown.said()).isEmpty();
    assertThat(shown.isApology()).as(shown.said()).isFalse();
  }

  private static void offerMuch(Path folder) {
    for (int i = 0; i < OPENINGS; i++) {
      Centre.change(
          folder,
          """
          insert into opening (id, posted_by, kind, title, detail, gives, places, from_on, apply_by,
            state, posted_at)
          values ('o%d', 'E0042', 'TRAINING', '%s', '%s', '%s', 2, '2026-12-21', '2026-12-14', 'OPEN', %d)
          """
              .formatted(
                  i,
                  cut("長い題" + NASTY + "あ".repeat(40), OpeningTerms.LONGEST_TITLE),
                  cut(NASTY + "説".repeat(500), OpeningTerms.LONGEST_DETAIL),
                  EVERY_EXPERIENCE,
                  i));
      if (i > 0) {
        raise(folder, "o" + i, "E0107");
      }
    }
    Centre.change(folder, PEOPLE.formatted(NASTY + "名".repeat(60)));
    Centre.change(folder, RAISED.formatted(NASTY + "言".repeat(150)));
  }

  private static String cut(String text, int length) {
    return text.substring(0, length);
  }

  private static void raise(Path folder, String opening, String person) {
    Centre.change(
        folder,
        "insert into opening_hand (opening_id, employee_id, state, raised_at) values ('%s', '%s', 'RAISED', 1)"
            .formatted(opening, person));
  }
}
