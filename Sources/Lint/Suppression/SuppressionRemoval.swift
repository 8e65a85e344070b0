import Document
import Source

/// Takes comments to the linter out of a page.
struct SuppressionRemoval {
  let context: LintContext

  /// The fix that takes out a comment with its line and the blank line that set it off; nil when other words stand on
  /// its lines.
  func fix(_ comments: [SuppressionComment]) -> Fix? {
    var edits: [SourceEdit] = []
    for comment in comments {
      guard let edit = edit(comment.range) else { return nil }
      if let last = edits.last, edit.range.lowerBound < last.range.upperBound { return nil }
      edits.append(edit)
    }
    return Fix(comments.allSatisfy { isFree($0.range) } ? .safe : .unsafe, edits)
  }

  /// The fix that takes some of the rules out of a comment; nil when the source does not show which is which.
  func fix(_ comment: SuppressionComment, keeping names: [SuppressionComment.Name]) -> Fix? {
    guard let first = comment.names.first?.range, let last = comment.names.last?.range, first != comment.range
    else { return nil }
    let text = names.map(\.text).joined(separator: ", ")
    return Fix(.safe, [SourceEdit(SourceRange(first.lowerBound, last.upperBound), text)])
  }

  private func edit(_ range: SourceRange) -> SourceEdit? {
    let lines = context.lines
    let touched = lines.lines(of: range)
    let content = lines.content(ofLine: touched.upperBound)
    var start = max(lines.lineStarts[touched.lowerBound - 1], context.source.byteOrderMarkLength)
    guard isBlank(start..<range.lowerBound), isBlank(range.upperBound..<content.upperBound) else {
      return nil
    }
    let isFirst = touched.lowerBound == 1
    let isSetOff = isFirst || isBlank(line: touched.lowerBound - 1)
    let isLast = self.start(ofLine: touched.upperBound + 1) == context.source.bytes.count
    let isFollowedByBlank = !isLast && isBlank(line: touched.upperBound + 1)
    if !isSetOff, !isFollowedByBlank, !isLast {
      // The comment parts two blocks; a blank line does so now.
      return SourceEdit(SourceRange(start, content.upperBound), "")
    }
    var end = self.start(ofLine: touched.upperBound + 1)
    if isSetOff, isFollowedByBlank { end = self.start(ofLine: touched.upperBound + 2) }
    if isSetOff, isLast, !isFirst { start = lines.lineStarts[touched.lowerBound - 2] }
    // What follows would be read as front matter.
    if isFirst, context.source.bytes[end...].starts(with: "---".utf8) { return nil }
    return SourceEdit(SourceRange(start, end), "")
  }

  /// Whether what stands around a comment is read alike without it: after a list or code what follows may be drawn in.
  private func isFree(_ range: SourceRange) -> Bool {
    guard let index = context.parts.firstIndex(where: { $0.range == range }) else { return false }
    guard index > 0 else { return true }
    switch context.parts[index - 1].block {
    case .paragraph, .heading, .html, .figure, .thematicBreak: return true
    case .list, .quote, .code, .table, .definition, .opaque: return false
    }
  }

  private func start(ofLine line: Int) -> Int {
    line <= context.lines.lineStarts.count ? context.lines.lineStarts[line - 1] : context.source.bytes.count
  }

  private func isBlank(line: Int) -> Bool {
    line > context.lines.lineStarts.count || isBlank(context.lines.content(ofLine: line).offsets)
  }

  private func isBlank(_ offsets: Range<Int>) -> Bool {
    context.source.bytes[offsets].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
