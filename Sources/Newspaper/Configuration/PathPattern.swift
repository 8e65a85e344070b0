/// A pattern of file paths: `*` stands for any characters but `/`, `?` for one of them, and `**` for any number of
/// folders. A pattern that fits a folder fits everything in it. Paths are compared character by character, case
/// included.
public struct PathPattern: Sendable, Hashable {
  /// A step of the pattern.
  private enum Step: Sendable, Hashable {
    case one(Unicode.Scalar)
    case anyOne
    case any
    /// Any number of whole folders, each with its slash.
    case folders
  }

  /// The pattern as written.
  public let text: String
  private let steps: [Step]

  /// The longest pattern, in characters. It keeps a match linear in the length of the path.
  public static let maximumLength = 256

  /// Reads a pattern. A slash at its end and `./` at its beginning mean nothing.
  ///
  /// - Returns: Nil for a pattern that is empty, longer than ``maximumLength``, or reaches above its folder with `..` or
  ///   a slash at its beginning.
  public init?(_ text: String) {
    guard text.unicodeScalars.count <= Self.maximumLength else { return nil }
    var folders = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if folders.first == "." { folders.removeFirst() }
    if folders.last == "" { folders.removeLast() }
    guard !folders.isEmpty, !folders.contains(where: { $0.isEmpty || $0 == ".." }) else { return nil }
    var steps: [Step] = []
    for (index, folder) in folders.enumerated() {
      let isLast = index == folders.count - 1
      if folder == "**" {
        // At the end it stands for at least one name.
        if steps.last != .folders { steps.append(.folders) }
        if isLast { steps.append(.any) }
        continue
      }
      for scalar in folder.unicodeScalars {
        switch scalar {
        case "*": if steps.last != .any { steps.append(.any) }
        case "?": steps.append(.anyOne)
        default: steps.append(.one(scalar))
        }
      }
      if !isLast { steps.append(.one("/")) }
    }
    self.text = text
    self.steps = steps
  }

  /// Whether the pattern fits a path, seen from the folder of the pattern, with `/` between its names.
  ///
  /// - Complexity: O(*n*) in the characters of the path for each step of the pattern.
  public func matches(_ path: String) -> Bool {
    var reached = [Bool](repeating: false, count: steps.count + 1)
    reached[0] = true
    spread(&reached, isAtName: true)
    var isAtName = true
    for scalar in path.unicodeScalars {
      // What fits a folder fits what is in it.
      if scalar == "/", !isAtName, reached[steps.count] { return true }
      var next = [Bool](repeating: false, count: steps.count + 1)
      for (index, step) in steps.enumerated() where reached[index] {
        switch step {
        case .one(let wanted): if scalar == wanted { next[index + 1] = true }
        case .anyOne: if scalar != "/" { next[index + 1] = true }
        case .any: if scalar != "/" { next[index] = true }
        case .folders: next[index] = true
        }
      }
      isAtName = scalar == "/"
      reached = next
      spread(&reached, isAtName: isAtName)
    }
    return reached[steps.count]
  }

  /// Goes on after steps that may stand for nothing.
  private func spread(_ reached: inout [Bool], isAtName: Bool) {
    for (index, step) in steps.enumerated() where reached[index] {
      switch step {
      case .any: reached[index + 1] = true
      case .folders: if isAtName { reached[index + 1] = true }
      case .one, .anyOne: continue
      }
    }
  }
}
