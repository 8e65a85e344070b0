import Source

/// The identifiers that the elements of a file have so far.
struct UsedIdentifiers {
  /// An identifier that an element before had already.
  struct Repetition {
    /// The name of the attribute.
    let attribute: String
    /// The identifier.
    let value: String
  }

  private let names: IdentifierNames
  private var used: Set<ByteString> = []

  /// Holds none; what identifies elements is for the schema to say.
  init(_ names: IdentifierNames) { self.names = names }

  /// Takes note of the identifiers of an element, and tells those that another element has.
  mutating func take(_ tag: XMLStartTag) -> [Repetition] {
    guard let fields = unsafe tag.attributes else { return [] }
    var repetitions: [Repetition] = []
    for index in 0..<tag.attributeCount {
      let field = unsafe fields + 5 * index
      guard let name = unsafe field[0], unsafe names.contain(name, in: field[2] ?? tag.uri) else { continue }
      let value = unsafe XMLStartTag.value(from: field[3], to: field[4])
      guard !value.isEmpty, !used.insert(ByteString(value)).inserted else { continue }
      repetitions.append(Repetition(attribute: unsafe LibXML.string(name), value: value))
    }
    return repetitions
  }
}
