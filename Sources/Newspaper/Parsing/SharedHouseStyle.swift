/// The words and marks of a paper, shared by the scanners of this stage: a house style is many tables, and copying it
/// into each of them takes longer than reading a page.
package final class SharedHouseStyle: Sendable {
  package let style: HouseStyle

  package init(_ style: HouseStyle) { self.style = style }
}
