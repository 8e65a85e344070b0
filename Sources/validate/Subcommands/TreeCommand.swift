import ArgumentParser
import Export

/// `validate tree`: how a page is understood.
struct TreeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "看版面被读成了什么 / shows how a page is understood",
    discussion: """
        validate tree 01.md
        validate tree 2026-05-12/ --format json
      """)

  @Argument(help: ArgumentHelp("文件、文件夹或 - / a file, a folder or -", valueName: "path"), completion: .file())
  var path: String
  @OptionGroup(title: "版面没写的信息 / what pages do not say") var metadata: MetadataOptions
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  var firstPath: String? { path }

  func run(at desk: Desk) throws -> ExitStatus {
    let issues = try IssueFiles.find([path])
    guard let files = issues.first, issues.count == 1 else {
      throw UsageFault(
        Wording(
          zh: "“\(path)”里有 \(issues.count) 期；tree 一次看一期，请指到其中一个文件夹",
          en: "\(path) holds \(issues.count) issues; tree shows one at a time, so name one of the folders"))
    }
    let configurations = try desk.configurations(for: issues)
    let defaults = try metadata.metadata()
    var pages: [Page] = []
    for file in files.pages {
      let source = try SourceText(try file.read(), of: file)
      let configuration = configurations[file]
      pages.append(
        PageParser.parse(
          source, file: file.name, houseStyle: configuration.houseStyle,
          defaults: configuration.metadata.completed(by: defaults)))
    }
    let issue = IssueParser.parse(pages)
    switch desk.format {
    case .json: try FileWriter.writeToStandardOutput(JSONReport.bytes(TreeReport(issue)))
    default:
      let text = TreeTextReport.text(
        issue, paths: files.pages.map(\.path), language: desk.language, style: desk.style)
      try FileWriter.writeToStandardOutput(Array(text.utf8))
    }
    return .clean
  }
}
