/// The attributes of a schema that are of the type `xs:ID`, and the values they have in one file.
///
/// A value may stand only once in a file (XML Schema part 1, section 3.4.4). libxml2 checks that only in a document
/// it holds in memory as a whole, so it is done here. An attribute counts as an identifier when all attributes that
/// the schema declares by its name in its namespace are of that type.
struct SchemaIdentifiers {
  private var names: [String: [String: Bool]] = [:]
  /// Whether the schema has a type `ID` of its own, so that the name of a type does not tell which one is meant.
  private var isAmbiguous = false

  /// Takes note of a declaration.
  ///
  /// - Parameters:
  ///   - attribute: The name that is declared.
  ///   - type: The name of its type as it is written; nil for one without name.
  ///   - namespace: The namespace that the schema file declares.
  mutating func add(_ attribute: String, type: String?, namespace: String) {
    let isIdentifier = type.map { SchemaNames.local($0[...]) == "ID" } ?? false
    names[namespace, default: [:]][attribute, default: true] =
      isIdentifier && names[namespace]?[attribute] != false
  }

  /// Takes note of the name of a simple type that the schema declares.
  mutating func add(type: String) {
    if type == "ID" { isAmbiguous = true }
  }

  /// Takes note of what another file of the schema declares.
  mutating func add(_ other: SchemaIdentifiers) {
    isAmbiguous = isAmbiguous || other.isAmbiguous
    names.merge(other.names) { $0.merging($1) { $0 && $1 } }
  }

  /// Whether an attribute of elements of a namespace is an identifier.
  func contains(_ attribute: String, in namespace: String) -> Bool {
    !isAmbiguous && names[namespace]?[attribute] == true
  }
}
