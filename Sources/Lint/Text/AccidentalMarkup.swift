import Document
import Newspaper
import Source

/// Words of a newspaper that happen to be markup, and how they become words again.
struct AccidentalMarkup {
  /// What they are taken for.
  let name: Wording
  /// Where the markup stands.
  let range: SourceRange
  /// The edits that take it away; none when only a person can.
  let edits: [SourceEdit]
  /// The next step.
  let remedy: Wording

  private init(_ name: Wording, _ range: SourceRange, edits: [SourceEdit], remedy: Wording = .escape) {
    self.name = name
    self.range = range
    self.edits = edits
    self.remedy = remedy
  }

  /// The least number that no list begins with: it is a year or a quantity.
  private static let leastNumber = 100

  /// A year with a full stop after it, or a plus sign, at the start of a paragraph: a list of one item.
  static func list(_ list: List, _ context: LintContext) -> AccidentalMarkup? {
    guard let range = list.range, list.items.count == 1, list.holdsHan else { return nil }
    let bytes = context.source.bytes
    let isPlus = list.start == nil && bytes[range.lowerBound] == UInt8(ascii: "+")
    guard isPlus || list.start.map({ $0 >= leastNumber }) ?? false else { return nil }
    var offset = range.lowerBound
    while offset < range.upperBound, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    return AccidentalMarkup(
      Wording(zh: "列表", en: "a list"), SourceRange(range.lowerBound, offset + 1),
      edits: apart([escape(offset)], range.lowerBound, context))
  }

  /// An indented paragraph with Chinese marks in it.
  static func code(_ code: CodeBlock, _ context: LintContext) -> AccidentalMarkup? {
    guard let range = code.range, code.string.isChineseProse else { return nil }
    let (bytes, lines) = (context.source.bytes, context.lines)
    let numbers = lines.lines(of: range)
    var edits: [SourceEdit] = []
    var isJoinable = true
    var followsText = false
    for number in numbers {
      let line = lines.content(ofLine: number)
      let start = line.offsets.first { bytes[$0] != 0x20 && bytes[$0] != 0x09 }
      guard let start else {
        followsText = false
        continue
      }
      // A fenced block is code: it is meant.
      if number == numbers.lowerBound, start - line.lowerBound < 4, bytes[line.lowerBound] != 0x09 {
        return nil
      }
      isJoinable = isJoinable && !followsText && bytes[start] >= 0x80
      followsText = true
      edits.append(SourceEdit(SourceRange(line.lowerBound, start), ""))
    }
    if numbers.upperBound < lines.lineStarts.count {
      let next = lines.content(ofLine: numbers.upperBound + 1)
      isJoinable = isJoinable && bytes[next.offsets].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
    let indent = SourceRange(lines.content(ofLine: numbers.lowerBound).lowerBound, range.upperBound)
    return AccidentalMarkup(
      Wording(zh: "代码", en: "code"), indent,
      edits: isJoinable ? apart(edits, indent.lowerBound, context) : [],
      remedy: Wording(zh: "删去段首的缩进", en: "delete the indent"))
  }

  /// The shortest paragraph that no headline is as long as, in characters.
  private static let shortestParagraph = 30

  /// The shortest line that may be drawn to the length of a headline, in signs.
  private static let shortestDrawnLine = 4

  /// Whether a heading is the text of a paragraph with a line of hyphens or equals signs right below it: it ends like a
  /// sentence, and is as long as none or has several parts.
  static func isText(_ heading: Heading, in source: SourceText) -> Bool {
    guard let range = heading.range, heading.level <= 2, let last = source.bytes[range.offsets].last,
      last == UInt8(ascii: "-") || last == UInt8(ascii: "="),
      source.bytes[range.offsets].contains(where: \.isLineEnd)
    else { return false }
    let text = Array(heading.content.plainText.utf8)
    guard text.endsSentence, let stop = text.lastStop else { return false }
    let underline = source.bytes[range.offsets].reversed().prefix { $0 == last }.count
    // A line drawn to the length of the text is meant.
    guard underline < shortestDrawnLine || !text.isAsLong(as: underline) else { return false }
    // A question in letters is asked in three times as many as in Han characters.
    let isLatin = stop == "?" && !text.contains { $0 >= 0xE3 }
    let isLong = text.characterCount(0..<text.count) >= shortestParagraph * (isLatin ? 3 : 1)
    let isParted = "，；。".unicodeScalars.contains { text.dropLast(3).contains($0) }
    // An exclamation ends a headline, too, but a single sign underlines none.
    return stop == "。" ? isLong || isParted || underline < 3 : isLong || isParted && underline < 3
  }

  /// A paragraph with a line of hyphens or equals signs right below it.
  static func heading(_ heading: Heading, _ context: LintContext) -> AccidentalMarkup? {
    // Seven equals signs are what a merge leaves (RG010): to make text of them would not mend it.
    guard let range = heading.range, isText(heading, in: context.source),
      !ConflictMarks.parts(heading, in: context.source)
    else { return nil }
    let (bytes, lines) = (context.source.bytes, context.lines)
    let numbers = lines.lines(of: range)
    let line = lines.content(ofLine: numbers.upperBound)
    guard let rule = line.offsets.first(where: { bytes[$0] != 0x20 }) else { return nil }
    let isHyphens = bytes[rule] == UInt8(ascii: "-")
    // Three hyphens below a blank line are a thematic break; fewer, and equals signs, are words.
    let hyphens = bytes[line.offsets].count { $0 == UInt8(ascii: "-") }
    let edit =
      isHyphens && hyphens >= 3
      ? SourceEdit(SourceRange(line.lowerBound, line.lowerBound), context.lineEnd) : escape(rule)
    return AccidentalMarkup(
      Wording(zh: "标题", en: "a heading"), range,
      edits: [edit] + below(numbers.upperBound, context),
      remedy: Wording(zh: "段落和线之间空一行", en: "leave a blank line above the rule"))
  }

  /// A sign for more than, right before a figure.
  static func quote(_ quote: Quote, _ context: LintContext) -> AccidentalMarkup? {
    guard let range = quote.range, quote.blocks.count == 1, case .paragraph(let paragraph) = quote.blocks[0],
      paragraph.content.plainText.utf8.contains(where: { $0 >= 0xE0 }), !paragraph.content.holdsLineEnd,
      range.count > 1, (0x30...0x39).contains(context.source.bytes[range.lowerBound + 1])
    else { return nil }
    return AccidentalMarkup(
      Wording(zh: "引用", en: "a quote"), SourceRange(range.lowerBound, range.lowerBound + 1),
      edits: apart([escape(range.lowerBound)], range.lowerBound, context))
  }

  /// Two ranges of figures, each with a single tilde.
  static func strikethrough(_ range: SourceRange, _ context: LintContext) -> AccidentalMarkup? {
    let bytes = context.source.bytes
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    guard first > 0, last > first + 1, bytes[first] == UInt8(ascii: "~"), bytes[last] == UInt8(ascii: "~"),
      bytes[first + 1] != UInt8(ascii: "~"), bytes[last - 1] != UInt8(ascii: "~"),
      (0x30...0x39).contains(bytes[first - 1]) || (0x30...0x39).contains(bytes[last - 1])
    else { return nil }
    return AccidentalMarkup(
      Wording(zh: "删除线", en: "struck-out text"), SourceRange(first, first + 1),
      edits: [escape(first), escape(last)])
  }

  /// A line that opens with words in square brackets and a colon, which is not printed.
  static func definition(_ definition: LinkDefinition, _ context: LintContext) -> AccidentalMarkup? {
    guard let range = definition.range, definition.label.unicodeScalars.contains(where: \.isHan),
      definition.destination.unicodeScalars.contains(where: \.isHan),
      !definition.destination.utf8.contains(where: { "/.#:@?".utf8.contains($0) })
    else { return nil }
    return AccidentalMarkup(
      Wording(zh: "链接定义，不会印出来", en: "a link definition, which is not printed"), range,
      edits: [escape(range.lowerBound)] + below(context.lines.lines(of: range).upperBound, context))
  }

  /// The edits of a block that becomes text, with a blank line above where something stands right above it: that was a block of
  /// its own, which the text would go on with.
  private static func apart(_ edits: [SourceEdit], _ offset: Int, _ context: LintContext) -> [SourceEdit] {
    let line = context.lines.line(at: offset)
    guard line > 1, let first = edits.first else { return edits }
    let above = context.lines.content(ofLine: line - 1)
    if context.source.bytes[above.offsets].allSatisfy(\.isSpaceOrTab) { return edits }
    let start = context.lines.content(ofLine: line).lowerBound
    let lineEnd = SourceEdit(SourceRange(start, start), context.lineEnd)
    guard first.range.lowerBound == start else { return [lineEnd] + edits }
    return [SourceEdit(first.range, lineEnd.replacement + first.replacement)] + edits.dropFirst()
  }

  /// The edit that keeps apart what stands right below a line that becomes text: it was a block of its own.
  private static func below(_ line: Int, _ context: LintContext) -> [SourceEdit] {
    guard line < context.lines.lineStarts.count else { return [] }
    let next = context.lines.content(ofLine: line + 1)
    if context.source.bytes[next.offsets].allSatisfy(\.isSpaceOrTab) { return [] }
    return [SourceEdit(SourceRange(next.lowerBound, next.lowerBound), context.lineEnd)]
  }

  private static func escape(_ offset: Int) -> SourceEdit { SourceEdit(SourceRange(offset, offset), "\\") }
}

extension Wording {
  fileprivate static let escape = Wording(zh: "在它前面加反斜杠 \\", en: "put a backslash before it")
}

extension List {
  /// Whether Chinese stands in the list.
  fileprivate var holdsHan: Bool {
    items.contains { item in
      item.blocks.contains { $0.plainText.unicodeScalars.contains(where: \.isHan) }
    }
  }
}

extension String {
  /// Whether the text is Chinese with full-width stops.
  fileprivate var isChineseProse: Bool {
    unicodeScalars.contains { "，。！？；".unicodeScalars.contains($0) } && unicodeScalars.contains(where: \.isHan)
  }
}

extension [Inline] {
  fileprivate var holdsLineEnd: Bool {
    contains { inline in
      switch inline {
      case .softBreak, .hardBreak: true
      default: false
      }
    }
  }
}

extension [UInt8] {
  /// The stop that ends a text, closing marks after it passed over; nil when there is none.
  fileprivate var lastStop: Unicode.Scalar? {
    var end = count
    while end > 0 {
      let start = self.start(before: end)
      let scalar = self.scalar(at: start)
      if !scalar.isClosingMark, !scalar.isPrintedSpace { return scalar }
      end = start
    }
    return nil
  }

  /// Whether the text holds a character.
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { self[...].contains(scalar) }

  /// Whether a line of so many signs is as long as a text of one line, two signs more or less: Han characters count once or
  /// twice.
  fileprivate func isAsLong(as signs: Int) -> Bool {
    guard !contains(0x0A) else { return false }
    let characters = characterCount(0..<count)
    let wide = self.count { $0 >= 0xE2 && $0 < 0xF0 }
    return abs(characters - signs) <= 2 || abs(characters + wide - signs) <= 2
  }
}

extension ArraySlice<UInt8> {
  /// Whether the text holds a character.
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool {
    let wanted = Array(String(scalar).utf8)
    return indices.contains { self[$0...].starts(with: wanted) }
  }
}
