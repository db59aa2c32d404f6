import Testing

/// The layer table: what each room may import besides the system's modules. ARCHITECTURE.md
/// explains it.
enum Layers {
  static let table: [String: Set<String>] = [
    "Model": [],
    "Transferring": ["CCurl", "CZlib", "CBrotli"],
    "Scheduling": ["Model", "HeapModule", "DequeModule"],
    "Fetching": ["Model", "Transferring"],
    "Parsing": ["Model", "CLibXML2"],
    "Deduping": ["Model"],
    "Matching": ["Model", "CStemmer", "CICU"],
    "Journaling": ["Model", "GRDB", "GRDBSQLite"],
    "Delivering": ["Model", "Subprocess"],
    "Configuring": ["Model", "Yams"],
    "Watching": [
      "Model", "Scheduling", "Fetching", "Parsing", "Deduping", "Matching", "Journaling",
      "Delivering", "ServiceLifecycle", "Logging",
    ],
    "tocsin": [
      "Model", "Transferring", "Scheduling", "Fetching", "Parsing", "Deduping", "Matching",
      "Journaling", "Delivering", "Configuring", "Watching", "CSystemd", "ArgumentParser",
      "ServiceLifecycle", "UnixSignals", "Logging",
    ],
  ]

  /// From the bottom to the top: a room imports rooms of lower layers, and others only as named
  /// below.
  static let layers: [Set<String>] = [
    ["CCurl", "CZlib", "CBrotli", "CLibXML2", "CStemmer", "CICU", "CSystemd"],
    ["Model", "Transferring"],
    [
      "Scheduling", "Fetching", "Parsing", "Deduping", "Matching", "Journaling", "Delivering",
      "Configuring",
    ],
    ["Watching"],
    ["tocsin"],
  ]

  /// Third parties, and who may know them.
  static let owners: [String: Set<String>] = [
    "CCurl": ["Transferring"], "CZlib": ["Transferring"], "CBrotli": ["Transferring"],
    "CLibXML2": ["Parsing"], "CStemmer": ["Matching"],
    "CICU": ["Matching"], "CSystemd": ["tocsin"],
    "GRDB": ["Journaling"], "GRDBSQLite": ["Journaling"], "Yams": ["Configuring"],
    "HeapModule": ["Scheduling"], "DequeModule": ["Scheduling"], "Subprocess": ["Delivering"],
    "ArgumentParser": ["tocsin"], "UnixSignals": ["tocsin"],
    "ServiceLifecycle": ["Watching", "tocsin"],
    "Logging": ["Fetching", "Journaling", "Delivering", "Watching", "tocsin"],
  ]

  static let system: Set<String> = ["Glibc", "Synchronization", "Dispatch"]
  static let foundation: Set<String> = ["Foundation", "FoundationEssentials"]
  static let withoutFoundation: Set<String> = [
    "Model", "Transferring", "Scheduling", "Parsing", "Deduping", "Matching",
  ]

  static func layer(of module: String) -> Int? { layers.firstIndex { $0.contains(module) } }
}

@Suite struct LayersTests {
  @Test func `files import what their room may know`() {
    let wrong = Repository.swiftFiles.filter { !$0.isTest }.flatMap { file in
      var allowed = (Layers.table[file.room] ?? []).union(Layers.system)
      if !Layers.withoutFoundation.contains(file.room) { allowed.formUnion(Layers.foundation) }
      return file.imports.filter { !allowed.contains($0.module) }.map { module, line in
        (
          key: "\(file.path): \(module)",
          place: "\(file.path):\(line): \(file.room) may not import \(module)"
        )
      }
    }
    expect(wrong, excused: Exceptions.imports)
  }

  @Test func `every room is in the table, and the table holds nothing else`() {
    let rooms = Repository.names(in: "Sources").filter { name in
      Repository.isDirectory("Sources/\(name)")
        && Repository.names(in: "Sources/\(name)").contains { $0.hasSuffix(".swift") }
    }
    #expect(Set(rooms) == Set(Layers.table.keys))
  }

  @Test func `imports go strictly downward`() {
    for (room, modules) in Layers.table {
      for module in modules {
        guard let below = Layers.layer(of: module) else { continue }
        #expect(below < Layers.layer(of: room)!, "\(room) imports \(module)")
      }
    }
  }

  @Test func `a third party is known to its owners only`() {
    for (room, modules) in Layers.table {
      for module in modules where Layers.table[module] == nil {
        #expect(Layers.owners[module]?.contains(room) == true, "\(room) imports \(module)")
      }
    }
  }

  @Test func `the manifest and the table say the same`() throws {
    let manifest = try Manifest(Repository.text("Package.swift"))
    #expect(Set(manifest.rooms.keys) == Set(Layers.table.keys))
    let unused = manifest.rooms.flatMap { room, modules in
      modules.subtracting(Layers.table[room] ?? []).map { module in
        (key: "\(room): \(module)", place: "the manifest lets \(room) import \(module)")
      }
    }
    expect(unused, excused: Exceptions.unusedDependencies)
    for (room, modules) in Layers.table {
      let missing = modules.subtracting(manifest.rooms[room] ?? [])
      #expect(missing.isEmpty, "the manifest does not let \(room) import \(missing.sorted())")
    }
  }

  @Test func `no room may import what none of its files does`() {
    var used: [String: Set<String>] = [:]
    for file in Repository.swiftFiles where !file.isTest {
      used[file.room, default: []].formUnion(file.imports.map(\.module))
    }
    // The composition root may know everything.
    for (room, modules) in Layers.table where room != "tocsin" {
      let idle = modules.subtracting(used[room] ?? [])
      #expect(idle.isEmpty, "\(room) has no use for \(idle.sorted())")
    }
  }

  @Test func `the manifest is read as it is written`() {
    let manifest = Manifest(
      """
      let grdb: Target.Dependency = .product(
        name: "GRDB", package: "GRDB.swift")
      room("A"),
      room("B", ["A", grdb]),
      room(
        "C",
        [
          "A", "B",
        ]),
      .executableTarget(
        name: "tool",
        dependencies: [ "C", grdb, ],
        swiftSettings: house),
      """)
    #expect(
      manifest.rooms == ["A": [], "B": ["A", "GRDB"], "C": ["A", "B"], "tool": ["C", "GRDB"]])
  }
}

@Suite struct MirrorTests {
  /// Directories under `Tests` that mirror no room: helpers, inputs, and tests of the whole.
  static let others: Set<String> = [
    "Support", "Fixtures", "EndToEndTests", "TidyTests", "CrashTests", "Crash", "Fuzz",
    "Benchmarks",
  ]

  @Test func `tests mirror the rooms`() {
    for name in Repository.names(in: "Tests") where !Self.others.contains(name) {
      #expect(name.hasSuffix("Tests"), "Tests/\(name)")
      #expect(Layers.table[String(name.dropLast("Tests".count))] != nil, "Tests/\(name)")
    }
  }

  @Test(arguments: Layers.table.keys.filter { $0 != "tocsin" })
  func `every room has tests`(room: String) {
    let names = Repository.names(in: "Tests/\(room)Tests")
    #expect(names.contains { $0.hasSuffix("Tests.swift") })
  }
}
