// Shows what the terminal room does, for its tests: every event is a line on the screen. `q` ends it, and so does
// a signal; `!` is a crash. With `--careless` it shows Unicode whatever the terminal says.
import Drawing
import Glibc
import Terminal

var options = TerminalOptions()
options.mouse = CommandLine.arguments.contains("--mouse")
options.focus = CommandLine.arguments.contains("--focus")
options.alt = CommandLine.arguments.contains("--alt")

do {
  let session = try TerminalSession.start(options)
  var probe = Probe(session: session, isCareless: CommandLine.arguments.contains("--careless"))
  let status = probe.run()
  session.stop()
  exit(status)
} catch {
  say("\(error)")
  exit(2)
}
