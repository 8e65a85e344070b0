public import Export

/// The text of a NewsML-G2 or NITF file, gathered without the importer: what a test holds its Markdown against.
public struct FeedText {
  /// One text that has to be in the Markdown.
  public struct Part {
    /// What it is.
    public let name: String
    /// The characters, with a space where an element that is no running text begins or ends.
    public let text: String
  }

  /// The texts.
  public private(set) var parts: [Part] = []

  /// Gathers the texts of a file: of each item its first rendition with text, XML before plain text; its headline,
  /// byline and dateline; the description of an item without other text; and the titles of the references of a package
  /// to items that are not in the file. Of NITF each part of the head and the whole of the rest is a text of its own.
  public init(_ root: XMLTree.Element) {
    switch root.name {
    case "nitf": addNITF(root)
    case "newsMessage":
      let items = root.elements.filter { $0.name == "itemSet" }.flatMap(\.elements)
      let guids = Set(items.filter { $0.name == "newsItem" }.compactMap { $0["guid"] })
      for item in items where item.name == "newsItem" || item.name == "packageItem" {
        addItem(item, besides: guids)
      }
    case "newsItem", "packageItem": addItem(root, besides: [])
    case "contentSet": addContent(of: Array(root.elements), [])
    case "contentMeta": addContent(of: [], Array(root.elements))
    default: break
    }
  }

  private mutating func addItem(_ item: XMLTree.Element, besides guids: Set<String>) {
    let isPackage = item.name == "packageItem"
    let countBefore = parts.count
    if isPackage { addReferences(item, besides: guids) }
    guard !isPackage || guids.isEmpty || parts.count > countBefore else { return }
    addContent(
      of: item.elements.filter { $0.name == "contentSet" }.flatMap(\.elements),
      item.element("contentMeta").elements)
  }

  private mutating func addContent(of renditions: [XMLTree.Element], _ meta: [XMLTree.Element]) {
    let inline =
      renditions.first { $0.name == "inlineXML" && !WordCount(Self.text(of: $0)).counts.isEmpty }
      ?? renditions.first { $0.name == "inlineData" && !WordCount($0.text).counts.isEmpty }
    var headings: Set<String> = ["by", "dateline"]
    if let nitf = inline?.element("nitf") {
      addNITF(nitf)
      if nitf.element("body")?.element("body.head")?.element("byline") != nil { headings.remove("by") }
      if nitf.element("body")?.element("body.head")?.element("dateline") != nil {
        headings.remove("dateline")
      }
      if nitf.element("body")?.element("body.head")?.element("hedline") == nil { headings.insert("headline") }
    } else if let inline {
      let text = Self.text(of: inline)
      add("content", inline.name == "inlineData" ? Self.withoutTags(text) : text)
      headings.insert("headline")
    } else {
      headings.formUnion(["headline", "description"])
    }
    for name in headings.sorted() {
      let elements = meta.filter { $0.name == name }
      for element in name == "dateline" || name == "by" ? Array(elements.prefix(1)) : elements {
        add(name, Self.text(of: element))
      }
    }
  }

  private mutating func addReferences(_ element: XMLTree.Element, besides guids: Set<String>) {
    for child in element.elements {
      if child.name == "itemRef", !guids.contains(child["residref"] ?? "") {
        for title in child.elements where ["title", "headline", "description"].contains(title.name) {
          add("itemRef/\(title.name)", Self.text(of: title))
        }
      } else if child.name == "groupSet" || child.name == "group" {
        addReferences(child, besides: guids)
      }
    }
  }

  private mutating func addNITF(_ nitf: XMLTree.Element) {
    let body = nitf.element("body")
    for part in (body?.element("body.head")).elements { add(part.name, Self.text(of: part)) }
    add(
      "body", body.elements.filter { $0.name != "body.head" }.map(Self.text).joined(separator: " "))
  }

  private mutating func add(_ name: String, _ text: String) {
    if !WordCount(text).counts.isEmpty { parts.append(Part(name: name, text: text)) }
  }

  /// The elements that do not end a word: the running text of XHTML and NITF, and one of a sender's own.
  private static let running: Set = [
    "Company",
    "a", "abbr", "b", "big", "chron", "cite", "city", "classifier", "code", "country", "del", "em", "event",
    "font", "i", "ins", "lang", "location", "money", "num", "object.title", "org", "person", "q", "s",
    "small",
    "span", "state", "strike", "strong", "sub", "sup", "time", "u", "virtloc",
  ]

  /// The elements whose parts are words of their own.
  private static let divided: Set = ["byline", "dateline", "location"]

  private static let unseen: Set = ["head", "script", "style", "media-metadata", "media-object"]

  private static func text(of element: XMLTree.Element) -> String {
    element.children.map { node in
      switch node {
      case .text(let text): return text
      case .processingInstruction: return ""
      case .element(let child):
        if unseen.contains(child.name) { return " " }
        let text = Self.text(of: child)
        let isPart = divided.contains(element.name)
        return running.contains(child.name) && !isPart ? text : " \(text) "
      }
    }.joined()
  }

  /// Text in which some senders hide markup: what stands between `<` with a letter or a slash, and `>`, is no text.
  private static func withoutTags(_ text: String) -> String {
    text.replacing(/<\/?[A-Za-z][^<>]*>/, with: " ")
  }
}
