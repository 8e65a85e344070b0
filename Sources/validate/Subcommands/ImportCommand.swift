import ArgumentParser
import Export

/// `validate import`: XML back to Markdown.
struct ImportCommand: ListCommand {
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
    help: ArgumentHelp("XML 文件、文件夹或 - / XML files, folders or -", valueName: "path"),
    completion: .file(extensions: ["xml"]))
  var runs: [ArgumentRun]
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

  var firstPath: String? { arguments.first }

  func run(in context: RunContext) throws -> ExitStatus {
    let zone = try MetadataOptions.zone(timezone)
    var notes = FileNotes()
    let found = try XMLFiles(arguments, context.configurations) { notes.unread.append($0) }
    MallocTuning.retainFreedPages()
    notes.leftOut += found.notes.leftOut
    notes.unread += found.notes.unread
    notes.report(context.language, reportsLeftOut: context.format != .json)
    let read = try Parallel.map(
      found.files, progress: Progress(total: found.files.count, language: context.language)
    ) {
      file in Self.read(file, zone: zone)
    }
    var pages: [ImportTarget.Source] = []
    var sources: [ImportSourceReport] = []
    var refused: [FileNotes.UnreadReport] = []
    for (file, result) in zip(found.files, read) {
      switch result {
      case .document(let document):
        pages += document.pages.map { ImportTarget.Source(file: file.path, folder: file.folder, page: $0) }
        if let report = document.report {
          sources.append(ImportSourceReport(file: file.path, report, context.language))
        }
      case .refused(let error):
        let words = ImportFault.unreadable(file: file.path, error).wording(context.language)
        refused.append(FileNotes.UnreadReport(file: file.path, message: words))
        StandardError.report(words)
      case .unread(let fault): notes.add(fault, context.language)
      }
    }
    let status = notes.status.combined(with: refused.isEmpty ? .clean : .findings)
    try write(pages, sources, refused, notes, context)
    return status
  }

  /// The result of reading a file.
  private enum Reading {
    case document(ImportedDocument)
    case refused(ImportError)
    case unread(FileFault)
  }

  private static func read(_ file: XMLFiles.File, zone: Int) -> Reading {
    let xml: [UInt8]
    do throws(FileFault) {
      xml = try file.path == "-" ? FileReader.readStandardInput() : FileReader.read(file.path)
    } catch {
      return .unread(error)
    }
    do throws(ImportError) {
      let name = file.path == "-" ? "page" : PathBytes.shown(FilePath.stem(file.path))
      return .document(try DocumentImporter.importDocument(xml, name: name, zone: zone))
    } catch {
      return .refused(error)
    }
  }

  private func write(
    _ pages: [ImportTarget.Source], _ sources: [ImportSourceReport], _ refused: [FileNotes.UnreadReport],
    _ notes: FileNotes, _ context: RunContext
  ) throws {
    let isOfMany = arguments.count > 1 || arguments.contains { $0 != "-" && FileKind($0) == .folder }
    if output == "-", !pages.isEmpty {
      guard pages.count == 1 else {
        throw UsageFault(
          Wording(
            zh: "XML 里有 \(pages.count) 个版，不能都写到标准输出；请用 -o 指一个文件夹",
            en: "the XML holds \(pages.count) pages, too many for standard output; name a folder with -o"))
      }
      try FileWriter.writeToStandardOutput(pages[0].page.bytes)
      return StandardError.write(sources.map { $0.text(context.language) }.joined())
    }
    let target = try ImportTarget(output, pages, isFolder: isOfMany)
    if !pages.isEmpty { try target.write() }
    switch context.format {
    case .json where output != "-":
      let written = WrittenReport(target.outputs, notes, context.language)
      try FileWriter.writeToStandardOutput(
        JSONReport.bytes(ImportedReport(written, sources: sources, refused: refused)))
    default: report(target, sources, context)
    }
  }

  private func report(_ target: ImportTarget, _ sources: [ImportSourceReport], _ context: RunContext) {
    guard !target.outputs.isEmpty else { return }
    let bytes = CountWords.grouped(target.outputs.reduce(0) { $0 + $1.bytes.count })
    let count = target.outputs.count
    StandardError.write(
      Wording(
        zh: "写好 \(count) 个版，\(bytes) 字节：\(TerminalText.of(output))\n",
        en: "wrote \(CountWords.plural(count, "page")), \(bytes) bytes: \(TerminalText.of(output))\n")(
          context.language))
    StandardError.write(sources.map { $0.text(context.language) }.joined())
  }
}
