import Glibc
import Model
import Parsing
import Scheduling

/// A feed to replay: when it published, in seconds from the beginning of a week (a Monday).
struct Source {
  /// Ascending; those before the replay begins are what the feed held before.
  var posts: [Double]
  /// Entries of its document.
  var window: Int
  /// The rate that made the posts, where one did.
  var truth: Forecast?
}

/// SplitMix64: the same numbers in each run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func uniform() -> Double { Double.random(in: 0..<1, using: &self) }

  mutating func normal() -> Double {
    (-2 * log(1 - uniform())).squareRoot() * cos(2 * .pi * uniform())
  }
}

/// The epoch of the replay: a Monday, 00:00 UTC.
let epoch = Timestamp(seconds: 1_735_516_800)
let week = 604_800.0
let day = 86_400.0

extension Source {
  /// Poisson posts by a rate that changes with hour and day; means are spread log-normally around
  /// one item a day by `sigma`.
  static func generated(
    _ count: Int, sigma: Double, from start: Double, to end: Double, seed: UInt64
  ) -> [Source] {
    var dice = Dice(state: seed)
    return (0..<count).map { _ in
      let mean = exp(sigma * dice.normal()) / day
      let truth = Forecast(mean: mean, hours: hours(&dice), days: days(&dice))
      var posts: [Double] = []
      var time = start
      while time < end {
        let rate = truth.rate(at: moment(time))
        // Within the hour the rate is constant.
        let left = 3600 - time.truncatingRemainder(dividingBy: 3600)
        let step = -log(1 - dice.uniform()) / rate
        time += min(step, left)
        if step < left { posts.append(time) }
      }
      return Source(posts: posts, window: Int.random(in: 10...50, using: &dice), truth: truth)
    }
  }

  /// Busy for some hours around a peak, at night nearly silent.
  private static func hours(_ dice: inout Dice) -> SIMD32<Float> {
    let peak = dice.uniform() * 24
    let width = 2 + dice.uniform() * 4
    let night = dice.uniform() * 0.2
    var hours = SIMD32<Float>.zero
    for hour in 0..<24 {
      let away = abs((Double(hour) - peak + 36).truncatingRemainder(dividingBy: 24) - 12)
      hours[hour] = Float(night + exp(-(away / width) * (away / width)))
    }
    return hours * (24 / hours.sum())
  }

  private static func days(_ dice: inout Dice) -> SIMD8<Float> {
    let weekend = Float(dice.uniform())
    var days = SIMD8<Float>(1, 1, 1, 1, 1, weekend, weekend, 0)
    days *= 7 / days.sum()
    return days
  }

  /// The dated items of a folder's feeds, again and again: each copy of what a feed held begins
  /// whole weeks after the one before (whole days, where it is shorter), and each of its days is
  /// moved by up to an hour, so that no hour repeats exactly.
  static func recorded(
    in folder: String, from start: Double, to end: Double, seed: UInt64
  ) -> [Source] {
    var dice = Dice(state: seed)
    return files(in: folder).compactMap { path in
      let document = Document(bytes: contents(of: path), baseURL: "https://bench.example/")
      let dates = parse(document).items.compactMap { $0.published ?? $0.updated }
      let times = Set(dates).map { seconds($0) }.sorted()
      guard times.count >= 5, let first = times.first, let last = times.last else { return nil }
      let span = last - first + (last - first) / Double(times.count - 1)
      let unit = span < week ? day : week
      let period = max(unit, (span / unit).rounded(.up) * unit)
      // Aligned, so that weekdays and hours stay what they were.
      let copies = ((start - last) / period).rounded(.down)
      var posts: [Double] = []
      var shift = copies * period
      while first + shift < end {
        var moved = 0.0
        var last = -Double.infinity
        for time in times {
          if (time / day).rounded(.down) != last {
            last = (time / day).rounded(.down)
            moved = (dice.uniform() - 0.5) * 7200
          }
          posts.append(time + shift + moved)
        }
        shift += period
      }
      posts.sort()
      return Source(
        posts: posts.filter { $0 >= start && $0 < end }, window: times.count, truth: nil)
    }
  }
}

func moment(_ seconds: Double) -> Timestamp { epoch + .milliseconds(Int64(seconds * 1000)) }

func seconds(_ time: Timestamp) -> Double { Double((time - epoch).milliseconds) / 1000 }

private func files(in folder: String) -> [String] {
  guard let directory = opendir(folder) else {
    perror(folder)
    exit(66)
  }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted().map { folder + "/" + $0 }
}

private func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}
