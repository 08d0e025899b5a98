// swift-tools-version: 6.2
import PackageDescription

// The compiler as a colleague: every warning of ours is an error, every import says what it is for.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// Where Debian has the headers of pango and cairo: what pkg-config says, without the flags that SwiftPM refuses.
let pango: [CSetting] = [
  .unsafeFlags(
    ["pango-1.0", "cairo", "glib-2.0", "harfbuzz", "freetype2", "fribidi"].map { "-I/usr/include/\($0)" }
      + ["x86_64", "aarch64"].map { "-I/usr/lib/\($0)-linux-gnu/glib-2.0/include" })
]

let package = Package(
  name: "caipan",
  products: [
    .executable(name: "caipan", targets: ["caipan"]),
    .library(name: "Scoring", targets: ["Scoring"]),
  ],
  targets: [
    // C libraries of the system. `pkgConfig` stays out: SwiftPM refuses ncurses' own flags with a warning.
    .systemLibrary(name: "CNcursesw"),
    .systemLibrary(name: "CSodium"),
    .systemLibrary(name: "CIconv"),
    .systemLibrary(name: "CExpat"),
    .target(name: "CTerminal"),
    // libzip, opened at run time when an archive or a workbook is first touched.
    .target(name: "CArchive"),
    // libxlsxwriter, likewise, when a workbook is made.
    .target(name: "CWorkbook"),
    // pango, cairo and qrencode, opened when a paper is first made into a PDF.
    .target(name: "CTypesetting", cSettings: pango),

    // The notices as rulebooks, and the calendars of working days: data, carried by a table in C.
    .target(name: "Notices"),

    // The ground floor: none of these knows another.
    .target(name: "Scoring", dependencies: ["Notices"], swiftSettings: strict),
    .target(name: "Journal", dependencies: ["CSodium"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CNcursesw", "CTerminal"], swiftSettings: strict),

    .target(
      name: "Themes", path: "Themes",
      resources: ["venue", "dark", "light", "contrast", "mono"].map { .embedInCode("\($0).json") },
      swiftSettings: strict),

    .target(
      name: "Competition", dependencies: ["Scoring", "Journal", "CSodium"], swiftSettings: strict),
    .target(
      name: "Intake", dependencies: ["Competition", "Scoring", "CIconv", "CArchive", "CExpat"], swiftSettings: strict),
    .target(
      name: "Papers", dependencies: ["Competition", "Scoring", "Terminal", "CArchive", "CTypesetting", "CWorkbook"],
      swiftSettings: strict),
    .target(
      name: "Desk", dependencies: ["Competition", "Scoring", "Journal", "Terminal"],
      swiftSettings: strict),
    .executableTarget(
      name: "caipan",
      dependencies: ["Desk", "Papers", "Intake", "Competition", "Journal", "Scoring", "Terminal", "Themes"],
      swiftSettings: strict),

    // Imports nothing of `caipan`: the program it measures is built with it, that is all.
    .executableTarget(
      name: "caipan-bench", dependencies: ["caipan", "Competition", "Desk", "Journal", "Scoring", "Terminal"],
      swiftSettings: strict),

    .testTarget(
      name: "IntakeTests", dependencies: ["Intake", "Competition", "Scoring", "CArchive"], swiftSettings: strict),
    .testTarget(
      name: "CompetitionTests", dependencies: ["Competition", "Scoring", "Journal", "SimulatedDisk", "CSodium"],
      // A journal of an earlier version, byte for byte.
      exclude: ["Verifying/issue-2.jsonl"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["caipan", "Desk", "Intake", "Competition", "Scoring", "Journal"],
      swiftSettings: strict),
    .testTarget(
      name: "DeskTests",
      dependencies: ["Desk", "Competition", "Scoring", "Journal", "Terminal", "Themes", "SimulatedDisk"],
      swiftSettings: strict),
    .testTarget(
      name: "PapersTests",
      dependencies: [
        "Papers", "Competition", "Scoring", "Journal", "Terminal", "SimulatedDisk", "CSodium", "CTypesetting",
      ], swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
    // Reads the notices' texts and tables where they lie.
    .testTarget(
      name: "ScoringTests", dependencies: ["Scoring"], exclude: ["Notices/Texts"], swiftSettings: strict),
    // Starts the built program in a real terminal, so the program has to be built first.
    .testTarget(name: "VenueTests", dependencies: ["caipan"], swiftSettings: strict),
    .testTarget(name: "JournalTests", dependencies: ["Journal", "SimulatedDisk"], swiftSettings: strict),
    // A disk that crashes as its seed has it, for the tests of every module that keeps something.
    .target(name: "SimulatedDisk", dependencies: ["Journal"], path: "Tests/SimulatedDisk", swiftSettings: strict),
  ],
  // The first C standard that embeds files.
  cLanguageStandard: .c2x
)
