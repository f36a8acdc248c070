/// - Parameter entity: Index into `names.entities`.
extension Document {
  /// Whether an entity is surely enough a person for "he" and "she" to be shown under its name: of one word only with a title
  /// or a sex, of several where nothing speaks against it.
  public func isSurelyPerson(_ entity: Int) -> Bool {
    let known = names.entities[entity]
    guard known.kind == .person else { return false }
    let personhood = Personhood.of(known, mentions, in: tokens, text.bytes) {
      sentences[sentence(of: $0)].tokens
    }
    return personhood >= (known.fullName.count > 1 ? .doubtful : .plain)
  }
}
