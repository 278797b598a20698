#!/usr/bin/env python3
"""Compares two curations of the same articles and prints every difference as Markdown.

    python3 docs/curation/compare.py PASS1 PASS2 ARTICLES

Two records of one kind (event or figure) are the same record when their citations overlap: pairs are taken in the order
of the share of code points they have in common, the larger share first, each record once, and only from a third of the
shorter record's words on. What is left over stands in one pass only; the record of the other pass that cites its words,
if there is one, is named with it.

Ids differ between the passes. So articles are matched by checksum, categories by their role, and those who speak by
role and Arabic label. The role `reporter` at the head of a chain is counted, not listed: one pass writes it
everywhere, the other only where the reporter speaks of himself.
"""
import json
import re
import sys
from pathlib import Path

THRESHOLD = 1 / 3


def paragraphs(file):
    lines = re.split("\r\n|\r|\n", file.read_bytes().decode("utf-8"))
    return [text for text in (line.strip().strip("\ufeff").strip() for line in lines) if text]


class Pass:
    """One curation, with ids made comparable."""

    def __init__(self, path, folder, number):
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        self.number = number
        self.article = {}
        self.texts = {}
        self.published = {}
        for article in data["articles"]:
            name = Path(article["file"]).name
            short = name.split("_")[0]
            self.article[article["id"]] = short
            self.texts[short] = paragraphs(Path(folder) / name)
            published = article.get("published", {})
            self.published[short] = f"{published.get('value', 'none')} {published.get('basis', 'unknown')}"
        self.role = {c["id"]: c.get("role", "context") for c in data["categories"]}
        self.actor = {a["id"]: a["labels"]["ar"] for a in data["actors"]}
        self.records = [Record(self, r, "event") for r in data["events"]]
        self.records += [Record(self, r, "figure") for r in data["figures"]]
        self.counts = f"{len(data['events'])} events, {len(data['figures'])} figures, {len(data['notes'])} notes"


class Citation:
    """Quoted words as a set of code points, with who speaks and how."""

    def __init__(self, owner, raw):
        self.article = owner.article[raw["article"]]
        self.paragraph = raw["paragraph"]
        self.exact = raw["exact"]
        prefix = raw.get("prefix", "")
        whole = prefix + raw["exact"] + raw.get("suffix", "")
        start = owner.texts[self.article][self.paragraph - 1].index(whole) + len(prefix)
        self.points = {(self.article, self.paragraph, i) for i in range(start, start + len(self.exact))}
        chain = raw.get("voices", [])
        self.named_reporter = bool(chain) and chain[0]["role"] == "reporter"
        self.voices = [self.voice(owner, v) for v in chain if v["role"] != "reporter"]
        self.speech = raw.get("speech", "paraphrase")
        self.stance = raw.get("stance", "supports")
        self.claim = raw.get("claim")

    @staticmethod
    def voice(owner, raw):
        name = owner.actor[raw["actor"]] if "actor" in raw else raw.get("name", "")
        if isinstance(name, dict):
            name = name["ar"]
        return f"{raw['role']} {name}".strip()

    def where(self):
        return f"{self.article} p{self.paragraph} «{self.exact}»"


class Record:
    """An event or a figure."""

    def __init__(self, owner, raw, kind):
        self.owner = owner
        self.raw = raw
        self.kind = kind
        self.id = raw["id"]
        self.citations = [Citation(owner, c) for c in raw["citations"]]
        self.points = set().union(*(c.points for c in self.citations))

    def title(self):
        if "title" in self.raw:
            return self.raw["title"]["ar"]
        quantity = self.raw["quantity"]
        return str(quantity.get("value", quantity.get("fraction", quantity.get("word", ""))))

    def facts(self):
        """What is compared, in the order printed."""
        raw = self.raw
        yield "date", f"`{raw['date']}`"
        yield "date basis", raw["date_basis"]
        inference = raw.get("inference")
        yield "rule", inference["rule"] if inference else "none"
        if self.kind == "event":
            yield "status", raw["status"]
            yield "lane", self.owner.role[raw["category"]]
        else:
            yield "quantity", json.dumps(raw["quantity"], ensure_ascii=False, sort_keys=True)
            yield "kind", raw["kind"]
            yield "measure", raw["measure"]
            yield "ambiguity", "yes" if "ambiguity" in raw else "no"


def overlap(one, other):
    return len(one & other) / min(len(one), len(other)) if one and other else 0


def align(first, second):
    """Pairs of records, best overlap first; ties by id, so that the result never changes."""
    candidates = []
    for a in first.records:
        for b in second.records:
            if a.kind == b.kind:
                common = len(a.points & b.points)
                share = common / len(a.points | b.points)
                if overlap(a.points, b.points) >= THRESHOLD:
                    candidates.append((-share, a.id, b.id, a, b))
    used, pairs = set(), []
    for _, _, _, a, b in sorted(candidates, key=lambda c: c[:3]):
        if (1, a.id) not in used and (2, b.id) not in used:
            used |= {(1, a.id), (2, b.id)}
            pairs.append((a, b))
    order = {r.id: i for i, r in enumerate(first.records)}
    return sorted(pairs, key=lambda p: order[p[0].id]), used


def align_citations(a, b):
    candidates = sorted(
        (-overlap(x.points, y.points), i, j)
        for i, x in enumerate(a.citations)
        for j, y in enumerate(b.citations)
        if x.points & y.points
    )
    left, right, pairs = set(range(len(a.citations))), set(range(len(b.citations))), []
    for _, i, j in candidates:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            pairs.append((a.citations[i], b.citations[j]))
    return pairs, [a.citations[i] for i in sorted(left)], [b.citations[j] for j in sorted(right)]


def shown(voices):
    return " → ".join(voices) if voices else "nobody"


def differences(a, b, tally):
    lines = [
        f"- {name}: {one} / {two}" for (name, one), (_, two) in zip(a.facts(), b.facts()) if one != two
    ]
    pairs, left, right = align_citations(a, b)
    for x, y in pairs:
        if x.named_reporter != y.named_reporter:
            tally["reporter"] += 1
        if x.voices != y.voices:
            lines.append(f"- voices of {x.where()}: {shown(x.voices)} / {shown(y.voices)}")
        for name, one, two in (
            ("speech", x.speech, y.speech),
            ("stance", x.stance, y.stance),
            ("claim", claim(x), claim(y)),
        ):
            if one != two:
                lines.append(f"- {name} of {x.where()}: {one} / {two}")
    lines += [f"- cited in pass 1 only, {c.stance}: {c.where()}" for c in left]
    lines += [f"- cited in pass 2 only, {c.stance}: {c.where()}" for c in right]
    return lines


def claim(citation):
    return json.dumps(citation.claim, ensure_ascii=False, sort_keys=True) if citation.claim else "none"


def alone(mine, theirs, used, out):
    for record in mine.records:
        if (mine.number, record.id) in used:
            continue
        raw = record.raw
        sense = f"{raw['status']}, {mine.role[raw['category']]}" if record.kind == "event" else raw["measure"]
        out(f"- {record.kind} `{record.id}` {record.title()}; `{raw['date']}` {raw['date_basis']}; {sense}")
        for c in record.citations:
            out(f"  - {c.where()}")
        kin = [r.id for r in theirs.records if overlap(record.points, r.points) >= THRESHOLD]
        out(f"  - its words in pass {theirs.number}: " + (", ".join(f"`{k}`" for k in kin) if kin else "no record"))


def main(arguments):
    if len(arguments) != 3:
        sys.exit("usage: compare.py PASS1 PASS2 ARTICLES")
    first, second = Pass(arguments[0], arguments[2], 1), Pass(arguments[1], arguments[2], 2)
    pairs, used = align(first, second)
    out = print
    out("# Differences between the two passes\n")
    out("Generated; do not edit. Made, in the root of the repository, by\n")
    out("```\npython3 docs/curation/compare.py docs/curation/pass-1.json docs/curation/pass-2.json seeds \\\n"
        "    > docs/curation/differences.md\n```\n")
    out("Of two values the first is that of pass 1. How each difference was settled stands in [settled.md](settled.md).\n")
    out("| | pass 1 | pass 2 |\n|---|---|---|")
    out(f"| records | {first.counts} | {second.counts} |")
    out(f"| in one pass only | {len(first.records) - len(pairs)} | {len(second.records) - len(pairs)} |")
    for article in sorted(first.published):
        out(f"| {article} published | {first.published[article]} | {second.published[article]} |")
    tally = {"reporter": 0}
    blocks, same = [], []
    for a, b in pairs:
        lines = differences(a, b, tally)
        if lines:
            blocks.append((a, b, lines))
        else:
            same.append((a, b))
    out(f"\n{len(pairs)} records stand in both passes; {len(same)} of them alike, {len(blocks)} with differences.")
    out(f"The role `reporter` heads the chain in one pass only in {tally['reporter']} of the citations in common.")
    out("\n## Different in both passes")
    for a, b, lines in blocks:
        out(f"\n### {a.kind} `{a.id}` / `{b.id}`\n{a.title()} / {b.title()}\n")
        for line in lines:
            out(line)
    out("\n## In pass 1 only\n")
    alone(first, second, used, out)
    out("\n## In pass 2 only\n")
    alone(second, first, used, out)
    out("\n## Alike\n")
    for a, b in same:
        out(f"- {a.kind} `{a.id}` / `{b.id}`")


if __name__ == "__main__":
    main(sys.argv[1:])
