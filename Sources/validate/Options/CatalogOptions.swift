import ArgumentParser
import Export

/// The local catalogs; none is ever fetched.
struct CatalogOptions: ParsableArguments {
  /// The catalog files, or folders of them.
  @Option(
    name: .long,
    help: ArgumentHelp(
      "catalogRef 所指的 catalog 文件或放它们的文件夹；同名即用 / a catalog file that a catalogRef names, or a folder of them",
      valueName: "path"),
    completion: .file(extensions: ["xml"]))
  var catalog: [String] = []

  /// The catalogs, read.
  ///
  /// - Parameter finder: Finds the configurations, which may exclude files of a folder.
  /// - Returns: The catalogs, in the order of the options.
  /// - Throws: ``FileFault`` or ``CatalogFault`` when one cannot be used.
  func files(_ finder: ConfigurationFinder) throws -> [CatalogFile] {
    let paths = try catalog.flatMap { path in
      guard FileKind(path) == .folder else { return [path] }
      let found = try XMLFiles([path], finder)
      if let fault = found.notes.unread.first { throw fault }
      return found.files.map(\.path)
    }
    return try paths.map { path in
      let bytes = try FileReader.read(path)
      do throws(CatalogError) {
        return try CatalogFile(bytes, name: FilePath.name(path))
      } catch {
        throw CatalogFault(file: path, error: error)
      }
    }
  }
}

/// A catalog that cannot be used.
struct CatalogFault: RunFault {
  /// The file.
  let file: String
  /// Why.
  let error: CatalogError

  /// What is wrong and what to do about it.
  var wording: Wording {
    let name = TerminalText.of(file)
    return Wording(zh: "\(name)：\(error.wording(.chinese))", en: "\(name): \(error.wording(.english))")
  }
}
