package careermap.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;

/** Text in whichever encoding its bytes are valid: UTF-8, else what Excel writes in Japan. */
final class Encoding {
  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Encoding() {}

  static Optional<String> decode(byte[] bytes) {
    return Stream.of(UTF_8, CP932)
        .flatMap(charset -> decode(bytes, charset).stream())
        .findFirst()
        .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }
}
