import Export
import ExportTestSupport
import Testing

/// Files at the edge of what a file can be: each has the outcome that `docs/edges.md` promises.
@Suite struct EdgeCaseTests {
  private static let driver =
    SharedMaterial.isPresent ? try? XMLSchema(path: SharedMaterial.officialDriver.path) : nil

  @Test(arguments: EdgeCase.small)
  func comesToWhatItShould(edge: EdgeCase) {
    #expect(edge.holds(driver: Self.driver))
  }

  /// Depths and widths in full; a debug build gets fewer bytes and lines than the survey.
  @Test(arguments: EdgeCase.sized)
  func comesToWhatItShouldHoweverLarge(edge: EdgeCase.Sized) {
    let size = edge.outcome == .opaque ? edge.size : edge.size / 400
    #expect(edge.document(size).holds(driver: Self.driver))
  }
}
