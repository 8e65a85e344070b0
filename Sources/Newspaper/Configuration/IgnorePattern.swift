import Source

/// A line of a `.gitignore`, with the meaning that Git gives it (gitignore(5)): it fits bytes, so that `?` stands for one
/// byte of a Chinese character.
public struct IgnorePattern: Sendable, Hashable {
  /// A step of the pattern.
  private enum Step: Sendable, Hashable {
    case one(UInt8)
    case oneOf(ByteSet)
    /// Any bytes; over slashes too where `crossing` says so.
    case any(crossing: Bool)
    /// Any number of whole folders, each with its slash.
    case folders
  }

  /// Whether what fits is taken in again.
  public let isNegated: Bool
  /// Whether only folders fit.
  private let isForFolders: Bool
  /// Whether the last name is looked at alone, since the pattern has no slash but at its end.
  private let isForNames: Bool
  private let steps: [Step]

  /// Reads a line, without its line end.
  ///
  /// - Returns: Nil for a blank line, for a comment, and for a pattern that fits nothing.
  public init?(_ line: some Sequence<UInt8>) {
    var text = Self.trimmed(Array(line))
    guard let first = text.first, first != UInt8(ascii: "#"), !text.contains(0) else { return nil }
    isNegated = first == UInt8(ascii: "!")
    if isNegated { text.removeFirst() }
    isForFolders = text.last == .slash
    if isForFolders { text.removeLast() }
    isForNames = !text.contains(.slash)
    if text.first == .slash { text.removeFirst() }
    guard !text.isEmpty, let steps = Self.steps(text, isForNames: isForNames) else { return nil }
    self.steps = steps
  }

  /// Without the spaces at its end that no backslash keeps.
  private static func trimmed(_ line: [UInt8]) -> [UInt8] {
    var end = 0
    var index = 0
    while index < line.count {
      let isEscape = line[index] == .backslash
      // A backslash at the very end keeps the spaces before it.
      if isEscape, index + 1 == line.count { return line }
      index += isEscape ? 2 : 1
      if isEscape || line[index - 1] != .space { end = index }
    }
    return Array(line[..<end])
  }

  private static func steps(_ text: [UInt8], isForNames: Bool) -> [Step]? {
    var steps: [Step] = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case .backslash:
        guard index + 1 < text.count else { return nil }
        steps.append(.one(text[index + 1]))
        index += 2
      case .questionMark:
        steps.append(.oneOf(.notSlash))
        index += 1
      case .leftBracket:
        guard let (set, end) = ByteSet.reading(text, at: index) else { return nil }
        steps.append(.oneOf(set))
        index = end
      case .asterisk: appendStars(text, &index, isForNames: isForNames, to: &steps)
      default:
        steps.append(.one(text[index]))
        index += 1
      }
    }
    return steps
  }

  /// Takes a run of stars: two or more between slashes stand for folders, any others for a part of a name.
  private static func appendStars(
    _ text: [UInt8], _ index: inout Int, isForNames: Bool, to steps: inout [Step]
  ) {
    let start = index
    while index < text.count, text[index] == .asterisk { index += 1 }
    // Git compares what stands before the first wildcard by itself, so that stars after it open a pattern.
    let isFirst = !text[..<start].contains {
      [.asterisk, .questionMark, .leftBracket, .backslash].contains($0)
    }
    let opens = isFirst || text[start - 1] == .slash
    let isLast = index == text.count
    let closes = isLast || text[index] == .slash || text[index...].starts(with: [.backslash, .slash])
    guard !isForNames, index - start > 1, opens, closes else {
      return steps.append(.any(crossing: false))
    }
    if !isLast, text[index] == .slash {
      steps.append(.folders)
      index += 1
    } else {
      steps.append(.any(crossing: true))
    }
  }

  /// Whether the pattern fits a path, seen from the folder of the `.gitignore`, with `/` between its names.
  ///
  /// What is in a folder that fits is not asked for: whoever walks does not go into such a folder.
  ///
  /// - Complexity: O(*n*) in the bytes of the path for each step of the pattern.
  public func matches(_ path: some BidirectionalCollection<UInt8>, isFolder: Bool) -> Bool {
    guard !isForFolders || isFolder else { return false }
    let start = isForNames ? path.lastIndex(of: .slash).map(path.index(after:)) : nil
    let text = path[(start ?? path.startIndex)...]
    // Most patterns begin or end with a letter, and most paths with another.
    if case .one(let byte)? = steps.first, byte != text.first { return false }
    if case .one(let byte)? = steps.last, byte != text.last { return false }
    // The steps that come next, and the steps for folders in the middle of a name of which the path is.
    var next = [Bool](repeating: false, count: steps.count + 1)
    var within = next
    next[0] = true
    spread(&next)
    for byte in text {
      var after = [Bool](repeating: false, count: steps.count + 1)
      var still = after
      for (index, step) in steps.enumerated() where next[index] || within[index] {
        switch step {
        case .one(let wanted): if byte == wanted { after[index + 1] = true }
        case .oneOf(let set): if byte != .slash, set.contains(byte) { after[index + 1] = true }
        case .any(let crossing): if crossing || byte != .slash { after[index] = true }
        case .folders:
          still[index] = true
          if byte == .slash { after[index + 1] = true }
        }
      }
      spread(&after)
      (next, within) = (after, still)
    }
    return next[steps.count]
  }

  /// Goes on after steps that may stand for nothing.
  private func spread(_ next: inout [Bool]) {
    for (index, step) in steps.enumerated() where next[index] {
      switch step {
      case .any, .folders: next[index + 1] = true
      case .one, .oneOf: continue
      }
    }
  }
}
