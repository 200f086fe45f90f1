package careermap.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.table.Row;
import careermap.table.Table;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  private static final Charset CP932 = Charset.forName("windows-31j");

  @TempDir private Path folder = Path.of("");

  @Test
  void readsUtf8WithAndWithoutAByteOrderMark() throws IOException {
    assertThat(read("社員番号,氏名\r\nE1,髙橋𠮷男\r\n".getBytes(UTF_8)).rows().get(1).cells())
        .containsExactly("E1", "髙橋𠮷男");
    assertThat(read("\uFEFF社員番号,氏名\nE1,髙橋".getBytes(UTF_8)).rows().get(0).cells())
        .containsExactly("社員番号", "氏名");
  }

  @Test
  void readsWhatExcelWritesInJapan() throws IOException {
    assertThat(read("社員番号,氏名\r\nE1,髙橋①﨑~\r\n".getBytes(CP932)).rows().get(1).cells())
        .containsExactly("E1", "髙橋①﨑~");
  }

  @Test
  void saysSoWhereTheEncodingIsNeither() throws IOException {
    assertThat(read("\uFEFF社員番号,氏名\n".getBytes(UTF_16LE)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().ja()).startsWith("文字コードがわかりません"));
  }

  @Test
  void keepsLeadingZerosLineBreaksAndWhatLooksLikeAFormula() throws IOException {
    Table table = read("id,name\n00123,\"佐藤\n花子\"\n=1+1,@home\n".getBytes(UTF_8));

    assertThat(table.rows().get(1).cells()).containsExactly("00123", "佐藤\n花子");
    assertThat(table.rows().get(2).cells()).containsExactly("=1+1", "@home");
  }

  @Test
  void countsLinesAsAnEditorDoes() throws IOException {
    Table table = read("id,name\n1,\"佐藤\n花子\"\n\n2,鈴木\n".getBytes(UTF_8));

    assertThat(table.rows()).extracting(Row::number).containsExactly(1, 2, 5);
  }

  @Test
  void takesTheSpaceAroundCellsAway() throws IOException {
    assertThat(read("id,name\n E1 ,\u3000佐藤\u00A0\n".getBytes(UTF_8)).rows().get(1).cells())
        .containsExactly("E1", "佐藤");
  }

  @Test
  void refusesAQuoteThatIsNeverClosed() throws IOException {
    assertThat(read("id,name\n1,\"佐藤\n2,鈴木\n".getBytes(UTF_8)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().ja()).contains("引用符"));
  }

  @Test
  void saysSoWhereThereIsNoSuchFile() {
    assertThat(new Tables().read(folder.resolve("nowhere.csv")).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().ja()).contains("見つかりません"));
  }

  @Test
  void saysSoWhereAFolderIsGiven() {
    assertThat(new Tables().read(folder).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().ja()).contains("開けません"));
  }

  @Test
  void refusesTooManyBytesRowsAndColumns() throws IOException {
    byte[] text = "a,b\n1,2\n3,4\n".getBytes(UTF_8);

    assertThat(reason(new Limits(11, 9, 9, 9), text)).startsWith("ファイルが大きすぎます");
    assertThat(reason(new Limits(99, 1, 9, 9), text)).startsWith("行が多すぎます");
    assertThat(reason(new Limits(99, 9, 1, 9), text)).startsWith("列が多すぎます");
    assertThat(read(new Limits(12, 2, 2, 0), text).problems()).isEmpty();
  }

  @Test
  void refusesAnOldOrLockedWorkbook() throws IOException {
    byte[] ole = new byte[512];
    byte[] signature = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(signature, 0, ole, 0, signature.length);

    assertThat(reason(Limits.USUAL, ole)).startsWith("パスワード付きか古い形式");
  }

  private String reason(Limits limits, byte[] bytes) throws IOException {
    return read(limits, bytes).problems().get(0).message().ja();
  }

  private Table read(byte[] bytes) throws IOException {
    return read(Limits.USUAL, bytes);
  }

  private Table read(Limits limits, byte[] bytes) throws IOException {
    Path file = folder.resolve("roster.csv");
    Files.write(file, bytes);
    return new Tables(limits).read(file);
  }
}
