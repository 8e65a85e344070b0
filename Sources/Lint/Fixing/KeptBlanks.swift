import Document
import Newspaper

/// The spaces of a text that print: after a dateline, within a signature at the end, beside an address.
struct KeptBlanks {
  private let passage: Passage
  private let signature: Int
  private let opensWithMarker: Bool

  init(_ passage: Passage) {
    self.passage = passage
    signature = Self.signature(of: passage)
    opensWithMarker = passage.first == "■" || passage.first == "□"
  }

  /// Whether a run of spaces is to stay. A line with the marker of a byline names people even if it cannot be read.
  func holds(_ blank: Range<Int>) -> Bool {
    blank.lowerBound >= signature || opensWithMarker || isBehindDateline(blank)
      || AddressInText.ends(at: blank.lowerBound, in: passage)
      || AddressInText.begins(at: blank.upperBound, in: passage)
  }

  /// Whether a run of spaces stands in the signature after the last sentence.
  func isInSignature(_ blank: Range<Int>) -> Bool { blank.lowerBound >= signature }

  /// The longest opening that is taken for a dateline although none was read, in bytes: some twenty Han characters.
  private static let longestOpening = 64

  /// Whether the blank stands in or after a dateline; a second brief under one headline has one of its own.
  private func isBehindDateline(_ blank: Range<Int>) -> Bool {
    if blank.lowerBound < passage.dateline?.length ?? 0 { return true }
    guard passage.role == .body, blank.lowerBound <= Self.longestOpening else { return false }
    return passage.bytes.has("本报讯", at: max(0, blank.lowerBound - 9), before: blank.lowerBound)
      || passage.bytes.has("电", at: max(0, blank.lowerBound - 3), before: blank.lowerBound)
  }

  /// The longest signature, in bytes: some twenty Han characters.
  private static let longestSignature = 64

  /// Where who wrote the text or took the picture is named: a short line without a stop after the last sentence. The
  /// end of the text when there is none.
  private static func signature(of passage: Passage) -> Int {
    let end = passage.trimmed.upperBound
    guard passage.role == .body || passage.role == .caption else { return end }
    for mark in passage.marks.reversed() {
      if end - mark.end > longestSignature { break }
      switch mark.scalar {
      case "。", "！", "？": return mark.end
      case "，", "；", ",", ".": return end
      default: continue
      }
    }
    return end
  }
}
