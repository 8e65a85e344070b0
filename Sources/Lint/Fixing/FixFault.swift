public import Source

/// A fix that was not applied because it would have done more than its rule says.
public struct FixFault: Sendable, Hashable {
  /// What the fix would have done.
  public enum Kind: Sendable, Hashable {
    /// It touches what the rule does not name.
    case touches(FixReach)
    /// It takes a printed line break or the space between two phrases away.
    case removesBreak
    /// What the finding does not name would be read as something else, because of what stands around it. Nobody is to blame:
    /// a person mends it.
    case reshapes
  }

  /// The identifier of the rule.
  public let rule: String
  /// Where its finding is, in the bytes of the page as it came out.
  public let range: SourceRange
  /// What the fix would have done.
  public let kind: Kind

  /// Whether it is a fault of this program, and not only of a page that cannot be mended unseen.
  public var isOurs: Bool { kind != .reshapes }

  /// The fault for people, without the place.
  public var wording: Wording {
    let what: Wording
    switch kind {
    case .touches(let reach):
      what = Wording(
        zh: "会动到它没有写明的东西（\(reach.wording.chinese)）",
        en: "would touch what the rule does not name (\(reach.wording.english))")
    case .removesBreak:
      what = Wording(zh: "会去掉印出来的换行或断句的空格", en: "would remove a printed break")
    case .reshapes:
      return Wording(
        zh: "\(rule) 在这里自动改会让旁边的文字变成另一种东西，没有改；请手工改",
        en:
          "mending \(rule) here would turn the text around it into something else; it was left, mend it by hand"
      )
    }
    return Wording(
      zh: "\(rule) 的改法\(what.chinese)，没有改；这是本工具的差错，请把这个版发给维护者",
      en:
        "the fix of \(rule) \(what.english) and was not applied; this is a fault of the tool, please send the page to "
        + "the maintainers")
  }
}
