import Foundation
import Journal
import Scoring
import Testing

@testable import Competition

/// Whoever has the journal finds draw and codes again, with Python's hashlib and nothing of ours.
@Suite struct AuditorTests {
  @Test("the journal alone gives draw and codes again")
  func replayed() throws {
    let hall = try Hall.withSheets(["001", "002", "甲3", "017", "A-9", "100", "5"])
    try hall.declare("100", .absent)
    try hall.act(.draw(contest: 1, seed: "2026 年 8 月 14 日", stations: 3, reason: ""), by: "李敏")
    try hall.declare("017", .withdrawn)
    try hall.act(.encode(contest: 1, seed: "第一层", first: 1001), by: "周密")
    try hall.act(.encode(contest: 1, seed: "layer \"2\"", first: 2001), by: "吴密")
    try hall.act(.encode(contest: 1, seed: "3", first: 301), by: "郑密")
    let contest = try hall.contest()
    var expected = contest.drawnPlaces.map { "\(contest.roster[$0.contestant].entry) \($0.round) \($0.station)" }
    #expect(expected.count == 6)
    for layer in 1...3 { expected += contest.codeTable(layer: layer).map { "\($0.name) \($0.code)" } }
    #expect(expected.count == 6 + 3 * 5)
    let found = try python(Self.auditor, input: try hall.lines().map { "\($0.kind)\t\($0.text)\n" }.joined())
    #expect(found == expected.map { $0 + "\n" }.joined())
  }

  /// Stops with an error where a table is not the one whose hash is on record.
  private static let auditor = """
    import hashlib, json, sys
    def order(seed, names):
        return sorted(names, key=lambda name: hashlib.sha256(f'{seed}:{name}'.encode()).hexdigest())
    entries, out, names = [], set(), None
    for line in open(0, encoding='utf-8'):
        kind, body = line.rstrip('\\n').split('\\t', 1)
        r = json.loads(body)
        if kind == 'contestant': entries.append(r['entry'])
        if kind == 'status': out.add(r['entry'])
        here = [entry for entry in entries if entry not in out]
        if kind == 'draw':
            n = r['stations']
            rows = [(name, i // n + 1, i % n + 1) for i, name in enumerate(order(r['seed'], here))]
        elif kind == 'codes':
            rows = [(name, r['first'] + i) for i, name in enumerate(order(r['seed'], names or here))]
            names = [str(code) for _, code in rows]
        else:
            continue
        table = ''.join('\\t'.join(map(str, row)) + '\\n' for row in rows)
        if hashlib.sha256(table.encode()).hexdigest() != r['table']: sys.exit('another table')
        for row in rows: sys.stdout.buffer.write((' '.join(map(str, row)) + '\\n').encode())
    """

  private func python(_ script: String, input text: String) throws -> String {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // Far less than a pipe holds, so nobody waits for anybody.
    try #require(text.utf8.count < 60_000)
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: printed, as: UTF8.self)
  }
}
