package import Document
import Source

/// The canonical spelling of what a link or a picture has besides its text (CommonMark 6.3).
package enum LinkSpelling {
  /// `](destination "title")`.
  static func target(_ destination: String, title: String?) -> [UInt8] {
    var result: [UInt8] = [.rightBracket, .leftParenthesis]
    let title = title ?? ""
    if !destination.isEmpty || !title.isEmpty { result += self.destination(destination) }
    if !title.isEmpty { result += [.space] + self.title(title) }
    result.append(.rightParenthesis)
    return result
  }

  /// `[label]: destination "title"`, the label as it was written but on one line.
  package static func definition(_ definition: LinkDefinition) -> [UInt8] {
    let label = definition.label.utf8.map { byte in byte.isLineEnd ? .space : byte }
    var result: [UInt8] = [.leftBracket] + label + [.rightBracket, .colon, .space]
    result += destination(definition.destination)
    if let title = definition.title { result += [.space] + self.title(title) }
    return result
  }

  /// A destination: bare where that can be read, else in angle brackets.
  static func destination(_ destination: String) -> [UInt8] {
    let bytes = Array(destination.utf8)
    if isBare(bytes) { return escaped(bytes, in: .bare) }
    return [.lessThan] + escaped(bytes, in: .angleBrackets) + [.greaterThan]
  }

  /// A title in quotation marks: double ones, unless the title holds such and no single one.
  static func title(_ title: String) -> [UInt8] {
    let bytes = Array(title.utf8)
    let mark: UInt8 =
      bytes.contains(.quotationMark) && !bytes.contains(.apostrophe) ? .apostrophe : .quotationMark
    return [mark] + escaped(bytes, in: .quotation(mark)) + [mark]
  }

  /// An info string of a code block.
  static func info(_ info: String) -> [UInt8] { escaped(Array(info.utf8), in: .info) }

  /// `<address>` for a link whose text is its destination, where that is read back as it is.
  ///
  /// Inside another link there is no other spelling; there references stand for what an address cannot hold.
  static func autolink(_ link: Link, isInLink: Bool) -> [UInt8]? {
    guard (link.title ?? "").isEmpty, !link.content.isEmpty else { return nil }
    var text: [UInt8] = []
    for inline in link.content {
      guard case .text(let run) = inline else { return nil }
      text += run.string.utf8
    }
    let destination = Array(link.destination.utf8)
    let isMail = destination != text
    if isMail, destination != "mailto:".utf8 + text { return nil }
    // cmark-gfm decodes entities in an autolink; what could be one is spelled as a link, if it can be.
    let hasEntity = text.contains(.ampersand) && (0..<text.count).contains { isEntity(text, $0) }
    if hasEntity, !isInLink { return nil }
    let address = isInLink ? text.indices.flatMap { addressByte(text, $0) } : text
    let bytes = [.lessThan] + address + [.greaterThan]
    guard let autolink = Autolink.scan(bytes, at: 0, limit: bytes.count), autolink.end == bytes.count,
      autolink.isMail == isMail, !text.contains(0)
    else { return nil }
    return bytes
  }

  /// A byte of an address, or the reference that stands for it where it cannot stand itself.
  private static func addressByte(_ text: [UInt8], _ offset: Int) -> [UInt8] {
    switch text[offset] {
    case 1...0x20, .lessThan, .greaterThan: CharacterReference.spelling(UInt32(text[offset]))
    case .ampersand where isEntity(text, offset): Array("&amp;".utf8)
    case let byte: [byte]
    }
  }

  private enum Place {
    case bare
    case angleBrackets
    case quotation(UInt8)
    case info

    /// Whether a byte means something here and must stand after a backslash.
    func escapes(_ byte: UInt8) -> Bool {
      switch self {
      case .bare, .info: false
      case .angleBrackets: byte == .lessThan || byte == .greaterThan
      case .quotation(let mark): byte == mark
      }
    }
  }

  /// Escapes a string so that decoding its character references first and its backslashes then, as cmark does, gives
  /// the string back, and so does decoding both at once, as the specification says.
  private static func escaped(_ bytes: [UInt8], in place: Place) -> [UInt8] {
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : .quotationMark
      let isAtEdge = index == 0 || index == bytes.count - 1
      switch byte {
      case .backslash where next.isPunctuation || next.isLineEnd || index == bytes.count - 2:
        result += [.backslash, .backslash]
      case .ampersand where isEntity(bytes, index): result += Array("&amp;".utf8)
      case .lineFeed, .carriageReturn: result += CharacterReference.spelling(UInt32(byte))
      case _ where byte.isSeparator && isAtEdge && !isQuotation(place):
        result += CharacterReference.spelling(UInt32(byte))
      case _ where place.escapes(byte): result += [.backslash, byte]
      default: result.append(byte)
      }
    }
    return result
  }

  private static func isQuotation(_ place: Place) -> Bool {
    if case .quotation = place { true } else { false }
  }

  private static func isEntity(_ bytes: [UInt8], _ offset: Int) -> Bool {
    bytes[offset] == .ampersand && Entity.scan(bytes, at: offset, limit: bytes.count) != nil
  }

  /// Whether a destination can stand without angle brackets.
  private static func isBare(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first != .lessThan else { return false }
    var depth = 0
    for byte in bytes {
      if byte <= 0x20 || byte == 0x7F { return false }
      if byte == .leftParenthesis { depth += 1 }
      if byte == .rightParenthesis { depth -= 1 }
      if depth < 0 || depth > 30 { return false }
    }
    return depth == 0
  }
}

/// The canonical spelling of a code span (CommonMark 6.1).
enum CodeSpanSpelling {
  /// The code between backticks: the fewest that are not in the code, and a space where it would be read differently.
  static func bytes(_ code: String) -> [UInt8] {
    let content = code.utf8.map { byte in byte.isLineEnd ? .space : byte }
    let marks = [UInt8](repeating: .backtick, count: shortestRunMissing(in: content))
    let isPadded = needsPadding(content)
    return marks + (isPadded ? [.space] : []) + content + (isPadded ? [.space] : []) + marks
  }

  private static func shortestRunMissing(in content: [UInt8]) -> Int {
    var lengths: Set<Int> = []
    var length = 0
    for byte in content + [.space] {
      if byte == .backtick {
        length += 1
      } else {
        lengths.insert(length)
        length = 0
      }
    }
    return (1...).first { !lengths.contains($0) } ?? 1
  }

  private static func needsPadding(_ content: [UInt8]) -> Bool {
    guard let first = content.first, let last = content.last else { return false }
    if first == .backtick || last == .backtick { return true }
    return first == .space && last == .space && content.contains { $0 != .space }
  }
}
