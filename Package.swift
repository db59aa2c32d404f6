// swift-tools-version: 6.2
import PackageDescription

/// Every target obeys the same rules: warnings are errors, imports are explicit and internal.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A room of the house: one module under Sources/.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

/// The tests of a room, under Tests/<room>Tests.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["Support"],
    path: "Tests/\(name)Tests", swiftSettings: house)
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
/// SQLite itself, as GRDB links it.
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let heap: Target.Dependency = .product(name: "HeapModule", package: "swift-collections")
let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(
  name: "UnixSignals", package: "swift-service-lifecycle")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
  name: "tocsin",
  products: [.executable(name: "tocsin", targets: ["tocsin"])],
  dependencies: [
    // Commands that explain themselves; also generates man pages and completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SQLite with migrations, WAL pools and typed rows; twelve years of care.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // YAML with the place of every node, which our error messages need.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Heaps and deques for the agenda of due feeds.
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    // The logging front that Swift servers share.
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // Start, signals and graceful stop of several services in one process.
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    // Child processes without a shell, with cancellation, for the exec sink.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // Layer 0: C libraries, one importer each.
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    // Words of scripts without blanks, from libicu-dev: headers that Swift cannot import.
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc")]),
    .systemLibrary(
      name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),

    // Layer 1: values that cross stages, and bytes over the network.
    room("Model"),
    room("Transferring", ["CCurl", "CZlib", "CBrotli"]),

    // Layer 2: the stages, in the order of the sentence. They do not know each other.
    room("Scheduling", ["Model", heap, deque]),
    room("Fetching", ["Model", "Transferring"]),
    room("Parsing", ["Model", "CLibXML2"]),
    room("Deduping", ["Model"]),
    room("Matching", ["Model", "CStemmer", "CICU"]),
    room("Journaling", ["Model", grdb, sqlite]),
    room("Delivering", ["Model", subprocess]),
    room("Configuring", ["Model", yams]),

    // Layer 3: the pipeline.
    room(
      "Watching",
      [
        "Model", "Scheduling", "Fetching", "Parsing", "Deduping", "Matching", "Journaling",
        "Delivering", lifecycle, logging,
      ]),

    // Layer 4: the commands and the composition root.
    .executableTarget(
      name: "tocsin",
      dependencies: [
        "Model", "Transferring", "Scheduling", "Fetching", "Parsing", "Deduping", "Matching",
        "Journaling", "Delivering", "Configuring", "Watching", "CSystemd",
        argumentParser, lifecycle, unixSignals, logging,
      ],
      swiftSettings: house),

    // Tests mirror the rooms; Support plays the outside world for them.
    .target(name: "Support", dependencies: ["Model"], path: "Tests/Support", swiftSettings: house),
    tests("Model", ["Model"]),
    tests("Transferring", ["Transferring", "Model"]),
    tests("Scheduling", ["Scheduling", "Model"]),
    tests("Fetching", ["Fetching", "Transferring", "Model"]),
    tests("Parsing", ["Parsing", "Model"]),
    tests("Deduping", ["Deduping", "Model"]),
    tests("Matching", ["Matching", "Model"]),
    tests("Journaling", ["Journaling", "Model", grdb]),
    tests("Delivering", ["Delivering", "Model"]),
    tests("Configuring", ["Configuring", "Model"]),
    tests(
      "Watching",
      [
        "Watching", "Model", "Transferring", "Scheduling", "Fetching", "Matching", "Journaling",
        "Delivering", logging,
      ]),
    tests("EndToEnd", ["tocsin", "Model", "Parsing"]),
    tests("Crash", ["tocsin", "Model"]),
    tests("Tidy", []),
  ]
)
