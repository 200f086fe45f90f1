package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is offered at one site stays there; Emma alone is in Sapporo. */
class OpeningSitesInSlackTest {
  private static final String TITLE = "札幌だけの研修";

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;

  @BeforeEach
  void moveEmma() {
    Centre.change(app.folder(), "update person set site = '札幌' where employee_id = 'E0113'");
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void nobodyElsewhereSeesItByAnyPress() {
    scene.send(KEN, form());
    String id = Centre.text(app.folder(), "select id from opening");
    for (String action : new String[] {"open_show", "open_word", "open_raise", "open_edit"}) {
      assertThat(press(SAKURA, action, id).said()).as(action).doesNotContain(TITLE);
    }
    assertThat(press(EMMA, "open_word", id).said()).contains(TITLE);
  }

  @Test
  void aSiteThatIsNoneAnyMoreIsNotTakenForEverySite() {
    Form form = form();
    Centre.change(app.folder(), "update person set site = '東京' where employee_id = 'E0113'");
    assertThat(scene.send(KEN, form).said()).startsWith("この画面は古くなりました。");
    assertThat(app.career(SAKURA, "機会").said()).doesNotContain(TITLE);
  }

  private Form form() {
    Shown form = press(KEN, "open_post", "open_post");
    String surface = form.surface().toString();
    String site =
        surface.replaceAll("(?s).*\"text\":\"札幌\"[^{}]*}[^{}]*\"value\":\"([^\"]*)\".*", "$1");
    return Form.of(form.surface()).type("title", TITLE).choose("site", site);
  }

  private Shown press(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }
}
