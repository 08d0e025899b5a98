import Foundation

/// What `caipan results --format json` says, as another program reads it.
struct ResultFile: Decodable {
  struct Standing: Decodable {
    let rank: Int?
    let entry: String
    let status: String
    let theory: String?
    let practical: String?
    let total: String?
    let decidedBy: String?

    var text: String { "\(rank ?? 0) \(entry) \(total ?? "")" }
  }

  let competed: Int
  let ranked: Int
  let complete: Bool
  let sealed: Bool
  let head: String
  let standings: [Standing]

  init(_ text: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) }
}
