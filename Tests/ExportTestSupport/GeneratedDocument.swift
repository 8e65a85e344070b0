/// One of the generated documents of a seed: newspaper pages, and between them Markdown made to be awkward.
public enum GeneratedDocument {
  /// The bytes of a document; the same seed and number always give the same ones, whichever are made before.
  public static func bytes(seed: UInt64, number: Int, samples: [[UInt8]]) -> [UInt8] {
    let own = seed &* 1_000_003 &+ UInt64(number) &* 2_654_435_761 &+ 1
    if number % 4 != 3 {
      var generator = NewspaperGenerator(seed: own)
      return generator.page()
    }
    var generator = MarkdownGenerator(seed: own)
    return generator.document(samples: samples)
  }
}
