import Export

/// What a run found, in the terms that reports for other programs share: SARIF, JUnit and GitHub annotations.
///
/// It holds findings of the linter, stages of the release check and faults of XML alike. Its sentences are already in the
/// language of the reader.
struct FaultReport {
  /// A rule or a check that faults refer to by its id.
  struct Rule: Equatable {
    /// The id, such as `TX001`.
    var id: String
    /// The speaking name, such as `column-break`.
    var name: String
    /// What it finds, in a few words.
    var title: String
    /// What exactly it finds, in a sentence.
    var summary: String
    /// Its page of the reference, as plain text and as Markdown; nil when there is only the summary.
    var help: (text: String, markdown: String)?
    /// How grave its faults are unless a fault says otherwise.
    var severity: Severity
    /// Whether it runs by default.
    var isOnByDefault = true
    /// What it belongs to, for lists that sort by such words.
    var tags: [String] = []
    /// The address of its page on the web; nil when the desk names none.
    var helpAddress: String?

    static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }
  }

  /// A file that was looked at.
  struct File {
    /// The path as it was named, without redundant components; `-` is standard input.
    let path: String
    /// The media type, such as `text/markdown` or `application/xml`.
    var mediaType: String
    /// The faults, in the order of the file.
    var faults: [Fault]
    /// What was looked at and found to be in order, in words; a report of tests names each.
    var passed: [String] = []
    /// What was found and is not reported: what comments suppress and what the baseline holds.
    var waived: [Fault] = []
    /// What was not looked at, in words, with the name of what did not run; nil when all was.
    var notRun: (name: String, reason: String)?

    /// Describes a file.
    init(
      path: String, mediaType: String, faults: [Fault], passed: [String] = [], waived: [Fault] = [],
      notRun: (name: String, reason: String)? = nil
    ) {
      self.path = ReportPath.of(path)
      self.mediaType = mediaType
      self.faults = faults
      self.passed = passed
      self.waived = waived
      self.notRun = notRun
    }
  }

  /// Why a fault is not reported.
  enum Waiver {
    /// A comment on the page suppresses it; the reason that it gives, and its place.
    case comment(reason: String?, Region)
    /// The baseline holds it.
    case baseline
  }

  /// One fault.
  struct Fault {
    /// The id of its rule.
    var rule: String
    /// How grave it is.
    var severity: Severity
    /// What is wrong and what to do about it.
    var message: String
    /// Where it is; nil when it has no one place.
    var region: Region?
    /// The ways to mend it; only one of them is to be taken.
    var fixes: [Fix] = []
    /// How often it occurs, for a fault that runs through the file; else 1.
    var count = 1
    /// What identifies it from run to run; nil when nothing does.
    var fingerprint: String?
    /// Why it is not reported; nil when it is.
    var waiver: Waiver?
  }

  /// A stretch of a file, with the names that SARIF (3.30) has for it. Lines and columns count from 1; columns are UTF-16
  /// code units.
  struct Region: Encodable, Equatable {
    /// The line.
    var startLine: Int
    /// The column; nil when only the line is known.
    var startColumn: Int?
    /// The line of the place after the last character; nil when the end is not known.
    var endLine: Int?
    /// The column of the place after the last character; nil when the end is not known.
    var endColumn: Int?
    /// The offset of the first byte, from 0; nil when it is not known.
    var byteOffset: Int?
    /// The number of bytes; nil when it is not known.
    var byteLength: Int?
  }

  /// A way to mend a fault.
  struct Fix {
    /// What it does.
    var description: String
    /// Whether a person must look at the result.
    var safety: FixSafety
    /// The edits, in the order of the file.
    var edits: [(region: Region, replacement: String)]
  }

  /// The language of all sentences.
  var language: Language
  /// The rules that the faults refer to.
  var rules: [Rule]
  /// The files, in order.
  var files: [File]
  /// The least severity that fails; nil when none does.
  var failLevel: Severity?
  /// What could not be read, and why, in words.
  var unread: [(path: String, message: String)] = []

  /// How much was found and is not reported, in places.
  var waived = WaivedCounts()

  /// Whether a fault reaches the fail level.
  func fails(_ fault: Fault) -> Bool { failLevel.map { fault.severity >= $0 } ?? false }
}

extension FaultReport.Region {
  /// The place of a range whose bytes, lines and columns are all known.
  init(_ range: RangeReport) {
    startLine = range.start.line
    startColumn = range.start.columnUTF16
    endLine = range.end.line
    endColumn = range.end.columnUTF16
    byteOffset = range.byteOffset
    byteLength = range.byteLength
  }

  /// A single place. The column may be unknown.
  init(line: Int, column: Int? = nil) {
    startLine = line
    startColumn = column
  }
}

/// How the tool names itself in reports for other programs.
enum ToolDescription {
  /// The name of the command.
  static let name = "validate"
  /// The version.
  static let version = "0.1.0"
}
