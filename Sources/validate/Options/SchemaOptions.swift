import ArgumentParser
import Export

/// The schemas by which XML is validated.
struct SchemaOptions: ParsableArguments {
  /// The XSD files.
  @Option(
    name: .long,
    help: ArgumentHelp(
      "合作方的 XSD，可以给几个；默认用配置里的 schema / a partner's XSD; may be repeated; default: schema in the configuration",
      valueName: "xsd"),
    completion: .file(extensions: ["xsd"]))
  var schema: [String] = []

  /// The schema of the options or, without any, of the configuration; nil when neither names one. Several are combined
  /// by a driver in memory.
  ///
  /// - Throws: ``SchemaFault`` when a schema cannot be loaded completely.
  func compiled(_ configuration: Configuration) throws(SchemaFault) -> XMLSchema? {
    let paths = schema.isEmpty ? configuration.schemas : schema
    do throws(SchemaCompileError) {
      switch paths.count {
      case 0: return nil
      case 1: return try XMLSchema(path: paths[0])
      default: return try XMLSchema(driverFor: paths)
      }
    } catch {
      throw SchemaFault(error: error)
    }
  }
}

/// A schema that cannot be used.
struct SchemaFault: RunFault {
  /// Why.
  let error: SchemaCompileError

  /// What is wrong, where, and what to do about it.
  var wording: Wording {
    let place = "\(TerminalText.of(error.file)):\(error.line)"
    return Wording(zh: "\(place)：\(error.wording(.chinese))", en: "\(place): \(error.wording(.english))")
  }
}
