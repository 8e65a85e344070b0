import Source

/// The attributes of a schema that are of the type `xs:ID`, or of a type made from it.
///
/// A value of such an attribute may stand only once in a file (XML Schema part 2, section 3.3.8). libxml2 checks that
/// only in a document it holds in memory as a whole, so it is done here. An attribute counts as an identifier when
/// all attributes that the schema declares by its name in its namespace are of such a type.
struct SchemaIdentifiers {
  /// The local names of the types of the attributes, by namespace and name.
  private var types: [String: [String: Set<String>]] = [:]
  /// The local names of what the schema's own types are made from, by their local names; empty for none.
  private var bases: [String: String] = [:]

  /// Takes note of an attribute that is declared; `type` is the name of its type as it is written, nil for none.
  mutating func add(_ attribute: String, type: String?, namespace: String) {
    types[namespace, default: [:]][attribute, default: []].insert(SchemaNames.local((type ?? "")[...]))
  }

  /// Takes note of a simple type that is declared; `base` is what it restricts, nil for anything else.
  mutating func add(simpleType: String, base: String?) {
    bases[simpleType] = SchemaNames.local((base ?? "")[...])
  }

  /// Takes note of what another file of the schema declares.
  mutating func add(_ other: SchemaIdentifiers) {
    types.merge(other.types) { $0.merging($1) { $0.union($1) } }
    bases.merge(other.bases) { first, second in first == second ? first : "" }
  }

  /// The attributes that are identifiers, each with its namespace, in no order.
  var names: [(attribute: String, namespace: String)] {
    types.flatMap { namespace, attributes in
      attributes.filter { $0.value.allSatisfy(isIdentifier) }.map { ($0.key, namespace) }
    }
  }

  private func isIdentifier(_ type: String) -> Bool {
    var type = type
    var seen: Set<String> = []
    while seen.insert(type).inserted, let base = bases[type] { type = base }
    return type == "ID"
  }
}

/// The names of the attributes that identify elements. A schema has a handful, and every attribute of a file is compared
/// with them, so they are bytes that end as libxml2's do.
struct IdentifierNames: Sendable {
  private let names: [(attribute: [UInt8], namespace: [UInt8])]
  /// For each byte whether one of the attributes begins with it: most attributes are none of them, and are passed over.
  private let beginnings: [Bool]

  /// Takes what the files of a schema declare.
  init(_ identifiers: SchemaIdentifiers) {
    names = identifiers.names.map { attribute, namespace in
      (Array(attribute.utf8) + [0], Array(namespace.utf8) + [0])
    }
    var beginnings = [Bool](repeating: false, count: 256)
    for name in names { beginnings[Int(name.attribute[0])] = true }
    self.beginnings = beginnings
  }

  /// Whether an attribute of elements of a namespace is one of them.
  func contain(_ attribute: UnsafePointer<UInt8>, in namespace: UnsafePointer<UInt8>?) -> Bool {
    guard unsafe beginnings[Int(attribute[0])] else { return false }
    return names.contains { name in
      unsafe Self.isSame(name.attribute, attribute)
        && (namespace.map { unsafe Self.isSame(name.namespace, $0) } ?? (name.namespace.count == 1))
    }
  }

  private static func isSame(_ name: [UInt8], _ other: UnsafePointer<UInt8>) -> Bool {
    for index in name.indices where unsafe name[index] != other[index] { return false }
    return true
  }
}

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
