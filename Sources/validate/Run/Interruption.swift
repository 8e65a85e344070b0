import Export
import Glibc
import Synchronization

/// A person has asked a long run to stop, by Ctrl-C. Work that has begun is finished; no more is begun.
struct Interruption: RunFault {
  private static let isAsked = Atomic(false)

  /// The message that the run did not reach its end.
  var wording: Wording {
    Wording(zh: "已中断；后面的没有查", en: "interrupted; what comes after was not looked at")
  }

  /// The status that a shell reports for a program ended by Ctrl-C.
  var status: ExitStatus { .interrupted }

  /// Does long work during which Ctrl-C is a request to stop; a second one ends the program at once.
  ///
  /// The signal is received even if the parent process had blocked it, but not if it is to be ignored.
  static func watch(_ work: () throws -> Void) throws {
    isAsked.store(false, ordering: .relaxed)
    var interrupt = sigset_t()
    var mask = sigset_t()
    unsafe sigemptyset(&interrupt)
    unsafe sigaddset(&interrupt, SIGINT)
    unsafe pthread_sigmask(SIG_UNBLOCK, &interrupt, &mask)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &mask, nil) }
    var before = sigaction()
    unsafe sigaction(SIGINT, nil, &before)
    // The address 1 means "ignore", which a shell sets for jobs in the background.
    let isIgnored = unsafe unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == 1
    guard !isIgnored else { return try work() }
    var request = sigaction()
    unsafe request.__sigaction_handler.sa_handler = { _ in
      Interruption.isAsked.store(true, ordering: .relaxed)
    }
    request.sa_flags = SA_RESTART | Int32(bitPattern: UInt32(SA_RESETHAND))
    unsafe sigaction(SIGINT, &request, nil)
    defer { unsafe sigaction(SIGINT, &before, nil) }
    try work()
  }

  /// Checks whether a person has asked to stop.
  ///
  /// - Throws: ``Interruption`` when that is so.
  static func check() throws(Interruption) {
    if isAsked.load(ordering: .relaxed) { throw Interruption() }
  }
}

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
