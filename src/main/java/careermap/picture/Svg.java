package careermap.picture;

import java.awt.Color;
import java.awt.Shape;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a drawing as SVG. Letters are outlines that are written once and used again, so that the
 * picture is the same in every browser; who does not see it hears titles and the description.
 */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int BOLD = 35;

  private final XMLStreamWriter xml;
  private final Typeface typeface;

  private Svg(XMLStreamWriter xml, Typeface typeface) {
    this.xml = xml;
    this.typeface = typeface;
  }

  static String of(Drawing drawing, Typeface typeface) throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    new Svg(xml, typeface).write(drawing);
    return text.toString();
  }

  private void write(Drawing drawing) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start("svg", "xmlns", NAMESPACE, "role", "img", "aria-labelledby", "title desc");
    attributes("viewBox", "0 0 %s %s".formatted(number(drawing.width()), number(drawing.height())));
    attributes("width", number(drawing.width()), "height", number(drawing.height()));
    named("title", drawing.title(), "id", "title");
    named("desc", drawing.description(), "id", "desc");
    letters(drawing.marks());
    marks(drawing.marks());
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void letters(List<Mark> marks) throws XMLStreamException {
    start("defs");
    for (int character : characters(marks).sorted().distinct().toArray()) {
      xml.writeEmptyElement("path");
      attributes("id", id(character), "d", Outline.of(typeface.outline(character), 0));
    }
    xml.writeEndElement();
  }

  private static IntStream characters(List<Mark> marks) {
    return marks.stream().flatMapToInt(Svg::characters);
  }

  private static IntStream characters(Mark mark) {
    if (mark instanceof Mark.Group group) {
      return characters(group.marks());
    }
    return mark instanceof Mark.Text text ? text.text().codePoints() : IntStream.empty();
  }

  private void marks(List<Mark> marks) throws XMLStreamException {
    for (Mark mark : marks) {
      mark(mark);
    }
  }

  private void mark(Mark mark) throws XMLStreamException {
    if (mark instanceof Mark.Figure figure) {
      figure(figure);
    } else if (mark instanceof Mark.Text text) {
      text(text);
    } else if (mark instanceof Mark.Group group) {
      start("g");
      named("title", group.name());
      marks(group.marks());
      xml.writeEndElement();
    } else {
      throw new IllegalArgumentException(mark.getClass() + " cannot be written as SVG");
    }
  }

  private void figure(Mark.Figure figure) throws XMLStreamException {
    xml.writeEmptyElement("path");
    Shape shape = figure.shape();
    attributes("d", Outline.of(shape, 1));
    Color fill = figure.fill();
    attributes("fill", fill == null ? "none" : color(fill));
    Pen pen = figure.pen();
    if (pen != null) {
      attributes("stroke", color(pen.color()), "stroke-width", number(pen.width()));
      attributes("stroke-linecap", "round", "stroke-linejoin", "round");
      dashes(pen);
    }
  }

  private void dashes(Pen pen) throws XMLStreamException {
    if (!pen.dashes().isEmpty()) {
      String lengths = pen.dashes().stream().map(Svg::number).collect(Collectors.joining(" "));
      attributes("stroke-dasharray", lengths);
    }
  }

  private void text(Mark.Text text) throws XMLStreamException {
    double scale = text.size() / Typeface.EM;
    start("g", "aria-hidden", "true", "fill", color(text.color()));
    attributes(
        "transform",
        "translate(%s %s) scale(%s)"
            .formatted(number(text.x()), number(text.y()), Outline.number(scale, 4)));
    if (text.bold()) {
      attributes("stroke", color(text.color()), "stroke-width", String.valueOf(BOLD));
    }
    double x = 0;
    for (int character : text.text().codePoints().toArray()) {
      xml.writeEmptyElement("use");
      attributes("href", "#" + id(character), "x", Outline.number(x, 0));
      x += typeface.advance(character);
    }
    xml.writeEndElement();
  }

  private void named(String element, String content, String... attributes)
      throws XMLStreamException {
    start(element, attributes);
    xml.writeCharacters(Printable.of(content));
    xml.writeEndElement();
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  private static String id(int character) {
    return "u" + Integer.toHexString(character);
  }

  private static String number(double value) {
    return Outline.number(value, 1);
  }

  private static String color(Color color) {
    return Stream.of(color.getRed(), color.getGreen(), color.getBlue())
        .map("%02x"::formatted)
        .collect(Collectors.joining("", "#", ""));
  }
}
