package careermap.slack.view;

import careermap.conversation.TalkReply;
import careermap.conversation.TalkReply.Kind;
import careermap.conversation.TalkRequest;
import careermap.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a request stands, in the words of the one who reads it; safe mrkdwn. */
record RequestWords(RequestSides sides, Wording wording) {

  /** What is new, without what the talk is about: it may be read on a locked screen. */
  String headline() {
    return wording.say("ask.headline", plain());
  }

  /** The headline as it is heard. */
  String heard() {
    return wording.say("ask.heard", plain());
  }

  private String plain() {
    return say(sides.asks() ? mine() : yours(), Names.whole(sides.other(), wording), agreed());
  }

  private String mine() {
    return switch (request().state()) {
      case ASKED -> is(Kind.OTHER_TIMES) ? "ask.mine.other" : asked();
      case PROPOSED -> is(Kind.MOVE) && !isOwn() ? "ask.mine.moved" : "ask.mine.proposed";
      case AGREED -> agreedKey();
      case HANDING_OVER -> "ask.mine.handing";
      case DECLINED -> "ask.mine.declined";
      case WITHDRAWN -> is(Kind.CALL_OFF) ? off() : "ask.mine.withdrawn";
      case HELD -> "ask.held";
      case ENDED -> is(Kind.LEFT) ? "ask.mine.ended" : "ask.over";
    };
  }

  private String asked() {
    return is(Kind.MOVE) ? "ask.mine.move" : "ask.mine.asked";
  }

  private String yours() {
    return switch (request().state()) {
      case ASKED -> askedAgain();
      case PROPOSED -> "ask.yours.proposed";
      case AGREED -> agreedKey();
      case HANDING_OVER -> "ask.yours.handing";
      case DECLINED -> "ask.yours.declined";
      case WITHDRAWN -> is(Kind.CALL_OFF) ? off() : "ask.yours.closed";
      case HELD -> "ask.held";
      case ENDED -> "ask.yours.closed";
    };
  }

  private String askedAgain() {
    if (is(Kind.OTHER_TIMES)) {
      return "ask.yours.other";
    }
    if (is(Kind.MOVE)) {
      return "ask.yours.move";
    }
    return is(Kind.STAY) ? "ask.yours.stay" : "ask.yours.asked";
  }

  private String agreedKey() {
    return request().isOver(sides.now()) ? "ask.over" : "ask.agreed";
  }

  private String off() {
    return isOwn() ? "ask.off.own" : "ask.off.other";
  }

  private boolean is(Kind kind) {
    TalkReply reply = request().reply();
    return reply != null && reply.kind() == kind;
  }

  private boolean isOwn() {
    TalkReply reply = request().reply();
    return reply != null && reply.by().equals(sides.reader().id());
  }

  /** What the talk is about and how to listen. */
  String wish() {
    String topics =
        request().topics().stream()
            .map(topic -> wording.say("topic." + topic))
            .collect(Collectors.joining(wording.say("ask.join")));
    LocalDate week = request().state() == TalkRequest.State.AGREED ? null : request().wishedWeek();
    String wish = say("ask.wish", topics, wording.say("ask.stance." + request().stance()));
    return week == null ? wish : wish + "\n" + say("ask.wish.week", times().day(week));
  }

  /** The asker's word; blank where there is none. */
  String word() {
    String word = request().word();
    return word == null ? "" : said(sides.asks(), word);
  }

  /** What the other answered, in words; blank where there is nothing. */
  String answer() {
    TalkReply reply = request().reply();
    if (reply == null) {
      return "";
    }
    boolean kind = sides.asks() && reply.kind().declines();
    String phrase = kind ? wording.say("ask.reply." + reply.kind()) : "";
    return Stream.of(phrase, word(reply))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String word(TalkReply reply) {
    String word = reply.word();
    if (word == null) {
      return "";
    }
    return said(isOwn(), word);
  }

  private String said(boolean own, String word) {
    return own
        ? say("ask.said.own", word)
        : say("ask.said", Names.whole(sides.other(), wording), word);
  }

  private String agreed() {
    @Nullable Instant at = request().agreedAt();
    return at == null ? "" : times().moment(at);
  }

  /** What has become of the time that was agreed before; blank where there was none. */
  String before() {
    @Nullable Instant at = request().agreedAt();
    boolean moving = request().state().isOpen() && request().state() != TalkRequest.State.AGREED;
    return moving && at != null && at.isAfter(sides.now())
        ? say("ask.before", times().moment(at))
        : "";
  }

  TalkTimes times() {
    return new TalkTimes(sides.zone(), wording);
  }

  private TalkRequest request() {
    return sides.request();
  }

  private String say(String key, Object... parts) {
    return new Page(wording).safely(key, parts);
  }
}
