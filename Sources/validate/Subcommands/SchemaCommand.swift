import ArgumentParser
import Export

/// `validate schema`: whether XML is valid.
struct SchemaCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "检查 XML 合不合格，自己的或合作方的 / checks XML, ours or a partner's",
    discussion: """
      不给 --schema 就按本项目的供稿格式检查。给几个 XSD 就合在一起用，内嵌的 NITF 也查得到。XSD 装不全就不查，
      不拿别的代替。XSD 没有查到的内容（别的命名空间）会点出来。XSD 查不出的差错另列，编号 NX，用 validate explain NX001 看说明。
      Without --schema the profile of this project is used. Several XSDs are combined, so that NITF inside NewsML-G2
      is checked, too. A schema that cannot be loaded completely is an error. What no XSD looked at is named by its namespace.
      What no XSD can find is listed by ids NX;
      validate explain NX001 explains one. Nothing is ever fetched from the network.

        validate schema issue.xml
        validate schema feed/ --schema NewsML-G2.xsd --schema nitf.xsd
        validate schema feed/ --catalog catalog.IPTC-G2-Standards_41.xml --format junit
        cat agency.xml | validate schema - --format json
      """)

  @Argument(
    help: ArgumentHelp("XML 文件、文件夹或 - / XML files, folders or -", valueName: "path"),
    completion: .file(extensions: ["xml"]))
  var runs: [ArgumentRun]
  @OptionGroup(title: "检查 / checking") var schemas: SchemaOptions
  @OptionGroup var catalogs: CatalogOptions
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  var firstPath: String? { arguments.first }

  static let formats: [ReportFormat] = [.text, .json, .sarif, .junit, .github]

  func run(at desk: Desk) throws -> ExitStatus {
    let found = try XMLFiles(arguments, desk.configurations)
    let files = found.files.map(\.path)
    var notes = found.notes
    notes.tell(desk.language)
    let compiled = try schemas.compiled(desk.configuration) ?? Self.profile()
    let context = SemanticContext(
      catalogs: try catalogs.files(desk.configurations), versions: compiled.versions)
    let language = desk.language
    let progress = Progress(total: files.count, language: language)
    var output = SchemaOutput(
      format: desk.format, text: SchemaTextReport(language: language, style: desk.style),
      isSingle: files.count == 1 && notes.unread.isEmpty)
    let render = output.rendering
    try Parallel.forEach(files) { file in
      try render(try Self.check(file, against: compiled, context, language))
    } take: { _, result in
      progress.finish()
      do {
        try output.add(try result.get())
      } catch let fault as FileFault {
        notes.add(fault, language)
      }
      progress.advance()
    }
    progress.finish()
    try output.finish(notes) { report in try bytes(of: report, desk) }
    return notes.status.combined(with: output.report.passes ? .clean : .findings)
  }

  /// The forms of report that need all files.
  private func bytes(of report: SchemaReport, _ desk: Desk) throws -> [UInt8] {
    switch desk.format {
    case .text, .json, .html: return []  // written file by file; there is no proof sheet of XML
    case .sarif: return try JSONReport.bytes(SARIFReport(FaultReport(report, language: desk.language)))
    case .junit: return Array(JUnitReport.xml(FaultReport(report, language: desk.language)).utf8)
    case .github: return Array(GitHubReport.text(FaultReport(report, language: desk.language)).utf8)
    }
  }

  private static func check(
    _ file: String, against schema: XMLSchema, _ context: SemanticContext, _ language: Language
  ) throws(FileFault) -> SchemaReport.FileReport {
    let xml = try file == "-" ? FileReader.readStandardInput() : FileReader.read(file)
    do throws(XMLReadError) {
      let (tree, violations) = try schema.read(xml)
      let findings = SemanticCheck.findings(in: tree, context: context)
      let unchecked = try schema.unchecked(in: xml, tree, violations: violations)
      return SchemaReport.FileReport(
        file, violations: violations, findings: findings, unchecked: unchecked,
        format: OtherFormat.name(of: tree.root), columns: XMLColumns(xml, isRead: true), language)
    } catch {
      return SchemaReport.FileReport(
        file, unreadable: error, columns: XMLColumns(xml, isRead: false),
        language)
    }
  }

  private static func profile() throws(SchemaFault) -> XMLSchema {
    do throws(SchemaCompileError) {
      return try SchemaCheck.profile()
    } catch {
      throw SchemaFault(error: error)
    }
  }
}
