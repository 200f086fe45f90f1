package careermap.slack;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.stream.JsonWriter;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages as Slack reads them, straight to text. What nearly every screen is made of is
 * written here field by field; the rest is left to Gson, which looks up each field by reflection.
 * Slack's own way leads over a tree for each block, and costs several times as much.
 */
final class BlockWriter {
  private static final Gson REST =
      new GsonBuilder()
          .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
          .create();

  private static final int USUAL_LENGTH = 8_000;

  private final JsonWriter json;

  private BlockWriter(JsonWriter json) {
    this.json = json;
    json.setSerializeNulls(false);
  }

  static String json(SlashCommandResponse message) {
    return written(
        to -> {
          if (message.getAttachments() == null
              && message.getMetadata() == null
              && message.getThreadTs() == null) {
            to.message(message);
          } else {
            to.any(message);
          }
        });
  }

  static String json(List<?> blocks) {
    return written(to -> to.all(blocks));
  }

  private static String written(Writing writing) {
    Text text = new Text();
    try {
      writing.to(new BlockWriter(new JsonWriter(text)));
    } catch (IOException impossible) {
      throw new UncheckedIOException("text takes whatever is written", impossible);
    }
    return text.toString();
  }

  private void message(SlashCommandResponse message) throws IOException {
    json.beginObject();
    value("response_type", message.getResponseType());
    value("text", message.getText());
    part("blocks", message.getBlocks());
    json.endObject();
  }

  private void any(Object part) throws IOException {
    if (part instanceof MarkdownTextObject text) {
      text(text);
    } else if (part instanceof PlainTextObject text) {
      text(text);
    } else if (part instanceof SectionBlock block) {
      section(block);
    } else if (part instanceof ContextBlock block) {
      elements(block.getType(), block.getElements(), block.getBlockId());
    } else if (part instanceof ActionsBlock block) {
      elements(block.getType(), block.getElements(), block.getBlockId());
    } else if (part instanceof ButtonElement button) {
      button(button);
    } else if (part instanceof List<?> parts) {
      all(parts);
    } else {
      REST.toJson(part, part.getClass(), json);
    }
  }

  private void all(List<?> parts) throws IOException {
    json.beginArray();
    for (Object part : parts) {
      any(part);
    }
    json.endArray();
  }

  private void section(SectionBlock block) throws IOException {
    json.beginObject();
    value("type", block.getType());
    part("text", block.getText());
    value("block_id", block.getBlockId());
    part("fields", block.getFields());
    part("accessory", block.getAccessory());
    value("expand", block.getExpand());
    json.endObject();
  }

  private void elements(String type, @Nullable List<?> elements, @Nullable String id)
      throws IOException {
    json.beginObject();
    value("type", type);
    part("elements", elements);
    value("block_id", id);
    json.endObject();
  }

  private void text(MarkdownTextObject text) throws IOException {
    json.beginObject();
    value("type", text.getType());
    value("text", text.getText());
    value("verbatim", text.getVerbatim());
    json.endObject();
  }

  private void text(PlainTextObject text) throws IOException {
    json.beginObject();
    value("type", text.getType());
    value("text", text.getText());
    value("emoji", text.getEmoji());
    json.endObject();
  }

  private void button(ButtonElement button) throws IOException {
    json.beginObject();
    value("type", button.getType());
    part("text", button.getText());
    value("action_id", button.getActionId());
    value("url", button.getUrl());
    value("value", button.getValue());
    value("style", button.getStyle());
    part("confirm", button.getConfirm());
    value("accessibility_label", button.getAccessibilityLabel());
    json.endObject();
  }

  private void value(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.name(name).value(value);
    }
  }

  private void value(String name, @Nullable Boolean value) throws IOException {
    if (value != null) {
      json.name(name).value(value);
    }
  }

  private void part(String name, @Nullable Object part) throws IOException {
    if (part != null) {
      json.name(name);
      any(part);
    }
  }

  private interface Writing {
    void to(BlockWriter writer) throws IOException;
  }

  /** Grows with what is written, for one thread alone: those of Java lock for each piece. */
  private static final class Text extends Writer {
    private char[] letters = new char[USUAL_LENGTH];
    private int length;

    private int grow(int by) {
      int at = length;
      length += by;
      if (length > letters.length) {
        letters = Arrays.copyOf(letters, Math.max(length, 2 * letters.length));
      }
      return at;
    }

    @Override
    public void write(int letter) {
      int at = grow(1);
      letters[at] = (char) letter;
    }

    @Override
    public void write(char[] from, int offset, int count) {
      int at = grow(count);
      System.arraycopy(from, offset, letters, at, count);
    }

    @Override
    public void write(String from, int offset, int count) {
      int at = grow(count);
      from.getChars(offset, offset + count, letters, at);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return String.valueOf(letters, 0, length);
    }
  }
}
