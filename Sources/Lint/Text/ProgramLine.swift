import Source

/// Tells lines of a program, and of what a program writes down about its work, by how they open and close.
enum ProgramLine {
  // MARK: Records

  /// Whether a line is a record of a program: a time with a level after it, a request of a web server.
  static func isRecord(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let text = bytes[line]
    if isRequest(Array(text)) || text.first?.isDigit ?? false && Array(text).contains(" --> ") { return true }
    if opensWithTime(bytes, line) {
      let head = Array(text.prefix(longestHead))
      return levels.contains { head.contains($0) }
    }
    return bracketedLevels.contains { bytes.has($0, at: line.lowerBound, before: line.upperBound) }
      || bytes.has("level=", at: line.lowerBound, before: line.upperBound)
  }

  /// The bytes in which a level stands.
  private static let longestHead = 60
  private static let levels = ["ERROR", "WARN", "INFO", "DEBUG", "FATAL", "TRACE", "CRITICAL", "NOTICE"]
  private static let bracketedLevels = [
    "[ERROR]", "[INFO]", "[DEBUG]", "[WARN]", "[WARNING]", "[FATAL]", "[error]", "[info]", "[debug]",
    "[warn]",
  ]

  private static func isRequest(_ line: [UInt8]) -> Bool {
    ["\"GET /", "\"POST /", " HTTP/1.", " HTTP/2"].contains { line.contains($0) }
  }

  /// Whether a line opens with a time to the second: 2026-05-11 22:14:03, [2026-05-11T22:14:03], May 11 22:14:03.
  static func opensWithTime(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let start = line.lowerBound + (bytes[line.lowerBound] == UInt8(ascii: "[") ? 1 : 0)
    return fits("0000-00-00?00:00:00", bytes, start, line) || fits("0000/00/00 00:00:00", bytes, start, line)
      || fits("aaa 00 00:00:00 ", bytes, start, line) || fits("aaa  0 00:00:00 ", bytes, start, line)
  }

  /// Whether bytes are as a pattern has them: 0 for a figure, a for a letter, ? for anything.
  private static func fits(_ pattern: String, _ bytes: [UInt8], _ start: Int, _ line: Range<Int>) -> Bool {
    guard start + pattern.utf8.count <= line.upperBound else { return false }
    return zip(pattern.utf8, bytes[start...]).allSatisfy { wanted, byte in
      switch wanted {
      case UInt8(ascii: "0"): byte.isDigit
      case UInt8(ascii: "a"): byte.isLetter
      case UInt8(ascii: "?"): true
      default: byte == wanted
      }
    }
  }

  // MARK: Code

  /// Whether a line is of a program, or of the report of one that failed.
  static func isCode(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let text = bytes[line]
    guard text.count <= longestLine else { return signCount(Array(text.prefix(longestLine))) >= fewestSigns }
    if sure.contains(where: { bytes.has($0, at: line.lowerBound, before: line.upperBound) }) { return true }
    let content = Array(text)
    if statements.contains(where: { statement in
      bytes.has(statement.opening, at: line.lowerBound, before: line.upperBound)
        && content.contains(statement.sign) && (statement.end.isEmpty || ends(content, with: statement.end))
    }) {
      return true
    }
    return signCount(content) >= fewestSigns
  }

  private static let longestLine = 2000

  private static func ends(_ line: [UInt8], with marks: String) -> Bool {
    line.last.map { marks.utf8.contains($0) } ?? false
  }

  private static let sure = [
    "Traceback (most recent call last)", "Exception in thread \"", "<?php", "<?xml", "#!/bin", "#!/usr",
    "#include <", "#include \"", "window.dataLayer", "console.log(", "document.getElementById",
    "document.write(", "$(document)", "System.out.print", "public static ", "@font-face {", "-----BEGIN ",
    "BEGIN:VCARD", "BEGIN:VCALENDAR", "%PDF-", "{\\rtf", "\\documentclass", "\\begin{", "PHP Warning:",
    "PHP Fatal error:", "PHP Notice:", "Fatal error: Uncaught", "java.lang.", "MIME-Version:",
    "Content-Type: ", "Content-Transfer-Encoding:", "$ sudo ", "$ npm ", "$ git ", "$ make", "data:image/",
  ]

  /// How a statement opens, what it holds, and the marks one of which closes it.
  private static let statements: [(opening: String, sign: String, end: String)] = [
    ("function ", "(", "{};"), ("function ", "{", ""), ("var ", "=", ";"), ("let ", "=", ";"),
    ("const ", "=", ";"), ("const ", " = ", ""), ("import ", " from '", ""), ("import ", " from \"", ""),
    ("import ", ".", ";"), ("export default", "", "{;)"), ("def ", "(", ":"), ("class ", "{", "{}"),
    ("public class ", "", "{}"), ("private ", "(", "{};"), ("if (", ")", "{};"),
    ("for (", ")", "{};"), ("while (", ")", "{};"), ("SELECT ", " FROM ", ""), ("INSERT INTO ", "(", ""),
    ("CREATE TABLE ", "(", ""), ("DELETE FROM ", "", ";"), ("UPDATE ", " SET ", ";"), ("print(", ")", ")"),
    ("printf(", ")", ";"), ("File \"", "\", line ", ""), ("async ", "(", "{"), ("@media", "(", "{}"),
  ]

  /// So many signs of programs make code of a line.
  private static let fewestSigns = 2
  private static let signs = [
    "){", "() {", ") {", "();", "||", "&&", "=>", "===", "!==", "});", "</", "/>", "::", "->", "+=", "${",
  ]

  private static func signCount(_ line: [UInt8]) -> Int {
    guard line.contains(where: { "{}|&=/>:;".utf8.contains($0) }) else { return 0 }
    return signs.count { line.contains($0) }
  }
}
