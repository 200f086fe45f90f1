package careermap.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether a workbook keeps to the cells and texts that there are. The library makes room for
 * whatever column or text a cell names, up to all the memory there is.
 */
final class CellBounds {
  private static final XMLInputFactory XML = factory();
  private static final Pattern ADDRESS = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}");
  private static final Pattern INDEX = Pattern.compile("\\s*[0-9]{1,9}\\s*");
  private static final int MOST_ARRAYS = 1_000;

  private final StringBuilder value = new StringBuilder();
  private boolean isText;
  private boolean isValue;
  private int highestText = -1;
  private int texts;
  private int arrays;
  private boolean isBroken;

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Reads one part of the workbook, which may be something else than XML. */
  void read(InputStream part) throws IOException {
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(part);
      while (xml.hasNext()) {
        take(xml, xml.next());
      }
    } catch (XMLStreamException notXml) {
      // Whoever reads this part stops at the same place, and says so if the part is needed.
      isValue = false;
    }
  }

  /** Refuses a workbook that goes beyond itself. */
  void check() throws IOException {
    if (isBroken || highestText >= texts || arrays > MOST_ARRAYS) {
      throw new IOException("cells beyond the sheet or its texts");
    }
  }

  private void take(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml, xml.getLocalName());
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (isValue) {
          value.append(xml.getText());
        }
      }
      default -> {}
    }
  }

  private void start(XMLStreamReader xml, String name) {
    switch (name) {
      case "c" -> startCell(xml);
      case "v" -> isValue = isText;
      case "si" -> texts++;
      case "f" -> arrays += "array".equals(xml.getAttributeValue(null, "t")) ? 1 : 0;
      default -> {}
    }
  }

  private void startCell(XMLStreamReader xml) {
    String address = xml.getAttributeValue(null, "r");
    isBroken |= address != null && !ADDRESS.matcher(address).matches();
    isText = "s".equals(xml.getAttributeValue(null, "t"));
  }

  private void end() {
    if (isValue && INDEX.matcher(value).matches()) {
      highestText = Math.max(highestText, Integer.parseInt(value.toString().strip()));
    } else if (isValue) {
      isBroken = true;
    }
    value.setLength(0);
    isValue = false;
  }
}
