import Configuring
import Model
import Testing

struct LocationsTests {
  @Test func `settings that were asked for are taken, even if they do not exist`() {
    let environment = ["TOCSIN_CONFIG": "/none/b.yaml"]
    #expect(findSettings(explicit: "/none/a.yaml", environment: environment) == "/none/a.yaml")
    #expect(findSettings(explicit: nil, environment: environment) == "/none/b.yaml")
  }

  @Test func `the state directory is the first that is named`() throws {
    var environment = [
      "STATE_DIRECTORY": "/var/lib/tocsin:/var/lib/other", "XDG_STATE_HOME": "/xdg",
      "HOME": "/home/me",
    ]
    var settings = try Workplace().settings(complete)
    settings.state = "/from/settings"
    #expect(stateDirectory(settings, environment: environment) == "/from/settings")
    settings.state = nil
    #expect(stateDirectory(settings, environment: environment) == "/var/lib/tocsin")
    environment["STATE_DIRECTORY"] = ""
    #expect(stateDirectory(nil, environment: environment) == "/xdg/tocsin")
    environment["XDG_STATE_HOME"] = "relative"
    #expect(stateDirectory(nil, environment: environment) == "/home/me/.local/state/tocsin")
    environment["HOME"] = nil
    #expect(stateDirectory(nil, environment: environment).hasSuffix("/.local/state/tocsin"))
  }

  @Test func `only what is wrong with the state itself keeps it from being found`() throws {
    let place = try Workplace()
    let wrong = try place.write("a.yaml", "state: var\npollling: {}\nstore: x\nfeeds: 7\n")
    #expect(try readState(at: wrong).state == place.path + "/var")
    let worse = try place.write("b.yaml", "state: [var]\n")
    #expect(throws: Problems.self) { try readState(at: worse) }
    let notYAML = try place.write("c.yaml", "state: [var\n")
    #expect(throws: Problems.self) { try readState(at: notYAML) }
  }
}
