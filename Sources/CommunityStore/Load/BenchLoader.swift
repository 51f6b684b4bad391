import CommunityModel
import Glibc
package struct BenchLoader {
  let l: Loader
  package init(_ f: StoreFolder, _ p: [StoreProblem]) { l = Loader(f, problems: p, options: StoreOptions(clock: Timestamp(seconds: 1_800_000_000))) }
  package func run(_ b: (Community, Double) -> Void) {
    l.load(preview: true) { var t = timespec(); clock_gettime(CLOCK_MONOTONIC, &t); b($0, Double(t.tv_sec) + Double(t.tv_nsec) / 1e9) }
    for p in l.problems.prefix(5) { print(p) }
  }
}
