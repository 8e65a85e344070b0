// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target of ours: Swift 6 language mode comes with the tools version.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "export",
  products: [
    .library(name: "Export", targets: ["Export"]),
    .executable(name: "validate", targets: ["validate"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CGlibc"),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(
      name: "Schemas", path: "Schemas",
      resources: [
        .embedInCode("newspaper-newsml-g2.xsd"), .embedInCode("newspaper-nitf.xsd"),
        .embedInCode("xml-attributes.xsd"), .embedInCode("w3c-xml-attributes.xsd"),
      ],
      swiftSettings: strict),
    // The stages of the library: each knows those above it and none below.
    .target(name: "Source", swiftSettings: strict),
    .target(name: "XML", dependencies: ["CLibXML2", "Schemas", "Source"], swiftSettings: strict),
    .target(name: "Document", dependencies: ["Source"], swiftSettings: strict),
    .target(name: "Markdown", dependencies: ["Document", "Source"], swiftSettings: strict),
    .target(
      name: "Newspaper", dependencies: ["CYAML", "Document", "Markdown", "Source"], swiftSettings: strict),
    .target(
      name: "Lint", dependencies: ["Document", "Markdown", "Newspaper", "Source"], swiftSettings: strict),
    .target(
      name: "Feed", dependencies: ["Document", "Markdown", "Newspaper", "Schemas", "Source", "XML"],
      swiftSettings: strict),
    .target(
      name: "Export",
      dependencies: ["Document", "Feed", "Lint", "Markdown", "Newspaper", "Source", "XML"],
      swiftSettings: strict),
    .executableTarget(
      name: "validate",
      dependencies: [
        "CGlibc", "Export", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "ExportTestSupport", dependencies: ["Export", "CCMarkGFM", "CLibXML2"],
      path: "Tests/ExportTestSupport", swiftSettings: strict),
    .executableTarget(
      name: "RoundTripSurvey", dependencies: ["Export", "ExportTestSupport"],
      path: "Tests/RoundTripSurvey", swiftSettings: strict),
    .executableTarget(
      name: "RuleSurvey", dependencies: ["Export", "ExportTestSupport"],
      path: "Tests/RuleSurvey", swiftSettings: strict),
    .executableTarget(
      name: "FixSurvey", dependencies: ["Export", "ExportTestSupport"],
      path: "Tests/FixSurvey", swiftSettings: strict),
    .executableTarget(
      name: "FeedSurvey", dependencies: ["Export", "ExportTestSupport"],
      path: "Tests/FeedSurvey", swiftSettings: strict),
    .testTarget(
      name: "ExportTests", dependencies: ["Export", "ExportTestSupport", "Schemas"],
      exclude: ["Feed/NewsML/Goldens", "Feed/Import/Goldens"], swiftSettings: strict),
    .testTarget(
      name: "ValidateTests", dependencies: ["validate", "Export", "ExportTestSupport"],
      exclude: ["Goldens"], swiftSettings: strict),
  ]
)
