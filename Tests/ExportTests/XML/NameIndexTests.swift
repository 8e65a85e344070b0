import Testing

@testable import XML

@Suite struct NameIndexTests {
  @Test func sortsThingsByTheirNames() {
    let names = (0..<200).map { _ in Int.random(in: 0..<7) }
    let index = NameIndex(names: names, nameCount: 9)
    for name in 0..<9 { #expect(Array(index[name]) == names.indices.filter { names[$0] == name }) }
    #expect(index[[5, 2]] == names.indices.filter { names[$0] == 5 || names[$0] == 2 })
    #expect(index[[]] == [])
  }
}
