/// What a value is escaped with, place by place.
extension Place {
  /// Why no value may stand at a place, and what to do instead.
  struct Unsafe: Error, Hashable {
    /// Goes on behind "a value cannot stand": "inside a comment".
    let reason: String
    var advice = "put it in the text or in a quoted attribute"
  }

  /// How a value is escaped here, or why it cannot stand here.
  var forValue: Result<Escaping, Unsafe> {
    switch state {
    case .text where isXML && isForeign: .failure(Unsafe(reason: "inside a script or style sheet"))
    case .text, .words(0): .success(isXML ? .xml : .html)
    case .quoted: inAttribute
    case .unquoted, .beforeValue:
      .failure(
        Unsafe(
          reason: "in an attribute without quotation marks",
          advice: "write \(Self.shown(attribute))=\"...\""))
    case .tagOpen, .endTagOpen, .markup, .tagName, .inTag, .attributeName, .afterName, .words:
      .failure(Unsafe(reason: "inside a tag"))
    case .comment: .failure(Unsafe(reason: "inside a comment"))
    case .bogus: .failure(Unsafe(reason: "inside a declaration"))
    case .characterData:
      .failure(Unsafe(reason: "inside CDATA", advice: "leave '<![CDATA[' and ']]>' out"))
    case .raw:
      .failure(
        Unsafe(
          reason: tag.elementsEqual("style".utf8)
            ? "inside a style sheet" : "inside <\(Self.shown(tag))>"))
    case .script(.doubleQuoted, 0): .success(.json)
    case .script(.data, 0): .success(.data)
    case .script(let script, let matched):
      .failure(matched > 0 ? Unsafe(reason: "inside a tag") : script.refusal)
    case .lost(.mark):
      .failure(
        Unsafe(
          reason: tag.isEmpty
            ? "behind '<![CDATA[' in a drawing" : "behind a '<' inside <\(Self.shown(tag))>",
          advice: "take it out, or write the value before it"))
    case .lost(.sections):
      .failure(
        Unsafe(
          reason: "behind sections that end in too many different places",
          advice: "let each section end where it began"))
    }
  }

  private var inAttribute: Result<Escaping, Unsafe> {
    let name = Self.shown(attribute)
    if attribute == Self.unsure {
      return .failure(
        Unsafe(
          reason: "in an attribute whose name is put together by sections",
          advice: "write the name in one piece"))
    }
    if let refusal = refusal(name) { return .failure(refusal) }
    switch address {
    case .none, .safe, .begun: return .success(isXML ? .xmlAttribute : .attribute)
    case .open: return .success(isXML ? .xmlAttribute : .address)
    case .unsafe:
      return .failure(
        Unsafe(
          reason: "in an address that begins so",
          advice:
            "begin it with http:, https:, mailto:, tel: or no scheme, and no name before the host"
        ))
    }
  }

  /// Attributes that a browser reads once more, as a program, a style or an order, or that take safety away.
  private func refusal(_ name: String) -> Unsafe? {
    let tag = Self.shown(tag)
    let local = name.split(separator: ":").last.map(String.init) ?? name
    if local.hasPrefix("on") {
      return Unsafe(
        reason: "inside an event attribute",
        advice: "put it in a data- attribute, which a script can read")
    }
    if local == "style" {
      return Unsafe(
        reason: "inside a style attribute", advice: "write a class, in a section if need be")
    }
    if name == "srcdoc" {
      return Unsafe(
        reason: "in srcdoc", advice: "it would be a page of its own; put it in the text")
    }
    if name == "http-equiv" {
      return Unsafe(
        reason: "in http-equiv", advice: "write its words yourself, in a section if need be")
    }
    if name == "content", equivalent != nil, address == .none {
      return Unsafe(
        reason: "in the content of this http-equiv",
        advice: isRefresh ? "write content=\"0; url={{...}}\"" : "write its words yourself")
    }
    if tag.hasPrefix("animate") || tag == "set" {
      return Unsafe(
        reason: "in an animation, which may set any attribute", advice: "write its words yourself")
    }
    if ["sandbox", "allow", "nonce", "integrity", "csp"].contains(name)
      || ["script type", "script language", "link rel", "iframe name"].contains(tag + " " + name)
    {
      return Unsafe(
        reason: "in '\(name)', which says what may run", advice: "write its words yourself")
    }
    return nil
  }

  private static func shown(_ name: [UInt8]) -> String { String(decoding: name, as: UTF8.self) }
}

extension Place.Script {
  /// Why no value may stand here; one in double quotation marks may.
  fileprivate var refusal: Place.Unsafe {
    let inString = "write it in double quotation marks: \"{{...}}\""
    return switch self {
    case .escape: Place.Unsafe(reason: "behind a backslash", advice: "take the backslash away")
    case .singleQuoted: Place.Unsafe(reason: "in a script between apostrophes", advice: inString)
    case .template: Place.Unsafe(reason: "in a script between backticks", advice: inString)
    case .lineComment, .blockComment, .star: Place.Unsafe(reason: "inside a script's comment")
    case .unclear, .slash:
      Place.Unsafe(
        reason: "in a script behind '/', '${' or an open string",
        advice: "put it before them, or in a data- attribute, which the script can read")
    case .data, .code, .doubleQuoted:
      Place.Unsafe(reason: "in a script outside quotation marks", advice: inString)
    }
  }
}
