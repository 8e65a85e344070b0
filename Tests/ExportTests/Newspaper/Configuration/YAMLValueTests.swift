import Testing

@testable import Newspaper

@Suite struct YAMLValueTests {
  private func read(_ yaml: String) throws(YAMLFault) -> YAMLValue? {
    try YAMLValue(parsing: Array(yaml.utf8))
  }

  private func fault(_ yaml: String) -> YAMLFault? {
    do throws(YAMLFault) {
      _ = try read(yaml)
      return nil
    } catch { return error }
  }

  /// The value in short: scalars as they stand, lists in brackets, mappings in braces, the line before each.
  private func short(_ value: YAMLValue) -> String {
    if let list = value.list { return "\(value.line)[" + list.map(short).joined(separator: " ") + "]" }
    if let pairs = value.pairs {
      let texts = pairs.map { "\($0.line)\($0.key)=" + short($0.value) }
      return "\(value.line){" + texts.joined(separator: " ") + "}"
    }
    return value.isNull ? "\(value.line)null" : "\(value.line)“\(value.text ?? "")”"
  }

  @Test(arguments: ["", "\n", "# 甲\n", "\u{FEFF}", "  \n\n# 甲"]) func nothingIsNoValue(_ yaml: String) throws
  {
    #expect(try read(yaml) == nil)
  }

  @Test(arguments: [
    "01", "0x1F", "1_000", "1e3", ".inf", "yes", "true", "off", "2026-04-09", "12:30:45", "=", "<<", "海州",
  ]) func scalarsStayAsWritten(_ text: String) throws {
    let value = try #require(try read(text))
    #expect(value.text == text && !value.isNull)
  }

  @Test(arguments: ["~", "null", "Null", "NULL", "---\n", "!!str ~"]) func nullsAreNoText(_ yaml: String)
    throws
  {
    let value = try #require(try read(yaml))
    #expect(value.isNull && value.text == nil)
  }

  @Test(arguments: [
    ("'~'", "~"), ("\"null\"", "null"), ("''", ""), ("\"\\u7532\\x41\\0\"", "甲A\0"), ("'甲''乙'", "甲'乙"),
    ("|\n 甲\n  乙\n", "甲\n 乙\n"), (">-\n 甲\n 乙\n\n 丙\n", "甲 乙\n丙"), ("甲\n乙", "甲 乙"), ("甲 # 乙", "甲"),
    ("!!int 甲", "甲"), ("\"\\uFEFF甲\"", "甲"), ("- \u{FEFF}甲", "甲"), ("甲\u{FEFF}", "甲\u{FEFF}"),
  ]) func quotesAndBlocksAreText(yaml: String, text: String) throws {
    let value = try #require(try read(yaml))
    #expect((value.list?.first ?? value).text.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test(arguments: [
    ("甲: 1\n乙:\n  - 2\n  - [3, {丙: 4}]\n", "1{1甲=1“1” 2乙=3[3“2” 4[4“3” 4{4丙=4“4”}]]}"),
    ("甲:\r\n\r\n  1\r\n乙: 2", "1{1甲=3“1” 4乙=4“2”}"), ("甲: 1\r乙: 2", "1{1甲=1“1” 2乙=2“2”}"),
    ("甲:\n乙:", "1{1甲=1null 2乙=2null}"), ("# 注\n---\n甲\n...\n# 注\n", "3“甲”"),
    ("甲: &x [1]\n乙: *x\n", "1{1甲=1[1“1”] 2乙=1[1“1”]}"),
    ("- &x 1\n- &x 2\n- *x", "1[1“1” 2“2” 2“2”]"),
    ("<<: {甲: 1}\n乙: 2", "1{1<<=1{1甲=1“1”} 2乙=2“2”}"), ("? [甲]\n: 1\n~: 2", "1{1?=2“1” 3~=3“2”}"),
    ("%YAML 1.1\n--- 甲", "2“甲”"), ("!<tag:example,2026:a> 甲: !b 1", "1{1甲=1“1”}"),
    ("[甲: 1]", "1[1{1甲=1“1”}]"),
  ]) func valuesHaveTheirLines(yaml: String, expected: String) throws {
    #expect(short(try #require(try read(yaml))) == expected)
  }

  @Test(arguments: [
    ("甲: 1\n乙: 2\n甲: 3\n乙: 4\n", 2, "key given twice: 乙, 甲"),
    ("甲:\n  乙: 1\n  \"乙\": 2\n", 2, "key given twice: 乙"),
    ("&x 甲: &y 1\n*x : *y\n", 1, "key given twice: 甲"), ("é: 1\ne\u{301}: 2\n", 1, "key given twice: é"),
    ("!a 甲: 1\n甲: 2\n", 1, "key given twice: 甲"),
    ("甲: 1\n---\n乙: 2\n", 2, "but found another document"), ("- *x\n", 1, "found undefined alias"),
    ("- 1\n- &x [*x]\n", 2, "found undefined alias"),
    ("甲: 乙: 丙\n", 1, "mapping values are not allowed in this context"),
    ("甲: [1, 2\n乙: 3\n", 2, "did not find expected ',' or ']'"),
    ("甲: '乙\n", 2, "found unexpected end of stream"),
    ("甲: 1\n\t乙: 2\n", 2, "found a tab character that violates indentation"),
    ("\"\\uD800\"", 1, "found invalid Unicode character escape code"),
    ("%YAML 2.0\n--- 甲", 1, "found incompatible YAML document"),
  ]) func faultsHavePlaceAndReason(yaml: String, line: Int, reason: String) {
    #expect(fault(yaml) == YAMLFault(line: line, reason: reason))
  }

  @Test(arguments: [
    ("甲: \u{1}", 1), ("甲: 1\n乙: \u{0}\n", 2), ("甲: 1\r\n乙: 2\r丙: \u{7F}", 3), ("\r\u{8}", 2),
    ("\r\n\u{8}", 2),
    ("甲: 1\n\n\u{80}", 3),
  ]) func controlCharactersHaveTheirLine(yaml: String, line: Int) {
    #expect(fault(yaml) == YAMLFault(line: line, reason: "control characters are not allowed"))
  }

  @Test(arguments: ["# *", "- '*'", "- 甲 *", "- |\n  * 乙"]) func asterisksAreNoAliases(_ line: String) {
    let lines = String(repeating: line + "\n", count: 40)
    #expect(fault(lines) == nil)
  }

  @Test func aliasesMayBeMany() throws {
    let value = try #require(try read("- &x 1\n" + String(repeating: "- *x\n", count: 1_000)))
    #expect(value.list?.count == 1_001)
  }

  @Test(arguments: [("[", "]"), ("- ", "甲"), ("{甲: ", "}"), ("? ", "")])
  func depthHasALimit(open: String, close: String) {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth) + String(repeating: close, count: close == "甲" ? 1 : depth)
    }
    let tooDeep = YAMLFault(line: 1, reason: "nested more than \(YAMLReader.deepest) levels deep")
    #expect(fault(nested(YAMLReader.deepest)) == nil)
    #expect(fault(nested(YAMLReader.deepest + 1)) == tooDeep)
    #expect(fault(nested(20_000)) == tooDeep)
  }

  @Test func aliasesGoNoDeeper() {
    func nested(_ depth: Int) -> String {
      "- &x " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "\n- - *x\n"
    }
    #expect(fault(nested(YAMLReader.deepest - 2)) == nil)
    #expect(fault(nested(YAMLReader.deepest - 1))?.line == 2)
  }

  @Test func whatAliasesStandForCounts() {
    var bomb = "- &a0 [甲, 乙]\n"
    for level in 1..<40 { bomb += "- &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(fault(bomb) == YAMLFault(line: 16, reason: "more than 200000 values"))
    let most = String(repeating: "- 甲\n", count: YAMLReader.mostValues - 1)
    #expect(fault(most) == nil)
    #expect(fault(most + "- 甲\n")?.line == YAMLReader.mostValues)
  }
}
