/// An ASCII letter in lower case; other bytes as they are.
@inline(__always) func lowerCase(_ byte: UInt8) -> UInt8 {
  byte &- 0x41 < 26 ? byte | 0x20 : byte
}

/// Whether a byte is a letter of ASCII.
@inline(__always) func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// White space of the HTML Standard: space, tab, line feed, form feed, carriage return.
/// The no-break space is none of them.
@inlinable public func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
}
