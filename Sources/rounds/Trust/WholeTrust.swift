import CommunityModel
import CommunityStore
import TrustMetrics

/// All figures of a community, waited for: for commands without a screen.
struct WholeTrust {
  let report: TrustReport
  let engine: TrustEngine

  /// Computes everything, with a line on stderr that says how far it is. Some seconds for a million messages.
  ///
  /// - Parameter withBridging: false leaves out M5, which takes longest.
  init(_ community: Community, asOf: AsOf, withBridging: Bool = true) {
    let zone = LocalZone.rule(community.profile.timeZone)
    let bar = ProgressLine()
    defer { bar.clear() }
    bar.show("Computing figures", 0)
    engine = TrustEngine(community, asOf: asOf.time, zone: zone.secondsFromUTC)
    var report = engine.report()
    let history = engine.history {
      bar.show("Looking back", $0)
      return true
    }
    if let history { report.add(history) }
    if withBridging {
      let bridging = engine.bridging(progress: {
        bar.show("Finding bridges", $0)
        return true
      })
      if let bridging { report.add(bridging) }
    }
    self.report = report
  }

  /// Why a figure is what it is.
  func explain(_ figure: FigureID, _ subject: FigureSubject) -> Explanation? {
    engine.explain(figure, subject, with: report)
  }
}
