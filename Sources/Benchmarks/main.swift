import CommunityModel
import CommunityStore
import Glibc

let path = CommandLine.arguments[1]
func now() -> Double { var t = timespec(); clock_gettime(CLOCK_MONOTONIC, &t); return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9 }
let t0 = now()
let (folder, problems) = try StoreFolder.open(path)
let loader = BenchLoader(folder, problems)
loader.run { c, t in print(c.messages.count, c.progress.isComplete, (t - t0) * 1000) }
var u = rusage(); getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &u)
print("rss MB", u.ru_maxrss / 1024, "ms", (now() - t0) * 1000)
