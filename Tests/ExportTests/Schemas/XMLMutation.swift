/// Random damage to a document, the same for the same seed.
struct XMLMutation {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number below the bound (xorshift, Marsaglia 2003).
  private mutating func number(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 11) % UInt64(max(1, bound)))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[number(below: elements.count)]
  }

  /// Damages a document in one place.
  mutating func damage(_ document: XMLSketch) {
    let elements = document.descendants
    guard let parent = pick(elements.filter { !$0.children.isEmpty }), let any = pick(elements),
      let attributed = pick(elements.filter { !$0.attributes.isEmpty })
    else { return }
    let place = number(below: parent.children.count)
    let attribute = number(below: attributed.attributes.count)
    switch number(below: 12) {
    case 0: parent.children.remove(at: place)
    case 1: parent.children.insert(parent.children[place], at: place)
    case 2: parent.children.swapAt(place, number(below: parent.children.count))
    case 3: if !isAncestor(any, of: parent) { parent.children.insert(.element(any), at: place) }
    case 4: any.name = pick(elements)?.name ?? any.name
    case 5: attributed.attributes.remove(at: attribute)
    case 6: attributed.attributes[attribute].value = value
    case 7: attributed.attributes[attribute].value = pick(any.attributes)?.value ?? ""
    case 8:
      let new = attributed.attributes[attribute]
      if !any.attributes.contains(where: { $0.name == new.name }) { any.attributes.append(new) }
    case 9: any.children = []
    case 10: parent.children.insert(.raw(value), at: place)
    default:
      if let sibling = pick(parent.elements), !isAncestor(any, of: sibling) {
        sibling.children = any.children
      }
    }
  }

  private func isAncestor(_ element: XMLSketch, of other: XMLSketch) -> Bool {
    element === other || element.descendants.contains { $0 === other }
  }

  private var value: String {
    mutating get {
      pick([
        "", " ", "x", "0", "-1", "7", "2031-03-05T00:00:00", "2031-03-05T24:00:01Z", "2031-02-30",
        "2031-03-05T10:00:00Z", "papergroup:page", "itemkind:article", "creditrole:9", "creditrole:new-role",
        "a b", "en", "urn:newsml:a:20310305:b", "tight", "deck level-1", "1.5", "http://[", "%", "left",
        "&#9;",
      ]) ?? ""
    }
  }
}
