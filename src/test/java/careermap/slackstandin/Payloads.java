package careermap.slackstandin;

import careermap.blockkit.BlockKit;
import careermap.blockkit.Finding;
import careermap.blockkit.Finding.Kind;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** Refuses messages and views as Slack does, with its codes. */
final class Payloads {
  private Payloads() {}

  static void refuseBadMessage(JsonObject message) {
    if (message.has("blocks") && !message.get("blocks").isJsonArray()) {
      throw Refused.with("invalid_blocks_format");
    }
    List<Finding> findings = BlockKit.refusals(BlockKit.message(message));
    refuse(findings, Kind.REFUSED, "invalid_blocks");
    refuse(findings, Kind.NO_TEXT, "no_text");
    refuse(findings, Kind.TEXT_TOO_LONG, "msg_too_long");
    refuse(findings, Kind.BLOCKS_TOO_LONG, "msg_blocks_too_long");
    refuseBadMetadata(message);
  }

  /** Answers through a response_url are not held to the sum over all blocks. */
  static void refuseBadResponse(JsonObject message) {
    List<Finding> findings = BlockKit.refusals(BlockKit.message(message));
    refuse(findings, Kind.REFUSED, "invalid_blocks");
    refuse(findings, Kind.NO_TEXT, "no_text");
    refuse(findings, Kind.TEXT_TOO_LONG, "msg_too_long");
  }

  static void refuseBadModal(JsonElement view) {
    refuseBadView(BlockKit.refusals(BlockKit.modal(view)));
  }

  static void refuseBadHome(JsonElement view) {
    refuseBadView(BlockKit.refusals(BlockKit.home(view)));
  }

  private static void refuseBadView(List<Finding> findings) {
    refuse(findings, Kind.VIEW_TOO_LARGE, "view_too_large");
    refuse(findings, Kind.REFUSED, "invalid_arguments");
  }

  private static void refuse(List<Finding> findings, Kind kind, String code) {
    List<Finding> ofKind = findings.stream().filter(f -> f.kind() == kind).toList();
    if (!ofKind.isEmpty()) {
      throw Refused.with(code, ofKind);
    }
  }

  private static void refuseBadMetadata(JsonObject message) {
    JsonElement metadata = message.get("metadata");
    if (metadata != null && !isMetadata(metadata)) {
      throw Refused.with("invalid_metadata_format");
    }
  }

  private static boolean isMetadata(JsonElement metadata) {
    return metadata.isJsonObject()
        && !Arguments.text(metadata.getAsJsonObject(), "event_type").isEmpty()
        && metadata.getAsJsonObject().has("event_payload")
        && metadata.getAsJsonObject().get("event_payload").isJsonObject();
  }
}
