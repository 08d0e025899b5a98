/// A number of a sheet as its cell shows it, as far as that says what it is: a day, a share, a padded number.
struct NumberCell {
  /// The text that is taken.
  let text: String
  /// What is to be known of the cell; nothing where its zeros and signs are shown, so that none is lost.
  let trait: CellTrait?

  /// What a cell with this number in this format says; decimals that a format hides are taken, not rounded away.
  ///
  /// A text that is no number is taken as it stands: whoever reads the column refuses it.
  init(_ stored: String, _ format: NumberFormat, since epoch: SerialMoment.Epoch) {
    guard let exact = StoredNumber(stored) else {
      (text, trait) = (stored, .number)
      return
    }
    let (number, isCut) = exact.shortest(of: stored)
    let asNumber: CellTrait = isCut && !number.hasLostDigits ? .tail(stored) : .number
    switch format {
    case .general:
      (text, trait) = (number.plain, asNumber)
    case .percent:
      (text, trait) = (number.hundredfold.plain + "%", asNumber)
    case .padded(let prefix, let width, let suffix):
      let padded = number.padded(to: width).map { prefix + $0 + suffix }
      (text, trait) = padded.map { ($0, nil) } ?? (number.plain, asNumber)
    case .day, .month, .moment, .time, .duration:
      let moment = Double(stored).flatMap { SerialMoment($0, since: epoch) }
      (text, trait) = moment.map { ($0.text(as: format), .date) } ?? (number.plain, asNumber)
    }
  }
}

extension SerialMoment {
  /// The moment in as much as a format shows of it.
  fileprivate func text(as format: NumberFormat) -> String {
    switch format {
    case .day: day
    case .month: month
    case .time: time
    case .duration: duration
    case .moment, .general, .percent, .padded: moment
    }
  }
}
