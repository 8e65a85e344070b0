/// What the estimate of the error rate is made of, and from which figures on a page may not go out (RG001, RG002).
///
/// 《报纸期刊质量管理规定》 (2020) passes a newspaper with at most 3 errors in 10,000 characters and 3 errors of form.
/// The weights are this project's: the official ones are counted by people, not by a linter.
public struct ReleaseGate: Sendable, Hashable {
  /// The highest weighted number of findings in 10,000 characters (RG001).
  public var limit = 3.0
  /// The highest number of errors of form (RG002).
  public var formErrors = 3
  /// What a finding counts, by the two letters of its group, such as `PN`; a group that is not listed counts nothing.
  public var weights: [String: Double] = ReleaseGate.standardWeights
  /// The most that the findings of a group count in one issue, by its two letters; no limit where nothing is listed.
  public var mostPerIssue: [String: Double] = ["NM": 1]
  /// By what the weight is multiplied in headlines, kickers, decks and what names the page.
  public var headlineFactor = 2.0

  /// The weights that hold when nothing is said. Punctuation counts half (《报纸编校质量评比差错认定细则》, 1997, art. 37),
  /// the form of a figure a tenth (the method of 2020); what only concerns the Markdown is not printed.
  public static let standardWeights: [String: Double] = [
    "ST": 1, "HD": 1, "BY": 1, "DL": 1, "TX": 1, "CP": 1, "PN": 0.5, "QT": 0.5, "NM": 0.1, "EN": 0.5, "DU": 1,
    "MT": 0, "MK": 0, "RG": 0, "SU": 0,
  ]

  /// Makes the gate that holds when nothing is said.
  public init() {}
}
