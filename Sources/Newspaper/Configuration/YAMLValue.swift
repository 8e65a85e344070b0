import Yams

/// Why a text is no usable YAML.
struct YAMLFault: Error, Hashable {
  /// The line of the YAML text, from 1.
  let line: Int
  /// The YAML parser's reason, in English, on one line.
  let reason: String
}

/// A value of a YAML document. Scalars are read as they are written, so that `01` stays `01`.
struct YAMLValue: Sendable {
  /// What the value is made of.
  private enum Content: Sendable {
    /// A scalar, and whether it stands without quotes.
    case scalar(String, isPlain: Bool)
    case list([YAMLValue])
    case mapping([(key: String, line: Int, value: YAMLValue)])
    case alias
  }

  private let content: Content
  /// The line of the YAML text on which the value begins, from 1.
  let line: Int

  private init(_ node: Node) {
    line = max(1, node.mark?.line ?? 1)
    switch node {
    case .scalar(let scalar):
      content = .scalar(scalar.string, isPlain: scalar.style == .plain || scalar.style == .any)
    case .sequence(let sequence): content = .list(sequence.map(YAMLValue.init))
    case .mapping(let mapping):
      content = .mapping(
        mapping.map { key, value in
          let name: String
          if case .scalar(let scalar) = key { name = scalar.string } else { name = "?" }
          return (name, max(1, key.mark?.line ?? 1), YAMLValue(value))
        })
    case .alias: content = .alias
    }
  }

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

  /// More aliases than a person writes: nested in each other they would stand for exponentially many values.
  private static let aliasLimit = 32

  /// Reads the only document of a YAML text; nil when it holds nothing but comments.
  ///
  /// - Throws: ``YAMLFault`` when the text is no YAML, holds two documents, names a key twice or uses more than 32
  ///   aliases.
  init?(parsing text: String) throws(YAMLFault) {
    var previous = UInt8(ascii: "\n")
    var aliases = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "*"),
        previous <= 0x20 || previous == UInt8(ascii: "[") || previous == UInt8(ascii: ",")
      {
        aliases += 1
      }
      previous = byte
    }
    guard aliases <= Self.aliasLimit else { throw YAMLFault(line: 1, reason: "too many aliases") }
    do {
      // What a scalar stands for is decided here, not by Yams, whose patterns and tables take longer than all the rest.
      let nothing = Constructor([:], [:], [:])
      let parser = try Parser(yaml: text, resolver: .basic, constructor: nothing, encoding: .utf8)
      guard let root = try parser.singleRoot() else { return nil }
      self.init(root)
    } catch let error as YamlError {
      throw Self.fault(error, in: text)
    } catch {
      throw YAMLFault(line: 1, reason: "\(error)")
    }
  }

  private static func fault(_ error: YamlError, in text: String) -> YAMLFault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return YAMLFault(line: max(1, mark.line), reason: problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return YAMLFault(
        line: max(1, context.mark.line), reason: "key given twice: \(duplicates.joined(separator: ", "))")
    case .reader(let problem, let offset, _, _):
      let before = text.prefix(offset ?? 0)
      return YAMLFault(line: 1 + before.utf8.count { $0 == UInt8(ascii: "\n") }, reason: problem)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return YAMLFault(line: 1, reason: "cannot be read")
    }
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
    case .alias: "*…"
    }
  }
}
