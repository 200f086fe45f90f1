package careermap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that whoever wishes the app ill might give it in place of a roster or a map. */
final class HostileFiles {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String NAMESPACE =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String CELL = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

  private HostileFiles() {}

  /** By their names. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("bomb.xlsx", workbook(strings(""), zeros(1 << 30)));
    files.put("laughs.xlsx", workbook(laughs(), sheet(CELL)));
    files.put("entity.xlsx", workbook(entity(), sheet(CELL)));
    files.put("rows.xlsx", workbook(strings("<si><t>a</t></si>"), rows(1_000_000)));
    files.put("strings.xlsx", workbook(manyStrings(3_000_000), sheet(CELL)));
    files.put("long.xlsx", workbook(longString(64 << 20), sheet(CELL)));
    files.put("paths.xlsx", paths());
    files.put("large.csv", filled(50 << 20, "E1,x,OPERATOR,2025-01-01\n"));
    files.put("rows.csv", filled(30 << 20, "x\n"));
    files.put("wide.csv", filled(8 << 20, ","));
    return files;
  }

  private static Part laughs() {
    StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
    for (int level = 1; level < 30; level++) {
      entities.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(level, level - 1, level - 1));
    }
    return text(
        XML + "<!DOCTYPE sst [" + entities + "]><sst" + NAMESPACE + "><si><t>&e29;</t></si></sst>");
  }

  private static Part entity() {
    return text(
        XML
            + "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst"
            + NAMESPACE
            + "><si><t>&x;</t></si></sst>");
  }

  private static Part strings(String items) {
    return text(XML + "<sst" + NAMESPACE + ">" + items + "</sst>");
  }

  private static Part manyStrings(int number) {
    return zip -> {
      write(zip, XML + "<sst" + NAMESPACE + ">");
      for (int one = 0; one < number; one++) {
        write(zip, "<si><t>" + one + "</t></si>");
      }
      write(zip, "</sst>");
    };
  }

  private static Part longString(int length) {
    return zip -> {
      write(zip, XML + "<sst" + NAMESPACE + "><si><t>");
      byte[] chunk = new byte[1 << 20];
      Arrays.fill(chunk, (byte) 'a');
      for (int written = 0; written < length; written += chunk.length) {
        zip.write(chunk);
      }
      write(zip, "</t></si></sst>");
    };
  }

  private static Part sheet(String rows) {
    return text(
        XML + "<worksheet" + NAMESPACE + "><sheetData>" + rows + "</sheetData></worksheet>");
  }

  private static Part rows(int number) {
    return zip -> {
      write(zip, XML + "<worksheet" + NAMESPACE + "><sheetData>");
      for (int row = 1; row <= number; row++) {
        write(zip, "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"s\"><v>0</v></c></row>".formatted(row));
      }
      write(zip, "</sheetData></worksheet>");
    };
  }

  private static Part zeros(int length) {
    return zip -> {
      write(zip, XML + "<worksheet" + NAMESPACE + "><sheetData>");
      byte[] chunk = new byte[1 << 20];
      Arrays.fill(chunk, (byte) ' ');
      for (int written = 0; written < length; written += chunk.length) {
        zip.write(chunk);
      }
      write(zip, "</sheetData></worksheet>");
    };
  }

  /** Its parts would like to be put down elsewhere. */
  private static byte[] paths() {
    return zipped(
        Map.of(
            "../../../../tmp/career-map-was-here.xml", text("x"),
            "/tmp/career-map-was-here.xml", text("x"),
            "..\\career-map-was-here.xml", text("x")));
  }

  private static byte[] workbook(Part strings, Part sheet) {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        text(
            XML
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                + "</Types>"));
    parts.put("_rels/.rels", relations("officeDocument", "rId1", "xl/workbook.xml", ""));
    parts.put(
        "xl/workbook.xml",
        text(
            XML
                + "<workbook"
                + NAMESPACE
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            "worksheet",
            "rId1",
            "worksheets/sheet1.xml",
            "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
    parts.put("xl/sharedStrings.xml", strings);
    parts.put("xl/worksheets/sheet1.xml", sheet);
    return zipped(parts);
  }

  private static Part relations(String type, String id, String target, String more) {
    return text(
        XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                .formatted(id, type, target)
            + more
            + "</Relationships>");
  }

  private static byte[] zipped(Map<String, Part> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      for (Map.Entry<String, Part> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().into(zip);
        zip.closeEntry();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  private static byte[] filled(int length, String again) {
    byte[] bytes = new byte[length];
    byte[] one = again.getBytes(UTF_8);
    for (int at = 0; at < length; at++) {
      bytes[at] = one[at % one.length];
    }
    byte[] head = "employee_id,name,role,role_since\n".getBytes(UTF_8);
    System.arraycopy(head, 0, bytes, 0, head.length);
    return bytes;
  }

  private static Part text(String text) {
    return zip -> write(zip, text);
  }

  private static void write(ZipOutputStream zip, String text) throws IOException {
    zip.write(text.getBytes(UTF_8));
  }

  /** Writes itself. */
  private interface Part {
    void into(ZipOutputStream zip) throws IOException;
  }
}
