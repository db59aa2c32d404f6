import Testing

@testable import Parsing

struct URLsTests {
  // The base and the forms of RFC 3986 §5.4, with targets worked out by its algorithm.
  @Test(
    "A reference is resolved as RFC 3986 has it",
    arguments: [
      ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
      ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
      ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"),
      ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../../g", "http://a/g"),
      ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"),
      ("./g/.", "http://a/b/c/g/"), ("g/../h", "http://a/b/c/h"), ("mailto:x@y", "mailto:x@y"),
      ("g?y/../x", "http://a/b/c/g?y/../x"), (" g \n", "http://a/b/c/g"),
      ("g\n/h", "http://a/b/c/g/h"),
      ("файл", "http://a/b/c/файл"),
    ])
  func resolved(_ reference: String, _ expected: String) {
    let result = reference.withBytes { resolve($0, base: "http://a/b/c/d;p?q") }
    #expect(result == expected)
  }

  @Test("Without a usable base a reference stays as it is")
  func unresolved() {
    #expect("a/b".withBytes { resolve($0, base: nil) } == "a/b")
    #expect("a/b".withBytes { resolve($0, base: "not a base") } == "a/b")
    #expect("g".withBytes { resolve($0, base: "http://host") } == "http://host/g")
  }
}
