/// The running Kaplan–Meier product, one factor n_end/n_start for each stretch without a censoring.
///
/// The curve and the single point both count with it, so that they agree to the last bit; and without censorings S is
/// one division, so that a median that is met exactly is seen to be met.
struct KaplanMeierProduct {
  /// Events so far.
  private(set) var events = 0
  private var atRisk: Int
  private var stretchStart: Int
  private var survivalBefore = 1.0
  private var greenwoodBefore = 0.0

  init(total: Int) {
    atRisk = total
    stretchStart = total
  }

  mutating func observe(events count: Int) {
    events += count
    atRisk -= count
  }

  mutating func censor(_ count: Int) {
    guard count > 0 else { return }
    survivalBefore = survival
    greenwoodBefore = greenwood
    atRisk -= count
    stretchStart = atRisk
  }

  var survival: Double {
    atRisk == stretchStart ? survivalBefore : survivalBefore * (Double(atRisk) / Double(stretchStart))
  }

  var greenwood: Double {
    if atRisk == stretchStart { return greenwoodBefore }
    // The last one at risk had an event: S is 0 and Greenwood's term would divide by 0.
    guard atRisk > 0 else { return 0 }
    return greenwoodBefore + Double(stretchStart - atRisk) / (Double(stretchStart) * Double(atRisk))
  }
}
