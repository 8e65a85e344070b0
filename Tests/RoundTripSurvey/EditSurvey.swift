import ExportTestSupport

/// Edits the XML of documents at random and imports it.
enum EditSurvey {
  /// How often each edit is made to each document.
  private static let rounds = 2

  /// Prints how the edits came back; returns whether all did as they should.
  static func run(_ documents: [SurveyDocument]) throws -> Bool {
    var counts: [MessageEdit: [Bool: Int]] = [:]
    var failures: [String] = []
    var random = MarkdownGenerator(seed: 5)
    for document in documents {
      let message = try EditableMessage(document.bytes)
      for edit in Array(repeating: MessageEdit.allCases, count: rounds).joined() {
        guard let outcome = try edit.outcome(on: message, using: &random) else { continue }
        switch outcome {
        case .exact, .respelled: counts[edit, default: [:]][outcome == .exact, default: 0] += 1
        case .spread(let part): failures.append("\(document.name): \(edit.rawValue): spelled anew: \(part)")
        case .wrong(let reason): failures.append("\(document.name): \(edit.rawValue): \(reason)")
        }
      }
    }
    print("edits of exported XML: only the edit differs, spelled anew elsewhere too")
    for edit in MessageEdit.allCases {
      print("  \(edit.rawValue): \(counts[edit]?[true] ?? 0), \(counts[edit]?[false] ?? 0)")
    }
    print("  wrong: \(failures.count)")
    for failure in failures { print("    \(failure)") }
    return failures.isEmpty
  }
}
