public import Document
public import Feed
import Newspaper
public import Source
public import XML

/// A fault of an exported message, at the place of the page it comes from.
public struct MessageFault: Sendable, Hashable {
  /// What finds it.
  public enum Origin: Sendable, Hashable {
    /// Our own profile.
    case profile
    /// A check of what no schema can express.
    case semantics
    /// The schema of a partner.
    case partnerSchema
  }

  /// What finds it.
  public var origin: Origin
  /// What is wrong, in the words of the page.
  public var wording: Wording
  /// The index of the page; nil when the fault comes from none, such as the header of the message.
  public var page: Int?
  /// The bytes of the page; nil when it has no one place there.
  public var range: SourceRange?

  /// All faults of a message: by our profile, by the checks beyond it, then by the schema of a partner.
  ///
  /// - Throws: ``/XML/XMLReadError`` when the message is no XML that can be read.
  public static func faults(
    in message: ExportedMessage, of pages: [Page], partnerSchema: XMLSchema?
  ) throws(XMLReadError) -> [MessageFault] {
    let (tree, violations) = try SchemaCheck.read(message.bytes)
    return try faults(violations, in: message, of: pages, partnerSchema: partnerSchema)
      + semanticFaults(in: SemanticCheck.findings(in: tree), of: message, pages)
  }

  /// What violates our profile, as was found, and what violates the schema of a partner.
  ///
  /// - Throws: ``/XML/XMLReadError`` when the message is no XML that can be read.
  static func faults(
    _ violations: [SchemaViolation], in message: ExportedMessage, of pages: [Page], partnerSchema: XMLSchema?
  ) throws(XMLReadError) -> [MessageFault] {
    var faults = violations.map { violation in
      MessageFault(.profile, violation.wording, element: violation.elementNumber, message, pages)
    }
    guard let partnerSchema else { return faults }
    // What an issue says once stands in each of its items, but is one fault.
    var seen: Set<MessageFault> = []
    for violation in try partnerSchema.validate(message.bytes) {
      let term = PageTerm(path: violation.path)
      let sentence = PageTerm.inWordsOfThePage(violation.wording, about: term)
      let wording = Wording(
        zh: "合作方的 XSD 不收。\(sentence.chinese)",
        en: "not accepted by the partner's XSD. \(sentence.english)")
      var fault = MessageFault(.partnerSchema, wording, element: violation.elementNumber, message, pages)
      if let key = term?.key { fault.pointAtFrontMatter(key, pages) }
      if seen.insert(fault).inserted { faults.append(fault) }
    }
    return faults
  }

  /// What the checks beyond the schema find; what is no error does not keep a message from going out.
  static func semanticFaults(
    in findings: [SemanticFinding], of message: ExportedMessage, _ pages: [Page]
  ) -> [MessageFault] {
    findings.filter { $0.severity == .error }.map { finding in
      MessageFault(.semantics, finding.message, element: finding.elementNumber, message, pages)
    }
  }

  private init(
    _ origin: Origin, _ wording: Wording, element: Int, _ message: ExportedMessage, _ pages: [Page]
  ) {
    let place = message.place(ofElement: element)
    self.origin = origin
    self.wording = wording
    page = place.flatMap { pages.indices.contains($0.page) ? $0.page : nil }
    range = page == nil ? nil : place?.range
  }

  /// What a front matter says is wrong where it says it, not where the item begins that carries it. An issue takes from
  /// any of its pages what the others do not say.
  private mutating func pointAtFrontMatter(_ key: String, _ pages: [Page]) {
    let own = page ?? 0
    for index in [own] + pages.indices where pages.indices.contains(index) {
      guard let frontMatter = pages[index].frontMatter, let start = frontMatter.range?.lowerBound else {
        continue
      }
      var offset = start
      for line in frontMatter.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      {
        let bytes = Array(line)
        if WrittenKey(bytes, 0..<bytes.count, isTOML: frontMatter.isTOML)?.known == key {
          page = index
          range = SourceRange(offset, offset + line.count)
          return
        }
        offset += line.count + 1
      }
    }
  }
}
