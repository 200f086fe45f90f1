package careermap.file;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * A parser that stops at nesting that would exhaust the stack, at floods of aliases, and at more
 * values than a small heap holds.
 */
final class BoundedParser implements Parser {
  static final int MOST_DEPTH = 32;
  static final int MOST_ALIASES = 200;

  /** Those of the most transitions that a map may have, and room for the rest. */
  static final int MOST_VALUES = 160_000;

  private final Parser parser;
  private int depth;
  private int aliases;
  private int values;

  BoundedParser(Parser parser) {
    this.parser = parser;
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return parser.checkEvent(id);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    var event = parser.next();
    count(event.getEventId());
    refuse(depth > MOST_DEPTH, Fault.TOO_DEEP, event);
    refuse(aliases > MOST_ALIASES, Fault.TOO_MANY_ALIASES, event);
    refuse(values > MOST_VALUES, Fault.TOO_MANY_VALUES, event);
    return event;
  }

  private void count(Event.ID id) {
    switch (id) {
      case SequenceStart, MappingStart -> {
        depth++;
        values++;
      }
      case SequenceEnd, MappingEnd -> depth--;
      case Alias -> aliases++;
      case Scalar -> values++;
      default -> {}
    }
  }

  private static void refuse(boolean tooMuch, Fault fault, Event event) {
    if (tooMuch) {
      throw new ParserException(fault.name(), event.getStartMark());
    }
  }
}
