// Whoever imports `Export` has the public parts of all stages before it: bytes and wording, the tree, the way from
// Markdown to pages, the linter, and the feed.
@_exported public import Document
@_exported public import Feed
@_exported public import Lint
@_exported public import Markdown
@_exported public import Newspaper
@_exported public import Source
@_exported public import XML
