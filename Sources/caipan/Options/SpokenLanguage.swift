internal import Desk

extension Language {
  /// The language a command speaks: that of `--lang`, else Chinese where the locale is Chinese, else English.
  ///
  /// Looks at the arguments by itself, so that a message about a wrong argument is in the right language too.
  init(arguments: [String], environment: (String) -> String?) {
    let options = arguments.prefix { $0 != "--" }
    let asked = zip(options, options.dropFirst() + [""]).compactMap { option, next -> Language? in
      if option == Option.lang.spelling { return Language(rawValue: next) }
      let prefix = Option.lang.spelling + "="
      return option.hasPrefix(prefix) ? Language(rawValue: String(option.dropFirst(prefix.count))) : nil
    }
    // The order in which the C library looks for the language of messages.
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    self = asked.first ?? Language(locale: locale ?? "")
  }
}
