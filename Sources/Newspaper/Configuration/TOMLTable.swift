/// A key of TOML and the line on which it stands, from 1.
struct TOMLKey: Hashable {
  let name: String
  let line: Int
}

/// A table of TOML while it is read.
struct TOMLTable {
  /// A key that is given twice.
  struct Repeated: Error { let key: String }

  private indirect enum Entry {
    case value(YAMLValue)
    case table(TOMLTable)
    /// An array of tables, never empty.
    case tables([TOMLTable])
  }

  private var entries: [(key: TOMLKey, entry: Entry)] = []
  /// The place in ``entries`` of each key, by its bytes.
  private var places: [[UInt8]: Int] = [:]

  private func index(of key: TOMLKey) -> Int? { places[Array(key.name.utf8)] }

  private mutating func append(_ key: TOMLKey, _ entry: Entry) {
    places[Array(key.name.utf8)] = entries.count
    entries.append((key, entry))
  }

  /// Takes an entry out, so that what is done to it does not copy it; it is put back by its index.
  private mutating func take(_ index: Int) -> Entry {
    let entry = entries[index].entry
    entries[index].entry = .tables([])
    return entry
  }

  /// Sets a value under keys that lead to it through tables.
  mutating func insert(_ value: YAMLValue, at path: ArraySlice<TOMLKey>) throws(Repeated) {
    guard let key = path.first else { return }
    let rest = path.dropFirst()
    guard let index = index(of: key) else {
      var entry = Entry.value(value)
      if !rest.isEmpty {
        var table = TOMLTable()
        try table.insert(value, at: rest)
        entry = .table(table)
      }
      append(key, entry)
      return
    }
    guard !rest.isEmpty else { throw Repeated(key: key.name) }
    switch take(index) {
    case .value: throw Repeated(key: key.name)
    case .table(var table):
      try table.insert(value, at: rest)
      entries[index].entry = .table(table)
    case .tables(var tables):
      try tables[tables.count - 1].insert(value, at: rest)
      entries[index].entry = .tables(tables)
    }
  }

  /// Opens the table of a header, or one more of an array of tables.
  mutating func open(_ path: ArraySlice<TOMLKey>, isArray: Bool) throws(Repeated) {
    guard let key = path.first else { return }
    let rest = path.dropFirst()
    guard let index = index(of: key) else {
      var table = TOMLTable()
      try table.open(rest, isArray: isArray)
      append(key, rest.isEmpty && isArray ? .tables([table]) : .table(table))
      return
    }
    switch take(index) {
    case .value: throw Repeated(key: key.name)
    case .table(var table):
      guard !rest.isEmpty || !isArray else { throw Repeated(key: key.name) }
      try table.open(rest, isArray: isArray)
      entries[index].entry = .table(table)
    case .tables(var tables):
      if rest.isEmpty {
        guard isArray else { throw Repeated(key: key.name) }
        tables.append(TOMLTable())
      } else {
        try tables[tables.count - 1].open(rest, isArray: isArray)
      }
      entries[index].entry = .tables(tables)
    }
  }

  /// The keys and values in the order written.
  var pairs: [(key: String, line: Int, value: YAMLValue)] {
    entries.map { key, entry in
      switch entry {
      case .value(let value): (key.name, key.line, value)
      case .table(let table): (key.name, key.line, YAMLValue(mapping: table.pairs, line: key.line))
      case .tables(let tables):
        (
          key.name, key.line,
          YAMLValue(list: tables.map { YAMLValue(mapping: $0.pairs, line: key.line) }, line: key.line)
        )
      }
    }
  }
}
