package careermap.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The file of a SQLite database. */
record SqliteFile(Path path) {
  private static final String PREFIX = "jdbc:sqlite:";

  static SqliteFile of(String url) {
    if (!url.matches(PREFIX + "[^:?].*")) {
      throw new DatabaseUnavailable(
          "DATABASE_URL: expected jdbc:sqlite:FILE, such as jdbc:sqlite:data/career-map.db", null);
    }
    Path path = Path.of(url.substring(PREFIX.length())).toAbsolutePath();
    if (path.getParent() == null || Files.isDirectory(path)) {
      throw new DatabaseUnavailable(
          "DATABASE_URL: " + path + " is a folder; name a file in it", null);
    }
    return new SqliteFile(path);
  }

  String url() {
    return PREFIX + path;
  }

  /** Tells this file from another one that was put in its place; empty where there is none. */
  Optional<Object> identity() {
    try {
      Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      return Optional.of(key == null ? path : key);
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  void prepare() {
    try {
      Files.createDirectories(path.getParent());
    } catch (IOException failure) {
      throw new DatabaseUnavailable(
          "DATABASE_URL: cannot create the folder "
              + path.getParent()
              + "; make it writable or name another",
          failure);
    }
    if (!Files.isWritable(Files.exists(path) ? path : path.getParent())) {
      throw new DatabaseUnavailable(
          "DATABASE_URL: " + path + " is not writable; change its rights or name another file",
          null);
    }
  }

  @SuppressWarnings("resource")
  AutoCloseable lockForServing() {
    Path lockFile = path.resolveSibling(path.getFileName() + ".serve-lock");
    try {
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new DatabaseUnavailable(
            "DATABASE_URL: another serve already runs on " + path + "; stop it first", null);
      }
      return channel;
    } catch (IOException failure) {
      throw new DatabaseUnavailable(
          "DATABASE_URL: cannot write " + lockFile + "; make the folder writable", failure);
    }
  }
}
