import CommunityModel
import Testing

@testable import TrustMetrics

@Suite struct TrustPolicyTests {
  @Test(arguments: [
    [1e-9, 4, 12, 24, 48], [1, 4, 12, 24, 1e300], [1, 4, 12, 24, 1e13], [0, 4, 12, 24, 48], [1, 4, 12, -24, 48],
    [1, 4, 12, .nan, 48], [1, 4, 12, .infinity, 48], [1, 4, 12, 24], [],
  ])
  func targetsThatCannotBeAreThoseOfTheDefinition(_ hours: [Double]) {
    let policy = TrustPolicy(CommunityProfile(name: "Town", heardTargets: hours))
    #expect(policy.heardTargets == [1, 4, 12, 24, 48])
    #expect((1...5).map { policy.target(acuity: $0) / 3_600_000 } == [1, 4, 12, 24, 48])
  }

  @Test func aCommunitySetsItsOwnTargetsAndWeights() {
    let policy = TrustPolicy(
      CommunityProfile(name: "Town", acuityWeights: [9, 7, 5, 3, 0.5], heardTargets: [0.25, 1, 2, 8, 876_600]))
    #expect(policy.acuityWeights == [9, 7, 5, 3, 0.5])
    #expect(policy.target(acuity: 1) == 900_000)
    #expect(policy.target(acuity: 5) == 876_600 * 3_600_000)
  }

  @Test func weightsWhoseSumHasNoNumberAreThoseOfTheDefinition() {
    let policy = TrustPolicy(CommunityProfile(name: "Town", acuityWeights: [1e308, 1e308, 1e308, 1e308, 1e308]))
    #expect(policy.acuityWeights == [5, 4, 3, 2, 1])
  }
}
