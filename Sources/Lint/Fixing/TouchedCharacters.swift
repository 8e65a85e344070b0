import Document
import Markdown
import Newspaper
import Source

/// What edits take away and put in, character by character, by the kinds of ``FixReach``.
struct TouchedCharacters {
  private let bytes: [UInt8]
  private let frontMatter: SourceRange?
  /// What stands between the marks of comments.
  private let comments: [Range<Int>]

  init(_ context: LintContext) {
    bytes = context.source.bytes
    frontMatter = context.page.frontMatter?.range
    comments = CommentInteriors(context).ranges
  }

  /// What edits that belong together touch. Where their rule may move text only what comes and goes counts; where it may
  /// write front matter, what is put at the top of the page between lines `---` is that.
  func reach(of edits: [SourceEdit], within declared: FixReach) -> FixReach {
    if declared.contains(.order) { return difference(edits, within: declared).union(.order) }
    return edits.reduce(into: []) { $0.formUnion(difference([$1], within: declared)) }
  }

  private func difference(_ edits: [SourceEdit], within declared: FixReach) -> FixReach {
    var (before, after) = (KindsOfCharacters(), KindsOfCharacters())
    var reach: FixReach = []
    for edit in edits {
      if bytes[edit.range.offsets].elementsEqual(edit.replacement) { continue }
      let isOfFrontMatter = isInFrontMatter(edit) || declared.contains(.frontMatter) && edgesFrontMatter(edit)
      let hidden: FixReach = isOfFrontMatter ? .frontMatter : isInComment(edit.range) ? .comments : []
      guard hidden.isEmpty else {
        // Blanks and line ends are what they are everywhere.
        let inside = difference(of: edit)
        reach.formUnion(inside.isSubset(of: [.spaces, .lineEnds]) ? inside : hidden)
        continue
      }
      Self.read(bytes, edit.range.offsets, into: &before)
      Self.read(edit.replacement, 0..<edit.replacement.count, into: &after)
    }
    if declared.contains(.order) {
      before.sort()
      after.sort()
    }
    return reach.union(before.difference(from: after))
  }

  private func difference(of edit: SourceEdit) -> FixReach {
    var (before, after) = (KindsOfCharacters(), KindsOfCharacters())
    Self.read(bytes, edit.range.offsets, into: &before)
    Self.read(edit.replacement, 0..<edit.replacement.count, into: &after)
    return before.difference(from: after)
  }

  /// Whether an edit lies in the front matter. What is put in right after it is text.
  private func isInFrontMatter(_ edit: SourceEdit) -> Bool {
    guard let frontMatter else { return false }
    return frontMatter.lowerBound <= edit.range.lowerBound && edit.range.lowerBound < frontMatter.upperBound
      && edit.range.upperBound <= frontMatter.upperBound
  }

  /// Whether an edit puts front matter at the top of a page, or more of it at its end.
  private func edgesFrontMatter(_ edit: SourceEdit) -> Bool {
    edit.range.upperBound <= 3 && edit.replacement.starts(with: "---".utf8)
      || edit.range.isEmpty && edit.range.lowerBound == frontMatter?.upperBound
  }

  /// Whether a range lies inside a comment.
  private func isInComment(_ range: SourceRange) -> Bool {
    comments.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }

  // MARK: Reading

  /// Adds the characters of a stretch of a source: an entity or an escape as what it stands for, a comment and where a link
  /// leads as one character of their kind.
  static func read(_ bytes: [UInt8], _ range: Range<Int>, into side: inout KindsOfCharacters) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let end = commentEnd(bytes, offset, range.upperBound) {
        side.add(.comments, "!", "!")
        offset = end
      } else if let end = addressEnd(bytes, offset, range.upperBound) {
        side.add(.marks, "]", "]")
        side.add(.addresses, "(", "(")
        offset = end
      } else if bytes[offset] == .ampersand,
        let entity = Entity.scan(bytes, at: offset, limit: range.upperBound)
      {
        for scalar in entity.characters.unicodeScalars { side.add(scalar) }
        offset = entity.end
      } else {
        let isEscape =
          bytes[offset] == .backslash && offset + 1 < range.upperBound && bytes[offset + 1].isPunctuation
        if isEscape { offset += 1 }
        side.add(bytes.scalar(at: offset))
        offset += max(1, bytes.width(at: offset))
      }
    }
  }

  private static func commentEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard bytes[start] == .lessThan, bytes[start..<limit].starts(with: "<!--".utf8) else { return nil }
    var offset = start + 4
    while offset + 2 < limit {
      if bytes[offset] == 0x2D, bytes[offset + 1] == 0x2D, bytes[offset + 2] == 0x3E { return offset + 3 }
      offset += 1
    }
    return nil
  }

  /// Where the address or the label of a link ends that begins with the bracket at an offset.
  private static func addressEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard bytes[start] == .rightBracket, start + 1 < limit else { return nil }
    let closer: UInt8
    switch bytes[start + 1] {
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    case .leftBracket: closer = .rightBracket
    default: return nil
    }
    return bytes[(start + 2)..<limit].lastIndex(of: closer).map { $0 + 1 }
  }
}
