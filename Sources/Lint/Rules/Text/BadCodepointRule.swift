import Document
import Source

/// TX008: characters that no text should hold.
enum BadCodepointRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 8, "bad-codepoint",
    name: Wording(zh: "坏字", en: "bad characters"),
    summary: Wording(
      zh: "读错编码的乱码（锟斤拷、娓″彛、Ã©、â€œ、(cid:12)、????）、乱码字符 U+FFFD、自造字区的字、控制字符，长得像汉字的部首（⼈）和兼容汉字，以及连字（ﬁ）。同一段里同类的合报一条。",
      en: """
        Text that was read in the wrong encoding (Ã©, â€œ, 锟斤拷, 娓″彛, (cid:12), ????), U+FFFD, private use and control characters, radicals (⼈) and compatibility ideographs that look like Han, and ligatures (ﬁ). \
        Those of one kind in one paragraph are one finding.
        """),
    rationale: Wording(
      zh: "这些字换一台机器就看不见或变了样，也搜不到；部首和兼容汉字多半是从 PDF 里复制来的。",
      en:
        "On another machine they are missing or different, and no search finds them; most come from PDF files."
    ),
    severity: .error,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "部首和兼容汉字换成对应的汉字，连字换成字母；其余要人查原版。",
        en:
          "Writes the Han character for a radical or compatibility ideograph, the letters for a ligature; the rest needs the printed page."
      )),
    scope: .everyFile,
    bad: [
      RuleExample("↓⼈民公园新添了⻓椅，园林⼯人说。", fixed: "人民公园新添了长椅，园林工人说。"),
      RuleExample("↓娓″彛昨天通航，园林工人说。"),
      RuleExample("The caf↓Ã© opened."),
      RuleExample("The of↓ﬁce opened on Monday.", fixed: "The office opened on Monday."),
      RuleExample("人民公园新添了↓\u{FFFD}椅，↓\u{E0A1}园林工↓\u{0008}人说。"),
    ],
    good: [RuleExample("人民公园新添了长椅，气温21℃，№3、①号门开放，𠀀字不在表内。")])

  static var touches: FixReach { [.forms] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { _ in true }) {
      let misread = Mojibake.find(in: passage)
      if let first = misread.first, let range = passage.range(of: first.offsets) {
        findings.append(finding(first, range, count: misread.count, passage))
      }
      guard !passage.oddities.isEmpty else { continue }
      var found: [OddCharacter.Kind: [OddCharacter]] = [:]
      for oddity in passage.oddities {
        // What a misread character is made of is no fault of its own.
        if misread.contains(where: { $0.offsets.contains(oddity.offset) }) { continue }
        if let kind = OddCharacter.Kind(oddity.scalar) { found[kind, default: []].append(oddity) }
      }
      for kind in [OddCharacter.Kind.replacement, .privateUse, .control, .form, .ligature] {
        if let finding = finding(kind, found[kind] ?? [], passage) { findings.append(finding) }
      }
    }
  }

  private static func finding(
    _ misread: Mojibake, _ range: SourceRange, count: Int, _ passage: Passage
  ) -> Finding {
    let wrong = passage.string(misread.offsets).prefix(longestShown)
    let right = misread.text.prefix(longestShown)
    return Finding(
      metadata,
      Wording(
        zh: "乱码“\(wrong)”：\(misread.cause.chinese)" + (right.isEmpty ? "" : "，原来是“\(right)”"),
        en: "“\(wrong)” is garbled: \(misread.cause.english)" + (right.isEmpty ? "" : "; it was “\(right)”")),
      remedy: Wording(
        zh: "回到来稿，选对编码重新打开，整段重取；不要逐字改",
        en: "open the copy again in its own encoding and take the whole passage anew"),
      at: range, count: count)
  }

  /// The longest piece of text that a message shows, in characters.
  private static let longestShown = 12

  private static func finding(
    _ kind: OddCharacter.Kind, _ characters: [OddCharacter], _ passage: Passage
  ) -> Finding? {
    guard let first = characters.first, let range = passage.range(of: first.offset..<first.end) else {
      return nil
    }
    let number = hexadecimal(first.scalar)
    let remedy = Wording(zh: "查原版，补上原字", en: "look up the printed page")
    switch kind {
    case .replacement:
      return Finding(
        metadata, Wording(zh: "乱码：有字没有读出来（U+FFFD）", en: "a character was lost (U+FFFD)"), remedy: remedy,
        at: range,
        count: characters.count)
    case .privateUse:
      return Finding(
        metadata,
        Wording(zh: "自造字区的字 U+\(number)，别处显示不出来", en: "private use character U+\(number)"), remedy: remedy,
        at: range, count: characters.count)
    case .control:
      return Finding(
        metadata, Wording(zh: "看不见的控制字符 U+\(number)", en: "control character U+\(number)"),
        remedy: Wording(zh: "删去", en: "remove it"), at: range, count: characters.count)
    case .form, .ligature:
      let replacements = characters.compactMap { character in
        CompatibilityForms.text(for: character.scalar).map {
          (offsets: character.offset..<character.end, text: $0)
        }
      }
      let wrong = shown(characters.map { String($0.scalar) })
      let right = shown(replacements.map(\.text))
      if kind == .ligature {
        return Finding(
          metadata,
          Wording(
            zh: "“\(wrong)”是字体里的连字，应作“\(right)”", en: "“\(wrong)” is a ligature of a typeface for “\(right)”"),
          remedy: Wording(zh: "换成字母", en: "write the letters"), at: range, count: characters.count,
          fix: Fix(.safe, passage.edits(replacements)))
      }
      return Finding(
        metadata,
        Wording(
          zh: "“\(wrong)”不是汉字而是部首或兼容字符，应作“\(right)”",
          en: "“\(wrong)” are radicals or compatibility forms of \(right)"),
        remedy: Wording(zh: "换成汉字", en: "write the Han characters"), at: range, count: characters.count,
        fix: Fix(.safe, passage.edits(replacements)))
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The first few of several characters.
  private static func shown(_ characters: [String]) -> String {
    characters.prefix(6).joined() + (characters.count > 6 ? "…" : "")
  }
}
