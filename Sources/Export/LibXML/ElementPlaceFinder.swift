/// Finds where elements stand in a file that has been read before.
///
/// Lines and paths cost time, and most files have no fault: so they are looked for only where one was found.
final class ElementPlaceFinder: XMLEventParser {
  /// Where an element stands.
  struct Place {
    /// The line, from 1, and the column, from 1, in bytes, of its `<`.
    let line: Int
    let column: Int
    /// The names on the way to it.
    let path: String
  }

  private struct OpenElement {
    let step: String
    var counts: [TagName: Int] = [:]
  }

  /// The places by number of the element.
  private(set) var places: [Int: Place] = [:]
  private let wanted: Set<Int>
  private var openElements = [OpenElement(step: "")]
  private var cursor = XMLPlaceCursor()

  /// Takes a file and the numbers of elements, from 0 in the order in which they open.
  init(_ input: XMLInput, limits: XMLLimits, wanted: Set<Int>) {
    self.wanted = wanted
    super.init(input, limits: limits)
  }

  override func open(_ tag: XMLStartTag) {
    let name = unsafe TagName(tag.name, tag.prefix)
    let count = openElements[openElements.count - 1].counts[name, default: 0] + 1
    openElements[openElements.count - 1].counts[name] = count
    openElements.append(OpenElement(step: Self.step(tag, count)))
    guard wanted.contains(elementCount) else { return }
    cursor.advance(to: tagOffset, in: input.bytes)
    places[elementCount] = Place(
      line: cursor.line, column: cursor.column,
      path: openElements.dropFirst().map(\.step).joined())
    if places.count == wanted.count { stop() }
  }

  override func close(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) {
    openElements.removeLast()
  }

  private static func step(_ tag: XMLStartTag, _ count: Int) -> String {
    let prefix = unsafe tag.prefix.map { unsafe String(cString: $0) + ":" } ?? ""
    return "/" + prefix + tag.localName + (count > 1 ? "[\(count)]" : "")
  }
}
