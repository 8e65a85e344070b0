public import Export

/// A document at the edge of what a file can be, with what must become of it.
public struct EdgeCase: Sendable, CustomStringConvertible {
  /// What must become of a document.
  public enum Outcome: Hashable, Sendable {
    /// It comes back byte for byte from valid XML.
    case exact
    /// So it does, and one part of it travels as the Markdown it is, because it is nested too deep or too wide.
    case opaque
    /// It is no text: the byte at this offset, from 0, belongs to no character.
    case refused(offset: Int)
  }

  /// What it is.
  public let name: String
  /// What must become of it.
  public let outcome: Outcome
  /// The document.
  public let bytes: [UInt8]

  /// Its name.
  public var description: String { name }

  private init(_ name: String, _ text: String, _ outcome: Outcome = .exact) {
    self.init(name, bytes: Array(text.utf8), outcome)
  }

  private init(_ name: String, bytes: [UInt8], _ outcome: Outcome) {
    (self.name, self.bytes, self.outcome) = (name, bytes, outcome)
  }

  /// Small documents.
  public static let small: [EdgeCase] = marks + lineEnds + blanks + forbidden + notText

  private static let page = "## 渡口灯亮\n\n■记者 林一苇\n\n本报讯 昨晚，灯亮了。\n\n- 甲\n- 乙\n"
  private static let frontMatter = "---\ndate: 2026-05-12\npage: 01\n---\n\n"

  private static let marks = [
    EdgeCase("byte order mark", "\u{FEFF}" + page),
    EdgeCase("byte order mark before front matter", "\u{FEFF}" + frontMatter + page),
    EdgeCase("nothing but a byte order mark", "\u{FEFF}"),
    EdgeCase("byte order mark and blank lines", "\u{FEFF}\n\n"),
    EdgeCase("front matter alone after a byte order mark", "\u{FEFF}" + frontMatter),
    EdgeCase("two byte order marks", "\u{FEFF}\u{FEFF}" + page),
    EdgeCase("byte order mark inside", "甲\u{FEFF}乙\n\n\u{FEFF}# 丙\n"),
  ]

  private static let lineEnds = [
    EdgeCase("CR LF", (frontMatter + page).replacing("\n", with: "\r\n")),
    EdgeCase("CR", (frontMatter + page).replacing("\n", with: "\r")),
    EdgeCase("mixed line ends", "甲\r\n乙\r丙\n\r\n丁\n\r戊\r\r\n- 己\r\n- 庚\n\n```\r\n辛\r壬\n```\r\n癸\r"),
    EdgeCase("mixed line ends in front matter", "---\r\ndate: 2026-05-12\n---\r\r\n甲\r\n\r\n乙"),
  ]

  private static let blanks = [
    EdgeCase("empty file", ""), EdgeCase("one line end", "\n"), EdgeCase("one space", " "),
    EdgeCase("lines of blanks", " \n\t\n   \n\u{C}\n\u{3000}\n\n"),
    EdgeCase("blank lines with CR LF", "\r\n\r\n\r\n"),
    EdgeCase("only definitions", "[甲]: /u\n\n[乙]: /v 'w'\n"),
  ]

  /// Characters that XML 1.0 forbids, everywhere a page can have them.
  private static let forbidden = [
    "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}",
  ]
  .map { character in
    let number = String(character.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
    return EdgeCase(
      "U+\(String(repeating: "0", count: 4 - number.utf8.count))\(number) everywhere",
      """
      ---
      section: "一@二"
      ---

      ### 引@题

      ## 主@题 二@行

      ■记者 林@一苇 <b@>

      本报讯 昨@晚，*灯*`亮@了`，[词@](/u@ "题@")，![图@](a@.png "题@")。<i @>@ \\@ &#8;

      - 甲@
      - > 乙@

      | 一@ | 二 |
      |:-:|-|
      | @ | 三@ |

      ```表@
      码@
      ```

      <div @>
      @
      </div>

      ![图@](b@.png)

      ■摄影 周@野

      [词@]: /u@ '题@'

      责任编辑：陆知@行

      """.replacing("@", with: character))
  }

  private static let notText = [
    EdgeCase("a byte that opens no character", bytes: [0x61, 0xFF], .refused(offset: 1)),
    EdgeCase("a continuation byte alone", bytes: [0x80], .refused(offset: 0)),
    EdgeCase("a character cut short", bytes: [0x61, 0x0A, 0xE6, 0xB9], .refused(offset: 2)),
    EdgeCase("an overlong NUL", bytes: [0xC0, 0x80], .refused(offset: 0)),
    EdgeCase("a high surrogate U+D800", bytes: [0x61, 0xED, 0xA0, 0x80], .refused(offset: 1)),
    EdgeCase("a low surrogate U+DFFF", bytes: [0xED, 0xBF, 0xBF, 0x0A], .refused(offset: 0)),
    EdgeCase("a pair of surrogates", bytes: [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], .refused(offset: 0)),
    EdgeCase("beyond U+10FFFF", bytes: [0xF4, 0x90, 0x80, 0x80], .refused(offset: 0)),
    EdgeCase("UTF-16", bytes: [0xFF, 0xFE, 0x61, 0x00], .refused(offset: 0)),
  ]

  /// A kind of document that can be made as large as one likes.
  public struct Sized: Sendable, CustomStringConvertible {
    /// What it is.
    public let name: String
    /// What must become of it.
    public let outcome: Outcome
    /// The size it must be read in whatever happens: a depth, a number of columns or lines, or a number of bytes.
    public let size: Int
    private let make: @Sendable (Int) -> String

    fileprivate init(
      _ name: String, _ size: Int, _ outcome: Outcome = .exact, make: @escaping @Sendable (Int) -> String
    ) {
      (self.name, self.size, self.outcome, self.make) = (name, size, outcome, make)
    }

    /// Its name.
    public var description: String { name }

    /// One of a size.
    public func document(_ size: Int) -> EdgeCase { EdgeCase("\(name), \(size)", make(size), outcome) }
  }

  /// Documents that are large in one way.
  public static let sized = [
    Sized("nested quotes", 10_000, .opaque) { String(repeating: "> ", count: $0) + "深\n" },
    Sized("nested quotes without spaces", 10_000, .opaque) { String(repeating: ">", count: $0) + "深\n" },
    Sized("nested lists in one line", 10_000, .opaque) { String(repeating: "- ", count: $0) + "深\n" },
    Sized("nested numbered lists in one line", 10_000, .opaque) {
      String(repeating: "1. ", count: $0) + "深\n"
    },
    Sized("quotes and lists in turn", 10_000, .opaque) { String(repeating: "> - ", count: $0 / 2) + "深\n" },
    Sized("lists nested line by line", 1_000, .opaque) { depth in
      (0..<depth).map { String(repeating: "  ", count: $0) + "- 深\n" }.joined()
    },
    Sized("nested emphasis", 10_000, .opaque) {
      String(repeating: "**", count: $0) + "深" + String(repeating: "**", count: $0) + "\n"
    },
    Sized("lines of emphasis", 20_000) { String(repeating: "*灯*\n", count: $0) },
    Sized("columns of a table", 5_000, .opaque) { columns in
      let row = String(repeating: "| 甲 ", count: columns) + "|\n"
      return row + String(repeating: "|:-:", count: columns) + "|\n" + row + row
    },
    Sized("bytes of one line", 10_000_000) { bytes in
      String(repeating: "平湖的灯，“亮”了。a *b* ", count: bytes / 38) + "\n"
    },
    Sized("bytes of one line without markup", 10_000_000) { String(repeating: "湖", count: $0 / 3) + "\n" },
    Sized("bytes of code", 10_000_000) { "```\n" + String(repeating: "<&> 码\n", count: $0 / 8) + "```\n" },
    Sized("blank lines", 100_000) { String(repeating: "\n", count: $0) },
    Sized("blank lines between two paragraphs", 100_000) { "甲" + String(repeating: "\n", count: $0) + "乙" },
    Sized("paragraphs", 20_000) { count in (0..<count).map { "第\($0)段，灯亮了。\n\n" }.joined() },
    Sized("items", 2_000) { count in (0..<count).map { "## 第\($0)篇\n\n■记者 林一苇\n\n本报讯 灯亮了。\n\n" }.joined() },
    Sized("definitions and links to them", 5_000) { count in
      (0..<count).map { "见[第\($0)条][\($0)]。\n\n" }.joined() + (0..<count).map { "[\($0)]: /\($0)\n" }.joined()
    },
    Sized("control characters", 50_000) { String(repeating: "\u{8}a", count: $0) + "\n" },
    Sized("references to characters", 50_000) { String(repeating: "&#10;&amp;", count: $0) + "\n" },
    Sized("headings alike", 20_000) { count in
      "### " + String(repeating: "甲", count: count) + "乙\n\n## " + String(repeating: "甲", count: 2 * count)
        + "\n"
    },
  ]
}

extension EdgeCase {
  /// Whether the document comes to what it should.
  ///
  /// `driver` is the official schema; nil leaves its check out.
  public func holds(driver: XMLSchema?) -> Bool { trial(driver: driver).holds }

  /// Whether the document comes to what it should, and how long the judge took of the time that was needed to find
  /// out.
  public func trial(driver: XMLSchema?) -> (holds: Bool, judgeTime: Duration) {
    let source: SourceText
    do {
      source = try SourceText(bytes)
    } catch {
      if case .refused(let offset) = outcome { return (error == .notUTF8(offset: offset), .zero) }
      return (false, .zero)
    }
    let hasOpaque = PageParser.parse(source, file: "page.md").parts.contains { part in
      if case .opaque = part.block { true } else { false }
    }
    let verdict = RoundTripVerdict(bytes, driver: driver)
    return (verdict.failures.isEmpty && hasOpaque == (outcome == .opaque), verdict.judgeTime)
  }
}
