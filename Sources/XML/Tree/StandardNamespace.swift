/// The namespaces of the standards that are read and written here.
package enum StandardNamespace {
  /// The namespace of NewsML-G2.
  package static let newsML = "http://iptc.org/std/nar/2006-10-01/"
  /// The namespace of NITF.
  package static let nitf = "http://iptc.org/std/NITF/2006-10-18/"
}
