package org.calque.detect.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.QuotedText;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the pronouns of an article mean, and gives up where it cannot know.
 *
 * <p>A pronoun means the only person named before it in its sentence; at the head of a sentence the
 * only one of the sentence before; with a verb of speech whoever spoke last. Elsewhere it may mean
 * anybody spoken of nearby.
 */
final class References {

  /** Up to how many tokens an opening phrase has: “As a result of the accident,”. */
  private static final int OPENING = 9;

  private static final Set<String> ANSWERS =
      Set.of(
          "denied",
          "admitted",
          "promised",
          "pledged",
          "vowed",
          "replied",
          "responded",
          "confessed",
          "acknowledged",
          "testified");

  private final AnalyzedArticle article;
  private final QuotedText quotes;
  private final Humans humans;
  private final Speakers speakers;
  private final Nearby nearby;
  private final QuotedReferences quoted;
  private final List<Reference> found = new ArrayList<>();
  private @Nullable Person speaker;
  private int speakerSentence = -1;

  private References(AnalyzedArticle article) {
    this.article = article;
    this.quotes = article.view(QuotedText.class, QuotedText::of);
    this.humans = new Humans(article);
    this.speakers = new Speakers(article);
    this.nearby = new Nearby(article, humans);
    this.quoted = new QuotedReferences(article, humans, nearby);
  }

  static List<Reference> of(AnalyzedArticle article) {
    References references = new References(article);
    for (Sentence sentence : article.sentences()) {
      if (!sentence.isHeadline()) {
        references.read(sentence);
      }
    }
    return references.found;
  }

  private void read(Sentence sentence) {
    for (Pronoun pronoun : Pronoun.in(sentence, article.grammar())) {
      Span quote = quotes.at(pronoun.span().start());
      Reference reference = quote == null ? outside(pronoun) : quoted.of(pronoun, quote);
      if (reference != null && isKin(reference)) {
        reference = null;
      }
      if (reference != null) {
        found.add(reference);
      }
      nearby.add(pronoun, reference);
    }
    nearby.add(sentence);
    Speakers.Speaker now = speakers.of(sentence);
    if (now.speaks() && !now.same()) {
      speaker = now.person();
      speakerSentence = nearby.size() - 1;
    }
  }

  /** <i>His wife wept. He</i>: the one whose wife she is may be meant. */
  private boolean isKin(Reference reference) {
    Pronoun pronoun = reference.pronoun();
    return reference.humans().stream().anyMatch(h -> humans.belongsTo(h, pronoun.gender()));
  }

  private @Nullable Reference outside(Pronoun pronoun) {
    Sentence sentence = pronoun.sentence();
    List<Human> earlier =
        humans.in(sentence, pronoun.span().start()).stream()
            .filter(h -> h.first() < pronoun.index())
            .toList();
    if (!earlier.isEmpty()) {
      return within(pronoun, earlier);
    }
    List<Human> repeated = nearby.meant(sentence);
    if (!repeated.isEmpty()) {
      return anybody(pronoun, repeated);
    }
    if (pronoun.isSubject() || pronoun.isSource()) {
      return continued(pronoun);
    }
    Pronoun subject = pronoun.subjectBehindOpening(article.grammar());
    if (subject != null) {
      Reference same = continued(subject);
      return same == null
          ? null
          : new Reference(pronoun, same.certain(), same.humans(), same.others());
    }
    return owner(pronoun);
  }

  /** A pronoun that is no subject: nobody of another paragraph is meant. */
  private @Nullable Reference owner(Pronoun pronoun) {
    Sentence sentence = pronoun.sentence();
    List<Human> closest =
        closest(pronoun).stream()
            .filter(h -> h.sentence().paragraph().equals(sentence.paragraph()))
            .toList();
    if (pronoun.index() > 0 || nearby.hasUnknownName(sentence)) {
      return anybody(pronoun, closest);
    }
    Reference reference = reference(pronoun, closest);
    return reference == null ? null : reference.unsure().besides(nearby.quoted(sentence));
  }

  /** A subject without anybody before it in its sentence. */
  private @Nullable Reference continued(Pronoun pronoun) {
    Sentence sentence = pronoun.sentence();
    boolean says = pronoun.isSource() || speakers.speaks(sentence, pronoun.index());
    if (says && lastSpoke(sentence.paragraph())) {
      Reference reference = spoken(pronoun);
      return reference == null || !answers(pronoun)
          ? reference
          : reference.besides(nearby.spokenOf(sentence));
    }
    if (opensSentence(pronoun)) {
      Reference reference = reference(pronoun, closest(pronoun));
      return reference == null
          ? null
          : reference.besides(nearby.quoted(sentence)).besides(nearby.spokenOf(sentence));
    }
    if (says) {
      Reference reference = reference(pronoun, closest(pronoun));
      return reference == null ? null : reference.unsure();
    }
    return anybody(pronoun, closest(pronoun));
  }

  /** Who answers may be the one that the speaker spoke of. */
  static boolean answers(Pronoun pronoun) {
    return ANSWERS.contains(pronoun.sentence().lower(pronoun.index() + 1));
  }

  private List<Human> closest(Pronoun pronoun) {
    return nearby.closest(pronoun.sentence().paragraph());
  }

  private @Nullable Reference within(Pronoun pronoun, List<Human> earlier) {
    Sentence sentence = pronoun.sentence();
    if (ClauseObject.is(pronoun, earlier.get(earlier.size() - 1), article.grammar())) {
      return null;
    }
    boolean unknown = !pronoun.isSubject() && nearby.hasUnknownName(sentence);
    if (isReported(pronoun)) {
      Reference reference = reference(pronoun, earlier);
      return reference == null ? null : reference.unsure().besides(nearby.inParagraph(sentence));
    }
    if (unknown || hasBothGenders(pronoun)) {
      return anybody(pronoun, earlier);
    }
    Reference reference = reference(pronoun, earlier);
    return reference == null || pronoun.isSubject()
        ? reference
        : reference.besides(nearby.named(sentence)).besides(nearby.pronouns(sentence));
  }

  /** “Cut Aulia said he”, “insisted that her party”: who speaks speaks of themselves. */
  private boolean isReported(Pronoun pronoun) {
    Sentence sentence = pronoun.sentence();
    int verb = pronoun.index() - 1;
    verb = sentence.lower(verb).equals("that") ? verb - 1 : verb;
    return speakers.isSpeech(sentence.lower(verb))
        && !sentence.lower(verb).startsWith("ask")
        && !sentence.lower(verb).startsWith("t");
  }

  /** “She called his arrest”: two people are spoken of. */
  private boolean hasBothGenders(Pronoun pronoun) {
    return Pronoun.in(pronoun.sentence(), article.grammar()).stream()
        .anyMatch(p -> p.gender() != pronoun.gender() && !quotes.isQuoted(p.span().start()));
  }

  /** Whoever it is, it is one of those nearby. */
  private @Nullable Reference anybody(Pronoun pronoun, List<Human> closest) {
    Sentence sentence = pronoun.sentence();
    Reference reference = nearby.hasUnknownName(sentence) ? null : reference(pronoun, closest);
    return reference == null ? null : reference.unsure().besides(nearby.everybody(sentence));
  }

  /** At the head, or after a short adverbial: “On Monday, he”. */
  static boolean opensSentence(Pronoun pronoun) {
    return pronoun.index() == 0
        || (pronoun.index() <= OPENING
            && pronoun.sentence().lower(pronoun.index() - 1).equals(","));
  }

  /** Whether the sentence before, or the paragraph before, ends with somebody speaking. */
  private boolean lastSpoke(Paragraph paragraph) {
    if (speakerSentence < 0) {
      return false;
    }
    for (Sentence sentence : nearby.since(speakerSentence + 1)) {
      if (sentence.paragraph().equals(paragraph) && !nearby.isQuoted(sentence)) {
        return false;
      }
    }
    return true;
  }

  /** Whoever spoke last goes on, certainly so where nobody else was named since. */
  private @Nullable Reference spoken(Pronoun pronoun) {
    if (speaker == null) {
      return null;
    }
    Human first = null;
    List<Human> others = new ArrayList<>();
    for (Sentence sentence : nearby.since(speakerSentence)) {
      if (nearby.get(speakerSentence) != sentence && nearby.isUnknownNamed(sentence)) {
        return null;
      }
      for (Human human : nearby.in(sentence)) {
        boolean speaks = Objects.equals(human.person(), speaker);
        first = speaks && first == null ? human : first;
        if (!speaks) {
          others.add(human);
        }
      }
    }
    if (first == null) {
      return null;
    }
    boolean near = nearby.size() - speakerSentence <= 3;
    boolean sameParagraph =
        nearby.get(speakerSentence).paragraph().equals(pronoun.sentence().paragraph());
    Reference reference = new Reference(pronoun, others.isEmpty(), List.of(first), List.of());
    boolean goesOn = pronoun.isTag() || (sameParagraph && opensSentence(pronoun));
    return others.isEmpty() || (near && goesOn)
        ? reference.besides(inLaterParagraphs(others))
        : anybody(pronoun, List.of(first));
  }

  /** Whom a paragraph of their own brings in may speak next. */
  private List<Human> inLaterParagraphs(List<Human> others) {
    Paragraph spoke = nearby.get(speakerSentence).paragraph();
    return others.stream().filter(h -> !h.sentence().paragraph().equals(spoke)).toList();
  }

  /** One of a group of which at least one is the subject of something. */
  static @Nullable Reference reference(Pronoun pronoun, List<Human> group) {
    Map<Object, Human> distinct = new LinkedHashMap<>();
    boolean subject = false;
    for (Human human : group) {
      distinct.putIfAbsent(human.who(), human);
      subject |= human.subject();
    }
    return distinct.isEmpty() || !subject
        ? null
        : new Reference(pronoun, distinct.size() == 1, List.copyOf(distinct.values()), List.of());
  }
}
