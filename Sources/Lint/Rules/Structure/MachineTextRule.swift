import Document
import Source

/// ST014: data or a program in the place of text, or text set as a program.
enum MachineTextRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 14, "machine-text",
    name: Wording(zh: "正文是数据或程序", en: "data or code in place of text"),
    summary: Wording(
      zh: """
        正文的位置上是 JSON、用逗号隔开的一行行数据（CSV）、程序日志、源代码、CSS、邮件头或编码后的字节；或者代码围栏（```）没有收住，后面的正文都当成代码；\
        或者整段的话缩进了四格、放进了围栏。报道里收好的代码块和行内代码不算。
        """,
      en: """
        In the place of text stand JSON, rows of values between commas (CSV), records of a program, source code, a style sheet, \
        the head of a mail or encoded bytes; or a code fence (```) is never closed, so that the text after it is taken for code; \
        or a paragraph is set as code by its indent or its fences. Code that a story quotes in closed fences or in code spans \
        is left alone.
        """),
    rationale: Wording(
      zh: "这些是存错了的文件，或者没有转换的原始数据，读者读不懂。",
      en: "Such a file was saved by mistake or never converted; no reader can read it."),
    severity: .error,
    bad: [
      RuleExample("## 春茶开采\n\n↓{\"标题\": \"春茶开采\", \"正文\": \"头一锅茶出锅了。\"}\n"),
      RuleExample("## Tea sold\n\n↓place,pounds,price\nCanghu,12,8\nTarn,9,7\n"),
      RuleExample("## First tea is in\n\n↓2026-05-11 22:14:03 ERROR export failed: timeout\n"),
      RuleExample("## 春茶开采\n\n头一锅茶出锅了。\n\n↓```\n茶农们上山采茶，一直采到天黑。\n"),
    ],
    good: [
      RuleExample(
        "## 少年写程序\n\n她写的第一行是 `print(\"茶\")`，第二段是：\n\n```\nfor cup in tea: print(cup)\n```\n\n写完就下山了。\n"),
      RuleExample("## 进出站\n\n柳桥，青埠，河埠\n\n三站，三镇，三桥\n"),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for part in context.printedParts { check(part.block, context, &findings) }
    var rows = Rows()
    for passage in context.prose.passages {
      guard mayHold(passage.role) else {
        rows = Rows()
        continue
      }
      // Words for readers open with a Han character, a mark or a capital, and stand on one line.
      let isSuspect = passage.first.map { $0.isASCII } ?? false || passage.bytes.contains(0x0A)
      guard isSuspect, passage.opensPlain else {
        rows = Rows()
        if passage.bytes.count < longestHan { continue }
        if MachineText.kind(of: words(of: passage), in: passage.trimmed) == .encoded {
          report(.encoded, passage, &findings)
        }
        continue
      }
      if let kind = MachineText.kind(of: words(of: passage), in: passage.trimmed) {
        report(kind, passage, &findings)
        rows = Rows()
      } else if let first = rows.add(passage) {
        report(.values, first, &findings)
      }
    }
  }

  /// Chinese text without a line end that is shorter holds no encoded bytes, in bytes.
  private static let longestHan = 60

  private static func mayHold(_ role: TextRole) -> Bool {
    switch role {
    case .body, .label, .headline, .deck, .kicker, .crosshead, .list, .quote, .notice, .note, .html: true
    default: false
    }
  }

  /// The bytes of a text, code spans and pictures made blank.
  private static func words(of passage: Passage) -> [UInt8] {
    var bytes = passage.bytes
    guard passage.plain.count != 1 || passage.plain[0].count != bytes.count else { return bytes }
    var start = 0
    for stretch in passage.plain + [bytes.count..<bytes.count] {
      for offset in start..<stretch.lowerBound where bytes[offset] != 0x0A { bytes[offset] = 0x20 }
      start = stretch.upperBound
    }
    return bytes
  }

  /// Lines of values one below the other, in one paragraph or in several.
  private struct Rows {
    private var shape: (mark: UInt8, count: Int)?
    private var count = 0
    private var first: Passage?

    /// Adds the lines of a paragraph: where they make so many rows of one shape, the paragraph in which the first stands.
    mutating func add(_ passage: Passage) -> Passage? {
      let (bytes, whole) = (passage.bytes, passage.trimmed)
      for line in bytes[whole].split(separator: 0x0A) {
        let line = bytes.trimmed(line.startIndex..<line.endIndex)
        guard let values = MachineText.valueCount(bytes, line) else {
          self = Rows()
          continue
        }
        if shape?.mark != values.mark || shape?.count != values.count {
          shape = values
          count = 0
          first = passage
        }
        count += 1
        if count == MachineText.fewestRecords { return first }
      }
      return nil
    }
  }

  // MARK: Blocks

  private static func check(_ block: Block, _ context: LintContext, _ findings: inout [Finding]) {
    switch block {
    case .code(let code):
      guard let range = code.range else { return }
      let fence = CodeFence(range, context.source)
      if fence.isOpen {
        findings.append(
          Finding(
            metadata,
            Wording(
              zh: "代码围栏没有收住：后面的正文都会印成代码",
              en: "the code fence is never closed: the text after it is taken for code"),
            remedy: Wording(zh: "删去这一行，或在代码下面收住", en: "delete the line, or close the fence below the code"),
            at: range))
      } else if code.info.isEmpty, holdsProse(code.string) {
        findings.append(
          Finding(
            metadata, Wording(zh: "一段话设成了程序代码", en: "a paragraph is set as program code"),
            remedy: Wording(
              zh: "去掉行首的四个空格，或上下的围栏", en: "take away the four blanks before it, or the fences around it"),
            at: range))
      }
    case .html(let html):
      let text = html.string.prefix(9).lowercased()
      guard let range = html.range,
        ["<?xml", "<?php", "<!doctype", "<html", "<think>"].contains(where: text.hasPrefix)
      else { return }
      findings.append(finding(.program, at: range))
    case .quote(let quote): for block in quote.blocks { check(block, context, &findings) }
    case .list(let list):
      for block in list.items.flatMap(\.blocks) { check(block, context, &findings) }
    default: break
    }
  }

  /// The shortest line that is one of running text, in characters: Han characters count twice.
  private static let shortestProse = 56

  /// Whether a line of a code block is running text: long, with the end of a sentence, and without any sign of a program.
  private static func holdsProse(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    guard !bytes.contains(where: { "{}<>=|\\$`#_".utf8.contains($0) }), !code.contains("//") else {
      return false
    }
    return bytes.split(separator: 0x0A).contains { line in
      let text = String(decoding: line, as: UTF8.self).unicodeScalars
      let width = text.reduce(0) { $0 + ($1.isHan ? 2 : 1) }
      guard width >= shortestProse, Array(line).endsSentence else { return false }
      return text.contains(where: \.isHan) || text.split(separator: " ").count >= 9
    }
  }

  // MARK: Findings

  private static func report(_ kind: MachineText, _ passage: Passage, _ findings: inout [Finding]) {
    guard let range = passage.range(of: passage.trimmed) else { return }
    findings.append(finding(kind, at: range))
  }

  private static func finding(_ kind: MachineText, at range: SourceRange) -> Finding {
    Finding(
      metadata, message(kind),
      remedy: Wording(
        zh: "换成稿件的正文；数据排成表，引用的代码放在 ``` 之间",
        en: "put the story in its place; make a table of data, and set code that is quoted between ```"),
      at: range)
  }

  private static func message(_ kind: MachineText) -> Wording {
    switch kind {
    case .json: Wording(zh: "正文是 JSON 数据", en: "JSON stands in the place of text")
    case .values:
      Wording(zh: "正文是一行行没有排成表的数据", en: "rows of values that are no table stand in the place of text")
    case .log: Wording(zh: "正文是程序日志", en: "the records of a program stand in the place of text")
    case .program:
      Wording(zh: "正文是程序代码或程序的报错", en: "program code or its error report stands in the place of text")
    case .styles: Wording(zh: "正文是网页的样式代码", en: "a style sheet stands in the place of text")
    case .mail: Wording(zh: "邮件头留在正文里", en: "the head of a mail stands in the place of text")
    case .encoded: Wording(zh: "正文是编码后的字节", en: "encoded bytes stand in the place of text")
    }
  }
}
