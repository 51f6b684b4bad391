import ArgumentParser
import Dashboard

/// The manual page, from the commands' own descriptions and the table of actions.
enum ManualPage {
  static var roff: String {
    var page = """
      .TH ROUNDS 1 "" "Rounds \(Rounds.configuration.version)" "User Commands"
      .SH NAME
      rounds \\- \(escaped(Rounds.configuration.abstract))
      .SH SYNOPSIS
      .B rounds
      .I STORE
      .br
      .B rounds
      .I COMMAND
      [\\fIOPTIONS\\fR]
      .SH DESCRIPTION
      \(description)
      .SH COMMANDS

      """
    for command in commands(of: Rounds.self, path: "rounds") {
      page += ".TP\n.B \(escaped(command.path))\n\(escaped(command.type.configuration.abstract))\n"
    }
    page += ".SH KEYS\n"
    for (group, actions) in KeyTable.groups {
      page += ".SS \(escaped(group.rawValue))\n"
      for action in actions {
        let keys = KeyTable.keys(of: action).map(\.name).joined(separator: ", ")
        page += ".TP\n.B \(escaped(keys))\n\(escaped(action.help))\n"
      }
    }
    page += """
      .SH FIGURES
      What \\fBrounds explain\\fR can explain, by name or by id: \(escaped(Explain.names)).

      """
    return page + """
      .SH FILES
      .TP
      .B $XDG_CONFIG_HOME/rounds/keys.json
      Your own keys, else in ~/.config/rounds/keys.json: JSON with comments, such as
      { "flag": ["f", "F2"], "conversations.toggleRead": "%", "sort": [] }. \\fBrounds keys list\\fR names the actions,
      \\fBrounds keys check\\fR says what is wrong with the file and on which line.
      .SH ENVIRONMENT
      .TP
      .B ROUNDS_STORE
      The store that \\fBrounds\\fR opens when none is named.
      .TP
      .B ROUNDS_USER
      Who is at the keyboard; the account's name otherwise.
      .TP
      .B NO_COLOR
      Set to anything, it leaves colours out.
      .SH EXIT STATUS
      0 when all is well, 1 when something was found or could not be done, 2 when there is no store that can be used,
      64 when the command line is not understood, 128 and its number when a signal ended the program.

      """
  }

  /// The discussion: of its paragraphs, the one of examples keeps its lines and blanks.
  private static var description: String {
    Rounds.configuration.discussion.split(separator: "\n\n").map { paragraph in
      let text = escaped(String(paragraph))
      return paragraph.contains("\n") ? ".nf\n\(text)\n.fi" : text
    }.joined(separator: "\n.PP\n")
  }

  /// A command and how it is called.
  private static func commands(
    of type: any ParsableCommand.Type, path: String
  ) -> [(path: String, type: any ParsableCommand.Type)] {
    type.configuration.subcommands.flatMap { command -> [(path: String, type: any ParsableCommand.Type)] in
      let name = command == Open.self ? "STORE" : command._commandName
      return [("\(path) \(name)", command)] + commands(of: command, path: "\(path) \(name)")
    }
  }

  /// Hyphens and backslashes as roff wants them; a line must not begin with a full stop or an apostrophe.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let safe = line.replacing("\\", with: "\\\\").replacing("-", with: "\\-")
      return safe.first == "." || safe.first == "'" ? "\\&" + safe : safe
    }.joined(separator: "\n")
  }
}
