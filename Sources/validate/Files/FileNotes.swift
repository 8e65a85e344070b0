import Export

/// The files of a run that were not simply checked: left out, not read, or converted.
struct FileNotes {
  /// What was left out, and why.
  var leftOut: [LeftOut] = []
  /// What could not be read, and why.
  var unread: [FileFault] = []
  /// What was read in another encoding than UTF-8.
  var converted: [(path: String, encoding: ForeignEncoding)] = []

  /// The resulting status: what was not read was not checked.
  var status: ExitStatus { unread.isEmpty ? .clean : .couldNotRun }
}

/// Something that was found and left out on purpose, and why.
struct LeftOut: Equatable {
  /// Why. The words are those of the JSON.
  enum Reason: String, CaseIterable {
    /// The configuration excludes it.
    case exclude
    /// The configuration does not list it among the pages.
    case pages
    /// A `.gitignore` leaves it out.
    case gitignore
    /// It describes the folder.
    case readme
    /// Its extension is not one of the kind that is looked for.
    case otherKind
    /// The same file was found under another name.
    case sameFile
    /// The same folder was found under another name.
    case sameFolder
    /// A link leads back to a folder that holds the one that was named.
    case enclosingFolder

    /// Why, in a few words.
    var wording: Wording {
      switch self {
      case .exclude: Wording(zh: "配置 exclude 排除", en: "excluded by the configuration")
      case .pages: Wording(zh: "不在配置 pages 里", en: "not among the pages of the configuration")
      case .gitignore: Wording(zh: ".gitignore 略去", en: "left out by .gitignore")
      case .readme: Wording(zh: "说明文件，不是版面", en: "a README, no page")
      case .otherKind: Wording(zh: "扩展名不对", en: "another extension")
      case .sameFile: Wording(zh: "与已查的是同一个文件", en: "the same file as one that is checked")
      case .sameFolder: Wording(zh: "与已查的是同一个文件夹", en: "the same folder as one that is checked")
      case .enclosingFolder:
        Wording(zh: "链接指回上级文件夹", en: "a link back to a folder above")
      }
    }
  }

  /// The path.
  let path: String
  /// Why it was left out.
  let reason: Reason
}
