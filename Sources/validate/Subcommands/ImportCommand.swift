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
      别家的 NewsML-G2（newsMessage、newsItem、packageItem）和 NITF 也能导入，一个文件成一个版，并报告取了多少字、
      留下了哪些。
      NewsML-G2 (newsMessage, newsItem, packageItem) and NITF of others give one page a file, with a report on how much
      text was taken and what was left.

        validate import issue.xml -o pages/
        validate import page.xml -o 01.md
        validate import agency.xml -o -
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
  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "禁发时间没写时区、同稿别的时间也没有时用的时区 / the zone of an embargo for which the file gives none",
      valueName: "±hh:mm"))
  var timezone: String = "+08:00"
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  var firstPath: String? { files.first }

  func run(at desk: Desk) throws -> ExitStatus {
    var pages: [ImportedPage] = []
    var sources: [ImportSourceReport] = []
    let zone = try MetadataOptions.zone(timezone)
    for file in files {
      let xml = try file == "-" ? FileReader.readStandardInput() : FileReader.read(file)
      do throws(ImportError) {
        let document = try DocumentImporter.importDocument(
          xml, name: file == "-" ? "page" : FilePath.stem(file), zone: zone)
        pages += document.pages
        if let report = document.report {
          sources.append(ImportSourceReport(file: file, report, desk.language))
        }
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
      StandardError.write(sources.map { $0.text(desk.language) }.joined())
      return .clean
    }
    let target = try ImportTarget(output, pages: pages)
    try target.write()
    try say(target, sources, desk)
    return .clean
  }

  private func say(_ target: ImportTarget, _ sources: [ImportSourceReport], _ desk: Desk) throws {
    switch desk.format {
    case .json:
      try FileWriter.writeToStandardOutput(
        JSONReport.bytes(ImportedReport(WrittenReport(target.outputs), sources: sources)))
    default:
      let bytes = CountWords.grouped(target.outputs.reduce(0) { $0 + $1.bytes.count })
      let count = target.outputs.count
      StandardError.write(
        Wording(
          zh: "写好 \(count) 个版，\(bytes) 字节：\(VisibleText.of(output))\n",
          en: "wrote \(CountWords.plural(count, "page")), \(bytes) bytes: \(VisibleText.of(output))\n")(
            desk.language))
      StandardError.write(sources.map { $0.text(desk.language) }.joined())
    }
  }
}
