package careermap.map;

/** A map as a workbook (地図のブック), which {@link MapFiles} reads again. */
@FunctionalInterface
public interface WorkbookForm {
  /**
   * @param language of the sheets' names and headers; the texts are there in both
   */
  byte[] write(CareerMap map, Language language);
}
