/// A visitor that goes over all nodes, each before the nodes inside it.
///
/// A method for one kind of node decides whether the walk goes on inside it: it does when the method calls
/// ``descend(into:)``.
public protocol Walker: Visitor where Result == Void {}

extension Walker {
  /// Goes on inside the node.
  public mutating func defaultVisit(_ node: DocumentNode) { descend(into: node) }

  /// Visits the nodes inside a node, in the order of ``DocumentNode/children``.
  public mutating func descend(into node: DocumentNode) {
    for child in node.children { child.accept(&self) }
  }

  /// Visits blocks, one after the other.
  public mutating func walk(_ blocks: [Block]) {
    for block in blocks { block.accept(&self) }
  }
}
