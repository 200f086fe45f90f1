package careermap.slack.view;

import careermap.wording.Wording;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.view.View;
import java.util.List;

/** Where human resources gives a file with the map. */
public final class MapFileForm {
  public static final String CALLBACK = "map_file";
  public static final String FILE = "file";

  private MapFileForm() {}

  public static View of(Wording wording) {
    return Modal.titled("publish.file.title", wording)
        .callbackId(CALLBACK)
        .submit(Modal.submit("publish.file.submit", wording))
        .blocks(
            List.of(
                InputBlock.builder()
                    .blockId(FILE)
                    .label(Modal.plain(wording.say("publish.file.label")))
                    .hint(Modal.plain(wording.say("publish.file.hint")))
                    .element(
                        FileInputElement.builder()
                            .actionId(FILE)
                            .filetypes(List.of("xlsx", "yml", "yaml"))
                            .maxFiles(1)
                            .build())
                    .build(),
                ContextBlock.builder()
                    .elements(
                        List.of(
                            MarkdownTextObject.builder()
                                .text(wording.say("publish.file.note"))
                                .verbatim(true)
                                .build()))
                    .build()))
        .build();
  }
}
