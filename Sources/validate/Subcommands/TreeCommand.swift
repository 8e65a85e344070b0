import ArgumentParser
import Export

/// `validate tree`: how a page is understood.
struct TreeCommand: PageCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "看版面被读成了什么 / shows how a page is understood",
    discussion: """
        validate tree 01.md
        validate tree 2026-05-12/ --format json
      """)

  @OptionGroup var pages: PathArguments
  @OptionGroup(title: "版面没写的信息 / what pages do not say") var metadata: MetadataOptions
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  func run(in context: RunContext) throws -> ExitStatus {
    guard arguments.count == 1, let path = arguments.first else {
      throw UsageFault(
        Wording(
          zh: "tree 一次看一个文件或文件夹，给了 \(arguments.count) 个",
          en: "tree shows one file or folder at a time; \(arguments.count) are named"))
    }
    let found = try pages.find(context)
    let issues = found.issues
    found.notes.report(context.language, reportsLeftOut: true)
    if issues.isEmpty { return found.notes.status }
    guard let files = issues.first, issues.count == 1 else {
      throw UsageFault(
        Wording(
          zh: "“\(TerminalText.of(path))”里有 \(issues.count) 期；tree 一次看一期，请指到其中一个文件夹",
          en:
            "\(TerminalText.of(path)) holds \(issues.count) issues; tree shows one at a time, so name one of the folders"
        ))
    }
    let configurations = try pages.configurations(context, for: issues)
    let defaults = try metadata.metadata()
    var parsed: [Page] = []
    for file in files.pages {
      let source = try SourceText(try file.read(pages.encoding).bytes, of: file)
      let configuration = configurations[file]
      parsed.append(
        PageParser.parse(
          source, file: file.name, houseStyle: configuration.houseStyle,
          defaults: configuration.metadata.completed(by: defaults)))
    }
    let issue = IssueParser.parse(parsed)
    try context.write(
      json: TreeReport(issue),
      text: TreeTextReport.text(
        issue, paths: files.pages.map(\.path), language: context.language, style: context.style))
    return found.notes.status
  }
}
