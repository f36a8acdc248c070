/// What is wrong with a YAML text.
struct YAMLError: Error {
  let message: String
  let offset: Int
  var id = "bad-front-matter"
}
