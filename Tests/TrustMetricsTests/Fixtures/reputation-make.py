"""Independent oracle for M1: no running sums, everything is recomputed from the list of votes each time."""
import math, os, random
DAY = 86_400_000; H = 90 * DAY
rnd = random.Random(20261121)
people = list(range(36))
good = {p: (0.95 if p % 6 else 0.35) for p in people}
lenient = {p: rnd.choice([-2.0, -0.7, 0, 0, 0.7, 2.0]) for p in people}
joined = {p: 0 if p < 12 else rnd.randrange(0, 300) for p in people}
start = 1_640_995_200_000
lg = lambda p: math.log(p / (1 - p))
rows = []; t = 0.0
while len(rows) < 520:
    t += rnd.expovariate(1 / 0.75)
    here = [p for p in people if joined[p] <= t]
    u, v = rnd.choice(here), rnd.choice(here[: max(3, len(here) * 2 // 3)])
    if u == v: continue
    e = 1 / (1 + math.exp(-(lg(good[v]) + lenient[u])))
    at = start + int(t) * DAY + (0 if rnd.random() < .5 else rnd.randrange(DAY // 1000) * 1000)
    rows.append((u, v, 1 if rnd.random() < e else -1, at))
# Listed out of order, as files are.
rnd.shuffle(rows)
order = sorted(range(len(rows)), key=lambda i: (rows[i][3], i))
def oracle(same_day_known):
    votes = []      # (rater, target, sign, at, credibility, centred weight)
    everything = []
    def fade(then, now): return 2.0 ** (-(now - then) / H)
    def p0():
        if not votes: return None
        last = max(v[3] for v in votes)
        P = math.fsum(v[4] * fade(v[3], last) for v in votes if v[2] > 0)
        Q = math.fsum(v[4] * fade(v[3], last) for v in votes if v[2] < 0)
        return (P + .5) / (P + Q + 1)
    def lam(u, now):
        p = p0()
        if p is None: return 0.0
        g = math.fsum(fade(v[3], now) for v in votes if v[0] == u and v[2] > 0)
        h = math.fsum(fade(v[3], now) for v in votes if v[0] == u and v[2] < 0)
        return lg((g + 4 * p) / (g + h + 4)) - lg(p)
    def m1(x, now):
        p = p0() if votes else .5
        r = math.fsum(v[5] * fade(v[3], now) for v in votes if v[1] == x and v[2] > 0)
        s = math.fsum(v[5] * fade(v[3], now) for v in votes if v[1] == x and v[2] < 0)
        return (r + 2 * p) / (r + s + 2)
    vouch_p = {}; vouch_o = {}; root = {}
    def fold(u, v, sign, at):
        for w in reversed(votes):
            if (w[0], w[1], w[2]) == (u, v, sign):
                if abs(at - w[3]) < 30 * DAY: return
                break
        first = votes[0][3] if votes else at
        for g in (u, v): root.setdefault(g, at - first < 90 * DAY)
        def is_proven(g): return root[g] or len(vouch_p.get(g, ())) >= 3
        pr = is_proven(u); b = len(vouch_o.get(u, ()))
        c = 1.0 if pr else 1.0 / ((b + 1) * (b + 2))
        l = lam(u, at)
        w = 2 / (1 + math.exp(l)) if sign > 0 else 2 / (1 + math.exp(-l))
        seen_before = any((x[0], x[1], x[2]) == (u, v, 1) for x in votes)
        votes.append((u, v, sign, at, c, c * w))
        if sign > 0 and not seen_before: (vouch_p if pr else vouch_o).setdefault(v, set()).add(u)
    i = 0; preds = []
    while i < len(order):
        j = i + 1
        while not same_day_known and j < len(order) and rows[order[j]][3] == rows[order[i]][3]: j += 1
        for z in range(i, j):
            u, v, s, at = rows[order[z]]
            past = [q for q in everything if q[1] == v]
            if z >= len(order) * .2:
                if past:
                    m = m1(v, at); seen = 1 / (1 + math.exp(-(lg(m) + lam(u, at))))
                    preds.append((order[z], m, seen, sum(q[2] > 0 for q in past) / len(past), s > 0))
                else: preds.append(None)
        for z in range(i, j):
            fold(*rows[order[z]]); everything.append(rows[order[z]])
        i = j
    return preds, votes, m1, p0, lam
def auc(s, y):
    w = sum((a > b) + .5 * (a == b) for a, ya in zip(s, y) if ya for b, yb in zip(s, y) if not yb)
    return w / (sum(y) * (len(y) - sum(y)))
def ece(s, y, width):
    if width: bins = [min(int(p * 10), 9) for p in s]
    else:
        bins = [0] * len(s)
        for k, i in enumerate(sorted(range(len(s)), key=lambda i: (s[i], i))): bins[i] = k * 10 // len(s)
    return sum(abs(sum(s[i] - y[i] for i in range(len(s)) if bins[i] == b)) for b in range(10)) / len(s)
if __name__ == '__main__':
    out = os.path.dirname(os.path.abspath(__file__)) + '/'
    with open(out + 'reputation-ratings.csv', 'w') as f:
        for r in rows: f.write('%d,%d,%d,%d\n' % r)
    with open(out + 'reputation-expected.csv', 'w') as f:
        for name, known in (('rows', True), ('times', False)):
            preds, votes, m1, p0, lam = oracle(known)
            ok = [p for p in preds if p]
            y = [p[4] for p in ok]
            f.write('%s,predicted,%d\n%s,skipped,%d\n%s,counted,%d\n' % (name, len(ok), name, len(preds) - len(ok), name, len(votes)))
            for col, label in ((2, 'seen'), (1, 'target'), (3, 'mean')):
                s = [p[col] for p in ok]
                f.write('%s,%s.auc,%.15g\n%s,%s.width,%.15g\n%s,%s.count,%.15g\n' % (name, label, auc(s, y), name, label, ece(s, y, True), name, label, ece(s, y, False)))
            if known:
                end = max(r[3] for r in rows) + 10 * DAY
                f.write('end,asOf,%d\nend,rate,%.15g\n' % (end, p0()))
                for p in people: f.write('trust,%d,%.15g\nleniency,%d,%.15g\nsignals,%d,%d\n' % (p, m1(p, end), p, math.exp(lam(p, end)), p, sum(v[1] == p for v in votes)))
                P=sum(v[4]*2.0**(-(end-v[3])/H) for v in votes if v[2]>0);Q=sum(v[4]*2.0**(-(end-v[3])/H) for v in votes if v[2]<0)
                f.write('end,communityFor,%.15g\nend,communityAgainst,%.15g\n'%(P,Q))
