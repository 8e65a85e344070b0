import Document

extension Byline {
  /// The line as bytes that know where in the source they stand; the offsets of its credits count in them.
  var passage: Passage { Passage(paragraph.content, role: .byline, item: 0, part: 0) }
}
