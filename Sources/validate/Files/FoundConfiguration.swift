import Export

/// A configuration file and the folder to which it applies.
struct FoundConfiguration {
  /// The name under which a configuration is found.
  static let name = ".validate.yml"

  /// The contents of the file.
  let file: ConfigurationFile
  /// The folder of the file, from the root, links resolved.
  let folder: String

  /// Reads a configuration file.
  ///
  /// - Throws: ``FileFault`` or ``ConfigurationFault`` when it cannot be used.
  init(_ path: String) throws {
    let bytes = try FileReader.read(path)
    do throws(ConfigurationError) {
      file = try ConfigurationFile(bytes, file: path)
    } catch {
      throw ConfigurationFault(error)
    }
    if let unknown = RuleSet.standard.unknownRules(in: file).first {
      throw ConfigurationFault(ConfigurationError(file: path, line: unknown.line ?? 1, unknown.wording))
    }
    folder = FilePath.folder(FilePath.located(path))
  }

  /// The path of the configuration for a file or a folder: the nearest one in its folder or above. Nil when there is
  /// none; nil or `-` stand for the working folder.
  static func path(above path: String?) -> String? {
    guard let path, path != "-" else { return self.path(inOrAbove: ".") }
    return self.path(inOrAbove: FileKind(path) == .folder ? path : FilePath.folder(path))
  }

  /// The path of the configuration for what is in a folder, which need not be there; nil when there is none.
  static func path(inOrAbove folder: String) -> String? {
    var folder = FilePath.located(folder)
    while true {
      let file = FilePath.join(folder, name)
      if FileKind(file) == .file { return file }
      guard folder != "/" else { return nil }
      folder = FilePath.folder(folder)
    }
  }

  /// What applies to a file.
  ///
  /// - Throws: ``ConfigurationFault``; reading the configuration would have thrown it before.
  func effective(for path: String) throws -> EffectiveConfiguration {
    let own = path == "-" ? nil : FilePath.relative(FilePath.located(path), to: folder)
    do throws(ConfigurationError) {
      return try file.effective(for: own.flatMap { $0.hasPrefix("../") ? nil : $0 })
    } catch {
      throw ConfigurationFault(error)
    }
  }

  /// The path of the baseline that the file names; nil when it names none.
  var baseline: String? { file.configuration.baseline.map(path) }

  /// The paths of the XSDs that the file names.
  var schemas: [String] { file.configuration.schemas.map(path) }

  /// The path of a name in the file, which is relative to the folder of the file.
  private func path(_ name: String) -> String {
    name.utf8.first == UInt8(ascii: "/") ? name : FilePath.join(folder, name)
  }
}

/// Which files of a folder are read according to a configuration.
struct FolderPatterns {
  private let prefix: String
  private let exclude: [PathPattern]
  private let pages: [PathPattern]

  /// Takes the patterns of the configuration. The folder is named from the root, links resolved; nil when no pattern
  /// concerns it.
  init?(_ found: FoundConfiguration?, folder: String) {
    guard let found else { return nil }
    exclude = found.file.configuration.exclude
    pages = found.file.configuration.pages
    guard !exclude.isEmpty || !pages.isEmpty else { return nil }
    let way = FilePath.relative(folder, to: found.folder)
    guard way != "..", !way.hasPrefix("../") else { return nil }
    prefix = way.isEmpty ? "" : way + "/"
  }

  /// Whether no command reads an entry of the folder.
  func excludes(_ name: String) -> Bool { exclude.contains { $0.matches(prefix + name) } }

  /// Whether a file of the folder is a page.
  func isPage(_ name: String) -> Bool { pages.isEmpty || pages.contains { $0.matches(prefix + name) } }
}

/// A configuration that cannot be used.
struct ConfigurationFault: RunFault {
  private let error: ConfigurationError

  /// Takes the error of the configuration.
  init(_ error: ConfigurationError) { self.error = error }

  /// What is wrong, where, and what to do about it.
  var wording: Wording {
    Wording(
      zh: "\(error.file) 第 \(error.line) 行：\(error.wording(.chinese))",
      en: "\(error.file):\(error.line): \(error.wording(.english))")
  }
}
