import Foundation
import Testing

extension VenueTests {
  @Suite struct Folders {
    @Test(
      "where there is no competition, every command says so in one line on standard error",
      arguments: ["results", "verify", "record", "import"], ["missing", "empty", "file"])
    func noCompetition(_ command: String, _ folder: String) async throws {
      try await Venue.open { venue in
        try FileManager.default.createDirectory(
          at: venue.folder.appending(path: "empty"), withIntermediateDirectories: true)
        try venue.write("参赛号,姓名\n", to: "file")
        let finished =
          command == "import"
          ? try venue.caipan(command, folder, "roster", "file") : try venue.caipan(command, folder)
        #expect(finished.status == 1)
        #expect(finished.output.isEmpty)
        #expect(finished.complaints.count == 1 && finished.errors.contains(folder), "\(finished.errors)")
        let left = try FileManager.default.contentsOfDirectory(atPath: venue.folder.appending(path: "empty").path)
        #expect(left.isEmpty)
      }
    }

    @Test("the desk is not opened without a terminal, and says which commands serve instead")
    func noTerminal() async throws {
      try await Venue.open { venue in
        try venue.foundFinal()
        let finished = try venue.caipan("final")
        #expect(finished.status == 2)
        #expect(finished.complaints.count == 1 && finished.errors.contains("caipan results"), "\(finished.errors)")
        #expect(finished.output.isEmpty)
      }
    }

    @Test("a folder that is not there is taken for a word mistyped; an empty one is told of at the desk")
    func atTheDesk() async throws {
      try await Venue.open { venue in
        let window = try await venue.window()
        try window.type("caipan mssing 2> said; s=$?; clear; (exit $s)\r")
        #expect(try await window.status() == 2)
        #expect(try venue.text(of: "said").split(separator: "\n").count == 1)

        try window.type("mkdir empty; clear; caipan empty\r")
        try await window.shows("这里没有比赛")
        try window.press(.f10)
        #expect(try await window.status() == 0)
      }
    }

    @Test(
      "a competition on a write-protected disk can be looked at, verified and printed, and nothing else",
      .enabled(if: Mount.isAllowed, "mounting a disk needs root"))
    func writeProtected() async throws {
      try await Venue.open { venue in
        try venue.foundFinal()
        try await venue.withDisk(named: "stick", mebibytes: 24) { stick in
          try FileManager.default.copyItem(
            at: venue.folder.appending(path: "final"), to: stick.appending(path: "final"))
          venue.writeProtect(stick)
          #expect(try venue.caipan("verify", "stick/final").status == 0)
          #expect(try venue.caipan("results", "stick/final").status == 0)
          let refused = try venue.caipan("record", "stick/final", input: Data())
          #expect(refused.status == 1 && refused.complaints.count == 1, "\(refused.errors)")
          let founded = try venue.caipan(
            "new", "stick/other", "--rulebook", "beijing-certificates-2023", "--event", "咖啡师", "--stage", "final")
          #expect(founded.status == 1 && founded.complaints.count == 1, "\(founded.errors)")

          let desk = try await venue.window()
          try desk.type("caipan stick/final\r")
          try await desk.shows("只读：这个文件夹不允许写入")
          try desk.type("9")
          try await desk.shows("只读：这个文件夹不允许写入")
          try desk.press(.f10)
          #expect(try await desk.status() == 0)
        }
      }
    }
  }
}
