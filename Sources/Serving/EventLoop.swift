internal import CEvent
import Glibc

/// libevent's face: one thread that takes requests, sends answers, and holds the connections of pages that listen.
///
/// No type of libevent's leaves this file and its extension.
final class EventLoop {
  private let base: OpaquePointer
  private let http: OpaquePointer
  private let mailbox: Mailbox
  private var site: ServedSite
  /// Requests of pages that listen to what is built, by their connections.
  private var listeners: [OpaquePointer: OpaquePointer] = [:]
  private var events: [OpaquePointer] = []

  /// nil where the system gives no memory.
  init?(socket: ListeningSocket, site: ServedSite, mailbox: Mailbox) {
    guard let base = event_base_new(), let http = evhttp_new(base),
      evhttp_accept_socket(http, socket.descriptor) == 0
    else { return nil }
    self.base = base
    self.http = http
    self.mailbox = mailbox
    self.site = site
  }

  deinit {
    for event in events { event_free(event) }
    evhttp_free(http)
    event_base_free(base)
  }

  /// Serves until the mailbox says stop.
  func run() {
    let me = Unmanaged.passUnretained(self).toOpaque()
    evhttp_set_max_headers_size(http, 64 << 10)
    evhttp_set_max_body_size(http, 1 << 20)
    evhttp_set_allowed_methods(
      http,
      UInt16(
        EVHTTP_REQ_GET.rawValue | EVHTTP_REQ_HEAD.rawValue | EVHTTP_REQ_POST.rawValue
          | EVHTTP_REQ_PUT.rawValue | EVHTTP_REQ_DELETE.rawValue | EVHTTP_REQ_OPTIONS.rawValue
          | EVHTTP_REQ_PATCH.rawValue))
    evhttp_set_gencb(
      http,
      { request, loop in
        guard let request, let loop else { return }
        Unmanaged<EventLoop>.fromOpaque(loop).takeUnretainedValue().take(request)
      }, me)
    add(mailbox.descriptor, Int16(EV_READ | EV_PERSIST), every: nil, me) { _, _, loop in
      guard let loop else { return }
      Unmanaged<EventLoop>.fromOpaque(loop).takeUnretainedValue().readMail()
    }
    // A connection on which nothing comes is taken for dead on the way.
    add(-1, Int16(EV_PERSIST), every: timeval(tv_sec: 20, tv_usec: 0), me) { _, _, loop in
      guard let loop else { return }
      Unmanaged<EventLoop>.fromOpaque(loop).takeUnretainedValue().tellAll(Array(": \n\n".utf8))
    }
    event_base_dispatch(base)
    for (connection, listener) in listeners {
      // Nothing is to be forgotten any more once this object goes.
      evhttp_connection_set_closecb(connection, nil, nil)
      evhttp_send_reply_end(listener)
    }
    listeners = [:]
  }

  private func add(
    _ descriptor: Int32, _ kinds: Int16, every interval: timeval?, _ me: UnsafeMutableRawPointer,
    _ action: @convention(c) (Int32, Int16, UnsafeMutableRawPointer?) -> Void
  ) {
    guard let event = event_new(base, descriptor, kinds, action, me) else { return }
    if var interval { event_add(event, &interval) } else { event_add(event, nil) }
    events.append(event)
  }

  /// Takes in what builds did, and tells it to pages that listen.
  private func readMail() {
    for letter in mailbox.take() {
      switch letter {
      case .stop: event_base_loopbreak(base)
      case .news(let news): tellAll(site.take(news))
      }
    }
  }

  // MARK: Requests

  private func take(_ request: OpaquePointer) {
    let asked = Self.read(request)
    let answer = site.answer(asked)
    guard let headers = evhttp_request_get_output_headers(request) else { return }
    for (name, value) in answer.headers { evhttp_add_header(headers, name, value) }
    switch answer.body {
    case .events(let first) where asked.method != "HEAD": listen(request, first)
    case .events: evhttp_send_reply(request, Int32(answer.status), nil, nil)
    case .bytes(let bytes):
      send(answer.status, count: bytes.count, request, asked) { buffer in
        bytes.withUnsafeBytes { _ = evbuffer_add(buffer, $0.baseAddress, $0.count) }
      }
    case .file(let file, let offset, let count):
      var isTaken = false
      send(answer.status, count: count, request, asked) { buffer in
        // It closes the file, also where it fails in this version.
        isTaken = evbuffer_add_file(buffer, file, Int64(offset), Int64(count)) == 0
      }
      if !isTaken { close(file) }
    }
  }

  /// Sends an answer with its length; of one to HEAD, and of 304, only the head.
  private func send(
    _ status: Int, count: Int, _ request: OpaquePointer, _ asked: Request,
    _ fill: (OpaquePointer) -> Void
  ) {
    if status != 304, let headers = evhttp_request_get_output_headers(request) {
      evhttp_add_header(headers, "Content-Length", String(count))
    }
    let buffer = evbuffer_new()
    defer { if let buffer { evbuffer_free(buffer) } }
    if let buffer, asked.method != "HEAD", count > 0 { fill(buffer) }
    evhttp_send_reply(request, Int32(status), nil, buffer)
  }

  /// What a request asks for.
  private static func read(_ request: OpaquePointer) -> Request {
    var asked = Request()
    asked.method =
      switch evhttp_request_get_command(request) {
      case EVHTTP_REQ_GET: "GET"
      case EVHTTP_REQ_HEAD: "HEAD"
      default: "OTHER"
      }
    asked.target = evhttp_request_get_uri(request).map { String(cString: $0) } ?? ""
    for name in Request.headers {
      guard let value = evhttp_find_header(evhttp_request_get_input_headers(request), name) else {
        continue
      }
      asked.headers[name] = String(cString: value)
    }
    return asked
  }

  // MARK: Pages that listen

  /// Keeps a request open until its browser goes.
  private func listen(_ request: OpaquePointer, _ first: [UInt8]) {
    guard let connection = evhttp_request_get_connection(request) else { return }
    listeners[connection] = request
    evhttp_connection_set_closecb(
      connection,
      { connection, loop in
        guard let loop, let connection else { return }
        Unmanaged<EventLoop>.fromOpaque(loop).takeUnretainedValue().forget(connection)
      }, Unmanaged.passUnretained(self).toOpaque())
    evhttp_send_reply_start(request, 200, nil)
    send(first, to: request)
  }

  /// Forgets a page whose browser has gone. libevent takes the request of a broken connection off it, and leaves it to who answers.
  private func forget(_ connection: OpaquePointer) {
    guard let listener = listeners.removeValue(forKey: connection),
      evhttp_request_get_connection(listener) == nil
    else { return }
    evhttp_request_free(listener)
  }

  private func tellAll(_ events: [UInt8]) {
    for listener in listeners.values { send(events, to: listener) }
  }

  private func send(_ events: [UInt8], to listener: OpaquePointer) {
    guard let buffer = evbuffer_new() else { return }
    defer { evbuffer_free(buffer) }
    events.withUnsafeBytes { _ = evbuffer_add(buffer, $0.baseAddress, $0.count) }
    evhttp_send_reply_chunk(listener, buffer)
  }
}
