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

  static let formats = ReportFormat.ofXML

  func run(in context: RunContext) throws -> ExitStatus {
    let language = context.language
    let found = try XMLFiles(arguments, context.configurations)
    let files = found.files.map(\.path)
    var notes = found.notes
    notes.report(language)
    let compiled = try schemas.compiled(context.configuration) ?? Self.profile()
    let semantics = SemanticContext(
      catalogs: try catalogs.files(context.configurations), versions: compiled.versions)
    let progress = Progress(total: files.count, language: language)
    let isSingle = files.count == 1 && notes.unread.isEmpty
    var stream = ReportStream(
      SchemaReport(language: language), context.format,
      text: SchemaTextReport(language: language, style: context.style, isSingle: isSingle),
      to: ReportSink(.standardOutput))
    let render = stream.rendering
    MallocTuning.retainFreedPages()
    try Parallel.forEach(files) { file in
      try render(try Self.check(file, against: compiled, semantics, language))
    } take: { _, result in
      progress.finish()
      do {
        try stream.add(try result.get())
      } catch let fault as FileFault {
        notes.add(fault, language)
      }
      progress.advance()
    }
    progress.finish()
    return try stream.finish(notes)
  }

  private static func check(
    _ file: String, against schema: XMLSchema, _ semantics: SemanticContext, _ language: Language
  ) throws(FileFault) -> SchemaReport.FileReport {
    let xml = try file == "-" ? FileReader.readStandardInput() : FileReader.read(file)
    do throws(XMLReadError) {
      let (tree, violations) = try schema.read(xml)
      let findings = SemanticCheck.findings(in: tree, context: semantics)
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
