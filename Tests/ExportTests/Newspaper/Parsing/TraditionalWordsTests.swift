import Testing

@testable import Document
@testable import Lint
@testable import Newspaper
@testable import Source

/// The built-in words stand in both scripts.
@Suite struct TraditionalWordsTests {
  @Test(arguments: [
    ("记者", ["記者"]), ("启事", ["啟事", "啓事"]), ("下转", ["下轉"]), ("本台", ["本台", "本臺"]), ("文图", ["文圖"]),
    ("周报", ["周報", "週報"]), ("文", []),
  ]) func aWordIsWrittenInAllItsForms(word: String, forms: [String]) {
    #expect(TraditionalWords.both([word]) == forms + [word])
  }

  /// A character that the table of the linter knows a traditional form of has one here too, if a word holds it.
  @Test func noCharacterIsForgotten() {
    let words =
      StandardWords.roles.map(\.0) + StandardWords.suffixRoles.map(\.0) + StandardWords.qualifiers
      + StandardWords.organisationEndings + StandardWords.localDatelines.map(\.0) + StandardWords.agencies
      + StandardWords.wireEndings + StandardWords.weatherTitles + StandardWords.noteOpenings
      + StandardWords.notices.map(\.0) + StandardWords.jumps.map(\.0) + StandardWords.standingHeads
    // Print has these as they are in traditional text, in the words here.
    let same: Set<Unicode.Scalar> = ["合", "同", "家", "局", "席", "核", "只", "表", "蒙", "出", "回", "面", "向"]
    let simplified = Set(
      stride(from: 1, to: TraditionalCharacters.pairs.unicodeScalars.count, by: 2).map { index in
        TraditionalCharacters.pairs.unicodeScalars[
          TraditionalCharacters.pairs.unicodeScalars.index(
            TraditionalCharacters.pairs.unicodeScalars.startIndex, offsetBy: index)]
      })
    for word in words {
      let needed = word.unicodeScalars.contains { simplified.contains($0) && !same.contains($0) }
      #expect(!needed || TraditionalWords.both([word]).count > 1, "\(word)")
    }
  }

  @Test(arguments: [
    ("## 啟事\n\n本報電話系統明日維護。\n", "notice"),
    ("## 天氣\n\n今天多雲時晴，氣溫攝氏18至26度。明天各地晴到多雲，早晚涼。\n", "weather"),
    ("## 天氣預報\n\n今天陰有小雨，偏東風3到4級，最高氣溫19℃。\n", "weather"),
  ]) func itemsAreKnownInTraditionalCharacters(page: String, kind: String) throws {
    switch try #require(PageParser.parse(SourceText(page), file: "01.md").items.first) {
    case .notice: #expect(kind == "notice")
    case .weather: #expect(kind == "weather")
    default: Testing.Issue.record("neither")
    }
  }

  @Test func jumpsAreKnownInTraditionalCharacters() throws {
    let page = PageParser.parse(
      SourceText("## 鐘聲\n\n（上接A1版）\n\n鐘聲不能停。（下轉A6頁）\n"), file: "01.md")
    guard case .article(let article) = try #require(page.items.first) else { return }
    #expect(article.jumps.map(\.page) == ["A1", "A6"])
  }
}
