import Glibc
import Matching
import Model
import Parsing

// matching text FILE...: the texts of feeds, one a line, to standard output.
// matching scan ROUNDS OFFICIALS TEXT PHRASES...: for each list of phrases, one a line, and so many
// officials: CPU seconds to compile them, and of the rounds the fastest, in MB/s, with inflected
// forms and as written: where they are found, and with what is said of them.
// matching rules COUNT TEXT: items a second, of those lines that are as long as an item of a feed,
// with so many boolean rules: seconds of the first 500, speed at first sight of the others, and the
// fastest pass of three over all.
// matching items ROUNDS PHRASES FILE...: CPU seconds to parse feeds, and to match their items
// against the phrases and 1,000 officials, the fastest round of each.

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

let here = Place(file: "benchmark", line: 1, column: 1)

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

/// Made-up names of common given names and common parts of surnames.
func officials(_ count: Int) -> [Watchlist.Official] {
  let given = """
    Kyrylo Volodymyr Olena Sergey Dmitry Maria Anna John Robert Emmanuel Olaf Giorgia Viktor Ursula
    Josep Mark David Michael Peter Andrzej Donald Pavel Ivan Nikolai Alexander Yulia Hassan Ali
    """.split(whereSeparator: \.isWhitespace)
  let beginnings =
    "Bar Koval Petr Sidor Marten Hoff Novak Zelen Groys Lavr Kulik Sand Orb Stolt Tym"
    .split(separator: " ")
  let endings = ["enko", "ov", "sky", "er", "son", "in"]
  return (0..<count).map { number in
    let place = number / given.count
    let name =
      given[number % given.count] + " " + beginnings[place % beginnings.count]
      + endings[(number + place) % endings.count]
    return Watchlist.Official(id: "o\(number)", name: Located(String(name), at: here), place: here)
  }
}

/// The fastest of some rounds, and what they counted.
func fastest(_ rounds: Int, _ count: () -> Int) -> (seconds: Double, count: Int) {
  var best = Double.infinity
  var counted = 0
  for _ in 0..<rounds {
    let start = seconds()
    counted = count()
    best = min(best, seconds() - start)
  }
  return (best, counted)
}

/// The same, of some millions of bytes or numbers of items: so many a second.
func speed(_ rounds: Int, _ amount: Double, _ count: () -> Int) -> (Double, Int) {
  let (seconds, counted) = fastest(rounds, count)
  return (amount / seconds, counted)
}

func scan(rounds: Int, officialCount: Int, _ text: String, _ lists: ArraySlice<String>) {
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
      let phrases = lines(of: path).map { Located(mark + $0, at: here) }
      let start = seconds()
      let engine = engine(
        Watchlist(
          id: "w", title: "w", topics: [.init(id: "t", phrases: phrases, place: here)],
          officials: officials(officialCount), place: here))
      let compiled = seconds() - start
      let (finding, finds) = speed(rounds, megabytes) {
        blocks.reduce(0) { $0 + engine.finds(in: MatchText(content: $1)).count }
      }
      let (reading, _) = speed(rounds, megabytes) {
        blocks.reduce(0) { $0 + engine.read(MatchText(content: $1)).matches.count }
      }
      let forms = mark.isEmpty ? "inflected" : "exact"
      puts("\(phrases.count) \(officialCount) \(forms) \(compiled) \(finding) \(finds) \(reading)")
    }
  }
  puts("peak \(peak())")
}

/// Items read before speed is measured.
let warmUp = 500

/// Rules of three words of the text, two of which must occur and one must not.
func rules(count: Int, _ path: String) {
  let items = lines(of: path).filter { (80..<600).contains($0.utf8.count) }
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
      id: "r\(index)", when: Located("\(random()) AND \(random()) AND NOT \(random())", at: here),
      place: here)
  }
  let topic = Watchlist.Topic(id: "t", phrases: [Located("zzzz", at: here)], place: here)
  let start = seconds()
  let engine = engine(
    Watchlist(id: "w", title: "w", topics: [topic], rules: rules, place: here))
  let compiled = seconds() - start
  func pass(_ rounds: Int, _ items: some Collection<String>) -> (Double, Int) {
    speed(rounds, Double(items.count)) {
      items.reduce(0) { $0 + engine.findings(in: MatchText(content: $1)).count }
    }
  }
  // The first item of a language waits for the stems of all rules' words in it.
  let began = seconds()
  _ = pass(1, items.prefix(warmUp))
  let warm = seconds() - began
  let first = pass(1, items.dropFirst(warmUp)).0
  let (later, findings) = pass(3, items[...])
  puts("\(count) \(compiled) \(warm) \(first) \(later) \(findings) \(items.count) \(peak())")
}

/// What matching adds to parsing.
func items(rounds: Int, _ phrases: String, _ paths: ArraySlice<String>) {
  let documents = paths.map {
    Document(bytes: contents(of: $0), baseURL: "https://bench.example/")
  }
  let parsing = fastest(rounds) { documents.reduce(0) { $0 + parse($1).items.count } }
  let texts = documents.flatMap { document in
    parse(document).items.map { item in
      MatchText(
        title: item.title ?? "", summary: item.summary?.plain ?? "",
        content: item.content?.plain, language: item.language)
    }
  }
  let topic = Watchlist.Topic(
    id: "t", phrases: lines(of: phrases).map { Located($0, at: here) }, place: here)
  let engine = engine(
    Watchlist(id: "w", title: "w", topics: [topic], officials: officials(1000), place: here))
  let matching = fastest(rounds) {
    texts.reduce(0) { $0 + engine.findings(in: $1).count }
  }
  puts("\(parsing.count) \(parsing.seconds) \(matching.seconds) \(matching.count)")
}

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "text": printTexts(arguments[2...])
case "scan":
  scan(
    rounds: Int(arguments[2]) ?? 5, officialCount: Int(arguments[3]) ?? 0, arguments[4],
    arguments[5...])
case "items": items(rounds: Int(arguments[2]) ?? 5, arguments[3], arguments[4...])
case "rules": rules(count: Int(arguments[2]) ?? 100_000, arguments[3])
default:
  puts(
    "matching text FILE... | scan ROUNDS OFFICIALS TEXT PHRASES..."
      + " | items ROUNDS PHRASES FILE... | rules COUNT TEXT"
  )
  exit(64)
}
