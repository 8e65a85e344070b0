import Document
import Source
import XML

extension StoryTerms {
  /// Reads what an item of NewsML-G2 says, and the NITF in it; `header` is that of the message.
  init(item: XMLTree.Element, header: XMLTree.Element?, zone: Int, _ ledger: inout TextLedger) {
    self.init(item, zone: zone)
    let meta = item.element("itemMeta")
    let content = item.element("contentMeta")
    let nitf = item.elements.filter { $0.name == "contentSet" }.flatMap(\.elements).compactMap {
      $0.element("nitf")
    }
    name = Self.name(item, meta, content, nitf.first)
    let aliases = SenderCode.aliases(of: item, header: header)
    for (part, names) in [
      (meta, ["versionCreated", "firstCreated"]), (content, ["contentModified", "contentCreated"]),
    ] {
      for name in names { takeZone(part?.element(name)?.text, of: name) }
    }
    for nitf in nitf { takeZones(ofNITF: nitf) }
    take(version: item["version"], line: item.line)
    for element in meta.elements { take(management: element, aliases, &ledger) }
    for element in content.elements where element.name == "creditline" && !ledger.hasTaken(element) {
      if take(credit: element.text) { ledger.takeAll(of: element) }
    }
    for reference in Self.references(in: item) {
      for element in reference.elements where ["pubStatus", "embargoed", "signal"].contains(element.name) {
        take(management: element, aliases, &ledger)
      }
    }
    for nitf in nitf { takeNITF(nitf, &ledger) }
  }

  /// Reads what a `nitf` element that stands alone says.
  init(nitf: XMLTree.Element, zone: Int, _ ledger: inout TextLedger) {
    self.init(nitf, zone: zone)
    name = Self.name(nitf, nil, nil, nitf)
    takeZones(ofNITF: nitf)
    takeNITF(nitf, &ledger)
  }

  private mutating func take(
    management element: XMLTree.Element, _ aliases: [String: String], _ ledger: inout TextLedger
  ) {
    switch element.name {
    case "pubStatus":
      let codes = SenderCode.codes(of: element, aliases: aliases)
      if codes.isEmpty { take(status: "", shown: "", line: element.line) }
      for code in codes { take(status: code.word, shown: code.shown, line: element.line) }
    case "embargoed":
      take(embargo: element.text, line: element.line)
      ledger.takeAll(of: element)
    case "edNote": if take(note: element.text) { ledger.takeAll(of: element) }
    case "signal": takeSignal(element, aliases)
    default: return
    }
  }

  /// Words of any vocabulary by which a sender takes a story back.
  private static let kills: Set<String> = [
    "kill", "killed", "withdraw", "withdrawn", "withdrawal", "retract", "retracted", "retraction", "cancel",
    "canceled",
    "cancelled", "delete", "deleted", "remove", "removed", "recall",
  ]

  /// Takes a signal of the IPTC's vocabulary, and a kill of any; others are only reported.
  mutating func takeSignal(_ element: XMLTree.Element, _ aliases: [String: String]) {
    let codes = SenderCode.codes(of: element, aliases: aliases)
    var isKnown = false
    for code in codes {
      if Self.kills.contains(code.word) {
        take(.kill, line: element.line)
        isKnown = true
      } else if code.vocabulary == SenderCode.signals, let signal = EditorialSignal(code.word) {
        take(signal, line: element.line)
        isKnown = true
      }
    }
    guard !isKnown else { return }
    let shown = codes.first?.shown ?? ""
    remark(
      element.line,
      Wording(zh: "signal“\(shown)”不认识，没有写进头信息", en: "the signal “\(shown)” is not known and is left out"))
  }

  /// Takes a kill that the header of a message signals; what else it signals is about the transmission.
  mutating func takeKill(of header: XMLTree.Element) {
    name = "newsMessage"
    let aliases = SenderCode.aliases(of: header, header: nil)
    for element in header.elements where element.name == "signal" {
      let codes = SenderCode.codes(of: element, aliases: aliases)
      if codes.contains(where: { Self.kills.contains($0.word) }) { take(.kill, line: element.line) }
    }
  }

  private mutating func takeZones(ofNITF nitf: XMLTree.Element) {
    let head = nitf.element("head")
    takeZone(head?.element("docdata")?.element("date.issue")?["norm"], of: "date.issue")
    takeZone(head?.element("pubdata")?["date.publication"], of: "pubdata")
  }

  private mutating func takeNITF(_ nitf: XMLTree.Element, _ ledger: inout TextLedger) {
    let head = nitf.element("head")
    for data in head.elements where data.name == "docdata" {
      takeRelease(data, head)
      for element in data.elements {
        switch element.name {
        case "correction":
          take(.correction, line: element.line)
          take(note: element["info"])
        case "ed-msg":
          take(note: element["info"])
          if let type = element["msg-type"], Self.kills.contains(StatusWord.of(type)) {
            take(.kill, line: element.line)
          }
        case "du-key": take(version: element["version"], line: element.line)
        default: continue
        }
      }
    }
    for element in nitf.element("body")?.element("body.head").elements ?? []
    where element.name == "distributor" && take(credit: element.text) {
      ledger.takeAll(of: element)
    }
  }

  /// Takes `management-status`, and a release that is later than the issue.
  private mutating func takeRelease(_ data: XMLTree.Element, _ head: XMLTree.Element?) {
    let release = data.element("date.release")
    let time = release?["norm"].flatMap { VisibleText.isEmpty($0) ? nil : $0 }
    let word = StatusWord.of(data["management-status"] ?? "")
    if word == "embargoed" {
      take(embargo: time ?? "", line: data.line)
    } else {
      if !word.isEmpty { take(status: word, shown: word, line: data.line) }
      if let time, let release {
        let issue =
          moment(data.element("date.issue")?["norm"]) ?? moment(head?.element("pubdata")?["date.publication"])
        let isLater = issue.flatMap { issue in
          moment(time).map { $0.secondsSinceYearZero > issue.secondsSinceYearZero }
        }
        // What cannot be compared may be later.
        if isLater ?? true { take(embargo: time, line: release.line) }
      }
    }
    if let other = data["management-doc-idref"], let status = data["management-idref-status"],
      !VisibleText.isEmpty(status), StatusWord.of(status) != "usable"
    {
      remark(
        data.line,
        Wording(
          zh: "来稿宣布另一篇稿件“\(OneLine.of(other))”的状态为“\(OneLine.of(status))”；已经用了的，请处理",
          en:
            "it makes another story, “\(OneLine.of(other))”, “\(OneLine.of(status))”; see to it if that one was used"
        ))
    }
  }

  private static func references(in element: XMLTree.Element) -> [XMLTree.Element] {
    element.elements.filter { $0.name == "groupSet" }.flatMap(\.elements).flatMap(\.elements)
      .filter { $0.name == "itemRef" }
  }

  private static func name(
    _ item: XMLTree.Element, _ meta: XMLTree.Element?, _ content: XMLTree.Element?, _ nitf: XMLTree.Element?
  ) -> String {
    let head = nitf?.element("body")?.element("body.head")?.element("hedline")?.element("hl1")
    let texts = [
      content?.element("headline"), head, nitf?.element("head")?.element("title"), meta?.element("title"),
    ]
    let line =
      texts.lazy.compactMap { OneLine.of($0) }.first ?? item["guid"].map { OneLine.of($0) } ?? item.name
    return line.count > 80 ? line.prefix(80) + "…" : line
  }
}
