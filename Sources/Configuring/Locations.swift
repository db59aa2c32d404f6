import Glibc

/// The settings file to read: `--config`, `$TOCSIN_CONFIG`, `./Config/tocsin.yaml`,
/// `/etc/tocsin/tocsin.yaml`. A file that was asked for is answered even if it does not exist, so
/// that reading it says so; nil when none was asked for and none is in the usual places.
public func findSettings(explicit: String?, environment: [String: String]) -> String? {
  if let explicit { return explicit }
  if let path = environment["TOCSIN_CONFIG"], !path.isEmpty { return path }
  return ["Config/tocsin.yaml", "/etc/tocsin/tocsin.yaml"].first(where: Paths.exists)
}

/// The directory of the journal: `state:` in the settings, `$STATE_DIRECTORY` (the first, where
/// systemd names several), `$XDG_STATE_HOME/tocsin`, `~/.local/state/tocsin`. It need not exist.
public func stateDirectory(_ settings: Settings?, environment: [String: String]) -> String {
  if let state = settings?.state { return state }
  if let first = environment["STATE_DIRECTORY"]?.split(separator: ":").first {
    return String(first)
  }
  // The XDG base directory specification has relative paths ignored.
  if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
    return Paths.join(state, "tocsin")
  }
  let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? homeOfUser()
  return Paths.join(home, ".local/state/tocsin")
}

/// As the user database has it; services often run without `HOME`.
private func homeOfUser() -> String {
  guard let user = getpwuid(getuid()), let home = user.pointee.pw_dir else { return "/" }
  return String(cString: home)
}
