import Document
import Newspaper
import Source

/// What a page has to say about itself and does not, with one block of front matter to copy for all of it.
struct MissingMetadata {
  /// A thing to say, in the order of the block.
  enum Fact: CaseIterable {
    /// MT001: the day of the issue.
    case date
    /// MT002: the number of the page.
    case page
    /// MT003: the running number of the issue.
    case issue
    /// MT006: the responsible editor.
    case editor

    /// The rule that reports it.
    var rule: RuleMetadata {
      switch self {
      case .date: IssueDateMissingRule.metadata
      case .page: PageNumberMissingRule.metadata
      case .issue: IssueNumberRule.metadata
      case .editor: ResponsibleEditorMissingRule.metadata
      }
    }

    /// The key under which it is read.
    var key: String {
      switch self {
      case .date: "date"
      case .page: "page"
      case .issue: "issue"
      case .editor: "editors"
      }
    }
  }

  private let context: LintContext
  /// What the block has, in its order: what is missing and has no line of its own yet.
  private let facts: [Fact]

  init(_ context: LintContext) {
    self.context = context
    facts = Fact.allCases.filter { fact in
      Self.isMissing(fact, in: context) && !Self.isOff(fact.rule, in: context.settings)
        && fact.rule.language.map { $0 == context.language } ?? true
        && context.frontMatterLine(of: fact.key).isEmpty
    }
  }

  /// The finding for a fact that is missing: the first of the page says the whole block, the others stay short.
  func finding(_ fact: Fact, _ message: Wording) -> Finding {
    let line = context.frontMatterLine(of: fact.key)
    guard line.isEmpty else {
      return Finding(fact.rule, message, remedy: Self.fillIn(fact), at: line)
    }
    guard facts.first(where: isReported) == fact else {
      return Finding(
        fact.rule, message, remedy: Wording(zh: "和上面缺的一起补", en: "add it with what is missing above"),
        at: SourceRange(0, 0))
    }
    return Finding(fact.rule, message, remedy: remedy, at: SourceRange(0, 0), fix: fix)
  }

  /// Whether a fact is reported on this page: an issue lacks its number once.
  private func isReported(_ fact: Fact) -> Bool {
    fact != .issue
      || context.duplicateIndex.dating.firstWithoutNumber ?? context.pageIndex == context.pageIndex
  }

  private static func isMissing(_ fact: Fact, in context: LintContext) -> Bool {
    let page = context.page
    guard !(page.frontMatter?.isFaulty(fact.key) ?? false) else { return false }
    return switch fact {
    case .date: page.metadata.date == nil
    case .page: page.metadata.page == nil
    case .issue: page.metadata.issue == nil
    case .editor: !ResponsibleEditorMissingRule.isNamed(on: page, context.houseStyle)
    }
  }

  private static func isOff(_ rule: RuleMetadata, in settings: LintSettings) -> Bool {
    let entry = settings.rules.last { $0.rule == rule.id || $0.rule == rule.slug }
    return entry?.setting == .off
  }

  private static func fillIn(_ fact: Fact) -> Wording {
    switch fact {
    case .date:
      Wording(zh: "在这一行填上当天日期，如 2026-05-12", en: "write the day of the issue here, such as 2026-05-12")
    case .page: Wording(zh: "在这一行填上版次，如 03", en: "write the number of the page here, such as 03")
    case .issue: Wording(zh: "在这一行填上总期号，如 9127", en: "write the number of the issue here, such as 9127")
    case .editor: Wording(zh: "在这一行填上责任编辑的姓名", en: "write the name of the responsible editor here")
    }
  }
}

/// The block to copy, and the fix that inserts it.
extension MissingMetadata {
  private var isTOML: Bool { context.page.frontMatter?.isTOML ?? false }

  /// Whether the words in the block are English: an English page has no use for 责任编辑.
  private var isEnglish: Bool { context.language != .chinese }

  private var remedy: Wording {
    let lines = self.lines.joined(separator: "\n")
    if context.page.frontMatter != nil {
      return Wording(
        zh: "在头信息里补上这几行，填好空着的：\n\(lines)",
        en: "add these lines to the front matter and fill them in:\n\(lines)")
    }
    let block = "---\n\(lines)\n---"
    return Wording(
      zh: "把下面几行放在文件最前面，填好空着的：\n\(block)", en: "open the file with these lines, filled in:\n\(block)")
  }

  /// The lines of the block. What is known is filled in; what is not stays empty and so a fault.
  private var lines: [String] { facts.map(line) }

  private func line(_ fact: Fact) -> String {
    let name = fact == .editor ? (isEnglish ? "editor" : "责任编辑") : fact.key
    let known = known(fact)
    if isTOML {
      let key = fact == .editor ? "\"\(name)\"" : name
      if let known { return fact == .date ? "\(key) = \(known)" : "\(key) = \"\(known)\"" }
      return "\(key) = \"\"  # \(hint(fact))"
    }
    return known.map { "\(name): \($0)" } ?? "\(name):  # \(hint(fact))"
  }

  private func hint(_ fact: Fact) -> String {
    let hint: Wording =
      switch fact {
      case .date: Wording(zh: "出版日期，如 2026-05-12", en: "the day of the issue, such as 2026-05-12")
      case .page: Wording(zh: "版次，如 03", en: "the page, such as 03 or A5")
      case .issue: Wording(zh: "总期号，如 9127", en: "the number of the issue, such as 9127")
      case .editor: Wording(zh: "姓名", en: "the name")
      }
    return isEnglish ? hint.english : hint.chinese
  }

  /// What the page, or the name of its file, says of a fact itself; nothing is made up.
  private func known(_ fact: Fact) -> String? {
    switch fact {
    case .date:
      let printed = Set(context.mastheads.compactMap { $0.line.day?.value })
      return (FileNameDate(context.page.file)?.date ?? (printed.count == 1 ? printed.first : nil))?.iso8601
    case .page: return FileNamePage(context.page.file)?.number
    case .issue, .editor: return nil
    }
  }

  /// Inserts the block, or the lines into the front matter there is. Somebody has to fill in and to look.
  private var fix: Fix? {
    let bytes = context.source.bytes
    let lineEnd = LineEnd.prevailing(in: context.source)
    let text = lines.map { $0 + "\n" }.joined()
    guard let frontMatter = context.page.frontMatter else {
      let start = context.source.byteOrderMarkLength
      let gap = start < bytes.count && !bytes[start].isLineEnd ? "\n" : ""
      return edit(at: start, "---\n\(text)---\n\(gap)", lineEnd)
    }
    guard let range = frontMatter.range else { return nil }
    let fences = FrontMatterFences(frontMatter, range, in: context.source)
    let gap = isTOML || fences.isLastLineEnded ? "" : "\n"
    return edit(at: isTOML ? fences.contentStart : fences.contentEnd, gap + text, lineEnd)
  }

  private func edit(at offset: Int, _ text: String, _ lineEnd: LineEnd) -> Fix {
    let bytes = lineEnd.applied(to: Array(text.utf8))
    return Fix(
      .unsafe, [SourceEdit(SourceRange(offset, offset), String(decoding: bytes, as: UTF8.self))])
  }
}
