import Export

extension JSONValue {
  /// What is known about an issue, by the keys of front matter; what is not known is null. The number of a page belongs to
  /// the page, and duties keep their order.
  init(_ metadata: Metadata) {
    var values: [String: JSONValue] = [:]
    for row in metadata.values where row.key != "page" { values[row.key] = JSONValue(row.value) }
    values["editors"] = .array(
      metadata.editors.map {
        .object(["role": .string($0.role), "names": .array($0.names.map { .string($0) })])
      })
    self = .object(values)
  }
}
