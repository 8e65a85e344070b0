internal import CCMarkGFM
internal import Synchronization

/// The reference implementation cmark-gfm as the judge of what Markdown means.
public enum CMarkGFMJudge {
  /// The library changes global tables while it reads with an extension, so one text is judged at a time.
  private static let turn = Mutex(())

  /// The extensions that our reading of Markdown has.
  public static let usual = ["table", "strikethrough"]
  /// Every other choice of extensions that systems of readers make, of which one must not print what another does not.
  public static let others = [
    [], ["autolink"], ["table", "strikethrough", "autolink"],
    ["table", "strikethrough", "autolink", "tagfilter", "tasklist"],
  ]

  /// The HTML of a Markdown text, raw HTML kept; nil when the library gives none.
  public static func html(_ markdown: [UInt8], extensions: [String] = usual) -> [UInt8]? {
    turn.withLock { _ in judged(markdown, extensions) }
  }

  private static func judged(_ markdown: [UInt8], _ names: [String]) -> [UInt8]? {
    cmark_gfm_core_extensions_ensure_registered()
    let options = CMARK_OPT_UNSAFE
    guard let parser = unsafe cmark_parser_new(options) else { return nil }
    defer { unsafe cmark_parser_free(parser) }
    for name in names {
      guard let found = unsafe cmark_find_syntax_extension(name) else { return nil }
      unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
    unsafe markdown.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard let document = unsafe cmark_parser_finish(parser) else { return nil }
    defer { unsafe cmark_node_free(document) }
    let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
    guard let html = unsafe cmark_render_html(document, options, extensions) else { return nil }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
    return unsafe Array(String(cString: html).utf8)
  }
}
