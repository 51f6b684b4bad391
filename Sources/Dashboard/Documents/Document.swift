import CommunityModel
import Drawing

/// A piece of a line with its meaning; a theme decides how it looks.
struct Span: Sendable, Equatable {
  var text: String
  var ink: Ink

  init(_ text: String, _ ink: Ink = .text) {
    self.text = text
    self.ink = ink
  }
}

/// Something in a text that Enter opens.
enum Target: Sendable, Equatable {
  case message(conversation: String, MessageRow)
  case conversation(String)
  case member(String)
  /// The ties of a member, by id.
  case ties(String)
  /// The page of a figure, on the trust screen.
  case figure(FigureTopic)
}

/// A page of text about one thing, laid out for a width.
struct Document: Sendable, Equatable {
  struct Line: Sendable, Equatable {
    var spans: [Span]
    /// Index into `targets` of what this line belongs to.
    var target: Int?
  }

  var title = ""
  var note = ""
  var lines: [Line] = []
  var targets: [Target] = []

  /// The lines of a target.
  func lines(of target: Int) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.target == target }),
      let last = lines.lastIndex(where: { $0.target == target })
    else { return nil }
    return first..<last + 1
  }
}

/// What a page is about.
enum Subject: Sendable, Equatable {
  case nothing
  case member(String)
  /// A member of the worklist: what they need comes first.
  case needs(String)
  case conversation(String)
  case figure(FigureTopic)
  /// The ties of a member.
  case ties(String)

  /// True for a page of the trust screen.
  var isFigure: Bool { if case .figure = self { true } else { false } }
  /// True for a page with a picture that is as high as fits.
  var isPicture: Bool {
    switch self {
    case .figure, .ties: true
    case .nothing, .member, .needs, .conversation: false
    }
  }
}

/// A page on the screen and where the person stands in it.
struct DocumentState: Sendable {
  var subject = Subject.nothing
  var document = Document()
  var top = 0
  /// Index into the targets of the document; nil when there are none.
  var selected: Int?
  var columns = 0
  /// Rows of the pane: charts are as high as fits.
  var rows = 0
  var generation = -1
  var asOf: Timestamp?
  /// Which figures and which of the team's work it was made with (`pageRevision`).
  var revision = -1
}
