import Document
import XML

extension ForeignStory {
  /// Reads a `newsItem`, or what is left of one: the children of `item` are those of an item.
  init(newsItem item: XMLTree.Element, _ reader: inout FlowReader) {
    let meta = item.element("contentMeta")
    let renditions = item.elements.filter { $0.name == "contentSet" }.flatMap(\.elements)
    self = Self.content(of: renditions, &reader)
    addHeadlines(meta, &reader)
    if let nitf = renditions.lazy.compactMap({ $0.element("nitf") }).first {
      takeTitle(ofNITF: nitf, &reader)
    }
    if headline.isEmpty { takeHeadlineOfContent(item, renditions, &reader) }
    addBylines(meta, &reader)
    addDescriptions(meta, picture: Self.picture(among: renditions), &reader)
    Self.passRepetitions(renditions, saidBy: blocks, &reader.ledger)
  }

  /// The first rendition that holds text, marked-up text before plain text.
  private static func content(
    of renditions: [XMLTree.Element], _ reader: inout FlowReader
  ) -> ForeignStory {
    for rendition in renditions where rendition.name == "inlineXML" {
      var story = ForeignStory()
      if let nitf = rendition.element("nitf") {
        story = ForeignStory(nitf: nitf, &reader)
      } else {
        story.body = reader.blocks(in: rendition)
      }
      if !story.isEmpty { return story }
    }
    for rendition in renditions where rendition.name == "inlineData" && isText(rendition) {
      var story = ForeignStory()
      if let markup = PlainTextReader.markup(in: rendition.text) {
        var inner = FlowReader()
        story.body = inner.blocks(in: markup)
      } else {
        story.body = PlainTextReader.blocks(in: rendition.text)
      }
      reader.ledger.takeAll(of: rendition)
      if !story.isEmpty { return story }
    }
    return ForeignStory()
  }

  private static func isText(_ rendition: XMLTree.Element) -> Bool {
    rendition["encoding"] == nil && rendition["contenttype"]?.hasPrefix("text/") != false
  }

  /// Marks the other renditions that say nothing but what a paragraph or the whole of the story says.
  private static func passRepetitions(
    _ renditions: [XMLTree.Element], saidBy blocks: [Block], _ ledger: inout TextLedger
  ) {
    let parts = Set(blocks.map { VisibleText.bytes($0.plainText) })
    let bodies = Set([
      blocks.flatMap { VisibleText.bytes($0.plainText) },
      blocks.drop { if case .heading = $0 { true } else { false } }.flatMap {
        VisibleText.bytes($0.plainText)
      },
    ])
    for rendition in renditions where rendition.name == "inlineData" && isText(rendition) {
      let text = VisibleText.bytes(rendition.text)
      if parts.contains(text) || bodies.contains(text) { ledger.takeAll(of: rendition) }
    }
  }

  /// The headlines of the metadata. Where the content has its own, that one counts, and the others are left.
  private mutating func addHeadlines(_ meta: XMLTree.Element?, _ reader: inout FlowReader) {
    let headlines = meta.elements.filter { $0.name == "headline" && !VisibleText.isEmpty($0.text) }
    if headline.isEmpty {
      let main = headlines.first(where: Self.isMain) ?? headlines.first
      for element in headlines {
        if element.number == main?.number {
          headline = reader.line(of: element)
        } else if !says(element.text) {
          decks.append(reader.line(of: element))
        } else {
          reader.ledger.takeAll(of: element)
        }
      }
    } else {
      for element in headlines where says(element.text) { reader.ledger.takeAll(of: element) }
    }
  }

  private static func isMain(_ headline: XMLTree.Element) -> Bool {
    guard let role = headline["role"] else { return headline["rank"].flatMap { Int($0) } ?? 1 == 1 }
    let word = role.split(separator: ":").last ?? ""
    return ["main", "title", "hlmain"].contains(word.lowercased())
  }

  /// Whether the headline block says a text already.
  private func says(_ text: String) -> Bool {
    let words = VisibleText.bytes(text)
    return ([headline] + decks + kickers).contains { VisibleText.bytes($0.plainText) == words }
  }

  /// Where the metadata has no headline: the heading that opens the text, the title of the XHTML or of the item, or the
  /// slug line.
  private mutating func takeHeadlineOfContent(
    _ item: XMLTree.Element, _ renditions: [XMLTree.Element], _ reader: inout FlowReader
  ) {
    if case .heading(let heading)? = body.first {
      headline = heading.content
      body.removeFirst()
      return
    }
    let html = renditions.first { $0.name == "inlineXML" }?.element("html")
    let titles = [
      html?.element("head")?.element("title"), item.element("itemMeta")?.element("title"),
      item.element("contentMeta")?.element("slugline"),
    ]
    if let title = titles.compactMap(\.self).first(where: { !VisibleText.isEmpty($0.text) }) {
      headline = reader.line(of: title)
    }
  }

  private mutating func addBylines(_ meta: XMLTree.Element?, _ reader: inout FlowReader) {
    for element in meta.elements where !VisibleText.isEmpty(element.text) {
      switch element.name {
      case "by" where bylines.isEmpty || bylines.contains { Self.isSame($0, element) }:
        let line = reader.line(of: element)
        if bylines.isEmpty { bylines.append(line) }
      case "dateline" where dateline.isEmpty: dateline = reader.line(of: element)
      case "dateline" where Self.isSame(dateline, element): reader.ledger.takeAll(of: element)
      default: continue
      }
    }
  }

  private static func isSame(_ line: [Inline], _ element: XMLTree.Element) -> Bool {
    VisibleText.bytes(line.plainText) == VisibleText.bytes(element.text)
  }

  /// What an item without text says of its picture, or of whatever else it is; beside a text only what it repeats.
  private mutating func addDescriptions(
    _ meta: XMLTree.Element?, picture: String?, _ reader: inout FlowReader
  ) {
    let descriptions = meta.elements.filter {
      $0.name == "description" && !VisibleText.isEmpty($0.text)
    }
    guard body.isEmpty, opening.isEmpty else {
      let said = Set((opening + text).map { VisibleText.bytes($0.plainText) })
      for element in descriptions where said.contains(VisibleText.bytes(element.text)) {
        reader.ledger.takeAll(of: element)
      }
      return
    }
    var said: Set<[UInt8]> = []
    var blocks: [Block] = []
    for element in descriptions {
      let inner = reader.blocks(in: element)
      if said.insert(VisibleText.bytes(element.text)).inserted { blocks += inner }
    }
    guard let picture else { return body = blocks }
    let credit = meta.elements.first { $0.name == "creditline" && !VisibleText.isEmpty($0.text) }
    let byline = credit.map { Byline(Paragraph(reader.line(of: $0)), credits: []) }
    let caption = blocks.isEmpty ? [] : FlowReader.line(of: [blocks.removeFirst()])
    body =
      [.figure(Figure(image: Image(destination: picture, title: nil, alternative: caption), credit: byline))]
      + blocks
  }

  /// The address of the largest picture among the renditions.
  private static func picture(among renditions: [XMLTree.Element]) -> String? {
    PictureCandidates.largest(
      of: renditions.filter {
        $0.name == "remoteContent" && $0["contenttype"]?.hasPrefix("image/") == true
      })
  }
}
