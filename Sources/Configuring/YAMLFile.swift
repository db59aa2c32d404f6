import Model
import Yams

/// Reads one YAML file into values with places.
///
/// Anchors and aliases are refused altogether: with them a file of a kilobyte can stand for a tree
/// of terabytes. So are tags, complex keys, keys written twice and more than one document.
struct YAMLFile {
  private let path: String
  private var text: MaskedText
  private var places = ScalarPlaces("")

  /// The file's root; nil when it could not be read or says nothing, which is then reported.
  static func read(_ path: String, _ diagnosis: inout Diagnosis) -> Value? {
    do throws(Problem) {
      let bytes = try readBytes(of: path, limit: Limits.yamlBytes)
      let text = try checkedText(bytes, path)
      if let plain = PlainFeeds(text, file: path) {
        var rest = Diagnosis()
        if let value = try? read(plain.rest, of: path, &rest), rest.problems.isEmpty,
          let whole = plain.restored(in: value)
        {
          return whole
        }
      }
      return try read(text, of: path, &diagnosis)
    } catch {
      diagnosis.add(error)
      return nil
    }
  }

  static func read(
    _ text: String, of path: String, _ diagnosis: inout Diagnosis
  ) throws(Problem) -> Value {
    guard let masked = MaskedText(text) else {
      throw Problem("uses too many private-use characters", at: Place(file: path))
    }
    var file = YAMLFile(path: path, text: masked)
    guard let root = try file.compose() else {
      throw Problem("is empty", at: Place(file: path))
    }
    file.places = ScalarPlaces(file.text.masked)
    let value = file.value(root, depth: 0, &diagnosis)
    if value.isNull { throw Problem("is empty", at: Place(file: path)) }
    return value
  }

  private init(path: String, text: MaskedText) {
    self.path = path
    self.text = text
  }

  /// The text of a file, which must be UTF-8 and hold only what YAML 1.1 §5.1 calls printable.
  private static func checkedText(_ bytes: [UInt8], _ path: String) throws(Problem) -> String {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    // Long lists are mostly of these.
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var decoder = UTF8.ForwardParser()
    var input = bytes.makeIterator()
    var offset = 0
    var lines = Lines(bytes)
    while true {
      switch decoder.parseScalar(from: &input) {
      case .emptyInput: return String(decoding: bytes, as: UTF8.self)
      case .error:
        throw Problem(
          "is not UTF-8 text; save it as UTF-8", at: lines.place(of: offset, in: path))
      case .valid(let encoded):
        let scalar = UTF8.decode(encoded)
        if !isPrintable(scalar.value) {
          let number = String(scalar.value, radix: 16, uppercase: true)
          throw Problem(
            "is not a text file: it contains the control character U+\(number)",
            at: lines.place(of: offset, in: path))
        }
        offset += encoded.count
      }
    }
  }

  private static func isPrintable(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
    default: false
    }
  }

  /// The tree of the text. Keys written twice, at which Yams would stop, are renamed until none is
  /// left.
  private mutating func compose() throws(Problem) -> Node? {
    for _ in 0...Limits.duplicateKeys {
      do {
        return try Parser(yaml: text.masked, resolver: .basic, encoding: .utf8).singleRoot()
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard text.maskKey(line: context.mark.line, column: context.mark.column) else {
          let key = text.restore(keys.first ?? "")
          throw Problem("`\(key)` is written twice", at: place(context.mark))
        }
      } catch {
        throw syntaxProblem(error)
      }
    }
    throw Problem("has too many keys that are written twice", at: Place(file: path))
  }

  private func syntaxProblem(_ error: any Error) -> Problem {
    guard let error = error as? YamlError else { return Problem("\(error)", at: Place(file: path)) }
    switch error {
    case .scanner(let context, let message, let mark, _),
      .parser(let context, let message, let mark, _):
      if let (line, column) = text.reference(before: mark.line) {
        return Problem(Self.noReferences, at: Place(file: path, line: line, column: column))
      }
      let during = context.map { "\($0.text) (line \($0.mark.line)): " } ?? ""
      return Problem("not YAML: \(during)\(message)\(Self.hint(message))", at: place(mark))
    case .composer(_, _, let mark, _):
      return Problem("holds more than one document; only one is read", at: place(mark))
    case .reader(let message, _, _, _):
      return Problem("not YAML: \(message)", at: Place(file: path))
    default: return Problem("cannot be read as YAML", at: Place(file: path))
    }
  }

  /// libyaml says what it met; this says what usually brought it about.
  private static func hint(_ message: String) -> String {
    switch message {
    case "mapping values are not allowed in this context":
      "; text that contains `: ` must be quoted, and keys of one mapping must stand in one column"
    case "did not find expected key", "did not find expected '-' indicator":
      "; check the indentation, and quote text that only begins with a quotation mark as a whole"
    case "found character that cannot start any token":
      "; indent with blanks, not tabs, and quote text that begins with @, ` or %"
    case _ where message.hasPrefix("Maximum nesting level"):
      "; nothing here is nested so deep"
    case "could not find expected ':'": "; a key is followed by a colon and a blank"
    default: ""
    }
  }

  private static let noReferences =
    "anchors (&name) and aliases (*name) are not supported; quote text that begins with & or *"

  private func place(_ mark: Mark?) -> Place {
    Place(file: path, line: mark?.line ?? 0, column: mark?.column ?? 0)
  }

  private mutating func value(_ node: Node, depth: Int, _ diagnosis: inout Diagnosis) -> Value {
    let place = place(node.mark)
    guard depth < Limits.nesting else {
      diagnosis.error("is nested deeper than \(Limits.nesting) levels", at: place)
      return Value(content: .null, place: place)
    }
    switch node {
    case .scalar(let scalar):
      let content = content(scalar, place, &diagnosis)
      return Value(content: content, place: place, turns: turns(of: scalar))
    case .sequence(let sequence):
      var values: [Value] = []
      values.reserveCapacity(sequence.count)
      for node in sequence { values.append(value(node, depth: depth + 1, &diagnosis)) }
      return Value(content: .list(values), place: place)
    case .mapping(let mapping):
      return Value(content: .map(entries(mapping, depth, &diagnosis)), place: place)
    case .alias:
      diagnosis.error(Self.noReferences, at: place)
      return Value(content: .null, place: place)
    }
  }

  private func content(_ scalar: Node.Scalar, _ place: Place, _ diagnosis: inout Diagnosis)
    -> Value.Content
  {
    let plain = scalar.style == .plain
    if plain && text.isReference(scalar.string) {
      diagnosis.error(Self.noReferences, at: place)
    }
    let tag = scalar.tag.rawValue
    if tag != "" && tag != "!" && tag != "tag:yaml.org,2002:str" {
      diagnosis.error("tags (!name) are not supported; quote text that begins with !", at: place)
    }
    let string = text.restore(scalar.string)
    let isNull = plain && ["", "~", "null", "Null", "NULL"].contains(string)
    return isNull ? .null : .text(string, plain: plain)
  }

  private mutating func turns(of scalar: Node.Scalar) -> [Turn] {
    guard let mark = scalar.mark else { return [] }
    let style: ScalarPlaces.Style =
      switch scalar.style {
      case .singleQuoted, .doubleQuoted: .quoted
      case .literal, .folded: .block
      case .plain, .any: .plain
      }
    return places.turns(of: scalar.string, style, line: mark.line, column: mark.column)
  }

  private static let fewKeys = 16

  private mutating func entries(_ mapping: Node.Mapping, _ depth: Int, _ diagnosis: inout Diagnosis)
    -> [Value.Entry]
  {
    var entries: [Value.Entry] = []
    entries.reserveCapacity(mapping.count)
    var firsts: [String: Place] = [:]
    // Of a few keys it is told by looking whether one is written twice.
    let isLarge = mapping.count > Self.fewKeys
    for (key, node) in mapping {
      let place = place(key.mark)
      guard case .scalar(let scalar) = key, !text.isReference(scalar.string) else {
        diagnosis.error("a key must be one word or quoted text", at: place)
        continue
      }
      let name = text.restore(scalar.string)
      let before = isLarge ? firsts[name] : entries.first { $0.key.value == name }?.key.place
      if let first = before {
        diagnosis.error(
          "`\(name)` is written twice; the first is on line \(first.line)", at: place)
        continue
      }
      if isLarge { firsts[name] = place }
      let value = value(node, depth: depth + 1, &diagnosis)
      entries.append(.init(key: Located(name, at: place), value: value))
    }
    return entries
  }
}
