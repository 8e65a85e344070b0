public import Document

/// The definitions that reference links of a text refer to, found by their label.
public struct LinkDefinitions: Sendable, Hashable {
  private var definitions: [[UInt8]: LinkDefinition] = [:]

  /// Makes an empty collection.
  public init() {}

  /// Whether there is no definition.
  public var isEmpty: Bool { definitions.isEmpty }

  /// Adds a definition, unless there is one with the same label: the first one wins.
  ///
  /// A label that is blank or longer than 1,000 bytes can never be referred to and is not kept.
  public mutating func insert(_ definition: LinkDefinition) {
    if definition.label.utf8.count > LinkLabel.maximumByteCount { return }
    let label = LinkLabel.normalized(Array(definition.label.utf8)[...])
    if label.isEmpty || definitions[label] != nil { return }
    definitions[label] = definition
  }

  /// Adds the definitions of another collection whose labels are not defined here.
  mutating func insert(contentsOf others: LinkDefinitions) {
    // Shares the storage where it can: a page is put together from thousands of parts that know the same definitions.
    if definitions.isEmpty { return self = others }
    definitions.merge(others.definitions) { own, _ in own }
  }

  /// The definition for a label as written between the brackets; nil when there is none.
  public subscript(label: String) -> LinkDefinition? { self[Array(label.utf8)[...]] }

  /// The definition for the bytes of a label.
  subscript(label: ArraySlice<UInt8>) -> LinkDefinition? {
    if definitions.isEmpty || label.isEmpty || label.count > LinkLabel.maximumByteCount { return nil }
    return definitions[LinkLabel.normalized(label)]
  }
}

extension LinkDefinitions {
  /// Whether both collections define the same labels alike, wherever the definitions stand.
  package func hasSameContent(as others: LinkDefinitions) -> Bool {
    definitions.count == others.definitions.count
      && definitions.allSatisfy { label, definition in
        guard let other = others.definitions[label] else { return false }
        return definition.destination.utf8.elementsEqual(other.destination.utf8)
          && (definition.title ?? "").utf8.elementsEqual((other.title ?? "").utf8)
      }
  }
}
