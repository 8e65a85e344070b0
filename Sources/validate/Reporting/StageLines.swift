import Export

/// The stages of the release check of one file, one line each, with what they found in plain words.
struct StageLines {
  private let file: CheckReport.FileReport
  private let language: Language
  private let style: TerminalStyle

  /// Prepares to write about a file.
  init(_ file: CheckReport.FileReport, language: Language, style: TerminalStyle) {
    self.file = file
    self.language = language
    self.style = style
  }

  /// The stages as a list with aligned columns, their problems below them; those that were skipped in one line.
  func text(_ stages: [(stage: Stage, result: StagesReport.StageResult)]) -> String {
    let done = stages.filter { $0.result.outcome != .skipped }
    let rest =
      done.count == stages.count
      ? ""
      : "  \(style(.faint, "-")) "
        + Wording(zh: "后面各步没有做", en: "the stages after it were not run")(language) + "\n"
    return lines(done) + rest
  }

  private func lines(_ stages: [(stage: Stage, result: StagesReport.StageResult)]) -> String {
    let names = stages.map { Self.name($0.stage)(language) }
    let width = names.map { DisplayWidth.of($0) }.max() ?? 0
    let indent = width + 6
    return zip(names, stages).map { name, stage in
      let words = folded(words(stage.stage, stage.result), indent: indent)
      let line = "  \(mark(stage.result.outcome)) \(DisplayWidth.padded(name, to: width))  \(words)\n"
      return line + stage.result.problems.map { problem($0, indent: indent) }.joined()
    }.joined()
  }

  /// What a stage is called.
  static func name(_ stage: Stage) -> Wording {
    switch stage {
    case .parse: Wording(zh: "解析", en: "Reading")
    case .lint: Wording(zh: "检查", en: "Rules")
    case .export: Wording(zh: "导出", en: "Export")
    case .schema: Wording(zh: "XML 校验", en: "XML schema")
    case .semantics: Wording(zh: "语义", en: "XML meaning")
    case .reimport: Wording(zh: "回读", en: "Reading back")
    case .roundTrip: Wording(zh: "逐字节一致", en: "Same bytes")
    }
  }

  private func mark(_ outcome: StageReport.Outcome) -> String {
    switch outcome {
    case .passed: style(.success, "✓")
    case .failed: style(.error, "✗")
    case .skipped: style(.faint, "-")
    }
  }

  private func problem(_ problem: StagesReport.ProblemReport, indent: Int) -> String {
    let place = problem.range.map { "\($0.start.line):\($0.start.column)  " } ?? ""
    return String(repeating: " ", count: indent)
      + folded(place + TerminalText.of(problem.message), indent: indent) + "\n"
  }

  private func folded(_ text: String, indent: Int) -> String {
    guard let width = style.width else { return text }
    return LineFolder.fold(text, width: max(width - indent, 24))
      .joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  private func words(_ stage: Stage, _ result: StagesReport.StageResult) -> String {
    func figure(_ name: String) -> Int { result.figures.first { $0.name == name }?.value ?? 0 }
    let isClean = result.outcome == .passed
    switch stage {
    case .parse: return parsed(people: figure("people"))
    case .lint:
      let found = FindingCounts(file.findings).words(language)
      guard found.isEmpty else { return found }
      return file.waived.suppressed + file.waived.known == 0
        ? Wording(zh: "没有差错", en: "nothing found")(language)
        : Wording(zh: "没有别的差错", en: "nothing else found")(language)
    case .export:
      let items = figure("newsItems")
      let bytes = CountWords.grouped(figure("bytes"))
      if !isClean, figure("missing") == 0 { return Wording(zh: "不能导出", en: "cannot be exported")(language) }
      return Wording(
        zh: "\(items) 个稿件条目，\(bytes) 字节" + (isClean ? "，没有漏掉文字" : ""),
        en: "\(CountWords.plural(items, "news item")), \(bytes) bytes" + (isClean ? ", no word left out" : "")
      )(language)
    case .schema:
      return isClean
        ? Wording(zh: "符合供稿格式", en: "valid")(language) : errors(figure("errors"))
    case .semantics:
      return isClean
        ? Wording(zh: "编号、引用、时间都没有问题", en: "identifiers, references and times are sound")(language)
        : errors(figure("errors"))
    case .reimport:
      let bytes = CountWords.grouped(figure("bytes"))
      return Wording(zh: "从 XML 读回 \(bytes) 字节", en: "\(bytes) bytes of Markdown from the XML")(language)
    case .roundTrip:
      let hints = figure("hintBytes")
      let share = CountWords.percent(hints, of: figure("sourceBytes"))
      return sameBytes(
        isIdentical: figure("identical") == 1, isClean: isClean, hints: hints, share: share)(language)
    }
  }

  private func sameBytes(isIdentical: Bool, isClean: Bool, hints: Int, share: String) -> Wording {
    let size = CountWords.grouped(hints)
    if isIdentical {
      return hints == 0
        ? Wording(zh: "与原稿完全相同", en: "identical to the page")
        : Wording(
          zh: "与原稿完全相同（写法提示 \(size) 字节，\(share)）",
          en: "identical to the page (spelling hints \(size) bytes, \(share))")
    }
    return isClean
      ? Wording(
        zh: "文字相同，Markdown 写法不同（XML 没有带写法提示）",
        en: "same text, other Markdown spelling (the XML carries no hints)")
      : Wording(zh: "与原稿不同", en: "not the same as the page")
  }

  private func errors(_ count: Int) -> String {
    Wording(zh: "\(count) 处不合格", en: CountWords.plural(count, "error"))(language)
  }

  private func parsed(people: Int) -> String {
    guard let page = file.page else {
      return Wording(zh: "读不出文字", en: "no text can be read")(language)
    }
    guard !page.items.isEmpty else {
      return Wording(zh: "版面是空的", en: "the page is empty")(language)
    }
    let items = page.items
    func count(_ isKind: (Item) -> Bool) -> Int { items.count(where: isKind) }
    let articles = count { if case .article = $0 { true } else { false } }
    let photos = count { if case .photo = $0 { true } else { false } }
    let weather = count { if case .weather = $0 { true } else { false } }
    let notices = count { if case .notice = $0 { true } else { false } }
    let labels = count { if case .label = $0 { true } else { false } }
    let fragments = count { if case .fragment = $0 { true } else { false } }
    let kinds: [(Int, Wording)] = [
      (articles, Wording(zh: "\(articles) 篇稿件", en: CountWords.plural(articles, "article"))),
      (photos, Wording(zh: "\(photos) 则图片新闻", en: CountWords.plural(photos, "photo story", "photo stories"))),
      (weather, Wording(zh: "\(weather) 则天气", en: CountWords.plural(weather, "weather forecast"))),
      (notices, Wording(zh: "\(notices) 则公告广告", en: CountWords.plural(notices, "notice"))),
      (labels, Wording(zh: "\(labels) 处栏花", en: CountWords.plural(labels, "label"))),
      (fragments, Wording(zh: "\(fragments) 处散段", en: CountWords.plural(fragments, "fragment"))),
      (
        people, Wording(zh: "署名 \(people) 人", en: "\(CountWords.plural(people, "person", "people")) credited")
      ),
    ]
    return CountWords.list(kinds.filter { $0.0 > 0 }.map { $0.1(language) }, language)
  }
}
