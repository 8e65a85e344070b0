import CGlibc
import Glibc

/// How many processors work at once.
enum ProcessorCount {
  /// The number of processors that this process may use, at least one.
  static let usable = max(allotted ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)

  /// The number of processors the process is bound to, as by `taskset`; nil when the system does not say.
  private static var allotted: Int? {
    var set = cpu_set_t()
    // The call writes within the size it is told, and the bits are read from the same bytes.
    guard unsafe sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &set) == 0 else { return nil }
    return unsafe withUnsafeBytes(of: set) { bytes in
      unsafe bytes.reduce(0) { $0 + $1.nonzeroBitCount }
    }
  }
}
