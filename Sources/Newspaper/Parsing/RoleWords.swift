/// Finds role words with what stands before them, such as 本报驻京记者.
extension SharedHouseStyle {
  /// A role word in a text.
  package struct RoleMatch {
    /// The roles it gives.
    var roles: [CreditRole]
    /// The whole printed label: byte offsets.
    var label: Range<Int>
    /// What stands before the bare role word; nil when nothing does.
    var qualifier: Range<Int>?
  }

  /// The longest place between 驻 and the role word, in characters, such as 长三角 or 石家庄.
  private static var longestPost: Int { 6 }

  /// The role word at an offset, qualifiers included; nil when none stands there.
  package func role(in text: [UInt8], at start: Int, before end: Int) -> RoleMatch? {
    if let plain = style.roles.match(in: text, at: start, before: end) {
      return RoleMatch(roles: plain.value, label: plain.offsets, qualifier: nil)
    }
    guard let qualifierEnd = qualifier(in: text, at: start, before: end) else { return nil }
    let offset = text.blanksEnd(qualifierEnd, before: end)
    guard let role = style.roles.match(in: text, at: offset, before: end) else { return nil }
    return RoleMatch(
      roles: role.value, label: start..<role.offsets.upperBound, qualifier: start..<qualifierEnd)
  }

  /// The most characters of a role that is set with blanks between them.
  private static var longestPadded: Int { 8 }

  /// The role at an offset that is set with one blank between its characters, such as 记　者; nil when none is.
  func paddedRole(in text: [UInt8], at start: Int, before end: Int) -> RoleMatch? {
    guard text.scalar(at: start).isHan else { return nil }
    var word: [UInt8] = []
    var ends: [Int] = []
    var offset = start
    while offset < end, ends.count < Self.longestPadded, text.scalar(at: offset).isHan {
      let next = offset + text.width(at: offset)
      word += text[offset..<next]
      ends.append(next)
      guard next < end, text[next] != .lineFeed, text.scalar(at: next).isPrintedSpace else { break }
      offset = next + text.width(at: next)
    }
    // 文 and 图 are roles by themselves.
    let isTwoRoles =
      ends.count > 1
      && [0, 3].allSatisfy { style.suffixRoles.match(in: word, at: $0, before: $0 + 3) != nil }
    guard ends.count > 1, word.count == 3 * ends.count, !isTwoRoles,
      let role = role(in: word, at: 0, before: word.count)
    else { return nil }
    let place = { (offset: Int) in ends[offset / 3 - 1] }
    return RoleMatch(
      roles: role.roles, label: start..<place(role.label.upperBound),
      qualifier: role.qualifier.map { start..<place($0.upperBound) })
  }

  /// The end of the run of qualifiers at an offset; nil when none stands there.
  private func qualifier(in text: [UInt8], at start: Int, before end: Int) -> Int? {
    var offset = start
    while offset < end {
      if let word = style.qualifiers.match(in: text, at: offset, before: end)
        ?? style.agencies.match(in: text, at: offset, before: end)
      {
        offset = word.offsets.upperBound
      } else if let post = post(in: text, at: offset, before: end) {
        offset = post
      } else {
        break
      }
    }
    return offset > start ? offset : nil
  }

  /// The end of 驻 and a place, when a role word or a qualifier follows; nil otherwise.
  private func post(in text: [UInt8], at start: Int, before end: Int) -> Int? {
    guard text.has("驻", at: start, before: end) || text.has("駐", at: start, before: end) else { return nil }
    var offset = start + 3
    for _ in 0..<Self.longestPost {
      guard offset < end, text.scalar(at: offset).isHan else { return nil }
      offset += text.width(at: offset)
      if style.roles.match(in: text, at: offset, before: end) != nil
        || style.qualifiers.match(in: text, at: offset, before: end) != nil
      {
        return offset
      }
    }
    return nil
  }

  /// A run of letters that is an organisation and a role word, such as 海浦日报记者; nil when it is not.
  func organisation(in text: [UInt8], _ chunk: Range<Int>) -> RoleMatch? {
    guard let role = style.roles.match(in: text, endingAt: chunk.upperBound, from: chunk.lowerBound),
      role.offsets.lowerBound > chunk.lowerBound
    else { return nil }
    let qualifier = chunk.lowerBound..<role.offsets.lowerBound
    guard
      style.organisationEndings.match(in: text, endingAt: qualifier.upperBound, from: chunk.lowerBound) != nil
    else { return nil }
    return RoleMatch(roles: role.value, label: chunk, qualifier: qualifier)
  }
}
