import ArgumentParser
import Export

/// `validate format`: the canonical Markdown.
struct FormatCommand: DeskCommand {
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

  var firstPath: String? { pages.paths.first }

  func run(at desk: Desk) throws -> ExitStatus {
    var files: [(path: String, old: [UInt8], new: [UInt8])] = []
    let issues = try IssueFiles.find(pages.paths)
    let configurations = try desk.configurations(for: issues)
    for page in issues.flatMap(\.pages) {
      let bytes = try page.read()
      let source = try SourceText(bytes, of: page)
      let parsed = PageParser.parse(source, file: page.name, houseStyle: configurations[page].houseStyle)
      files.append((page.path, bytes, MarkdownFormatter.format(source, frontMatter: parsed.frontMatter)))
    }
    let changed = files.filter { $0.old != $0.new }
    if check {
      try say(files, desk)
      return changed.isEmpty ? .clean : .findings
    }
    for file in files where file.path == "-" { try FileWriter.writeToStandardOutput(file.new) }
    let outputs = changed.filter { $0.path != "-" }.map { FileWriter.Output(path: $0.path, bytes: $0.new) }
    try FileWriter.write(outputs)
    if desk.format == .json {
      try FileWriter.writeToStandardOutput(JSONReport.bytes(WrittenReport(outputs)))
    } else {
      StandardError.write(
        Wording(
          zh: "\(files.count) 个版，改写了 \(changed.count) 个\n",
          en: "\(CountWords.plural(files.count, "page")), \(changed.count) rewritten\n")(desk.language))
    }
    return .clean
  }

  private func say(_ files: [(path: String, old: [UInt8], new: [UInt8])], _ desk: Desk) throws {
    switch desk.format {
    case .json: try FileWriter.writeToStandardOutput(JSONReport.bytes(FormatReport(files)))
    default:
      for file in files where file.old != file.new {
        let words = Wording(zh: "写法不统一", en: "not canonical")(desk.language)
        try FileWriter.writeToStandardOutput(Array("\(VisibleText.of(file.path)): \(words)\n".utf8))
      }
    }
  }
}

/// Which files are spelled canonically, as JSON says it.
private struct FormatReport: Encodable {
  struct FileReport: Encodable {
    var file: String
    var canonical: Bool
  }

  var files: [FileReport]

  init(_ files: [(path: String, old: [UInt8], new: [UInt8])]) {
    self.files = files.map { FileReport(file: $0.path, canonical: $0.old == $0.new) }
  }
}
