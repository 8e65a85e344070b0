/// The names in Swift source: what a file declares for others, and what it names.
///
/// No parser but a scanner that knows comments, strings and brackets. Code inside an interpolation counts, comments and the
/// words of strings do not.
public struct SwiftNames {
  /// What the file declares at its top level, private declarations left out.
  public private(set) var declared: Set<String> = []
  /// What the file names. Members after a dot are left out, and what is declared in the file inside something else.
  public private(set) var named: Set<String> = []

  private static let declaring: Set<String> = [
    "struct", "enum", "class", "actor", "protocol", "typealias", "func", "let", "var",
  ]

  private let source: [Character]
  private var index = 0
  private var depth = 0
  private var isPrivate = false
  private var keyword: String?
  private var nested: Set<String> = []

  /// Scans the text of a file.
  public init(_ text: String) {
    source = Array(text)
    scan(untilClosed: false)
    named.subtract(nested)
  }

  private func starts(_ text: String) -> Bool { source[index...].starts(with: text) }

  /// Scans code up to the end of the file, or to the bracket that closes an interpolation.
  private mutating func scan(untilClosed: Bool) {
    let outside = depth
    while index < source.count {
      let character = source[index]
      if starts("//") {
        while index < source.count, !source[index].isNewline { index += 1 }
      } else if starts("/*") {
        skipComment()
      } else if character == "\"" || character == "#" {
        skipString()
      } else if "([{".contains(character) {
        depth += 1
        index += 1
      } else if ")]}".contains(character) {
        if untilClosed, depth == outside { return }
        depth -= 1
        index += 1
      } else if character.isLetter || character == "_" {
        word()
      } else {
        index += 1
      }
    }
  }

  private mutating func word() {
    let start = index
    while index < source.count, source[index].isLetter || source[index].isNumber || source[index] == "_" {
      index += 1
    }
    let word = String(source[start..<index])
    if keyword != nil {
      keyword = nil
      if depth > 0 { nested.insert(word) } else if !isPrivate { declared.insert(word) }
      isPrivate = false
      return
    }
    switch word {
    case "private", "fileprivate": isPrivate = depth == 0
    case "extension": isPrivate = false
    case _ where Self.declaring.contains(word): keyword = word
    default: if start == 0 || source[start - 1] != "." { named.insert(word) }
    }
  }

  private mutating func skipComment() {
    var open = 0
    repeat {
      if starts("/*") {
        open += 1
        index += 2
      } else if starts("*/") {
        open -= 1
        index += 2
      } else {
        index += 1
      }
    } while open > 0 && index < source.count
  }

  /// Skips a string, in one line or several, raw or not, but scans its interpolations; or a `#` that begins none.
  private mutating func skipString() {
    let start = index
    while index < source.count, source[index] == "#" { index += 1 }
    let hashes = String(repeating: "#", count: index - start)
    guard index < source.count, source[index] == "\"" else { return }
    let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
    index += quotes.count
    while index < source.count, !starts(quotes + hashes) {
      if starts("\\" + hashes + "(") {
        index += hashes.count + 2
        scan(untilClosed: true)
        index += 1
      } else {
        index += starts("\\" + hashes) ? hashes.count + 2 : 1
      }
    }
    index += quotes.count + hashes.count
  }
}
