import Export
import ExportTestSupport
import Testing

/// Files at the edge of what a file can be: each has the outcome that `docs/edges.md` promises.
@Suite(.needsSharedMaterial, .thorough) struct EdgeCaseTests {
  private static let driver = Result { try XMLSchema(path: SharedMaterial.officialDriver.path) }

  @Test(arguments: EdgeCase.small)
  func comesToWhatItShould(edge: EdgeCase) throws {
    #expect(try edge.holds(driver: Self.driver.get()))
  }

  /// Depths and widths in full; a debug build gets fewer bytes and lines than the survey.
  @Test(arguments: EdgeCase.sized)
  func comesToWhatItShouldHoweverLarge(edge: EdgeCase.Sized) throws {
    let size = edge.outcome == .opaque ? edge.size : edge.size / 400
    #expect(try edge.document(size).holds(driver: Self.driver.get()))
  }
}
