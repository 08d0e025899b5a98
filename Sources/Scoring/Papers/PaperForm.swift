/// What a paper can be made into.
public enum PaperForm: String, CaseIterable, Hashable, Sendable {
  case pdf, xlsx, csv
  case text = "txt"
}
