/// What Package.swift says of the rooms, read as text: asking the package manager takes seconds.
struct Manifest {
  /// The modules that each room may import.
  private(set) var rooms: [String: Set<String>] = [:]

  private typealias Token = Substring

  init(_ text: String) {
    let tokens = Self.tokens(of: text)
    var products: [Substring: String] = [:]
    for index in tokens.indices {
      let rest = tokens[index...]
      if rest.starts(with: ["let"]), rest.dropFirst(2).starts(with: Self.product) {
        let name = rest.dropFirst(2 + Self.product.count).first ?? ""
        products[tokens[index + 1]] = Self.unquoted(name)
      } else if rest.starts(with: ["room", "("]), let name = rest.dropFirst(2).first,
        name.hasPrefix("\"")
      {
        let list = rest.dropFirst(3).starts(with: [",", "["]) ? rest.dropFirst(5) : []
        rooms[Self.unquoted(name)] = Self.modules(list, products)
      } else if rest.starts(with: [".", "executableTarget", "(", "name", ":"]),
        let name = rest.dropFirst(5).first
      {
        let list = rest.drop { $0 != "[" }.dropFirst()
        rooms[Self.unquoted(name)] = Self.modules(list, products)
      }
    }
  }

  private static let product: [Substring] = [
    ":", "Target", ".", "Dependency", "=", ".", "product", "(", "name", ":",
  ]

  private static func modules(
    _ list: ArraySlice<Substring>, _ products: [Substring: String]
  ) -> Set<String> {
    Set(
      list.prefix { $0 != "]" }.filter { $0 != "," }.map { token in
        products[token] ?? unquoted(token)
      })
  }

  private static func unquoted(_ token: Substring) -> String {
    String(token.filter { $0 != "\"" })
  }

  /// Names, quoted texts and single signs; line comments are left out.
  private static func tokens(of text: String) -> [Substring] {
    var tokens: [Substring] = []
    for line in text.split(separator: "\n") {
      var rest = line.drop { $0 == " " }
      while let first = rest.first, !rest.hasPrefix("//") {
        let token: Substring
        if first == "\"" {
          token = rest.prefix(1) + rest.dropFirst().prefix { $0 != "\"" } + "\""
        } else if first.isLetter || first == "_" {
          token = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        } else {
          token = rest.prefix(1)
        }
        tokens.append(token)
        rest = rest.dropFirst(token.count).drop { $0 == " " }
      }
    }
    return tokens
  }
}
