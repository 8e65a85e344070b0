/// The elements of one namespace at which a schema did not look.
public struct UncheckedElements: Sendable, Hashable {
  /// The namespace; empty for elements without one.
  public let namespace: String
  /// How many elements there are.
  public private(set) var count: Int
  /// The line, from 1, of the `<` that opens the first of them.
  public let line: Int
  /// The column of that `<`, from 1, in bytes of the text as UTF-8.
  public let column: Int
  /// The way to the first of them, such as `/newsItem/contentSet/inlineXML/html`.
  public let path: String

  /// The elements of a file that were not looked at, by namespace, in the order of the file. An element at fault was.
  static func list(_ tree: XMLTree, isChecked: [Bool], faulty: Set<Int>) -> [UncheckedElements] {
    var paths = XMLTreePaths(tree)
    var list: [UncheckedElements] = []
    var places: [String: Int] = [:]
    for number in 0..<tree.elementCount
    where !(isChecked.indices.contains(number) && isChecked[number]) && !faulty.contains(number) {
      let element = tree.element(number: number)
      if let place = places[element.namespace] {
        list[place].count += 1
        continue
      }
      places[element.namespace] = list.count
      list.append(
        UncheckedElements(
          namespace: element.namespace, count: 1, line: element.line, column: element.column,
          path: paths.path(ofElement: number)))
    }
    return list
  }
}
