import CommunityModel
import Testing
import TrustMetrics

@testable import FollowUps

@Suite struct RulesTests {
  @Test func aQuestionTurnsFromWatchToAmberToRedByItsTarget() {
    for (hours, rule, severity) in [
      (2.0, SignalRule.question, Severity.watch), (13, .unanswered, .amber), (25, .unanswered, .red),
    ] {
      var ward = TalkingWard()
      ward.says("ana", "May I eat rice?", hoursAgo: hours)
      let signals = ward.signals(of: "ana").signals.filter { $0.rule == rule || $0.rule == .unanswered }
      #expect(signals.map(\.rule) == [rule] && signals.map(\.severity) == [severity], "\(hours)")
      #expect(signals.first?.messages.count == 1 && signals.first?.numbers.isEmpty == false)
    }
  }

  @Test func acuityShortensTheTarget() {
    var ward = TalkingWard()
    ward.edit("ana") { $0.acuity = 2 }
    ward.says("ana", "May I eat rice?", hoursAgo: 5)
    let signal = ward.signals(of: "ana").signals.first { $0.rule == .unanswered }
    #expect(signal?.severity == .red)
    #expect(signal?.numbers.contains(SignalNumber("target", 4, "h")) == true)
  }

  @Test func onlyALaterHumanAnswerCounts() {
    func isOpen(_ answer: (inout TalkingWard) -> Void) -> Bool {
      var ward = TalkingWard()
      ward.says("ben", "Hello all", hoursAgo: 60, id: "hello")
      ward.says("ana", "May I eat rice?", hoursAgo: 50, id: "q")
      answer(&ward)
      return ward.rules().contains(.unanswered)
    }
    #expect(isOpen { _ in })
    #expect(isOpen { $0.says("robo", "See the guide", hoursAgo: 49, replyTo: "q") })
    #expect(isOpen { $0.says("ana", "Anyone?", hoursAgo: 49, replyTo: "q") })
    #expect(isOpen { $0.says("ben", "Yes", hoursAgo: 49, replyTo: "q", deleted: true) })
    #expect(isOpen { $0.says("amy", "Hello Ben", hoursAgo: 49, replyTo: "hello") })
    #expect(!isOpen { $0.says("amy", "Yes", hoursAgo: 49, replyTo: "q") })
    #expect(!isOpen { $0.says("ben", "Yes", hoursAgo: 49) })
    #expect(!isOpen { $0.says("amy", "Hello Ben, and Ana too", hoursAgo: 49, replyTo: "hello", mentions: ["ana"]) })
    #expect(!isOpen { $0.conversations = [ConversationRecord(id: "c", title: "C", closedAt: TalkingWard.ago(1))] })
  }

  @Test func teamBotsAndTheDeletedAskNothing() {
    var ward = TalkingWard()
    ward.says("amy", "How are you all?", hoursAgo: 50, in: "a")
    ward.says("robo", "Did you walk? I have chest pain", hoursAgo: 50, in: "b")
    ward.says("ana", "May I eat rice? I have chest pain", hoursAgo: 50, in: "d", deleted: true)
    #expect(ward.rules("amy") == [] && ward.rules("robo") == [] && ward.rules("ana") == [])
  }

  @Test func oldQuestionsAreCountedAndPromptNobody() {
    var ward = TalkingWard()
    ward.says("ana", "May I eat rice?", hoursAgo: 30 * 24)
    let (_, engine) = ward.engine()
    #expect(!ward.rules().contains(.unanswered))
    #expect(engine.olderUnanswered.count == 1 && engine.olderUnanswered.since == TalkingWard.ago(30 * 24))
  }

  @Test func aNewcomerWithoutAReplyForADay() {
    var ward = TalkingWard()
    ward.says("ana", "Hello, I am new here.", hoursAgo: 23)
    #expect(!ward.rules().contains(.newcomer))
    ward.messages[0].sentAt = TalkingWard.ago(25)
    #expect(ward.rules().contains(.newcomer))
    ward.says("ben", "Welcome", hoursAgo: 1)
    #expect(!ward.rules().contains(.newcomer))
  }

  @Test func somebodyWhoUsedToWriteFellSilent() {
    func severity(_ silent: Double, days: Int) -> Severity? {
      var ward = TalkingWard()
      for day in 0..<days {
        ward.says("ana", "Good morning", hoursAgo: (silent + Double(day)) * 24)
        ward.says("ben", "Good morning", hoursAgo: (silent + Double(day)) * 24 - 0.5)
      }
      return ward.signals(of: "ana").signals.first { $0.rule == .silence }?.severity
    }
    #expect(severity(13, days: 6) == nil && severity(15, days: 6) == .watch && severity(31, days: 6) == .amber)
    #expect(severity(31, days: 4) == nil)
    #expect(severity(176, days: 5) == nil || severity(176, days: 5) == .amber)
    #expect(severity(181, days: 6) == nil)
  }

  @Test func redFlagsAreEmergenciesForAWeekWhateverElseHolds() {
    var ward = TalkingWard()
    ward.says("ana", "I have chest pain.", hoursAgo: 3, id: "x")
    ward.says("amy", "Call now", hoursAgo: 2, replyTo: "x")
    let signals = ward.signals(of: "ana").signals
    #expect(signals.first?.rule == .redFlag && signals.first?.severity == .emergency)
    #expect(signals.first?.words == ["chest pain"])
    ward.messages[0].sentAt = TalkingWard.ago(7 * 24 + 1)
    #expect(!ward.rules().contains(.redFlag))
  }

  @Test func negatedAndReportedWordsAreListedAsMentions() {
    var ward = TalkingWard()
    ward.says("ana", "No chest pain today", hoursAgo: 3)
    ward.says("ben", "My mother had palpitations", hoursAgo: 2)
    let (_, engine) = ward.engine()
    #expect(!ward.rules().contains(.redFlag) && !ward.rules("ben").contains(.redFlag))
    #expect(engine.mentions.count == 2)
  }

  @Test func aCaregiversPresentTenseIsAnEmergency() {
    var ward = TalkingWard()
    ward.says("cora", "My mother is having chest pain", hoursAgo: 1)
    ward.says("ben", "My mother is having chest pain", hoursAgo: 1)
    #expect(ward.rules("cora").contains(.redFlag) && !ward.rules("ben").contains(.redFlag))
  }

  @Test func whoDiedOrLeftHasRedFlagsOnlyAndTheReasonSaysSo() {
    var ward = TalkingWard()
    ward.says("ana", "May I eat rice? I have chest pain", hoursAgo: 50)
    ward.edit("ana") { $0.leftAt = TalkingWard.ago(1) }
    #expect(ward.rules() == [.redFlag])
    ward.edit("ana") { $0.deceased = true }
    #expect(ward.rules() == [.redFlag])
    #expect(ward.signals(of: "ana").signals.first?.reason.contains("deceased") == true)
  }

  @Test func withoutConsentOnlyRedFlagsAreShown() {
    var ward = TalkingWard()
    ward.says("ana", "May I eat rice? I have chest pain", hoursAgo: 50)
    #expect(ward.rules().contains(.unanswered))
    ward.edit("ben") { $0.consent = Consent(contact: true) }
    #expect(ward.rules() == [.redFlag] && ward.signals(of: "ana").isWithheld)
    var assumed = SignalSettings()
    assumed.consent = .assumed
    #expect(ward.rules(settings: assumed).contains(.unanswered))
    ward.edit("ana") { $0.consent = Consent(contact: false) }
    #expect(ward.rules(settings: assumed) == [.redFlag])
    ward.edit("ana") { $0.consent = Consent(contact: true) }
    #expect(ward.rules().contains(.unanswered) && !ward.signals(of: "ana").isWithheld)
  }

  @Test func distressCountsOnlyInSilence() {
    var ward = TalkingWard()
    ward.says("ana", "I feel so alone.", hoursAgo: 5, id: "x")
    let signal = ward.signals(of: "ana").signals.first { $0.rule == .distress }
    #expect(signal?.severity == .amber && signal?.words == ["feel so alone"])
    ward.messages[0].sentAt = TalkingWard.ago(3)
    #expect(!ward.rules().contains(.distress))
    ward.messages[0].sentAt = TalkingWard.ago(30)
    #expect(ward.signals(of: "ana").signals.first { $0.rule == .distress }?.severity == .red)
    ward.says("ben", "I am here", hoursAgo: 1)
    #expect(!ward.rules().contains(.distress))
  }

  @Test func aloneUntilThereIsATwoWayTie() {
    var ward = TalkingWard()
    ward.edit("ana") {
      $0.acuity = 1
      $0.joinedAt = TalkingWard.ago(8 * 24)
    }
    #expect(ward.rules() == [.alone])
    ward.says("ana", "Hello", hoursAgo: 20, id: "a")
    ward.says("ben", "Hello", hoursAgo: 19, id: "b", replyTo: "a")
    #expect(ward.rules().contains(.alone))
    ward.says("ana", "Thank you", hoursAgo: 18, replyTo: "b")
    #expect(!ward.rules().contains(.alone))
    ward.edit("ana") { $0.dischargedAt = TalkingWard.ago(5) }
    #expect(ward.signals(of: "ana").signals.first { $0.rule == .alone }?.title == "home 5 h, alone")
  }

  @Test func tiesWithTheTeamOnlyAreWatched() {
    var ward = TalkingWard()
    ward.edit("ana") { $0.joinedAt = TalkingWard.ago(60 * 24) }
    ward.says("ana", "Hello", hoursAgo: 48, id: "a")
    ward.says("amy", "Hello", hoursAgo: 47, id: "b", replyTo: "a")
    ward.says("ana", "Thank you", hoursAgo: 46, id: "d", replyTo: "b")
    #expect(ward.signals(of: "ana").signals.map(\.title) == ["alone: team only 59 d"] || ward.rules() == [.alone])
    ward.says("ben", "Hello Ana", hoursAgo: 45, id: "e", replyTo: "d")
    ward.says("ana", "Hello Ben", hoursAgo: 44, replyTo: "e")
    #expect(!ward.rules().contains(.alone))
  }

  @Test func askingAgainWithoutAReplyBetween() {
    var ward = TalkingWard()
    ward.says("ana", "Rice.", hoursAgo: 30)
    ward.says("ana", "I mean brown rice.", hoursAgo: 29.95)
    #expect(!ward.rules().contains(.askedAgain))
    ward.says("ana", "Nobody then.", hoursAgo: 20)
    #expect(ward.rules().contains(.askedAgain))
    ward.says("robo", "See the guide", hoursAgo: 19)
    #expect(ward.rules().contains(.askedAgain))
    ward.says("ben", "Rice is fine", hoursAgo: 18)
    #expect(!ward.rules().contains(.askedAgain))
  }

  @Test func rulesAreSwitchedOffAndTuned() {
    var ward = TalkingWard()
    ward.says("ana", "May I eat rice?", hoursAgo: 50)
    var settings = SignalSettings()
    for rule in ["F1", "F2", "F5"] { settings.set(rule, on: false) }
    #expect(ward.rules(settings: settings) == [])
    var strict = SignalSettings()
    strict.set("F2", "hours", 60)
    #expect(!ward.rules(settings: strict).contains(.newcomer))
  }

  @Test func aMissedTouchAndADriftingPlan() {
    let ward = TalkingWard()
    let community = ward.community
    let trust = TrustEngine(community, asOf: TalkingWard.now)
    func signals(_ plan: PlanDraft?, touches: [(Double, Timestamp?)] = []) -> [Signal] {
      let touches = touches.enumerated().map { number, touch in
        Touch(
          seq: number + 2, at: TalkingWard.ago(touch.0 * 24), by: "amy",
          draft: TouchDraft(member: "ana", channel: "phone", outcome: "well", next: touch.1))
      }
      let facts = SignalFacts(
        community: community, ledger: trust.ledger, lapse: trust.lapseModel,
        plan: { $0 == "ana" ? plan.map { Plan(seq: 1, at: TalkingWard.ago(40 * 24), by: "amy", draft: $0) } : nil },
        touches: { $0 == "ana" ? touches : [] }, settings: SignalSettings(), readings: MessageReadings(),
        asOf: TalkingWard.now.milliseconds, zone: .utc, recordsConsent: false)
      var member = MemberCase(facts, 0)
      return member.judge().signals
    }
    #expect(signals(nil).isEmpty)
    #expect(signals(PlanDraft(aim: "walk", next: TalkingWard.ago(-5))).isEmpty)
    #expect(signals(PlanDraft(aim: "walk", next: TalkingWard.ago(5))).map(\.severity) == [.amber])
    #expect(signals(PlanDraft(aim: "walk", next: TalkingWard.ago(100))).map(\.severity) == [.red])
    #expect(signals(PlanDraft(aim: "walk", next: TalkingWard.ago(100)), touches: [(3, nil)]).isEmpty)
    #expect(signals(nil, touches: [(3, TalkingWard.ago(1))]).map(\.rule) == [.plan])
    let rare: [(Double, Timestamp?)] = [(33, nil), (21, nil), (9, nil), (1, TalkingWard.ago(-24))]
    #expect(signals(PlanDraft(aim: "walk", cadenceDays: 7), touches: rare).map(\.title) == ["touches drift"])
    #expect(signals(PlanDraft(aim: "walk", cadenceDays: 14), touches: rare).isEmpty)
  }
}
