package careermap.file;

import static careermap.file.Content.CODE;
import static careermap.file.Content.CODES;
import static careermap.file.Content.COMMON;
import static careermap.file.Content.NUMBER;
import static careermap.file.Content.NUMBERS;
import static careermap.file.Content.OPPORTUNITY;
import static careermap.file.Content.SHOWN;
import static careermap.file.Content.STEP;
import static careermap.file.Content.TEXT;
import static careermap.file.Content.TEXTS;
import static careermap.file.Content.TRACK;

import careermap.map.Employment;
import careermap.map.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The sheets of a map's workbook, in their order; a question mark: the field may be absent. */
enum MapSheet {
  MAP {
    @Override
    void define(Columns columns) {
      columns
          .add("name.ja", TEXT)
          .add("name.en", TEXT)
          .add("pay_shown?", SHOWN)
          .add("guide?", TEXT);
    }
  },
  ROLES {
    @Override
    void define(Columns columns) {
      columns.add("code", CODE).add("name.ja", TEXT).add("name.en", TEXT).add("level", NUMBER);
      columns.add("track", TRACK).add("summary.ja", TEXT).add("summary.en", TEXT);
      Arrays.stream(Employment.values()).forEach(it -> columns.addGuideline(it.name()));
      columns.add("units?", CODES).add("pay?.min", NUMBER).add("pay?.max", NUMBER);
      columns.add("sites?", TEXTS).add("formerly?", CODES);
    }
  },
  TRANSITIONS {
    @Override
    void define(Columns columns) {
      columns.add("from", CODE, ROLES).add("to", CODE, ROLES).add("kind", STEP);
      columns.add("required?", CODES).add("recommended?", CODES);
      columns.add("carries_over?.ja", TEXT).add("carries_over?.en", TEXT);
      columns.add("ahead?.ja", TEXT).add("ahead?.en", TEXT);
    }
  },
  EXPERIENCES {
    @Override
    void define(Columns columns) {
      columns.add("code", CODE).add("name.ja", TEXT).add("name.en", TEXT);
      columns.add("description.ja", TEXT).add("description.en", TEXT);
    }
  },
  QUALIFICATIONS {
    @Override
    void define(Columns columns) {
      EXPERIENCES.define(columns);
      columns.add("requires?", CODES).add("exam_months?", NUMBERS).add("valid_months?", NUMBER);
    }
  },
  UNITS {
    @Override
    void define(Columns columns) {
      columns.add("code", CODE).add("family", TEXT).add("common", COMMON).add("level", NUMBER);
      columns.add("name.ja", TEXT).add("name.en", TEXT);
    }
  },
  CRITERIA {
    @Override
    void define(Columns columns) {
      columns.add("unit", CODE, UNITS).add("code", CODE).add("text.ja", TEXT).add("text.en", TEXT);
    }
  },
  OPPORTUNITIES {
    @Override
    void define(Columns columns) {
      columns.add("code", CODE).add("kind", OPPORTUNITY).add("name.ja", TEXT).add("name.en", TEXT);
      columns.add("gives", CODES);
    }
  },
  RETIRED {
    @Override
    void define(Columns columns) {
      columns.add("code", CODE).add("successor", CODE, ROLES);
    }
  };

  /** Gathers the columns of a sheet. */
  private static final class Columns {
    private final MapSheet sheet;
    private final List<Column> columns = new ArrayList<>();

    Columns(MapSheet sheet) {
      this.sheet = sheet;
    }

    Columns add(String path, Content content) {
      return add(path, content, sheet);
    }

    /** A column whose cells name a code of another sheet. */
    Columns add(String path, Content content, MapSheet target) {
      columns.add(Column.of(sheet, path, content, target));
      return this;
    }

    void addGuideline(String employment) {
      String path = "guidelines?." + employment + "?.";
      add(path + "min?", NUMBER).add(path + "max?", NUMBER);
      add(path + "source?.ja", TEXT).add(path + "source?.en", TEXT);
    }
  }

  abstract void define(Columns columns);

  List<Column> columns() {
    Columns columns = new Columns(this);
    define(columns);
    return List.copyOf(columns.columns);
  }

  /** Its key in the map. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  Phrase title() {
    return SheetWords.say("sheet." + name());
  }

  boolean isRequired() {
    return this == MAP || this == ROLES || this == TRANSITIONS;
  }
}
