public import XML

/// A format of news that is neither NewsML-G2 nor NITF, by its root element.
public enum OtherFormat {
  /// The name of the format of a root element; nil for one that nobody here knows.
  public static func name(of root: XMLTree.Element) -> String? {
    switch (root.name, root.namespace) {
    case ("rss", ""): root["version"].map { "RSS \(OneLine.of($0))" } ?? "RSS"
    case ("RDF", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"):
      root.elements.contains { $0.namespace == "http://purl.org/rss/1.0/" } ? "RSS 1.0" : "RDF"
    case ("feed", "http://www.w3.org/2005/Atom"), ("entry", "http://www.w3.org/2005/Atom"): "Atom"
    case ("NewsML", _): "NewsML 1"
    case ("html", _): "HTML"
    default: nil
    }
  }
}
