import Export
import ExportTestSupport
import Foundation

/// What every rule finds in the folders of the corpus.
struct RuleSurvey {
  /// A finding with the file it is in.
  private struct Hit {
    let file: String
    let source: SourceText
    let finding: Finding
  }

  private static let folders = [
    "18f-posts", "digitalgov-news", "ustclug-news-zh", "freecodecamp-zh", "this-week-in-rust",
  ]

  /// Characters of prose by folder: the text of paragraphs, headings, lists and tables.
  private var characters: [String: Int] = [:]
  private var hits: [String: [String: [Hit]]] = [:]

  /// Lints the corpus.
  ///
  /// - Parameters:
  ///   - asPages: Whether every file is taken for a page of a newspaper.
  ///   - withEveryRule: Whether rules run that are off by default.
  /// - Throws: When the corpus cannot be read.
  init(asPages: Bool, withEveryRule: Bool) throws {
    let entries = RuleSet.standard.metadata.filter { withEveryRule && !$0.isOnByDefault }
      .map { LintSettings.Entry(rule: $0.id, setting: .info, line: 1) }
    let settings = LintSettings(rules: entries)
    for folder in Self.folders {
      let root = SharedMaterial.root.appending(path: "corpus/markdown/\(folder)")
      for name in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
      where name.hasSuffix(".md") {
        guard let source = try? SourceText(try SharedMaterial.bytes(root.appending(path: name))) else {
          continue
        }
        let page = PageParser.parse(
          source, file: name, defaults: asPages ? Metadata(publication: "澄湾日报") : Metadata())
        characters[folder, default: 0] += Self.characters(of: source)
        let context = LintContext(page: page, rules: .standard, options: LintOptions(settings: settings))
        for finding in Linter.lint(page, in: context) {
          hits[finding.rule, default: [:]][folder, default: []] += Self.places(of: finding, page, context)
            .map { Hit(file: "\(folder)/\(name)", source: source, finding: $0) }
        }
      }
    }
  }

  /// The finding once for each of its places.
  private static func places(of finding: Finding, _ page: Page, _ context: LintContext) -> [Finding] {
    guard let rule = RuleSet.standard.rule(named: finding.rule) as? any FileWideRule.Type, finding.count > 1
    else {
      return [finding]
    }
    return rule.places(page, in: context).map { place in
      var finding = finding
      finding.range = place.range
      finding.count = 1
      return finding
    }
  }

  /// The characters a reader sees, as the HTML of the document has them between its tags.
  private static func characters(of source: SourceText) -> Int {
    let html = HTMLRenderer.html(MarkdownParser.parse(source).blocks)
    var count = 0
    var isInTag = false
    for byte in html {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      default: if !isInTag, byte > 0x20, byte & 0xC0 != 0x80 { count += 1 }
      }
    }
    return count
  }

  /// A row a rule: how many findings, and how many for 100,000 characters, by folder.
  func table() -> [String] {
    var rows = [
      "rule\t" + Self.folders.map { "\($0) (\(characters[$0] ?? 0) characters)" }.joined(separator: "\t")
    ]
    for rule in RuleSet.standard.metadata {
      guard let found = hits[rule.id] else { continue }
      let cells = Self.folders.map { folder -> String in
        let count = (found[folder] ?? []).reduce(0) { $0 + $1.finding.count }
        let rate = Double(count) * 100_000 / Double(max(1, characters[folder] ?? 0))
        return "\(count) = \((rate * 100).rounded() / 100)"
      }
      rows.append("\(rule.id) \(rule.slug)\t" + cells.joined(separator: "\t"))
    }
    return rows
  }

  /// What a rule finds: file, line, message, and the text around the place with ⟦ ⟧ about it.
  func findings(of name: String, most: Int) -> [String] {
    guard let rule = RuleSet.standard.rule(named: name)?.metadata else { return ["no rule \(name)"] }
    let all = Self.folders.flatMap { hits[rule.id]?[$0] ?? [] }
    let step = max(1, (all.count + most - 1) / max(1, most))
    let shown = stride(from: 0, to: all.count, by: step).map { all[$0] }
    return ["\(rule.id): \(all.count) findings, \(shown.count) shown"] + shown.map(Self.line)
  }

  private static func line(_ hit: Hit) -> String {
    let bytes = hit.source.bytes
    let range = hit.finding.range
    let before = String(decoding: bytes[max(0, range.lowerBound - 60)..<range.lowerBound], as: UTF8.self)
    let after = String(
      decoding: bytes[range.upperBound..<min(bytes.count, range.upperBound + 60)], as: UTF8.self)
    let number = LineTable(hit.source).line(at: range.lowerBound)
    let count = hit.finding.count == 1 ? "" : " ×\(hit.finding.count)"
    let text = "\(before)⟦\(hit.source[range])⟧\(after)".replacing("\n", with: "⏎")
    return "\(hit.file):\(number)\(count)\t\(hit.finding.message.chinese)\t\(text)"
  }
}
