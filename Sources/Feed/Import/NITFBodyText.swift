import Document
import XML

/// The elements of the text of a NITF document, told apart by what they are to it.
///
/// All text stands in one `block`. Messages of earlier versions have none: their kicker, decks and notes stand in `body.head`, and
/// so do the words of a dateline, which the first paragraph lacks.
struct NITFBodyText {
  /// The kicker and the decks.
  private(set) var headings: [NITFReader.Hinted] = []
  /// The notes before the text.
  private(set) var notes: [NITFReader.Hinted] = []
  /// The text itself.
  private(set) var body: [NITFReader.Hinted] = []
  /// Whether the text holds the words of the dateline.
  private(set) var repeatsDateline = false

  init(_ body: XMLTree.Element?) {
    for content in body?.elements.filter({ $0.name == "body.content" }) ?? [] {
      for child in NITFReader.hinted(content) {
        guard child.element.name == "block" else {
          self.body.append(child)
          continue
        }
        repeatsDateline = true
        for element in NITFReader.hinted(child.element) { add(element) }
      }
    }
  }

  private mutating func add(_ child: NITFReader.Hinted) {
    let classes = NITFText.classes(of: child.element)
    switch child.element.name {
    case "hl2" where classes.contains("kicker") || classes.contains("deck"): headings.append(child)
    case "note" where !classes.contains("end"): notes.append(child)
    // The headline stands above already.
    case "p" where classes.contains("headline"): break
    default: body.append(child)
    }
  }

  /// A headline, a kicker or a deck. In a headline a print line ends with a line feed, earlier with `br`.
  func heading(_ element: XMLTree.Element) -> Heading {
    let isHeadline = element.name == "hl1"
    return NITFBlockReader.heading(
      element, usualLevel: isHeadline ? 2 : 3,
      reader: NITFInlineReader(
        breaksArePrintLines: isHeadline, lineFeedsArePrintLines: isHeadline && repeatsDateline))
  }
}
