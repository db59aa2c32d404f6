import ArgumentParser
import Configuring
import Journaling
import Model

/// Where settings and state are; shared by every command.
struct Location: ParsableArguments {
  @Option(name: .shortAndLong, help: "The settings file.", completion: .file())
  var config: String?

  @Option(help: "The state directory; overrides the settings.", completion: .directory)
  var state: String?

  private var path: String? {
    findSettings(explicit: config, environment: Terminal.environment())
  }

  private static let noSettings =
    "no settings found: give --config, set $TOCSIN_CONFIG, or write /etc/tocsin/tocsin.yaml"

  /// The settings; ends the command with 78 when there are none or they are wrong.
  func settings() throws -> Settings {
    guard let path else {
      throw fail(Self.noSettings, .settings)
    }
    do throws(Problems) {
      return try readSettings(at: path, environment: Terminal.environment())
    } catch {
      throw fail(error)
    }
  }

  /// As `settings`, or the defaults where there is no file.
  func settingsIfAny() throws -> Settings {
    path == nil ? Settings(file: "") : try settings()
  }

  /// The state directory. Of the settings only `state:` is read, so that the alert log can be read
  /// while the rest of them is being mended.
  func directory() throws -> String {
    if let state { return state }
    let environment = Terminal.environment()
    guard let path else { return stateDirectory(nil, environment: environment) }
    do throws(Problems) {
      return stateDirectory(try readState(at: path), environment: environment)
    } catch {
      throw fail(error)
    }
  }

  /// The state directory that goes with settings that were read.
  func directory(_ settings: Settings) -> String {
    state ?? stateDirectory(settings, environment: Terminal.environment())
  }

  /// All that `run` and `poll` work with; ends the command with what is wrong. `now` stamps the
  /// journal.
  func workplace(now: @escaping @Sendable () -> Timestamp = LocalTime.now) throws -> Workplace {
    let composition: Composition
    do throws(Problems) {
      composition = try self.composition()
    } catch {
      throw fail(error)
    }
    let directory = directory(composition.settings)
    do throws(JournalError) {
      let journal = try Journal(directory: directory, mode: .writing, now: now)
      return Workplace(directory: directory, composition: composition, journal: journal)
    } catch {
      throw fail(error)
    }
  }

  /// The settings and all that they name, checked.
  func composition() throws(Problems) -> Composition {
    guard let path else {
      throw Problems([Problem(Self.noSettings, at: .init(file: config ?? "tocsin.yaml"))])
    }
    return try Composition.read(path) { directory($0) }
  }

  /// The tags of feeds by their ids, as the settings have them now; wrong settings have none.
  func tags() -> [String: [String]] {
    guard let path else { return [:] }
    let settings = examineSettings(at: path, environment: Terminal.environment()).settings
    let own = (try? OwnFeeds(state: directory(settings)).read()) ?? []
    return Dictionary(
      united(settings.feeds + own.map(withoutPassword)).map { ($0.id, $0.tags) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The journal, for reading.
  func journal() throws -> Journal {
    let directory = try directory()
    do throws(JournalError) {
      return try Journal(directory: directory, mode: .reading, now: LocalTime.now)
    } catch {
      throw fail(error)
    }
  }
}

/// Checked settings, and a journal that is open for writing.
struct Workplace {
  var directory: String
  var composition: Composition
  var journal: Journal
}
