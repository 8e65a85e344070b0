/// A value of a YAML document. Scalars are read as they are written, so that `01` stays `01`.
struct YAMLValue: Sendable {
  /// What the value is made of.
  private enum Content: Sendable {
    /// A scalar, and whether it stands without quotes.
    case scalar(String, isPlain: Bool)
    case list([YAMLValue])
    case mapping([(key: String, line: Int, value: YAMLValue)])
  }

  private let content: Content
  /// The line of the YAML text on which the value begins, from 1.
  let line: Int

  /// A scalar; `isPlain` when it stands without quotes.
  init(scalar text: String, isPlain: Bool, line: Int) {
    content = .scalar(text, isPlain: isPlain)
    self.line = line
  }

  /// A list.
  init(list values: [YAMLValue], line: Int) {
    content = .list(values)
    self.line = line
  }

  /// A mapping.
  init(mapping pairs: [(key: String, line: Int, value: YAMLValue)], line: Int) {
    content = .mapping(pairs)
    self.line = line
  }

  /// Reads the only document of a YAML text, which is UTF-8; nil when it holds nothing but comments.
  ///
  /// - Throws: ``YAMLFault`` when the text is no YAML, holds two documents, names a key twice, or passes a limit of
  ///   ``YAMLReader``.
  init?(parsing yaml: [UInt8]) throws(YAMLFault) {
    guard let value = try YAMLReader.read(yaml) else { return nil }
    self = value
  }

  /// Whether the value is left out or written as YAML's null.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The scalar as written; nil for a null, a list or a mapping.
  var text: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// The values of a list; nil for anything else.
  var list: [YAMLValue]? {
    if case .list(let values) = content { values } else { nil }
  }

  /// The keys and values of a mapping in the order written; nil for anything else. A key that is no scalar is given
  /// as `?`, which no known key equals.
  var pairs: [(key: String, line: Int, value: YAMLValue)]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// The value as the key of a mapping: the scalar as written, also where that is YAML's null; nil for anything else.
  var key: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// A list of words: a list of scalars, or one scalar alone; nil for anything else.
  var words: [String]? {
    if let text { return [text] }
    guard let list else { return nil }
    let words = list.compactMap(\.text)
    return words.count == list.count ? words : nil
  }

  /// The value as one may show it in a message: the scalar, or what sort of value it is.
  var shown: String {
    switch content {
    case .scalar(let text, _): text
    case .list: "[…]"
    case .mapping: "{…}"
    }
  }
}
