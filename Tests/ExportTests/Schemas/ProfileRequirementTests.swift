import Export
import ExportTestSupport
import Testing

/// Our profile refuses a message in which a required part is missing or wrong.
@Suite(.needsXMLLint, .thorough) struct ProfileRequirementTests {
  /// One thing done to a valid message.
  enum Damage: Sendable, CustomTestStringConvertible {
    case remove(String)
    case removeAttribute(String, String)
    case set(String, String, String)
    case text(String, String)
    case swap(String, String)
    case rename(String, String)
    case double(String)

    var testDescription: String {
      switch self {
      case .remove(let path): "without \(path)"
      case .removeAttribute(let path, let name): "without \(path)@\(name)"
      case .set(let path, let name, let value): "\(path)@\(name)=\(value)"
      case .text(let path, let text): "\(path) holds '\(text)'"
      case .swap(let path, let other): "\(path) changes places with \(other)"
      case .rename(let path, let name): "\(path) called \(name)"
      case .double(let path): "\(path) twice"
      }
    }

    /// Does it; false when the message has no such part.
    func apply(to document: XMLSketch) -> Bool {
      let path =
        switch self {
        case .remove(let path), .removeAttribute(let path, _), .set(let path, _, _), .text(let path, _),
          .swap(let path, _), .rename(let path, _), .double(let path):
          path
        }
      guard let element = document.first(path), let parent = document.parent(of: element) else {
        return false
      }
      switch self {
      case .remove: parent.remove(element)
      case .removeAttribute(_, let name):
        guard element.attributes.contains(where: { $0.name == name }) else { return false }
        element.attributes.removeAll { $0.name == name }
      case .set(_, let name, let value):
        element.attributes.removeAll { $0.name == name }
        element.attributes.append((name, value))
      case .text(_, let text): element.children = [.raw(text)]
      case .swap(_, let other):
        guard let sibling = document.first(other) else { return false }
        (element.name, sibling.name) = (sibling.name, element.name)
        (element.attributes, sibling.attributes) = (sibling.attributes, element.attributes)
        (element.children, sibling.children) = (sibling.children, element.children)
      case .rename(_, let name): element.name = name
      case .double: parent.children.append(.element(element))
      }
      return true
    }
  }

  static let damages: [Damage] =
    [
      "header", "sent", "sender", "transmitId", "itemSet", "packageItem/catalogRef",
      "packageItem/catalog", "packageItem/itemMeta",
      "packageItem/itemClass", "packageItem/provider", "packageItem/versionCreated", "packageItem/pubStatus",
      "packageItem/contentMeta", "packageItem/contentCreated", "packageItem/language",
      "packageItem/contributor/name",
      "groupSet", "itemRef/itemClass", "newsItem/catalogRef", "newsItem/catalog", "newsItem/itemMeta",
      "newsItem/itemMeta/itemClass", "newsItem/provider", "newsItem/versionCreated", "newsItem/pubStatus",
      "newsItem/fileName", "newsItem/contentMeta", "newsItem/contentCreated", "newsItem/creator/name",
      "newsItem/language", "newsItem/genre", "newsItem/contentSet", "newsItem/inlineXML", "remoteContent",
      "nitf",
      "nitf/head", "docdata", "doc-id", "date.issue", "pubdata", "body", "body.content", "hl1",
      "nitf/note/body.content", "body.content/block",
      "nitf/note/p", "media-reference", "thead", "thead/tr", "tagline", "bq/block", "copyrightHolder/name",
    ].map(Damage.remove)
    + [
      ("packageItem", "guid"), ("packageItem", "version"), ("packageItem", "standard"),
      ("packageItem", "standardversion"), ("packageItem", "conformance"), ("packageItem", "xml:lang"),
      ("newsItem", "guid"), ("newsItem", "version"), ("newsItem", "standard"),
      ("newsItem", "standardversion"),
      ("newsItem", "conformance"), ("newsItem", "xml:lang"), ("catalogRef", "href"), ("scheme", "alias"),
      ("scheme", "uri"), ("provider", "literal"), ("copyrightHolder", "literal"), ("itemClass", "qcode"),
      ("pubStatus", "qcode"), ("groupSet", "root"), ("group", "id"), ("group", "role"), ("group", "mode"),
      ("groupRef", "idref"), ("contentMetaExtProperty", "rel"), ("contentMetaExtProperty", "value"),
      ("itemRef", "residref"), ("itemRef", "version"),
      ("itemRef", "contenttype"), ("link", "rel"), ("link", "residref"), ("link", "contenttype"),
      ("creator", "literal"), ("language", "tag"), ("genre", "qcode"), ("headline", "role"),
      ("headline", "rank"),
      ("description", "role"), ("inlineXML", "contenttype"), ("remoteContent", "href"), ("nitf", "version"),
      ("remoteContent", "rendition"), ("remoteContent", "contenttype"), ("doc-id", "regsrc"),
      ("doc-id", "id-string"), ("fixture", "fix-id"), ("date.issue", "norm"), ("pubdata", "type"),
      ("pubdata", "date.publication"), ("nitf/note", "noteclass"),
      ("hl2@class=kicker", "class"), ("hl2@class=crosshead", "class"), ("media", "media-type"),
      ("media-reference", "source"), ("ul", "class"), ("ol", "class"), ("pre", "class"), ("a", "href"),
      ("classifier", "type"), ("classifier", "value"), ("virtloc", "class"), ("virtloc", "value"),
    ].map { Damage.removeAttribute($0.0, $0.1) }
    + [
      ("newsItem", "standard", "NewsML"), ("newsItem", "standardversion", "2.34"),
      ("newsItem", "conformance", "core"),
      ("newsItem", "version", "0"), ("newsItem", "guid", ""),
      ("newsItem", "guid", "urn:newsml:a b:20310305:x"),
      ("newsItem", "guid", "urn:newsml:a.example:20310305:x y"), ("newsItem", "xml:lang", ""),
      ("catalogRef", "href", "http://example.org/catalog"), ("scheme", "alias", "house"),
      ("scheme", "uri", "http://example.org/cv/"), ("provider", "literal", " "),
      ("packageItem/itemClass", "qcode", "ninat:text"), ("newsItem/itemClass", "qcode", "ninat:composite"),
      ("pubStatus", "qcode", "stat:embargoed"), ("newsItem/pubStatus", "qcode", "withheld"),
      ("newsItem", "version", "1000000000000000"), ("packageItem", "guid", "urn:newsml:a.example:2031:x"),
      ("groupSet", "root", "page1.item1"), ("group", "id", "issue 1"),
      ("group", "role", "papergroup:advert"), ("group", "mode", "pgrmod:bag"), ("groupRef", "idref", "part1"),
      ("contentMetaExtProperty", "rel", "paperprop:weekday"), ("itemRef", "version", "0"),
      ("remoteContent", "rendition", "highRes"), ("itemRef", "residref", "page01 item01"),
      ("itemRef", "contenttype", "text/xml"), ("link", "rel", "irel:previousVersion"),
      ("creator", "role", "crol:x"),
      ("creator", "role", "creditrole:9"), ("creator", "role", "creditrole:"), ("language", "tag", ""),
      ("genre", "qcode", "itemkind:story"), ("headline", "role", "headlinerole:title"),
      ("headline", "rank", "0"),
      ("description", "role", "drol:summary"), ("inlineXML", "contenttype", "text/html"),
      ("remoteContent", "href", ""), ("remoteContent", "width", "0"),
      ("remoteContent", "contenttype", "jpeg"),
      ("nitf", "version", "-//IPTC//DTD NITF 3.4//EN"),
      ("nitf", "xmlns", "http://iptc.org/std/nar/2006-10-01/"),
      ("nitf", "xmlns", "http://iptc.org/std/NITF/2006-10-18"), ("nitf", "change.date", "September 11, 2009"),
      ("date.issue", "norm", "2031-03-05"), ("date.issue", "norm", "20311305T000000+0800"),
      ("date.issue", "norm", "20310305"), ("pubdata", "type", "web"),
      ("hl1", "class", "level-2"), ("hl1", "class", "level-7"), ("hl2@class=kicker", "class", "headline"),
      ("block/p", "class", "lead"),
      ("block/p", "lede", "true"),
      ("byline", "class", "hard"), ("person", "class", "9"), ("nitf/note", "noteclass", "end"),
      ("ol", "seqnum", "1"),
      ("ol", "seqnum", "-1"), ("ul", "class", "wide"), ("pre", "class", "code swift"),
      ("em", "class", "bold"),
      ("a", "class", "picture"), ("classifier", "type", "tag"), ("th", "align", "justify"),
      ("th", "colspan", "2"),
      ("media", "media-type", "video"), ("media-reference", "width", "-3"),
      ("newsMessage", "xmlns", "http://x/"),
    ].map { Damage.set($0.0, $0.1, $0.2) }
    + [
      ("headline", ""), ("headline", "  "), ("headline", "two\nlines"), ("sent", "2031-03-05T00:00:00"),
      ("sent", "2031-03-05"), ("versionCreated", "2031-03-05T00:00:00"), ("embargoed", "2031-03-05T06:00:00"),
      ("embargoed", " "), ("embargoed", "until further notice"), ("versionCreated", "2031-02-30T00:00:00Z"),
      ("contentCreated", "2031-03-05T00:00:00"),
      ("contentCreated", "2031-03"), ("sender", ""), ("transmitId", ""), ("transmitId", "1"),
      ("fileName", ""),
      ("provider/name", ""), ("itemMeta/title", ""), ("creator/name", ""), ("by", ""), ("dateline", ""),
      ("description", ""), ("creditline", ""), ("copyrightNotice", ""), ("usageTerms", " "),
      ("nitf/title", ""),
      ("contentSet", ""), ("inlineXML", ""), ("itemSet", ""), ("li", "bare text"), ("block", "bare text"),
      ("hr", "text"), ("body", "text"), ("hedline", "text"), ("table", ""), ("ul", ""), ("bq", ""),
      ("inlineXML", "<p>text</p>"), ("hl1", "<person>x</person>"), ("block/p", "<p/>"),
      ("hl1", "<num>1</num>"),
      ("byline", "<br/>"), ("byline", "<em>x</em>"), ("pre", "<br/>"), ("th", "<p/>"),
    ].map { Damage.text($0.0, $0.1) }
    + [
      ("header", "itemSet"), ("sent", "sender"), ("packageItem", "newsItem"), ("catalogRef", "catalog"),
      ("newsItem/rightsInfo", "newsItem/itemMeta"), ("newsItem/provider", "newsItem/versionCreated"),
      ("newsItem/embargoed", "newsItem/pubStatus"), ("newsItem/fileName", "newsItem/itemMeta/title"),
      ("newsItem/itemMeta", "newsItem/contentMeta"), ("newsItem/contentMeta", "newsItem/contentSet"),
      ("newsItem/creator", "newsItem/language"), ("newsItem/genre", "newsItem/headline"),
      ("hedline", "body.head/byline"), ("body.head/byline", "body.head/dateline"),
      ("body.head", "body.content"),
      ("nitf/head", "nitf/body"), ("docdata", "pubdata"), ("media-reference", "media-caption"),
      ("thead", "tbody"),
    ].map { Damage.swap($0.0, $0.1) }
    + [
      "packageItem", "header", "newsItem/itemMeta", "hl1", "hedline", "tagline", "thead", "nitf",
      "body.content", "body.content/block",
    ]
    .map(Damage.double)
    + [
      ("newsMessage", "newsmessage"), ("packageItem", "newsItem"), ("newsItem", "conceptItem"),
      ("hl2", "hl3"),
      ("nitf/body.content", "body.text"), ("itemRef", "conceptRef"), ("creator", "author"),
    ].map { Damage.rename($0.0, $0.1) }

  /// Which of the damaged messages our profile accepts; nil for damage that found nothing to damage.
  static let verdicts: [String: XMLLint.Verdict] = {
    guard let bytes = try? NewsMLExporter.export(SampleIssue.complete).bytes else { return [:] }
    let original = XMLSketch.read(bytes)
    var documents: [String: [UInt8]] = [:]
    for (index, damage) in damages.enumerated() {
      let document = original.copy()
      if damage.apply(to: document) { documents["damage-\(index)"] = Array(document.xml.utf8) }
    }
    return (try? XMLLint.validate(documents, schema: XMLLint.profile)) ?? [:]
  }()

  @Test(arguments: damages.indices) func refuses(_ index: Int) throws {
    let verdict = try #require(Self.verdicts["damage-\(index)"], "\(Self.damages[index].testDescription)")
    #expect(!verdict.isValid, "\(Self.damages[index].testDescription)")
  }
}
