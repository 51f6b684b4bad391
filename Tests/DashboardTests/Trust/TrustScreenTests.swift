import CommunityModel
import Drawing
import Testing
import TrustMetrics

@testable import Dashboard

@Suite struct TrustScreenTests {
  private func asked(_ person: Person) -> [FigureID] {
    person.effects.compactMap { if case .explain(_, let id, _) = $0 { id } else { nil } }
  }

  @Test func theHeadlineStandsFirstWithIntervalChangeAndReason() {
    var person = Person.trusting()
    person.press("4")
    person.sees("Trust              71")
    person.sees("71 of 100 (66–75) · ▼3 in 28 d")
    person.sees("Because Together fell 88 → 79.")
    #expect(person.state.focus == .figureList)
  }

  @Test func whyIsAskedOnceForEachFigureAndReport() {
    var person = Person.trusting()
    person.press("4")
    #expect(asked(person) == [.trust])
    person.press("j", "k", "j", "k")
    #expect(asked(person) == [.trust, .firstReply])
    person.happen(.trust(Trusted.report()))
    #expect(asked(person) == [.trust, .firstReply, .trust])
  }

  @Test func nothingIsAskedForAPageThatIsNotOnTheScreen() {
    var person = Person.trusting(columns: 80, rows: 24)
    person.press("4", "j", "j")
    #expect(asked(person).isEmpty)
    person.press("Enter")
    #expect(asked(person) == [.together])
  }

  @Test func anOlderReportIsMarkedAndIsNotAskedForReasons() {
    var person = Person()
    person.happen(.trust(Trusted.report(asOf: Town.ago(26), isOlder: true)))
    person.sees("▼3 in 28 d (from Fri 12:02)")
    person.press("4")
    person.sees("older (from Fri 12:02)")
    person.sees("The reasons come with the fresh figures")
    #expect(asked(person).isEmpty)
    person.happen(.trust(Trusted.report()))
    person.doesNotSee("older")
    #expect(asked(person) == [.trust])
  }

  @Test func thePageSaysWhatItWaitsForAndThenWhy() {
    var person = Person.trusting()
    person.press("4", "j", "Enter", "G")
    person.sees("Looking it up…")
    person.answerWhy()
    person.press("G")
    person.doesNotSee("Looking it up…")
    person.sees("answered within the target  78")
    person.sees("Answer the oldest question first")
    person.sees("Questions that still wait (6)")
    person.sees("and 5 more")
    person.sees("Kaplan & Meier 1958")
  }

  @Test func aFigureOfWhichNothingIsKnownSaysSo() {
    var person = Person.trusting()
    person.press("4", "G")
    guard case .explain(let request, _, _) = person.effects.last else {
      Issue.record("nothing was asked")
      return
    }
    person.happen(.explanation(requestID: request, nil))
    person.sees("There is nothing more to say about it yet.")
  }

  @Test func anAnswerStaysUntilTheNextReportHasIts() {
    var person = Person.trusting()
    person.press("4", "j", "j")
    person.answerWhy()
    person.sees("answered within the target  78")
    person.happen(.trust(Trusted.report()))
    person.sees("answered within the target  78")
    person.doesNotSee("Looking it up…")
  }

  @Test func answersThatNobodyWaitsForArePassedOver() {
    var person = Person.trusting()
    person.press("4")
    let before = person.screen
    person.happen(.explanation(requestID: 999, Trusted.explanation(.trust, .community, in: person.state.community)))
    #expect(person.screen == before)
  }

  @Test func whatIsBehindAFigureOpensAndEscReturnsToTheLine() {
    var person = Person.trusting(columns: 80, rows: 24)
    person.press("4", "j", "j", "?")
    person.answerWhy()
    person.press("G", "k")
    let before = person.screen
    #expect(before.contains("▌Ana Ruiz and Tom Kerr"))
    person.press("Enter")
    person.sees("Role       patient")
    person.press("Esc")
    #expect(person.screen == before)
    person.press("Esc")
    #expect(person.state.focus == .figureList)
    #expect(person.cursorLines.last?.contains("Together") == true)
  }

  @Test func theWindowGoesRoundAndStandsInTheTitle() {
    var person = Person.trusting()
    person.press("4", "j", "j", "j", "j", "j")
    person.sees("First reply · 28 d")
    for (name, share) in [("90 d", "83 %"), ("1 y", "80 %"), ("all", "75 %"), ("28 d", "84 %")] {
      person.press("w")
      person.sees("Trust · \(name)")
      person.sees("First reply · \(name)")
      person.sees("• \(name.padded(to: 6)) \(share) in time")
    }
  }

  @Test func aLongerWindowGoesFurtherBack() {
    var person = Person.trusting()
    person.press("4")
    person.doesNotSee("2025")
    person.press("w", "w")
    person.sees("Nov 2025")
  }

  @Test func aTimeThatIsNotReachedIsSaidInWords() {
    var person = Person.trusting()
    person.press("4", "j", "j", "j", "j", "j", "w")
    person.sees("three quarters not reached")
    person.sees("6 still wait, + on the")
  }

  @Test func aSmallCommunityIsToldWhyThereIsNoFigure() {
    var person = Person()
    person.happen(.trust(Trusted.suppressed()))
    person.sees("11 active members; it needs 25.")
    person.press("4")
    person.sees("Trust               —   11 active members; it needs 25")
    person.press("j", "j", "j", "j", "j", "Enter")
    person.sees("4 questions; it needs 8.")
    person.doesNotSee("100%")
  }

  @Test func withoutFeedbackEsteemIsLeftOutAndTheScreenSaysSo() {
    var person = Person()
    person.happen(
      .trust(
        Trusted.report {
          $0.community.leavesOutEsteem = true
          $0.community.figures[.esteem] = nil
        }))
    person.sees("Esteem —")
    person.press("4")
    person.sees("left out: no feedback yet")
    person.sees("Esteem is left out, as nobody has said thanks")
  }

  @Test func beforeThereAreFiguresTheScreenSaysHowFarTheyAre() {
    var person = Person()
    person.sees("Not computed yet.")
    person.happen(.trustProgress(TrustProgress(what: "ties", fraction: 0.4)))
    person.sees("Being computed: ties 40 %.")
    person.press("4")
    person.sees("being computed")
    person.happen(.trust(Trusted.report()))
    person.sees("ties 40 %")
    person.happen(.trustProgress(nil))
    person.doesNotSee("ties 40 %")
    person.sees("71 of 100")
  }

  @Test func numberFourGoesBackToTheCommunityFromTheFigureOfAMember() {
    var person = Person.trusting()
    person.press("2", "/ana", "Enter", "Enter", "?")
    person.sees("Trust · Ana Ruiz")
    person.press("1", "4")
    person.doesNotSee("Trust · Ana Ruiz")
    person.sees("71 of 100")
  }

  @Test func figuresAreNeitherFilteredNorSorted() {
    var person = Person.trusting()
    person.press("4", "/")
    person.sees("Figures have no filter.")
    person.press("s")
    person.sees("Members are sorted by a figure: 2, then s.")
    person.press("p")
    person.sees("Nobody is selected.")
  }

  @Test func questionMarkExplainsFiguresAndIsTheHelpElsewhere() {
    var person = Person.trusting()
    person.press("?")
    #expect(person.state.overlay == .help(top: 0))
    person.press("?", "4")
    #expect(person.state.hints.contains { $0.key == "?" && $0.title == "why" })
    #expect(person.state.hints.contains { $0.key == "F1" && $0.title == "help" })
    person.press("?")
    #expect(person.state.overlay == nil)
    #expect(person.state.focus == .figurePage)
    person.press("F1")
    #expect(person.state.overlay == .help(top: 0))
    person.press("F1")
    #expect(person.state.overlay == nil)
  }

  @Test func theHelpComesWhileTypingToo() {
    var person = Person()
    person.press("/an", "F1")
    #expect(person.state.overlay == .help(top: 0))
    person.press("Esc")
    #expect(person.state.context == .typing)
  }

  @Test func asciiFiguresAreASCII() {
    var person = Person.trusting(columns: 140, rows: 45, glyphs: .ascii)
    for key in ["4", "w", "w", "Enter", "Esc", "j", "j", "j", "j", "j", "j"] {
      person.press(key)
      person.answerWhy()
      #expect(!person.screen.contains("?  "), "a sign was not found:\n\(person.screen)")
    }
    let lines = person.screen.split(separator: "\n").dropFirst().joined()
    #expect(lines.unicodeScalars.allSatisfy { $0.isASCII })
  }
}
