import Testing

@testable import validate

@Suite struct RunContextTests {
  @Test(arguments: [
    ([:], [], false), (["LANG": "zh_CN.UTF-8"], [], true),
    (["LANG": "zh_CN.UTF-8"], ["--language", "en"], false),
    (["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], [], false),
    (["LANG": "en_GB.UTF-8", "LC_MESSAGES": "zh_TW.UTF-8"], [], true),
    (["LC_ALL": "C", "LC_MESSAGES": "zh_CN.UTF-8"], [], false), ([:], ["--language", "zh"], true),
  ])
  func speaksTheLanguageAskedFor(
    environment: [String: String], options: [String], isChinese: Bool
  ) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      ["check", "no.md"] + options, in: folder, environment: ["LC_ALL": ""].merging(environment) { $1 })
    #expect(run.errors.contains("找不到") == isChinese)
  }

  @Test func theConfigurationIsFoundUpwardsFromTheFirstPath() throws {
    let folder = try TemporaryFolder()
    try folder.write("language: zh\n", to: "paper/.validate.yml")
    try folder.write("", to: "paper/issue/1.md")
    #expect(try CommandRun(["paper/issue/1.md"], in: folder).text.contains("文件是空的"))
    #expect(try CommandRun(["paper/issue"], in: folder).text.contains("文件是空的"))
    try folder.write("language: en\n", to: "other.yml")
    let other = try CommandRun(["paper/issue", "--config", "other.yml"], in: folder)
    #expect(other.text.contains("the file is empty"))
    let option = try CommandRun(
      ["paper/issue", "--language", "en"], in: folder, environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(option.text.contains("the file is empty"))
  }

  @Test func aFaultOfTheConfigurationNamesItsLine() throws {
    let folder = try TemporaryFolder()
    try folder.write("language: zh\nnonsense: 1\n", to: ".validate.yml")
    try folder.write("", to: "1.md")
    let run = try CommandRun(["1.md"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(".validate.yml:2: "))
  }

  @Test func aPipeGetsNoColours() throws {
    let folder = try TemporaryFolder()
    try folder.write("## 春水煎茶\n\n■记者 温岚\n", to: "1.md")
    #expect(!(try CommandRun(["1.md"], in: folder).text.contains("\u{1B}")))
  }
}
