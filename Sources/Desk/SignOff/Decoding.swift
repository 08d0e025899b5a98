internal import Competition
internal import Scoring

// Opening the codes 解密: layer by layer, the last one first, by whoever is at the keyboard and a witness.

extension Desk {
  mutating func askToDecode(_ contest: Contest, _ state: CompetitionState) {
    guard mayRecord(state) else { return }
    guard contest.codes.isBlind else {
      message = Message(Words.nothingToDecode, .question)
      return
    }
    guard signOff.stage == .decoding else {
      message = Message(Words.signCodedFirst, .question)
      return
    }
    let others = state.people.filter { $0.name != person }
    guard !others.isEmpty else {
      message = Message(Words.noWitness, .question)
      return
    }
    let layer = contest.codes.layers.count - contest.codes.opened
    let options = others.map { other in
      Form.Field.Option(
        value: other.name,
        label: Words.both("\(other.name)（\(Words.duty(other.duty).zh)）", "\(other.name), \(Words.duty(other.duty).en)"))
    }
    dialog = .form(
      Form(
        .decode, Words.decodeTitle(layer), facts: Words.decodeFacts(contest, layer, by: person),
        fields: [
          Form.Field(label: Words.witness, options: options),
          Form.Field(label: Words.witnessPIN, editor: LineEditor(isSecret: true), isOptional: true),
        ]))
  }

  /// Opens a layer, once the witness has shown the PIN where there is one.
  mutating func decode(_ form: Form, _ state: CompetitionState) -> [Effect] {
    let witness = form.value(0)
    guard state.person(witness)?.pin != nil else {
      return [.act(.decode(contest: contestNumber, witness: witness))]
    }
    guard !form.value(1).isEmpty else { return complain(form, Words.witnessShowsPIN(witness), at: 1) }
    return [.checkPIN(name: witness, pin: form.value(1).plain)]
  }
}
