import Glibc
import Synchronization

/// Serves a site that is being built again and again, on a thread of its own.
///
/// libevent speaks HTTP. All of it lives on that thread; what builds did comes to it through a mailbox.
public final class SiteServer: Sendable {
  private let socket: ListeningSocket
  private let site: ServedSite
  private let mailbox = Mailbox()
  private let thread = Mutex<pthread_t?>(nil)
  /// As a browser is told to ask for it, a slash at its end.
  public let address: String

  /// Listens from now on; who asks waits until `start`.
  ///
  /// - Parameters:
  ///   - output: The folder that is built into.
  ///   - bind: The name or address that is listened on.
  ///   - port: 0 for any that is free.
  public init(output: String, bind: String, port: Int) throws(ServingError) {
    socket = try ListeningSocket(bind: bind, port: port)
    var generator = SystemRandomNumberGenerator()
    let run = String(generator.next(), radix: 36) + String(generator.next(), radix: 36)
    site = ServedSite(output: output, hosts: AllowedHosts(bind: bind), run: run)
    // Who listens on all addresses is found under this one.
    let name = ["0.0.0.0", "::", ""].contains(bind) ? "127.0.0.1" : bind
    address = "http://\(name.contains(":") ? "[\(name)]" : name):\(socket.port)/"
  }

  /// Begins to answer.
  public func start() {
    // A browser that has gone away is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    let work = ThreadWork { [socket, site, mailbox] in
      EventLoop(socket: socket, site: site, mailbox: mailbox)?.run()
      close(socket.descriptor)
    }
    var started = pthread_t()
    let status = pthread_create(
      &started, nil,
      { work in
        guard let work else { return nil }
        Unmanaged<ThreadWork>.fromOpaque(work).takeRetainedValue().run()
        return nil
      }, Unmanaged.passRetained(work).toOpaque())
    precondition(status == 0, "the system gives no thread")
    thread.withLock { [started] in $0 = started }
  }

  /// Tells what a build did.
  public func tell(_ news: BuildNews) { mailbox.put(.news(news)) }

  /// Ends, once pages that listen were let go.
  public func stop() {
    mailbox.put(.stop)
    guard let running = thread.withLock({ $0 }) else { return }
    pthread_join(running, nil)
  }
}

/// What a thread does.
private final class ThreadWork: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
