public import Document
public import XML

/// Makes Markdown from the XML of an issue.
public enum IssueImporter {
  /// The pages of a message, in the order of its groups.
  ///
  /// - Throws: ``ImportError`` when the bytes are not XML, no `newsMessage`, or list no pages.
  public static func importMessage(_ xml: [UInt8]) throws(ImportError) -> [ImportedPage] {
    let tree: XMLTree
    do throws(XMLReadError) {
      tree = try XMLTreeReader.read(xml)
    } catch {
      throw .unreadable(error)
    }
    return try importMessage(tree)
  }

  /// The pages of a message that was read already, in the order of its groups.
  ///
  /// - Parameters:
  ///   - tree: The message.
  ///   - parsed: Pages that were parsed before, in the same order. One that comes out byte for byte as it was need not be
  ///     parsed again, which the importer does to see whether it reads as it should; nothing else is taken from them.
  /// - Returns: The pages.
  /// - Throws: ``ImportError`` when the tree is no `newsMessage` or lists no pages.
  public static func importMessage(
    _ tree: XMLTree, parsed: [Page] = []
  ) throws(ImportError) -> [ImportedPage] {
    guard tree.root.name == "newsMessage" else { throw .notNewsMessage(name: tree.root.name) }
    let pages = MessagePages(tree.root).pages(parsed: parsed)
    guard !pages.isEmpty else { throw .noPages }
    return pages
  }
}
