import ArgumentParser
import Export

/// `validate import`: XML back to Markdown.
struct ImportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "XML 变回 Markdown / XML back to Markdown",
    discussion: """
      一个版写成 -o 所指的文件；-o 是文件夹，或者不止一个版时，按 XML 里的文件名写进文件夹。
      One page goes to the file that -o names; several pages, or a folder, get the names the XML gives.

        validate import issue.xml -o pages/
        validate import page.xml -o 01.md
      """)

  @Argument(
    help: ArgumentHelp("XML 文件或 - / XML files or -", valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var files: [String]
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "写到哪个文件或文件夹；- 是标准输出 / the file or folder to write; - is standard output", valueName: "path"),
    completion: .file())
  var output: String
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  var firstPath: String? { files.first }

  func run(at desk: Desk) throws -> ExitStatus {
    var pages: [ImportedPage] = []
    for file in files {
      let xml = try file == "-" ? FileReader.readStandardInput() : FileReader.read(file)
      do throws(ImportError) {
        pages += try IssueImporter.importMessage(xml)
      } catch {
        throw ImportFault.unreadable(file: file, error)
      }
    }
    if output == "-" {
      guard pages.count == 1 else {
        throw UsageFault(
          Wording(
            zh: "XML 里有 \(pages.count) 个版，不能都写到标准输出；请用 -o 指一个文件夹",
            en: "the XML holds \(pages.count) pages, too many for standard output; name a folder with -o"))
      }
      try FileWriter.writeToStandardOutput(pages[0].bytes)
      return .clean
    }
    let target = try ImportTarget(output, pages: pages)
    try target.write()
    try say(target, desk)
    return .clean
  }

  private func say(_ target: ImportTarget, _ desk: Desk) throws {
    switch desk.format {
    case .json: try FileWriter.writeToStandardOutput(JSONReport.bytes(WrittenReport(target.outputs)))
    default:
      let bytes = CountWords.grouped(target.outputs.reduce(0) { $0 + $1.bytes.count })
      let count = target.outputs.count
      StandardError.write(
        Wording(
          zh: "写好 \(count) 个版，\(bytes) 字节：\(VisibleText.of(output))\n",
          en: "wrote \(CountWords.plural(count, "page")), \(bytes) bytes: \(VisibleText.of(output))\n")(
            desk.language))
    }
  }
}
