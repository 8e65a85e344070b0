import Newspaper
import Source

/// What the name of a file says of its page beside the day: its number, and that it is a draft, a copy or killed.
struct FileNameSaying {
  /// The number of the page; nil where the name is of more than days and a number.
  let page: PageNumber?
  /// The word that says the file is not to go out; nil when none does.
  let status: String?

  private static let chinese = [
    "撤稿", "已撤稿", "作废", "毙稿", "废稿", "不发", "缓发", "待审", "草稿", "初稿", "副本", "备份", "旧版", "旧稿", "未定稿",
  ]
  private static let english: Set<String> = [
    "kill", "killed", "spiked", "draft", "copy", "bak", "backup", "old", "orig", "unapproved", "swp", "rej",
    "tmp",
  ]

  /// Reads the name of a file, folders before it left out.
  init(_ path: String) {
    let name =
      path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let stem = Self.stem(of: name)
    let words = stem.unicodeScalars.split { " -_.()（）[]【】~#".unicodeScalars.contains($0) }.map { String($0) }
    // Han words say it at either end of any name, English ones among figures only: old-town.md is about a town.
    let states = words.filter { Self.isStatus($0) }
    let rest = words.filter { !Self.isStatus($0) }
    let isOfFigures = rest.allSatisfy { Self.page(of: $0) != nil || $0.utf8.allSatisfy(\.isDigit) }
    let said = states.first { word in
      isOfFigures || Self.chinese.contains(word) && (words.first == word || words.last == word)
    }
    status = said ?? (Self.isMarked(stem, name) ? "~" : nil)
    page = status == nil ? Self.page(in: rest) : nil
  }

  /// The name without what follows its last point, if that is the kind of a page's file: 03.md, but 03.md.bak.
  private static func stem(of name: String) -> String {
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")), point > name.utf8.startIndex else {
      return name
    }
    let kind = String(name[name.index(after: point)...]).lowercased()
    let stem = String(name[..<point])
    // 03.md.bak and 03.bak.md alike.
    guard english.contains(kind) else { return stem }
    return Self.stem(of: stem) + "." + kind
  }

  /// Whether an editor marks the file as the one before the last change: 03~.md, 03.md~, #03.md#, ~$03.md.
  private static func isMarked(_ stem: String, _ name: String) -> Bool {
    stem.hasSuffix("~") || name.hasSuffix("~") || name.hasPrefix("~$") || name.hasPrefix(".~")
      || name.hasPrefix("#") && name.hasSuffix("#")
  }

  private static func isStatus(_ word: String) -> Bool {
    chinese.contains(word) || english.contains(word.lowercased())
  }

  /// The number after a day, or alone.
  private static func page(in words: [String]) -> PageNumber? {
    guard let last = words.last, let page = page(of: last) else { return nil }
    let day = words.dropLast().map(\.utf8)
    guard day.allSatisfy({ $0.allSatisfy(\.isDigit) }) else { return nil }
    switch day.count {
    case 0: return page
    case 1: return day[0].count == 8 ? page : nil
    case 3: return day[0].count == 4 ? page : nil
    default: return nil
    }
  }

  /// The number of a page: 03, A3, 第3版. A figure alone may count anything.
  private static func page(of word: String) -> PageNumber? {
    var scalars = Array(word.unicodeScalars)[...]
    let isMarked = scalars.last == "版"
    if isMarked { scalars.removeLast() }
    if isMarked, scalars.first == "第" { scalars.removeFirst() }
    let letters = scalars.prefix { $0.isASCII && $0.isAlphabetic }
    let digits = scalars.count - letters.count
    guard
      letters.isEmpty
        ? digits == 2 || isMarked && digits == 1 : letters.count == 1 && (1...2).contains(digits),
      letters.allSatisfy({ "ABCDEFGHTabcdefght".unicodeScalars.contains($0) })
    else { return nil }
    return PageNumber(String(String.UnicodeScalarView(scalars)))
  }
}
