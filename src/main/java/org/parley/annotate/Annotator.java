package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.annotate.Layout.Block;
import org.parley.lexicon.Lexicon;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Article;
import org.parley.model.Chunk;
import org.parley.model.Sentence;
import org.parley.model.Span;
import org.parley.model.Token;
import org.parley.model.Zone;

/**
 * Finds the layout of an article, its sentences and what they name. Safe for use by many threads.
 */
public final class Annotator {
  private final Lexicon lexicon;
  private final Layout layout;
  private final HyphenSplitter hyphens;

  public Annotator(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.layout = new Layout(lexicon.furniture());
    this.hyphens = new HyphenSplitter(lexicon);
  }

  /** Annotates an article; any text, however broken, ends in a result. */
  public AnnotatedArticle annotate(Article article) {
    List<Block> blocks = layout.blocks(article.text());
    Opening opening = Opening.of(article, blocks, lexicon);
    SortedMap<Integer, Dateline> datelines = opening.datelines(article, blocks, lexicon);
    List<Sentence> sentences = sentences(drafts(article, blocks, datelines));
    Article dated = new Article(article.id(), opening.complete(article.source()), article.text());
    SortedMap<Integer, String> places = new TreeMap<>();
    datelines.forEach(
        (block, line) -> {
          if (!line.place().isEmpty()) {
            places.put(block, line.place());
          }
        });
    return new AnnotatedArticle(dated, title(article, blocks), places, sentences);
  }

  /** A sentence of which nothing is known but its words. */
  private record Draft(int block, Zone zone, Words words) {
    /** A title, or a line in capitals: its capitals tell no names. */
    boolean headline() {
      return zone == Zone.TITLE || words.shouted();
    }

    Sentence with(List<Chunk> chunks) {
      List<Token> tokens = words.tokens();
      Span span = new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
      return new Sentence(span, block, zone, tokens, chunks);
    }
  }

  private List<Draft> drafts(
      Article article, List<Block> blocks, SortedMap<Integer, Dateline> datelines) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Dateline dateline = datelines.get(i);
      Zone zone = dateline == null ? block.zone() : Zone.BODY;
      int begin = block.span().begin() + (dateline == null ? 0 : dateline.length());
      if (block.zone() != Zone.FURNITURE) {
        for (List<Token> sentence : tokens(article, begin, block.span().end())) {
          drafts.add(new Draft(i, zone, new Words(lexicon, sentence)));
        }
      }
    }
    return drafts;
  }

  private List<List<Token>> tokens(Article article, int begin, int end) {
    List<Token> tokens = lexicon.tokenizer().cut(article.text(), begin, end);
    return SentenceSplitter.split(ScareQuotes.without(hyphens.split(tokens)));
  }

  /** Learns the names of the whole article first: a short name may stand before the full one. */
  private static List<Sentence> sentences(List<Draft> drafts) {
    NameRegister names = new NameRegister();
    ShortNames shortNames = new ShortNames();
    for (Draft draft : drafts) {
      // capitals say nothing in a headline: its names are looked up, not learned
      if (!draft.headline()) {
        new Chunker(draft.words(), names, shortNames)
            .licensed()
            .forEach(person -> names.add(person.name()));
      }
    }
    List<List<Chunk>> chunks = chunks(drafts, names, shortNames);
    LeadHolder holder = holder(drafts, chunks);
    if (holder.name() != null) {
      names.add(holder.name());
      chunks = chunks(drafts, names, shortNames).stream().map(holder::in).toList();
    }
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      sentences.add(drafts.get(i).with(chunks.get(i)));
    }
    return sentences;
  }

  private static List<List<Chunk>> chunks(
      List<Draft> drafts, NameRegister names, ShortNames shortNames) {
    return drafts.stream()
        .map(draft -> new Chunker(draft.words(), names, shortNames).chunks(draft.headline()))
        .toList();
  }

  /** Learns who holds the post that the lead names without its holder. */
  private static LeadHolder holder(List<Draft> drafts, List<List<Chunk>> chunks) {
    List<Words> words = new ArrayList<>();
    List<List<Chunk>> opening = new ArrayList<>();
    for (int i = 0; i < drafts.size() && words.size() <= LeadHolder.NEAR; i++) {
      if (drafts.get(i).zone() == Zone.BODY) {
        words.add(drafts.get(i).words());
        opening.add(chunks.get(i));
      }
    }
    return LeadHolder.of(words, opening);
  }

  private static String title(Article article, List<Block> blocks) {
    for (Block block : blocks) {
      if (block.zone() == Zone.TITLE) {
        return article.words(block.span());
      }
    }
    return "";
  }
}
