extension MarkingDraft {
  /// The JSON text of the draft, on one line, as `MarkingScheme` reads it.
  ///
  /// What should be a number and is none is written as a text, so that the reader names it.
  public var text: String {
    JSON.of([
      ("format", .string("caipan-marking")), ("version", .number("1")), ("title", .string(title)),
      ("components", .array(components.map(\.json))), ("join", .string(join)),
      ("modules", .array(modules.map(\.json))),
      (
        "rounding",
        .of([
          ("judgement", .numberOrNull(roundsJudgement)), ("points", .numberOrNull(roundsPoints)),
          ("module", .numberOrNull(roundsModule)),
        ])
      ), ("floorsModules", .bool(floorsModules)), ("penaltiesBeforeRounding", .bool(penaltiesBeforeRounding)),
      ("penalties", .array(penalties.map(\.json))), ("voidedModule", .string(voidedModule)),
      (
        "secondKeying",
        .of([
          ("which", .string(secondKeying)), ("topPercent", .numberOrNull(topPercent)),
          ("restPercent", .numberOrNull(restPercent)), ("allAbovePercent", .numberOrNull(allAbovePercent)),
        ])
      ), ("countsPapers", .bool(countsPapers)),
    ]).text()
  }
}

extension MarkingDraft.Component {
  fileprivate var json: JSON {
    .of([
      ("id", .string(id)), ("weight", .spelled(weight)), ("made", .string(isMadeOfModules ? "modules" : "keyed")),
    ])
  }
}

extension MarkingDraft.Module {
  fileprivate var json: JSON {
    .of([
      ("id", .string(id)), ("name", .name(name)), ("component", .string(component)), ("highest", .string(highest)),
      ("weight", .numberOrNull(weight)), ("panel", panel.json), ("aspects", .array(aspects.map(\.json))),
    ])
  }
}

extension MarkingDraft.Panel {
  fileprivate var json: JSON {
    .of([
      ("judges", .spelled(judges)), ("combine", .string(combine)), ("high", .spelled(high)), ("low", .spelled(low)),
      ("gap", .textOrNull(gap)), ("missing", .string(missing)), ("atLeast", .numberOrNull(atLeast)),
      ("spread", .textOrNull(spread)),
    ])
  }
}

extension MarkingDraft.Aspect {
  fileprivate var json: JSON {
    let usual = kind == Aspect.Kind.judgement.rawValue ? "0" : "2"
    return .of([
      ("id", .string(id)), ("name", .name(name)), ("kind", .string(kind)), ("highest", .string(highest)),
      ("decimals", .spelled(decimals.isEmpty ? usual : decimals)),
    ])
  }
}

extension MarkingDraft.Penalty {
  fileprivate var json: JSON {
    .of([
      ("id", .string(id)), ("name", .name(name)), ("component", .string(component)), ("module", .textOrNull(module)),
      ("kind", .string(kind)), ("points", .string(points)), ("atMost", .textOrNull(atMost)),
    ])
  }
}

extension JSON {
  fileprivate static func of(_ members: [(name: String, value: JSON)]) -> JSON {
    .object(members.map { Member(name: $0.name, value: $0.value) })
  }

  fileprivate static func name(_ name: Bilingual) -> JSON {
    .of([("zh", .string(name.zh)), ("en", .string(name.en))])
  }

  /// A number where the text is one as JSON spells it, else the text.
  fileprivate static func spelled(_ text: String) -> JSON {
    let number = JSON.number(text)
    return (try? JSON.read(Array(text.utf8))) == number ? number : .string(text)
  }

  fileprivate static func numberOrNull(_ text: String) -> JSON {
    text.isEmpty ? .null : .spelled(text)
  }

  fileprivate static func textOrNull(_ text: String) -> JSON {
    text.isEmpty ? .null : .string(text)
  }
}
