import Document
import Source
import XML

/// What all NewsML-G2 elements of ours have in common.
enum NewsML {
  /// The version of the standard we write.
  static let version = "2.35"
  /// The catalog that declares the vocabularies of the IPTC we use.
  static let catalog = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
  /// The media type of a news item.
  static let newsItemType = "application/vnd.iptc.g2.newsitem+xml"
  /// The media type of NITF.
  static let nitfType = "application/nitf+xml"
}

extension NewsMessage {
  /// Writes the message.
  func write(to writer: inout XMLWriter) {
    writer.start("newsMessage")
    writer.attribute("xmlns", StandardNamespace.newsML)
    writer.start("header")
    writer.element("sent", sent.iso8601)
    writer.element("sender", sender.string)
    writer.element("transmitId", transmitID)
    writer.end()
    writer.start("itemSet")
    package.write(to: &writer)
    for item in items { item.write(to: &writer) }
    writer.end()
    writer.end()
  }
}

extension PackageItem {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.startItem("packageItem", guid, version: version, language: content.language, schemes: schemes)
    rights?.write(to: &writer)
    meta.write(to: &writer)
    content.write(to: &writer)
    writer.start("groupSet")
    writer.attribute("root", "issue")
    writer.startGroup("issue", .issue)
    for property in properties { property.write(to: &writer) }
    for page in pages.indices { writer.groupReference("page\(page + 1)") }
    writer.end()
    for (index, page) in pages.enumerated() {
      writer.page = index
      page.write(id: "page\(index + 1)", to: &writer)
    }
    writer.end()
    writer.end()
  }

  private var schemes: [HouseScheme] {
    [.pageGroup] + (content.usesRoles ? [.creditRole] : []) + [.pageProperty]
  }
}

extension PackageItem.PageGroup {
  fileprivate func write(id: String, to writer: inout XMLWriter) {
    writer.startGroup(id, .page)
    writer.spelling(spelling)
    for property in properties { property.write(to: &writer) }
    for item in items.indices { writer.groupReference("\(id).item\(item + 1)") }
    writer.end()
    for (index, item) in items.enumerated() {
      writer.startGroup("\(id).item\(index + 1)", item.role, from: item.range)
      for reference in item.references { reference.write(to: &writer) }
      writer.end()
    }
  }
}

extension PackageItem.Property {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("groupExtProperty")
    writer.attribute("rel", name.qcode)
    writer.attribute("literal", label?.string)
    writer.attribute("value", value)
    writer.end()
  }
}

extension PackageItem.ItemReference {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("itemRef")
    writer.attribute("residref", guid.string)
    writer.attribute("contenttype", NewsML.newsItemType)
    writer.property("itemClass", qcode: nature.qcode)
    if let title { writer.element("title", title.string) }
    writer.end()
  }
}

extension NewsItem {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.page = page
    writer.startItem(
      "newsItem", guid, version: version, language: contentMeta.language, schemes: schemes, from: range)
    rights?.write(to: &writer)
    meta.write(to: &writer)
    contentMeta.write(to: &writer)
    writer.start("contentSet")
    switch content {
    case .text(let document):
      writer.start("inlineXML")
      writer.attribute("contenttype", NewsML.nitfType)
      document.write(to: &writer)
    case .picture(let picture):
      writer.start("remoteContent")
      writer.attribute("href", picture.href.string)
      writer.attribute("contenttype", picture.file?.mediaType)
      writer.attribute("size", (picture.file?.byteCount).map(String.init))
      writer.attribute("width", (picture.file?.width).map(String.init))
      writer.attribute("height", (picture.file?.height).map(String.init))
    }
    writer.end()
    writer.end()
    writer.end()
  }

  private var schemes: [HouseScheme] {
    (contentMeta.headlines.isEmpty ? [] : [.headlineRole]) + (contentMeta.usesRoles ? [.creditRole] : [])
      + [.itemKind] + (meta.hasColumn ? [.relation] : [])
  }
}

extension RightsInfo {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("rightsInfo")
    if let holder {
      writer.start("copyrightHolder")
      writer.attribute("literal", holder.string)
      writer.element("name", holder.string)
      writer.end()
    }
    if let notice { writer.element("copyrightNotice", notice.string) }
    if let terms { writer.element("usageTerms", terms.string) }
    writer.end()
  }
}

extension ItemMeta {
  fileprivate var hasColumn: Bool {
    links.contains { if case .column = $0 { true } else { false } }
  }

  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("itemMeta")
    writer.property("itemClass", qcode: nature.qcode)
    writer.start("provider")
    writer.attribute("literal", provider.literal.string)
    if let name = provider.name { writer.element("name", name.string) }
    writer.end()
    writer.element("versionCreated", versionCreated.iso8601)
    // Empty says until further notice, and so it is for words that are no time.
    switch embargoed {
    case nil: break
    case .until(let end)?: writer.element("embargoed", end.iso8601)
    case .untilFurtherNotice?, .unreadable?: writer.element("embargoed", "")
    }
    writer.property("pubStatus", qcode: "stat:\(status.rawValue)")
    if let fileName { writer.element("fileName", fileName.string) }
    if let title { writer.element("title", title.string) }
    for note in notes { writer.element("edNote", note.string) }
    if let signal { writer.property("signal", qcode: "sig:\(signal.rawValue)") }
    for link in links {
      writer.start("link")
      switch link {
      case .picture(let guid):
        writer.attribute("rel", "irel:seeAlso")
        writer.attribute("residref", guid.string)
      case .column(let guid):
        writer.attribute("rel", "\(HouseScheme.relation.alias):column")
        writer.attribute("residref", guid.string)
      }
      writer.attribute("contenttype", NewsML.newsItemType)
      writer.end()
    }
    writer.end()
  }
}

extension ContentMeta {
  fileprivate var usesRoles: Bool {
    (creators + contributors).contains { $0.role != nil }
  }

  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("contentMeta")
    writer.element("contentCreated", contentCreated.iso8601)
    for party in creators { party.write("creator", to: &writer) }
    for party in contributors { party.write("contributor", to: &writer) }
    writer.start("language")
    writer.attribute("tag", language.string)
    writer.end()
    if let kind { writer.property("genre", qcode: kind.qcode) }
    for (index, headline) in headlines.enumerated() {
      writer.start("headline", mixed: true, from: headline.range)
      writer.attribute("role", headline.role.qcode)
      writer.attribute("rank", String(index + 1))
      writer.text(headline.text.string)
      writer.end()
    }
    if let dateline { writer.element("dateline", dateline.text.string, from: dateline.range) }
    for line in bylines { writer.element("by", line.text.string, from: line.range) }
    if let creditline { writer.element("creditline", creditline.string) }
    for caption in captions {
      writer.start("description", mixed: true, from: caption.range)
      writer.attribute("role", "drol:caption")
      writer.text(caption.text.string)
      writer.end()
    }
    writer.end()
  }
}

extension ContentMeta.Party {
  fileprivate func write(_ element: StaticString, to writer: inout XMLWriter) {
    writer.start(element)
    writer.attribute("literal", name.string)
    writer.attribute("role", role.map { "\(HouseScheme.creditRole.alias):\($0.string)" })
    writer.element("name", name.string)
    if let note { writer.element("note", note.string) }
    writer.end()
  }
}

extension XMLWriter {
  /// Opens an item and declares its vocabularies.
  fileprivate mutating func startItem(
    _ element: StaticString, _ guid: GUID, version: Int, language: LanguageTag, schemes: [HouseScheme],
    from range: SourceRange? = nil
  ) {
    start(element, from: range)
    attribute("guid", guid.string)
    attribute("version", String(version))
    attribute("standard", "NewsML-G2")
    attribute("standardversion", NewsML.version)
    attribute("conformance", "power")
    attribute("xml:lang", language.string)
    start("catalogRef")
    attribute("href", NewsML.catalog)
    end()
    start("catalog")
    for scheme in schemes {
      start("scheme")
      attribute("alias", scheme.alias)
      attribute("uri", scheme.uri)
      end()
    }
    end()
  }

  /// Opens a group of a package.
  fileprivate mutating func startGroup(_ id: String, _ role: PageGroupRole, from range: SourceRange? = nil) {
    start("group", from: range)
    attribute("id", id)
    attribute("role", role.qcode)
    attribute("mode", "pgrmod:seq")
  }

  /// Writes a reference to a group.
  fileprivate mutating func groupReference(_ id: String) {
    start("groupRef")
    attribute("idref", id)
    end()
  }

  /// Writes an element that holds nothing but a QCode.
  fileprivate mutating func property(_ element: StaticString, qcode: String) {
    start(element)
    attribute("qcode", qcode)
    end()
  }
}
