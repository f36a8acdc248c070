import Rendering

/// Where a setting's value is kept in `SiteSettings`, and what may be written for it.
enum SettingSlot: Sendable {
  case word(WritableKeyPath<SiteSettings, String?> & Sendable)
  /// A folder, which counts from where it was named.
  case path(WritableKeyPath<SiteSettings, String?> & Sendable)
  case number(WritableKeyPath<SiteSettings, Int?> & Sendable, ClosedRange<Int>)
  case flag(WritableKeyPath<SiteSettings, Bool?> & Sendable)
  /// Lines of names, which only a file can say.
  case aliases

  /// By the keys of `SettingKey`.
  static let all: [String: SettingSlot] = [
    "title": .word(\.title), "base-url": .word(\.baseURL), "language": .word(\.language),
    "time-zone": .word(\.timeZone), "content": .path(\.content), "templates": .path(\.templates),
    "theme": .path(\.theme), "static": .path(\.statics), "output": .path(\.output),
    "sentences": .number(\.sentences, SettingRange.sentences),
    "words": .number(\.words, SettingRange.words), "drafts": .flag(\.drafts),
    "future": .flag(\.future), "stories": .flag(\.stories), "exports": .flag(\.exports),
    "search": .flag(\.search), "remote-images": .flag(\.remoteImages),
    "follow-symlinks": .flag(\.followsLinks),
    "max-file-size": .number(\.mostMegabytes, SettingRange.megabytes),
    "jobs": .number(\.jobs, SettingRange.jobs), "aliases": .aliases,
  ]
}

extension SiteSettings {
  /// What is wrong with the text that was written for a setting, to be put behind its name.
  struct Problem: Error {
    let message: String
  }

  /// Sets one by its key.
  ///
  /// - Throws: Where the text says nothing that the setting can be.
  mutating func set(_ key: String, to word: String) throws(Problem) {
    switch SettingSlot.all[key] {
    case .word(let path), .path(let path): self[keyPath: path] = word
    case .number(let path, let range):
      guard let number = Int(word), range.contains(number) else {
        throw Problem(
          message:
            "is not a number from \(range.lowerBound) to \(range.upperBound); write it in digits")
      }
      self[keyPath: path] = number
    case .flag(let path):
      switch word {
      case "true", "yes": self[keyPath: path] = true
      case "false", "no": self[keyPath: path] = false
      default: throw Problem(message: "is neither true nor false; write one of them")
      }
    case .aliases, nil: throw Problem(message: "is no single text")
    }
  }

  /// What a setting is, as it would be written; nil where it is not set. Of aliases how many names have one.
  func text(of key: String) -> String? {
    switch SettingSlot.all[key] {
    case .word(let path), .path(let path): self[keyPath: path]
    case .number(let path, _): self[keyPath: path].map { String($0) }
    case .flag(let path): self[keyPath: path].map { String($0) }
    case .aliases: aliases.map { $0.count == 1 ? "1 name" : "\($0.count) names" }
    case nil: nil
    }
  }

  /// These settings, and for those that are not set the other's.
  func filled(from other: SiteSettings) -> SiteSettings {
    var result = self
    for slot in SettingSlot.all.values {
      switch slot {
      case .word(let path), .path(let path):
        if self[keyPath: path] == nil { result[keyPath: path] = other[keyPath: path] }
      case .number(let path, _):
        if self[keyPath: path] == nil { result[keyPath: path] = other[keyPath: path] }
      case .flag(let path):
        if self[keyPath: path] == nil { result[keyPath: path] = other[keyPath: path] }
      case .aliases: result.aliases = aliases ?? other.aliases
      }
    }
    return result
  }

  /// The same with its relative folders counted from another folder.
  func below(_ root: String) -> SiteSettings {
    var result = self
    for case .path(let path) in SettingSlot.all.values {
      result[keyPath: path] = self[keyPath: path].map { BuildPlan.below($0, root: root) }
    }
    return result
  }
}
