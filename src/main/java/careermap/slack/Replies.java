package careermap.slack;

import careermap.slack.view.Screen;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;

/** A screen as a message for one pair of eyes only, as a modal, or as a Home tab. */
final class Replies {
  private static final String EPHEMERAL = "ephemeral";

  private Replies() {}

  static Response inAcknowledgement(Screen screen) {
    return Response.builder()
        .statusCode(200)
        .contentType("application/json; charset=utf-8")
        .body(BlockWriter.json(acknowledgement(screen)))
        .build();
  }

  /** All that a screen says and carries. */
  static String text(Screen screen) {
    return screen.heard() + " " + BlockWriter.json(screen.blocks());
  }

  static SlashCommandResponse acknowledgement(Screen screen) {
    return SlashCommandResponse.builder()
        .responseType(EPHEMERAL)
        .text(screen.heard())
        .blocks(screen.blocks())
        .build();
  }

  /** A new message beside what is there already. */
  static ActionResponse beside(Screen screen) {
    return ActionResponse.builder()
        .responseType(EPHEMERAL)
        .replaceOriginal(false)
        .text(screen.heard())
        .blocks(screen.blocks())
        .build();
  }

  /** In the place of the message that was pressed. */
  static ActionResponse instead(Screen screen) {
    return ActionResponse.builder()
        .replaceOriginal(true)
        .text(screen.heard())
        .blocks(screen.blocks())
        .build();
  }

  static View modal(Screen screen, String close) {
    return View.builder()
        .type("modal")
        .title(ViewTitle.builder().type("plain_text").text(screen.title()).build())
        .close(ViewClose.builder().type("plain_text").text(close).build())
        .blocks(screen.blocks())
        .build();
  }

  static View home(Screen screen) {
    return View.builder().type("home").blocks(screen.blocks()).build();
  }
}
