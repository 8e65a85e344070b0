import Testing

@testable import validate

@Suite struct FilePathTests {
  @Test(arguments: [
    ("seeds/clean/01.md", "01.md", "seeds/clean", "01", "md"), ("01.md", "01.md", ".", "01", "md"),
    ("/01.md", "01.md", "/", "01", "md"), ("seeds/clean/", "clean", "seeds", "clean", ""),
    ("/", "/", "/", "/", ""), (".hidden", ".hidden", ".", ".hidden", ""),
    ("a/版面.TXT", "版面.TXT", "a", "版面", "txt"),
  ])
  func takesPathsApart(path: String, name: String, folder: String, stem: String, fileExtension: String) {
    #expect(FilePath.name(path) == name)
    #expect(FilePath.folder(path) == folder)
    #expect(FilePath.stem(path) == stem)
    #expect(FilePath.fileExtension(path) == fileExtension)
  }

  @Test(arguments: [(".", "a", "a"), ("x", "a", "x/a"), ("x/", "a", "x/a"), ("/", "a", "/a"), ("", "a", "a")])
  func joins(folder: String, name: String, path: String) {
    #expect(FilePath.join(folder, name) == path)
  }

  @Test(arguments: [
    ("/a/b/c.md", "/a/b", "c.md"), ("/a/b/c.md", "/a", "b/c.md"), ("/a/b.md", "/a/c", "../b.md"),
    ("/b.md", "/a/c", "../../b.md"), ("/a/b.md", "/", "a/b.md"), ("/ab/c", "/a", "../ab/c"),
  ]) func findsTheWay(path: String, folder: String, way: String) {
    #expect(FilePath.relative(path, to: folder) == way)
  }
}
