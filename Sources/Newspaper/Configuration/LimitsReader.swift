/// Reads the `limits` and the `release` of a configuration.
struct LimitsReader {
  /// What reads the file.
  let reader: ConfigurationReader

  /// Reads the figures from which on rules speak up.
  func read(_ value: YAMLValue, into limits: inout LintLimits) throws(ConfigurationError) {
    for (key, line, value) in try reader.pairs(of: value, key: "limits") {
      let known = ConfigurationKeys.limits
      guard let shape = known.first(where: { $0.name == key })?.shape else {
        throw reader.unknownKey(key, line, among: known.names)
      }
      guard !value.isNull else { continue }
      switch (key, shape) {
      case ("duplicate-article-share", .number(let range)):
        limits.duplicateArticleShare = try reader.number(key, value, range)
      case (_, .integer(let range)): set(key, try reader.integer(key, value, range), in: &limits)
      default: continue
      }
    }
  }

  private func set(_ key: String, _ number: Int, in limits: inout LintLimits) {
    switch key {
    case "headline-columns": limits.headlineColumns = number
    case "paragraph-characters": limits.paragraphCharacters = number
    case "overlap-characters": limits.overlapCharacters = number
    case "duplicate-paragraph-characters": limits.duplicateParagraphCharacters = number
    default: limits.duplicateSentenceCharacters = number
    }
  }

  /// Reads the error rate and its limits.
  func read(_ value: YAMLValue, into release: inout ReleaseGate) throws(ConfigurationError) {
    for (key, line, value) in try reader.pairs(of: value, key: "release") {
      let known = ConfigurationKeys.release
      guard known.names.contains(key) else { throw reader.unknownKey(key, line, among: known.names) }
      guard !value.isNull else { continue }
      switch key {
      case "limit": release.limit = try reader.number(key, value, 0...10_000)
      case "form-errors": release.formErrors = try reader.integer(key, value, 0...10_000)
      case "headline-factor": release.headlineFactor = try reader.number(key, value, 0...100)
      case "weights": try readGroups(key, value, into: &release.weights)
      default: try readGroups(key, value, into: &release.mostPerIssue)
      }
    }
  }

  private func readGroups(
    _ key: String, _ value: YAMLValue, into figures: inout [String: Double]
  ) throws(ConfigurationError) {
    let known = ReleaseGate.standardWeights.keys.sorted()
    for (group, line, value) in try reader.pairs(of: value, key: key) {
      guard known.contains(group) else { throw reader.unknownKey(group, line, among: known) }
      guard !value.isNull else { continue }
      figures[group] = try reader.number("\(key).\(group)", value, 0...10_000)
    }
  }
}
