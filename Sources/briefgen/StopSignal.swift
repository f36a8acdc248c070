import Glibc
import Synchronization

/// Whether the run was told to end, by Ctrl-C or by the system.
///
/// Nothing is done where the signal comes: who works asks between two articles and between two pages, and leaves the site as it was.
/// A second signal ends the run at once, but for one that comes with the first: a terminal and who started the program may both send one.
enum StopSignal {
  /// The number of the signal that came; 0 for none.
  private static let received = Atomic<Int32>(0)
  /// When it came, in milliseconds of a clock that only goes on.
  private static let moment = Atomic<Int>(0)
  /// Signals so close together are one.
  private static let together = 200
  /// Where a byte is written when it comes; below 0 for nowhere.
  private static let bell = Atomic<Int32>(-1)

  /// Takes `SIGINT` and `SIGTERM` from now on; one that is ignored (`nohup`, a background job) stays so.
  static func watch() {
    // The value is made here, and not where the signal comes.
    received.store(0, ordering: .relaxed)
    moment.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        let now = time.tv_sec * 1000 + time.tv_nsec / 1_000_000
        if StopSignal.isReceived {
          if now - StopSignal.moment.load(ordering: .relaxed) < StopSignal.together { return }
          // Comes once the handler has ended.
          signal(number, SIG_DFL)
          raise(number)
          return
        }
        StopSignal.moment.store(now, ordering: .relaxed)
        StopSignal.received.store(number, ordering: .relaxed)
        let bell = StopSignal.bell.load(ordering: .relaxed)
        if bell >= 0 { _ = write(bell, "!", 1) }
      }
      var former = sigaction()
      guard sigaction(number, nil, &former) == 0 else { continue }
      if unsafeBitCast(former.__sigaction_handler.sa_handler, to: Int.self) == 1 { continue }
      sigaction(number, &action, nil)
    }
  }

  /// A descriptor that can be read once a signal came, for who waits; as long as the program runs.
  static func descriptor() -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    bell.store(ends[1], ordering: .relaxed)
    if isReceived { _ = write(ends[1], "!", 1) }
    return ends[0]
  }

  /// Whether one came.
  static var isReceived: Bool { received.load(ordering: .relaxed) != 0 }

  /// How a shell tells that a run was ended by it: 128 and its number; nil where none came.
  static var status: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : 128 + number
  }
}
