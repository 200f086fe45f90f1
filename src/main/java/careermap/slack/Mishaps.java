package careermap.slack;

import careermap.guidance.HrContact;
import careermap.map.Language;
import careermap.slack.view.Apology;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.bolt.response.Response;
import java.security.SecureRandom;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes wrong: logged once with a reference, and told kindly with the same reference. */
final class Mishaps {
  private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

  /** Without letters and digits that look alike. */
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 4;
  private static final int UNSAID = 500;

  private final SecureRandom random = new SecureRandom();
  private final Language language;
  private final Supplier<HrContact> hr;

  Mishaps(Language language, Supplier<HrContact> hr) {
    this.language = language;
    this.hr = hr;
  }

  Screen apology(Throwable failure) {
    String reference = reference();
    LOG.error("failed, reference={} kind={}", reference, failure.getClass().getName(), failure);
    return Apology.of(reference, contact(), Wording.in(language));
  }

  /** Of what cannot even be told. */
  Response unsaid(Throwable failure) {
    LOG.error("failed, and cannot say so, kind={}", failure.getClass().getName(), failure);
    return Response.error(UNSAID);
  }

  Screen busy() {
    LOG.warn("busy: the queue of work is full");
    return Apology.busy(Wording.in(language));
  }

  /** The word that closes a modal. */
  String closing() {
    return Wording.in(language).say("button.close");
  }

  /** Does what is left to do after a failure; if that fails too, it is in the log. */
  void guard(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.error("failed, what={} kind={}", what, failure.getClass().getName(), failure);
    }
  }

  private HrContact contact() {
    try {
      return hr.get();
    } catch (RuntimeException unknown) {
      LOG.warn("no contact could be read, kind={}", unknown.getClass().getName());
      return new HrContact(null);
    }
  }

  private String reference() {
    StringBuilder reference = new StringBuilder();
    random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> reference.append(LETTERS.charAt(i)));
    return reference.toString();
  }
}
