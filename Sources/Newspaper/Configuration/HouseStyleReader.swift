import Document
import Source

/// Reads the extensions that a configuration makes to the standard ``HouseStyle``.
struct HouseStyleReader {
  /// What reads the file.
  let reader: ConfigurationReader

  /// Adds what a mapping says to a house style.
  func read(_ value: YAMLValue, into style: inout HouseStyle) throws(ConfigurationError) {
    let known = ConfigurationKeys.house.names
    for (key, line, value) in try reader.pairs(of: value, key: "house") {
      guard known.contains(key) else { throw reader.unknownKey(key, line, among: known) }
      guard !value.isNull else { continue }
      try read(key, value, into: &style)
    }
  }

  private func read(_ key: String, _ value: YAMLValue, into style: inout HouseStyle)
    throws(ConfigurationError)
  {
    switch key {
    case "roles": try readRoles(value, into: &style)
    case "suffix-roles":
      style.suffixRoles.insert(try roleWords(key, value).map { ($0.word, [CreditRole($0.id)]) })
    case "qualifiers": style.qualifiers.insert(try words(key, value))
    case "organisations": style.organisationEndings.insert(try words(key, value))
    case "not-names": style.notNames.insert(try words(key, value))
    case "not-in-names": style.notInNames.insert(try words(key, value))
    case "fillers": style.fillers.insert(try words(key, value))
    case "markers": style.markers.insert(try words(key, value))
    case "name-separators": style.nameSeparators.insert(try words(key, value))
    case "datelines":
      // A word that is known already keeps whom it names: 本报讯 names 本报.
      let known = Set(style.localDatelines.entries.map(\.word))
      style.localDatelines.insert(try words(key, value).filter { !known.contains($0) })
    case "agencies": style.agencies.insert(try words(key, value))
    case "wire-endings": style.wireEndings.insert(try words(key, value))
    case "weather": try readWeather(value, into: &style.weather)
    case "notes": style.noteOpenings.insert(try words(key, value))
    case "notices":
      style.notices.insert(
        try choices(key, value, ["announcement": .announcement, "advertisement": .advertisement]))
    case "jumps": style.jumps.insert(try choices(key, value, ["to": .to, "from": .from]))
    case "mid-story-openings": style.midStoryOpenings.insert(try words(key, value))
    case "standing-heads":
      for head in try reader.lines(key, value) where !style.standingHeads.contains(head) {
        style.standingHeads.append(head)
      }
    case "confusables": try ConfusableReader(reader: reader).read(value, into: &style.confusables)
    case "marker": style.marker = try oneOf(key, value)
    case "separator": style.separator = try oneOf(key, value)
    default: try readPreference(key, value, into: &style)
    }
    if let marker = style.marker { style.markers.insert([marker]) }
    if let separator = style.separator,
      separator.unicodeScalars.contains(where: { !$0.properties.isWhitespace })
    {
      style.nameSeparators.insert([separator])
    }
  }

  private func readPreference(
    _ key: String, _ value: YAMLValue, into style: inout HouseStyle
  ) throws(ConfigurationError) {
    switch key {
    case "spacing": style.spacing = try reader.choice(key, value) ?? style.spacing
    case "dateline-separator": style.datelineSeparator = try reader.choice(key, value)
    case "byline-shape": style.bylineShape = try reader.choice(key, value)
    case "photo-credit": style.photoCredit = try reader.choice(key, value)
    case "heading-levels":
      var levels: Set<Int> = []
      for level in value.list ?? [value] { levels.insert(try reader.integer(key, level, 1...6)) }
      style.headingLevels = levels
    case "caption-characters": style.captionCharacters = try reader.integer(key, value, 1...10_000)
    default: style.advertisementMarker = try reader.optionalLine(key, value)
    }
  }

  /// `roles` maps identifiers to words; `desk` and `column` in it hold the same for the two other places.
  private func readRoles(_ value: YAMLValue, into style: inout HouseStyle) throws(ConfigurationError) {
    for (id, line, value) in try reader.pairs(of: value, key: "roles") {
      if let place = CreditRole.Place(rawValue: id) {
        for entry in try roleWords("roles.\(id)", value) {
          style.roles.insert([(entry.word, [CreditRole(entry.id, place: place)])])
        }
      } else {
        let known = style.roles.entries.compactMap { $0.value.count == 1 ? $0.value[0] : nil }
        let role = known.first { $0.id == id } ?? CreditRole(id)
        try check(id, line, value)
        style.roles.insert(try words("roles.\(id)", value).map { ($0, [role]) })
      }
    }
  }

  private func roleWords(
    _ key: String, _ value: YAMLValue
  ) throws(ConfigurationError) -> [(id: String, word: String)] {
    var result: [(id: String, word: String)] = []
    for (id, line, value) in try reader.pairs(of: value, key: key) {
      try check(id, line, value)
      result += try words("\(key).\(id)", value).map { (id, $0) }
    }
    return result
  }

  /// The pattern that our XML profile sets for the roles of credits.
  private func check(_ id: String, _ line: Int, _ value: YAMLValue) throws(ConfigurationError) {
    let bytes = Array(id.utf8)
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
    let isIdentifier =
      bytes.first.map(isLetter) ?? false
      && bytes.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    guard isIdentifier, bytes.count <= 64 else {
      throw reader.badValue(
        "roles", shown: id, line,
        Wording(
          zh: "职务代号，拉丁字母开头，只含字母、数字、连字符，如 reporter",
          en: "a role id of Latin letters, digits and hyphens, such as reporter"))
    }
  }

  private func readWeather(_ value: YAMLValue, into weather: inout WeatherWords) throws(ConfigurationError) {
    let groups = WeatherWords.Group.allCases.map(\.rawValue).filter { $0 != WeatherWords.Group.wind.rawValue }
    for (key, line, value) in try reader.pairs(of: value, key: "weather") {
      if key == "titles" {
        weather.titles.insert(try words("weather.titles", value))
      } else if groups.contains(key), let group = WeatherWords.Group(rawValue: key) {
        weather.signals.insert(try words("weather.\(key)", value).map { ($0, group) })
      } else {
        throw reader.unknownKey(key, line, among: groups + ["titles"])
      }
    }
  }

  private func choices<Value>(
    _ key: String, _ value: YAMLValue, _ known: [String: Value]
  ) throws(ConfigurationError) -> [(String, Value)] {
    var result: [(String, Value)] = []
    for (name, line, value) in try reader.pairs(of: value, key: key) {
      guard let choice = known[name] else { throw reader.unknownKey(name, line, among: known.keys.sorted()) }
      result += try words("\(key).\(name)", value).map { ($0, choice) }
    }
    return result
  }

  private func words(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> [String] {
    if value.isNull { return [] }
    guard let words = value.words, words.allSatisfy(Self.isWord) else {
      throw reader.badValue(
        key, value, Wording(zh: "一个词或词的列表，词不含空格", en: "a word or a list of words without spaces"))
    }
    return words
  }

  private func oneOf(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> String {
    guard let text = value.text, (1...4).contains(text.unicodeScalars.count),
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw reader.badValue(key, value, Wording(zh: "一个符号，如 \"■\"", en: "one mark in quotes, such as \"■\""))
    }
    return text
  }

  private static func isWord(_ word: String) -> Bool {
    !word.isEmpty && !word.unicodeScalars.contains { $0.properties.isWhitespace }
  }
}
