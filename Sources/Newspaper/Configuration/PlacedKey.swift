/// A key of the configuration file with its place: all that the reader, the listing, the JSON Schema and the
/// documentation know about it.
struct PlacedKey<Root: Sendable>: Sendable {
  /// Its name, what it means, and what may stand after it.
  let key: ConfigurationKey
  /// Reads what stands after it.
  let read: KeyForm<Root>.Reading
  /// Whether a null after it says nothing, not something wrong.
  let mayBeEmpty: Bool
  /// Its value for the listing; nil for one that is not listed.
  let shown: @Sendable (Root) -> ConfigurationValue?

  /// A key whose value is kept at a place.
  init<Value: Sendable>(
    _ name: String, _ place: any WritableKeyPath<Root, Value> & Sendable, _ form: KeyForm<Value>,
    zh: String, en: String
  ) {
    key = ConfigurationKey(name, form.shape, zh: zh, en: en)
    read = { reader, name, value, root throws(ConfigurationError) in
      try form.read(reader, name, value, &root[keyPath: place])
    }
    mayBeEmpty = form.mayBeEmpty
    shown = { form.shown($0[keyPath: place]) }
  }

  /// A key that is not listed; without `read` its value is read elsewhere.
  init(
    unlisted name: String, _ shape: ConfigurationKey.Shape, zh: String, en: String,
    read: @escaping KeyForm<Root>.Reading = { _, _, _, _ in }
  ) {
    key = ConfigurationKey(name, shape, zh: zh, en: en)
    self.read = read
    mayBeEmpty = true
    shown = { _ in nil }
  }
}

extension [ConfigurationKey] {
  /// The names of the keys.
  var names: [String] { map(\.name) }
}

extension ConfigurationReader {
  /// Adds what a mapping says to a value.
  ///
  /// - Parameters:
  ///   - value: The mapping.
  ///   - known: The keys that it may have.
  ///   - parent: The key to which it belongs; nil for the whole file.
  ///   - prefix: What stands before its keys in messages.
  ///   - root: What is said so far.
  /// - Throws: ``ConfigurationError`` for a key that is not known, or a value that cannot be used.
  func read<Root>(
    _ value: YAMLValue, _ known: [PlacedKey<Root>], of parent: String?, prefix: String = "",
    into root: inout Root
  ) throws(ConfigurationError) {
    for (name, line, value) in try pairs(of: value, key: parent) {
      guard let placed = known.first(where: { $0.key.name == name }) else {
        throw unknownKey(name, line, among: known.map(\.key).names)
      }
      if value.isNull, placed.mayBeEmpty { continue }
      try placed.read(self, prefix + name, value, &root)
    }
  }
}

extension [ConfigurationValue.Row] {
  /// The values of all keys that are listed.
  init<Root>(_ keys: [PlacedKey<Root>], of root: Root) {
    self = keys.compactMap { placed in
      placed.shown(root).map { ConfigurationValue.Row(placed.key.name, $0) }
    }
  }
}
