package careermap;

import careermap.map.Phrase;
import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The file {@code .env} with settings, which need not be there.
 *
 * @param leftOut what was meant as a setting there, and is not taken
 * @param doubts what may be a mistake: names that are no setting's, rights that everybody has
 */
record SettingsFile(Map<String, String> values, List<Phrase> leftOut, List<Phrase> doubts) {
  static final SettingsFile NONE = new SettingsFile(Map.of(), List.of(), List.of());

  private static final String NAME = ".env";
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** Anything else before an equals sign may be a part of a secret, and is not told. */
  private static final Pattern TOLD = Pattern.compile("[A-Z][A-Z_]{2,39}");

  private static final Pattern SINGLE_QUOTED = Pattern.compile("'([^']*)'");

  static SettingsFile in(Path folder) {
    Path path = folder.resolve(NAME);
    try {
      return Files.exists(path) ? of(folder, Files.readAllLines(path)) : NONE;
    } catch (CharacterCodingException otherLetters) {
      return without(List.of(notUtf8()));
    } catch (IOException unreadable) {
      return without(List.of(notReadable()));
    }
  }

  private static SettingsFile without(List<Phrase> leftOut) {
    return new SettingsFile(Map.of(), leftOut, List.of());
  }

  private static SettingsFile of(Path folder, List<String> lines) {
    SettingsFile file = new SettingsFile(values(folder), new ArrayList<>(), new ArrayList<>());
    Set<String> met = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      file.look(i + 1, lines.get(i).strip(), met);
    }
    if (FileRights.areEverybodys(folder.resolve(NAME))) {
      file.doubts.add(everybodys(NAME));
    }
    return file;
  }

  /** The library says nothing of lines that it does not understand. */
  private static Map<String, String> values(Path folder) {
    return Dotenv.configure()
        .directory(folder.toString())
        .ignoreIfMalformed()
        .load()
        .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
        .stream()
        .collect(Collectors.toMap(DotenvEntry::getKey, entry -> unquoted(entry.getValue())));
  }

  /** The library takes off double quotes alone. */
  private static String unquoted(String value) {
    return SINGLE_QUOTED.matcher(value.strip()).replaceFirst("$1");
  }

  private void look(int number, String line, Set<String> met) {
    if (line.startsWith(BYTE_ORDER_MARK)) {
      leftOut.add(byteOrderMark());
    } else if (!line.isEmpty() && !line.startsWith("#")) {
      name(number, line.split("=", 2)[0].strip(), met);
    }
  }

  private void name(int number, String name, Set<String> met) {
    if (!values.containsKey(name)) {
      leftOut.add(broken(number));
    } else if (!met.add(name)) {
      leftOut.add(twice(number, told(name)));
    } else if (!Settings.NAMES.contains(name)) {
      doubts.add(noSetting(number, told(name)));
    }
  }

  private static String told(String name) {
    return TOLD.matcher(name).matches() ? name : "";
  }

  /** What holds secrets or personal data, and can be read by whoever is on the machine. */
  static Phrase everybodys(String file) {
    return new Phrase(
        file + " は、このコンピューターのだれもが読めます。chmod 600 " + file + " で、持ち主だけが読めるようにしてください。",
        file
            + " can be read by everybody on this machine; keep it to its owner: chmod 600 "
            + file);
  }

  private static Phrase notUtf8() {
    return new Phrase(
        ".env は UTF-8 で保存されていないため、読み込んでいません。UTF-8 で保存し直してください。",
        ".env is not in UTF-8 and is left out; save it as UTF-8");
  }

  private static Phrase notReadable() {
    return new Phrase(
        ".env を読み込めません。読み取れるファイルにしてください。",
        ".env cannot be read and is left out; make it a readable file");
  }

  private static Phrase byteOrderMark() {
    return new Phrase(
        ".env の1行目は、バイト順マーク(BOM)で始まるため、読み込んでいません。BOM なしの UTF-8 で保存し直してください。",
        ".env, line 1: begins with a byte order mark and is left out; save the file as UTF-8 without"
            + " one");
  }

  private static Phrase broken(int line) {
    return new Phrase(
        ".env の" + line + "行目を読み込めません。「名前=値」の形で1行に書き、引用符は閉じてください。",
        ".env, line "
            + line
            + ": left out; write NAME=value in one line, and close every quotation mark");
  }

  private static Phrase twice(int line, String name) {
    return new Phrase(
        ".env の" + line + "行目：" + name + " が2回書かれています。最後の行が使われます。1行だけ残してください。",
        ".env, line "
            + line
            + ": the setting "
            + name
            + " stands twice; the last line counts; keep one alone");
  }

  private static Phrase noSetting(int line, String name) {
    return new Phrase(
        ".env の"
            + line
            + "行目："
            + (name.isEmpty() ? "この" : name + " という")
            + "名前の設定はありません。つづりをご確認ください。",
        ".env, line "
            + line
            + ": there is no "
            + (name.isEmpty() ? "such setting" : "setting " + name)
            + "; see how it is spelt");
  }
}
