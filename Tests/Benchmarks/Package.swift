// swift-tools-version: 6.2
import PackageDescription

// Stages by themselves, timed beside floors in C. A package of its own, which builds in a minute
// what it needs, and which the daemon's own need not know. Its sources are the project's, by links.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(url: "https://github.com/apple/swift-collections", from: "1.6.0")],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CStemmer"),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc")]),
    .target(name: "Model", swiftSettings: house),
    .target(name: "Parsing", dependencies: ["Model", "CLibXML2"], swiftSettings: house),
    .target(name: "Matching", dependencies: ["Model", "CStemmer", "CICU"], swiftSettings: house),
    .executableTarget(
      name: "officials", dependencies: ["Model", "Matching"], swiftSettings: house,
      linkerSettings: [.linkedLibrary("m")]),
    .target(
      name: "Scheduling",
      dependencies: [
        "Model", .product(name: "HeapModule", package: "swift-collections"),
        .product(name: "DequeModule", package: "swift-collections"),
      ], swiftSettings: house),
    .executableTarget(
      name: "schedule", dependencies: ["Model", "Parsing", "Scheduling"], swiftSettings: house),
    .executableTarget(name: "parsing", dependencies: ["Model", "Parsing"], swiftSettings: house),
    .executableTarget(
      name: "matching", dependencies: ["Model", "Parsing", "Matching"], swiftSettings: house),
  ]
)

var house: [SwiftSetting] {
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
