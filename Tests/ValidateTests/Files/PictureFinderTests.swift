import Foundation
import Testing

@testable import validate

@Suite struct PictureFinderTests {
  @Test func findsPicturesInTheFolderAndBelowAndNowhereElse() throws {
    let outside = try TemporaryFolder()
    try outside.write("x", to: "secret.png")
    for name in ["issue/a.png", "issue/pictures/春 水.jpg", "other.png"] { try outside.write("x", to: name) }
    try FileManager.default.createSymbolicLink(
      atPath: outside.path("issue/link.png"), withDestinationPath: "../secret.png")
    let finder = PictureFinder(folder: outside.path("issue"))
    #expect(finder.path(of: "a.png") == outside.path("issue/a.png"))
    #expect(finder.path(of: "./a.png") != nil)
    #expect(finder.path(of: "pictures/../a.png") != nil)
    #expect(finder.path(of: "pictures/%E6%98%A5%20%E6%B0%B4.jpg") == outside.path("issue/pictures/春 水.jpg"))
    for destination in [
      "../other.png", "pictures/../../other.png", outside.path("issue/a.png"), "link.png", "no.png", "",
      "pictures",
      "%2e%2e/other.png", ".", "a.png/",
    ] {
      #expect(finder.path(of: destination) == nil, "\(destination)")
    }
  }

  @Test(arguments: [
    ("https://example.cn/a.png", true), ("//example.cn/a.png", true), ("data:image/png;base64,AA", true),
    ("a.png", false), ("pictures/12:30.png", false), ("c:a.png", false), ("", false),
  ])
  func tellsAddressesFromFiles(destination: String, isRemote: Bool) {
    #expect(PictureFinder.isRemote(destination) == isRemote)
  }
}
