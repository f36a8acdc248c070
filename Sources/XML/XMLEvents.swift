import CExpat
import Provenance

/// What a reader of XML is told, in the order of the file.
public protocol XMLEvents: AnyObject {
  /// An element begins.
  ///
  /// - Parameters:
  ///   - name: As written, with its prefix.
  ///   - contentStart: In the file, behind the tag.
  func open(_ name: String, _ attributes: [String: String], contentStart: Int)

  /// Characters, with entities read; a text may come in many pieces.
  ///
  /// - Parameter stretch: `text` is 0; an atom where the file writes them otherwise.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: OffsetMap.Stretch)

  /// An element ends.
  ///
  /// - Parameter contentEnd: In the file, before the tag.
  func close(_ name: String, contentEnd: Int)
}

/// Reads XML by way of libexpat, which holds entities within bounds (CVE-2013-0340) and loads nothing from elsewhere.
public enum XMLParser {
  /// What is wrong with a file.
  public struct Problem: Hashable, Sendable {
    /// In the file.
    public let offset: Int
    /// libexpat's words, in small letters: "mismatched tag".
    public let message: String
  }

  /// Tells the events of a file up to its end or its first fault.
  ///
  /// - Parameter bytes: UTF-8, whatever the file itself says of its encoding.
  /// - Returns: nil for a file that is well-formed.
  /// - Complexity: O(*n*)
  public static func parse(_ bytes: [UInt8], _ events: some XMLEvents) -> Problem? {
    guard let parser = XML_ParserCreate("UTF-8") else {
      return Problem(offset: 0, message: "out of memory")
    }
    defer { XML_ParserFree(parser) }
    let run = XMLRun(parser, events)
    return withExtendedLifetime(run) {
      XML_SetUserData(parser, Unmanaged.passUnretained(run).toOpaque())
      XML_SetElementHandler(
        parser,
        { XMLRun.of($0)?.open($1, $2) },
        { XMLRun.of($0)?.close($1) })
      XML_SetCharacterDataHandler(parser) { XMLRun.of($0)?.text($1, Int($2)) }
      let status = bytes.withUnsafeBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          XML_Parse(parser, $0.baseAddress, Int32(clamping: $0.count), 1)
        }
      }
      guard status != XML_STATUS_OK else { return nil }
      let message = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
      return Problem(
        offset: max(0, min(bytes.count, Int(XML_GetCurrentByteIndex(parser)))),
        message: message ?? "not well-formed")
    }
  }
}

/// One reading: hands on what libexpat tells.
private final class XMLRun {
  private let parser: XML_Parser
  private let events: any XMLEvents

  init(_ parser: XML_Parser, _ events: any XMLEvents) {
    self.parser = parser
    self.events = events
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> XMLRun? {
    data.map { Unmanaged<XMLRun>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Where what is told now begins in the file, and how many bytes it has there.
  private var place: (start: Int, count: Int) {
    (Int(XML_GetCurrentByteIndex(parser)), Int(XML_GetCurrentByteCount(parser)))
  }

  func open(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name else { return }
    var values: [String: String] = [:]
    var index = 0
    while let key = attributes?[index], let value = attributes?[index + 1] {
      values[String(cString: key)] = String(cString: value)
      index += 2
    }
    let place = place
    events.open(String(cString: name), values, contentStart: place.start + place.count)
  }

  func text(_ characters: UnsafePointer<CChar>?, _ count: Int) {
    guard let characters, count > 0 else { return }
    let place = place
    characters.withMemoryRebound(to: UInt8.self, capacity: count) {
      events.text(
        UnsafeBufferPointer(start: $0, count: count),
        .init(text: 0, file: place.start, count: count, fileCount: place.count))
    }
  }

  func close(_ name: UnsafePointer<CChar>?) {
    guard let name else { return }
    events.close(String(cString: name), contentEnd: place.start)
  }
}
