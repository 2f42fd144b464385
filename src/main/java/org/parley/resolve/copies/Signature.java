package org.parley.resolve.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a text is known by when it is no longer at hand, in about one kilobyte: a sample of its runs
 * of words, and its numbers and names. The sample are the runs with the smallest hashes, so that
 * two texts that share runs share them in their samples.
 */
public final class Signature {
  /** Words in a run. */
  private static final int RUN = 5;

  private static final int SAMPLE = 128;

  /** A text with fewer runs is too short to be told from another. */
  private static final int FEWEST_RUNS = 40;

  /** So much of the shorter text must stand in the longer. */
  private static final double CONTAINED = 0.75;

  /** A text that is more than so many times as long quotes the other and is no copy. */
  private static final int LONGEST = 2;

  /** Of so many names a copy may have one that its original lacks, such as an agency's. */
  private static final int NAMES_PER_OTHER = 25;

  private final int runs;
  private final int[] sample;
  private final int[] numbers;
  private final int[] names;

  private Signature(int runs, int[] sample, int[] numbers, int[] names) {
    this.runs = runs;
    this.sample = sample;
    this.numbers = numbers;
    this.names = names;
  }

  /** The signature of the text of an article. */
  public static Signature of(String text) {
    List<TextBody.Word> words = TextBody.words(text);
    int[] all = runs(words);
    return new Signature(
        all.length,
        Arrays.copyOf(all, Math.min(all.length, SAMPLE)),
        hashes(words, TextBody.Form.NUMBER),
        hashes(words, TextBody.Form.NAME));
  }

  private static int[] runs(List<TextBody.Word> words) {
    return IntStream.rangeClosed(0, words.size() - RUN)
        .map(at -> hash(words.subList(at, at + RUN)))
        .sorted()
        .distinct()
        .toArray();
  }

  private static int[] hashes(List<TextBody.Word> words, TextBody.Form form) {
    return words.stream()
        .filter(word -> word.form() == form)
        .mapToInt(word -> hash(List.of(word)))
        .sorted()
        .distinct()
        .toArray();
  }

  /** FNV-1a over the letters, mixed, as 31 bits. */
  private static int hash(List<TextBody.Word> words) {
    long hash = 0xcbf29ce484222325L;
    for (TextBody.Word word : words) {
      for (int i = 0; i < word.lower().length(); i++) {
        hash = (hash ^ word.lower().charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
    return (int) (hash >>> 33);
  }

  /** Whether both are one text, of which either may lack a part. */
  boolean isCopyOf(Signature other) {
    return runs <= other.runs ? isIn(other) : other.isIn(this);
  }

  private boolean isIn(Signature longer) {
    boolean comparable = runs >= FEWEST_RUNS && longer.runs <= runs * LONGEST;
    return comparable
        && contained(longer) >= CONTAINED
        && missing(numbers, longer.numbers) == 0
        && missing(names, longer.names) <= 1 + names.length / NAMES_PER_OTHER;
  }

  /** The share of this text that stands in the other, as far as both samples reach. */
  private double contained(Signature longer) {
    int reach = Math.min(reach(), longer.reach());
    int[] compared = Arrays.stream(sample).filter(run -> run <= reach).toArray();
    return compared.length == 0
        ? 0
        : 1 - (double) missing(compared, longer.sample) / compared.length;
  }

  private int reach() {
    return runs > SAMPLE ? sample[SAMPLE - 1] : Integer.MAX_VALUE;
  }

  private static int missing(int[] some, int[] others) {
    return (int) Arrays.stream(some).filter(hash -> Arrays.binarySearch(others, hash) < 0).count();
  }

  /** The smallest runs: a copy shares some of them. */
  IntStream keys(int count) {
    return Arrays.stream(sample).limit(count);
  }

  /** As text, to be kept with the report. */
  public String encode() {
    ByteBuffer bytes =
        ByteBuffer.allocate(Integer.BYTES * (4 + sample.length + numbers.length + names.length));
    bytes.putInt(runs).putInt(sample.length).putInt(numbers.length).putInt(names.length);
    for (int[] part : new int[][] {sample, numbers, names}) {
      Arrays.stream(part).forEach(bytes::putInt);
    }
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** What {@link #encode} wrote. */
  public static Signature decode(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    int runs = bytes.getInt();
    int sample = bytes.getInt();
    int numbers = bytes.getInt();
    int names = bytes.getInt();
    return new Signature(runs, ints(bytes, sample), ints(bytes, numbers), ints(bytes, names));
  }

  private static int[] ints(ByteBuffer bytes, int count) {
    return IntStream.range(0, count).map(i -> bytes.getInt()).toArray();
  }
}
