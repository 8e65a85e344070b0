import ArgumentParser
import Export

/// `validate format`: the canonical Markdown.
struct FormatCommand: PageCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "统一 Markdown 的写法，文字不变 / makes the Markdown spelling uniform; the text stays",
    discussion: """
        validate format 01.md
        validate format 2026-05-12/ --check
        validate format - < 01.md
      """)

  @OptionGroup var pages: PathArguments
  @Flag(help: "只看要不要改，不写文件 / only say what would change; write nothing")
  var check = false
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  func run(in context: RunContext) throws -> ExitStatus {
    var files: [FormattedFile] = []
    let found = try pages.find(context)
    let (issues, notes) = (found.issues, found.notes)
    notes.report(context.language, reportsLeftOut: context.format != .json)
    let configurations = try pages.configurations(context, for: issues)
    for page in issues.flatMap(\.pages) {
      let (bytes, converted) = try page.read(pages.encoding)
      let source = try SourceText(bytes, of: page)
      let parsed = PageParser.parse(source, file: page.name, houseStyle: configurations[page].houseStyle)
      let new = MarkdownFormatter.format(source, frontMatter: parsed.frontMatter)
      files.append(FormattedFile(page: page, new: new, isChanged: converted != nil || bytes != new))
    }
    let changed = files.filter(\.isChanged)
    if check {
      try report(files, notes, context)
      return notes.status.combined(with: changed.isEmpty ? .clean : .findings)
    }
    if found.leavesOutStandardInput {
      try FileWriter.writeToStandardOutput(FileReader.readStandardInput())
    }
    for file in files where file.page.isStandardInput { try FileWriter.writeToStandardOutput(file.new) }
    let outputs = changed.filter { !$0.page.isStandardInput }.map {
      FileWriter.Output(path: $0.page.path, bytes: $0.new)
    }
    try FileWriter.write(outputs)
    if context.format == .json {
      try FileWriter.writeToStandardOutput(JSONReport.bytes(WrittenReport(outputs, notes, context.language)))
    } else {
      StandardError.write(
        Wording(
          zh: "\(files.count) 个版，改写了 \(changed.count) 个\n",
          en: "\(CountWords.plural(files.count, "page")), \(changed.count) rewritten\n")(context.language))
    }
    return notes.status
  }

  private func report(_ files: [FormattedFile], _ notes: FileNotes, _ context: RunContext) throws {
    let words = Wording(zh: "写法不统一", en: "not canonical")(context.language)
    try context.write(
      json: FormatReport(files, notes, context.language),
      text: files.filter(\.isChanged).map { "\(TerminalText.of($0.page.path)): \(words)\n" }.joined())
  }
}

/// A page in its canonical spelling.
private struct FormattedFile {
  let page: IssueFiles.Page
  let new: [UInt8]
  let isChanged: Bool
}

/// Which files are in the canonical form, in JSON.
private struct FormatReport: Encodable {
  struct FileReport: Encodable {
    @PathText var file: String
    var canonical: Bool
  }

  var files: [FileReport]
  var leftOut: [FileNotes.LeftOutReport]
  var unread: [FileNotes.UnreadReport]

  init(_ files: [FormattedFile], _ notes: FileNotes, _ language: Language) {
    self.files = files.map { FileReport(file: $0.page.path, canonical: !$0.isChanged) }
    leftOut = notes.leftOutReports(language)
    unread = notes.unreadReports(language)
  }
}
