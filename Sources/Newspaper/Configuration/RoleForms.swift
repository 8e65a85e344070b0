import Document
import Source

extension KeyForm where Value == WordTable<[CreditRole]> {
  /// Where roles stand besides bylines.
  private static var otherPlaces: [CreditRole.Place] { CreditRole.Place.allCases.filter { $0 != .byline } }

  /// Identifiers of roles with their words; `desk` and `column` among them hold the same for the two other places.
  static var roles: Self {
    let others = otherPlaces.map {
      ConfigurationKey($0.rawValue, .table(.words, also: []), zh: "同上，不在署名里的", en: "the same outside bylines")
    }
    return KeyForm(shape: .table(.words, also: others)) {
      reader, key, value, table throws(ConfigurationError) in
      for (id, line, value) in try reader.pairs(of: value, key: key) {
        if let place = CreditRole.Place(rawValue: id) {
          try reader.readRoles("\(key).\(id)", value, at: place, into: &table)
        } else {
          let known = table.entries.compactMap { $0.value.count == 1 ? $0.value[0] : nil }
          let role = known.first { $0.id == id } ?? CreditRole(id)
          try reader.checkRole(id, line)
          table.insert(try reader.words("\(key).\(id)", value).map { ($0, [role]) })
        }
      }
    } shown: { table in
      let others = otherPlaces.map { ConfigurationValue.Row($0.rawValue, .table(table.rows(at: $0))) }
      return .table(table.rows(at: .byline) + others)
    }
  }

  /// Identifiers of roles with the words that stand after names.
  static var suffixRoles: Self {
    KeyForm(shape: .table(.words, also: [])) { reader, key, value, table throws(ConfigurationError) in
      try reader.readRoles(key, value, at: .byline, into: &table)
    } shown: {
      .table($0.rows(at: .byline))
    }
  }
}

extension ConfigurationReader {
  fileprivate func readRoles(
    _ key: String, _ value: YAMLValue, at place: CreditRole.Place, into table: inout WordTable<[CreditRole]>
  ) throws(ConfigurationError) {
    for (id, line, value) in try pairs(of: value, key: key) {
      try checkRole(id, line)
      table.insert(try words("\(key).\(id)", value).map { ($0, [CreditRole(id, place: place)]) })
    }
  }

  /// The pattern that our XML profile sets for the roles of credits.
  fileprivate func checkRole(_ id: String, _ line: Int) throws(ConfigurationError) {
    let isIdentifier =
      id.utf8.first?.isLetter ?? false
      && id.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
    guard isIdentifier, id.utf8.count <= 64 else {
      throw badValue(
        "roles", shown: id, line,
        Wording(
          zh: "职务代号，拉丁字母开头，只含字母、数字、连字符，如 reporter",
          en: "a role id of Latin letters, digits and hyphens, such as reporter"))
    }
  }
}

extension WordTable where Value == [CreditRole] {
  /// The words of each role that stands at a place, in the order of the identifiers.
  fileprivate func rows(at place: CreditRole.Place) -> [ConfigurationValue.Row] {
    var words: [String: [String]] = [:]
    for entry in entries {
      guard entry.value.count == 1, entry.value[0].place == place else { continue }
      words[entry.value[0].id, default: []].append(entry.word)
    }
    return words.sorted { $0.key < $1.key }.map {
      ConfigurationValue.Row($0.key, ConfigurationValue($0.value))
    }
  }
}
