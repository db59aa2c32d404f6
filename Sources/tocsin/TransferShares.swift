import Scheduling

/// How many transfers of each kind may be under way, so that all of them together keep within the
/// open files of this process.
struct TransferShares: Hashable {
  /// Open files for all else: the journal, output, sinks, names being resolved, the libraries' own.
  private static let reserve = 64
  /// Transfers that may say nothing for long: 20 KB of memory each.
  private static let mostHung = 4096
  /// For each transfer with a slot: its slow ones, itself, and a connection kept for later, of a
  /// page, or for a host's other address.
  private static let filesEach = 2 + Agenda.Limits().slow

  /// As wanted, or fewer.
  let concurrency: Int
  let hung: Int

  /// `wanted`: the setting; `files`: open files that there may be. What hangs gets what others
  /// leave, at least half.
  init(concurrency wanted: Int, files: Int) {
    // Where there are very few, half of them have to do for all else.
    let room = files - min(Self.reserve, files / 2)
    concurrency = max(1, min(wanted, room / 2 / Self.filesEach))
    hung = max(1, min(Self.mostHung, room - concurrency * Self.filesEach))
  }

  /// Of all transfers, with those kept for later.
  var connections: Int { concurrency * Self.filesEach + hung }
}
