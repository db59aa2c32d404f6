// swift-tools-version: 6.2
import PackageDescription

/// The rules of the project's own manifest; internals are tested, so they must be visible.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  // Bounds of buffers are checked although the code is optimised.
  .unsafeFlags(["-enable-testing", "-assert-config", "Debug", "-sanitize=fuzzer,address"]),
]

/// One fuzzer for each case of `Harness`. A program of its own, since libFuzzer has the `main`.
func fuzzer(_ name: String) -> Target {
  .executableTarget(
    name: "fuzz-\(name)", dependencies: ["Harness"],
    swiftSettings: house + [.unsafeFlags(["-parse-as-library"])],
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])])
}

/// Apart from the project's own package, since these programs link with libFuzzer only. The sources
/// are links to the project's: what Parsing needs and no more, which builds in a minute.
let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "Model", swiftSettings: house),
    .target(name: "Parsing", dependencies: ["Model", "CLibXML2"], swiftSettings: house),
    .target(name: "Harness", dependencies: ["Parsing", "Model"], swiftSettings: house),
    fuzzer("feed"), fuzzer("encoding"), fuzzer("dates"), fuzzer("html"), fuzzer("urls"),
    fuzzer("page"), fuzzer("article"), fuzzer("json"),
  ]
)
