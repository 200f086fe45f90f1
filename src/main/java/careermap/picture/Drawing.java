package careermap.picture;

import java.util.List;

/** A finished sheet, from the lowest mark to the topmost. */
record Drawing(String title, String description, double width, double height, List<Mark> marks) {
  Drawing {
    marks = List.copyOf(marks);
  }
}
