/// The identifiers that the elements of a file have so far.
struct UsedIdentifiers {
  /// An identifier that an element before had already.
  struct Repetition {
    /// The name of the attribute.
    let attribute: String
    /// The identifier.
    let value: String
  }

  private let identifiers: SchemaIdentifiers
  /// Whether an attribute identifies its element, by the addresses of its name and of its namespace.
  private var isIdentifier = TagNameTable<Bool>()
  private var used: Set<ByteString> = []

  /// Holds none; what identifies elements is for the schema to say.
  init(_ identifiers: SchemaIdentifiers) { self.identifiers = identifiers }

  /// Takes note of the identifiers of an element, and tells those that another element has.
  mutating func take(_ tag: XMLStartTag) -> [Repetition] {
    guard let fields = unsafe tag.attributes else { return [] }
    var repetitions: [Repetition] = []
    for index in 0..<tag.attributeCount {
      let field = unsafe fields + 5 * index
      let owner = unsafe field[2] ?? tag.uri
      guard let name = unsafe field[0], unsafe isIdentifier(name, owner) else { continue }
      let value = unsafe XMLStartTag.value(from: field[3], to: field[4])
      guard !value.isEmpty, !used.insert(ByteString(value)).inserted else { continue }
      repetitions.append(Repetition(attribute: unsafe LibXML.string(name), value: value))
    }
    return repetitions
  }

  private mutating func isIdentifier(_ name: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?) -> Bool {
    let identifiers = identifiers
    return unsafe isIdentifier.value(of: TagName(name, nil, uri)) {
      unsafe identifiers.contains(LibXML.string(name), in: LibXML.string(uri))
    }
  }
}
