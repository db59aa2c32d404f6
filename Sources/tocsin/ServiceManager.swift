import CSystemd
import Glibc
import Model

/// What we tell the service manager (sd_notify(3)); silent when there is none.
struct ServiceManager: Sendable {
  func ready(_ status: String) { send("READY=1\nSTATUS=\(status)") }

  func stopping() { send("STOPPING=1\nSTATUS=Stopping") }

  /// The work loop came round.
  func alive(_ status: String) { send("WATCHDOG=1\nSTATUS=\(status)") }

  /// A manager of version 253 or later wants the time with it, in the same datagram.
  func reloading() {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let microseconds = UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
    send("RELOADING=1\nMONOTONIC_USEC=\(microseconds)\nSTATUS=Reloading")
  }

  private func send(_ message: String) { _ = sd_notify(0, message) }
}
