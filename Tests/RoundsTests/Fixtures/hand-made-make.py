"""Writes the store `hand-made` and, from METRICS' definitions alone, what its figures must be: `hand-made-expected.json`.

Plain lists are gone through anew for every figure, with no state kept between messages. Graph figures are networkx'.
Run it beside its output: `python3 hand-made-make.py`.
"""
import json, math, os, random
from collections import Counter, defaultdict
from datetime import datetime, timedelta, timezone

import networkx as nx

HERE = os.path.dirname(os.path.abspath(__file__))
AS_OF = datetime(2025, 3, 1, 12, tzinfo=timezone.utc)
DAY = timedelta(days=1)

# ---------------------------------------------------------------- the store
rng = random.Random(185)
members = []
for n in range(1, 31):
    m = {"id": f"p{n:02}", "name": f"Person {n:02}", "role": ["patient", "caregiver", "peer"][n % 3]}
    if n % 6:
        m["acuity"] = n % 6
    if n % 2:
        m["wants"] = {"language": "Spanish"}
    else:
        m["wants"] = {"language": "English"}
    if n % 5 == 0:
        m["segments"] = ["type 1"]
    members.append(m)
members += [
    {"id": "amy", "name": "Amy Nurse", "role": "nurse"},
    {"id": "doc", "name": "Doc Clinician", "role": "clinician"},
    {"id": "robot", "name": "Robot", "role": "bot"},
    # Left in February, and died: what they wrote stands, but they make no ties and do not rank.
    {"id": "gone", "name": "Gone Away", "role": "peer", "leftAt": "2025-02-20T00:00:00Z"},
    {"id": "late", "name": "Late Friend", "role": "patient", "acuity": 1, "deceased": True},
    # Joined and silent: counted in Together, though not active.
    {"id": "newly", "name": "Newly Here", "role": "patient", "acuity": 1, "joinedAt": "2025-02-25T00:00:00Z"},
    {"id": "quiet", "name": "Quiet Long", "role": "patient", "acuity": 1, "joinedAt": "2024-06-01T00:00:00Z"},
]
TALKS = 64
people = [f"p{n:02}" for n in range(1, 31)]
# Those who talk with each other; the others know the nurse only, but for two of them.
circle = people[:22]
messages, conversations = [], []


def say(conversation, author, at, reply=None, **more):
    message = {"id": f"m{len(messages):03}", "conversation": conversation, "author": author, "sentAt": at, "text": ""}
    if reply:
        message["replyTo"] = reply
    message.update(more)
    messages.append(message)
    return message["id"]


def hours(h):
    return timedelta(hours=h)


for n in range(TALKS):
    # From 104 days back to today: some lie behind every window.
    start = AS_OF - timedelta(days=104 * (1 - n / TALKS) ** 1.6) - hours(1)
    conversation = f"c{n:02}"
    conversations.append({"id": conversation, "title": f"Talk {n:02}"})
    asker = circle[n * 7 % (9 + n // 5)] if n % 9 else ["amy", "robot", "gone", "doc", "late", "p25", "amy", "doc"][n // 9]
    first = say(conversation, asker, start)
    if n % 11 == 4:
        continue  # Nobody answered.
    at, last = start, first
    for turn in range(rng.randrange(1, 6)):
        at += hours(rng.choice([0.4, 0.9, 2.5, 5, 11, 23, 40]))
        author = rng.choice([asker, "amy", "doc", "robot", "gone"] + circle[: 12 + n // 8] + circle[n // 8 :: 5] * 2)
        reply = rng.choice([None, None, first, last, messages[rng.randrange(len(messages))]["id"]])
        more = {}
        if rng.random() < 0.2:
            more["mentions"] = rng.sample(circle + ["amy", "robot", author], 2)
        if rng.random() < 0.35:
            kind = rng.choice(["eyes", "hug", "thanks", "helpful", "not helpful"])
            by = rng.choice(circle + [author, "robot", "amy"])
            more["reactions"] = [{"by": by, "kind": kind, "at": at + hours(1)}]
            if rng.random() < 0.3:
                more["reactions"].append({"by": rng.choice(circle), "kind": "party", "at": None})
        if rng.random() < 0.06:
            more["deleted"] = True
        last = say(conversation, author, at, reply, **more)
# Everybody is active at least once; those outside of the circle write to the nurse, and one to another.
welcome = say("c00", "amy", AS_OF - 85 * DAY)
for n, person in enumerate(people):
    to = "m000" if person in circle else welcome
    at = AS_OF - timedelta(days=3 + 80 * n / 30, hours=n)
    hello = say("c12", person, at, hello if person == "p30" else to)
    if n % 4 == 1:
        say("c12", "amy", at + hours(2), hello)
messages.sort(key=lambda m: (m["sentAt"], m["id"]))

# ---------------------------------------------------------------- what is looked at
role = {m["id"]: m["role"] for m in members}
acuity = {m["id"]: m.get("acuity", 4) for m in members}
absent = {"gone", "late"}
TEAM = {"amy", "doc"}
bots = {"robot"}
human = lambda who: who not in bots
present = lambda who: human(who) and who not in absent
member = lambda who: present(who) and who not in TEAM
TARGET = {1: 1, 2: 4, 3: 12, 4: 24, 5: 48}
ALPHA = {1: 5, 2: 4, 3: 3, 4: 2, 5: 1}
author_of = {m["id"]: m["author"] for m in messages}
seen = [m for m in messages if m["sentAt"] <= AS_OF and not m.get("deleted")]


def since(days):
    return AS_OF - timedelta(days=days)


def fade(at):
    return 2 ** (-((AS_OF - at) / DAY) / 90)


by_talk = defaultdict(list)
for m in seen:
    by_talk[m["conversation"]].append(m)

# ---------------------------------------------------------------- ties u→v
ties = []  # (from, to, at, weight, is reply)
votes = []  # (rater, target, at, positive, explicit)
VOTES = {"thanks": True, "helpful": True, "not helpful": False}
for m in seen:
    u, at, earlier = m["author"], m["sentAt"], [x for x in by_talk[m["conversation"]]]
    earlier = earlier[: next(i for i, x in enumerate(earlier) if x is m)]
    others = [x["author"] for x in earlier if x["author"] != u and present(x["author"])]
    target = author_of[m["replyTo"]] if "replyTo" in m else (others[-1] if others else None)
    if target and target != u and present(u) and present(target):
        ties.append((u, target, at, 1, True))
        here = "replyTo" not in m or any(
            x["id"] == m["replyTo"] and x["conversation"] == m["conversation"] for x in messages)
        if member(u) and by_talk[m["conversation"]][0]["author"] == u and here:
            votes.append((u, target, at, True, False))
    for v in m.get("mentions", []):
        if v != u and present(u) and present(v):
            ties.append((u, v, at, 1, False))
    for r in m.get("reactions", []):
        when = r["at"] or at
        if when <= AS_OF and r["by"] != u and present(u) and present(r["by"]):
            ties.append((r["by"], u, when, 0.5, False))
            if r["kind"] in VOTES:
                votes.append((r["by"], u, when, VOTES[r["kind"]], True))


def graph(days, keep=present):
    g = nx.DiGraph()
    g.add_edges_from((u, v) for u, v, at, *_ in ties if at >= since(days) and keep(u) and keep(v))
    return g


# ---------------------------------------------------------------- figures
expected, figures = {}, {}
active = Counter(m["author"] for m in seen if m["sentAt"] >= since(90) and member(m["author"]))


def question(talk):
    """A conversation that somebody outside of the team began: asker, when, hours to the first human reply or None."""
    first = talk[0]
    if first["author"] in TEAM or not human(first["author"]):
        return None
    reply = next((m for m in talk if human(m["author"]) and m["author"] != first["author"]), None)
    wait = (reply["sentAt"] - first["sentAt"]) / hours(1) if reply else None
    return first["author"], first["sentAt"], wait, reply and reply["author"]


questions = [q for q in map(question, by_talk.values()) if q]


def product_limit(asked):
    """Kaplan–Meier: P(answered within the asker's own target), waits counted in targets."""
    rows = [((q[2] if q[2] is not None else (AS_OF - q[1]) / hours(1)) / TARGET[acuity[q[0]]], q[2] is not None) for q in asked]
    survival = 1.0
    for t in sorted({t for t, event in rows if event and t <= 1}):
        survival *= 1 - sum(1 for x, e in rows if e and x == t) / sum(1 for x, _ in rows if x >= t)
    return 1 - survival


recent = [q for q in questions if q[1] >= since(28)]
figures["C1"] = (product_limit(recent), len(recent))

two_way = graph(28)
counted = {m["id"] for m in members if member(m["id"]) and (
    m["id"] in active or ("joinedAt" in m and datetime.fromisoformat(m["joinedAt"]) >= since(30)))}
alone = {v for v in counted if not (v in two_way and any(two_way.has_edge(w, v) for w in two_way.successors(v)))}
figures["K5"] = (1 - sum(ALPHA[acuity[v]] for v in alone) / sum(ALPHA[acuity[v]] for v in counted), len(counted))

whole, own = graph(90), graph(90, member)
with_team = [sum(map(member, c)) for c in nx.connected_components(whole.to_undirected())]
without = max(map(len, nx.connected_components(own.to_undirected())))
figures["K1"] = (without / max(with_team), max(with_team))

n, links = whole.number_of_nodes(), whole.number_of_edges()
r, d = nx.overall_reciprocity(whole), links / (n * (n - 1))
figures["K2"] = ((r - d) / (1 - d), links)
expected["twoWayShare"] = sum(
    1 for v in active if v in whole and any(whole.has_edge(w, v) for w in whole.successors(v))) / len(active)

counts = sorted(active.values())
total = sum(counts)
figures["K3"] = (sum(abs(a - b) for a in counts for b in counts) / (2 * len(counts) * total), len(counts))
expected["effectiveSpeakers"] = math.exp(-sum(c / total * math.log(c / total) for c in counts))

simple = own.to_undirected()
figures["K4"] = (nx.transitivity(simple), sum(k * (k - 1) // 2 for _, k in simple.degree()))
firsts = {}
for u, v, at, *_ in ties:
    if member(u) and member(v):
        pair = frozenset((u, v))
        firsts[pair] = min(firsts.get(pair, at), at)
new = {p: at for p, at in firsts.items() if at >= since(7)}
expected["newTies"] = len(new)
expected["woven"] = sum(
    any(firsts.get(frozenset((a, w)), AS_OF) < at and firsts.get(frozenset((b, w)), AS_OF) < at
        for w in active.keys() | counted if w not in (a, b))
    for (a, b), at in ((sorted(p), at) for p, at in new.items()))

# One vote per rater, target, sign and 30 d; all votes lie within 90 days of the first, so each rater's word is whole.
last, whole_votes = {}, []
for u, v, at, positive, explicit in votes:
    key = (u, v, positive)
    if key in last and abs(at - last[key]) < 30 * DAY:
        continue
    last[key] = at
    whole_votes.append((u, v, at, positive))
EARLIEST = min(v[2] for v in whole_votes)
met = {}
for u, v, at, _ in whole_votes:
    met.setdefault(u, at), met.setdefault(v, at)
assert all(at - EARLIEST < 90 * DAY for at in met.values()), "somebody's word would not be whole"
yes = sum(fade(at) for *_, at, positive in whole_votes if positive)
no = sum(fade(at) for *_, at, positive in whole_votes if not positive)
figures["E"] = ((yes + 1) / (yes + no + 2), len(whole_votes))

rest = []
for talk in by_talk.values():
    q, said = question(talk), [m for m in talk if human(m["author"])]
    if not q or len(said) < 3 or said[-1]["sentAt"] > since(14):
        continue
    team = [i for i, m in enumerate(said) if m["author"] in TEAM]
    after = said[team[-1] + 1 :] if team else said[3:]
    rest.append((said[-1]["sentAt"], any(m["author"] != q[0] for m in after)))
p0 = sum(fade(at) for at, ok in rest if ok) / sum(fade(at) for at, _ in rest)
within = [ok for at, ok in rest if at >= since(90)]
figures["C2"] = ((sum(within) + 4 * p0) / (len(within) + 4), len(within))

month = [m for m in seen if m["sentAt"] >= since(28) and human(m["author"])]
starts = [t[0] for t in by_talk.values() if t[0]["sentAt"] >= since(28) and human(t[0]["author"])]
answered = [q for q in recent if q[2] is not None]
share = lambda part, all: len(part) / len(all)
figures["C3"] = (share([m for m in month if m["author"] in TEAM], month), len(month))
expected["teamShareOfStarts"] = share([m for m in starts if m["author"] in TEAM], starts)
expected["teamShareOfFirstReplies"] = share([q for q in answered if q[3] in TEAM], answered)

ratios = []
wants = {m["id"]: m.get("wants", {}).get("language") for m in members}
for of in (lambda who: wants[who], lambda who: next((m.get("acuity") for m in members if m["id"] == who), None)):
    groups = defaultdict(list)
    for q in recent:
        if of(q[0]) is not None:
            groups[of(q[0])].append(q)
    heard = [product_limit(g) for g in groups.values() if len(g) >= 8]
    if len(heard) > 1:
        ratios.append(min(heard) / max(heard))
if ratios:
    figures["K6"] = (min(ratios), None)

figures["T"] = (100 * (figures["C1"][0] * figures["K5"][0] * figures["K1"][0] * figures["E"][0]) ** 0.25, len(active))

# ---------------------------------------------------------------- members
outcome = []  # asker, when, heard in time
for who, at, wait, _ in questions:
    if wait is not None or (AS_OF - at) / hours(1) > TARGET[acuity[who]]:
        outcome.append((who, at, wait is not None and wait <= TARGET[acuity[who]]))
rate = sum(fade(at) for _, at, ok in outcome if ok) / sum(fade(at) for _, at, _ in outcome)
# W by Kleinman's moments, on what was decided before the day of the instant.
midnight = AS_OF.replace(hour=0)
trials, hits = Counter(), Counter()
for who, at, wait, _ in questions:
    reply = at + hours(wait) if wait is not None else None
    in_time = reply is not None and reply < midnight and wait <= TARGET[acuity[who]]
    if in_time or at + hours(TARGET[acuity[who]]) < midnight:
        trials[who] += 1
        hits[who] += in_time
N, m_ = sum(trials.values()), len(trials)
p = sum(hits.values()) / N
S = sum(k * (hits[w] / k - p) ** 2 for w, k in trials.items())
rho = (S / (p * (1 - p)) - (m_ - 1)) / (N - sum(k * k for k in trials.values()) / N - (m_ - 1))
W = min(20, max(2, 1 / rho - 1)) if rho > 0 else 20

betweenness = nx.betweenness_centrality(simple, normalized=True)
expected["members"] = {}
for who in [m["id"] for m in members if present(m["id"])]:
    one = {}
    pair = [(ok, fade(at)) for w, at, ok in outcome if w == who]
    evidence = sum(f for _, f in pair)
    if pair and 2 / (evidence + 2) <= 0.4:
        one["M2"] = (sum(f for ok, f in pair if ok) + W * rate) / (evidence + W)
    weight = Counter()
    for u, v, at, _, is_reply in ties:
        if v == who and is_reply:
            weight[u] += fade(at)
    all_ = sum(weight.values())
    if all_:
        one["M3"] = math.exp(-sum(x / all_ * math.log(x / all_) for x in weight.values()))
    gaps = []
    for u in {t[0] for t in ties if t[1] == who}:
        out = [t[2] for t in ties if t[0] == who and t[1] == u]
        if out:
            gaps.append(min(max(out), max(t[2] for t in ties if t[0] == u and t[1] == who)))
    if gaps:
        one["M4"] = (AS_OF - max(gaps)) / DAY
        one["connectionIndex"] = ALPHA[acuity[who]] * math.log2(1 + one["M4"] / 7)
    wrote = {m["sentAt"].date() for m in seen if m["author"] == who}
    if wrote:
        today = AS_OF.date()
        silent = max(1, (today - max(wrote)).days)
        days = sum((today - day).days < 90 for day in wrote)
        one["M6"] = 1 / (1 + math.exp(1.35 - 0.64 * math.log(silent) + 0.44 * math.log(1 + days)))
    if member(who):
        one["betweenness"] = betweenness.get(who, 0)
    expected["members"][who] = one
expected["figures"] = {k: {"value": v, "count": c} for k, (v, c) in figures.items()}
expected["asOf"] = AS_OF.isoformat().replace("+00:00", "Z")

# ---------------------------------------------------------------- out
# Behind the instant: none of it may count.
say("c63", "amy", AS_OF + hours(1), "m001")
say("c64", "p01", AS_OF + hours(2))
conversations.append({"id": "c64", "title": "Talk 64"})
messages.sort(key=lambda m: (m["sentAt"], m["id"]))
os.makedirs(f"{HERE}/hand-made/messages", exist_ok=True)


def stamp(value):
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    raise TypeError


def write(name, rows):
    with open(f"{HERE}/hand-made/{name}", "w") as out:
        for row in rows:
            row = json.loads(json.dumps(row, default=stamp))
            for reaction in row.get("reactions", []):
                if reaction["at"] is None:
                    del reaction["at"]
            out.write(json.dumps(row) + "\n")


write("community.json", [{"format": "rounds", "version": 1, "name": "Hand-made", "timeZone": "UTC"}])
write("members.jsonl", members)
write("conversations.jsonl", conversations)
months = defaultdict(list)
for m in messages:
    months[m["sentAt"].strftime("%Y-%m")].append(m)
for month_name, some in months.items():
    write(f"messages/{month_name}.jsonl", some)
with open(f"{HERE}/hand-made-expected.json", "w") as out:
    json.dump(expected, out, indent=1)
    out.write("\n")
print(len(seen), "messages,", len(ties), "ties,", len(whole_votes), "votes")
print(json.dumps(expected["figures"]), W, rho)
print({k: v for k, v in expected.items() if k not in ("members", "figures")})
