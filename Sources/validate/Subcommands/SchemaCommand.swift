import ArgumentParser
import Export

/// `validate schema`: whether XML is valid.
struct SchemaCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "检查 XML 合不合格，自己的或合作方的 / checks XML, ours or a partner's",
    discussion: """
      不给 --schema 就按本项目的供稿格式检查。给几个 XSD 就合在一起用，内嵌的 NITF 也查得到。
      Without --schema the profile of this project is used. Several XSDs are combined, so that NITF inside NewsML-G2
      is checked, too. Nothing is ever fetched from the network.

        validate schema issue.xml
        validate schema feed/ --schema NewsML-G2.xsd --schema nitf.xsd
      """)

  @Argument(
    help: ArgumentHelp("XML 文件、文件夹或 - / XML files, folders or -", valueName: "path"),
    completion: .file(extensions: ["xml"]))
  var paths: [String]
  @Option(
    name: .long,
    help: ArgumentHelp("用哪个 XSD，可以给几个 / the XSD to check against; may be repeated", valueName: "xsd"),
    completion: .file(extensions: ["xsd"]))
  var schema: [String] = []
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  var firstPath: String? { paths.first }

  func run(at desk: Desk) throws -> ExitStatus {
    let files = try XMLFiles.find(paths)
    let compiled = try compile()
    var report = SchemaReport(language: desk.language)
    let results = try Parallel.map(files, progress: Progress(total: files.count)) { file in
      try Self.check(file, against: compiled)
    }
    for (file, result) in zip(files, results) {
      switch result {
      case .success(let found): report.add(file, violations: found.violations, findings: found.findings)
      case .failure(let error): report.add(file, unreadable: error)
      }
    }
    switch desk.format {
    case .json: try FileWriter.writeToStandardOutput(JSONReport.bytes(report))
    default:
      let text = SchemaTextReport(language: desk.language, style: desk.style).text(report)
      try FileWriter.writeToStandardOutput(Array(text.utf8))
    }
    return report.passes ? .clean : .findings
  }

  private typealias Found = (violations: [SchemaViolation], findings: [SemanticFinding])

  private static func check(
    _ file: String, against schema: XMLSchema
  ) throws(FileFault) -> Result<Found, XMLReadError> {
    let xml = try file == "-" ? FileReader.readStandardInput() : FileReader.read(file)
    return Result { () throws(XMLReadError) in
      (try schema.validate(xml), SemanticCheck.findings(in: try XMLTreeReader.read(xml)))
    }
  }

  private func compile() throws(SchemaFault) -> XMLSchema {
    do throws(SchemaCompileError) {
      switch schema.count {
      case 0: return try SchemaCheck.profile()
      case 1: return try XMLSchema(path: schema[0])
      default: return try XMLSchema(driverFor: schema)
      }
    } catch {
      throw SchemaFault(error: error)
    }
  }
}

/// A schema that cannot be used.
private struct SchemaFault: RunFault {
  let error: SchemaCompileError

  /// What is wrong, where, and what to do about it.
  var wording: Wording {
    let place = "\(VisibleText.of(error.file)):\(error.line)"
    return Wording(zh: "\(place)：\(error.wording(.chinese))", en: "\(place): \(error.wording(.english))")
  }
}
