/// The order that a seed gives to names: by SHA-256 of `SEED:NAME`, as hex, ascending.
///
/// Whoever has the seed and the names finds the same order with any tool: `printf '%s' 'SEED:017' | sha256sum`.
enum Dealing {
  /// The places of the names, in the order the seed gives them.
  static func order(of names: [String], seed: String) -> [Int] {
    let dealt = names.map { sha256(Array("\(seed):\($0)".utf8)) }
    return names.indices.sorted {
      dealt[$0] == dealt[$1] ? $0 < $1 : dealt[$0].utf8.lexicographicallyPrecedes(dealt[$1].utf8)
    }
  }

  /// SHA-256 of a table: a tab between the columns, LF after each line.
  static func hash(_ rows: [[String]]) -> String {
    sha256(Array(rows.map { $0.joined(separator: "\t") + "\n" }.joined().utf8))
  }
}
