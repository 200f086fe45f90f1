package careermap.change;

import careermap.map.Employment;

/** What about a part of the map differs (変更の観点). */
public enum Aspect {
  NAME(Form.NAME),
  CODE(Form.VALUE),
  PAY_SHOWN(Form.OWN),
  PAY_HIDDEN(Form.OWN),
  LEVEL(Form.VALUE),
  TRACK(Form.VALUE),
  DESCRIPTION(Form.TEXT),
  SITES(Form.VALUE),
  PAY(Form.VALUE),
  /** Pay that the newer map does not show to people. */
  HIDDEN_PAY(Form.VALUE),
  GUIDELINE_FULL_TIME(Form.VALUE),
  GUIDELINE_PART_TIME(Form.VALUE),
  GUIDELINE_FIXED_TERM(Form.VALUE),
  GUIDELINE_DISPATCH(Form.VALUE),
  SOURCE_FULL_TIME(Form.TEXT),
  SOURCE_PART_TIME(Form.TEXT),
  SOURCE_FIXED_TERM(Form.TEXT),
  SOURCE_DISPATCH(Form.TEXT),
  UNIT(Form.ITEM),
  FORMER_CODE(Form.ITEM),
  SUCCESSOR(Form.VALUE),
  KIND(Form.VALUE),
  REQUIRED_EXPERIENCE(Form.ITEM),
  REQUIRED_QUALIFICATION(Form.ITEM),
  RECOMMENDED_EXPERIENCE(Form.ITEM),
  RECOMMENDED_QUALIFICATION(Form.ITEM),
  /** Recommended before. */
  NOW_REQUIRED(Form.OWN),
  /** Required before. */
  NOW_RECOMMENDED(Form.OWN),
  CARRIES_OVER(Form.TEXT),
  AHEAD(Form.TEXT),
  PREREQUISITE(Form.ITEM),
  EXAM_MONTHS(Form.VALUE),
  VALIDITY(Form.VALUE),
  FAMILY(Form.VALUE),
  CRITERION(Form.ITEM),
  GIVES(Form.ITEM);

  /** How such a difference is said. */
  enum Form {
    NAME,
    VALUE,
    TEXT,
    ITEM,
    OWN
  }

  private final Form form;

  Aspect(Form form) {
    this.form = form;
  }

  static Aspect guideline(Employment employment) {
    return valueOf("GUIDELINE_" + employment);
  }

  static Aspect source(Employment employment) {
    return valueOf("SOURCE_" + employment);
  }

  Form form() {
    return form;
  }

  /** Codes say nothing to anybody else, and pay that is not shown is nobody else's. */
  boolean isForHrAlone() {
    return switch (this) {
      case CODE, FORMER_CODE, SUCCESSOR, FAMILY, HIDDEN_PAY -> true;
      default -> false;
    };
  }

  /** Whether it is about the guideline of a form of employment, or about where that comes from. */
  boolean isGuideline() {
    return switch (this) {
      case GUIDELINE_FULL_TIME,
          GUIDELINE_PART_TIME,
          GUIDELINE_FIXED_TERM,
          GUIDELINE_DISPATCH,
          SOURCE_FULL_TIME,
          SOURCE_PART_TIME,
          SOURCE_FIXED_TERM,
          SOURCE_DISPATCH ->
          true;
      default -> false;
    };
  }

  /** Whether a next step can be another one for it. */
  boolean steers() {
    return switch (this) {
      case LEVEL,
          TRACK,
          SITES,
          FORMER_CODE,
          SUCCESSOR,
          KIND,
          REQUIRED_EXPERIENCE,
          REQUIRED_QUALIFICATION,
          NOW_REQUIRED,
          NOW_RECOMMENDED,
          GIVES ->
          true;
      default -> false;
    };
  }
}
