import Glibc
import Logging
import Model
import Synchronization

/// Log lines on stderr: with a syslog priority where the journal reads them, with the time
/// elsewhere.
struct StandardErrorLog: LogHandler {
  var logLevel: Logger.Level = .info
  var metadata: Logger.Metadata = [:]
  private let priorities = Terminal.environment("JOURNAL_STREAM") != nil

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
    let fields = all.sorted { $0.key < $1.key }
      .map { " \($0.key)=\(Self.quoted("\($0.value)"))" }.joined()
    let text = SafeText.line("\(event.message)") + fields
    Terminal.clearProgress()
    if priorities {
      Terminal.talk("<\(Self.priority(event.level))>" + text)
    } else {
      let time = LocalTime.short(LocalTime.now(), utc: false)
      Terminal.talk("\(time) \(event.level.rawValue): \(text)")
    }
  }

  private static func quoted(_ value: String) -> String {
    let safe = SafeText.line(value)
    return safe.contains(" ") || safe.isEmpty ? "\"\(safe)\"" : safe
  }

  private static func priority(_ level: Logger.Level) -> Int {
    switch level {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }
}

extension Logger {
  static func standardError(_ level: Logger.Level) -> Logger {
    Logger(label: "tocsin") { _ in
      var handler = StandardErrorLog()
      handler.logLevel = level
      return handler
    }
  }
}
