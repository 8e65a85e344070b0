public import Source

/// A tree as text for people and tests, one line a node, two spaces deeper for each level.
///
/// A line says what the node is, what it is to the node around it (`headline`), where it stands and what it holds:
///
/// ```
/// paragraph 3:1-3:12
///   text 3:1-3:7 "林晓"
///   emphasis 3:7-3:12
///     text 3:8-3:11 "字"
/// ```
public struct Dump {
  /// How the place of a node is written.
  public enum Places: Sendable {
    /// Not at all.
    case none
    /// As byte offsets, from 0: `0-12`.
    case bytes
    /// As line and column of the first byte and of the byte after the last one, from 1, columns in UTF-8 bytes:
    /// `1:1-1:13`.
    case lines(LineTable)
  }

  private let places: Places
  private var result = ""

  private init(places: Places) { self.places = places }

  /// A node and everything inside it as text, each line with its line end.
  public static func text(_ node: DocumentNode, places: Places = .bytes) -> String {
    var dump = Dump(places: places)
    dump.add(node, name: nil, depth: 0)
    return dump.result
  }

  /// Blocks and everything inside them as text, each line with its line end.
  public static func text(_ blocks: [Block], places: Places = .bytes) -> String {
    var dump = Dump(places: places)
    for block in blocks { dump.add(.block(block), name: nil, depth: 0) }
    return dump.result
  }

  private mutating func add(_ node: DocumentNode, name: String?, depth: Int) {
    result += String(repeating: "  ", count: depth)
    if let name { result += name + " " }
    result += node.kindName
    if let range = node.range, let place = place(of: range) { result += " " + place }
    for detail in node.details { result += " " + detail }
    result += "\n"
    for child in node.namedChildren { add(child.node, name: child.name, depth: depth + 1) }
  }

  private func place(of range: SourceRange) -> String? {
    switch places {
    case .none: return nil
    case .bytes: return "\(range.lowerBound)-\(range.upperBound)"
    case .lines(let lines):
      let start = lines.position(at: range.lowerBound)
      let end = lines.position(at: range.upperBound)
      return "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
  }
}

extension DocumentNode {
  /// The name of the node's kind, in lower case.
  var kindName: String {
    switch self {
    case .issue: "issue"
    case .page: "page"
    case .article: "article"
    case .photo: "photo"
    case .weather: "weather"
    case .notice: "notice"
    case .label: "label"
    case .fragment: "fragment"
    case .byline: "byline"
    case .dateline: "dateline"
    case .note: "note"
    case .column: "column"
    case .jump: "jump"
    case .block(let block): block.kindName
    case .listItem: "item"
    case .cell: "cell"
    case .inline(let inline): inline.kindName
    }
  }

  /// What the node holds besides other nodes, strings in quotation marks.
  fileprivate var details: [String] {
    switch self {
    case .page(let page): [quoted(page.file)]
    case .notice(let notice): [notice.kind.rawValue]
    case .byline(let byline): byline.credits.map(Self.detail)
    case .dateline(let dateline): [dateline.kind.rawValue, quoted(dateline.text)]
    case .note(let note): [note.position.rawValue]
    case .column(let column): column.name.map { [quoted($0)] } ?? []
    case .jump(let jump): [jump.direction.rawValue, quoted(jump.page)]
    case .block(let block): block.details
    case .inline(let inline): inline.details
    case .issue, .article, .photo, .weather, .label, .fragment, .cell: []
    case .listItem(let item): item.number.map { ["number \($0)"] } ?? []
    }
  }

  /// `reporter(林晓, 周晴)`; a role of nothing but its printed name in quotation marks, no role as `-`.
  private static func detail(_ credit: Credit) -> String {
    let role = credit.role ?? (credit.label.isEmpty ? "-" : quoted(credit.label))
    return role + "(" + credit.names.map(\.name).joined(separator: ", ") + ")"
  }
}

extension Block {
  fileprivate var kindName: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .list: "list"
    case .quote: "quote"
    case .code: "code"
    case .html: "html"
    case .table: "table"
    case .figure: "figure"
    case .thematicBreak: "thematic-break"
    case .definition: "definition"
    case .opaque: "opaque"
    }
  }

  fileprivate var details: [String] {
    switch self {
    case .heading(let heading): ["level \(heading.level)"]
    case .list(let list): [list.start.map { "from \($0)" } ?? "bulleted", list.isTight ? "tight" : "loose"]
    case .code(let code): (code.info.isEmpty ? [] : [quoted(code.info)]) + [quoted(code.string)]
    case .html(let html): [quoted(html.string)]
    case .table(let table): table.alignments.map(\.rawValue)
    case .definition(let definition):
      [quoted(definition.label), quoted(definition.destination)]
        + (definition.title.map { [quoted($0)] } ?? [])
    case .opaque(let opaque): [quoted(opaque.string)]
    case .paragraph, .quote, .figure, .thematicBreak: []
    }
  }
}

extension Inline {
  fileprivate var kindName: String {
    switch self {
    case .text: "text"
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .strikethrough: "strikethrough"
    case .code: "code"
    case .link: "link"
    case .image: "image"
    case .html: "html"
    case .softBreak: "soft-break"
    case .hardBreak: "hard-break"
    }
  }

  fileprivate var details: [String] {
    switch self {
    case .text(let text): [quoted(text.string)]
    case .code(let code): [quoted(code.string)]
    case .html(let html): [quoted(html.string)]
    case .link(let link): [quoted(link.destination)] + (link.title.map { [quoted($0)] } ?? [])
    case .image(let image): [quoted(image.destination)] + (image.title.map { [quoted($0)] } ?? [])
    case .emphasis, .strong, .strikethrough, .softBreak, .hardBreak: []
    }
  }
}

/// A string in quotation marks on one line: backslash, quotation mark, line ends and tabs after a backslash, other
/// control characters as `\u{8}`.
private func quoted(_ string: String) -> String {
  var result = "\""
  for scalar in string.unicodeScalars {
    switch scalar {
    case "\\", "\"": result += "\\" + String(scalar)
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F:
      result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
