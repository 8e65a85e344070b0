// swift-tools-version: 6.1
import PackageDescription

/// The settings of every Swift target here: those of the package that is measured.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .unsafeFlags(["-strict-memory-safety", "-warnings-as-errors"]),
]

// Nested, so that nobody who builds or tests the package fetches what only its benchmarks need. Without its traits
// the benchmark package counts no allocations and preloads nothing into what is measured.
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
    .package(name: "export", path: ".."),
  ],
  targets: [
    .systemLibrary(name: "FloorLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "FloorCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "CFloor", dependencies: ["FloorLibXML2", "FloorCMarkGFM"]),
    .target(name: "PageShuffler", swiftSettings: strict),
    .executableTarget(name: "ShufflePages", dependencies: ["PageShuffler"], swiftSettings: strict),
    .executableTarget(
      name: "ReleaseBenchmarks",
      dependencies: [
        "CFloor", "PageShuffler", .product(name: "Benchmark", package: "benchmark"),
        .product(name: "Export", package: "export"),
      ],
      path: "Benchmarks/ReleaseBenchmarks", swiftSettings: strict,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
