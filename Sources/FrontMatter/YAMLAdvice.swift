/// libyaml's problems in the words of somebody who writes articles: what is wrong, and what to write.
enum YAMLAdvice {
  /// - Parameters:
  ///   - problem: libyaml's sentence. What it says of a directive, which no head has, is passed on.
  ///   - before: What stands before the place in its line.
  static func text(of problem: String, before: some Collection<UInt8>) -> String {
    let beginsLine = before.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    return switch problem {
    case "mapping values are not allowed in this context":
      // A key behind spaces that is meant as one of its own.
      before.first == 0x20 && !before.contains(UInt8(ascii: ":"))
        ? "this line is read as more of the value above it; take away the spaces before it, or put the whole value in quotation marks"
        : "a ': ' stands inside a value; put the whole value in quotation marks"
    case "could not find expected ':'": "a line has no ':'; write 'key: value'"
    case "did not find expected key":
      beginsLine
        ? "this line does not fit those above it; write 'key: value' with as many spaces before it as they have"
        : "the value has ended before this; put all of it between one pair of quotation marks"
    case "did not find expected '-' indicator":
      "this line is no item of the list above it; begin it with '- ', and as many spaces before that as the others have"
    case "block sequence entries are not allowed in this context":
      "a list begins in the line of its key; write its items below, each on a line with '- '"
    case "mapping keys are not allowed in this context", "found unexpected ':'":
      "a '?' or ':' means something else here; put the value in quotation marks"
    case "found character that cannot start any token":
      "a tab or a sign such as '@' or '`' begins a value; use spaces, or put the value in quotation marks"
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      "a tab stands before the line; use spaces"
    case "did not find expected alphabetic or numeric character":
      "a '*' or '&' begins a value; put the value in quotation marks"
    case "did not find expected node content":
      "a bracket or comma stands where a value should; put the value in quotation marks"
    case "found undefined tag handle", "did not find URI escaped octet",
      "did not find expected '!'",
      "did not find expected tag URI", "did not find the expected '>'",
      "did not find expected whitespace or line break":
      "a '!' begins a value; put the value in quotation marks"
    case "did not find expected comment or line break", "found an indentation indicator equal to 0":
      "a '|' or '>' begins a value; put the value in quotation marks, or begin its words on the next line"
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      "a '\\' stands between double quotation marks; write it twice, or use single quotation marks"
    case "found unexpected end of stream", "found unexpected document indicator":
      "a quotation mark is not closed; close it"
    case "did not find expected ',' or ']'": "a list is not closed; add the bracket"
    case "did not find expected ',' or '}'":
      "a '{' begins a group that is not closed; add the '}', or put the value in quotation marks"
    case "did not find expected <document start>", "found unknown directive name",
      "could not find expected directive name":
      "the keys have ended before this; keep them in one block, and put a value that begins with '%' in quotation marks"
    default: "\(problem); see https://yaml.org/spec for how values are written"
    }
  }
}
