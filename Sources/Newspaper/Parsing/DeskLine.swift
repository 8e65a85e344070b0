import Document
import Source

/// Reads the lines at the head and the foot of a page that say who made it and how to reach the desk: 责任编辑：… 校对：…
/// 电话：0999-6612346, 新闻热线：… 投稿邮箱：….
struct DeskLine {
  let bylines: BylineGrammar

  /// What stands before a number or an address. The short ones stand in notices, too.
  private static let labels = WordTable([
    "新闻热线", "热线电话", "服务热线", "读者热线", "发行热线", "广告热线", "订报热线", "订阅热线", "热线", "值班电话", "编辑部电话",
    "投稿邮箱", "投稿信箱", "电子邮箱", "电子信箱", "新闻邮箱", "来稿邮箱", "邮箱", "电话", "传真", "邮编", "网址", "QQ", "微信",
    "新聞熱線", "投稿信箱", "電子郵箱", "電話", "傳真", "網址", "E-mail", "Email", "e-mail", "email",
  ])
  private static let newsroomLabels = WordTable([
    "新闻热线", "读者热线", "发行热线", "广告热线", "订报热线", "订阅热线", "编辑部电话", "投稿邮箱", "投稿信箱", "新闻邮箱", "来稿邮箱",
    "新聞熱線", "投稿信箱",
  ])

  /// Whom a line credits: nobody for one of contacts alone; nil for a line that is neither. At the head of a page the line
  /// needs no contact.
  func credits(_ line: [UInt8], _ kind: PrintedLine.Kind, isHead: Bool) -> [Credit]? {
    if case .desk(let reading) = kind { return isHead ? reading.credits : nil }
    guard case .text = kind, line.count <= 240 else { return nil }
    var rest = line
    var contacts = 0
    var namesNewsroom = false
    var offset = 0
    while offset < line.count {
      guard let label = Self.labels.match(in: line, at: offset),
        let end = Self.contactEnd(line, after: label.offsets.upperBound)
      else {
        offset += line.width(at: offset)
        continue
      }
      if Self.newsroomLabels.match(in: line, at: offset) != nil { namesNewsroom = true }
      contacts += 1
      for index in offset..<end { rest[index] = 0x20 }
      offset = end
    }
    guard contacts > 0 else { return nil }
    // What parts the pairs.
    for mark in ["；", "，", "|", "｜", "/", "　"] {
      let bytes = Array(mark.utf8)
      var index = 0
      while index + bytes.count <= rest.count {
        if rest[index..<index + bytes.count].elementsEqual(bytes), rest[..<index].allSatisfy({ $0 == 0x20 })
          || rest[(index + bytes.count)...].allSatisfy({ $0 == 0x20 })
        {
          for place in index..<index + bytes.count { rest[place] = 0x20 }
        }
        index += 1
      }
    }
    if rest.allSatisfy({ $0 == 0x20 }) { return isHead || namesNewsroom ? [] : nil }
    guard let reading = bylines.read(rest), !reading.roles.isEmpty,
      reading.roles.allSatisfy({ $0.place != .byline })
    else { return nil }
    return reading.credits
  }

  /// The end of a number or an address after its label and a colon.
  private static func contactEnd(_ line: [UInt8], after label: Int) -> Int? {
    var offset = label
    if line.has("：", at: offset, before: line.count) {
      offset += 3
    } else if offset < line.count, line[offset] == UInt8(ascii: ":") {
      offset += 1
    } else if offset >= line.count || line[offset] < 0x21 || line[offset] > 0x7E {
      return nil
    }
    while offset < line.count, line[offset] == 0x20 { offset += 1 }
    let start = offset
    while offset < line.count, line[offset] > 0x20, line[offset] < 0x7F { offset += 1 }
    // Several numbers: 6612345、6612346.
    while line.has("、", at: offset, before: line.count), offset + 3 < line.count, line[offset + 3] > 0x20,
      line[offset + 3] < 0x7F
    {
      offset += 3
      while offset < line.count, line[offset] > 0x20, line[offset] < 0x7F { offset += 1 }
    }
    return offset > start ? offset : nil
  }
}
