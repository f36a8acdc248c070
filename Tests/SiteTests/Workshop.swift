import Foundation
import Glibc
import Testing

/// A folder to build sites in, gone after the test, and the program that builds them.
///
/// Each test has its own, so that tests may run side by side. All names count from it.
final class Workshop {
  /// The folder, which nothing else uses: its name is drawn anew each time.
  let path = FileManager.default.temporaryDirectory.appendingPathComponent(
    "briefgen-site-\(UUID().uuidString)"
  ).path

  /// Where the program is started, below it.
  var folder = ""

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// How a run ended.
  struct Outcome {
    /// The exit status, or the number of the signal that ended it.
    let status: Int32
    /// Standard output.
    let output: String
    /// Standard error.
    let messages: String
  }

  /// The program that `BRIEFGEN` names, else the built one, which stands beside the test bundle.
  ///
  /// `BRIEFGEN=path swift test` asks another build the same questions.
  private static var program: URL {
    if let named = ProcessInfo.processInfo.environment["BRIEFGEN"] {
      return URL(fileURLWithPath: named)
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let beside = Bundle.main.bundleURL.appendingPathComponent("briefgen")
    let argument = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("briefgen")
    return [argument, beside].first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? package.appendingPathComponent(".build/debug/briefgen")
  }

  /// Runs the program in the folder, with standard input empty unless something is given.
  @discardableResult func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: input)
  }

  /// Runs the program in the folder, and waits for its end.
  ///
  /// Input is written whole before output is read: keep it to what a pipe holds, or to what the program reads before it
  /// answers.
  ///
  /// - Parameter environment: What is set besides what is set already.
  @discardableResult func run(
    _ arguments: [String], input: String, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = process(arguments, environment)
    let (output, messages, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = messages
    process.standardInput = standardInput
    try process.run()
    standardInput.fileHandleForWriting.write(Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let out = output.fileHandleForReading.readDataToEndOfFile()
    let err = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: out, as: UTF8.self),
      messages: String(decoding: err, as: UTF8.self))
  }

  /// Runs the program with standard error on a terminal of its own, which changes no sign of what is written.
  func runOnTerminal(_ arguments: [String], _ environment: [String: String]) throws -> Outcome {
    let process = process(arguments, environment)
    // The functions for this (posix_openpt, ptsname) are not among those that Swift sees.
    let main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (locked, number): (Int32, Int32) = (0, 0)
    let (unlock, askNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    guard main >= 0, ioctl(main, unlock, &locked) == 0, ioctl(main, askNumber, &number) == 0
    else { throw CocoaError(.fileReadUnknown) }
    let side = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    var modes = termios()
    tcgetattr(side, &modes)
    modes.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(side, TCSANOW, &modes)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle(fileDescriptor: side, closeOnDealloc: false)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    close(side)
    // It ends with an error once no program has the terminal any more.
    var messages: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = Glibc.read(main, &buffer, buffer.count), count > 0 {
      messages += buffer[..<count]
    }
    close(main)
    let out = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: out, as: UTF8.self),
      messages: String(decoding: messages, as: UTF8.self))
  }

  /// The program before it is started in the folder.
  func process(_ arguments: [String], _ environment: [String: String]) -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: path).appendingPathComponent(folder)
    return process
  }

  /// Writes a file, with the folders above it.
  func write(_ text: String, _ name: String) throws { try write(Data(text.utf8), name) }

  /// Writes a file of any bytes, with the folders above it.
  func write(_ data: Data, _ name: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// What a file holds; nil where there is none.
  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
  /// Makes a link at `name` that leads to another name in the folder.
  func link(_ name: String, to other: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: url.path, withDestinationPath: path + "/" + other)
  }

  /// Whether a file or folder is there; a link counts by what it leads to.
  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }
  /// Removes a file, or a folder with all in it.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// Every file below a folder with its bytes, by its path from there, hidden ones too.
  func files(_ folder: String) -> [String: Data] {
    var result: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: path + "/" + folder)
      ?? .init()
    {
      if let data = FileManager.default.contents(atPath: path + "/" + folder + "/" + name) {
        result[name] = data
      }
    }
    return result
  }
}
