import Document
import XML

/// A code of a vocabulary, as an element of NewsML-G2 gives it by `qcode`, `uri` or `literal`.
struct SenderCode {
  /// The vocabulary, by its identifier without the scheme and the last slash; nil when nobody says which it is.
  let vocabulary: String?
  /// The code in its vocabulary, in small letters.
  let word: String
  /// How it is written.
  let shown: String

  /// The vocabulary of the IPTC for signals.
  static let signals = "cv.iptc.org/newscodes/signal"

  /// The codes of an element: that of `uri`, and that of `qcode` by the aliases of its item, or else that of `literal`.
  static func codes(of element: XMLTree.Element, aliases: [String: String]) -> [SenderCode] {
    var codes: [SenderCode] = []
    if let uri = value("uri", of: element) { codes.append(SenderCode(uri: uri, shown: uri)) }
    if let qcode = value("qcode", of: element) {
      let alias = qcode.prefix { $0 != ":" }
      let vocabulary = alias.count < qcode.count ? aliases[String(alias)] : nil
      let code = alias.count < qcode.count ? qcode.dropFirst(alias.count + 1) : qcode[...]
      codes.append(
        vocabulary.map { SenderCode(uri: $0 + code, shown: qcode) } ?? SenderCode(code, shown: qcode))
    }
    if codes.isEmpty, let literal = value("literal", of: element) {
      codes.append(SenderCode(literal[...], shown: literal))
    }
    return codes
  }

  /// The vocabularies of an item by their aliases: those that its catalog declares, then those that the catalog of the
  /// message does, then the two of the IPTC that no other sender calls so.
  static func aliases(of item: XMLTree.Element, header: XMLTree.Element?) -> [String: String] {
    var aliases = [
      "stat": "http://cv.iptc.org/newscodes/pubstatusg2/", "sig": "http://cv.iptc.org/newscodes/signal/",
    ]
    for part in [header, item].compactMap(\.self) {
      for catalog in part.elements where catalog.name == "catalog" {
        for scheme in catalog.elements where scheme.name == "scheme" {
          if let alias = scheme["alias"], let uri = scheme["uri"] { aliases[alias] = uri }
        }
      }
    }
    return aliases
  }

  private static func value(_ attribute: String, of element: XMLTree.Element) -> String? {
    guard let value = element[attribute], !VisibleText.isEmpty(value) else { return nil }
    return OneLine.of(value)
  }

  private init(_ code: Substring, shown: String) {
    vocabulary = nil
    word = Self.last(of: code)
    self.shown = shown
  }

  private init(uri: String, shown: String) {
    word = Self.last(of: uri[...])
    let name = uri.dropLast(uri.reversed().prefix { !"/#:".contains($0) }.count)
    let bare = name.drop { $0 != "/" }.drop { $0 == "/" }
    let isAddress = name.lowercased().hasPrefix("http")
    vocabulary = String((isAddress ? bare : name).reversed().drop { "/#:".contains($0) }.reversed())
      .lowercased()
    self.shown = shown
  }

  private static func last(of code: Substring) -> String {
    StatusWord.of(String(code.reversed().prefix { !"/#:".contains($0) }.reversed()))
  }
}
