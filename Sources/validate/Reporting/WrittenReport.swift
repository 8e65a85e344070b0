import Export

/// The files that were written, in JSON, and those that were left out or not read.
struct WrittenReport: Encodable {
  /// One file.
  struct FileReport: Encodable {
    @PathText var file: String
    var bytes: Int
  }

  /// The files, in order.
  var written: [FileReport]
  /// What was left out.
  var leftOut: [FileNotes.LeftOutReport]
  /// What could not be read.
  var unread: [FileNotes.UnreadReport]

  /// Describes what was written.
  init(_ outputs: [FileWriter.Output], _ notes: FileNotes, _ language: Language) {
    written = outputs.map { FileReport(file: $0.path, bytes: $0.bytes.count) }
    leftOut = notes.leftOutReports(language)
    unread = notes.unreadReports(language)
  }
}

/// What was imported and written, in JSON.
struct ImportedReport: Encodable {
  /// The files that were written, in order.
  var written: [WrittenReport.FileReport]
  /// What became of the text of each foreign file; a message of ours comes back whole and is not listed.
  var imported: [ImportSourceReport]
  /// The files that were read and cannot be imported, and why.
  var refused: [FileNotes.UnreadReport]
  /// What was left out.
  var leftOut: [FileNotes.LeftOutReport]
  /// What could not be read.
  var unread: [FileNotes.UnreadReport]

  /// Puts all together.
  init(_ written: WrittenReport, sources: [ImportSourceReport], refused: [FileNotes.UnreadReport]) {
    self.written = written.written
    imported = sources
    self.refused = refused
    leftOut = written.leftOut
    unread = written.unread
  }
}

/// What became of the text of one foreign file.
struct ImportSourceReport: Encodable {
  /// The text of all elements with the same way to them.
  struct Left: Encodable {
    var path: String
    var count: Int
    var characters: Int
    var line: Int
    var column: Int
    var text: String
  }

  @PathText var file: String
  var takenElements: Int
  var takenCharacters: Int
  var leftCharacters: Int
  var left: [Left]
  var terms: ImportTermsReport

  /// Describes what was taken from a file and what was left, and the terms of its release.
  init(file: String, _ report: ImportReport, _ language: Language) {
    terms = ImportTermsReport(report.terms, language)
    self.file = file
    takenElements = report.takenElements
    takenCharacters = report.takenCharacters
    leftCharacters = report.leftCharacters
    left = report.left.map { left in
      Left(
        path: left.path, count: left.count, characters: left.characters, line: left.line, column: left.column,
        text: left.text)
    }
  }

  /// The same as text: a line on the file, and one on each kind of element whose text was left.
  func text(_ language: Language) -> String {
    let taken = CountWords.grouped(takenCharacters)
    let rest = CountWords.grouped(leftCharacters)
    let name = TerminalText.of(file)
    let elements = left.reduce(0) { $0 + $1.count }
    let head =
      left.isEmpty
      ? Wording(zh: "\(name)：取了全部 \(taken) 字", en: "\(name): took all \(taken) characters of text")
      : Wording(
        zh: "\(name)：取了 \(taken) 字；没有取的有 \(elements) 个元素、\(rest) 字：",
        en: "\(name): took \(taken) characters of text; left \(rest) in "
          + "\(CountWords.plural(elements, "element")):")
    let lines = left.map { left -> String in
      let count = left.count > 1 ? " ×\(left.count)" : ""
      let place = Wording(zh: "第 \(left.line) 行", en: "line \(left.line)")(language)
      return "  \(place)  \(TerminalText.of(left.path))\(count)  \(TerminalText.of(left.text))\n"
    }
    return head(language) + "\n" + lines.joined() + terms.text(language)
  }
}
