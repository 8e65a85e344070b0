import Source

/// Compares a draft with what the parser reads in it, and decides what must be spelled differently.
struct InlineRepair {
  let draft: InlineDraft
  private(set) var decisions: InlineDecisions
  /// Whether everything that may mean something is escaped, because less did not help.
  let escapesAll: Bool
  /// Whether anything new was decided.
  private(set) var hasDecided = false

  init(draft: InlineDraft, decisions: InlineDecisions, escapesAll: Bool) {
    self.draft = draft
    self.decisions = decisions
    self.escapesAll = escapesAll
  }

  /// Escapes what would begin a block although it is text.
  mutating func protectLineStarts(bullet: UInt8?) {
    let lines = LineStart(bytes: draft.bytes, bullet: bullet)
    for start in lines.lineStarts {
      switch lines.remedy(at: start) {
      case .none: continue
      case .escape(let offset): decide(.escaped, at: offset)
      case .reference(let offset): decide(.referenced, at: offset)
      }
    }
  }

  /// Decides on everything that is read and was not meant, and if there is no such thing, on everything that was
  /// meant and is not read.
  mutating func compare(with read: [InlineConstruct]) {
    let (unwanted, missing) = Self.differences(between: draft.constructs, and: read)
    if unwanted.isEmpty && missing.isEmpty { return }
    if decisions.isTrying {
      decisions.continueTrial()
      hasDecided = true
      return
    }
    if escapesAll { escapeEverything() }
    for construct in unwanted { avoid(construct) }
    if hasDecided { return }
    for construct in missing where !construct.isStyled { separateBrackets(in: construct) }
    // Once cmark has looked for the end of some backticks in vain, it overlooks some code spans after them.
    if missing.contains(where: { $0.kind == .code }) { escapeAll(.backtick) }
    if hasDecided { return }
    repairStyled(missing.filter(\.isStyled))
  }

  /// The constructs only in the one and only in the other of two lists in order of opening.
  private static func differences(
    between meant: [InlineConstruct], and read: [InlineConstruct]
  ) -> (unwanted: [InlineConstruct], missing: [InlineConstruct]) {
    var unwanted: [InlineConstruct] = []
    var missing: [InlineConstruct] = []
    var next = 0
    for construct in meant {
      while next < read.count, read[next].opens(before: construct) {
        unwanted.append(read[next])
        next += 1
      }
      if next < read.count, read[next] == construct { next += 1 } else { missing.append(construct) }
    }
    return (unwanted + read[next...], missing)
  }

  private mutating func decide(_ character: InlineDecisions.Character, at offset: Int) {
    guard draft.isText(at: offset) else { return }
    if decisions.decide(character, at: Int(draft.origins[offset])) { hasDecided = true }
  }

  // MARK: What was not meant

  /// Escapes the text that an unwanted construct begins with.
  private mutating func avoid(_ construct: InlineConstruct) {
    switch construct.kind {
    case .emphasis, .strong, .strikethrough: avoidStyled(construct)
    case .code: escapeRun(from: construct.start)
    case .image where !draft.isText(at: construct.start + 1): decide(.escaped, at: construct.start)
    case .image: decide(.escaped, at: construct.start + 1)
    case .link, .html, .escape, .softBreak, .hardBreak: decide(.escaped, at: construct.start)
    }
  }

  private mutating func avoidStyled(_ construct: InlineConstruct) {
    let length = delimiterLength(of: construct)
    let opening = construct.start..<construct.start + length
    let closing = construct.end - length..<construct.end
    // One side is enough, unless the other side has found a new partner since.
    let isTextOpening = opening.allSatisfy(draft.isText)
    for offset in isTextOpening ? opening : closing { decide(.escaped, at: offset) }
    if !hasDecided { for offset in opening { decide(.escaped, at: offset) } }
  }

  private func delimiterLength(of construct: InlineConstruct) -> Int {
    guard construct.kind == .strikethrough else {
      return InlineConstruct.delimiterLength(construct.kind)
    }
    let second = construct.start + 1
    return second < construct.end && draft.bytes[second] == .tilde ? 2 : 1
  }

  private mutating func escapeAll(_ byte: UInt8) {
    for offset in draft.bytes.indices where draft.bytes[offset] == byte { decide(.escaped, at: offset) }
  }

  private mutating func escapeRun(from start: Int) {
    var offset = start
    while offset < draft.bytes.count, draft.bytes[offset] == draft.bytes[start] {
      decide(.escaped, at: offset)
      offset += 1
    }
  }

  private mutating func escapeEverything() {
    for offset in draft.bytes.indices {
      switch draft.bytes[offset] {
      case .asterisk, .underscore, .tilde, .backtick, .leftBracket, .rightBracket, .lessThan, .backslash,
        .ampersand, .exclamationMark:
        decide(.escaped, at: offset)
      default: continue
      }
    }
  }

  // MARK: What is not read

  /// Escapes the brackets in the text of a link that have no partner there, or, when all have one, all of them.
  private mutating func separateBrackets(in construct: InlineConstruct) {
    // cmark-gfm takes `![^` for a footnote, not for a picture.
    let textStart = construct.start + 2
    if construct.kind == .image, textStart < construct.end, draft.bytes[textStart] == .caret {
      decide(.escaped, at: textStart)
    }
    var open: [Int] = []
    var alone: [Int] = []
    var all: [Int] = []
    for offset in construct.start..<construct.end where draft.isText(at: offset) {
      if draft.bytes[offset] == .leftBracket {
        open.append(offset)
        all.append(offset)
      } else if draft.bytes[offset] == .rightBracket {
        if open.popLast() == nil { alone.append(offset) }
        all.append(offset)
      }
    }
    alone += open
    for offset in alone.isEmpty ? all : alone { decide(.escaped, at: offset) }
    // Backticks or tildes of the text beside a construct made of them join with it.
    escapeNeighbours(of: construct)
  }

  /// Escapes the characters of the text that join with the marks of a construct because they are the same.
  private mutating func escapeNeighbours(of construct: InlineConstruct) {
    for offset in run(around: construct.start) { decide(.escaped, at: offset) }
    for offset in run(around: construct.end - 1) { decide(.escaped, at: offset) }
  }

  private mutating func repairStyled(_ missing: [InlineConstruct]) {
    for construct in missing { escapeNeighbours(of: construct) }
    if missing.contains(where: { $0.kind == .strikethrough }) { escapeAll(.tilde) }
    if hasDecided { return }
    let all = draft.styledConstructs.map { draft.constructs[$0] }
    let starts = Set(missing.map(\.start))
    for position in all.indices where starts.contains(all[position].start) {
      repairFlanks(of: all[position], position)
    }
    if hasDecided { return }
    let positions = Self.positions(around: missing, in: all)
    changeMarks(of: positions, in: all)
    if hasDecided { return }
    if positions.contains(where: { decisions.style(of: $0) != .separated }) {
      decisions.startTrial(of: positions)
      hasDecided = true
    }
  }

  /// The positions of the styled constructs that are missing, that stand in missing ones or touch them.
  private static func positions(around missing: [InlineConstruct], in all: [InlineConstruct]) -> [Int] {
    var positions: [Int] = []
    var next = 0
    var reach = -1
    for position in all.indices {
      while next < missing.count, missing[next].start <= all[position].start {
        reach = max(reach, missing[next].end)
        next += 1
      }
      let touchesNext = next < missing.count && missing[next].start == all[position].end
      if all[position].start <= reach || touchesNext { positions.append(position) }
    }
    return positions
  }

  private mutating func decide(_ style: InlineDecisions.Style, for position: Int) {
    if decisions.decide(style, for: position) { hasDecided = true }
  }

  /// Gives the other mark to styled text that stands directly after styled text with the same mark, or inside such
  /// text, where both are of the same kind or begin or end at the same place.
  private mutating func changeMarks(of positions: [Int], in all: [InlineConstruct]) {
    var marks: [Int: Mark] = [:]
    var open: [Int] = []
    var closed: [Int: Int] = [:]
    for position in positions {
      let construct = all[position]
      while let last = open.last, all[last].end <= construct.start { open.removeLast() }
      let around = open.last.flatMap { mayConfuse(all[$0], construct) ? marks[$0] : nil }
      let before = closed[construct.start].flatMap { marks[$0] }
      var mark = Mark(byte: draft.bytes[construct.start], length: delimiterLength(of: construct))
      if mark.joins(before) || mark.joins(around) && !mark.other.joins(before),
        decisions.style(of: position) == .usual
      {
        decide(.otherMark, for: position)
        mark = mark.other
      }
      marks[position] = mark
      open.append(position)
      closed[construct.end] = position
    }
  }

  /// The mark of styled text; of tildes there may be two or one.
  private struct Mark {
    let byte: UInt8
    let length: Int

    var other: Mark {
      switch byte {
      case .tilde: Mark(byte: byte, length: 3 - length)
      case .asterisk: Mark(byte: .underscore, length: length)
      default: Mark(byte: .asterisk, length: length)
      }
    }

    /// Whether the mark may be taken for part of another one.
    func joins(_ mark: Mark?) -> Bool { byte == mark?.byte && (byte != .tilde || length == mark?.length) }
  }

  /// Whether the marks of two styled texts, the one in the other, may be taken for each other. `***a***` is read as
  /// strong emphasis inside emphasis, as it should be.
  private func mayConfuse(_ outer: InlineConstruct, _ inner: InlineConstruct) -> Bool {
    if outer.kind == inner.kind { return true }
    let length = delimiterLength(of: outer)
    let beginsTogether = outer.start + length == inner.start
    let endsTogether = outer.end - length == inner.end
    if outer.kind == .emphasis, beginsTogether, endsTogether { return false }
    return beginsTogether || endsTogether
  }

  /// Mends what keeps a delimiter from opening or closing: letters outside become character references, and tildes
  /// inside, which cmark looks through, are escaped.
  private mutating func repairFlanks(of construct: InlineConstruct, _ position: Int) {
    let text = LeafText(source: draft.bytes, 0..<draft.bytes.count)
    let mark = draft.bytes[construct.start]
    let opening = run(around: construct.start)
    if !Flanking(of: mark, opening.lowerBound, opening.upperBound, in: text).canOpen,
      !escapeTildes(from: opening.upperBound)
    {
      var outside = opening.lowerBound
      while mark != .tilde, outside > 0, draft.bytes[outside - 1] == .tilde { outside -= 1 }
      reference(characterAt: outside > 0 ? draft.characterStart(before: outside) : -1, of: position)
    }
    let closing = run(around: construct.end - 1)
    if !Flanking(of: mark, closing.lowerBound, closing.upperBound, in: text).canClose,
      !escapeTildes(from: closing.lowerBound - 1)
    {
      var outside = closing.upperBound
      while mark != .tilde, outside < draft.bytes.count, draft.bytes[outside] == .tilde { outside += 1 }
      reference(characterAt: outside, of: position)
    }
  }

  /// Escapes the tildes of the text around an offset; false when there is none.
  private mutating func escapeTildes(from offset: Int) -> Bool {
    guard draft.isText(at: offset), draft.bytes[offset] == .tilde else { return false }
    for tilde in run(around: offset) { decide(.escaped, at: tilde) }
    return true
  }

  private mutating func reference(characterAt offset: Int, of position: Int) {
    guard draft.isText(at: offset), !draft.bytes[offset].isPunctuation, !draft.bytes[offset].isWhitespace
    else { return decide(.separated, for: position) }
    decide(.referenced, at: offset)
  }

  private func run(around offset: Int) -> Range<Int> {
    let mark = draft.bytes[offset]
    var start = offset
    while start > 0, draft.bytes[start - 1] == mark { start -= 1 }
    var end = offset + 1
    while end < draft.bytes.count, draft.bytes[end] == mark { end += 1 }
    return start..<end
  }
}
