import Glibc

/// How many processors work at once.
enum ProcessorCount {
  /// The number of processors that the system offers, at least one.
  static let usable = max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)
}
