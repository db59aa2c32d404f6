import Glibc
import Model
import Parsing

// parsing ROUNDS FILE...: the CPU seconds of the fastest round over all files, and the items read.
// parsing memory FILE: the peak of memory, in multiples of the file's size, beyond an empty feed's.

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

func usage() -> rusage {
  var usage = rusage()
  getrusage(__rusage_who_t(0), &usage)
  return usage
}

func seconds() -> Double {
  let now = usage()
  return Double(now.ru_utime.tv_sec + now.ru_stime.tv_sec)
    + Double(now.ru_utime.tv_usec + now.ru_stime.tv_usec) / 1e6
}

func throughput(rounds: Int, _ paths: ArraySlice<String>) {
  let documents = paths.map { Document(bytes: contents(of: $0), baseURL: "https://bench.example/") }
  var best = Double.infinity
  var items = 0
  for _ in 0..<rounds {
    items = 0
    let start = seconds()
    for document in documents { items += parse(document).items.count }
    best = min(best, seconds() - start)
  }
  puts("\(best) \(items)")
}

func memory(_ path: String) {
  let document = Document(bytes: contents(of: path), baseURL: "https://bench.example/")
  _ = parse(Document(bytes: Array("<rss><channel><item/></channel></rss>".utf8)))
  let before = usage().ru_maxrss
  let items = parse(document, options: ParseOptions(maxItems: .max)).items.count
  let kilobytes = usage().ru_maxrss - before
  puts("\(Double(kilobytes) * 1024 / Double(max(1, document.bytes.count))) \(items)")
}

let words = CommandLine.arguments
if words.count == 3, words[1] == "memory" {
  memory(words[2])
} else if words.count > 2, let rounds = Int(words[1]) {
  throughput(rounds: rounds, words[2...])
} else {
  _ = "usage: parsing ROUNDS FILE... | memory FILE\n".withCString {
    write(STDERR_FILENO, $0, strlen($0))
  }
  exit(64)
}
