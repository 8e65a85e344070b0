import Export

/// Finds the configuration that applies to a folder, and reads each file once.
final class ConfigurationFinder {
  /// The file for all folders, as `--config` names it; nil when the nearest one of each folder applies.
  private let config: String?
  private var paths: [[UInt8]: String?] = [:]
  private var files: [[UInt8]: FoundConfiguration] = [:]

  /// Prepares the search.
  init(config: String?) { self.config = config }

  /// The configuration for what is in a folder; nil when there is none.
  ///
  /// - Throws: ``FileFault`` or ``ConfigurationFault`` when there is one that cannot be used.
  func configuration(of folder: String) throws -> FoundConfiguration? {
    guard let path = path(of: folder) else { return nil }
    let key = PathBytes.bytes(path)
    if let known = files[key] { return known }
    let found = try FoundConfiguration(path)
    files[key] = found
    return found
  }

  /// Whether no command reads a file or a folder, which need not be there.
  ///
  /// - Throws: ``FileFault`` or ``ConfigurationFault`` when there is a configuration that cannot be used.
  func excludes(_ path: String) throws -> Bool {
    let isNamed = ![".", ".."].contains(FilePath.name(path))
    let path = isNamed ? path : FilePath.located(path)
    let folder = FilePath.folder(path)
    guard let found = try configuration(of: folder), !found.file.configuration.exclude.isEmpty else {
      return false
    }
    return FolderPatterns(found, folder: FilePath.located(folder))?.excludes(FilePath.name(path)) ?? false
  }

  private func path(of folder: String) -> String? {
    if let config { return config }
    let key = PathBytes.bytes(folder)
    if let known = paths[key] { return known }
    let path = FoundConfiguration.path(inOrAbove: folder)
    paths[key] = .some(path)
    return path
  }
}
