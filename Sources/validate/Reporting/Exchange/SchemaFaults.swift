import Export

extension FaultReport {
  /// What is wrong with XML: what the schema finds as one rule, and each check beyond it as its own.
  init(_ report: SchemaReport) {
    let language = report.language
    let schema = Rule(
      id: "xml-schema", name: "xml-schema",
      title: Wording(zh: "不合 XSD", en: "not valid by the schema")(language),
      summary: Wording(
        zh: "文件不是 XML，或不符合所用的 XSD。", en: "A file is no XML, or is not valid by the schema.")(language),
      severity: .error)
    let unchecked = Rule(
      id: "xml-unchecked", name: "xml-unchecked",
      title: Wording(zh: "XSD 没有查到的内容", en: "not looked at by the schema")(language),
      summary: Wording(
        zh: "有的元素所在的命名空间，所用的 XSD 管不到；“合格”说的不是它们。",
        en: "Elements of a namespace that the schema does not cover; valid is not said of them.")(language),
      severity: .info)
    self.init(
      language: language,
      rules: [schema, unchecked] + SemanticCheck.all.map { Rule($0, language: language) },
      files: report.files.map { file in
        File(
          path: file.file, mediaType: "application/xml",
          faults: (file.errors + file.findings).map { error in
            Fault(
              rule: error.rule ?? schema.id, severity: Severity(rawValue: error.severity) ?? .error,
              message: error.detail.map { "\(error.message) (libxml2: \($0))" } ?? error.message,
              region: Region(line: error.line, column: error.columnUTF16))
          }
            + file.unchecked.map { elements in
              Fault(
                rule: unchecked.id, severity: .info,
                message: Wording(
                  zh: "没有查：命名空间“\(elements.namespace)”的 \(elements.count) 个元素（\(elements.path)）",
                  en: "not checked: \(CountWords.plural(elements.count, "element")) of the namespace "
                    + "“\(elements.namespace)” (\(elements.path))")(language),
                region: Region(line: elements.line, column: nil))
            },
          passed: file.valid ? [schema.title(valid: language)] : [])
      }, failLevel: .error, unread: report.notes.unreadWords(language))
  }
}

extension FaultReport.Rule {
  /// A check of what no schema can express, with its page as help.
  fileprivate init(_ check: SemanticCheck, language: Language) {
    let page = SemanticCheckPage.text(check, language: language)
    self.init(
      id: check.id, name: check.slug, title: check.summary(language), summary: check.summary(language),
      help: (page, SemanticCheckPage.markdown(check, language: language)), severity: check.severity,
      tags: ["NX"])
  }

  /// What a file without such a fault is.
  fileprivate func title(valid language: Language) -> String {
    Wording(zh: "符合 XSD", en: "valid by the schema")(language)
  }
}
