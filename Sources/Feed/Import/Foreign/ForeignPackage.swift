import Document
import XML

extension ForeignStory {
  /// Reads what a `packageItem` itself says: its headline, and the titles of the items that are not in the file.
  ///
  /// `guids` are those of the items that are.
  init(packageItem item: XMLTree.Element, besides guids: Set<String>, _ reader: inout FlowReader) {
    var lists: [Block] = []
    for set in item.elements where set.name == "groupSet" {
      for group in set.elements where group.name == "group" {
        for title in group.elements where title.name == "title" || title.name == "label" {
          lists += reader.blocks(in: title)
        }
        let references = group.elements.filter { reference in
          reference.name == "itemRef" && !guids.contains(reference["residref"] ?? "")
        }
        let entries = references.map { Self.entry($0, &reader) }.filter { !$0.blocks.isEmpty }
        let isTight = entries.allSatisfy { $0.blocks.count == 1 }
        if !entries.isEmpty { lists.append(.list(List(start: nil, isTight: isTight, items: entries))) }
      }
    }
    self.init()
    guard !lists.isEmpty || guids.isEmpty else { return }
    self = ForeignStory(newsItem: item, &reader)
    body += lists
  }

  private static func entry(_ reference: XMLTree.Element, _ reader: inout FlowReader) -> ListItem {
    var blocks: [Block] = []
    for child in reference.elements where ["title", "headline", "description"].contains(child.name) {
      let line = reader.line(of: child)
      guard !line.isEmpty else { continue }
      if blocks.isEmpty, let address = reference["href"], !address.isEmpty {
        blocks.append(
          .paragraph(
            Paragraph([.link(Link(destination: OneLine.of(address), title: nil, content: line))])))
      } else {
        blocks.append(.paragraph(Paragraph(line)))
      }
    }
    return ListItem(blocks)
  }
}
