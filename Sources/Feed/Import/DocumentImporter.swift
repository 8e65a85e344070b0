public import XML

/// Makes Markdown from XML, our own or anybody's.
///
/// Our own messages give back their pages byte for byte, by ``IssueImporter``. Any other NewsML-G2 or NITF file gives
/// one page with its items as articles.
public enum DocumentImporter {
  /// The pages of a file.
  ///
  /// - Parameters:
  ///   - xml: The bytes of the file.
  ///   - name: The name of the file without its extension; the page of a foreign file gets it.
  ///   - zone: The zone, in minutes east of Greenwich, of an embargo for which the file gives none.
  ///   - limits: How much is read.
  /// - Returns: The pages, and for a foreign file what became of its text.
  /// - Throws: ``ImportError`` when the file cannot be read, is of another format, or carries no text.
  public static func importDocument(
    _ xml: [UInt8], name: String, zone: Int = 480, limits: XMLLimits = .standard
  ) throws(ImportError) -> ImportedDocument {
    guard !isJSON(xml) else { throw .json }
    let tree: XMLTree
    do throws(XMLReadError) {
      tree = try XMLTreeReader.read(xml, limits: limits)
    } catch {
      throw .unreadable(error)
    }
    do throws(ImportError) {
      return ImportedDocument(pages: try IssueImporter.importMessage(tree), report: nil)
    } catch {
      // Only a message of ours lists pages. What is wrong with any other file is reported below.
      let document = try ForeignDocument(tree, zone: zone)
      let page = ImportedPage(file: "\(name).md", bytes: ForeignPage.markdown(document))
      return ImportedDocument(pages: [page], report: ImportReport(tree, document.ledger, document.terms))
    }
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
