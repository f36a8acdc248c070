import Glibc
import Synchronization

/// Takes letters from any task to the thread that serves; its descriptor can be read once there are some.
final class Mailbox: Sendable {
  enum Letter: Sendable {
    case news(BuildNews)
    case stop
  }

  let descriptor: Int32
  private let bell: Int32
  private let letters = Mutex<[Letter]>([])

  init() {
    var ends: [Int32] = [-1, -1]
    let status = pipe(&ends)
    precondition(status == 0, "the system gives no pipe")
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, bell) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  func put(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    // A full pipe rings as well.
    _ = write(bell, "!", 1)
  }

  /// All that came since the last call.
  func take() -> [Letter] {
    var rings = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &rings, rings.count) == rings.count {}
    return letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}
