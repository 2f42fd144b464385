package org.parley.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Layout.Block;
import org.parley.lexicon.Lexicon;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Article;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.PartialDate;
import org.parley.model.Sentence;
import org.parley.model.Source;
import org.parley.model.Span;
import org.parley.model.Token;
import org.parley.model.Zone;

/**
 * Finds the layout of an article, its sentences and what they name. Safe for use by many threads.
 */
public final class Annotator {
  private static final int DATELINE_WITHIN = 5;
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
    Opening opening = opening(article, blocks);
    List<Draft> drafts = drafts(article, blocks, opening);
    NameRegister names = new NameRegister();
    Map<String, Body> abbreviations = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.zone() == Zone.TITLE) {
        continue; // capitals say nothing in a headline: its names are looked up, not learned
      }
      new Chunker(lexicon, draft.tokens(), names, abbreviations)
          .licensed()
          .forEach(person -> names.add(person.name()));
    }
    List<Sentence> sentences = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Chunk> chunks =
          new Chunker(lexicon, draft.tokens(), names, abbreviations)
              .chunks(draft.zone() == Zone.TITLE);
      sentences.add(
          new Sentence(span(draft.tokens()), draft.block(), draft.zone(), draft.tokens(), chunks));
    }
    Article dated = new Article(article.id(), source(article, opening), article.text());
    return new AnnotatedArticle(dated, title(article, blocks), opening.place(), sentences);
  }

  private record Draft(int block, Zone zone, List<Token> tokens) {}

  /** What the first lines say of place, day and agency. */
  private record Opening(
      @Nullable String place,
      @Nullable String agency,
      @Nullable PartialDate date,
      int block,
      int length) {}

  private Opening opening(Article article, List<Block> blocks) {
    Dateline dateline = null;
    int at = -1;
    int seen = 0;
    for (int i = 0; i < blocks.size() && seen < DATELINE_WITHIN && dateline == null; i++) {
      Zone zone = blocks.get(i).zone();
      if (zone == Zone.BODY || zone == Zone.HEADING) {
        seen++;
        dateline = Dateline.of(article.words(blocks.get(i).span()));
        at = i;
      }
    }
    PartialDate printed = printedDate(article, blocks);
    if (dateline == null) {
      return new Opening(null, null, printed, -1, 0);
    }
    PartialDate own = dateline.date() == null ? null : date(dateline.date());
    boolean full = own != null && own.hasYear();
    return new Opening(
        dateline.place(), dateline.agency(), full ? own : printed, at, dateline.length());
  }

  /** A line that holds nothing but a date, above or below the text. */
  private @Nullable PartialDate printedDate(Article article, List<Block> blocks) {
    for (Block block : blocks) {
      String words = article.words(block.span());
      boolean side = block.zone() == Zone.FURNITURE || block.zone() == Zone.HEADING;
      if (side && words.length() < 100 && words.matches("(?s).*\\d{4}.*")) {
        PartialDate date = date(words);
        if (date != null && date.exactDay() != null) {
          return date;
        }
      }
    }
    return null;
  }

  private @Nullable PartialDate date(String words) {
    List<Token> tokens = lexicon.tokenizer().cut(words);
    DateParser parser = new DateParser(new Words(lexicon, tokens));
    for (int i = 0; i < tokens.size(); i++) {
      DateChunk chunk = parser.at(i);
      if (chunk != null && chunk.date().start() != null) {
        return chunk.date().start();
      }
    }
    return null;
  }

  private static Source source(Article article, Opening opening) {
    Source source = article.source();
    PartialDate published = source.published() == null ? opening.date() : source.published();
    String publisher = source.publisher() == null ? opening.agency() : source.publisher();
    return new Source(source.file(), source.url(), publisher, published, source.language());
  }

  private List<Draft> drafts(Article article, List<Block> blocks, Opening opening) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.zone() == Zone.FURNITURE) {
        continue;
      }
      int begin = block.span().begin() + (i == opening.block() ? opening.length() : 0);
      Zone zone = i == opening.block() ? Zone.BODY : block.zone();
      List<Token> tokens =
          hyphens.split(lexicon.tokenizer().cut(article.text(), begin, block.span().end()));
      for (List<Token> sentence : SentenceSplitter.split(tokens)) {
        drafts.add(new Draft(i, zone, sentence));
      }
    }
    return drafts;
  }

  private static String title(Article article, List<Block> blocks) {
    for (Block block : blocks) {
      if (block.zone() == Zone.TITLE) {
        return article.words(block.span());
      }
    }
    return article.id().value();
  }

  private static Span span(List<Token> tokens) {
    return new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
  }
}
