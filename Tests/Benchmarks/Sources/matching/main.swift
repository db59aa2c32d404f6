import Glibc
import Matching
import Model
import Parsing

// matching text FILE...: the texts of feeds, one a line, to standard output.
// matching scan ROUNDS TEXT PHRASES...: for each list of phrases, one a line: CPU seconds to
// compile it, and the fastest of the rounds, in MB/s, with inflected forms and as written.
// matching rules COUNT TEXT: items a second, of the text's lines, with so many boolean rules.

func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else {
    perror(path)
    exit(66)
  }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let size = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = fread(buffer.baseAddress, 1, size, file)
  }
}

func lines(of path: String) -> [String] {
  contents(of: path).split(separator: UInt8(ascii: "\n")).map {
    String(decoding: $0, as: UTF8.self)
  }
}

func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The most memory held so far, in MB.
func peak() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(0), &usage)
  return Double(usage.ru_maxrss) / 1000
}

let place = Place(file: "benchmark", line: 1, column: 1)

func printTexts(_ paths: ArraySlice<String>) {
  for path in paths {
    let document = Document(bytes: contents(of: path), baseURL: "https://bench.example/")
    for item in parse(document).items {
      let texts = [item.title, item.summary?.plain, item.content?.plain].compactMap { $0 }
      for text in texts {
        puts(String(text.map { $0.isNewline ? " " : $0 }))
      }
    }
  }
}

func engine(_ list: Watchlist) -> Engine {
  do throws(Problems) {
    return try Engine([list])
  } catch {
    puts("\(error.all.prefix(3))")
    exit(65)
  }
}

func scan(rounds: Int, _ text: String, _ lists: ArraySlice<String>) {
  // Blocks of 64 kB, each an item.
  var blocks: [String] = []
  var block = ""
  for line in lines(of: text) {
    block += line + "\n"
    if block.utf8.count >= 1 << 16 {
      blocks.append(block)
      block = ""
    }
  }
  blocks.append(block)
  let megabytes = Double(blocks.reduce(0) { $0 + $1.utf8.count }) / 1e6
  for path in lists {
    for mark in ["", "="] {
      let phrases = lines(of: path).map { Located(mark + $0, at: place) }
      let start = seconds()
      let engine = engine(
        Watchlist(
          id: "w", title: "w", topics: [.init(id: "t", phrases: phrases, place: place)],
          place: place))
      let compiled = seconds() - start
      var best = Double.infinity
      var matches = 0
      for _ in 0..<rounds {
        matches = 0
        let start = seconds()
        for block in blocks { matches += engine.read(MatchText(content: block)).matches.count }
        best = min(best, seconds() - start)
      }
      let forms = mark.isEmpty ? "inflected" : "exact"
      puts("\(phrases.count) \(forms) \(compiled) \(megabytes / best) \(matches)")
    }
  }
  puts("peak \(peak())")
}

/// Rules of three words of the text, two of which must occur and one must not.
func rules(count: Int, _ path: String) {
  let items = lines(of: path).filter { $0.utf8.count > 80 }
  var words: [String] = []
  for item in items {
    words += item.split { !$0.isLetter }.filter { $0.count > 3 }.prefix(20).map { $0.lowercased() }
  }
  // Each word as likely as any other: the commonest would make every rule fire on every item.
  words = Array(Set(words)).sorted()
  var state: UInt64 = 88_172_645_463_325_252
  func random() -> String {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return words[Int(state % UInt64(words.count))]
  }
  let rules = (0..<count).map { index in
    Watchlist.Rule(
      id: "r\(index)", when: Located("\(random()) AND \(random()) AND NOT \(random())", at: place),
      place: place)
  }
  let topic = Watchlist.Topic(id: "t", phrases: [Located("zzzz", at: place)], place: place)
  let start = seconds()
  let engine = engine(
    Watchlist(id: "w", title: "w", topics: [topic], rules: rules, place: place))
  let compiled = seconds() - start
  var findings = 0
  let first = seconds()
  for item in items { findings += engine.read(MatchText(content: item)).findings.count }
  let speed = Double(items.count) / (seconds() - first)
  puts("\(count) \(compiled) \(speed) \(findings) \(items.count) \(peak())")
}

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "text": printTexts(arguments[2...])
case "scan": scan(rounds: Int(arguments[2]) ?? 5, arguments[3], arguments[4...])
case "rules": rules(count: Int(arguments[2]) ?? 100_000, arguments[3])
default:
  puts("matching text FILE... | scan ROUNDS TEXT PHRASES... | rules COUNT TEXT")
  exit(64)
}
