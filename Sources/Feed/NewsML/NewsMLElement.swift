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
  /// The media type of a package.
  static let packageItemType = "application/vnd.iptc.g2.packageitem+xml"
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
    for package in packages { package.write(to: &writer) }
    for item in items { item.write(to: &writer) }
    writer.end()
    writer.end()
  }
}

extension PackageItem {
  fileprivate func write(to writer: inout XMLWriter) {
    if let page { writer.page = page }
    writer.startItem("packageItem", guid, version: version, language: content.language, schemes: schemes)
    rights?.write(to: &writer)
    meta.write(to: &writer)
    writer.start("contentMeta")
    content.writeProperties(to: &writer)
    writer.spelling(spelling)
    for property in properties { property.write(to: &writer) }
    writer.end()
    writer.start("groupSet")
    writer.attribute("root", groups.first?.id)
    for group in groups { group.write(to: &writer) }
    writer.end()
    writer.end()
  }

  private var schemes: [HouseScheme] {
    [.pageGroup] + content.schemes + (properties.isEmpty ? [] : [.pageProperty])
  }
}

extension PackageItem.Property {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("contentMetaExtProperty")
    writer.attribute("rel", name.qcode)
    writer.attribute("literal", label?.string)
    writer.attribute("value", value)
    writer.end()
  }
}

extension PackageItem.Group {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("group", from: range)
    writer.attribute("id", id)
    writer.attribute("role", role.qcode)
    writer.attribute("mode", "pgrmod:seq")
    for reference in references {
      switch reference {
      case .group(let id):
        writer.start("groupRef")
        writer.attribute("idref", id)
        writer.end()
      case .item(let item): item.write(to: &writer)
      }
    }
    writer.end()
  }
}

extension PackageItem.ItemReference {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("itemRef")
    writer.attribute("residref", guid.string)
    writer.attribute("version", String(version))
    writer.attribute("contenttype", nature == .composite ? NewsML.packageItemType : NewsML.newsItemType)
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
      writer.end()
    case .picture(let renditions): for rendition in renditions { rendition.write(to: &writer) }
    }
    writer.end()
    writer.end()
  }

  private var schemes: [HouseScheme] {
    contentMeta.schemes + [.itemKind] + (meta.hasColumn ? [.relation] : [])
  }
}

extension RemoteContent {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("remoteContent")
    writer.attribute("href", href.string)
    writer.attribute("rendition", "rnd:\(rendition)")
    writer.attribute("contenttype", mediaType)
    writer.attribute("size", (file?.byteCount).map(String.init))
    writer.attribute("width", (file?.width).map(String.init))
    writer.attribute("height", (file?.height).map(String.init))
    writer.end()
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
  /// The vocabularies of ours that it uses, but for the kind of the item.
  fileprivate var schemes: [HouseScheme] {
    let usesRoles = (creators + contributors).contains { $0.role != nil }
    return (headlines.isEmpty ? [] : [.headlineRole]) + (usesRoles ? [.creditRole] : [])
  }

  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("contentMeta")
    writeProperties(to: &writer)
    writer.end()
  }

  /// Writes what stands inside the element.
  fileprivate func writeProperties(to writer: inout XMLWriter) {
    writer.element("contentCreated", contentCreated.iso8601)
    for party in creators { party.write("creator", to: &writer) }
    for party in contributors { party.write("contributor", to: &writer) }
    if let altID { writer.element("altId", altID.string) }
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
    if let byline { writer.element("by", byline.string) }
    if let creditline { writer.element("creditline", creditline.string) }
    for caption in captions {
      writer.start("description", mixed: true, from: caption.range)
      writer.attribute("role", "drol:caption")
      writer.text(caption.text.string)
      writer.end()
    }
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

  /// Writes an element that holds nothing but a QCode.
  fileprivate mutating func property(_ element: StaticString, qcode: String) {
    start(element)
    attribute("qcode", qcode)
    end()
  }
}
