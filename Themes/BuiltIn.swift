/// The themes that come with the program: one file each beside this list, which is all the code there is here.
public enum BuiltIn {
  /// The files' bytes by name; the first is the one used where none is chosen.
  public static var themes: [(name: String, json: [UInt8])] {
    [
      ("venue", PackageResources.venue_json),
      ("dark", PackageResources.dark_json),
      ("light", PackageResources.light_json),
      ("contrast", PackageResources.contrast_json),
      ("mono", PackageResources.mono_json),
    ]
  }
}
