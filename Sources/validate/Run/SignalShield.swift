import Glibc

/// Holds back the signals by which a person ends a program, so that writing files is not interrupted.
///
/// They are delivered afterwards. The threads of Dispatch have them blocked anyway.
enum SignalShield {
  /// Does work that is not to be interrupted.
  static func hold<Fault: Error>(_ work: () throws(Fault) -> Void) throws(Fault) {
    var held = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { unsafe sigaddset(&held, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }

  /// Makes a write beyond the limit on file sizes an error like any other. By default it ends the program at once
  /// and leaves the temporary file.
  static func ignoreFileSizeSignal() {
    signal(SIGXFSZ, SIG_IGN)
  }
}
