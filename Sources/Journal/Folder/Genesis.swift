/// The first record of a journal.
struct Genesis {
  static let kind = "genesis"
  static let format = "caipan-journal/1"

  let format: String
  let station: Station
  let nonce: String

  /// The genesis of a new station.
  init(competition: String, name: String, key: StationKey) {
    format = Self.format
    station = Station(id: key.station, name: name, key: key.publicKey.hex, competition: competition)
    nonce = Random.nonce()
  }

  /// Reads a genesis; nil if its members are not exactly these, or the station's id does not follow from its key.
  init?(reading body: ArraySlice<UInt8>) {
    do throws(CanonicalError) {
      var reader = CanonicalReader(body)
      try reader.object()
      format = try reader.string("format")
      let competition = try reader.string("competition")
      let id = try reader.string("station")
      let name = try reader.string("name")
      let key = try reader.string("key")
      nonce = try reader.string("nonce")
      try reader.end()
      station = Station(id: id, name: name, key: key, competition: competition)
    } catch {
      return nil
    }
    guard let key = Hash(hex: station.key), station.id == StationKey.station(of: key) else { return nil }
    guard nonce.utf8.count == 32, nonce.utf8.allSatisfy({ hexValue($0) != nil }) else { return nil }
  }

  var entry: Entry {
    let body = CanonicalWriter.object {
      $0.member("format", format)
      $0.member("competition", station.competition)
      $0.member("station", station.id)
      $0.member("name", station.name)
      $0.member("key", station.key)
      $0.member("nonce", nonce)
    }
    return Entry(kind: Self.kind, by: "", body: body)
  }
}
