import Scoring
extension MarkingDraft { init(for r: Rulebook) { self.init() }
 var text: String { "" } }
extension MarkingScheme { var draft: MarkingDraft { MarkingDraft() } }
