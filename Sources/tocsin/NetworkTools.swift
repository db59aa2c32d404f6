import ArgumentParser
import Configuring
import Fetching
import Journaling
import Model
import Transferring

/// What commands that ask a server directly work with: the settings' ways through the network, and
/// their limits, where there are settings.
struct NetworkTools {
  let settings: Settings
  let transfers: Transfers
  /// Hosts that want to be left alone, until when.
  private let rests: [String: Timestamp]

  init(_ place: Location) throws {
    settings = try place.settingsIfAny()
    let directory = place.directory(settings)
    let journal = try? Journal(directory: directory, mode: .reading, now: LocalTime.now)
    rests = (try? journal?.holds(after: LocalTime.now())) ?? [:]
    do throws(TransferError) {
      transfers = try Composition.transfers(settings)
    } catch {
      throw fail(error.description, .unavailable)
    }
  }

  var options: Fetcher.Options {
    .init(timeout: settings.polling.timeout, maxBody: settings.polling.maxBody)
  }

  var fetcher: Fetcher {
    var options = options
    options.readsLinks = true
    return Fetcher(transfers: transfers, options: options, now: LocalTime.now)
  }

  /// At least a second, whatever the settings say: what these commands ask is on top of the polls.
  var spacing: Duration { max(settings.polling.perHostSpacing, .seconds(1)) }

  func pause() async throws { try await ContinuousClock().sleep(for: spacing) }

  /// Whether the address's host asked to be left alone, by what it answered to a poll.
  func rest(_ feed: Feed) -> Timestamp? { rests[Composition.host(feed)] }

  /// Throws when its host is to be left alone.
  func respect(_ feed: Feed) throws {
    guard let until = rest(feed) else { return }
    throw fail(
      "its host asked to be left alone until \(LocalTime.full(until, utc: false)): not asked",
      .unavailable)
  }

  /// The configured feed of that address, with its credentials, or one without any.
  func feed(_ address: String) throws -> Feed {
    let url = address.contains("://") ? address : "https://" + address
    guard Composition.isFeedAddress(url) else {
      throw fail("'\(SafeText.address(address))' is no http(s) address", .data)
    }
    let feed = withoutPassword(Feed(url: url))
    return settings.feeds.first { $0.id == feed.id } ?? feed
  }
}
