import Export

/// The stages of the release check for one file: the name of each, whether it is `ok`, and its figures beside.
struct StagesReport: Encodable {
  /// Something that a stage found wrong.
  struct ProblemReport: Encodable, Equatable {
    var message: String
    @Nullable var range: RangeReport?
  }

  /// One stage.
  struct StageResult: Encodable {
    var outcome: StageReport.Outcome
    var figures: [StageReport.Figure]
    var problems: [ProblemReport]

    /// Writes `ok`, `outcome`, the figures under their own names, and `problems`.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(outcome == .passed, forKey: Key("ok"))
      try container.encode(outcome.rawValue, forKey: Key("outcome"))
      for figure in figures {
        if figure.name == "identical" {
          try container.encode(figure.value == 1, forKey: Key(figure.name))
        } else {
          try container.encode(figure.value, forKey: Key(figure.name))
        }
      }
      try container.encode(problems, forKey: Key("problems"))
    }
  }

  /// The name of a stage or of a figure.
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  /// The stages, in the order in which they run.
  let stages: [(stage: Stage, result: StageResult)]

  /// Describes the stages of a page. `isHeld` means that a finding reaches the fail level: the linter always runs
  /// to its end, so its stage does not show that.
  init(_ report: PageReport, in lines: LineTable, isHeld: Bool, language: Language) {
    stages = Stage.allCases.map { stage in
      let result = report[stage]
      return (
        stage,
        StageResult(
          outcome: stage == .lint && isHeld ? .failed : result.outcome, figures: result.figures,
          problems: result.problems.map { problem in
            ProblemReport(
              message: problem.message(language), range: problem.range.map { RangeReport($0, in: lines) })
          })
      )
    }
  }

  /// Writes one key a stage.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (stage, result) in stages { try container.encode(result, forKey: Key(stage.rawValue)) }
  }
}
