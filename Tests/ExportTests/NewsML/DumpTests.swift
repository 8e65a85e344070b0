import Export
import Foundation
import Testing
@Test func dump() throws {
  let message = try NewsMLExporter.export(SampleIssue.complete)
  try Data(message.bytes).write(to: URL(filePath: "/tmp/out.xml"))
}
