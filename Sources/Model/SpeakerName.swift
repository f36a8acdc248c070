/// What the letters of a speaker's name tell.
public enum SpeakerName {
  /// Whether it is more than a given name or a surname, which many have: of two words, or of a script that parts none. Only such a name has
  /// an entry.
  public static func isFull(_ name: String) -> Bool {
    name.utf8.contains(0x20) || name.unicodeScalars.allSatisfy { $0.value >= 0x2E80 }
  }

  /// Whether it is printed in capitals.
  public static func isShouted(_ name: String) -> Bool {
    name == name.uppercased() && name != name.lowercased()
  }
}
