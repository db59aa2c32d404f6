import Glibc
import Matching
import Model

// Reads officials, `id TAB name [TAB other spelling …]` a line, and after them
// texts, {"id","text"} a line. Writes `text TAB official TAB first byte TAB byte after`
// of every mention, and to stderr what compiling and reading took in CPU seconds.
// With --names it reads pairs of names, parted by a tab, and writes 1 or 0 and a score for each.

func cpu() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func tell(_ text: String, _ file: Int32) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard written > 0 else { exit(74) }
    rest.removeFirst(written)
  }
}

func report(_ what: String, since start: Double) {
  tell("\(what): \(cpu() - start) s of CPU\n", STDERR_FILENO)
}

if CommandLine.arguments.dropFirst() == ["--names"] {
  while let line = readLine() {
    let names = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard names.count == 2 else { exit(65) }
    let comparison = NameComparison(names[0], names[1])
    tell("\(comparison.isSame ? 1 : 0)\t\(comparison.score)\n", STDOUT_FILENO)
  }
  exit(0)
}
guard CommandLine.arguments.count == 3,
  let policy = Watchlist.SurnamePolicy(rawValue: CommandLine.arguments[2]),
  dup2(open(CommandLine.arguments[1], O_RDONLY), STDIN_FILENO) == STDIN_FILENO
else { exit(64) }
let place = Place(file: CommandLine.arguments[1], line: 1, column: 1)
var officials: [Watchlist.Official] = []
var texts: [(id: String, text: MatchText)] = []
while let line = readLine() {
  if let object = try? JSONValue(parsing: line.utf8), let text = object["text"]?.string {
    texts.append((object["id"]?.string ?? "", MatchText(content: text)))
  } else {
    let names = line.split(separator: "\t").map(String.init)
    guard names.count > 1 else { continue }
    officials.append(
      Watchlist.Official(
        id: names[0], name: Located(names[1], at: place),
        also: names.dropFirst(2).map { Located($0, at: place) }, surname: policy, place: place))
  }
}
let start = cpu()
let list = Watchlist(id: "names", title: "names", officials: officials, place: place)
let engine = try Engine([list])
report("\(officials.count) officials compiled", since: start)
let reading = cpu()
var found = ""
for (id, text) in texts {
  for match in engine.read(text).matches {
    found += "\(id)\t\(match.id)\t\(match.start)\t\(match.end)\n"
  }
}
report("\(texts.count) texts read", since: reading)
tell(found, STDOUT_FILENO)
