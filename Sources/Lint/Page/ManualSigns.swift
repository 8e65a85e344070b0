import Document
import Source

/// What on a page is like a manual: programs, words set as code, tables of options, badges of a project.
struct ManualSigns {
  /// The programs between fences.
  private var programs: [SourceRange] = []
  /// Those that no table of prices looks like, and their bytes.
  private var sure: [SourceRange] = []
  private var sureBytes = 0
  /// Words set as code in running text and in lists.
  private var words: [SourceRange] = []
  /// First cells of tables that are words of code.
  private var options: [SourceRange] = []
  /// The first of some pictures in a paragraph that are links each, as the badges of a project are.
  private var badge: SourceRange?
  /// The headings that only manuals have, and those that manuals have, too.
  private var headings = ManualHeadings()
  /// The characters of running text, a Han character counting as three.
  private var characters = 0

  /// More words set as code than this make a manual of a file that does not claim to be a page.
  private static let mostWords = 2
  /// At least this many first cells of code make a table one of options.
  private static let fewestOptions = 3
  /// At least this many linked pictures in a paragraph are badges.
  private static let fewestBadges = 2
  /// A file that claims to be a page is a manual when of a thousand characters so many bytes are programs, or so many words
  /// are set as code; one program more than one is enough, too.
  private static let programShare = 200
  private static let wordShare = 4
  /// Fewer words than these are many in a short text only.
  private static let manyWords = 8
  private static let highWordShare = 20

  init(_ context: LintContext) {
    for part in context.printedParts {
      switch part.block {
      case .code(let code):
        guard let range = code.range, Self.isFenced(range, context.source), Self.isProgram(code) else {
          continue
        }
        programs.append(range)
        if Self.isSurelyProgram(code) {
          sure.append(range)
          sureBytes += range.count
        }
      case .table(let table):
        for cell in table.rows.compactMap(\.first) {
          guard cell.content.count == 1, case .code(let code) = cell.content[0], let range = code.range else {
            continue
          }
          options.append(range)
        }
      default:
        if case .heading(let heading) = part.block { headings.add(heading) }
        let inlines = part.block.inlines
        let badges = inlines.compactMap(Self.badge)
        if badges.count >= Self.fewestBadges, badge == nil { badge = badges[0] }
        inlines.walk { node in
          if case .inline(.code(let code)) = node, let range = code.range { words.append(range) }
          return .visitChildren
        }
      }
    }
    for passage in context.prose.passages {
      characters += passage.hasHan ? passage.bytes.count : passage.characterCount
    }
  }

  /// The first sign where the signs are enough for a manual; nil when they are not. A file that claims to be a page
  /// needs more of them.
  func telling(isClaimed: Bool) -> SourceRange? {
    if options.count >= Self.fewestOptions { return options[0] }
    if let badge { return badge }
    if let heading = headings.telling { return heading }
    guard isClaimed else { return programs.first ?? (words.count > Self.mostWords ? words[0] : nil) }
    if let first = sure.first,
      sure.count > 1 || sureBytes * 1000 >= (characters + sureBytes) * Self.programShare
    {
      return first
    }
    let share = words.count * 1000 / max(1, characters)
    guard words.count > Self.mostWords, share >= Self.wordShare,
      words.count >= Self.manyWords || share >= Self.highWordShare
    else { return nil }
    return words[0]
  }

  /// Whether a code block stands between fences: an indented one may be a paragraph with blanks in front.
  private static func isFenced(_ range: SourceRange, _ source: SourceText) -> Bool {
    guard let first = source.bytes[range.offsets].first(where: { $0 != 0x20 }) else { return false }
    return first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
  }

  /// Whether the code is a program: its language is named, or it has signs that only programs have. A table of a league
  /// may be set as code, too.
  private static func isProgram(_ code: CodeBlock) -> Bool {
    isSurelyProgram(code) || code.string.utf8.contains { signs.contains($0) }
  }

  private static func isSurelyProgram(_ code: CodeBlock) -> Bool {
    !code.info.isEmpty || ["()", "--", "./", "://", "# ", "{", "}"].contains { code.string.contains($0) }
  }

  private static let signs = Set("{};=<>$\\|`".utf8)

  private static func badge(_ inline: Inline) -> SourceRange? {
    guard case .link(let link) = inline, link.content.count == 1, case .image(let image) = link.content[0],
      image.destination.utf8.starts(with: "http".utf8)
    else { return nil }
    return link.range
  }
}

extension Block {
  /// The running text of a paragraph or a heading, and that of the items of a list; empty for any other block.
  fileprivate var inlines: [Inline] {
    switch self {
    case .paragraph(let paragraph): paragraph.content
    case .heading(let heading): heading.content
    case .list(let list): list.items.flatMap(\.blocks).flatMap(\.inlines)
    case .quote, .code, .html, .table, .figure, .thematicBreak, .opaque, .definition: []
    }
  }
}
