import Document
import Source
import XML

/// One printed line of a byline, cut into what its words are.
struct BylineLine: Hashable {
  /// What separates a line from the one before it.
  enum Start: Hashable {
    case first, hardBreak, softBreak
  }

  /// A piece of a line.
  enum Piece: Hashable {
    /// Words.
    case text(String)
    /// A role as printed, such as 通讯员.
    case label(String)
    /// A name as printed, and the role of the person.
    case person(String, role: CreditRoleID?)
    /// A raw HTML tag, which a byline should not hold.
    case html(String)
  }

  /// What separates it from the line before.
  var start: Start
  /// The pieces; together they are the printed line.
  var pieces: [Piece] = []
  /// How the line is set as a whole; nil for plain text.
  var dress: BylineDress?

  /// The words of the line.
  var text: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let words), .label(let words), .person(let words, _): text += words
      case .html: break
      }
    }
  }

  /// The lines of a byline.
  ///
  /// A byline holds text, line breaks and lines in one dress; of other markup only the text is kept.
  static func lines(of byline: Byline) -> [BylineLine] {
    var cutter = Cutter(marks: marks(of: byline.credits))
    cutter.add(byline.paragraph.content)
    return cutter.lines
  }

  /// A word that means something: its bytes in the text of the byline.
  private struct Mark {
    let offsets: Range<Int>
    let role: CreditRoleID?
    let isName: Bool
  }

  private static func marks(of credits: [Credit]) -> [Mark] {
    var marks: [Mark] = []
    for credit in credits {
      let role = CreditRoleID(credit.role)
      if let offsets = credit.labelOffsets, !offsets.isEmpty {
        marks.append(Mark(offsets: offsets, role: role, isName: false))
      }
      for name in credit.names where !name.offsets.isEmpty {
        marks.append(Mark(offsets: name.offsets, role: role, isName: true))
      }
    }
    return marks.sorted { $0.offsets.lowerBound < $1.offsets.lowerBound }
  }

  private struct Cutter {
    var lines = [BylineLine(start: .first)]
    var rest: ArraySlice<Mark>
    /// The run of text that is being gathered, and where it begins in the text of the byline.
    var run: [UInt8] = []
    var runStart = 0

    init(marks: [Mark]) { rest = marks[...] }

    mutating func add(_ content: [Inline]) {
      gather(content)
      flush()
    }

    private mutating func gather(_ content: [Inline]) {
      for inline in content {
        switch inline {
        case .text(let text): run.append(copying: text.string)
        case .code(let code): run.append(copying: code.string)
        case .softBreak, .hardBreak:
          flush()
          runStart += 1
          var start = Start.softBreak
          if case .hardBreak = inline { start = .hardBreak }
          lines.append(BylineLine(start: start))
        case .html(let html):
          flush()
          append(.html(html.string))
        case .emphasis, .strong, .strikethrough, .link, .image:
          if lines[lines.count - 1].dress == nil { lines[lines.count - 1].dress = BylineDress(inline) }
          gather(inline.children)
        }
      }
    }

    private mutating func append(_ piece: Piece) { lines[lines.count - 1].pieces.append(piece) }

    /// Cuts the gathered run at the marks in it; a mark that does not fit into it is passed over.
    private mutating func flush() {
      let end = runStart + run.count
      var done = runStart
      while let mark = rest.first, mark.offsets.lowerBound < end {
        rest = rest.dropFirst()
        guard mark.offsets.lowerBound >= done, mark.offsets.upperBound <= end,
          isBoundary(mark.offsets.lowerBound), isBoundary(mark.offsets.upperBound)
        else { continue }
        let words = string(mark.offsets)
        guard !ForbiddenCharacter.occurs(in: words) else { continue }
        if mark.offsets.lowerBound > done { append(.text(string(done..<mark.offsets.lowerBound))) }
        append(mark.isName ? .person(words, role: mark.role) : .label(words))
        done = mark.offsets.upperBound
      }
      if done < end { append(.text(string(done..<end))) }
      run.removeAll(keepingCapacity: true)
      runStart = end
    }

    private func isBoundary(_ offset: Int) -> Bool {
      offset == runStart + run.count || run[offset - runStart] & 0xC0 != 0x80
    }

    private func string(_ offsets: Range<Int>) -> String {
      let range = (offsets.lowerBound - runStart)..<(offsets.upperBound - runStart)
      return String(decoding: run[range], as: UTF8.self)
    }
  }
}
