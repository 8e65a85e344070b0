import ArgumentParser
import Export

/// The catalogs that are at hand; none is ever fetched.
struct CatalogOptions: ParsableArguments {
  /// The catalog files.
  @Option(
    name: .long,
    help: ArgumentHelp(
      "catalogRef 所指的 catalog 文件，可以给几个；同名即用 / a catalog file that a catalogRef names; may be repeated",
      valueName: "xml"),
    completion: .file(extensions: ["xml"]))
  var catalog: [String] = []

  /// The catalogs, read.
  ///
  /// - Throws: ``FileFault`` or ``CatalogFault`` when one cannot be used.
  func files() throws -> [CatalogFile] {
    try catalog.map { path in
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
    let name = VisibleText.of(file)
    return Wording(zh: "\(name)：\(error.wording(.chinese))", en: "\(name): \(error.wording(.english))")
  }
}
