import ArgumentParser
import Configuring
import Fetching
import Model
import Transferring

/// What commands that ask a server directly work with: the settings' ways through the network, and
/// their limits, where there are settings.
struct NetworkTools {
  let settings: Settings
  let transfers: Transfers

  init(_ place: Location) throws {
    settings = try place.settingsIfAny()
    do throws(TransferError) {
      transfers = try Composition.transfers(settings)
    } catch {
      throw fail(error.description, .unavailable)
    }
  }

  var options: Fetcher.Options {
    .init(timeout: settings.polling.timeout, maxBody: settings.polling.maxBody)
  }

  var fetcher: Fetcher { Fetcher(transfers: transfers, options: options, now: LocalTime.now) }

  /// At least a second, whatever the settings say: what these commands ask is on top of the polls.
  var spacing: Duration { max(settings.polling.perHostSpacing, .seconds(1)) }

  func pause() async throws { try await ContinuousClock().sleep(for: spacing) }

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
