import Export

/// Writes the text of a page as HTML with its findings marked.
struct ProofText {
  private let source: SourceText
  private let marks: ProofMarks
  /// What the addresses of notes on this page begin with, so that pages of one sheet keep theirs apart.
  private let prefix: String
  private let language: Language
  /// The stretch that is set as a dateline.
  var dateline: SourceRange?
  /// How many scalars of a headline were written, and at which of them a print line ends.
  private var headline: (written: Int, ends: Set<Int>)?
  /// What is written where a print line ends.
  private var lineEnd = "<br>"
  /// Whether the last character was wide, so that a line end after it is no space.
  private var isBehindWide = false
  private var html = ""

  /// Prepares to write the text of a page.
  init(_ source: SourceText, _ marks: ProofMarks, prefix: String, language: Language) {
    self.source = source
    self.marks = marks
    self.prefix = prefix
    self.language = language
  }

  /// Running text.
  mutating func inlines(_ inlines: [Inline]) -> String {
    isBehindWide = false
    for inline in inlines { write(inline) }
    return taken()
  }

  /// A heading in the lines in which it is set, or in one line with a space where they end.
  mutating func heading(_ heading: Heading, inLines: Bool = true) -> String {
    lineEnd = inLines ? "<br>" : "&emsp;"
    var ends: Set<Int> = []
    var count = 0
    for line in heading.printLines {
      count += line.unicodeScalars.count
      ends.insert(count)
      count += 1
    }
    headline = (0, ends)
    defer { headline = nil }
    return inlines(heading.content)
  }

  /// A stretch of source, unchanged.
  mutating func raw(_ range: SourceRange) -> String {
    leaf(source[range], range)
    return taken()
  }

  /// The box that stands for a picture.
  mutating func picture(_ image: Image) -> String {
    let name = MarkupText.escaped(image.destination)
    let label = Wording(zh: "图", en: "picture")(language)
    guard let range = image.range else { return "<span class=\"picture\">\(label) <i>\(name)</i></span>" }
    let box = ProofLeaves.box(range)
    let severity = marks.pieces(of: box).first?.severity
    let numbers = marks.numbers(in: box).map(number).joined()
    return
      "<span class=\"picture\(severity.map { " \(Self.letter($0))" } ?? "")\">\(label) <i>\(name)</i>\(numbers)</span>"
  }

  private mutating func taken() -> String {
    defer { html = "" }
    return html
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): leaf(text.string, text.range)
    case .code(let code): wrap("code") { $0.leaf(code.string, code.range) }
    case .html(let raw):
      // A tag is no part of the text in which print lines end.
      let lines = headline
      headline = nil
      wrap("code", "raw") { $0.leaf(raw.string, raw.range) }
      headline = lines
    case .emphasis(let styled): wrap("em") { $0.write(styled.content) }
    case .strong(let styled): wrap("strong") { $0.write(styled.content) }
    case .strikethrough(let styled): wrap("s") { $0.write(styled.content) }
    case .link(let link):
      html += "<span class=\"link\" title=\"\(MarkupText.escaped(link.destination, inAttribute: true))\">"
      write(link.content)
      html += "</span>"
    case .image(let image):
      let words = taken()
      html = words + picture(image)
      write(image.alternative)
    case .softBreak:
      headline?.written += 1
      html += headline != nil ? lineEnd : isBehindWide ? "" : " "
    case .hardBreak:
      headline?.written += 1
      html += "<br>"
    }
  }

  private mutating func write(_ inlines: [Inline]) { for inline in inlines { write(inline) } }

  private mutating func wrap(_ tag: String, _ name: String = "", _ body: (inout ProofText) -> Void) {
    html += name.isEmpty ? "<\(tag)>" : "<\(tag) class=\"\(name)\">"
    body(&self)
    html += "</\(tag)>"
  }

  /// Text with its marks. Where it differs from the bytes, as in an escape, it is marked as a whole.
  private mutating func leaf(_ string: String, _ range: SourceRange?) {
    guard let range, !range.isEmpty else { return plain(string) }
    let numbers = marks.numbers(in: range)
    let pieces = marks.pieces(of: range)
    guard string.utf8.count == range.count else {
      marked(string, pieces.compactMap(\.severity).max(), range.lowerBound)
      html += numbers.map(number).joined()
      return
    }
    var next = 0
    for piece in pieces {
      var start = piece.range.lowerBound
      while true {
        while next < numbers.count, numbers[next].offset <= start {
          html += number(numbers[next])
          next += 1
        }
        guard start < piece.range.upperBound else { break }
        var end = piece.range.upperBound
        if next < numbers.count { end = min(end, numbers[next].offset) }
        if let cut = dateline?.upperBound, start < cut { end = min(end, cut) }
        marked(source[SourceRange(start, end)], piece.severity, start)
        start = end
      }
    }
    html += numbers[next...].map(number).joined()
  }

  private mutating func marked(_ string: String, _ severity: Severity?, _ start: Int) {
    let isDateline = dateline?.contains(start) ?? false
    if isDateline { html += "<b class=\"dateline\">" }
    if let severity {
      let isBlank = string.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      html += "<mark class=\"\(Self.letter(severity))\(isBlank ? " blank" : "")\">"
    }
    plain(string)
    if severity != nil { html += "</mark>" }
    if isDateline { html += "</b>" }
  }

  private mutating func plain(_ string: String) {
    if let last = string.unicodeScalars.last { isBehindWide = DisplayWidth.of(last, ambiguous: .wide) == 2 }
    guard let headline else {
      html += MarkupText.escaped(string)
      return
    }
    var written = headline.written
    for scalar in string.unicodeScalars {
      html += scalar == " " && headline.ends.contains(written) ? lineEnd : MarkupText.escaped(String(scalar))
      written += 1
    }
    self.headline?.written = written
  }

  private func number(_ number: ProofMarks.Number) -> String {
    let letter = Self.letter(number.severity)
    let point = number.isPoint ? "<mark class=\"point \(letter)\"></mark>" : ""
    // U+2060 keeps the number on the line of what it belongs to.
    let (mark, note) = ("\(prefix)m\(number.number)", "\(prefix)n\(number.number)")
    return
      "\(point)\u{2060}<sup id=\"\(mark)\"><a class=\"chip \(letter)\" href=\"#\(note)\">\(number.number)</a></sup>"
  }

  /// The class of a severity.
  static func letter(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "info"
    }
  }
}
