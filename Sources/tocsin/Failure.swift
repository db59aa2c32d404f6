import ArgumentParser
import Configuring
import Journaling
import Model

/// Exit codes of the contract (sysexits.h), besides ArgumentParser's 0 and 64.
extension ExitCode {
  static let asked = ExitCode(1)
  static let data = ExitCode(65)
  static let unavailable = ExitCode(69)
  static let inputOutput = ExitCode(74)
  static let settings = ExitCode(78)
}

/// Says on stderr what is wrong, and ends the command.
func fail(_ message: String, _ code: ExitCode) -> ExitCode {
  Terminal.talk("tocsin: " + message)
  return code
}

func fail(_ problems: Problems) -> ExitCode {
  for problem in problems.all.readable { Terminal.talk(problem.description) }
  return .settings
}

func fail(_ error: JournalError) -> ExitCode {
  switch error {
  case .missing, .locked, .outdated: fail(error.description, .unavailable)
  case .directory, .unsafe, .readOnly, .database: fail(error.description, .inputOutput)
  }
}
