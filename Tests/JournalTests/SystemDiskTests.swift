import Foundation
import Journal
import Testing

@Suite struct SystemDiskTests {
  /// Runs something in a folder that is removed afterwards.
  fileprivate func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test("a journal on the real disk passes the auditor's script, and the head on the sheet is found")
  func auditor() throws {
    try inFolder { folder in
      let journal = try Journal.create(in: folder, competition: "c", name: "A1", program: "test")
      _ = try journal.append(group: (0..<50).map { sampleEntry($0, padding: 30) })
      let mark = try journal.append(Entry(kind: "mark", by: "王晓燕", body: sampleEntry(51).body))
      journal.close()
      let again = try Journal.open(in: folder, program: "test") { _ in }
      #expect(again.notices == [])
      let file = "\(folder)/journal/\(journal.station.id).jsonl"
      let (status, output) = try python(auditorScript, file, mark.hash.hex)
      #expect(status == 0)
      #expect(output == "record 52 is the head on the sheet: mark\n55 records, head \(again.head.hash.hex)\n")
      let bytes = try Data(contentsOf: URL(filePath: file))
      #expect(Auditor.records(in: [UInt8](bytes)) == 55)
    }
  }

  @Test("folders are 0700 and files 0600")
  func modes() throws {
    try inFolder { folder in
      let journal = try Journal.create(in: folder, competition: "c", name: "A1", program: "test")
      func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")[.posixPermissions] as? Int
      }
      for name in ["", "journal", "journal/cut"] { #expect(try mode(name) == 0o700) }
      for part in ["jsonl", "acked", "lock", "key"] {
        #expect(try mode("journal/\(journal.station.id).\(part)") == 0o600)
      }
      #expect(try mode("journal/reserve") == 0o600)
      let reserve = try FileManager.default.attributesOfItem(atPath: "\(folder)/journal/reserve")
      #expect(reserve[.size] as? Int == 1 << 20)
    }
  }

  @Test("another process that holds the lock is named")
  func locked() throws {
    try inFolder { folder in
      let journal = try Journal.create(in: folder, competition: "c", name: "A1", program: "test")
      journal.close()
      let lock = "\(folder)/journal/\(journal.station.id).lock"
      let other = Process()
      let input = Pipe()
      let output = Pipe()
      other.executableURL = URL(filePath: "/usr/bin/env")
      other.arguments = [
        "python3", "-c",
        """
        import fcntl, os, sys
        f = open(sys.argv[1], 'r+')
        fcntl.lockf(f, fcntl.LOCK_EX)
        f.truncate(0); f.write(f'{os.getpid()} other-machine\\n'); f.flush()
        print('locked', flush=True)
        sys.stdin.read()
        """, lock,
      ]
      other.standardInput = input
      other.standardOutput = output
      try other.run()
      _ = output.fileHandleForReading.availableData
      #expect(throws: JournalError.locked(by: Holder(pid: Int(other.processIdentifier), host: "other-machine"))) {
        try Journal.open(in: folder, program: "test") { _ in }
      }
      var lines = 0
      let found = try Journal.inspect(in: folder) { _ in lines += 1 }
      #expect(found.soundness == .whole)
      #expect(lines == 3)
      try input.fileHandleForWriting.close()
      other.waitUntilExit()
      _ = try Journal.open(in: folder, program: "test") { _ in }
    }
  }

  @Test("two journals of one process keep each other out as well")
  func lockedHere() throws {
    try inFolder { folder in
      let journal = try Journal.create(in: folder, competition: "c", name: "A1", program: "test")
      #expect(throws: JournalError.locked(by: SystemDisk().holder)) {
        try Journal.open(in: folder, program: "test") { _ in }
      }
      journal.close()
    }
  }

  @Test("a link or a folder in place of the journal is not followed")
  func strangeFiles() throws {
    try inFolder { folder in
      let journal = try Journal.create(in: folder, competition: "c", name: "A1", program: "test")
      journal.close()
      let file = "\(folder)/journal/\(journal.station.id).jsonl"
      try FileManager.default.moveItem(atPath: file, toPath: "\(folder)/elsewhere")
      try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "\(folder)/elsewhere")
      #expect(throws: JournalError.io(DiskError(.openFile, errno: ELOOP))) {
        try Journal.open(in: folder, program: "test") { _ in }
      }
      #expect(DiskError(.openFile, errno: ELOOP).isForeignFile)
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
      #expect(throws: JournalError.self) { try Journal.inspect(in: folder) { _ in } }
    }
  }

  @Test("a journal folder that is a link to somewhere else is not followed")
  func strangeFolder() throws {
    try inFolder { folder in
      try Journal.create(in: folder, competition: "c", name: "A1", program: "test").close()
      try FileManager.default.moveItem(atPath: "\(folder)/journal", toPath: "\(folder)/elsewhere")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/journal", withDestinationPath: "\(folder)/elsewhere")
      #expect(throws: JournalError.self) { try Journal.open(in: folder, program: "test") { _ in } }
      #expect(throws: JournalError.self) {
        try Journal.create(in: folder, competition: "c", name: "A1", program: "test")
      }
    }
  }

  @Test("a file that may grow no further answers, instead of killing the program")
  func fileSizeLimit() async {
    await #expect(processExitsWith: .success) {
      try SystemDiskTests().inFolder { folder in
        let journal = try Journal.create(in: folder, competition: "c", name: "A1", program: "test")
        // Room for the reserve is there already; the lines may grow to 4 KiB.
        var limit = rlimit(rlim_cur: 4096, rlim_max: rlim_t.max)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        #expect(throws: AppendError.full(errno: EFBIG)) { try journal.append(sampleEntry(1, padding: 9000)) }
        let bytes = try Data(contentsOf: URL(filePath: "\(folder)/journal/\(journal.station.id).jsonl"))
        #expect(Auditor.records(in: [UInt8](bytes)) == 2)
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/journal/reserve"))
        _ = try journal.append(sampleEntry(2))
      }
    }
  }

  @Test("the system's clock goes on, and the boot has a name")
  func clock() {
    let clock = SystemClock()
    let first = clock.now()
    let second = clock.now()
    #expect(second.boot >= first.boot)
    // 2025-01-01T00:00:00Z: a clock before that was never set.
    #expect(first.wall > 1_735_689_600_000)
    #expect(clock.bootID.utf8.count == 36)
  }
}

/// Runs a Python script with arguments; answers its exit status and what it printed.
private func python(_ script: String, _ arguments: String...) throws -> (status: Int32, output: String) {
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", "-c", script] + arguments
  process.standardOutput = output
  try process.run()
  let printed = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: printed, as: UTF8.self))
}

/// The auditor's script of JOURNAL.md, to the letter.
private let auditorScript = #"""
  import hashlib, json, sys
  prev, n = bytes(32), 0
  for line in open(sys.argv[1], 'rb'):
      body, h = line[:-73], line[-67:-3]
      want = hashlib.sha256(prev + body).hexdigest()
      if line[-73:] != b',"h":"' + want.encode() + b'"}\n': sys.exit(f'record {n}: chain broken')
      r = json.loads(line)
      if r['seq'] != n: sys.exit(f'record {n}: wrong number {r["seq"]}')
      prev, n = bytes.fromhex(want), n + 1
      if len(sys.argv) > 2 and want == sys.argv[2]: print(f'record {n - 1} is the head on the sheet: {r["k"]}')
  print(n, 'records, head', prev.hex())
  """#
