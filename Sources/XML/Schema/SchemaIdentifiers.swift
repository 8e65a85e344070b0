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
