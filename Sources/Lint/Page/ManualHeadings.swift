import Document
import Source

/// The headings on a page that are those of a manual, of a licence, or of a list of versions.
struct ManualHeadings {
  private var sure: [SourceRange] = []
  private var likely: [SourceRange] = []
  private var versions: [SourceRange] = []
  private var licence: SourceRange?

  /// Where the first of them stands if there are enough for a manual: two, one of them such as only manuals have.
  var telling: SourceRange? {
    if let licence { return licence }
    if versions.count > 1 { return versions[0] }
    guard sure.count + likely.count > 1, let first = sure.first else { return nil }
    return first
  }

  /// Notes a heading.
  mutating func add(_ heading: Heading) {
    guard let range = heading.range else { return }
    let text = heading.content.plainText.lowercased()
    guard text.utf8.count <= Self.longest else { return }
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.isHan || scalar.isAlphabetic || scalar == " " {
      name.append(scalar)
    }
    let words = String(name).split(separator: " ").joined(separator: " ")
    if Self.licences.contains(words) {
      licence = licence ?? range
    } else if Self.isVersion(text) {
      versions.append(range)
    } else if Self.sureWords.contains(words) {
      sure.append(range)
    } else if Self.likelyWords.contains(words) {
      likely.append(range)
    }
  }

  /// The longest heading of a manual, in bytes.
  private static let longest = 60

  /// Whether a heading is the number of a version: [1.2.0] - 2026-05-01, v1.2, Unreleased.
  private static func isVersion(_ text: String) -> Bool {
    var rest = text.utf8.drop { "[v ".utf8.contains($0) }
    if text.hasPrefix("[unreleased]") || text == "unreleased" { return true }
    let number = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    rest = rest.dropFirst(number.count).drop { "]() -".utf8.contains($0) }
    return number.count { $0 == UInt8(ascii: ".") } >= 1 && number.first?.isDigit ?? false
      && number.last?.isDigit ?? false
      && (number.count { $0 == UInt8(ascii: ".") } > 1 || text.hasPrefix("v") || text.hasPrefix("["))
      && rest.allSatisfy { $0.isDigit || "-/.()".utf8.contains($0) }
  }

  private static let licences: Set<String> = [
    "mit license", "the mit license", "apache license", "gnu general public license", "bsd license",
    "the mit license mit", "mozilla public license", "isc license",
  ]

  private static let sureWords: Set<String> = [
    "installation", "install", "installing", "how to install", "usage", "quick start", "quickstart",
    "contributing", "changelog", "license", "licence", "release notes", "prerequisites",
    "system requirements", "building from source", "build from source", "running tests", "development setup",
    "安装", "安装说明", "安装步骤", "安装方法", "安装指南", "安裝", "安裝說明", "快速开始", "快速上手", "快速開始", "使用说明",
    "使用說明", "用法", "更新日志", "更新日誌", "贡献指南", "参与贡献", "许可证", "許可證", "开源协议", "开源许可", "环境要求", "系统要求",
    "依赖", "编译", "编译安装", "部署", "目录结构", "项目结构", "运行测试", "本地开发",
  ]

  private static let likelyWords: Set<String> = [
    "getting started", "features", "faq", "troubleshooting", "configuration", "requirements", "documentation",
    "examples", "roadmap", "acknowledgements", "credits", "support", "api", "options", "table of contents",
    "overview", "known issues", "description",
    "常见问题", "常見問題", "使用方法", "配置", "功能", "特性", "示例", "文档", "下载", "运行", "测试", "贡献", "致谢", "简介",
    "项目简介", "功能特性", "故障排除", "反馈", "联系我们", "目录",
  ]
}
