import XML

/// What became of the text of a foreign file: how much of it is in the Markdown, and where the rest stands.
///
/// Every character of the file that prints is counted on one side or the other. Attributes are not counted.
public struct ImportReport: Sendable, Hashable {
  /// Text that is not in the Markdown: that of all elements with the same way to them.
  public struct Left: Sendable, Hashable {
    /// The names of the elements on the way, such as `newsItem/itemMeta/edNote`.
    public var path: String
    /// How many elements there are.
    public var count: Int
    /// How many of their characters print.
    public var characters: Int
    /// The line, from 1, of the `<` that opens the first of them.
    public var line: Int
    /// The column of that `<`, from 1, in bytes of the text as UTF-8.
    public var column: Int
    /// The text of the first of them on one line, cut after 80 characters.
    public var text: String
  }

  /// How many elements gave their text to the Markdown.
  public private(set) var takenElements = 0
  /// How many of their characters print.
  public private(set) var takenCharacters = 0
  /// The text that was left, in the order of the file.
  public private(set) var left: [Left] = []
  /// What the file says about the release of its stories, and what was not understood of that.
  public private(set) var terms: ReleaseTerms
  /// How many of its characters print.
  public var leftCharacters: Int { left.reduce(0) { $0 + $1.characters } }

  /// Takes stock of a file.
  init(_ tree: XMLTree, _ ledger: TextLedger, _ terms: ReleaseTerms) {
    self.terms = terms
    var indices: [String: Int] = [:]
    add(tree.root, path: tree.root.name, ledger, &indices)
  }

  private mutating func add(
    _ element: XMLTree.Element, path: String, _ ledger: TextLedger, _ indices: inout [String: Int]
  ) {
    var text = ""
    for case .text(let run) in element.children { text += run }
    let characters = VisibleText.count(text)
    if characters > 0, ledger.hasTaken(element) {
      takenElements += 1
      takenCharacters += characters
    } else if characters > 0, let index = indices[path] {
      left[index].count += 1
      left[index].characters += characters
    } else if characters > 0 {
      indices[path] = left.count
      left.append(
        Left(
          path: path, count: 1, characters: characters, line: element.line, column: element.column,
          text: Self.shown(text)))
    }
    for child in element.elements {
      add(child, path: "\(path)/\(child.name)", ledger, &indices)
    }
  }

  private static func shown(_ text: String) -> String {
    let line = OneLine.of(text)
    return line.count > 80 ? line.prefix(80) + "…" : line
  }
}
