import Document
import Source

/// Finds the orders of the desk that were left in the text of a page: lines that are nothing else, brackets that open or
/// close a headline or a paragraph, comments, and headlines that open with one.
struct OrdersInText {
  /// Where the orders stand, in the order of the source.
  private(set) var places: [SourceRange] = []

  /// The longest line that is read, in bytes.
  private static let longest = 240

  /// Looks through a page.
  init(_ context: LintContext) {
    for passage in context.prose.passages where Self.mayHold(passage.role) { read(passage) }
    for part in context.parts {
      guard case .html(let html) = part.block, html.isComment, let range = html.range else { continue }
      if DeskOrder.isOrder(Self.words(ofComment: html.string), at: .bracket) { places.append(range) }
    }
    if let title = context.page.frontMatter?.post.title, Self.isOrderly(headline: title) {
      places.append(context.frontMatterLine(of: "title"))
    }
    places.sort { $0.lowerBound < $1.lowerBound }
  }

  /// Whether orders are left in such text: not in cells, captions and lists, where any word may stand alone.
  private static func mayHold(_ role: TextRole) -> Bool {
    switch role {
    case .table, .caption, .credit, .list, .weather: false
    default: true
    }
  }

  private static func words(ofComment text: String) -> String {
    var text = text.unicodeScalars[...]
    let isSpace = { (scalar: Unicode.Scalar) in scalar.isPrintedSpace }
    text = text.drop(while: isSpace)
    guard text.starts(with: "<!--".unicodeScalars) else { return "" }
    text = text.dropFirst(4).drop(while: isSpace)
    while let last = text.last, last == ">" || last == "-" || isSpace(last) { text.removeLast() }
    return String(text)
  }

  private static func isOrderly(headline: String) -> Bool {
    DeskOrder.isOrder(headline, at: .headline) || DeskOrder.opensHeadline(headline)
  }

  private mutating func read(_ passage: Passage) {
    let bytes = passage.bytes
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes.trimmed(start..<end)
      if !line.isEmpty, let order = order(in: passage, line), let range = passage.range(of: order) {
        places.append(range)
      }
      start = end + 1
    }
  }

  /// The order in a line; nil when it holds none.
  private func order(in passage: Passage, _ line: Range<Int>) -> Range<Int>? {
    let bytes = passage.bytes
    let isHeadline = passage.role.isHeading
    if let group = Self.bracket(openingAt: line.lowerBound, of: line, in: bytes), Self.isOrder(group, passage)
    {
      return group
    }
    if let group = Self.bracket(closing: line, in: bytes), Self.isOrder(group, passage),
      group.lowerBound == line.lowerBound || Self.isStamp(group, passage, isHeadline: isHeadline)
    {
      return group
    }
    if !isHeadline, let sentence = Self.ends(of: line, in: bytes).first(where: { isOrder($0, passage) }) {
      return sentence
    }
    guard line.count <= Self.longest else { return nil }
    let text = passage.string(line)
    if DeskOrder.isOrder(text, at: isHeadline ? .headline : .line) { return line }
    return isHeadline && DeskOrder.opensHeadline(text) ? line : nil
  }

  /// The first and the last sentence of a line of several; the last one without a stop of its own.
  private static func ends(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var ends: [Range<Int>] = []
    var offset = line.lowerBound
    while offset < line.upperBound, offset - line.lowerBound <= longest {
      let width = bytes.width(at: offset)
      if bytes.scalar(at: offset).endsSentence {
        if offset + width < line.upperBound { ends.append(line.lowerBound..<offset) }
        break
      }
      offset += width
    }
    offset = line.upperBound
    while offset > line.lowerBound, line.upperBound - offset <= longest {
      let start = bytes.start(before: offset)
      if bytes.scalar(at: start).endsSentence {
        let tail = bytes.trimmed(offset..<line.upperBound)
        if !tail.isEmpty { ends.append(tail) }
        break
      }
      offset = start
    }
    return ends
  }

  private func isOrder(_ sentence: Range<Int>, _ passage: Passage) -> Bool {
    !sentence.isEmpty && DeskOrder.isOrder(passage.string(sentence), at: .line)
  }

  /// Whether an order in brackets after other words is the desk's: 原证（作废） is a notice, 《条例》（送审稿） a name.
  private static func isStamp(_ group: Range<Int>, _ passage: Passage, isHeadline: Bool) -> Bool {
    let words = passage.string(group)
    if !isHeadline, words.contains("作废") || words.contains("作廢") { return group.count > 12 }
    return !["送审稿", "送審稿", "初稿", "样稿", "樣稿", "草稿"].contains { words.contains($0) } || words.hasPrefix("【")
  }

  private static func isOrder(_ group: Range<Int>, _ passage: Passage) -> Bool {
    let open = passage.bytes.scalar(at: group.lowerBound)
    let inner =
      group.lowerBound
      + passage.bytes.width(at: group.lowerBound)..<passage.bytes.start(before: group.upperBound)
    guard inner.count <= longest, !inner.isEmpty else { return false }
    return DeskOrder.isOrder(passage.string(inner), at: open == "(" ? .line : .bracket)
  }

  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "【": "】", "（": "）", "[": "]", "(": ")", "〔": "〕", "［": "］",
  ]

  /// The bracket that opens a line, its marks included.
  private static func bracket(openingAt start: Int, of line: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard let closer = pairs[bytes.scalar(at: start)] else { return nil }
    var offset = start
    while offset < line.upperBound, offset - start <= longest {
      let width = bytes.width(at: offset)
      if bytes.scalar(at: offset) == closer { return start..<offset + width }
      offset += width
    }
    return nil
  }

  /// The bracket that closes a line, its marks included; a full stop may stand after it.
  private static func bracket(closing line: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    var end = line.upperBound
    var last = bytes.start(before: end)
    if bytes.scalar(at: last).endsSentence, last > line.lowerBound {
      end = last
      last = bytes.start(before: end)
    }
    guard let opener = pairs.first(where: { $0.value == bytes.scalar(at: last) })?.key else { return nil }
    var start = last
    while start > line.lowerBound, end - start <= longest {
      start = bytes.start(before: start)
      if bytes.scalar(at: start) == opener { return start..<end }
    }
    return nil
  }
}
