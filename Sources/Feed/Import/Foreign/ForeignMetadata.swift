import Document
import XML

/// What a foreign file says about its text: gathered for the front matter of the page.
struct ForeignMetadata {
  private(set) var date: CalendarDate?
  private(set) var language: String?
  private(set) var provider: String?
  private(set) var holders: [String] = []
  private(set) var notices: [String] = []
  private(set) var terms: [String] = []

  /// Takes what an item of NewsML-G2 says; `header` is that of the message.
  mutating func add(item: XMLTree.Element, header: XMLTree.Element?, _ ledger: inout TextLedger) {
    let meta = item.element("itemMeta")
    let content = item.element("contentMeta")
    let moments = [
      meta?.element("versionCreated"), content?.element("contentCreated"), meta?.element("firstCreated"),
      header?.element("sent"),
    ]
    for moment in moments.compactMap(\.self) where takeDate(moment.text) { ledger.take(moment) }
    takeLanguage(
      item["lang", in: "http://www.w3.org/XML/1998/namespace"] ?? content?.element("language")?["tag"])
    takeProvider(meta?.element("provider")?["literal"], guid: item["guid"])
    for element in item.elements.filter({ $0.name == "rightsInfo" }).flatMap(\.elements) {
      switch element.name {
      case "copyrightHolder":
        let name = element.element("name")
        if Self.take(name?.text ?? element["literal"], into: &holders), let name { ledger.takeAll(of: name) }
      case "copyrightNotice": if Self.take(element.text, into: &notices) { ledger.takeAll(of: element) }
      case "usageTerms": if Self.take(element.text, into: &terms) { ledger.takeAll(of: element) }
      default: continue
      }
    }
  }

  /// Takes what a `nitf` element says.
  mutating func add(nitf: XMLTree.Element, _ ledger: inout TextLedger) {
    let head = nitf.element("head")
    let data = head?.element("docdata")
    for moment in [
      head?.element("pubdata")?["date.publication"], data?.element("date.issue")?["norm"],
      data?.element("date.release")?["norm"],
    ] {
      _ = takeDate(moment ?? "")
    }
    takeLanguage(nitf["lang", in: "http://www.w3.org/XML/1998/namespace"] ?? nitf["baselang"])
    for element in data.elements {
      switch element.name {
      case "doc.copyright": _ = Self.take(element["holder"], into: &holders)
      case "doc.rights": _ = Self.take(element["limitations"], into: &terms)
      default: continue
      }
    }
    let parts = nitf.element("body")?.element("body.head")?.elements.filter { $0.name == "rights" } ?? []
    for element in parts where Self.take(element.text, into: &notices) { ledger.takeAll(of: element) }
  }

  /// The front matter that says it, and what is said about the release; empty when nothing is known.
  func frontMatter(_ release: ReleaseTerms) -> [UInt8] {
    var lines: [String] = []
    if let date { lines.append("date: \(date.iso8601)") }
    if let provider { lines.append("provider: \(Self.quoted(provider))") }
    if let language { lines.append("language: \(Self.quoted(language))") }
    lines += Self.lines(release)
    let rights = [("holder", holders), ("notice", notices), ("terms", terms)].filter { !$1.isEmpty }
    if !rights.isEmpty { lines.append("rights:") }
    for (key, texts) in rights { lines.append("  \(key): \(Self.quoted(texts.joined(separator: " / ")))") }
    guard !lines.isEmpty else { return [] }
    return Array("---\n\(lines.joined(separator: "\n"))\n---\n".utf8)
  }

  private static func lines(_ terms: ReleaseTerms) -> [String] {
    var lines: [String] = []
    if let status = terms.status { lines.append("status: \(status.rawValue)") }
    if let signal = terms.signal { lines.append("signal: \(signal.rawValue)") }
    if let version = terms.version { lines.append("version: \(version)") }
    if let embargo = terms.embargo { lines.append("embargo: \(quoted(embargo.text))") }
    if terms.notes.count > 1, terms.notes.allSatisfy(isPlain) {
      lines.append("note: |")
      lines += terms.notes.map { "  \($0)" }
    } else if !terms.notes.isEmpty {
      lines.append("note: \(quoted(terms.notes.joined(separator: "\n")))")
    }
    if let credit = terms.credit { lines.append("credit: \(quoted(credit))") }
    if let guid = terms.guid { lines.append("guid: \(quoted(guid))") }
    return lines
  }

  /// Whether a line may stand in a block of YAML as it is: every character is one that YAML prints.
  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: false
      default: true
      }
    }
  }

  /// A string of YAML in double quotes, in which nothing has a meaning but quotes and backslashes. What YAML takes for a
  /// line end, or does not take at all, is written as an escape.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        let digits = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default:
        if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Takes a text once; says whether it shows anything.
  private static func take(_ text: String?, into texts: inout [String]) -> Bool {
    guard let text, !VisibleText.isEmpty(text) else { return false }
    let line = OneLine.of(text)
    if !texts.contains(line) { texts.append(line) }
    return true
  }

  private mutating func takeLanguage(_ tag: String?) {
    guard language == nil, let tag else { return }
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = subtags.allSatisfy { subtag in
      (1...8).contains(subtag.utf8.count) && subtag.utf8.allSatisfy(Self.isAlphanumeric)
    }
    if isTag, subtags[0].utf8.allSatisfy({ $0 > 0x40 }) { language = tag }
  }

  /// The domain of whoever sent the item: its name, or the authority of the item's identifier.
  private mutating func takeProvider(_ literal: String?, guid: String?) {
    guard provider == nil else { return }
    let authority = (guid ?? "").split(separator: ":").dropFirst(guid?.hasPrefix("tag:") == true ? 1 : 2)
      .first.map { String($0.prefix { $0 != "," }) }
    provider = [literal, authority].compactMap(\.self).first(where: Self.isDomain)
  }

  private static func isDomain(_ text: String) -> Bool {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2 && text.utf8.count <= 253
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
          && label.last != UInt8(ascii: "-")
          && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric
  }

  /// Takes the first day; says whether the text is it.
  private mutating func takeDate(_ text: String) -> Bool {
    guard let moment = AgencyMoment(text) else { return false }
    if date == nil { date = moment.date }
    return date == moment.date
  }
}
