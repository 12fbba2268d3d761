package org.calque.analysis.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calque.analysis.Sentence;
import org.calque.lexicon.Lexicon;

/**
 * Finds in headlines the names that the body has: with headline capitals every word looks like a
 * name.
 */
final class HeadlineNames {

  private final Titles titles;
  private final NameWords words;
  private final Set<String> known = new HashSet<>();
  private final List<List<String>> full = new ArrayList<>();

  /**
   * @param body the mentions of the body, of which the evident ones count
   */
  HeadlineNames(Lexicon lexicon, List<Mention> body) {
    this.titles = lexicon.view(Titles.class, Titles::new);
    this.words = lexicon.view(NameWords.class, NameWords::new);
    for (Mention mention : body) {
      if (mention.evident()) {
        known.addAll(mention.name().keys());
        full.add(mention.name().keys());
      }
    }
  }

  private boolean isKnown(String key) {
    return known.contains(key) || full.stream().anyMatch(f -> Nicknames.isOf(key, f));
  }

  List<Mention> find(Sentence headline) {
    List<Mention> mentions = new ArrayList<>();
    List<TitleUse> pending = new ArrayList<>();
    int i = 0;
    while (i < headline.size()) {
      TitleUse title = titles.at(headline, i);
      List<Name.Part> parts = parts(headline, i);
      if (parts.isEmpty() && title != null) {
        pending.add(title);
        i = title.end();
      } else if (parts.isEmpty()) {
        pending.clear();
        i++;
      } else {
        int end = parts.get(parts.size() - 1).end();
        mentions.add(new Mention(new Name(headline, i, end, parts), pending, null, false));
        pending.clear();
        i = end;
      }
    }
    return mentions;
  }

  private List<Name.Part> parts(Sentence headline, int from) {
    List<Name.Part> parts = new ArrayList<>();
    int i = from;
    while (i < headline.size()) {
      int end = partEnd(headline, i);
      boolean particle = words.isParticle(headline.lower(i)) && end < headline.size();
      String text = text(headline, i, end);
      if (!particle && !(headline.token(i).isCapitalised() && isKnown(NameReader.key(text)))) {
        break;
      }
      if (!particle) {
        parts.add(new Name.Part(i, end, text, NameReader.key(text)));
      }
      i = end;
    }
    return parts;
  }

  private int partEnd(Sentence headline, int i) {
    int end = i + 1;
    if (words.isParticle(headline.lower(i))) {
      return headline.lower(end).equals("-") ? end + 1 : end;
    }
    while (end + 1 < headline.size()
        && headline.lower(end).equals("-")
        && headline.token(end).start() == headline.token(end - 1).end()) {
      end += 2;
    }
    return end;
  }

  private static String text(Sentence sentence, int first, int end) {
    StringBuilder text = new StringBuilder();
    sentence.tokens().subList(first, end).forEach(t -> text.append(t.text()));
    return text.toString();
  }
}
