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
  /// - Throws: ``XMLReadError`` when the message is no XML that can be read.
  public static func faults(
    in message: ExportedMessage, of pages: [Page], partnerSchema: XMLSchema?
  ) throws(XMLReadError) -> [MessageFault] {
    try faults(violating: message, of: pages, partnerSchema: partnerSchema)
      + semanticFaults(
        in: SemanticCheck.findings(in: try XMLTreeReader.read(message.bytes)), of: message, pages)
  }

  /// What violates our profile and the schema of a partner.
  ///
  /// - Throws: ``XMLReadError`` when the message is no XML that can be read.
  static func faults(
    violating message: ExportedMessage, of pages: [Page], partnerSchema: XMLSchema?
  ) throws(XMLReadError) -> [MessageFault] {
    var faults = try SchemaCheck.violations(in: message.bytes).map { violation in
      MessageFault(.profile, violation.wording, element: violation.elementNumber, message, pages)
    }
    guard let partnerSchema else { return faults }
    faults += try partnerSchema.validate(message.bytes).map { violation in
      let term = PageTerm(path: violation.path)
      var fault = MessageFault(
        .partnerSchema, PageTerm.inWordsOfThePage(violation.wording), element: violation.elementNumber,
        message,
        pages)
      if let term, term.isMetadata { fault.pointAtFrontMatter(pages) }
      let place = term.map { Wording(zh: "\($0.words.chinese)：", en: "\($0.words.english): ") }
      fault.wording = Wording(
        zh: "合作方的 XSD 不收。\(place?.chinese ?? "")\(fault.wording.chinese)",
        en: "not accepted by the partner's XSD. \(place?.english ?? "")\(fault.wording.english)")
      return fault
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

  /// What a page says in its front matter is wrong there, not where the item begins that carries it.
  private mutating func pointAtFrontMatter(_ pages: [Page]) {
    guard let index = page ?? (pages.isEmpty ? nil : 0) else { return }
    page = index
    range = pages[index].frontMatter?.range ?? range
  }
}
