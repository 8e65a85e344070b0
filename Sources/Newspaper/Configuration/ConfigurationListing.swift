import Document

/// The values of a configuration by the keys under which a file says them.
public enum ConfigurationListing {
  /// All values, those of every key of ``ConfigurationKeys/root`` but `rules` and `overrides`: which rules run is for
  /// the linter to say, and overrides have become values already.
  ///
  /// Words that stand for two roles at once, such as 摄影报道, have no key and are left out.
  public static func values(of configuration: Configuration) -> [ConfigurationValue.Row] {
    ConfigurationKeys.root.compactMap { key in
      value(of: key.name, in: configuration).map { ConfigurationValue.Row(key.name, $0) }
    }
  }

  private static func value(of key: String, in configuration: Configuration) -> ConfigurationValue? {
    switch key {
    case "language": ConfigurationValue(configuration.language?.rawValue)
    case "metadata": rows(ConfigurationKeys.metadata) { value(of: $0, in: configuration.metadata) }
    case "house":
      rows(ConfigurationKeys.house) { HouseStyleListing.value(of: $0, in: configuration.houseStyle) }
    case "limits": rows(ConfigurationKeys.limits) { value(of: $0, in: configuration.lint.limits) }
    case "release": rows(ConfigurationKeys.release) { value(of: $0, in: configuration.lint.release) }
    case "fail-on": .text((configuration.lint.failOn ?? .error).rawValue)
    case "baseline": ConfigurationValue(configuration.baseline)
    case "schema": ConfigurationValue(configuration.schemas)
    case "reports":
      .table([ConfigurationValue.Row("help-base", ConfigurationValue(configuration.helpBase))])
    case "exclude": ConfigurationValue(configuration.exclude.map(\.text))
    case "pages": ConfigurationValue(configuration.pages.map(\.text))
    default: nil
    }
  }

  private static func rows(
    _ keys: [ConfigurationKey], _ value: (String) -> ConfigurationValue?
  ) -> ConfigurationValue {
    .table(keys.compactMap { key in value(key.name).map { ConfigurationValue.Row(key.name, $0) } })
  }

  private static func value(of key: String, in metadata: Metadata) -> ConfigurationValue? {
    switch key {
    case "publication": ConfigurationValue(metadata.publication)
    case "date": ConfigurationValue(metadata.date.map(\.iso8601))
    case "page": ConfigurationValue(metadata.page)
    case "section": ConfigurationValue(metadata.section)
    case "edition": ConfigurationValue(metadata.edition)
    case "issue": ConfigurationValue(metadata.issue)
    case "cn": ConfigurationValue(metadata.cn)
    case "provider": ConfigurationValue(metadata.provider)
    case "language": ConfigurationValue(metadata.language)
    case "rights":
      metadata.rights.map { rights in
        .table([
          ConfigurationValue.Row("holder", ConfigurationValue(rights.holder)),
          ConfigurationValue.Row("notice", ConfigurationValue(rights.notice)),
          ConfigurationValue.Row("terms", ConfigurationValue(rights.terms)),
        ])
      } ?? ConfigurationValue.none
    case "embargo": ConfigurationValue(metadata.embargo?.text)
    case "status": ConfigurationValue(metadata.status?.rawValue)
    case "signal": ConfigurationValue(metadata.signal?.rawValue)
    case "version": metadata.version.map { .integer($0) } ?? ConfigurationValue.none
    case "note": ConfigurationValue(metadata.notes.isEmpty ? nil : metadata.notes.joined(separator: "\n"))
    case "credit": ConfigurationValue(metadata.credit)
    case "guid": ConfigurationValue(metadata.guid)
    case "editors":
      .table(metadata.editors.map { ConfigurationValue.Row($0.role, ConfigurationValue($0.names)) })
    default: nil
    }
  }

  private static func value(of key: String, in limits: LintLimits) -> ConfigurationValue? {
    switch key {
    case "headline-columns": .integer(limits.headlineColumns)
    case "paragraph-characters": .integer(limits.paragraphCharacters)
    case "overlap-characters": .integer(limits.overlapCharacters)
    case "duplicate-paragraph-characters": .integer(limits.duplicateParagraphCharacters)
    case "duplicate-sentence-characters": .integer(limits.duplicateSentenceCharacters)
    case "duplicate-article-share": .number(limits.duplicateArticleShare)
    default: nil
    }
  }

  private static func value(of key: String, in release: ReleaseGate) -> ConfigurationValue? {
    func groups(_ figures: [String: Double]) -> ConfigurationValue {
      .table(figures.sorted { $0.key < $1.key }.map { ConfigurationValue.Row($0.key, .number($0.value)) })
    }
    return switch key {
    case "limit": .number(release.limit)
    case "form-errors": .integer(release.formErrors)
    case "headline-factor": .number(release.headlineFactor)
    case "weights": groups(release.weights)
    case "most-per-issue": groups(release.mostPerIssue)
    default: nil
    }
  }
}
