import Export
import ExportTestSupport
import Foundation
import Glibc
import Testing

/// A port of this machine on which nobody should ever call.
private final class Listener {
  private let descriptor: Int32
  let port: UInt16

  init?() {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe bind(descriptor, address, length) == 0 && listen(descriptor, 8) == 0
          && getsockname(descriptor, address, &length) == 0
      }
    }
    guard descriptor >= 0, isBound else { return nil }
    self.descriptor = descriptor
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(descriptor) }

  /// Whether somebody called.
  var wasCalled: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) > 0
  }
}

/// A file that nobody should ever open.
private final class WatchedFile {
  private let descriptor: Int32
  let path: String

  init(_ content: String) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "watched-\(UUID().uuidString).xml").path
    try content.write(toFile: path, atomically: false, encoding: .utf8)
    descriptor = inotify_init1(Int32(IN_NONBLOCK))
    _ = unsafe inotify_add_watch(descriptor, path, UInt32(IN_OPEN))
  }

  deinit {
    close(descriptor)
    unsafe unlink(path)
  }

  /// Whether somebody opened it.
  var wasOpened: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) > 0
  }
}

@Suite struct ClosedToTheOutsideTests {
  @Test func theWatchesWork() throws {
    let file = try WatchedFile("x")
    #expect(!file.wasOpened)
    _ = try Data(contentsOf: URL(filePath: file.path))
    #expect(file.wasOpened)
    let listener = try #require(Listener())
    #expect(!listener.wasCalled)
    let port = listener.port
    #expect(throws: (any Error).self) { try XMLSchema(path: "http://127.0.0.1:\(port)/a.xsd") }
    #expect(!listener.wasCalled)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"URL\">]><a>&x;</a>", "<!DOCTYPE a SYSTEM \"URL\"><a/>",
    "<!DOCTYPE a PUBLIC \"-//X//Y\" \"URL\"><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY % x SYSTEM \"URL\"> %x;]><a/>",
    "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"URL\"/></a>",
    "<!DOCTYPE nitf SYSTEM \"URL\"><nitf><body><body.content><p>春水煎茶</p></body.content></body></nitf>",
    "<nitf><body><body.content><p><img src=\"URL\"/></p></body.content></body></nitf>",
    "<?xml-stylesheet href=\"URL\"?><a/>",
    "<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"URL\" xsi:schemaLocation=\"urn:x URL\"/>",
  ])
  func opensNothingThatAFileNames(xml: String) throws {
    let file = try WatchedFile("<!ENTITY x 'y'>")
    let listener = try #require(Listener())
    let schema = try XMLSchema(
      files: [
        SchemaFile(
          path: "a.xsd",
          bytes: Array(
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a'/></xs:schema>".utf8))
      ], main: "a.xsd")
    let port = listener.port
    for address in [
      "file://\(file.path)", file.path, "http://127.0.0.1:\(port)/a.dtd", "ftp://127.0.0.1:\(port)/a",
    ] {
      let bytes = Array(xml.replacing("URL", with: address).utf8)
      _ = try? XMLTreeReader.read(bytes)
      _ = try? schema.validate(bytes)
      _ = try? SchemaCheck.violations(in: bytes)
      _ = try? DocumentImporter.importDocument(bytes, name: "a")
    }
    #expect(!file.wasOpened)
    #expect(!listener.wasCalled)
  }

  @Test(arguments: ["import namespace='urn:x'", "include", "redefine"])
  func fetchesNothingForASchema(word: String) throws {
    let listener = try #require(Listener())
    let port = listener.port
    let file = try WatchedFile(
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
        + "<xs:\(word) schemaLocation='http://127.0.0.1:\(port)/a.xsd'/></xs:schema>")
    #expect(throws: SchemaCompileError.self) { try XMLSchema(path: file.path) }
    #expect(throws: SchemaCompileError.self) { try XMLSchema(driverFor: [file.path]) }
    #expect(!listener.wasCalled)
  }
}
