import Document

/// The values of a house style by the keys under which a file says them.
enum HouseStyleListing {
  /// The value of a key; nil when there is no such key.
  static func value(of key: String, in style: HouseStyle) -> ConfigurationValue? {
    switch key {
    case "roles": roles(style.roles)
    case "suffix-roles": table(byRole(style.suffixRoles, at: .byline))
    case "qualifiers": words(style.qualifiers)
    case "organisations": words(style.organisationEndings)
    case "not-names": words(style.notNames)
    case "not-in-names": words(style.notInNames)
    case "fillers": words(style.fillers)
    case "markers": words(style.markers)
    case "name-separators": words(style.nameSeparators)
    case "datelines": words(style.localDatelines)
    case "agencies": words(style.agencies)
    case "wire-endings": words(style.wireEndings)
    case "weather": weather(style.weather)
    case "notes": words(style.noteOpenings)
    case "notices":
      choices(style.notices, [("announcement", .announcement), ("advertisement", .advertisement)])
    case "jumps": choices(style.jumps, [("to", .to), ("from", .from)])
    case "mid-story-openings": words(style.midStoryOpenings)
    case "standing-heads": ConfigurationValue(style.standingHeads)
    case "confusables":
      .table(style.confusables.map { ConfigurationValue.Row($0.wrong, value(of: $0)) })
    default: preference(key, in: style)
    }
  }

  private static func preference(_ key: String, in style: HouseStyle) -> ConfigurationValue? {
    switch key {
    case "marker": ConfigurationValue(style.marker)
    case "separator": ConfigurationValue(style.separator)
    case "spacing": .text(style.spacing.rawValue)
    case "dateline-separator": ConfigurationValue(style.datelineSeparator?.rawValue)
    case "byline-shape": ConfigurationValue(style.bylineShape?.rawValue)
    case "photo-credit": ConfigurationValue(style.photoCredit?.rawValue)
    case "heading-levels": .list(style.headingLevels.sorted().map { .integer($0) })
    case "caption-characters": .integer(style.captionCharacters)
    case "advertisement-marker": ConfigurationValue(style.advertisementMarker)
    default: nil
    }
  }

  private static func words<Value>(_ table: WordTable<Value>) -> ConfigurationValue {
    ConfigurationValue(table.entries.map(\.word))
  }

  private static func choices<Value: Equatable>(
    _ table: WordTable<Value>, _ names: [(String, Value)]
  ) -> ConfigurationValue {
    .table(
      names.map { name, value in
        ConfigurationValue.Row(
          name, ConfigurationValue(table.entries.filter { $0.value == value }.map(\.word)))
      })
  }

  private static func weather(_ weather: WeatherWords) -> ConfigurationValue {
    let groups = WeatherWords.Group.allCases.filter { $0 != .wind }.map { ($0.rawValue, $0) }
    guard case .table(let rows) = choices(weather.signals, groups) else { return .none }
    return .table(rows + [ConfigurationValue.Row("titles", words(weather.titles))])
  }

  private static func roles(_ table: WordTable<[CreditRole]>) -> ConfigurationValue {
    let places = CreditRole.Place.allCases.filter { $0 != .byline }.map { place in
      ConfigurationValue.Row(place.rawValue, Self.table(byRole(table, at: place)))
    }
    return .table(byRole(table, at: .byline) + places)
  }

  private static func table(_ rows: [ConfigurationValue.Row]) -> ConfigurationValue { .table(rows) }

  /// The words of each role that stands at a place, in the order of the identifiers.
  private static func byRole(
    _ table: WordTable<[CreditRole]>, at place: CreditRole.Place
  ) -> [ConfigurationValue.Row] {
    var words: [String: [String]] = [:]
    for entry in table.entries {
      guard entry.value.count == 1, entry.value[0].place == place else { continue }
      words[entry.value[0].id, default: []].append(entry.word)
    }
    return words.sorted { $0.key < $1.key }.map {
      ConfigurationValue.Row($0.key, ConfigurationValue($0.value))
    }
  }

  private static func value(of word: ConfusableWord) -> ConfigurationValue {
    guard word.onlyBeforeTime || !word.exceptAfter.isEmpty || !word.exceptBefore.isEmpty else {
      return .text(word.right)
    }
    return .table([
      ConfigurationValue.Row("write", .text(word.right)),
      ConfigurationValue.Row("except-after", ConfigurationValue(word.exceptAfter)),
      ConfigurationValue.Row("except-before", ConfigurationValue(word.exceptBefore)),
      ConfigurationValue.Row("before-time", .text(word.onlyBeforeTime ? "yes" : "no")),
    ])
  }
}
