internal import CNcursesw
internal import CTerminal
internal import Glibc

/// The terminal of the process: paints frames and reads what is typed.
///
/// There is one at a time, on standard input and output, and it belongs to one thread; another thread may only call its
/// `waker`. From `init` on the terminal is put back on every way out that a process can notice: `close`, the end of the
/// value's life, `exit`, SIGTERM, SIGHUP, SIGINT, SIGQUIT (told as `Input.ended`; a second one ends the process), a trap
/// or any other crash. What is written to standard error meanwhile appears when the screen has been put back.
public struct Terminal: ~Copyable {
  /// Columns and rows at present.
  public private(set) var size: Size
  /// How the roles are drawn; with the next `paint` for what is already on the screen.
  public var theme: Theme {
    didSet { if theme != oldValue { takeTheme() } }
  }
  /// The colours that are used.
  public let colours: ColourDepth
  /// Whether this is the Linux console, whose fonts have no Chinese characters.
  public let lacksChinese: Bool
  /// What another thread wakes `read` with.
  public let waker = Waker()

  let borders: Borders
  let mouse: Bool
  let drawsInOwnColours: Bool
  let screen: OpaquePointer
  var brushes: [Role: Brush] = [:]
  var shown: Frame?
  var decoder = Decoder()
  private var isOpen = true

  /// Takes over the terminal and clears the screen with the first frame.
  ///
  /// - Parameters:
  ///   - theme: how the roles are drawn.
  ///   - colour: the most colours to use; nil for what the terminal has, or none where NO_COLOR is set.
  ///   - mouse: whether clicks and the wheel come in; people then need Shift to mark text.
  ///   - borders: the characters of lines.
  /// - Throws: `TerminalError`, before anything has been changed or written.
  public init(
    theme: Theme, colour: ColourDepth? = nil, mouse: Bool = false, borders: Borders = .drawn
  ) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    let name = Terminal.environment("TERM")
    var found: Int32 = 0
    guard setupterm(nil, STDOUT_FILENO, &found) == OK else { throw .unknownTerminal(name: name) }
    guard !Modes.capability("cup").isEmpty else { throw .cannotPlaceCursor(name: name) }
    Terminal.speakUTF8()

    // Before newterm: with SIGWINCH taken ncurses leaves it alone, and the settings to return to are still there.
    let restore = Array(Modes.restore(mouse: mouse).utf8)
    let refused = restore.withUnsafeBytes { bytes in
      caipan_guard_start(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard refused == 0 else { throw .refused(errno: refused) }
    use_tioctl(true)  // or a stale LINES or COLUMNS in the environment would overrule the terminal
    guard let screen = nc_newterm() else {
      caipan_guard_stop()
      throw .unknownTerminal(name: name)
    }

    self.screen = screen
    self.theme = theme
    self.borders = borders
    self.mouse = mouse
    lacksChinese = name == "linux"
    size = Size(columns: Int(getmaxx(nc_stdscr())), rows: Int(getmaxy(nc_stdscr())))
    let wanted = colour ?? (Terminal.environment("NO_COLOR").isEmpty ? .direct : .mono)
    if wanted != .mono, has_colors(), start_color() == OK {
      drawsInOwnColours = use_default_colors() == OK
      colours = min(wanted, ColourDepth(colours: Int(nc_colors())))
    } else {
      drawsInOwnColours = true
      colours = .mono
    }
    setTerminal()
    takeTheme()
  }

  /// Puts the terminal back: screen, cursor, settings, signals.
  ///
  /// A second call does nothing.
  public mutating func close() {
    guard isOpen else { return }
    isOpen = false
    putBack()
  }

  deinit {
    if isOpen { putBack() }
  }

  private borrowing func putBack() {
    Terminal.send(Modes.off(mouse: mouse))
    endwin()
    Terminal.send(Modes.clear)
    delscreen(screen)
    caipan_guard_stop()
  }

  /// No echo, every key at once and as it is (Ctrl-C, Ctrl-S and Ctrl-Z too), brackets around a paste.
  func setTerminal() {
    raw()
    noecho()
    nonl()
    typeahead(-1)  // ncurses would look for keys while it paints, and stop in the middle
    Terminal.send(Modes.on(mouse: mouse))
  }

  /// Takes the size the terminal has now; nil when it is the old one.
  mutating func takeSize() -> Size? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else { return nil }
    let now = Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    guard now != size else { return nil }
    resize_term(Int32(now.rows), Int32(now.columns))
    size = now
    repaint()
    return now
  }

  /// Lets the next frame be painted in full, over whatever is there.
  mutating func repaint() {
    shown = nil
    clearok(nc_stdscr(), true)
  }

  /// ncurses writes characters in the locale's encoding, and a venue's LC_ALL may be C or GBK.
  private static func speakUTF8() {
    setlocale(LC_ALL, "")
    if let codeset = nl_langinfo(nl_item(CODESET)), String(cString: codeset) == "UTF-8" { return }
    setlocale(LC_CTYPE, "C.UTF-8")
  }

  private static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }

  /// Writes past ncurses, whose own buffer is empty between two paints.
  private static func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
