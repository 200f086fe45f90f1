package careermap.slack.view;

import careermap.wording.Wording;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.view.View;
import java.util.List;

/** Where human resources gives a file with the roster. */
public final class RosterFileForm {
  public static final String CALLBACK = "roster_file";
  public static final String FILE = "roster_file";

  private RosterFileForm() {}

  public static View of(Wording wording) {
    Page page =
        new Page(wording)
            .add(
                InputBlock.builder()
                    .blockId(FILE)
                    .label(Modal.plain(wording.say("roster.file.label")))
                    .hint(Modal.plain(wording.say("roster.file.hint")))
                    .element(
                        FileInputElement.builder()
                            .actionId(FILE)
                            .filetypes(List.of("xlsx", "csv", "txt"))
                            .maxFiles(1)
                            .build())
                    .build())
            .note("roster.file.note");
    return Modal.titled("roster.file.title", wording)
        .callbackId(CALLBACK)
        .submit(Modal.submit("publish.file.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}
