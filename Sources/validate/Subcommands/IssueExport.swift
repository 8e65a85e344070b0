import Export

/// Exports issues, each checked before anything is written.
struct IssueExport {
  /// Why an issue is not exported: what is wrong with its pages, one a line.
  struct Refusal: RunFault {
    /// The lines.
    var lines: [Wording]

    /// The pages are at fault, not the run.
    var status: ExitStatus { .findings }

    /// The lines, and that nothing was written.
    var wording: Wording {
      Wording(
        zh: (lines.map(\.chinese) + ["没有导出，什么也没有写"]).joined(separator: "\n"),
        en: (lines.map(\.english) + ["not exported; nothing was written"]).joined(separator: "\n"))
    }
  }

  /// What applies to each page.
  var configurations: PageConfigurations
  /// The metadata that options set for every page.
  var defaults: Metadata
  /// The zone of times, in minutes east of Greenwich.
  var zone: Int
  /// The moment of the export; nil for the day of the issue.
  var now: Timestamp?
  /// Whether the XML carries hints on the spelling of the Markdown.
  var includesSpelling: Bool
  /// The schema of a partner that the XML has to fit besides our own; nil for none.
  var partnerSchema: XMLSchema?

  /// The XML of an issue.
  ///
  /// - Throws: ``FileFault`` when a page cannot be read, ``PageFault`` when one is no text, ``Refusal`` when the
  ///   issue cannot be exported or its XML is not valid.
  func export(_ files: IssueFiles) throws -> [UInt8] {
    let input = try ReleaseInput.read(files, configurations: configurations)
    var pages: [Page] = []
    for (page, file) in zip(input.pages, files.pages) {
      let source = try SourceText(page.bytes, of: file)
      let configuration = configurations[file]
      pages.append(
        PageParser.parse(
          source, file: page.file, houseStyle: configuration.houseStyle,
          defaults: configuration.metadata.completed(by: defaults)))
    }
    let pictures = PictureFinder(folder: files.folder).files(at: Pictures.destinations(in: pages))
    let message: ExportedMessage
    do throws(ExportError) {
      message = try NewsMLExporter.export(
        IssueParser.parse(pages), spelling: includesSpelling ? pages.map(SpellingRecorder.record) : [],
        options: ExportOptions(
          now: now, zone: zone, includesSpelling: includesSpelling,
          pictures: pictures.compactMapValues { $0 }))
    } catch {
      throw Refusal(lines: [error.wording])
    }
    let faults = try faults(of: message, pages: pages, paths: files.pages.map(\.path))
    guard faults.isEmpty else { throw Refusal(lines: faults) }
    return message.bytes
  }

  /// What our profile, the checks beyond it and the schema of a partner find wrong with the XML, at the places of the
  /// pages it comes from.
  private func faults(of message: ExportedMessage, pages: [Page], paths: [String]) throws -> [Wording] {
    try MessageFault.faults(in: message, of: pages, partnerSchema: partnerSchema).map { fault in
      guard let page = fault.page, let range = fault.range, let source = pages[page].source else {
        return fault.wording
      }
      let position = LineTable(source).position(at: range.lowerBound)
      let prefix = "\(TerminalText.of(paths[page])):\(position.line):\(position.columnUTF16): "
      return Wording(zh: prefix + fault.wording.chinese, en: prefix + fault.wording.english)
    }
  }
}
