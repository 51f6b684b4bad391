// swift-tools-version: 6.1
import PackageDescription

// The floors of the house: a target that may not touch the terminal, the files or the clock does not depend
// on the target that can. Read it from the bottom up.
let package = Package(
  name: "rounds",
  products: [
    .library(name: "CommunityModel", targets: ["CommunityModel"]),
    .library(name: "CommunityStore", targets: ["CommunityStore"]),
    .executable(name: "rounds", targets: ["rounds"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
  ],
  targets: [
    // The command line: the only place where all the rooms meet.
    .executableTarget(
      name: "rounds",
      dependencies: [
        "CommunityModel", "CommunityStore", "Interchange", "SampleCommunities",
        "TrustMetrics", "FollowUps", "Presenting", "Settings", "Drawing", "Themes", "Dashboard", "Terminal", "CProcess",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .target(name: "CProcess"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CommunityModel", "CommunityStore", "TrustMetrics", "FollowUps", "SampleCommunities", "Drawing", "Themes",
        "Dashboard", "CJSON", "CTerminal", "CProcess",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Screens: pure. State, actions, panes → Frame.
    .target(name: "Dashboard", dependencies: ["CommunityModel", "TrustMetrics", "FollowUps", "Drawing", "Settings"]),

    // A community as guests may see it: false names, ids and words. Pure.
    .target(name: "Presenting", dependencies: ["CommunityModel", "FollowUps", "Drawing"]),

    // Signals, worklist, the life of a flag: pure.
    .target(
      name: "FollowUps", dependencies: ["CommunityModel", "TrustMetrics"],
      resources: [.embedInCode("Lexicons/en.json"), .embedInCode("Lexicons/es.json")]),

    // Ties, reputation, responsiveness, cohesion: figures with their evidence. Pure.
    .target(name: "TrustMetrics", dependencies: ["CommunityModel"]),

    // The only room that touches a terminal.
    .target(name: "Terminal", dependencies: ["Drawing", "CTerminal"]),
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    // What the terminal's tests run on a pseudo terminal, and Debian's libvterm to see it on (libvterm-dev).
    .executableTarget(name: "TerminalProbe", dependencies: ["Terminal", "Drawing"]),
    .systemLibrary(name: "CVTerm"),
    .target(name: "TerminalTestSupport", dependencies: ["CTerminal", "CVTerm"], path: "Tests/TerminalTestSupport"),

    // Cells, styles, themes, text width: pure.
    .target(name: "Drawing", exclude: ["Text/generate-width-table.py"]),
    .target(
      name: "Themes", dependencies: ["Drawing", "Settings"], path: "Themes",
      resources: [
        .embedInCode("harbor-dark.json"), .embedInCode("harbor-light.json"), .embedInCode("high-contrast-dark.json"),
        .embedInCode("high-contrast-light.json"), .embedInCode("deuteranopia-dark.json"),
        .embedInCode("deuteranopia-light.json"), .embedInCode("tritanopia-dark.json"),
        .embedInCode("tritanopia-light.json"), .embedInCode("night-ward.json"), .embedInCode("theme.schema.json"),
      ]),

    // Files that people write by hand: JSON with comments, and errors that name the line. Pure.
    .target(name: "Settings"),

    // Communities from elsewhere, and made ones.
    .target(name: "Interchange", dependencies: ["CommunityModel"]),
    .target(name: "SampleCommunities", dependencies: ["CommunityModel"]),

    // The shared model library.
    .target(
      name: "CommunityStore",
      dependencies: ["CommunityModel", "CJSON", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "CJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CommunityModel"),

    // What tests of several rooms use: chance that can be repeated, data beside the package, the programs built with them.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "CommunityModelTests", dependencies: ["CommunityModel", "TestSupport"]),
    // What the store's tests start, kill and leave without disk space.
    .executableTarget(name: "JournalProbe", dependencies: ["CommunityStore"]),
    .testTarget(
      name: "CommunityStoreTests", dependencies: ["CommunityStore", "SampleCommunities", "JournalProbe", "TestSupport"]),
    .testTarget(
      name: "DrawingTests", dependencies: ["Drawing", "Themes", "Settings", "TestSupport"]),
    .testTarget(
      name: "PresentingTests",
      dependencies: ["Presenting", "FollowUps", "CommunityModel", "CommunityStore", "SampleCommunities", "TestSupport"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "Terminal", "Drawing", "CTerminal", "CVTerm", "TerminalTestSupport", "TerminalProbe", "TestSupport",
      ]),
    .testTarget(
      name: "TrustMetricsTests", dependencies: ["TrustMetrics", "CommunityModel", "SampleCommunities", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "FollowUpsTests",
      dependencies: ["FollowUps", "TrustMetrics", "CommunityModel", "SampleCommunities", "TestSupport"]),
    .testTarget(name: "InterchangeTests", dependencies: ["Interchange", "TestSupport"]),
    .testTarget(name: "SampleCommunitiesTests", dependencies: ["SampleCommunities", "CommunityModel"]),
    .testTarget(
      name: "DashboardTests", dependencies: ["Dashboard", "Themes", "TestSupport"], exclude: ["Goldens"]),
    .testTarget(
      name: "RoundsTests",
      dependencies: [
        "rounds", "CommunityModel", "CommunityStore", "TrustMetrics", "FollowUps", "Dashboard", "SampleCommunities",
        "TerminalTestSupport", "TestSupport", "CTerminal",
      ],
      exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
