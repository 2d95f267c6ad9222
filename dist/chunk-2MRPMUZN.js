import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  discover
} from "./chunk-HLX7E2V7.js";
import {
  ADDITION_KEYS,
  Kr,
  MANIFEST_KEYS,
  Nr,
  checkLinks,
  keyPath,
  loadLocal,
  readDocument,
  zr
} from "./chunk-BKH3HDMM.js";
import {
  occurrenceFilter,
  prepareReaders
} from "./chunk-NZ4LR3ZP.js";
import {
  printable,
  whoIsServed
} from "./chunk-IPKILO37.js";
import {
  indexFile,
  openLexicon
} from "./chunk-OVTDVL7D.js";
import {
  UnreadableFile
} from "./chunk-HOJX2V4G.js";
import {
  compileConcepts
} from "./chunk-NS6E64DD.js";
import {
  AGE_METHODS,
  BACK_OFFICE,
  MIGRATION,
  REPORTING_POINTS,
  SAFEGUARDS,
  allKinds,
  changeOfScript,
  columnDraft,
  escapeGlob,
  exclusionOf,
  findKind,
  findSetting,
  formatOf,
  isAngularTemplate,
  isCodePath,
  languageOf,
  leavesFolder,
  matcher,
  mayHoldScript,
  newestDefaults,
  optionNames,
  readPrisma,
  selectFiles,
  settingNames
} from "./chunk-CH4QBO7L.js";
import {
  lineReader,
  splitWords
} from "./chunk-IR7XPB67.js";
import {
  baseName,
  folderOf,
  isInside,
  joinPath,
  relativeTo
} from "./chunk-WKF3AR7X.js";
import {
  CHILDREN,
  ageAttributes,
  audienceAt,
  search
} from "./chunk-JQ5H3GSJ.js";
import {
  day
} from "./chunk-VJZMOBTV.js";
import {
  ADULT_AGE,
  DEFAULT_BANDS,
  PLAIN_MAP,
  PROVIDERS,
  UNKNOWN_BAND,
  ageIn,
  bandInWords,
  detectProvider,
  flagMapOf,
  parseBand,
  rangesOf,
  reachesBelow
} from "./chunk-E5NAVSJU.js";
import {
  SEVERITIES
} from "./chunk-DFPZNH55.js";
import {
  canonicalJson,
  sha256
} from "./chunk-HYXXJWIY.js";
import {
  MAX_YAML_BYTES
} from "./chunk-PYE35P5D.js";
import {
  loadWith
} from "./chunk-YXJSAF3F.js";
import {
  count,
  didYouMean,
  listOf,
  nearest,
  visible
} from "./chunk-E4KCALTW.js";
import {
  comparePlaces,
  compareText,
  formatPlace,
  topOf
} from "./chunk-2T5XBO22.js";

// src/model/notice.ts
var NOTICE_LANES = {
  "manifest-syntax": "wrong",
  "manifest-invalid": "wrong",
  "manifest-version": "wrong",
  "manifest-too-large": "wrong",
  "rule-invalid": "wrong",
  "policy-invalid": "wrong",
  "vocabulary-invalid": "wrong",
  "unknown-rule": "wrong",
  "unknown-policy": "wrong",
  "option-invalid": "wrong",
  "glob-empty": "wrong",
  "baseline-invalid": "wrong",
  "file-outside": "incomplete",
  "file-unreadable": "incomplete",
  "flags-invalid": "incomplete",
  "code-syntax": "incomplete",
  "no-base": "incomplete",
  "scope-lost": "incomplete",
  "no-input": "incomplete",
  "no-manifest": "incomplete",
  "directive-invalid": "info",
  "suppression-expired": "info",
  "suppression-unused": "info",
  "policy-change": "info",
  "default-policy": "info",
  "not-judged": "info",
  "other-languages": "info",
  "unowned-code": "info"
};
function laneOf(notice) {
  return NOTICE_LANES[notice.code];
}

// src/kit/trees/memory.ts
function memoryTree(files) {
  const paths = Object.keys(files).sort(compareText);
  const textOf3 = (path) => {
    if (!Object.hasOwn(files, path)) throw new UnreadableFile(path, "there is no such file");
    return files[path];
  };
  return {
    list: () => paths.map((path) => ({ path, size: Buffer.byteLength(files[path]) })),
    read: textOf3,
    digest: (path) => sha256(textOf3(path))
  };
}

// src/settle/baseline.ts
var BASELINE_NAME = "childproof-baseline.txt";
var NO_BASELINE = { findings: [], gaps: [] };
var HEADER = `# What childproof found here before. It is known, fails no run, and proves nothing.
# \`childproof baseline update\` takes out what is mended; \`--grow\` adds what is open. Lines may be deleted by hand.
`;
var FINDING = /^(\S+) (\S+) (v1:[0-9a-f]{32}) (v1:[0-9a-f]{32}) (\{.*\})$/;
var GAP = /^(\S+) unread (sha256:[0-9a-f]{64})$/;
function parseBaseline(path, text) {
  const findings = /* @__PURE__ */ new Map();
  const gaps = /* @__PURE__ */ new Map();
  const notices = [];
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const at = { path, start: { line: index + 1, column: 1 }, end: { line: index + 1, column: line.length + 1 } };
    const gap = GAP.exec(line);
    if (gap) return void gaps.set(gap[2], { path: decoded(gap[1]), digest: gap[2], at });
    const finding = findingIn(line, at);
    if (finding) return void findings.set(finding.fingerprint, finding);
    notices.push({
      code: "baseline-invalid",
      message: "this line of the baseline cannot be read",
      at,
      hint: hintFor(line)
    });
  });
  return { baseline: { findings: [...findings.values()], gaps: [...gaps.values()] }, notices };
}
function hintFor(line) {
  return /^(<{7}|={7}|>{7}|\|{7})/.test(line) ? "keep the lines of both sides of the merge and delete its markers" : "delete it, then run `childproof baseline update`";
}
function findingIn(line, at) {
  const [, path, rule, fingerprint, placeless, amounts] = FINDING.exec(line) ?? [];
  if (amounts === void 0) return null;
  try {
    const magnitude = JSON.parse(amounts);
    if (!Object.values(magnitude).every((amount) => typeof amount === "number")) return null;
    const entries = Object.entries(magnitude);
    return {
      path: decoded(path),
      rule,
      fingerprint,
      placeless,
      magnitude: Object.fromEntries(entries),
      at
    };
  } catch {
    return null;
  }
}
function printBaseline({ findings, gaps }) {
  const lines = [
    ...findings.map(
      (one) => [encoded(one.path), one.rule, one.fingerprint, one.placeless, asciiJson(one.magnitude)].join(" ")
    ),
    ...gaps.map(({ path, digest }) => `${encoded(path)} unread ${digest}`)
  ];
  return `${HEADER}${[...new Set(lines)].sort(compareText).map((line) => `${line}
`).join("")}`;
}
function earlierIn({ findings, gaps }) {
  const digests = new Set(gaps.map(({ digest }) => digest));
  return {
    by: "baseline",
    reason: "the baseline has it",
    findings,
    hadTrouble: (path, reason) => path !== "" && digests.has(gapDigest(path, reason)),
    pathThen: (path) => path
  };
}
function gapDigest(path, reason) {
  return sha256(`${path}\0${reason}`);
}
function heldBaseline(now, before2, pathThen) {
  const oldGaps = new Set(before2.gaps.map(({ digest }) => digest));
  const counting = [];
  const added = [];
  for (const one of now.findings) {
    const then = before2.findings.find((other) => isSame(one, other, pathThen));
    const grows = then && Object.entries(one.magnitude).some(([name, amount]) => amount > (then.magnitude[name] ?? 0));
    if (!then || grows) added.push(one.at);
    if (then) counting.push({ ...then, at: one.at, magnitude: grows ? then.magnitude : one.magnitude });
  }
  const gaps = now.gaps.filter(({ digest }) => oldGaps.has(digest));
  added.push(...now.gaps.filter(({ digest }) => !oldGaps.has(digest)).map(({ at }) => at));
  added.sort((a, b) => a.start.line - b.start.line);
  return { counting: { findings: counting, gaps }, notices: added.length === 0 ? [] : [growth(added)] };
}
function isSame(one, other, pathThen) {
  const isMoved = one.path !== other.path;
  return one.placeless === other.placeless && pathThen(one.path) === other.path && (isMoved || one.fingerprint === other.fingerprint);
}
function growth(added) {
  const lines = added.length === 1 ? "a line of the baseline is" : `${added.length} lines of the baseline are`;
  return {
    code: "policy-change",
    message: `${lines} new or larger: this does not count until it is merged`,
    at: added[0] ?? topOf(BASELINE_NAME),
    hint: "whoever may decide this approves the change; the preview says what it will do"
  };
}
function encoded(path) {
  return path.replace(/[\s%#\p{C}\p{Z}]/gu, encodeURIComponent);
}
function decoded(word) {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
function asciiJson(value) {
  return canonicalJson(value).replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/model/known.ts
function leavesKnownGaps({ findings, notices, sources }) {
  return findings.some(({ verdict, mark }) => verdict === "unknown" && mark.state === "known") || [...notices, ...sources].some(({ known: known3 }) => known3 !== void 0);
}

// src/settle/attestations.ts
function attestationsOf(product, policies, asOf) {
  const faults = product.attestations.flatMap((one) => faultOf(one, policies, asOf));
  const wrong = new Set(faults.map(({ at }) => at));
  const counting = product.attestations.filter(({ at }) => !wrong.has(at));
  return {
    of: (policy, provision) => counting.filter((one) => one.policy === policy && one.provision === provision).map(({ question, answer, who, role, date, evidence, until, at }) => ({
      question: plain(question),
      answer,
      who,
      role,
      date,
      evidence,
      until,
      at
    })),
    faults
  };
}
var plain = (text) => text.replace(/\s+/g, " ").trim();
function faultOf(one, policies, asOf) {
  const { at } = one;
  const wrong = (message2, hint) => [{ code: "manifest-invalid", message: message2, at, hint }];
  const policy = policies.find(({ id }) => id === one.policy);
  if (!policy) {
    const ids = policies.map(({ id }) => id);
    const message2 = `attestation: the policy "${one.policy}" is not checked here${didYouMean(one.policy, ids)}`;
    return wrong(message2, "name it under `policies` in the manifest, or take the answer out");
  }
  const provision = policy.provisions.find(({ id }) => id === one.provision);
  if (!provision) {
    const ids = policy.provisions.map(({ id }) => id);
    return wrong(
      `attestation: ${policy.id} has no provision "${one.provision}"${didYouMean(one.provision, ids)}`,
      null
    );
  }
  if (!provision.questions.some((question) => plain(question) === plain(one.question))) {
    const message2 = `attestation: ${policy.id} ${provision.id} does not ask this${didYouMean(one.question, provision.questions)}`;
    return wrong(message2, "copy the question from the page of the policy; if its words have changed, answer anew");
  }
  if (one.date > asOf)
    return wrong(
      `the attestation of ${one.who} is of ${one.date}, a day that has not come yet`,
      "write the day of the answer"
    );
  if (one.until >= asOf) return [];
  const message = `the answer of ${one.who} for ${policy.id} ${provision.id} ended on ${one.until} and no longer counts`;
  return [{ code: "suppression-expired", message, at, hint: "ask again, and give a later day" }];
}

// src/model/finding.ts
var OPEN = { state: "open", by: null, reason: null, owner: null, until: null };

// src/settle/directives.ts
function directiveMarks(directives, ruleIds, ran, asOf) {
  const used = /* @__PURE__ */ new Set();
  const counting = directives.filter((one) => one.problem === null && one.until >= asOf);
  return {
    markOf({ outcome, rule, at }) {
      if (outcome !== "fail" && outcome !== "unknown") return OPEN;
      const found = counting.find(
        (one) => one.at.path === at.path && one.line === at.start.line && one.rules.includes(rule)
      );
      if (!found) return OPEN;
      used.add(found);
      return { state: "waived", by: "directive", reason: found.reason, owner: found.owner, until: found.until };
    },
    faults: directives.flatMap((one) => faultOf2(one, ruleIds, asOf)),
    unused: () => counting.filter((one) => !used.has(one) && one.rules.every((rule) => ran.has(rule))).map(({ rules, at }) => ({
      code: "suppression-unused",
      message: `nothing needs the directive for ${rules.join(", ")} any more`,
      at,
      hint: "delete it"
    }))
  };
}
function faultOf2({ problem, rules, until, at }, ruleIds, asOf) {
  const form = "write `childproof-disable-next-line RULE -- reason until=YYYY-MM-DD owner=@team`";
  if (problem !== null)
    return [{ code: "directive-invalid", message: `this directive does not count: ${problem}`, at, hint: form }];
  const strange = rules.find((rule) => !ruleIds.includes(rule));
  if (strange !== void 0) {
    const message2 = `directive: there is no rule "${strange}"${didYouMean(strange, ruleIds)}`;
    return [{ code: "directive-invalid", message: message2, at, hint: "see `childproof rules list`" }];
  }
  if (until >= asOf) return [];
  const message = `the directive for ${rules.join(", ")} ended on ${until} and no longer counts`;
  return [{ code: "suppression-expired", message, at, hint: "mend the finding, or decide anew and give a later day" }];
}

// src/settle/findings.ts
function findingsOf(told2, products, textAt) {
  const ids = /* @__PURE__ */ new Map();
  return told2.map(({ result, verdict, fingerprint }) => {
    const { rule, binding } = result;
    const base2 = `${rule.id}:${verdict.product ?? "-"}:${verdict.subject}`;
    const ordinal = ids.get(base2) ?? 0;
    ids.set(base2, ordinal + 1);
    return {
      id: ordinal === 0 ? base2 : `${base2}~${ordinal + 1}`,
      rule: rule.id,
      title: rule.title,
      product: verdict.product,
      subject: verdict.subject,
      concept: verdict.concept,
      layer: rule.layer,
      severity: products.get(result.product)?.severities[rule.id]?.severity ?? rule.severity,
      confidence: rule.confidence,
      verdict: verdict.outcome,
      message: verdict.messages,
      fix: fixOf(rule.fix, verdict.settle),
      at: verdict.at,
      related: verdict.related,
      witness: verdict.witness,
      trace: verdict.trace,
      parameters: verdict.parameters,
      provisions: binding.provisions,
      fingerprint,
      magnitude: verdict.magnitude,
      mark: verdict.mark,
      edit: joined(verdict.edits ?? [], textAt)
    };
  });
}
function fixOf(fix, settle2) {
  const own = fix.replace(/\s+/g, " ").trim();
  if (settle2 === void 0) return own;
  return `${settle2} ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}
var MOST_LINES = 12;
function joined(edits, textAt) {
  const sorted2 = [...new Map(edits.map((one) => [JSON.stringify(one.at), one])).values()].sort(
    (a, b) => comparePlaces(a.at, b.at)
  );
  const [first, last] = [sorted2[0], sorted2.at(-1)];
  if (!first || !last || last.at.path !== first.at.path) return null;
  if (last.at.end.line - first.at.start.line >= MOST_LINES) return null;
  if (!sorted2.every(({ at }) => /^(["']?)[\w-]+\1$/.test(textAt(at)))) return null;
  let to = "";
  sorted2.forEach(({ at, to: word }, index) => {
    const before2 = sorted2[index - 1]?.at.end;
    to += `${before2 ? textAt({ path: at.path, start: before2, end: at.start }) : ""}${word}`;
  });
  return { at: { path: first.at.path, start: first.at.start, end: last.at.end }, to };
}

// src/settle/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprinter() {
  const seen = /* @__PURE__ */ new Map();
  return ({ rule, product, subject, text }) => {
    const identity2 = [rule, product ?? "", subject, text.replace(/\s+/g, " ").trim()].join("\0");
    const ordinal = seen.get(identity2) ?? 0;
    seen.set(identity2, ordinal + 1);
    const digest = createHash("sha256").update(`v1\0${identity2}\0${ordinal}`).digest("hex");
    return `v1:${digest.slice(0, 32)}`;
  };
}
function subjectIn(subject, path, other) {
  return subject === path || subject.startsWith(`${path}#`) ? `${other}${subject.slice(path.length)}` : subject;
}

// src/settle/stood-for.ts
function stoodFor(verdicts, facts, textAt) {
  const code = facts.filter(isCode);
  const bySubject = grouped(code, ({ subject }) => subject);
  const byPlace2 = grouped(code, ({ at }) => formatPlace(at));
  const [whole, placeless] = [fingerprinter(), fingerprinter()];
  return verdicts.flatMap(
    ({ rule, product, subject, magnitude }) => (bySubject.get(subject) ?? []).flatMap(
      (fact) => (fact.value.also ?? []).flatMap(({ at }) => byPlace2.get(formatPlace(at)) ?? []).filter((other) => other.concept === fact.concept).map((other) => {
        const identity2 = { rule, product, subject: other.subject, text: textAt(other.at) };
        const { path } = other.at;
        return {
          fingerprint: whole(identity2),
          placeless: placeless({ ...identity2, subject: subjectIn(other.subject, path, "") }),
          path,
          magnitude
        };
      })
    )
  );
}
var isCode = (fact) => fact.kind === "operation" || fact.kind === "surface" || fact.kind === "default";
function grouped(facts, keyOf6) {
  const found = /* @__PURE__ */ new Map();
  for (const fact of facts) found.set(keyOf6(fact), [...found.get(keyOf6(fact)) ?? [], fact]);
  return found;
}

// src/settle/told.ts
function toldBy(results, textAt, pathThen) {
  const told2 = results.flatMap((result) => result.verdicts.filter(isTelling).map((verdict) => ({ result, verdict })));
  told2.sort(
    (a, b) => comparePlaces(a.verdict.at, b.verdict.at) || compareText(a.verdict.rule, b.verdict.rule) || compareText(a.verdict.subject, b.verdict.subject) || compareText(canonicalJson(a.verdict.parameters), canonicalJson(b.verdict.parameters))
  );
  const [now, then, placeless] = [fingerprinter(), fingerprinter(), fingerprinter()];
  return told2.map(({ result, verdict }) => {
    const { rule, product, subject, at } = verdict;
    const identity2 = { rule, product, subject, text: textAt(at) };
    const inFile = (path) => ({ ...identity2, subject: subjectIn(subject, at.path, path) });
    return {
      result,
      verdict,
      fingerprint: now(identity2),
      then: then(inFile(pathThen(at.path))),
      placeless: placeless(inFile(""))
    };
  });
}
function isTelling(verdict) {
  return verdict.outcome === "fail" || verdict.outcome === "unknown";
}

// src/model/policy.ts
var STRENGTHS = ["full", "partial", "supporting"];

// src/settle/provisions.ts
function provisionsOf(products, policiesOf2, results, missing, attestedIn) {
  return products.flatMap(
    (product) => policiesOf2(product.id).flatMap(
      (policy) => policy.provisions.map((provision) => {
        const own = results.filter(
          (result) => result.product === product.id && result.binding.provisions.some((one) => one.policy === policy.id && one.id === provision.id)
        );
        return {
          ...provisionOf(policy, provision, product, own, missing),
          ...attested(attestedIn(product.id).of(policy.id, provision.id))
        };
      })
    )
  );
}
var attested = (attestations) => attestations.length > 0 ? { attestations } : {};
function provisionOf(policy, provision, product, results, missing) {
  const passed = results.filter((result) => result.verdicts.some((verdict) => verdict.outcome === "pass"));
  const { state, reason } = stateOf(results, passed, provision, missing);
  return {
    policy: policy.id,
    id: provision.id,
    title: provision.title,
    product: product.manifest === null ? null : product.id,
    state,
    reason,
    strength: strongest(
      provision.rules.filter((link) => passed.some((result) => result.rule.id === link.rule)).map((link) => link.strength)
    ),
    rules: provision.rules.map((link) => ({
      id: link.rule,
      strength: link.strength,
      outcomes: countOutcomes(
        results.filter((result) => result.rule.id === link.rule).flatMap((result) => result.verdicts)
      )
    })),
    questions: provision.questions
  };
}
function stateOf(results, passed, provision, missing) {
  const verdicts = results.flatMap((result) => result.verdicts);
  const strengthOf = new Map(provision.rules.map((link) => [link.rule, link.strength]));
  const bears = (verdict) => strengthOf.get(verdict.rule) !== "supporting";
  const failing = verdicts.filter((verdict) => verdict.outcome === "fail" && bears(verdict));
  const excepted = failing.filter((verdict) => verdict.mark.state === "excepted");
  const open2 = failing.length - excepted.length;
  if (open2 > 0) {
    const rules2 = [
      ...new Set(failing.filter((verdict) => verdict.mark.state !== "excepted").map((verdict) => verdict.rule))
    ];
    return {
      state: "non-conformity",
      reason: `${count(open2, "non-conformity", "non-conformities")} found by ${listOf(rules2)}`
    };
  }
  const hints = verdicts.filter(
    (verdict) => verdict.outcome === "fail" && !bears(verdict) && verdict.mark.state !== "excepted"
  );
  if (hints.length > 0) {
    const rules2 = [...new Set(hints.map((verdict) => verdict.rule))];
    return {
      state: "undecided",
      reason: `${count(hints.length, "finding")} of supporting rules ${hints.length === 1 ? "bears" : "bear"} on this (${listOf(rules2)}); a person has to judge`
    };
  }
  const unknown = verdicts.filter((verdict) => verdict.outcome === "unknown");
  if (unknown.length > 0) {
    return {
      state: "undecided",
      reason: `${count(unknown.length, "question")} could not be decided by ${listOf([...new Set(unknown.map((verdict) => verdict.rule))])}`
    };
  }
  const gap = gapOf(results, provision, missing);
  if (excepted.length > 0 && gap !== null)
    return { state: "undecided", reason: `nothing but registered exceptions was found, but ${gap}` };
  if (excepted.length > 0)
    return {
      state: "excepted",
      reason: `${count(excepted.length, "registered exception")} for a compelling reason`
    };
  if (provision.rules.length === 0)
    return { state: "not-evaluated", reason: "no rule can test this; a person has to answer the questions" };
  if (passed.length === 0) {
    const elsewhere = verdicts.find((verdict) => verdict.reason?.startsWith("not evaluated here"));
    return {
      state: "not-evaluated",
      reason: elsewhere?.reason ?? "the product has nothing that its rules could look at"
    };
  }
  if (!passed.some((result) => strengthOf.get(result.rule.id) !== "supporting")) {
    return {
      state: "not-evaluated",
      reason: "only supporting rules looked at this, and they found nothing; a person has to answer the questions"
    };
  }
  if (gap !== null) return { state: "undecided", reason: `no non-conformity was found, but ${gap}` };
  const rules = passed.map((result) => result.rule.id);
  return {
    state: "no-non-conformity-found",
    reason: `no non-conformity found by ${listOf([...new Set(rules)])}; the rules cover this provision in part`
  };
}
function gapOf(results, provision, missing) {
  const left = provision.rules.filter((link) => !results.some((result) => result.rule.id === link.rule));
  if (left.length > 0) return `${listOf(left.map((link) => link.rule))} did not run`;
  return missing;
}
function countOutcomes(verdicts) {
  const counts = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0 };
  for (const verdict of verdicts) counts[verdict.outcome]++;
  return counts;
}
function strongest(strengths) {
  return STRENGTHS.find((strength) => strengths.includes(strength)) ?? null;
}

// src/settle/suppressions.ts
var UNUSED_AFTER_DAYS = 14;
function suppressionsOf(product, ruleIds, ran, policies, asOf) {
  const excusable = excusableRules(policies);
  const used = /* @__PURE__ */ new Set();
  const waivers = product.waivers.filter((waiver) => waiver.until >= asOf && waiver.added <= asOf && !isTooBroad(waiver));
  const exceptions = product.exceptions.filter((exception) => exception.until >= asOf && excusable.has(exception.rule));
  return {
    markOf(verdict) {
      if (verdict.outcome !== "fail" && verdict.outcome !== "unknown") return OPEN;
      const exception = verdict.outcome === "fail" ? exceptions.find((one) => covers(one, verdict, product)) : void 0;
      if (exception) {
        used.add(exception);
        return {
          state: "excepted",
          by: exception["approved-by"],
          reason: exception.reason,
          owner: exception.owner,
          until: exception.until
        };
      }
      const waiver = waivers.find((one) => covers(one, verdict, product));
      if (!waiver) return OPEN;
      used.add(waiver);
      return { state: "waived", by: "waiver", reason: waiver.reason, owner: waiver.owner, until: waiver.until };
    },
    faults: [
      ...product.waivers.flatMap((waiver) => faultsOf("waiver", waiver, ruleIds, asOf)),
      ...product.exceptions.flatMap((exception) => faultsOf("exception", exception, ruleIds, asOf)),
      ...product.waivers.filter(isTooBroad).map(tooBroad),
      ...product.waivers.filter((waiver) => waiver.added > asOf).map(notYet),
      ...product.exceptions.filter((exception) => ruleIds.includes(exception.rule) && !excusable.has(exception.rule)).map(notExcusable)
    ],
    unused: () => [...waivers, ...exceptions].filter((one) => ran.has(one.rule) && !used.has(one) && isSettled(one, asOf)).map(unused)
  };
}
function covers(one, verdict, product) {
  if (one.rule !== verdict.rule) return false;
  if (one.subject !== void 0 && one.subject !== verdict.subject) return false;
  const path = "path" in one ? one.path : void 0;
  return path === void 0 || matcher([path])(relativeTo(product.folder, verdict.at.path));
}
function faultsOf(kind, one, ruleIds, asOf) {
  if (!ruleIds.includes(one.rule)) {
    return [
      {
        code: "unknown-rule",
        message: `${kind}: there is no rule "${one.rule}"${didYouMean(one.rule, ruleIds)}`,
        at: one.at,
        hint: "see `childproof rules list`"
      }
    ];
  }
  if (one.until >= asOf) return [];
  return [
    {
      code: "suppression-expired",
      message: `the ${kind} for ${one.rule} ended on ${one.until} and no longer counts`,
      at: one.at,
      hint: "mend the finding, or decide anew and give a later day"
    }
  ];
}
function excusableRules(policies) {
  const links = policies.flatMap((policy) => policy.provisions.flatMap((provision) => provision.rules));
  return new Set(links.filter((link) => link.exception).map((link) => link.rule));
}
function isTooBroad(waiver) {
  if (waiver.subject !== void 0) return false;
  if (waiver.path === void 0) return true;
  const covers2 = matcher([waiver.path]);
  return covers2("a") && covers2("b/c.d");
}
function notYet(waiver) {
  return {
    code: "manifest-invalid",
    message: `the waiver for ${waiver.rule} was added on ${waiver.added}, a day that has not come yet`,
    at: waiver.at,
    hint: "write the day on which it was decided"
  };
}
function notExcusable(exception) {
  return {
    code: "manifest-invalid",
    message: `no selected text allows an exception for ${exception.rule}`,
    at: exception.at,
    hint: "mend the finding, or write a waiver, which does not count as conformance"
  };
}
function tooBroad(waiver) {
  return {
    code: "manifest-invalid",
    message: `the waiver for ${waiver.rule} names neither a subject nor a path of its own, so it would hide everything`,
    at: waiver.at,
    hint: "add `subject:` or `path:`"
  };
}
function unused(one) {
  return {
    code: "suppression-unused",
    message: `nothing needs the ${"added" in one ? "waiver" : "exception"} for ${one.rule} any more`,
    at: one.at,
    hint: "delete it"
  };
}
function isSettled(one, asOf) {
  if (!("added" in one)) return true;
  const age = (Date.parse(`${asOf}T00:00:00Z`) - Date.parse(`${one.added}T00:00:00Z`)) / 864e5;
  return age > UNUSED_AFTER_DAYS;
}

// src/settle/known.ts
function knownMarks(told2, earlier, isGone) {
  const left = new Map(earlier.findings.map((finding) => [finding.fingerprint, finding]));
  const pairs = [];
  const take = (one, known3) => {
    if (!known3) return false;
    left.delete(known3.fingerprint);
    pairs.push([one, known3]);
    return true;
  };
  const rest = told2.filter((one) => !take(one, left.get(one.then)));
  const moved = [...left.values()].filter(({ path }) => isGone(path));
  for (const one of rest)
    take(
      one,
      moved.find((known3) => left.has(known3.fingerprint) && known3.placeless === one.placeless)
    );
  return new Map(pairs.map(([{ verdict }, known3]) => [verdict, markOf(verdict.magnitude, known3, earlier)]));
}
function markOf(magnitude, known3, { by, reason }) {
  const worse = Object.entries(magnitude).find(([name, amount]) => amount > (known3.magnitude[name] ?? 0));
  const silent = { owner: null, until: null };
  if (!worse) return { state: "known", by, reason, ...silent };
  return { state: "open", by: null, reason: `worse than before: ${worse[0]}`, ...silent };
}

// src/settle/remembered.ts
function remember(results, { textAt, earlier = [], isGone = () => false }) {
  const marks = /* @__PURE__ */ new Map();
  for (const one of earlier) {
    for (const [verdict, mark] of knownMarks(toldBy(results, textAt, one.pathThen), one, isGone)) {
      if (verdict.mark.state === "open" && !marks.has(verdict)) marks.set(verdict, mark);
    }
  }
  const marked = results.map((result) => ({
    ...result,
    verdicts: result.verdicts.map((verdict) => Object.assign({}, verdict, { mark: marks.get(verdict) ?? verdict.mark }))
  }));
  return { results: marked, told: toldBy(marked, textAt, (path) => path) };
}
function rememberedSource(source, earlier) {
  if (source.status !== "failed") return source;
  const one = earlier.find(({ hadTrouble, pathThen }) => hadTrouble(pathThen(source.path), source.reason ?? ""));
  return one ? { ...source, known: one.by } : source;
}
function rememberedNotice(notice, earlier) {
  if (laneOf(notice) !== "incomplete") return notice;
  const one = earlier.find(
    ({ hadTrouble, pathThen }) => hadTrouble(notice.at ? pathThen(notice.at.path) : "", notice.message)
  );
  return one ? { ...notice, known: one.by } : notice;
}

// src/settle/index.ts
function settle(request) {
  const { products, asOf } = request;
  const notices = [...request.notices];
  const byProduct = new Map(products.map((product) => [product.id, product]));
  const suppressions = new Map(
    products.map((product) => {
      const ran = request.results.filter((one) => one.product === product.id).map((one) => one.rule.id);
      return [product.id, suppressionsOf(product, request.ruleIds, new Set(ran), request.policiesOf(product.id), asOf)];
    })
  );
  const attestations = new Map(
    products.map((product) => [product.id, attestationsOf(product, request.policiesOf(product.id), asOf)])
  );
  for (const { faults } of attestations.values()) notices.push(...faults);
  const ranAnywhere = new Set(request.results.map(({ rule }) => rule.id));
  const directives = directiveMarks(request.directives ?? [], request.ruleIds, ranAnywhere, asOf);
  const markOf2 = (product, verdict) => {
    const mark = suppressions.get(product).markOf(verdict);
    return mark.state === "open" ? directives.markOf(verdict) : mark;
  };
  const suppressed = request.results.map((result) => ({
    ...result,
    verdicts: result.verdicts.map(
      (verdict) => request.suppressions ? Object.assign({}, verdict, { mark: markOf2(result.product, verdict) }) : verdict
    )
  }));
  for (const one of [...suppressions.values(), directives])
    notices.push(...one.faults, ...request.suppressions ? one.unused() : []);
  const { results, told: told2 } = remember(suppressed, request);
  const findings = findingsOf(told2, byProduct, request.textAt);
  const verdicts = results.flatMap((result) => result.verdicts).map(({ edits: _edits, settle: _settle, ...verdict }) => verdict).sort(compareVerdicts);
  const sources = request.sources.map((source) => rememberedSource(source, request.earlier ?? []));
  notices.forEach((notice, index) => notices[index] = rememberedNotice(notice, request.earlier ?? []));
  const complete = isComplete(findings, notices, sources);
  const hasGaps = leavesKnownGaps({ findings, notices, sources });
  const missing = !complete ? "the run is incomplete" : hasGaps ? "something was not read or decided before either" : null;
  return {
    schemaVersion: 1,
    tool: { name: "childproof", version: request.version },
    asOf,
    complete,
    failOn: request.failOn,
    comparedWith: request.comparedWith ?? null,
    preview: null,
    products: products.filter((product) => product.manifest !== null).map(({ id, name, manifest }) => ({ id, name, manifest })),
    summary: summarise(findings, verdicts, sources),
    findings,
    verdicts,
    provisions: provisionsOf(products, request.policiesOf, results, missing, (id) => attestations.get(id)),
    notices: notices.sort(compareNotices),
    sources: sources.sort((a, b) => compareText(a.path, b.path) || compareText(a.role, b.role))
  };
}
function isComplete(findings, notices, sources) {
  return !findings.some((finding) => finding.verdict === "unknown" && finding.mark.state === "open") && !notices.some((notice) => laneOf(notice) !== "info" && !notice.known) && !sources.some((source) => source.status === "failed" && !source.known);
}
function summarise(findings, verdicts, sources) {
  const summary = {
    findings: { error: 0, warning: 0, note: 0 },
    verdicts: countOutcomes(verdicts),
    marks: { open: 0, waived: 0, excepted: 0, known: 0 },
    sources: { read: 0, skipped: 0, failed: 0 }
  };
  for (const finding of findings) {
    summary.findings[finding.severity]++;
    summary.marks[finding.mark.state]++;
  }
  for (const source of sources) summary.sources[source.status]++;
  return summary;
}
function compareVerdicts(a, b) {
  return compareText(a.rule, b.rule) || comparePlaces(a.at, b.at) || compareText(a.subject, b.subject);
}
function compareNotices(a, b) {
  const order = { wrong: 0, incomplete: 1, info: 2 };
  const byPlace2 = a.at && b.at ? comparePlaces(a.at, b.at) : a.at ? 1 : b.at ? -1 : 0;
  return order[laneOf(a)] - order[laneOf(b)] || byPlace2 || compareText(a.message, b.message);
}

// src/evaluate/bindings.ts
function bindingsOf(rule, policies, product) {
  const bindings = /* @__PURE__ */ new Map();
  const add = (parameters, provision) => {
    const key2 = JSON.stringify(parameters);
    const binding = bindings.get(key2) ?? { parameters, provisions: [] };
    bindings.set(key2, binding);
    if (provision && !binding.provisions.some((one) => one.policy === provision.policy && one.id === provision.id))
      binding.provisions.push(provision);
  };
  for (const policy of policies) {
    for (const provision of policy.provisions) {
      const link = provision.rules.find((one) => one.rule === rule.id);
      if (!link) continue;
      for (const parameters of parametersOf(rule, policy, product))
        add(parameters, { policy: policy.id, id: provision.id, strength: link.strength });
    }
  }
  if (bindings.size === 0 && rule.origin === "local") add(parametersOf(rule, null, product)[0], null);
  return [...bindings.values()];
}
function parametersOf(rule, policy, product) {
  const names = Object.entries(rule.parameters ?? {});
  const regions = names.length > 0 && product.regions.length > 0 ? product.regions : [null];
  const settings = regions.map(
    (region) => Object.fromEntries(
      names.map(([name, fallback]) => {
        const own = product.parameters[name]?.value;
        const given = policy?.parameters?.[name];
        return [name, own ?? (region === null ? void 0 : given?.regions?.[region]) ?? given?.default ?? fallback];
      })
    )
  );
  return [...new Map(settings.map((one) => [JSON.stringify(one), one])).values()];
}

// src/model/code-fact.ts
var GUARD_KINDS = ["age", "connection", "block", "consent", "permission", "self", "login", "rate"];

// src/evaluate/catalogues.ts
var PARTS = [
  "product",
  "audience",
  "audience.likely-accessed-by-children",
  "audience.minimum-age",
  "audience.bands",
  "audience.unknown-age",
  "age-assurance",
  "assessments",
  "features",
  "kind",
  "owner",
  "available-to",
  "flag",
  "settings",
  "safeguards",
  "reporting"
];
function catalogueWords(concepts) {
  return {
    kind: allKinds().map((kind) => kind.id),
    setting: settingNames(),
    option: optionNames(),
    concept: concepts.map((one) => one.concept),
    trait: concepts.flatMap((one) => Object.keys(one.traits ?? {})),
    guard: GUARD_KINDS,
    state: ["enabled", "disabled"],
    "control-state": ["works", "does-nothing", "hidden"],
    safeguard: Object.keys(SAFEGUARDS),
    reporting: Object.keys(REPORTING_POINTS),
    method: Object.keys(AGE_METHODS),
    side: ["server", "client", "unknown"],
    "unknown-age": ["child", "adult", "refused"],
    likely: ["yes", "no", "unstated"],
    assessment: ["dpia", "best-interests", "children-access", "children-risk", "illegal-content-risk", "conformance"],
    gate: ["flag", "code"],
    part: PARTS
  };
}

// node_modules/@marcbachmann/cel-js/lib/errors.js
var CelError = class extends Error {
  #node;
  #code;
  #range;
  #summary;
  constructor({ name, code, message, node, cause, range }) {
    super(message, cause ? { cause } : void 0);
    this.name = name;
    this.#code = code;
    this.#summary = message;
    this.#node = node;
    this.#range = range && normalizeRange(range) || normalizeRange(node);
    if (!node?.input) return;
    this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
  }
  get node() {
    return this.#node;
  }
  get code() {
    return this.#code;
  }
  get range() {
    return this.#range;
  }
  get summary() {
    return this.#summary;
  }
  withAst(node) {
    if (this.#node || !node?.input) return this;
    this.#node = node;
    this.#range ??= normalizeRange(node);
    this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
    return this;
  }
};
function normalizeArgs(name, defaultCode, message, node, cause) {
  if (typeof message === "string") return { name, code: defaultCode, message, node, cause };
  const opts = message;
  if (typeof opts !== "object") throw new Error("First param to error must be a string or object");
  return {
    name,
    code: opts.code || defaultCode,
    message: opts.message,
    node: opts.node,
    cause: opts.cause,
    range: opts.range
  };
}
var ParseError = class extends CelError {
  constructor(message, node, cause) {
    super(normalizeArgs("ParseError", "parse_error", message, node, cause));
  }
};
var EvaluationError = class extends CelError {
  constructor(message, node, cause) {
    super(normalizeArgs("EvaluationError", "evaluation_error", message, node, cause));
  }
};
var TypeError2 = class extends CelError {
  constructor(message, node, cause) {
    super(normalizeArgs("TypeError", "type_error", message, node, cause));
  }
};
function parseError(code, message, node) {
  if (typeof code === "object") return new ParseError(code);
  return new ParseError({ code, message, node });
}
function evaluationError(code, message, node) {
  if (typeof code === "object") return new EvaluationError(code);
  return new EvaluationError({ code, message, node });
}
function typeError(code, message, node) {
  if (typeof code === "object") return new TypeError2(code);
  return new TypeError2({ code, message, node });
}
function normalizeRange(node) {
  const start = node?.pos ?? node?.start;
  if (typeof start !== "number") return;
  const end = typeof node.end === "number" ? node.end : start;
  return { start, end };
}
function formatErrorWithHighlight(message, node, range) {
  const pos = node.pos ?? range?.start;
  if (typeof pos !== "number") return message;
  const input = node.input;
  let lineNum = 1;
  let currentPos = 0;
  let columnNum = 0;
  while (currentPos < pos) {
    if (input[currentPos] === "\n") {
      lineNum++;
      columnNum = 0;
    } else {
      columnNum++;
    }
    currentPos++;
  }
  let contextStart = pos;
  let contextEnd = pos;
  while (contextStart > 0 && input[contextStart - 1] !== "\n") contextStart--;
  while (contextEnd < input.length && input[contextEnd] !== "\n") contextEnd++;
  const line = input.slice(contextStart, contextEnd);
  const highlight = `> ${`${lineNum}`.padStart(4, " ")} | ${line}
${" ".repeat(9 + columnNum)}^`;
  return `${message}

${highlight}`;
}
function attachErrorAst(error, node) {
  if (error instanceof CelError) return error.withAst(node);
  return error;
}

// node_modules/@marcbachmann/cel-js/lib/optional.js
var Optional = class _Optional {
  #value;
  constructor(value) {
    this.#value = value;
  }
  static of(value) {
    if (value === void 0) return OPTIONAL_NONE;
    return new _Optional(value);
  }
  static none() {
    return OPTIONAL_NONE;
  }
  hasValue() {
    return this.#value !== void 0;
  }
  value() {
    if (this.#value === void 0) {
      throw evaluationError("optional_value_missing", "Optional value is not present");
    }
    return this.#value;
  }
  or(optional) {
    if (this.#value !== void 0) return this;
    if (optional instanceof _Optional) return optional;
    throw evaluationError(
      "invalid_optional_argument",
      "Optional.or must be called with an Optional argument"
    );
  }
  orValue(defaultValue) {
    return this.#value === void 0 ? defaultValue : this.#value;
  }
  get [Symbol.toStringTag]() {
    return "optional";
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return this.#value === void 0 ? `Optional { none }` : `Optional { value: ${JSON.stringify(this.#value)} }`;
  }
};
var OPTIONAL_NONE = Object.freeze(new Optional());
var OptionalNamespace = class {
};
var optionalNamespace = new OptionalNamespace();
function toggleOptionalTypes(registry, enable) {
  const optionalConstant = enable ? optionalNamespace : void 0;
  registry.deleteVariable("optional");
  registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
}
function register(registry) {
  const sync = { async: false };
  const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
  const optionalConstant = registry.enableOptionalTypes ? optionalNamespace : void 0;
  registry.registerType("OptionalNamespace", OptionalNamespace);
  registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
  functionOverload("optional.hasValue(): bool", (v) => v.hasValue());
  functionOverload("optional<A>.value(): A", (v) => v.value());
  registry.registerFunctionOverload("OptionalNamespace.none(): optional<T>", () => Optional.none());
  functionOverload("OptionalNamespace.of(A): optional<A>", (_, value) => Optional.of(value));
  function ensureOptional(value, ast, description) {
    if (value instanceof Optional) return value;
    throw evaluationError("optional_expected", `${description} must be optional`, ast);
  }
  function evaluateOptional(ev, macro, ctx) {
    const v = ev.run(macro.receiver, ctx);
    if (v instanceof Promise) return v.then((_v) => handleOptionalResolved(_v, ev, macro, ctx));
    return handleOptionalResolved(v, ev, macro, ctx);
  }
  function handleOptionalResolved(value, ev, macro, ctx) {
    const optional = ensureOptional(value, macro.receiver, `${macro.functionDesc} receiver`);
    if (optional.hasValue()) return macro.onHasValue(optional);
    return macro.onEmpty(ev, macro, ctx);
  }
  function ensureOptionalType(checker, node, ctx, description) {
    const type = checker.check(node, ctx);
    if (type.kind === "optional") return type;
    if (type.kind === "dyn") return checker.getType("optional");
    throw checker.createError("optional_expected", `${description} must be optional, got '${type}'`, node);
  }
  function createOptionalMacro({ functionDesc, evaluate: evaluate3, typeCheck, onHasValue, onEmpty }) {
    return ({ ast, args, receiver }) => ({
      ast,
      functionDesc,
      receiver,
      arg: args[0],
      evaluate: evaluate3,
      typeCheck,
      onHasValue,
      onEmpty
    });
  }
  const invalidOrValueReceiver = "optional.orValue() receiver";
  const invalidOrReceiver = "optional.or(optional) receiver";
  const invalidOrArg = "optional.or(optional) argument";
  registry.registerFunctionOverload(
    "optional.or(ast): optional<dyn>",
    createOptionalMacro({
      functionDesc: "optional.or(optional)",
      evaluate: evaluateOptional,
      typeCheck(check2, macro, ctx) {
        const l = ensureOptionalType(check2, macro.receiver, ctx, invalidOrReceiver);
        const r = ensureOptionalType(check2, macro.arg, ctx, invalidOrArg);
        if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
        const unified = l.unify(check2.registry, r);
        if (unified) return unified;
        throw check2.createError(
          "incompatible_argument_type",
          `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`,
          macro.arg
        );
      },
      onHasValue: (optional) => optional,
      onEmpty(ev, macro, ctx) {
        const ast = macro.arg;
        const v = ev.run(ast, ctx);
        if (v instanceof Promise) return v.then((_v) => ensureOptional(_v, ast, invalidOrArg));
        return ensureOptional(v, ast, invalidOrArg);
      }
    })
  );
  registry.registerFunctionOverload(
    "optional.orValue(ast): dyn",
    createOptionalMacro({
      functionDesc: "optional.orValue(value)",
      onHasValue: (optionalValue) => optionalValue.value(),
      onEmpty(ev, macro, ctx) {
        return ev.run(macro.arg, ctx);
      },
      evaluate: evaluateOptional,
      typeCheck(check2, macro, ctx) {
        const l = ensureOptionalType(check2, macro.receiver, ctx, invalidOrValueReceiver).valueType;
        const r = check2.check(macro.arg, ctx);
        if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
        const unified = l.unify(check2.registry, r);
        if (unified) return unified;
        throw check2.createError(
          "incompatible_argument_type",
          `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`,
          macro.arg
        );
      }
    })
  );
}

// node_modules/@marcbachmann/cel-js/lib/globals.js
var hasOwn = Object.hasOwn;
var objKeys = Object.keys;
var objFreeze = Object.freeze;
var objEntries = Object.entries;
var isArray = Array.isArray;
var arrayFrom = Array.from;
var MIN_UINT = 0n;
var MAX_UINT = 18446744073709551615n;
var MAX_INT = 9223372036854775807n;
var MIN_INT = -9223372036854775808n;
function isAsync(fn, fallback) {
  if (fn?.[Symbol.toStringTag] === "AsyncFunction") return true;
  return typeof fallback === "boolean" ? fallback : true;
}
var RESERVED = /* @__PURE__ */ new Set([
  "as",
  "break",
  "const",
  "continue",
  "else",
  "for",
  "function",
  "if",
  "import",
  "let",
  "loop",
  "package",
  "namespace",
  "return",
  "var",
  "void",
  "while",
  "__proto__",
  "prototype"
]);

// node_modules/@marcbachmann/cel-js/lib/functions.js
var UnsignedInt = class {
  #value;
  constructor(value) {
    this.verify(typeof value === "bigint" ? value : BigInt(value));
  }
  get value() {
    return this.#value;
  }
  valueOf() {
    return this.#value;
  }
  toString() {
    return `${this.#value}`;
  }
  verify(v) {
    if (v < MIN_UINT || v > MAX_UINT) {
      throw evaluationError("numeric_overflow", "Unsigned integer overflow");
    }
    this.#value = v;
  }
  get [Symbol.toStringTag]() {
    return `value = ${this.#value}`;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return `UnsignedInteger { value: ${this.#value} }`;
  }
};
var billion = 1e9;
var billionBigInt = 1000000000n;
var UNIT_NANOSECONDS = {
  h: 3600000000000n,
  m: 60000000000n,
  s: billionBigInt,
  ms: 1000000n,
  us: 1000n,
  \u00B5s: 1000n,
  ns: 1n
};
var Duration = class _Duration {
  #seconds;
  #nanos;
  constructor(seconds, nanos = 0) {
    this.#seconds = BigInt(seconds);
    this.#nanos = nanos;
  }
  get seconds() {
    return this.#seconds;
  }
  get nanos() {
    return this.#nanos;
  }
  valueOf() {
    return Number(this.#seconds) * 1e3 + this.#nanos / 1e6;
  }
  static fromMilliseconds(ms) {
    const totalNanos = BigInt(Math.trunc(ms * 1e6));
    const seconds = totalNanos / billionBigInt;
    const nanos = Number(totalNanos % billionBigInt);
    return new _Duration(seconds, nanos);
  }
  addDuration(other) {
    const nanos = this.#nanos + other.nanos;
    return new _Duration(
      this.#seconds + other.seconds + BigInt(Math.floor(nanos / billion)),
      nanos % billion
    );
  }
  subtractDuration(other) {
    const nanos = this.#nanos - other.nanos;
    return new _Duration(
      this.#seconds - other.seconds + BigInt(Math.floor(nanos / billion)),
      (nanos + billion) % billion
    );
  }
  extendTimestamp(ts) {
    return new Date(
      ts.getTime() + Number(this.#seconds) * 1e3 + Math.floor(this.#nanos / 1e6)
    );
  }
  subtractTimestamp(ts) {
    return new Date(
      ts.getTime() - Number(this.#seconds) * 1e3 - Math.floor(this.#nanos / 1e6)
    );
  }
  toString() {
    const nanos = this.#nanos ? (this.#nanos / billion).toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 9 }).slice(1) : "";
    return `${this.#seconds}${nanos}s`;
  }
  getHours() {
    return this.#seconds / 3600n;
  }
  getMinutes() {
    return this.#seconds / 60n;
  }
  getSeconds() {
    return this.#seconds;
  }
  getMilliseconds() {
    return this.#seconds * 1000n + BigInt(Math.floor(this.#nanos / 1e6));
  }
  get [Symbol.toStringTag]() {
    return "google.protobuf.Duration";
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return `google.protobuf.Duration { seconds: ${this.#seconds}, nanos: ${this.#nanos} }`;
  }
};
function registerFunctions(registry) {
  const sync = { async: false };
  const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
  const identity2 = (v) => v;
  functionOverload("dyn(dyn): dyn", identity2);
  for (const _t in TYPES) {
    const type = TYPES[_t];
    if (!(type instanceof Type)) continue;
    functionOverload(`type(${type.name}): type`, () => type);
  }
  functionOverload("bool(bool): bool", identity2);
  functionOverload("bool(string): bool", (v) => {
    switch (v) {
      case "1":
      case "t":
      case "true":
      case "TRUE":
      case "True":
        return true;
      case "0":
      case "f":
      case "false":
      case "FALSE":
      case "False":
        return false;
      default:
        throw evaluationError(
          "bool_conversion_error",
          `bool() conversion error: invalid string value "${v}"`
        );
    }
  });
  functionOverload("size(string): int", (v) => BigInt(stringSize(v)));
  functionOverload("size(bytes): int", (v) => BigInt(v.length));
  functionOverload("size(list): int", (v) => BigInt(v.length ?? v.size));
  functionOverload("size(map): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
  functionOverload("string.size(): int", (v) => BigInt(stringSize(v)));
  functionOverload("bytes.size(): int", (v) => BigInt(v.length));
  functionOverload("list.size(): int", (v) => BigInt(v.length ?? v.size));
  functionOverload("map.size(): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
  functionOverload("bytes(string): bytes", (v) => ByteOpts.fromString(v));
  functionOverload("bytes(bytes): bytes", identity2);
  functionOverload("double(double): double", identity2);
  functionOverload("double(int): double", (v) => Number(v));
  functionOverload("double(uint): double", (v) => Number(v));
  functionOverload("double(string): double", (v) => {
    if (!v || v !== v.trim())
      throw evaluationError(
        "double_conversion_error",
        "double() type error: cannot convert to double"
      );
    const s = v.toLowerCase();
    switch (s) {
      case "inf":
      case "+inf":
      case "infinity":
      case "+infinity":
        return Number.POSITIVE_INFINITY;
      case "-inf":
      case "-infinity":
        return Number.NEGATIVE_INFINITY;
      case "nan":
        return Number.NaN;
      default: {
        const parsed = Number(v);
        if (!Number.isNaN(parsed)) return parsed;
        throw evaluationError(
          "double_conversion_error",
          "double() type error: cannot convert to double"
        );
      }
    }
  });
  functionOverload("int(int): int", identity2);
  functionOverload("int(double): int", (v) => {
    if (Number.isFinite(v)) return BigInt(Math.trunc(v));
    throw evaluationError("numeric_overflow", "int() type error: integer overflow");
  });
  functionOverload("int(string): int", (v) => {
    if (v !== v.trim() || v.length > 20 || v.includes("0x")) {
      throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
    }
    try {
      const num = BigInt(v);
      if (num <= MAX_INT && num >= MIN_INT) return num;
    } catch (_e) {
    }
    throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
  });
  functionOverload("uint(uint): uint", identity2);
  functionOverload("uint(int): uint", (v) => {
    try {
      return new UnsignedInt(v);
    } catch (e) {
      throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    }
  });
  functionOverload("uint(double): uint", (v) => {
    try {
      return new UnsignedInt(Math.trunc(v));
    } catch (e) {
      throw evaluationError("numeric_overflow", "uint() type error: unsigned integer overflow");
    }
  });
  functionOverload("uint(string): uint", (v) => {
    if (v !== v.trim() || v.length > 20 || v.includes("0x")) {
      throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    }
    try {
      return new UnsignedInt(v);
    } catch (e) {
      throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    }
  });
  functionOverload("string(string): string", identity2);
  functionOverload("string(bool): string", (v) => `${v}`);
  functionOverload("string(int): string", (v) => `${v}`);
  functionOverload("string(uint): string", (v) => `${v}`);
  functionOverload("string(bytes): string", (v) => ByteOpts.toUtf8(v));
  functionOverload("string(double): string", (v) => {
    if (v === Infinity) return "+Inf";
    if (v === -Infinity) return "-Inf";
    return `${v}`;
  });
  functionOverload("string.startsWith(string): bool", (a, b) => a.startsWith(b));
  functionOverload("string.endsWith(string): bool", (a, b) => a.endsWith(b));
  functionOverload("string.contains(string): bool", (a, b) => a.includes(b));
  functionOverload("string.lowerAscii(): string", (a) => a.toLowerCase());
  functionOverload("string.upperAscii(): string", (a) => a.toUpperCase());
  functionOverload("string.trim(): string", (a) => a.trim());
  functionOverload(
    "string.indexOf(string): int",
    (string, search2) => BigInt(string.indexOf(search2))
  );
  functionOverload("string.indexOf(string, int): int", (string, search2, fromIndex) => {
    if (search2 === "") return fromIndex;
    fromIndex = Number(fromIndex);
    if (fromIndex < 0 || fromIndex >= string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.indexOf(search, fromIndex): fromIndex out of range"
      );
    }
    return BigInt(string.indexOf(search2, fromIndex));
  });
  functionOverload(
    "string.lastIndexOf(string): int",
    (string, search2) => BigInt(string.lastIndexOf(search2))
  );
  functionOverload("string.lastIndexOf(string, int): int", (string, search2, fromIndex) => {
    if (search2 === "") return fromIndex;
    fromIndex = Number(fromIndex);
    if (fromIndex < 0 || fromIndex >= string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.lastIndexOf(search, fromIndex): fromIndex out of range"
      );
    }
    return BigInt(string.lastIndexOf(search2, fromIndex));
  });
  functionOverload("string.substring(int): string", (string, start) => {
    start = Number(start);
    if (start < 0 || start > string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.substring(start, end): start index out of range"
      );
    }
    return string.substring(start);
  });
  functionOverload("string.substring(int, int): string", (string, start, end) => {
    start = Number(start);
    if (start < 0 || start > string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.substring(start, end): start index out of range"
      );
    }
    end = Number(end);
    if (end < start || end > string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.substring(start, end): end index out of range"
      );
    }
    return string.substring(start, end);
  });
  functionOverload("string.matches(string): bool", (a, b) => {
    try {
      return new RegExp(b).test(a);
    } catch (_err) {
      throw evaluationError("invalid_regular_expression", `Invalid regular expression: ${b}`);
    }
  });
  functionOverload("string.split(string): list<string>", (s, sep) => s.split(sep));
  functionOverload("string.split(string, int): list<string>", (s, sep, l) => {
    l = Number(l);
    if (l === 0) return [];
    const parts = s.split(sep);
    if (l < 0 || parts.length <= l) return parts;
    const limited = parts.slice(0, l - 1);
    limited.push(parts.slice(l - 1).join(sep));
    return limited;
  });
  functionOverload("list<string>.join(): string", (v) => {
    for (let i = 0; i < v.length; i++) {
      if (typeof v[i] !== "string") {
        throw evaluationError(
          "invalid_list_element_type",
          "string.join(): list must contain only strings"
        );
      }
    }
    return v.join("");
  });
  functionOverload("list<string>.join(string): string", (v, sep) => {
    for (let i = 0; i < v.length; i++) {
      if (typeof v[i] !== "string") {
        throw evaluationError(
          "invalid_list_element_type",
          "string.join(separator): list must contain only strings"
        );
      }
    }
    return v.join(sep);
  });
  const textEncoder = new TextEncoder("utf8");
  const textDecoder = new TextDecoder("utf8");
  const ByteOpts = typeof Buffer !== "undefined" ? {
    byteLength: (v) => Buffer.byteLength(v),
    fromString: (str) => Buffer.from(str, "utf8"),
    toHex: (b) => Buffer.prototype.hexSlice.call(b, 0, b.length),
    toBase64: (b) => Buffer.prototype.base64Slice.call(b, 0, b.length),
    toUtf8: (b) => Buffer.prototype.utf8Slice.call(b, 0, b.length),
    jsonParse: (b) => JSON.parse(b)
  } : {
    textEncoder: new TextEncoder("utf8"),
    byteLength: (v) => textEncoder.encode(v).length,
    fromString: (str) => textEncoder.encode(str),
    toHex: Uint8Array.prototype.toHex ? (b) => b.toHex() : (b) => arrayFrom(b, (i) => i.toString(16).padStart(2, "0")).join(""),
    toBase64: Uint8Array.prototype.toBase64 ? (b) => b.toBase64() : (b) => btoa(arrayFrom(b, (i) => String.fromCodePoint(i)).join("")),
    toUtf8: (b) => textDecoder.decode(b),
    jsonParse: (b) => JSON.parse(textEncoder.decode(b))
  };
  functionOverload("bytes.json(): map", ByteOpts.jsonParse);
  functionOverload("bytes.hex(): string", ByteOpts.toHex);
  functionOverload("bytes.string(): string", ByteOpts.toUtf8);
  functionOverload("bytes.base64(): string", ByteOpts.toBase64);
  functionOverload("bytes.at(int): int", (b, index) => {
    if (index < 0 || index >= b.length) {
      throw evaluationError("index_out_of_range", "Bytes index out of range");
    }
    return BigInt(b[index]);
  });
  const TS = "google.protobuf.Timestamp";
  const GPD = "google.protobuf.Duration";
  const TimestampType = registry.registerType(TS, Date).typeType;
  const DurationType = registry.registerType(GPD, Duration).typeType;
  registry.registerConstant("google", "map<string, map<string, type>>", {
    protobuf: { Duration: DurationType, Timestamp: TimestampType }
  });
  function tzDate(d, timeZone) {
    return new Date(d.toLocaleString("en-US", { timeZone }));
  }
  function getDayOfYear(d, tz) {
    const workingDate = tz ? tzDate(d, tz) : new Date(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate());
    const start = new Date(workingDate.getFullYear(), 0, 0);
    return BigInt(Math.floor((workingDate - start) / 864e5) - 1);
  }
  functionOverload(`timestamp(string): ${TS}`, (v) => {
    if (v.length < 20 || v.length > 30) {
      throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
    }
    const d = new Date(v);
    if (d <= 253402300799999 && d >= -621355968e5) return d;
    throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
  });
  functionOverload(`timestamp(int): ${TS}`, (i) => {
    i = Number(i) * 1e3;
    if (i <= 253402300799999 && i >= -621355968e5) return new Date(i);
    throw evaluationError(
      "invalid_timestamp",
      "timestamp() requires a valid integer unix timestamp"
    );
  });
  functionOverload(`${TS}.getDate(): int`, (d) => BigInt(d.getUTCDate()));
  functionOverload(`${TS}.getDate(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate()));
  functionOverload(`${TS}.getDayOfMonth(): int`, (d) => BigInt(d.getUTCDate() - 1));
  functionOverload(
    `${TS}.getDayOfMonth(string): int`,
    (d, tz) => BigInt(tzDate(d, tz).getDate() - 1)
  );
  functionOverload(`${TS}.getDayOfWeek(): int`, (d) => BigInt(d.getUTCDay()));
  functionOverload(`${TS}.getDayOfWeek(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDay()));
  functionOverload(`${TS}.getDayOfYear(): int`, getDayOfYear);
  functionOverload(`${TS}.getDayOfYear(string): int`, getDayOfYear);
  functionOverload(`${TS}.getFullYear(): int`, (d) => BigInt(d.getUTCFullYear()));
  functionOverload(`${TS}.getFullYear(string): int`, (d, tz) => BigInt(tzDate(d, tz).getFullYear()));
  functionOverload(`${TS}.getHours(): int`, (d) => BigInt(d.getUTCHours()));
  functionOverload(`${TS}.getHours(string): int`, (d, tz) => BigInt(tzDate(d, tz).getHours()));
  functionOverload(`${TS}.getMilliseconds(): int`, (d) => BigInt(d.getUTCMilliseconds()));
  functionOverload(`${TS}.getMilliseconds(string): int`, (d) => BigInt(d.getUTCMilliseconds()));
  functionOverload(`${TS}.getMinutes(): int`, (d) => BigInt(d.getUTCMinutes()));
  functionOverload(`${TS}.getMinutes(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMinutes()));
  functionOverload(`${TS}.getMonth(): int`, (d) => BigInt(d.getUTCMonth()));
  functionOverload(`${TS}.getMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMonth()));
  functionOverload(`${TS}.getSeconds(): int`, (d) => BigInt(d.getUTCSeconds()));
  functionOverload(`${TS}.getSeconds(string): int`, (d, tz) => BigInt(tzDate(d, tz).getSeconds()));
  const parseDurationPattern = /(\d*\.?\d*)(ns|us|µs|ms|s|m|h)/;
  function parseDuration(string) {
    if (!string) throw evaluationError("invalid_duration", `Invalid duration string: ''`);
    const isNegative = string[0] === "-";
    if (string[0] === "-" || string[0] === "+") string = string.slice(1);
    let nanoseconds = BigInt(0);
    while (true) {
      const match = parseDurationPattern.exec(string);
      if (!match) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
      if (match.index !== 0)
        throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
      string = string.slice(match[0].length);
      const unitNanos = UNIT_NANOSECONDS[match[2]];
      const [intPart = "0", fracPart = ""] = match[1].split(".");
      const intVal = BigInt(intPart) * unitNanos;
      const fracNanos = fracPart ? BigInt(fracPart.slice(0, 13).padEnd(13, "0")) * unitNanos / 10000000000000n : 0n;
      nanoseconds += intVal + fracNanos;
      if (string === "") break;
    }
    const seconds = nanoseconds >= billionBigInt ? nanoseconds / billionBigInt : 0n;
    const nanos = Number(nanoseconds % billionBigInt);
    if (isNegative) return new Duration(-seconds, -nanos);
    return new Duration(seconds, nanos);
  }
  functionOverload(`duration(string): google.protobuf.Duration`, (s) => parseDuration(s));
  functionOverload(`google.protobuf.Duration.getHours(): int`, (d) => d.getHours());
  functionOverload(`google.protobuf.Duration.getMinutes(): int`, (d) => d.getMinutes());
  functionOverload(`google.protobuf.Duration.getSeconds(): int`, (d) => d.getSeconds());
  functionOverload(`google.protobuf.Duration.getMilliseconds(): int`, (d) => d.getMilliseconds());
  register(registry);
}
function stringSize(str) {
  let count2 = 0;
  for (const c of str) count2++;
  return count2;
}

// node_modules/@marcbachmann/cel-js/lib/registry.js
var Type = class {
  #name;
  constructor(name) {
    this.#name = name;
    objFreeze(this);
  }
  get name() {
    return this.#name;
  }
  get [Symbol.toStringTag]() {
    return `Type<${this.#name}>`;
  }
  toString() {
    return `Type<${this.#name}>`;
  }
};
var TYPES = {
  string: new Type("string"),
  bool: new Type("bool"),
  int: new Type("int"),
  uint: new Type("uint"),
  double: new Type("double"),
  map: new Type("map"),
  list: new Type("list"),
  bytes: new Type("bytes"),
  null_type: new Type("null"),
  type: new Type("type")
};
var optionalType = new Type("optional");
var valueTypeMatchers = {
  dyn(v, ev) {
    switch (typeof v) {
      case "string":
      case "bigint":
      case "number":
      case "boolean":
        return true;
      case "object":
        switch (v ? v.constructor : v) {
          case null:
          case void 0:
          case Object:
          case Map:
          case Array:
          case Set:
            return true;
          default:
            if (ev.objectTypesByConstructor.get(v.constructor)) return true;
        }
    }
    return !!ev.debugType(v);
  },
  string(v) {
    return typeof v === "string";
  },
  int(v) {
    return typeof v === "bigint";
  },
  double(v) {
    return typeof v === "number";
  },
  bool(v) {
    return typeof v === "boolean";
  },
  null(v) {
    return v === null;
  },
  bytes(v) {
    return v instanceof Uint8Array;
  },
  uint(v) {
    return v instanceof UnsignedInt;
  },
  type(v) {
    return v instanceof Type;
  },
  list(v) {
    switch (v?.constructor) {
      case Array:
      case Set:
        return true;
      default:
        return false;
    }
  },
  map(v) {
    switch (typeof v === "object" && v ? v.constructor : null) {
      case void 0:
      case Object:
      case Map:
        return true;
      default:
        return false;
    }
  },
  optional(v) {
    return v instanceof Optional;
  },
  message(v, ev) {
    return this === ev.debugType(v);
  }
};
valueTypeMatchers.param = valueTypeMatchers.dyn;
var TypeDeclaration = class {
  #matchesCache = /* @__PURE__ */ new WeakMap();
  constructor({ kind, type, name, keyType, valueType }) {
    this.kind = kind;
    this.type = type;
    this.name = name;
    this.keyType = keyType;
    this.valueType = valueType;
    this.unwrappedType = kind === "dyn" && valueType ? valueType.unwrappedType : this;
    this.wrappedType = kind === "dyn" ? this : _createDynType(this.unwrappedType);
    this.hasDynType = this.kind === "dyn" || this.valueType?.hasDynType || this.keyType?.hasDynType || false;
    this.hasPlaceholderType = this.kind === "param" || this.keyType?.hasPlaceholderType || this.valueType?.hasPlaceholderType || false;
    if (kind === "list") this.fieldLazy = this.#getListField;
    else if (kind === "map") this.fieldLazy = this.#getMapField;
    else if (kind === "message") this.fieldLazy = this.#getMessageField;
    else if (kind === "optional") this.fieldLazy = this.#getOptionalField;
    this.matchesValueType = valueTypeMatchers[name] || valueTypeMatchers[kind];
    objFreeze(this);
  }
  isDynOrBool() {
    return this.type === "bool" || this.kind === "dyn";
  }
  isEmpty() {
    return this.valueType && this.valueType.kind === "param";
  }
  unify(r, t2) {
    const t1 = this;
    if (t1 === t2 || t1.kind === "dyn" || t2.kind === "param") return t1;
    if (t2.kind === "dyn" || t1.kind === "param") return t2;
    if (t1.kind !== t2.kind) return null;
    if (!(t1.hasPlaceholderType || t2.hasPlaceholderType || t1.hasDynType || t2.hasDynType))
      return null;
    const valueType = t1.valueType.unify(r, t2.valueType);
    if (!valueType) return null;
    switch (t1.kind) {
      case "optional":
        return r.getOptionalType(valueType);
      case "list":
        return r.getListType(valueType);
      case "map":
        const keyType = t1.keyType.unify(r, t2.keyType);
        return keyType ? r.getMapType(keyType, valueType) : null;
    }
  }
  templated(r, bind) {
    if (!this.hasPlaceholderType) return this;
    switch (this.kind) {
      case "dyn":
        return this.valueType.templated(r, bind);
      case "param":
        return bind?.get(this.name) || this;
      case "map":
        return r.getMapType(this.keyType.templated(r, bind), this.valueType.templated(r, bind));
      case "list":
        return r.getListType(this.valueType.templated(r, bind));
      case "optional":
        return r.getOptionalType(this.valueType.templated(r, bind));
      default:
        return this;
    }
  }
  toString() {
    return this.name;
  }
  #getOptionalField(obj, key2, ast, ev) {
    obj = obj instanceof Optional ? obj.orValue() : obj;
    if (obj === void 0) return OPTIONAL_NONE;
    const type = ev.debugType(obj);
    try {
      return Optional.of(type.fieldLazy(obj, key2, ast, ev));
    } catch (e) {
      if (e instanceof EvaluationError) return OPTIONAL_NONE;
      throw e;
    }
  }
  #getMessageField(obj, key2, ast, ev) {
    const message = obj ? ev.objectTypesByConstructor.get(obj.constructor) : void 0;
    if (!message) return;
    const type = message.fields ? message.fields[key2] : dynType;
    if (!type) return void 0;
    const value = obj instanceof Map ? obj.get(key2) : obj[key2];
    if (value === void 0) return;
    if (type.matchesValueType(value, ev)) return value;
    throw evaluationError(
      "field_type_mismatch",
      `Field '${key2}' is not of type '${type}', got '${ev.debugType(value)}'`,
      ast
    );
  }
  #getMapField(obj, key2, ast, ev) {
    const value = obj instanceof Map ? obj.get(key2) : obj && hasOwn(obj, key2) ? obj[key2] : void 0;
    if (value === void 0) return;
    if (this.valueType.matchesValueType(value, ev)) return value;
    throw evaluationError(
      "field_type_mismatch",
      `Field '${key2}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`,
      ast
    );
  }
  #getListElementAtIndex(list, pos) {
    switch (list?.constructor) {
      case Array:
        return list[pos];
      case Set: {
        let i = 0;
        for (const item of list) {
          if (i++ !== pos) continue;
          return item;
        }
      }
    }
  }
  #getListField(obj, key2, ast, ev) {
    if (typeof key2 === "bigint") key2 = Number(key2);
    else if (typeof key2 !== "number") return;
    const value = this.#getListElementAtIndex(obj, key2);
    if (value === void 0) {
      if (!obj) return;
      throw evaluationError(
        "index_out_of_bounds",
        `No such key: index out of bounds, index ${key2} ${key2 < 0 ? "< 0" : `>= size ${obj.length || obj.size}`}`,
        ast
      );
    }
    if (this.valueType.matchesValueType(value, ev)) return value;
    throw evaluationError(
      "list_item_type_mismatch",
      `List item with index '${key2}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`,
      ast
    );
  }
  fieldLazy() {
  }
  field(obj, key2, ast, ev) {
    const v = this.fieldLazy(obj, key2, ast, ev);
    if (v !== void 0) return v;
    throw evaluationError("no_such_key", `No such key: ${key2}`, ast);
  }
  matchesBoth(other) {
    return this.matches(other) && other.matches(this);
  }
  matches(o) {
    const s = this.unwrappedType;
    o = o.unwrappedType;
    if (s === o || s.kind === "dyn" || o.kind === "dyn" || o.kind === "param") return true;
    return this.#matchesCache.get(o) ?? this.#matchesCache.set(o, this.#matches(s, o)).get(o);
  }
  #matches(s, o) {
    switch (s.kind) {
      case "dyn":
      case "param":
        return true;
      case "list":
        return o.kind === "list" && s.valueType.matches(o.valueType);
      case "map":
        return o.kind === "map" && s.keyType.matches(o.keyType) && s.valueType.matches(o.valueType);
      case "optional":
        return o.kind === "optional" && s.valueType.matches(o.valueType);
      default:
        return s.name === o.name;
    }
  }
};
var macroEvaluateErr = `have a .callAst property or .evaluate(checker, macro, ctx) method.`;
var macroTypeCheckErr = `have a .callAst property or .typeCheck(checker, macro, ctx) method.`;
function wrapMacroExpander(name, handler) {
  const p = `Macro '${name}' must`;
  return function macroExpander(opts) {
    const macro = handler(opts);
    if (!macro || typeof macro !== "object") throw new Error(`${p} return an object.`);
    if (macro.callAst) return macro;
    if (!macro.evaluate) throw new Error(`${p} ${macroEvaluateErr}`);
    if (!macro.typeCheck) throw new Error(`${p} ${macroTypeCheckErr}`);
    return macro;
  };
}
var VariableDeclaration = class {
  constructor(name, type, description, value) {
    this.name = name;
    this.type = type;
    this.description = description ?? null;
    this.constant = value !== void 0;
    this.value = value;
    objFreeze(this);
  }
};
var FunctionDeclaration = class {
  constructor({ name, receiverType, returnType, handler, description, params, async }) {
    if (typeof name !== "string") throw new Error("name must be a string");
    if (typeof handler !== "function") throw new Error("handler must be a function");
    this.name = name;
    this.async = isAsync(handler, async);
    this.receiverType = receiverType ?? null;
    this.returnType = returnType;
    this.description = description ?? null;
    this.params = params;
    this.argTypes = params.map((p) => p.type);
    this.macro = this.argTypes.includes(astType);
    const receiverString = receiverType ? `${receiverType}.` : "";
    this.signature = `${receiverString}${name}(${this.argTypes.join(", ")}): ${returnType}`;
    this.handler = this.macro ? wrapMacroExpander(this.signature, handler) : handler;
    this.partitionKey = `${receiverType ? "rcall" : "call"}:${name}:${params.length}`;
    this.hasPlaceholderType = this.returnType.hasPlaceholderType || this.receiverType?.hasPlaceholderType || this.argTypes.some((t) => t.hasPlaceholderType) || false;
    objFreeze(this);
  }
  matchesArgs(argTypes) {
    return argTypes.length === this.argTypes.length && this.argTypes.every((t, i) => t.matches(argTypes[i])) ? this : null;
  }
};
var OperatorDeclaration = class {
  constructor({ op, leftType, rightType, handler, returnType, async }) {
    this.operator = op;
    this.leftType = leftType;
    this.rightType = rightType || null;
    this.handler = handler;
    this.async = isAsync(handler, async);
    this.returnType = returnType;
    if (rightType) this.signature = `${leftType} ${op} ${rightType}: ${returnType}`;
    else this.signature = `${op}${leftType}: ${returnType}`;
    this.hasPlaceholderType = this.leftType.hasPlaceholderType || this.rightType?.hasPlaceholderType || false;
    objFreeze(this);
  }
  equals(other) {
    return this.operator === other.operator && this.leftType === other.leftType && this.rightType === other.rightType;
  }
};
function _createListType(valueType) {
  return new TypeDeclaration({
    kind: "list",
    name: `list<${valueType}>`,
    type: "list",
    valueType
  });
}
function _createPrimitiveType(name) {
  return new TypeDeclaration({ kind: "primitive", name, type: name });
}
function _createMessageType(name) {
  return new TypeDeclaration({ kind: "message", name, type: name });
}
function _createDynType(valueType) {
  const name = valueType ? `dyn<${valueType}>` : "dyn";
  return new TypeDeclaration({ kind: "dyn", name, type: name, valueType });
}
function _createOptionalType(valueType) {
  const name = `optional<${valueType}>`;
  return new TypeDeclaration({ kind: "optional", name, type: "optional", valueType });
}
function _createMapType(keyType, valueType) {
  return new TypeDeclaration({
    kind: "map",
    name: `map<${keyType}, ${valueType}>`,
    type: "map",
    keyType,
    valueType
  });
}
function _createPlaceholderType(name) {
  return new TypeDeclaration({ kind: "param", name, type: name });
}
var dynType = _createDynType();
var astType = _createPrimitiveType("ast");
var listType = _createListType(dynType);
var mapType = _createMapType(dynType, dynType);
var celTypes = {
  string: _createPrimitiveType("string"),
  bool: _createPrimitiveType("bool"),
  int: _createPrimitiveType("int"),
  uint: _createPrimitiveType("uint"),
  double: _createPrimitiveType("double"),
  bytes: _createPrimitiveType("bytes"),
  dyn: dynType,
  null: _createPrimitiveType("null"),
  type: _createPrimitiveType("type"),
  optional: _createOptionalType(dynType),
  list: listType,
  "list<dyn>": listType,
  map: mapType,
  "map<dyn, dyn>": mapType
};
for (const t of [celTypes.string, celTypes.double, celTypes.int]) {
  const list = _createListType(t);
  const map = _createMapType(celTypes.string, t);
  celTypes[list.name] = list;
  celTypes[map.name] = map;
}
Object.freeze(celTypes);
var Candidates = class {
  returnType = null;
  async = false;
  macro = false;
  #matchCache = null;
  #checkCache = null;
  /** @type {Array<FunctionDeclaration>|Array<OperatorDeclaration>} */
  declarations = [];
  constructor(registry) {
    this.registry = registry;
  }
  [Symbol.iterator]() {
    return this.declarations[Symbol.iterator]();
  }
  add(decl) {
    this.returnType = (this.returnType || decl.returnType).unify(this.registry, decl.returnType) || dynType;
    if (decl.macro) this.macro = decl;
    if (decl.async && !this.async) this.async = true;
    this.declarations.push(decl);
    this.#matchCache?.clear();
    this.#checkCache?.clear();
  }
  findFunction(argTypes, receiverType = null) {
    for (let i = 0; i < this.declarations.length; i++) {
      const match = this.#matchesFunction(this.declarations[i], argTypes, receiverType);
      if (match) return match;
    }
    return null;
  }
  findUnaryOverload(left) {
    const cached = (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left);
    if (cached !== void 0) return cached;
    let value = false;
    for (const decl of this.declarations) {
      if (decl.leftType !== left) continue;
      value = decl;
      break;
    }
    this.#matchCache.set(left, value);
    return value;
  }
  findBinaryOverload(left, right) {
    if (left.kind === "dyn" && left.valueType) right = right.wrappedType;
    else if (right.kind === "dyn" && right.valueType) left = left.wrappedType;
    return (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#matchCache, left, right, this.#findBinaryUncached(left, right));
  }
  checkBinaryOverload(left, right) {
    return (this.#checkCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#checkCache, left, right, this.#checkBinaryUncached(left, right));
  }
  #cacheBinary(c, l, r, v) {
    return (c.get(l) || c.set(l, /* @__PURE__ */ new Map()).get(l)).set(r, v), v;
  }
  #findBinaryUncached(left, right) {
    const ops = this.#findBinaryOverloads(left, right);
    if (ops.length === 0) return false;
    if (ops.length === 1) return ops[0];
    throw new Error(`Operator overload '${ops[0].signature}' overlaps with '${ops[1].signature}'.`);
  }
  #checkBinaryUncached(left, right) {
    const ops = this.#findBinaryOverloads(left, right);
    if (ops.length === 0) return false;
    let rt = ops[0].returnType;
    for (let i = 1; i < ops.length; i++) rt = rt.unify(this.registry, ops[i].returnType) || dynType;
    return rt;
  }
  #findBinaryOverloads(leftType, rightType) {
    const nonexactMatches = [];
    for (const decl of this.declarations) {
      if (decl.leftType === leftType && decl.rightType === rightType) return [decl];
      const secondary = this.#matchBinaryOverload(decl, leftType, rightType);
      if (secondary) nonexactMatches.push(secondary);
    }
    if (nonexactMatches.length === 0) {
      const op = this.declarations[0]?.operator;
      if ((op === "==" || op === "!=") && leftType.kind === "dyn") {
        return fallbackDynEqualityMatchers[op];
      }
    }
    return nonexactMatches;
  }
  #matchBinaryOverload(decl, actualLeft, actualRight) {
    const bindings = decl.hasPlaceholderType ? /* @__PURE__ */ new Map() : null;
    const leftType = this.#matchTypeWithPlaceholders(decl.leftType, actualLeft, bindings);
    if (!leftType) return;
    const rightType = this.#matchTypeWithPlaceholders(decl.rightType, actualRight, bindings);
    if (!rightType) return;
    if ((decl.operator === "==" || decl.operator === "!=") && decl.leftType.kind === "dyn" && decl.leftType.valueType && actualLeft.kind !== "dyn" && actualRight.kind !== "dyn")
      return false;
    return decl.hasPlaceholderType ? {
      async: decl.async,
      signature: decl.signature,
      handler: decl.handler,
      leftType,
      rightType,
      returnType: decl.returnType.templated(this.registry, bindings)
    } : decl;
  }
  #matchesFunction(fn, argTypes, receiverType) {
    if (fn.hasPlaceholderType) return this.#matchWithPlaceholders(fn, argTypes, receiverType);
    if (receiverType && fn.receiverType && !receiverType.matches(fn.receiverType)) return;
    return fn.matchesArgs(argTypes);
  }
  #matchWithPlaceholders(fn, argTypes, receiverType) {
    const bindings = /* @__PURE__ */ new Map();
    if (receiverType && fn.receiverType) {
      if (!this.#matchTypeWithPlaceholders(fn.receiverType, receiverType, bindings)) {
        return null;
      }
    }
    for (let i = 0; i < argTypes.length; i++) {
      if (!this.#matchTypeWithPlaceholders(fn.argTypes[i], argTypes[i], bindings)) {
        return null;
      }
    }
    return {
      async: fn.async,
      handler: fn.handler,
      signature: fn.signature,
      returnType: fn.returnType.templated(this.registry, bindings)
    };
  }
  #matchTypeWithPlaceholders(declared2, actual, bindings) {
    if (!declared2.hasPlaceholderType) return actual.matches(declared2) ? actual : null;
    const treatAsDyn = actual.kind === "dyn";
    if (!this.#collectPlaceholderBindings(declared2, actual, bindings, treatAsDyn)) return null;
    if (treatAsDyn) return actual;
    return actual.matches(declared2.templated(this.registry, bindings)) ? actual : null;
  }
  #collectPlaceholderBindings(dec, act, bind, fromDyn = false) {
    if (!dec.hasPlaceholderType) return true;
    if (!act) return false;
    const asDyn = fromDyn || act.kind === "dyn";
    act = act.unwrappedType;
    switch (dec.kind) {
      case "param": {
        const type = asDyn ? dynType : act;
        const existing = bind.get(dec.name);
        if (!existing) return bind.set(dec.name, type) && true;
        return existing.kind === "dyn" || type.kind === "dyn" ? true : existing.matchesBoth(type);
      }
      case "list": {
        if (act.name === "dyn") act = dec;
        if (act.kind !== "list") return false;
        return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
      }
      case "map": {
        if (act.name === "dyn") act = dec;
        if (act.kind !== "map") return false;
        return this.#collectPlaceholderBindings(dec.keyType, act.keyType, bind, asDyn) && this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
      }
      case "optional": {
        if (act.name === "dyn") act = dec;
        if (act.kind !== "optional") return false;
        return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
      }
    }
    return true;
  }
};
function splitByComma(str) {
  const parts = [];
  let current = "";
  let depth2 = 0;
  for (const char of str) {
    if (char === "<") depth2++;
    else if (char === ">") depth2--;
    else if (char === "," && depth2 === 0) {
      parts.push(current.trim());
      current = "";
      continue;
    }
    current += char;
  }
  if (current) parts.push(current.trim());
  return parts;
}
var objTypesDecls = [
  [UnsignedInt, "uint", TYPES.uint, celTypes.uint],
  [Type, "type", TYPES.type, celTypes.type],
  [Optional, "optional", optionalType, celTypes.optional],
  [Uint8Array, "bytes", TYPES.bytes, celTypes.bytes],
  ...typeof Buffer !== "undefined" ? [[Buffer, "bytes", TYPES.bytes, celTypes.bytes]] : []
].map(([ctor, name, typeType, type]) => Object.freeze({ name, typeType, type, ctor }));
var objTypes = objTypesDecls.map((t) => [t.name, t]);
var objTypesCtor = objTypesDecls.map((t) => [t.ctor, t]);
var invalidVar = (postfix) => new Error(`Invalid variable declaration: ${postfix}`);
var invalidType = (postfix) => new Error(`Invalid type declaration: ${postfix}`);
var fallbackDynEqualityMatchers = {
  "==": [{ handler: (a, b) => a === b, returnType: celTypes.bool }],
  "!=": [{ handler: (a, b) => a !== b, returnType: celTypes.bool }]
};
var Registry = class _Registry {
  #parent = null;
  #typeDeclarations;
  #ownsVariables = true;
  #operators = null;
  #functions = null;
  #operatorsByOp = null;
  #functionsByKey = null;
  #listTypes = null;
  #mapTypes = null;
  #optionalTypes = null;
  #others = null;
  #locked = false;
  constructor(opts = {}) {
    this.enableOptionalTypes = opts.enableOptionalTypes ?? false;
    this.unlistedVariablesAreDyn = opts.unlistedVariablesAreDyn ?? false;
    const parent = opts.parent instanceof _Registry ? opts.parent : null;
    if (parent) {
      this.#parent = parent;
      let opParent = parent;
      while (opParent && !opParent.#operators) opParent = opParent.#parent;
      let fnParent = parent;
      while (fnParent && !fnParent.#functions) fnParent = fnParent.#parent;
      this.#operatorsByOp = parent.#operatorsByOp;
      this.#functionsByKey = parent.#functionsByKey;
      this.#others = { operators: opParent.#operators, functions: fnParent.#functions };
      this.objectTypes = new Map(parent.objectTypes);
      this.objectTypesByConstructor = new Map(parent.objectTypesByConstructor);
      this.variables = parent.variables;
      this.#ownsVariables = false;
      this.#typeDeclarations = parent.#typeDeclarations;
      this.#listTypes = parent.#listTypes;
      this.#mapTypes = parent.#mapTypes;
      this.#optionalTypes = parent.#optionalTypes;
      if (this.enableOptionalTypes !== parent.enableOptionalTypes || this.unlistedVariablesAreDyn !== parent.unlistedVariablesAreDyn) {
        toggleOptionalTypes(this, this.enableOptionalTypes);
      }
    } else {
      this.#operators = [];
      this.#functions = [];
      this.objectTypes = new Map(objTypes);
      this.objectTypesByConstructor = new Map(objTypesCtor);
      this.#typeDeclarations = new Map(objEntries(celTypes));
      this.#listTypes = /* @__PURE__ */ new Map();
      this.#mapTypes = /* @__PURE__ */ new Map();
      this.#optionalTypes = /* @__PURE__ */ new Map();
      this.variables = /* @__PURE__ */ new Map();
      this.variables.dyn = this.unlistedVariablesAreDyn;
      for (const n in TYPES) this.registerConstant(n, "type", TYPES[n]);
    }
  }
  #ensureOwnVariables() {
    if (this.#ownsVariables) return;
    this.variables = new Map(this.variables);
    this.variables.dyn = this.unlistedVariablesAreDyn;
    this.#ownsVariables = true;
  }
  // Used by toggleOptionalTypes in optional.js to clear a variable before re-registering it
  deleteVariable(name) {
    this.#ensureOwnVariables();
    this.variables.delete(name);
  }
  #pushOperator(decl) {
    if (!this.#operators) this.#operatorsByOp = null;
    this.operatorCandidates(decl.operator).add(decl);
    this.#operators.push(decl);
  }
  #pushFunction(decl) {
    if (!this.#functions) this.#functionsByKey = null;
    this.#functionCandidates(decl.partitionKey).add(decl);
    this.#functions.push(decl);
  }
  #ensureCandiate(c, key2) {
    return c.get(key2) || c.set(key2, new Candidates(this)).get(key2);
  }
  #getOperators() {
    if (this.#operators) return this.#operators;
    return this.#operators = [...this.#others.operators];
  }
  #getFunctions() {
    if (this.#functions) return this.#functions;
    return this.#functions = [...this.#others.functions];
  }
  operatorCandidates(op) {
    if (this.#operatorsByOp) return this.#ensureCandiate(this.#operatorsByOp, op);
    const c = this.#operatorsByOp = /* @__PURE__ */ new Map();
    for (const decl of this.#getOperators()) this.#ensureCandiate(c, decl.operator).add(decl);
    return this.#ensureCandiate(c, op);
  }
  functionCandidates(rec, name, argLen) {
    return this.#functionCandidates(`${rec ? "rcall" : "call"}:${name}:${argLen}`);
  }
  #functionCandidates(key2) {
    if (this.#functionsByKey) return this.#ensureCandiate(this.#functionsByKey, key2);
    const c = this.#functionsByKey = /* @__PURE__ */ new Map();
    for (const decl of this.#getFunctions()) this.#ensureCandiate(c, decl.partitionKey).add(decl);
    return this.#ensureCandiate(c, key2);
  }
  registerVariable(name, type, opts) {
    if (this.#locked) throw new Error("Cannot modify frozen registry");
    let description = opts?.description;
    let value;
    if (typeof name === "string" && typeof type === "object" && !(type instanceof TypeDeclaration)) {
      description = type.description;
      value = type.value;
      if (type.schema) type = this.registerType({ name: `$${name}`, schema: type.schema }).type;
      else type = type.type;
    } else if (typeof name === "object") {
      if (name.schema) type = this.registerType({ name: `$${name.name}`, schema: name.schema }).type;
      else type = name.type;
      description = name.description;
      value = name.value;
      name = name.name;
    }
    if (typeof name !== "string" || !name) throw invalidVar(`name must be a string`);
    if (RESERVED.has(name)) throw invalidVar(`'${name}' is a reserved name`);
    if (this.variables.get(name) !== void 0) throw invalidVar(`'${name}' is already registered`);
    if (typeof type === "string") type = this.getType(type);
    else if (!(type instanceof TypeDeclaration)) throw invalidVar(`type is required`);
    this.#ensureOwnVariables();
    this.variables.set(name, new VariableDeclaration(name, type, description, value));
    return this;
  }
  #registerSchemaAsType(name, schema) {
    const fields = /* @__PURE__ */ Object.create(null);
    for (const key2 of objKeys(schema)) {
      const def = schema[key2];
      if (typeof def === "object" && def) {
        fields[key2] = this.registerType({ name: `${name}.${key2}`, schema: def }).type.name;
      } else if (typeof def === "string") {
        fields[key2] = def;
      } else {
        throw new Error(`Invalid field definition for '${name}.${key2}'`);
      }
    }
    return fields;
  }
  registerConstant(name, type, value) {
    if (typeof name === "object") this.registerVariable(name);
    else this.registerVariable({ name, type, value });
    return this;
  }
  getType(typename) {
    return this.#parseTypeString(typename, true);
  }
  getListType(type) {
    return this.#listTypes.get(type) || this.#listTypes.set(type, this.#parseTypeString(`list<${type}>`, true)).get(type);
  }
  getMapType(a, b) {
    return this.#mapTypes.get(a)?.get(b) || (this.#mapTypes.get(a) || this.#mapTypes.set(a, /* @__PURE__ */ new Map()).get(a)).set(b, this.#parseTypeString(`map<${a}, ${b}>`, true)).get(b);
  }
  getOptionalType(type) {
    return this.#optionalTypes.get(type) || this.#optionalTypes.set(type, this.#parseTypeString(`optional<${type}>`, true)).get(type);
  }
  assertType(typename, type, signature) {
    try {
      return this.#parseTypeString(typename, true);
    } catch (e) {
      e.message = `Invalid ${type} '${e.unknownType || typename}' in '${signature}'`;
      throw e;
    }
  }
  getFunctionType(typename) {
    if (typename === "ast") return astType;
    const t = this.#parseTypeString(typename, true);
    if (t.kind === "dyn" && t.valueType) throw new Error(`type '${t.name}' is not supported`);
    return t;
  }
  registerType(name, _d) {
    if (this.#locked) throw new Error("Cannot modify frozen registry");
    if (typeof name === "object") _d = name, name = _d.fullName || _d.name || _d.ctor?.name;
    if (typeof name === "string" && name[0] === ".") name = name.slice(1);
    if (typeof name !== "string" || name.length < 2 || RESERVED.has(name)) {
      throw invalidType(`name '${name}' is not valid`);
    }
    if (this.objectTypes.has(name)) throw invalidType(`type '${name}' already registered`);
    const type = this.#parseTypeString(name, false);
    if (type.kind !== "message") throw invalidType(`type '${name}' is not valid`);
    const decl = {
      name,
      typeType: new Type(name),
      type,
      ctor: typeof _d === "function" ? _d : _d?.ctor,
      convert: typeof _d === "function" ? void 0 : _d?.convert,
      fields: typeof _d?.schema === "object" ? this.#normalizeFields(name, this.#registerSchemaAsType(name, _d.schema)) : this.#normalizeFields(name, typeof _d === "function" ? void 0 : _d?.fields)
    };
    if (typeof decl.ctor !== "function") {
      if (!decl.fields) throw invalidType(`type '${name}' requires a constructor or fields`);
      Object.assign(decl, this.#createDefaultConvert(name, decl.fields));
    }
    this.objectTypes.set(name, Object.freeze(decl));
    this.objectTypesByConstructor.set(decl.ctor, decl);
    this.registerFunctionOverload(`type(${name}): type`, () => decl.typeType, { async: false });
    return decl;
  }
  /** @returns {TypeDeclaration} */
  #parseTypeString(typeStr, requireKnownTypes = true) {
    let match = this.#typeDeclarations.get(typeStr);
    if (match) return match;
    if (typeof typeStr !== "string" || !typeStr.length) {
      throw new Error(`Invalid type: must be a string`);
    }
    match = typeStr.match(/^[A-Z]$/);
    if (match) return this.#createDeclaration(_createPlaceholderType, typeStr, typeStr);
    match = typeStr.match(/^(dyn|list|map|optional)<(.+)>$/);
    if (!match) {
      if (requireKnownTypes) {
        const err = new Error(`Unknown type: ${typeStr}`);
        err.unknownType = typeStr;
        throw err;
      }
      return this.#createDeclaration(_createMessageType, typeStr, typeStr);
    }
    const kind = match[1];
    const inner = match[2].trim();
    switch (kind) {
      case "dyn": {
        const type = this.#parseTypeString(inner, requireKnownTypes).wrappedType;
        this.#typeDeclarations.set(type.name, type);
        return type;
      }
      case "list": {
        const vType = this.#parseTypeString(inner, requireKnownTypes);
        return this.#createDeclaration(_createListType, `list<${vType}>`, vType);
      }
      case "map": {
        const parts = splitByComma(inner);
        if (parts.length !== 2) throw new Error(`Invalid map type: ${typeStr}`);
        const kType = this.#parseTypeString(parts[0], requireKnownTypes);
        const vType = this.#parseTypeString(parts[1], requireKnownTypes);
        return this.#createDeclaration(_createMapType, `map<${kType}, ${vType}>`, kType, vType);
      }
      case "optional": {
        const vType = this.#parseTypeString(inner, requireKnownTypes);
        return this.#createDeclaration(_createOptionalType, `optional<${vType}>`, vType);
      }
    }
  }
  #createDeclaration(creator, key2, ...args) {
    return this.#typeDeclarations.get(key2) || this.#typeDeclarations.set(key2, creator(...args)).get(key2);
  }
  findMacro(name, hasReceiver, argLen) {
    return this.functionCandidates(hasReceiver, name, argLen).macro;
  }
  findUnaryOverload(op, left) {
    return this.operatorCandidates(op).findUnaryOverload(left);
  }
  findBinaryOverload(op, left, right) {
    return this.operatorCandidates(op).findBinaryOverload(left, right);
  }
  #toCelFieldType(field) {
    if (typeof field === "string") return { type: field };
    if (field.id) return protobufjsFieldToCelType(field);
    return field;
  }
  #toCelFieldDeclaration(typename, fields, k, requireKnownTypes = false) {
    try {
      const field = this.#toCelFieldType(fields[k]);
      if (typeof field?.type !== "string") throw new Error(`unsupported declaration`);
      return this.#parseTypeString(field.type, requireKnownTypes);
    } catch (e) {
      e.message = `Field '${k}' in type '${typename}' has unsupported declaration: ${JSON.stringify(fields[k])}`;
      throw e;
    }
  }
  #normalizeFields(typename, fields) {
    if (!fields) return;
    const all = /* @__PURE__ */ Object.create(null);
    for (const k of objKeys(fields)) all[k] = this.#toCelFieldDeclaration(typename, fields, k);
    return all;
  }
  #createDefaultConvert(name, fields) {
    const keys = objKeys(fields);
    const conversions = /* @__PURE__ */ Object.create(null);
    for (const k of keys) {
      const type = fields[k];
      const decl = type.kind === "message" && this.objectTypes.get(type.name);
      if (decl === false) conversions[k] = false;
      else conversions[k] = decl.convert ? decl : false;
    }
    const Ctor = {
      [name]: class extends Map {
        #raw;
        constructor(v) {
          super();
          this.#raw = v;
        }
        [Symbol.iterator]() {
          if (this.size !== keys.length) for (const k of keys) this.get(k);
          return super[Symbol.iterator]();
        }
        get(field) {
          let v = super.get(field);
          if (v !== void 0 || this.has(field)) return v;
          const dec = conversions[field];
          if (dec === void 0) return;
          v = this.#raw instanceof Map ? this.#raw.get(field) : this.#raw?.[field];
          if (dec && v && typeof v === "object") {
            switch (v.constructor) {
              case void 0:
              case Object:
              case Map:
                v = dec.convert(v);
            }
          }
          return super.set(field, v), v;
        }
      }
    }[name];
    return {
      ctor: Ctor,
      convert(v) {
        if (!v) return;
        if (v.constructor === Ctor) return v;
        return new Ctor(v);
      }
    };
  }
  clone(opts) {
    this.#locked = true;
    return new _Registry({
      parent: this,
      unlistedVariablesAreDyn: opts.unlistedVariablesAreDyn,
      enableOptionalTypes: opts.enableOptionalTypes
    });
  }
  getDefinitions() {
    const variables = [];
    const functions = [];
    for (const [, varDecl] of this.variables) {
      if (!varDecl) continue;
      variables.push({
        name: varDecl.name,
        description: varDecl.description || null,
        type: varDecl.type.name
      });
    }
    for (const decl of this.#getFunctions()) {
      functions.push({
        signature: decl.signature,
        name: decl.name,
        description: decl.description,
        receiverType: decl.receiverType ? decl.receiverType.name : null,
        returnType: decl.returnType.name,
        params: decl.params.map((p) => ({
          name: p.name,
          type: p.type.name,
          description: p.description
        }))
      });
    }
    return { variables, functions };
  }
  #parseSignature(signature) {
    if (typeof signature !== "string") throw new Error("Invalid signature: must be a string");
    const match = signature.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);
    if (!match) throw new Error(`Invalid signature: ${signature}`);
    const returnType = match[4].trim();
    if (!returnType) throw new Error(`Invalid signature: ${signature}`);
    return {
      receiverType: match[1] || null,
      name: match[2],
      argTypes: splitByComma(match[3]),
      returnType
    };
  }
  /**
   * @param {FunctionDeclaration} a
   * @param {FunctionDeclaration} b
   */
  #functionSignatureOverlaps(a, b) {
    if (a.name !== b.name) return false;
    if (a.argTypes.length !== b.argTypes.length) return false;
    if ((a.receiverType || b.receiverType) && (!a.receiverType || !b.receiverType)) return false;
    const isDifferentReceiver = a.receiverType !== b.receiverType && a.receiverType !== dynType && b.receiverType !== dynType;
    return !isDifferentReceiver && (b.macro || a.macro || b.argTypes.every((t, i) => {
      const o = a.argTypes[i];
      return t === o || t === dynType || o === dynType;
    }));
  }
  /** @param {FunctionDeclaration} newDec */
  #checkOverlappingSignatures(newDec) {
    for (const decl of this.#functionCandidates(newDec.partitionKey)) {
      if (!this.#functionSignatureOverlaps(decl, newDec)) continue;
      throw new Error(
        `Function signature '${newDec.signature}' overlaps with existing overload '${decl.signature}'.`
      );
    }
  }
  #normalizeParam(i, aType, param) {
    if (!param) return { type: this.getFunctionType(aType), name: `arg${i}`, description: null };
    const type = param.type || aType;
    if (!type) throw new Error(`params[${i}].type is required`);
    if (aType && type !== aType) throw new Error(`params[${i}].type not equal to signature type`);
    return {
      name: param.name || `arg${i}`,
      type: this.getFunctionType(type),
      description: param.description ?? null
    };
  }
  registerFunctionOverload(s, handler, opts) {
    if (this.#locked) throw new Error("Cannot modify frozen registry");
    if (typeof s === "object") opts = s;
    else if (typeof handler === "object") opts = handler;
    else if (!opts) opts = {};
    const sig = typeof s === "string" ? s : opts.signature ?? void 0;
    const parsed = sig !== void 0 ? this.#parseSignature(sig) : void 0;
    const name = parsed?.name || opts.name;
    const receiverType = parsed?.receiverType || opts.receiverType;
    const argTypes = parsed?.argTypes;
    const returnType = parsed?.returnType || opts.returnType;
    const params = opts.params;
    handler = typeof handler === "function" ? handler : opts.handler;
    let dec;
    try {
      if (!name) throw new Error(`signature or name are required`);
      if (!returnType) throw new Error(`must have a returnType`);
      if (params) {
        if (argTypes && params.length !== argTypes.length) {
          throw new Error(`mismatched length in params and args in signature`);
        }
      } else if (!argTypes) throw new Error(`signature or params are required`);
      dec = new FunctionDeclaration({
        name,
        async: opts?.async,
        receiverType: receiverType ? this.getType(receiverType) : null,
        returnType: this.getType(returnType),
        handler,
        description: opts.description,
        params: (argTypes || params).map(
          (_, i) => this.#normalizeParam(i, argTypes?.[i], params?.[i])
        )
      });
    } catch (e) {
      if (typeof sig === "string") e.message = `Invalid function declaration '${sig}': ${e.message}`;
      else if (name) e.message = `Invalid function declaration '${name}': ${e.message}`;
      else e.message = `Invalid function declaration: ${e.message}`;
      throw e;
    }
    this.#checkOverlappingSignatures(dec);
    this.#pushFunction(dec);
  }
  registerOperatorOverload(string, handler, opts) {
    const unaryParts = string.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);
    if (unaryParts) {
      const [, op2, operandType, returnType2] = unaryParts;
      return this.unaryOverload(op2, operandType, handler, returnType2, opts?.async);
    }
    const parts = string.match(
      /^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/
    );
    if (!parts) throw new Error(`Operator overload invalid: ${string}`);
    const [, leftType, op, rightType, returnType] = parts;
    return this.binaryOverload(leftType, op, rightType, handler, returnType);
  }
  unaryOverload(op, typeStr, handler, returnTypeStr, async) {
    if (this.#locked) throw new Error("Cannot modify frozen registry");
    const leftType = this.assertType(typeStr, "type", `${op}${typeStr}`);
    const returnType = this.assertType(
      returnTypeStr || typeStr,
      "return type",
      `${op}${typeStr}: ${returnTypeStr || typeStr}`
    );
    const d = new OperatorDeclaration({ op: `${op}_`, leftType, returnType, handler, async });
    this.#pushOperator(this.#assertOverload(d));
  }
  #hasOverload(d) {
    for (const o of this.operatorCandidates(d.operator)) if (d.equals(o)) return true;
    return false;
  }
  #assertOverload(decl) {
    if (!this.#hasOverload(decl)) return decl;
    throw new Error(`Operator overload already registered: ${decl.signature}`);
  }
  binaryOverload(leftTypeStr, op, rightTypeStr, handler, returnTypeStr, async) {
    if (this.#locked) throw new Error("Cannot modify frozen registry");
    returnTypeStr ??= isRelational.has(op) ? "bool" : leftTypeStr;
    const sig = `${leftTypeStr} ${op} ${rightTypeStr}: ${returnTypeStr}`;
    let leftType = this.assertType(leftTypeStr, "left type", sig);
    let rightType = this.assertType(rightTypeStr, "right type", sig);
    const returnType = this.assertType(returnTypeStr, "return type", sig);
    if (leftType.kind === "dyn" && leftType.valueType) rightType = rightType.wrappedType;
    else if (rightType.kind === "dyn" && rightType.valueType) leftType = leftType.wrappedType;
    if (isRelational.has(op) && returnType.type !== "bool") {
      throw new Error(`Comparison operator '${op}' must return 'bool', got '${returnType.type}'`);
    }
    const dec = new OperatorDeclaration({ op, leftType, rightType, returnType, handler, async });
    if (dec.hasPlaceholderType && !(rightType.hasPlaceholderType && leftType.hasPlaceholderType)) {
      throw new Error(
        `Operator overload with placeholders must use them in both left and right types: ${sig}`
      );
    }
    this.#assertOverload(dec);
    if (op === "==") {
      const declarations = [
        new OperatorDeclaration({
          op: "!=",
          leftType,
          rightType,
          handler(a, b, ast, ev) {
            return !handler(a, b, ast, ev);
          },
          returnType,
          async
        })
      ];
      if (leftType !== rightType) {
        declarations.push(
          new OperatorDeclaration({
            op: "==",
            leftType: rightType,
            rightType: leftType,
            handler(a, b, ast, ev) {
              return handler(b, a, ast, ev);
            },
            returnType,
            async
          }),
          new OperatorDeclaration({
            op: "!=",
            leftType: rightType,
            rightType: leftType,
            handler(a, b, ast, ev) {
              return !handler(b, a, ast, ev);
            },
            returnType,
            async
          })
        );
      }
      for (const decl of declarations) this.#assertOverload(decl);
      for (const decl of declarations) this.#pushOperator(decl);
    }
    this.#pushOperator(dec);
  }
};
var isRelational = /* @__PURE__ */ new Set(["<", "<=", ">", ">=", "==", "!=", "in"]);
function createRegistry(opts) {
  return new Registry(opts);
}
var RootContext = class {
  #vars;
  #contextObj;
  #contextMap;
  #convertCache;
  constructor(registry, context) {
    this.#vars = registry.variables;
    if (context === void 0 || context === null) return;
    if (typeof context !== "object") {
      throw evaluationError("invalid_context", "Context must be an object");
    }
    if (context instanceof Map) this.#contextMap = context;
    else this.#contextObj = context;
  }
  getValue(key2) {
    return this.#convertCache?.get(key2) || (this.#contextObj ? this.#contextObj[key2] : this.#contextMap?.get(key2));
  }
  getVariable(name) {
    return this.#vars.get(name) ?? (this.#vars.dyn && !RESERVED.has(name) ? new VariableDeclaration(name, dynType) : void 0);
  }
  getCheckedValue(ev, ast) {
    const v = this.getValue(ast.args);
    if (v === void 0) throw ev.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
    if (ast.checkedType.matchesValueType(v, ev)) return v;
    const type = ast.checkedType;
    const valueType = ev.debugType(v);
    if (type.kind === "message" && valueType.kind === "map") {
      const c = ev.objectTypes.get(type.name)?.convert?.(v);
      if (c) return (this.#convertCache ??= /* @__PURE__ */ new Map()).set(ast.args, c), c;
    }
    throw ev.createError(
      "variable_type_mismatch",
      `Variable '${ast.args}' is not of type '${type}', got '${valueType}'`,
      ast
    );
  }
  forkWithVariable(iterVar, iterType) {
    return new OverlayContext(this, iterVar, iterType);
  }
};
var OverlayContext = class _OverlayContext {
  #parent;
  accuType;
  accuValue;
  iterValue;
  constructor(parent, iterVar, iterType) {
    this.#parent = parent;
    this.iterVar = iterVar;
    this.iterType = iterType;
  }
  forkWithVariable(iterVar, iterType) {
    return new _OverlayContext(this, iterVar, iterType);
  }
  reuse(parent) {
    if (!this.async) return this.#parent = parent, this;
    const ctx = new _OverlayContext(parent, this.iterVar, this.iterType);
    ctx.accuType = this.accuType;
    return ctx;
  }
  setIterValue(v, ev) {
    if (this.iterType.matchesValueType(v, ev)) return this.iterValue = v, this;
    const type = this.iterType;
    const valueType = ev.debugType(v);
    if (type.kind === "message" && valueType.kind === "map") {
      const c = ev.objectTypes.get(type.name)?.convert?.(v);
      if (c) return this.iterValue = c, this;
    }
    throw ev.createError(
      "variable_type_mismatch",
      `Variable '${this.iterVar}' is not of type '${type}', got '${valueType}'`
    );
  }
  setAccuType(type) {
    return this.accuType = type, this;
  }
  setAccuValue(v) {
    return this.accuValue = v, this;
  }
  getValue(key2) {
    return this.iterVar === key2 ? this.iterValue : this.#parent.getValue(key2);
  }
  getCheckedValue(ev, ast) {
    if (this.iterVar === ast.args) return this.iterValue;
    return this.#parent.getCheckedValue(ev, ast);
  }
  getVariable(name) {
    if (this.iterVar === name) return new VariableDeclaration(name, this.iterType);
    return this.#parent.getVariable(name);
  }
};
function protobufjsFieldToCelType(field) {
  let fieldType;
  if (field.map) {
    const keyType = protobufjsTypeToCelType(field.keyType, field.resolvedKeyType);
    const valueType = protobufjsTypeToCelType(field.type, field.resolvedType);
    fieldType = `map<${keyType}, ${valueType}>`;
  } else {
    fieldType = protobufjsTypeToCelType(field.type, field.resolvedType);
  }
  return { type: field.repeated ? `list<${fieldType}>` : fieldType };
}
function protobufjsTypeToCelType(protoType, resolvedType) {
  switch (protoType) {
    case "string":
      return "string";
    case "bytes":
      return "bytes";
    case "bool":
      return "bool";
    // protobufjs uses JavaScript numbers for all numeric types
    case "double":
    case "float":
    case "int32":
    case "int64":
    case "sint32":
    case "sint64":
    case "sfixed32":
    case "sfixed64":
    case "uint32":
    case "uint64":
    case "fixed32":
    case "fixed64":
      return "double";
    default:
      switch (resolvedType?.constructor.name) {
        case "Type":
          return resolvedType.fullName.slice(1);
        case "Enum":
          return "int";
      }
      if (protoType?.includes(".")) return protoType;
      return "dyn";
  }
}

// node_modules/@marcbachmann/cel-js/lib/operators.js
var dynType2 = celTypes.dyn;
var Base = class {
  dynType = celTypes.dyn;
  optionalType = celTypes.optional;
  stringType = celTypes.string;
  intType = celTypes.int;
  doubleType = celTypes.double;
  boolType = celTypes.bool;
  nullType = celTypes.null;
  listType = celTypes.list;
  mapType = celTypes.map;
  constructor(opts) {
    this.opts = opts.opts;
    this.registry = opts.registry;
    this.objectTypes = this.registry.objectTypes;
    this.objectTypesByConstructor = this.registry.objectTypesByConstructor;
  }
  /**
   * Get a TypeDeclaration instance for a type name
   * @param {string} typeName - The type name (e.g., 'string', 'int', 'dyn')
   * @returns {TypeDeclaration} The type declaration instance
   */
  getType(typeName) {
    return this.registry.getType(typeName);
  }
  debugType(v) {
    switch (typeof v) {
      case "string":
        return this.stringType;
      case "bigint":
        return this.intType;
      case "number":
        return this.doubleType;
      case "boolean":
        return this.boolType;
      case "object":
        if (v === null) return this.nullType;
        switch (v.constructor) {
          case void 0:
          case Object:
          case Map:
            return this.mapType;
          case Array:
          case Set:
            return this.listType;
          default:
            return this.objectTypesByConstructor.get(v.constructor)?.type || unsupportedType(this, v.constructor?.name || typeof v);
        }
      default:
        unsupportedType(this, typeof v);
    }
  }
};
function unsupportedType(self, type) {
  throw self.createError("unsupported_type", `Unsupported type: ${type}`);
}
var maybeAsyncArray = (a) => Array.isArray(a) ? a.some((n) => n.maybeAsync) : false;
function maybeAsync(l, r, h) {
  if (r === true || r && (r?.maybeAsync || maybeAsyncArray(r))) return maybeAsyncBoth(h);
  if (l === true || l && (l?.maybeAsync || maybeAsyncArray(l))) return maybeAsyncFirst(h);
  return h;
}
function maybeAsyncBoth(handler) {
  return handler.__asyncBoth ??= function handle(a, b, c, d) {
    if (!(a instanceof Promise || b instanceof Promise)) return handler(a, b, c, d);
    if (!(b instanceof Promise)) return a.then((_a) => handler(_a, b, c, d));
    if (!(a instanceof Promise)) return b.then((_b) => handler(a, _b, c, d));
    return Promise.all([a, b]).then((p) => handler(p[0], p[1], c, d));
  };
}
function maybeAsyncFirst(handler) {
  return handler.__asyncFirst ??= function handle(a, b, c, d) {
    if (a instanceof Promise) return a.then((_a) => handler(_a, b, c, d));
    return handler(a, b, c, d);
  };
}
function checkAccessNode(chk, ast, ctx) {
  ast.right = ast.args[1];
  const leftType = chk.check(ast.left = ast.args[0], ctx);
  if (ast.op === "[]") chk.check(ast.right, ctx);
  ast.handle = maybeAsync(
    ast.left,
    ast.op === "[]" ? ast.right : false,
    leftType !== dynType2 ? fieldAccessStatic : fieldAccess
  );
  if (leftType.kind !== "optional") return chk.checkAccessOnType(ast, ctx, leftType);
  return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, leftType.valueType, true));
}
function checkOptionalAccessNode(chk, ast, ctx) {
  ast.right = ast.args[1];
  const leftType = chk.check(ast.left = ast.args[0], ctx);
  if (ast.op === "[?]") chk.check(ast.right, ctx);
  ast.handle = maybeAsync(ast.left, ast.op === "[?]" ? ast.right : false, oFieldAccess);
  const actualType = leftType.kind === "optional" ? leftType.valueType : leftType;
  return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, actualType, true));
}
var HOMOGENEOUS_PREFIX = {
  heterogeneous_list_element: "List elements must have the same type,",
  heterogeneous_map_key: "Map key uses wrong type,",
  heterogeneous_map_value: "Map value uses wrong type,"
};
function checkElementHomogenous(chk, ctx, expected, el, code) {
  const type = chk.check(el, ctx);
  if (type === expected || expected.isEmpty()) return type;
  if (type.isEmpty()) return expected;
  throw chk.createError(
    code,
    `${HOMOGENEOUS_PREFIX[code]} expected type '${chk.formatType(expected)}' but found '${chk.formatType(type)}'`,
    el
  );
}
function checkElement(chk, ctx, expected, el) {
  return expected.unify(chk.registry, chk.check(el, ctx)) || dynType2;
}
function ternaryConditionError(ev, value, node) {
  const type = ev.debugRuntimeType(value);
  return ev.createError(
    "invalid_condition_type",
    `${node.meta.label || "Ternary condition must be bool"}, got '${type}'`,
    node
  );
}
function handleTernary(c, ev, ast, ctx) {
  if (c === true) return ev.run(ast.left, ctx);
  if (c === false) return ev.run(ast.right, ctx);
  throw ternaryConditionError(ev, c, ast.condition);
}
function logicalOperandError(ev, value, node) {
  const type = ev.debugRuntimeType(value);
  return ev.createError(
    "invalid_logical_operand",
    `Logical operator requires bool operands, got '${type}'`,
    node
  );
}
function logicalValueOrErr(ev, v, node) {
  if (v instanceof Error) return v;
  return logicalOperandError(ev, v, node);
}
function _logicalOp(exp, ev, ast, left, right) {
  if (right === exp) return exp;
  if (right === !exp) {
    if (left === right) return right;
    throw logicalValueOrErr(ev, left, ast.left);
  }
  if (right instanceof Promise) return right.then((r) => _logicalOpAsync(exp, ev, ast, left, r));
  throw logicalOperandError(ev, right, ast.left);
}
function _logicalOpAsync(exp, ev, ast, left, right) {
  if (right === exp) return exp;
  if (typeof right !== "boolean") throw logicalOperandError(ev, right, ast.right);
  if (typeof left !== "boolean") throw logicalValueOrErr(ev, left, ast.left);
  return !exp;
}
function checkLogicalOp(chk, ast, ctx) {
  const leftType = chk.check(ast.left = ast.args[0], ctx);
  const rightType = chk.check(ast.right = ast.args[1], ctx);
  if (!leftType.isDynOrBool()) {
    throw chk.createError(
      "invalid_logical_operand",
      `Logical operator requires bool operands, got '${chk.formatType(leftType)}'`,
      ast
    );
  }
  if (!rightType.isDynOrBool()) {
    throw chk.createError(
      "invalid_logical_operand",
      `Logical operator requires bool operands, got '${chk.formatType(rightType)}'`,
      ast
    );
  }
  return chk.boolType;
}
function checkUnary(chk, ast, ctx) {
  const op = ast.op;
  const right = chk.check(ast.args, ctx);
  ast.candidates = chk.registry.operatorCandidates(op);
  if (right.kind === "dyn") {
    ast.handle = maybeAsync(ast.args, false, handleUnary);
    return ast.candidates.returnType;
  }
  const overload = ast.candidates.findUnaryOverload(right);
  if (!overload) {
    throw chk.createError(
      "no_such_overload",
      `no such overload: ${op[0]}${chk.formatType(right)}`,
      ast
    );
  }
  ast.handle = maybeAsync(ast.args, false, overload.handler);
  return overload.returnType;
}
function handleUnary(left, ast, ev) {
  const leftType = ev.debugRuntimeType(left, ast.args.checkedType);
  const overload = ast.candidates.findUnaryOverload(leftType);
  if (overload) return overload.handler(left);
  throw ev.createError("no_such_overload", `no such overload: ${ast.op[0]}${leftType}`, ast);
}
function evaluateUnary(ev, ast, ctx) {
  return ast.handle(ev.run(ast.args, ctx), ast, ev);
}
function checkBinary(chk, ast, ctx) {
  const op = ast.op;
  const left = chk.check(ast.left = ast.args[0], ctx);
  const right = chk.check(ast.right = ast.args[1], ctx);
  ast.candidates = chk.registry.operatorCandidates(op);
  const overload = left.hasDynType || right.hasDynType ? void 0 : ast.candidates.findBinaryOverload(left, right);
  ast.handle = maybeAsync(ast.left, ast.right, overload?.handler || handleBinary);
  if (overload) return overload.returnType;
  const type = ast.candidates.checkBinaryOverload(left, right);
  if (!left.hasDynType) ast.leftStaticType = left;
  if (!right.hasDynType) ast.rightStaticType = right;
  if (type) return type;
  throw chk.createError(
    "no_such_overload",
    `no such overload: ${chk.formatType(left)} ${op} ${chk.formatType(right)}`,
    ast
  );
}
function evaluateBinary(ev, ast, ctx) {
  return ast.handle(ev.run(ast.left, ctx), ev.run(ast.right, ctx), ast, ev);
}
function evaluateBinaryFirst(ev, ast, ctx) {
  return ast.handle(ev.run(ast.left, ctx), ast.right, ast, ev);
}
function handleBinary(left, right, ast, ev) {
  const leftType = ast.leftStaticType || ev.debugTypeDeep(left).wrappedType;
  const rightType = ast.rightStaticType || ev.debugTypeDeep(right).wrappedType;
  const overload = ast.candidates.findBinaryOverload(leftType, rightType);
  if (overload) return overload.handler(left, right, ast, ev);
  throw ev.createError(
    "no_such_overload",
    `no such overload: ${leftType} ${ast.op} ${rightType}`,
    ast
  );
}
function callFunctionHandler(handler, ev, args, ast) {
  try {
    const result = handler.apply(ev, args);
    if (result instanceof Promise) {
      return result.catch((error) => {
        throw attachErrorAst(error, ast);
      });
    }
    return result;
  } catch (error) {
    throw attachErrorAst(error, ast);
  }
}
function callFn(args, ast, ev) {
  const argAst = ast.args[1];
  const types2 = ast.argTypes;
  let i = argAst.length;
  while (i--) types2[i] = ev.debugRuntimeType(args[i], argAst[i].checkedType);
  const decl = ast.candidates.findFunction(types2);
  if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
  throw ev.createError(
    "no_matching_overload",
    `found no matching overload for '${ast.args[0]}(${types2.map((t) => t.unwrappedType).join(", ")})'`,
    ast
  );
}
function callRecFn(args, ev, ast) {
  const [, receiverAst, argAst] = ast.args;
  const types2 = ast.argTypes;
  for (let i = 0; i < types2.length; i++)
    types2[i] = ev.debugRuntimeType(args[i + 1], argAst[i].checkedType);
  const receiverType = ev.debugRuntimeType(args[0], receiverAst.checkedType);
  const decl = ast.candidates.findFunction(types2, receiverType);
  if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
  throw ev.createError(
    "no_matching_overload",
    `found no matching overload for '${receiverType.type}.${ast.args[0]}(${types2.map((t) => t.unwrappedType).join(", ")})'`,
    ast
  );
}
function resolveAstArray(ev, astArray, ctx, i = astArray.length) {
  if (i === 0) return [];
  let async;
  const results = new Array(i);
  while (i--) if ((results[i] = ev.run(astArray[i], ctx)) instanceof Promise) async ??= true;
  return async ? Promise.all(results) : results;
}
function safeFromEntries(entries) {
  const obj = {};
  for (let i = 0; i < entries.length; i++) {
    const [k, v] = entries[i];
    if (k === "__proto__" || k === "constructor" || k === "prototype") continue;
    obj[k] = v;
  }
  return obj;
}
function comprehensionElementType(chk, iterable, ctx) {
  const iterType = chk.check(iterable, ctx);
  if (iterType.kind === "dyn") return iterType;
  if (iterType.kind === "list") return iterType.valueType;
  if (iterType.kind === "map") return iterType.keyType;
  throw chk.createError(
    "invalid_comprehension_range",
    `Expression of type '${chk.formatType(
      iterType
    )}' cannot be range of a comprehension (must be list, map, or dynamic).`,
    iterable
  );
}
function toIterable(ev, args, coll) {
  if (coll instanceof Set) return [...coll];
  if (coll instanceof Map) return [...coll.keys()];
  if (coll && typeof coll === "object") return objKeys(coll);
  throw ev.createError(
    "invalid_comprehension_range",
    `Expression of type '${ev.debugType(
      coll
    )}' cannot be range of a comprehension (must be list, map, or dynamic).`,
    args.iterable
  );
}
function runQualifier(items, args, ev, ctx) {
  if (!isArray(items)) items = toIterable(ev, args, items);
  const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
  ctx.accuValue = accu;
  if (ctx === args.iterCtx) return iterateQuantifier(ev, ctx, args, items, accu, 0);
  return continueQuantifier(ev, ctx, args, items, accu, 0);
}
function runComprehension(items, args, ev, ctx) {
  if (!isArray(items)) items = toIterable(ev, args, items);
  const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
  ctx.accuValue = accu;
  if (ctx === args.iterCtx) return iterateLoop(ev, ctx, args, items, accu, 0);
  return continueLoop(ev, ctx, args, items, accu, 0);
}
function iterateLoop(ev, ctx, args, items, accu, i) {
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  while (i < len) {
    if (condition && !condition(accu)) break;
    accu = ev.run(step, ctx.setIterValue(items[i++], ev));
    if (accu instanceof Promise) return continueLoop(ev, ctx, args, items, accu, i);
  }
  return args.result(accu);
}
async function continueLoop(ev, ctx, args, items, accu, i) {
  if (ctx === args.iterCtx) ctx.async = true;
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  accu = await accu;
  while (i < len) {
    if (condition && !condition(accu)) return args.result(accu);
    accu = ev.run(step, ctx.setIterValue(items[i++], ev));
    if (accu instanceof Promise) accu = await accu;
  }
  return args.result(accu);
}
function iterateQuantifier(ev, ctx, args, items, accu, i, error, stp) {
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  while (i < len) {
    if (!condition(accu)) return args.result(accu);
    stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
    if (stp instanceof Promise) return continueQuantifier(ev, ctx, args, items, accu, i, error, stp);
    if (stp instanceof Error && (error ??= stp)) continue;
    accu = stp;
  }
  if (error && condition(accu)) throw error;
  return args.result(accu);
}
async function continueQuantifier(ev, ctx, args, items, accu, i, error, stp) {
  if (ctx === args.iterCtx) ctx.async = true;
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  stp = await stp;
  if (stp instanceof Error) error ??= stp;
  else accu = stp;
  while (i < len) {
    if (!condition(accu)) return args.result(accu);
    stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
    if (stp instanceof Promise) stp = await stp;
    if (stp instanceof Error && (error ??= stp)) continue;
    accu = stp;
  }
  if (error && condition(accu)) throw error;
  return args.result(accu);
}
function oFieldAccess(left, right, ast, ev) {
  return ev.optionalType.field(left, right, ast, ev);
}
function fieldAccessStatic(left, right, ast, ev) {
  return ast.left.checkedType.field(left, right, ast, ev);
}
var empty = /* @__PURE__ */ Object.create(null);
function fieldAccess(left, right, ast, ev) {
  switch (left?.constructor) {
    case void 0:
    case Object: {
      const v = hasOwn(left || empty, right) ? left[right] : void 0;
      if (v !== void 0) return ev.debugType(v), v;
      break;
    }
    case Map: {
      const v = left.get(right);
      if (v !== void 0) return ev.debugType(v), v;
      break;
    }
    case Array:
    case Set:
      return ev.listType.field(left, right, ast, ev);
    default:
      const t = ev.objectTypesByConstructor.get(left.constructor);
      if (t) return t.type.field(left, right, ast, ev);
      else if (typeof left === "object") unsupportedType(ev, left.constructor.name);
  }
  throw ev.createError("no_such_key", `No such key: ${right}`, ast);
}
var emptyList = () => [];
var emptyMap = () => ({});
var OPERATORS = {
  value: {
    check(chk, ast) {
      return chk.debugType(ast.args);
    },
    evaluate(_ev, ast) {
      return ast.args;
    }
  },
  id: {
    check(chk, ast, ctx) {
      const variable = ctx.getVariable(ast.args);
      if (!variable) throw chk.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
      if (variable.constant) {
        const alternate = ast.clone(OPERATORS.value, variable.value);
        ast.setMeta("alternate", alternate);
        return chk.check(alternate, ctx);
      }
      return variable.type;
    },
    evaluate(ev, ast, ctx) {
      return ctx.getCheckedValue(ev, ast);
    }
  },
  ".": {
    alias: "fieldAccess",
    check: checkAccessNode,
    evaluate: evaluateBinaryFirst
  },
  ".?": {
    alias: "optionalFieldAccess",
    check: checkOptionalAccessNode,
    evaluate: evaluateBinaryFirst
  },
  "[]": {
    alias: "bracketAccess",
    check: checkAccessNode,
    evaluate: evaluateBinary
  },
  "[?]": {
    alias: "optionalBracketAccess",
    check: checkOptionalAccessNode,
    evaluate: evaluateBinary
  },
  call: {
    check(chk, ast, ctx) {
      const [functionName, args] = ast.args;
      const candidates = ast.candidates = chk.registry.functionCandidates(
        false,
        functionName,
        args.length
      );
      const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
      const decl = candidates.findFunction(argTypes);
      if (!decl) {
        throw chk.createError(
          "no_matching_overload",
          `found no matching overload for '${functionName}(${chk.formatTypeList(argTypes)})'`,
          ast
        );
      }
      const handle = argTypes.some((t) => t.hasDynType) ? callFn : decl.handler.__handle ??= (l, _ast, e) => callFunctionHandler(decl.handler, e, l, _ast);
      ast.handle = maybeAsync(args, false, handle);
      return decl.returnType;
    },
    evaluate(ev, ast, ctx) {
      return ast.handle(resolveAstArray(ev, ast.args[1], ctx), ast, ev);
    }
  },
  rcall: {
    check(chk, ast, ctx) {
      const [methodName, receiver, args] = ast.args;
      const receiverType = chk.check(receiver, ctx);
      const candidates = ast.candidates = chk.registry.functionCandidates(
        true,
        methodName,
        args.length
      );
      const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
      ast.receiverWithArgs = [receiver, ...args];
      ast.handle = maybeAsync(ast.receiverWithArgs, false, callRecFn);
      if (receiverType.kind === "dyn" && candidates.returnType) return candidates.returnType;
      const decl = candidates.findFunction(argTypes, receiverType);
      if (!decl) {
        throw chk.createError(
          "no_matching_overload",
          `found no matching overload for '${receiverType.type}.${methodName}(${chk.formatTypeList(
            argTypes
          )})'`,
          ast
        );
      }
      if (!receiverType.hasPlaceholderType && !argTypes.some((t) => t.hasDynType)) {
        const fn = decl.handler;
        const handle = fn.__handle ??= (a, ev, _ast) => callFunctionHandler(fn, ev, a, _ast);
        ast.handle = maybeAsync(ast.receiverWithArgs, false, handle);
      }
      return decl.returnType;
    },
    evaluate(ev, ast, ctx) {
      return ast.handle(resolveAstArray(ev, ast.receiverWithArgs, ctx), ev, ast);
    }
  },
  list: {
    check(chk, ast, ctx) {
      const arr = ast.args;
      const arrLen = arr.length;
      if (arrLen === 0) return ast.setMeta("evaluate", emptyList) && chk.getType("list<T>");
      let valueType = chk.check(arr[0], ctx);
      const check2 = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
      for (let i = 1; i < arrLen; i++)
        valueType = check2(chk, ctx, valueType, arr[i], "heterogeneous_list_element");
      return chk.registry.getListType(valueType);
    },
    evaluate(ev, ast, ctx) {
      return resolveAstArray(ev, ast.args, ctx);
    }
  },
  map: {
    check(chk, ast, ctx) {
      const arr = ast.args;
      const arrLen = arr.length;
      if (arrLen === 0) return ast.setMeta("evaluate", emptyMap) && chk.getType("map<K, V>");
      const check2 = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
      let keyType = chk.check(arr[0][0], ctx);
      let valueType = chk.check(arr[0][1], ctx);
      for (let i = 1; i < arrLen; i++) {
        const e = arr[i];
        keyType = check2(chk, ctx, keyType, e[0], "heterogeneous_map_key");
        valueType = check2(chk, ctx, valueType, e[1], "heterogeneous_map_value");
      }
      return chk.registry.getMapType(keyType, valueType);
    },
    evaluate(ev, ast, ctx) {
      const astEntries = ast.args;
      const len = astEntries.length;
      const results = new Array(len);
      let async;
      for (let i = 0; i < len; i++) {
        const e = astEntries[i];
        const k = ev.run(e[0], ctx);
        const v = ev.run(e[1], ctx);
        if (k instanceof Promise || v instanceof Promise) {
          results[i] = Promise.all([k, v]);
          async ??= true;
        } else {
          results[i] = [k, v];
        }
      }
      if (async) return Promise.all(results).then(safeFromEntries);
      return safeFromEntries(results);
    }
  },
  comprehension: {
    check(chk, ast, ctx) {
      const args = ast.args;
      args.iterCtx = ctx.forkWithVariable(args.iterVarName, comprehensionElementType(chk, args.iterable, ctx)).setAccuType(chk.check(args.init, ctx));
      const stepType = chk.check(args.step, args.iterCtx);
      const handler = args.errorsAreFatal ? runComprehension : runQualifier;
      ast.handle = maybeAsync(args.iterable, false, handler);
      if (args.kind === "quantifier") return chk.boolType;
      return stepType;
    },
    evaluate(ev, ast, ctx) {
      return ast.handle(ev.run(ast.args.iterable, ctx), ast.args, ev, ctx);
    }
  },
  accuValue: {
    check(_chk, _ast, ctx) {
      return ctx.accuType;
    },
    evaluate(_ev, _ast, ctx) {
      return ctx.accuValue;
    }
  },
  accuInc: {
    check(_chk, _ast, ctx) {
      return ctx.accuType;
    },
    evaluate(_ev, _ast, ctx) {
      return ctx.accuValue += 1;
    }
  },
  accuPush: {
    check(chk, ast, ctx) {
      const listType2 = ctx.accuType;
      const itemType = chk.check(ast.args, ctx);
      if (!ast.args.maybeAsync) ast.setMeta("evaluate", OPERATORS.accuPush.evaluateSync);
      if (listType2.kind === "list" && listType2.valueType.kind !== "param") return listType2;
      return chk.registry.getListType(itemType);
    },
    evaluateSync(ev, ast, ctx) {
      return ctx.accuValue.push(ev.run(ast.args, ctx)), ctx.accuValue;
    },
    evaluate(ev, ast, ctx) {
      const arr = ctx.accuValue;
      const el = ev.run(ast.args, ctx);
      if (el instanceof Promise) return el.then((_e) => arr.push(_e) && arr);
      arr.push(el);
      return arr;
    }
  },
  "?:": {
    alias: "ternary",
    check(chk, ast, ctx) {
      const condast = ast.condition = ast.args[0];
      const leftast = ast.left = ast.args[1];
      const rightast = ast.right = ast.args[2];
      const condType = chk.check(condast, ctx);
      if (!condType.isDynOrBool()) {
        throw chk.createError(
          "invalid_condition_type",
          `${condast.meta.label || "Ternary condition must be bool"}, got '${chk.formatType(condType)}'`,
          condast
        );
      }
      const leftType = chk.check(leftast, ctx);
      const rightType = chk.check(rightast, ctx);
      const unified = leftType.unify(chk.registry, rightType);
      ast.handle = maybeAsync(condast, false, handleTernary);
      if (unified) return unified;
      throw chk.createError(
        "incompatible_ternary_branches",
        `Ternary branches must have the same type, got '${chk.formatType(
          leftType
        )}' and '${chk.formatType(rightType)}'`,
        ast
      );
    },
    evaluate(ev, ast, ctx) {
      return ast.handle(ev.run(ast.condition, ctx), ev, ast, ctx);
    }
  },
  "||": {
    check: checkLogicalOp,
    evaluate(ev, ast, ctx) {
      const l = ev.tryEval(ast.left, ctx);
      if (l === true) return true;
      if (l === false) {
        const right = ev.run(ast.right, ctx);
        if (typeof right === "boolean") return right;
        return _logicalOp(true, ev, ast, l, right);
      }
      if (l instanceof Promise)
        return l.then(
          (_l) => _l === true ? _l : _logicalOp(true, ev, ast, _l, ev.run(ast.right, ctx))
        );
      return _logicalOp(true, ev, ast, l, ev.run(ast.right, ctx));
    }
  },
  "&&": {
    check: checkLogicalOp,
    evaluate(ev, ast, ctx) {
      const l = ev.tryEval(ast.left, ctx);
      if (l === false) return false;
      if (l === true) {
        const right = ev.run(ast.right, ctx);
        if (typeof right === "boolean") return right;
        return _logicalOp(false, ev, ast, l, right);
      }
      if (l instanceof Promise)
        return l.then(
          (_l) => _l === false ? _l : _logicalOp(false, ev, ast, _l, ev.run(ast.right, ctx))
        );
      return _logicalOp(false, ev, ast, l, ev.run(ast.right, ctx));
    }
  },
  "!_": { alias: "unaryNot", check: checkUnary, evaluate: evaluateUnary },
  "-_": { alias: "unaryMinus", check: checkUnary, evaluate: evaluateUnary }
};
var binaryOperators = ["!=", "==", "in", "+", "-", "*", "/", "%", "<", "<=", ">", ">="];
for (const op of binaryOperators) OPERATORS[op] = { check: checkBinary, evaluate: evaluateBinary };
for (const op of objKeys(OPERATORS)) {
  const obj = OPERATORS[op];
  obj.name = op;
  if (obj.alias) OPERATORS[obj.alias] = obj;
}

// node_modules/@marcbachmann/cel-js/lib/macros.js
var identity = (x) => x;
function assertIdentifier(node, message) {
  if (node.op === "id") return node.args;
  throw parseError("invalid_macro_argument", message, node);
}
function createMapExpander(hasFilter) {
  const functionDesc = hasFilter ? "map(var, filter, transform)" : "map(var, transform)";
  const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
  const label = `${functionDesc} filter predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    const [iterVar, predicate, transform] = hasFilter ? args : [args[0], null, args[1]];
    let step = transform.clone(OPERATORS.accuPush, transform);
    if (predicate) {
      const accuValue = predicate.clone(OPERATORS.accuValue);
      step = predicate.clone(OPERATORS.ternary, [predicate.setMeta("label", label), step, accuValue]);
    }
    return {
      callAst: callAst.clone(OPERATORS.comprehension, {
        errorsAreFatal: true,
        iterable: receiver,
        iterVarName: assertIdentifier(iterVar, invalidMsg),
        init: callAst.clone(OPERATORS.list, []),
        step,
        result: identity
      })
    };
  };
}
function createFilterExpander() {
  const functionDesc = "filter(var, predicate)";
  const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
  const label = `${functionDesc} predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    const iterVarName = assertIdentifier(args[0], invalidMsg);
    const accuValue = callAst.clone(OPERATORS.accuValue);
    const predicate = args[1].setMeta("label", label);
    const appendItem = callAst.clone(OPERATORS.accuPush, callAst.clone(OPERATORS.id, iterVarName));
    const step = predicate.clone(OPERATORS.ternary, [predicate, appendItem, accuValue]);
    return {
      callAst: callAst.clone(OPERATORS.comprehension, {
        errorsAreFatal: true,
        iterable: receiver,
        iterVarName,
        init: callAst.clone(OPERATORS.list, []),
        step,
        result: identity
      })
    };
  };
}
function createQuantifierExpander(opts) {
  const invalidMsg = `${opts.name}(var, predicate) invalid predicate iteration variable`;
  const label = `${opts.name}(var, predicate) predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    const predicate = args[1].setMeta("label", label);
    const transform = opts.transform({ args, ast: callAst, predicate, opts });
    return {
      callAst: callAst.clone(OPERATORS.comprehension, {
        kind: "quantifier",
        errorsAreFatal: opts.errorsAreFatal || false,
        iterable: receiver,
        iterVarName: assertIdentifier(args[0], invalidMsg),
        init: transform.init,
        condition: transform.condition,
        step: transform.step,
        result: transform.result || identity
      })
    };
  };
}
function createHasExpander() {
  const invalidHasArgument = "has() invalid argument";
  function evaluate3(ev, macro, ctx) {
    const nodes = macro.macroHasProps;
    let i = nodes.length;
    let obj = ev.run(nodes[--i], ctx);
    let inOptionalContext;
    while (i--) {
      const node = nodes[i];
      if (node.op === ".?") inOptionalContext ??= true;
      obj = ev.debugType(obj).fieldLazy(obj, node.args[1], node, ev);
      if (obj !== void 0) continue;
      if (!(!inOptionalContext && i && node.op === ".")) break;
      throw evaluationError("no_such_key", `No such key: ${node.args[1]}`, node);
    }
    return obj !== void 0;
  }
  function typeCheck(checker, macro, ctx) {
    let node = macro.args[0];
    if (node.op !== ".") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
    if (!macro.macroHasProps) {
      const props = [];
      while (node.op === "." || node.op === ".?") node = props.push(node) && node.args[0];
      if (node.op !== "id") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
      checker.check(node, ctx);
      props.push(node);
      macro.macroHasProps = props;
    }
    return checker.getType("bool");
  }
  return function({ args }) {
    return { args, evaluate: evaluate3, typeCheck, async: false };
  };
}
function registerMacros(registry) {
  const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler);
  functionOverload("has(ast): bool", createHasExpander());
  functionOverload(
    "list.all(ast, ast): bool",
    createQuantifierExpander({
      name: "all",
      transform({ ast: callAst, predicate, opts }) {
        return {
          init: callAst.clone(OPERATORS.value, true),
          condition: identity,
          step: predicate.clone(OPERATORS.ternary, [
            predicate,
            predicate.clone(OPERATORS.value, true),
            predicate.clone(OPERATORS.value, false)
          ])
        };
      }
    })
  );
  functionOverload(
    "list.exists(ast, ast): bool",
    createQuantifierExpander({
      name: "exists",
      condition(accu) {
        return !accu;
      },
      transform({ ast: callAst, predicate, opts }) {
        return {
          init: callAst.clone(OPERATORS.value, false),
          condition: opts.condition,
          step: predicate.clone(OPERATORS.ternary, [
            predicate,
            predicate.clone(OPERATORS.value, true),
            predicate.clone(OPERATORS.value, false)
          ])
        };
      }
    })
  );
  functionOverload(
    "list.exists_one(ast, ast): bool",
    createQuantifierExpander({
      name: "exists_one",
      errorsAreFatal: true,
      result(accu) {
        return accu === 1;
      },
      transform({ ast: callAst, predicate, opts }) {
        const accuValue = callAst.clone(OPERATORS.accuValue);
        return {
          init: callAst.clone(OPERATORS.value, 0),
          step: predicate.clone(OPERATORS.ternary, [predicate, callAst.clone(OPERATORS.accuInc), accuValue]),
          result: opts.result
        };
      }
    })
  );
  functionOverload("list.map(ast, ast): list<dyn>", createMapExpander(false));
  functionOverload("list.map(ast, ast, ast): list<dyn>", createMapExpander(true));
  functionOverload("list.filter(ast, ast): list<dyn>", createFilterExpander());
  class CelNamespace {
  }
  const celNamespace = new CelNamespace();
  registry.registerType("CelNamespace", CelNamespace);
  registry.registerConstant("cel", "CelNamespace", celNamespace);
  function bindTypeCheck(checker, m, ctx) {
    m.bindCtx = ctx.forkWithVariable(m.var, checker.check(m.val, ctx));
    const type = checker.check(m.exp, m.bindCtx);
    if (m.val.maybeAsync || m.exp.maybeAsync) return type;
    m.ast.setMeta("async", false);
    m.evaluate = bindEvaluateSync;
    return type;
  }
  function bindOptionalEvaluate(ev, exp, bindCtx, ctx, boundValue) {
    const res = ev.run(exp, ctx = bindCtx.reuse(ctx).setIterValue(boundValue, ev));
    if (res instanceof Promise && ctx === bindCtx) ctx.async = true;
    return res;
  }
  function bindEvaluate(ev, { val, exp, bindCtx }, ctx) {
    const v = ev.run(val, ctx);
    if (v instanceof Promise) return v.then((_v) => bindOptionalEvaluate(ev, exp, bindCtx, ctx, _v));
    return bindOptionalEvaluate(ev, exp, bindCtx, ctx, v);
  }
  function bindEvaluateSync(ev, { val, exp, bindCtx }, ctx) {
    return ev.run(exp, bindCtx.reuse(ctx).setIterValue(ev.run(val, ctx), ev));
  }
  functionOverload("CelNamespace.bind(ast, dyn, ast): dyn", ({ ast, args }) => {
    return {
      ast,
      var: assertIdentifier(args[0], "invalid variable argument"),
      val: args[1],
      exp: args[2],
      bindCtx: void 0,
      typeCheck: bindTypeCheck,
      evaluate: bindEvaluate
    };
  });
}

// node_modules/@marcbachmann/cel-js/lib/overloads.js
function registerOverloads(registry) {
  const unaryOverload = (op, t, h, ret) => registry.unaryOverload(op, t, h, ret, false);
  const binaryOverload = (l, op, r, h, ret) => registry.binaryOverload(l, op, r, h, ret, false);
  function verifyInteger(v, ast) {
    if (v <= MAX_INT && v >= MIN_INT) return v;
    throw evaluationError("numeric_overflow", `integer overflow: ${v}`, ast);
  }
  function throwDivisionByZero(ast) {
    throw evaluationError("division_by_zero", "division by zero", ast);
  }
  function throwModuloByZero(ast) {
    throw evaluationError("modulo_by_zero", "modulo by zero", ast);
  }
  unaryOverload("!", "bool", (a) => !a);
  unaryOverload("-", "int", (a) => -a);
  binaryOverload("dyn<int>", `==`, `double`, (a, b) => a == b);
  binaryOverload("dyn<int>", `==`, `uint`, (a, b) => a == b.valueOf());
  binaryOverload("int", "*", "int", (a, b, ast) => verifyInteger(a * b, ast));
  binaryOverload("int", "+", "int", (a, b, ast) => verifyInteger(a + b, ast));
  binaryOverload("int", "-", "int", (a, b, ast) => verifyInteger(a - b, ast));
  binaryOverload("int", "/", "int", (a, b, ast) => {
    if (b === MIN_UINT) return throwDivisionByZero(ast);
    return a / b;
  });
  binaryOverload("int", "%", "int", (a, b, ast) => {
    if (b === MIN_UINT) return throwModuloByZero(ast);
    return a % b;
  });
  unaryOverload("-", "double", (a) => -a);
  binaryOverload("double", "*", "double", (a, b) => a * b);
  binaryOverload("double", "+", "double", (a, b) => a + b);
  binaryOverload("double", "-", "double", (a, b) => a - b);
  binaryOverload("double", "/", "double", (a, b) => a / b);
  binaryOverload("string", "+", "string", (a, b) => a + b);
  binaryOverload("list<V>", "+", "list<V>", (a, b) => [...a, ...b]);
  binaryOverload("bytes", "+", "bytes", (a, b) => {
    if (!a.length) return b;
    if (!b.length) return a;
    const result = new Uint8Array(a.length + b.length);
    result.set(a, 0);
    result.set(b, a.length);
    return result;
  });
  const GPD = "google.protobuf.Duration";
  binaryOverload(GPD, "+", GPD, (a, b) => a.addDuration(b));
  binaryOverload(GPD, "-", GPD, (a, b) => a.subtractDuration(b));
  binaryOverload(GPD, "==", GPD, (a, b) => a.seconds === b.seconds && a.nanos === b.nanos);
  const GPT = "google.protobuf.Timestamp";
  binaryOverload(GPT, "==", GPT, (a, b) => a.getTime() === b.getTime());
  binaryOverload(GPT, "-", GPT, (a, b) => Duration.fromMilliseconds(a.getTime() - b.getTime()), GPD);
  binaryOverload(GPT, "-", GPD, (a, b) => b.subtractTimestamp(a));
  binaryOverload(GPT, "+", GPD, (a, b) => b.extendTimestamp(a));
  binaryOverload(GPD, "+", GPT, (a, b) => a.extendTimestamp(b));
  function listIncludes(value, list, ast, ev) {
    if (list instanceof Set && list.has(value)) return true;
    for (const v of list) if (isEqual(value, v, ast, ev)) return true;
    return false;
  }
  function mapIncludes(a, b) {
    if (b instanceof Map) return b.get(a) !== void 0;
    return hasOwn(b, a) ? b[a] !== void 0 : false;
  }
  function listMembership(value, list, ast, ev) {
    return listIncludes(value, list, ast, ev);
  }
  binaryOverload("V", "in", "list<V>", listMembership);
  binaryOverload("K", "in", "map<K, V>", mapIncludes);
  for (const t of ["type", "null", "bool", "string", "int", "double"]) {
    binaryOverload(t, "==", t, (a, b) => a === b);
  }
  binaryOverload("bytes", `==`, "bytes", (a, b) => {
    if (a === b) return true;
    let i = a.length;
    if (i !== b.length) return false;
    while (i--) if (a[i] !== b[i]) return false;
    return true;
  });
  binaryOverload("list<V>", `==`, "list<V>", (a, b, ast, ev) => {
    if (a === b) return true;
    if (isArray(a) && isArray(b)) {
      const length = a.length;
      if (length !== b.length) return false;
      for (let i = 0; i < length; i++) {
        if (!isEqual(a[i], b[i], ast, ev)) return false;
      }
      return true;
    }
    if (a instanceof Set && b instanceof Set) {
      if (a.size !== b.size) return false;
      for (const value of a) if (!b.has(value)) return false;
      return true;
    }
    const arr = a instanceof Set ? b : a;
    const set = a instanceof Set ? a : b;
    if (!isArray(arr)) return false;
    if (arr.length !== set?.size) return false;
    for (let i = 0; i < arr.length; i++) if (!set.has(arr[i])) return false;
    return true;
  });
  binaryOverload("map<K, V>", `==`, "map<K, V>", (a, b, ast, ev) => {
    if (a === b) return true;
    if (a instanceof Map && b instanceof Map) {
      if (a.size !== b.size) return false;
      for (const [key2, value] of a)
        if (!(b.has(key2) && isEqual(value, b.get(key2), ast, ev))) return false;
      return true;
    }
    if (a instanceof Map || b instanceof Map) {
      const obj = a instanceof Map ? b : a;
      const map = a instanceof Map ? a : b;
      const keysObj = objKeys(obj);
      if (map.size !== keysObj.length) return false;
      for (const [key2, value] of map) {
        if (!(key2 in obj && isEqual(value, obj[key2], ast, ev))) return false;
      }
      return true;
    }
    const keysA = objKeys(a);
    const keysB = objKeys(b);
    if (keysA.length !== keysB.length) return false;
    for (let i = 0; i < keysA.length; i++) {
      const key2 = keysA[i];
      if (!(key2 in b && isEqual(a[key2], b[key2], ast, ev))) return false;
    }
    return true;
  });
  binaryOverload("uint", "==", "uint", (a, b) => a.valueOf() === b.valueOf());
  binaryOverload("dyn<uint>", `==`, `double`, (a, b) => a.valueOf() == b);
  binaryOverload("uint", "+", "uint", (a, b) => new UnsignedInt(a.valueOf() + b.valueOf()));
  binaryOverload("uint", "-", "uint", (a, b) => new UnsignedInt(a.valueOf() - b.valueOf()));
  binaryOverload("uint", "*", "uint", (a, b) => new UnsignedInt(a.valueOf() * b.valueOf()));
  binaryOverload("uint", "/", "uint", (a, b, ast) => {
    if (b.valueOf() === MIN_UINT) return throwDivisionByZero(ast);
    return new UnsignedInt(a.valueOf() / b.valueOf());
  });
  binaryOverload("uint", "%", "uint", (a, b, ast) => {
    if (b.valueOf() === MIN_UINT) return throwModuloByZero(ast);
    return new UnsignedInt(a.valueOf() % b.valueOf());
  });
  for (const [left, right] of [
    ["bool", "bool"],
    ["int", "int"],
    ["uint", "uint"],
    ["double", "double"],
    ["string", "string"],
    ["google.protobuf.Timestamp", "google.protobuf.Timestamp"],
    ["google.protobuf.Duration", "google.protobuf.Duration"],
    ["int", "uint"],
    ["int", "double"],
    ["double", "int"],
    ["double", "uint"],
    ["uint", "int"],
    ["uint", "double"]
  ]) {
    binaryOverload(left, "<", right, (a, b) => a < b);
    binaryOverload(left, "<=", right, (a, b) => a <= b);
    binaryOverload(left, ">", right, (a, b) => a > b);
    binaryOverload(left, ">=", right, (a, b) => a >= b);
  }
}
function isEqual(a, b, ast, ev) {
  if (a === b) return true;
  switch (typeof a) {
    case "undefined":
    case "string":
    case "boolean":
      return false;
    case "bigint":
      if (typeof b === "number") return a == b;
      return false;
    case "number":
      if (typeof b === "bigint") return a == b;
      return false;
    case "object":
      if (typeof b !== "object") return false;
      const leftType = ev.debugType(a);
      const rightType = ev.debugType(b);
      if (leftType !== rightType) return false;
      const overload = ev.registry.findBinaryOverload("==", leftType, rightType);
      if (!overload) return false;
      return overload.handler(a, b, ast, ev);
  }
  throw evaluationError("invalid_comparison_type", `Cannot compare values of type ${typeof a}`, ast);
}

// node_modules/@marcbachmann/cel-js/lib/type-checker.js
var toDynTypeBinding = (/* @__PURE__ */ new Map()).set("A", "dyn").set("T", "dyn").set("K", "dyn").set("V", "dyn");
var TypeChecker = class extends Base {
  constructor(opts, isEvaluating) {
    super(opts);
    this.createError = isEvaluating ? evaluationError : typeError;
  }
  /**
   * Check an expression and return its inferred type
   * @param {Array|any} ast - The AST node to check
   * @returns {Object} The inferred type declaration
   * @throws {TypeError} If type checking fails
   */
  check(ast, ctx) {
    try {
      return ast.checkedType ??= ast.check(this, ast, ctx);
    } catch (error) {
      throw attachErrorAst(error, ast);
    }
  }
  checkAccessOnType(ast, ctx, leftType, allowMissingField = false) {
    if (leftType === this.dynType) return leftType;
    const indexTypeName = (ast.op === "[]" || ast.op === "[?]" ? this.check(ast.args[1], ctx) : this.stringType).type;
    if (leftType.kind === "list") {
      if (indexTypeName === "int" || indexTypeName === "dyn") return leftType.valueType;
      throw this.createError("invalid_index_type", `List index must be int, got '${indexTypeName}'`, ast);
    }
    if (leftType.kind === "map") return leftType.valueType;
    const customType = this.objectTypes.get(leftType.name);
    if (customType) {
      if (!(indexTypeName === "string" || indexTypeName === "dyn")) {
        throw this.createError(
          "invalid_index_type",
          `Cannot index type '${leftType.name}' with type '${indexTypeName}'`,
          ast
        );
      }
      if (customType.fields) {
        let keyName;
        if (ast.op === "." || ast.op === ".?") keyName = ast.args[1];
        else if (ast.args[1].op === "value") keyName = ast.args[1].args;
        if (typeof keyName === "string") {
          const fieldType = customType.fields[keyName];
          if (fieldType) return fieldType;
          if (allowMissingField) return this.dynType;
          throw this.createError("no_such_key", `No such key: ${keyName}`, ast);
        }
      }
      return this.dynType;
    }
    throw this.createError("cannot_index_type", `Cannot index type '${this.formatType(leftType)}'`, ast);
  }
  formatType(type) {
    if (!type.hasPlaceholderType) return type.name;
    return type.templated(this.registry, toDynTypeBinding).name;
  }
  formatTypeList(types2) {
    return types2.map((t) => this.formatType(t)).join(", ");
  }
};

// node_modules/@marcbachmann/cel-js/lib/parser.js
var TOKEN = {
  EOF: 0,
  NUMBER: 1,
  STRING: 2,
  BOOLEAN: 3,
  NULL: 4,
  IDENTIFIER: 5,
  PLUS: 6,
  MINUS: 7,
  MULTIPLY: 8,
  DIVIDE: 9,
  MODULO: 10,
  EQ: 11,
  NE: 12,
  LT: 13,
  LE: 14,
  GT: 15,
  GE: 16,
  AND: 17,
  OR: 18,
  NOT: 19,
  IN: 20,
  LPAREN: 21,
  RPAREN: 22,
  LBRACKET: 23,
  RBRACKET: 24,
  LBRACE: 25,
  RBRACE: 26,
  DOT: 27,
  COMMA: 28,
  COLON: 29,
  QUESTION: 30,
  BYTES: 31
};
var OP_FOR_TOKEN = {
  [TOKEN.EQ]: OPERATORS["=="],
  [TOKEN.PLUS]: OPERATORS["+"],
  [TOKEN.MINUS]: OPERATORS["-"],
  [TOKEN.MULTIPLY]: OPERATORS["*"],
  [TOKEN.DIVIDE]: OPERATORS["/"],
  [TOKEN.MODULO]: OPERATORS["%"],
  [TOKEN.LE]: OPERATORS["<="],
  [TOKEN.LT]: OPERATORS["<"],
  [TOKEN.GE]: OPERATORS[">="],
  [TOKEN.GT]: OPERATORS[">"],
  [TOKEN.NE]: OPERATORS["!="],
  [TOKEN.IN]: OPERATORS["in"]
};
var TOKEN_BY_NUMBER = {};
for (const key2 in TOKEN) TOKEN_BY_NUMBER[TOKEN[key2]] = key2;
var HEX_CODES = new Uint8Array(128);
for (const ch of "0123456789abcdefABCDEF") HEX_CODES[ch.charCodeAt(0)] = 1;
var ESCAPE_ERRORS = {
  bytes_unicode_escape: (e) => `\\${e} not allowed in bytes literals`,
  invalid_unicode_escape: (e) => `Invalid Unicode escape: \\${e}`,
  invalid_unicode_surrogate: (e) => `Invalid Unicode surrogate: \\${e}`,
  invalid_hex_escape: (e) => `Invalid hex escape: \\${e}`,
  invalid_octal_escape: () => "Octal escape must be 3 digits",
  octal_escape_out_of_range: (e) => `Octal escape out of range: \\${e}`,
  invalid_escape_sequence: (e) => `Invalid escape sequence: \\${e}`
};
var STRING_ESCAPES = {
  "\\": "\\",
  "?": "?",
  '"': '"',
  "'": "'",
  "`": "`",
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
var ASTNode = class _ASTNode {
  #meta;
  #input;
  constructor(input, pos, start, end, op, args) {
    this.#meta = { check: op.check, evaluate: op.evaluate };
    this.#input = input;
    this.op = op.name;
    this.args = args;
    this.pos = pos;
    this.start = start;
    this.end = end;
  }
  clone(op, args) {
    return new _ASTNode(this.#input, this.pos, this.start, this.end, op, args);
  }
  get meta() {
    return this.#meta;
  }
  get input() {
    return this.#input;
  }
  #computeIsAsync() {
    const ast = this.#meta.alternate ?? this;
    switch (ast.op) {
      case "value":
      case "id":
      case "accuValue":
      case "accuInc":
        return false;
      case "accuPush":
        return ast.args.maybeAsync;
      case "!_":
      case "-_":
        if (ast.candidates?.async !== false) return true;
        return ast.args.maybeAsync;
      case "!=":
      case "==":
      case "in":
      case "+":
      case "-":
      case "*":
      case "/":
      case "%":
      case "<":
      case "<=":
      case ">":
      case ">=":
        if (ast.candidates?.async !== false) return true;
        return ast.args.some((a) => a.maybeAsync);
      case "call":
      case "rcall":
        if (ast.candidates?.async !== false) return true;
        return (ast.receiverWithArgs || ast.args[1]).some((a) => a.maybeAsync);
      case "comprehension":
        return ast.args.iterable.maybeAsync || ast.args.step.maybeAsync;
      case ".":
      case ".?":
        return ast.args[0].maybeAsync;
      case "?:":
      case "list":
      case "[]":
      case "[?]":
        return ast.args.some((a) => a.maybeAsync);
      case "||":
      case "&&":
        return ast.args.some((a) => a.maybeAsync);
      case "map":
        return ast.args.some((a) => a[0].maybeAsync || a[1].maybeAsync);
      default:
        return true;
    }
  }
  /**
   * Check whether we can optimize away async calling
   * If no ast members includes a function, we can optimize the call
   * for which we want to return true here.
   * @returns {boolean}
   */
  get maybeAsync() {
    return this.#meta.async ??= this.#computeIsAsync();
  }
  check(chk, ast, ctx) {
    const meta = this.#meta;
    if (meta.alternate) return chk.check(meta.alternate, ctx);
    else if (meta.macro) return meta.macro.typeCheck(chk, meta.macro, ctx);
    return meta.check(chk, ast, ctx);
  }
  evaluate(ev, ast, ctx) {
    const meta = this.#meta;
    if (meta.alternate) this.evaluate = this.#evaluateAlternate;
    else if (meta.macro) this.evaluate = this.#evaluateMacro;
    else this.evaluate = meta.evaluate;
    return this.evaluate(ev, ast, ctx);
  }
  #evaluateAlternate(ev, ast, ctx) {
    return (ast = this.#meta.alternate).evaluate(ev, ast, ctx);
  }
  #evaluateMacro(ev, ast, ctx) {
    return (ast = this.#meta.macro).evaluate(ev, ast, ctx);
  }
  setMeta(key2, value) {
    return this.#meta[key2] = value, this;
  }
  get range() {
    return { start: this.start, end: this.end };
  }
  toOldStructure() {
    const args = Array.isArray(this.args) ? this.args : [this.args];
    return [this.op, ...args.map((a) => a instanceof _ASTNode ? a.toOldStructure() : a)];
  }
};
var Lexer = class {
  input;
  pos;
  length;
  tokenPos;
  tokenType;
  tokenValue;
  reset(input) {
    this.pos = 0;
    this.input = input;
    this.length = input.length;
    return input;
  }
  token(pos, type, value) {
    this.tokenPos = pos;
    this.tokenType = type;
    this.tokenValue = value;
    return this;
  }
  // Read next token
  nextToken() {
    while (true) {
      const { pos, input, length } = this;
      if (pos >= length) return this.token(pos, TOKEN.EOF);
      const ch = input[pos];
      switch (ch) {
        // Whitespaces
        case " ":
        case "	":
        case "\n":
        case "\r":
          this.pos++;
          continue;
        // Operators
        case "=":
          if (input[pos + 1] !== "=") break;
          return this.token((this.pos += 2) - 2, TOKEN.EQ);
        case "&":
          if (input[pos + 1] !== "&") break;
          return this.token((this.pos += 2) - 2, TOKEN.AND);
        case "|":
          if (input[pos + 1] !== "|") break;
          return this.token((this.pos += 2) - 2, TOKEN.OR);
        case "+":
          return this.token(this.pos++, TOKEN.PLUS);
        case "-":
          return this.token(this.pos++, TOKEN.MINUS);
        case "*":
          return this.token(this.pos++, TOKEN.MULTIPLY);
        case "/":
          if (input[pos + 1] === "/") {
            while (this.pos < length && this.input[this.pos] !== "\n") this.pos++;
            continue;
          }
          return this.token(this.pos++, TOKEN.DIVIDE);
        case "%":
          return this.token(this.pos++, TOKEN.MODULO);
        case "<":
          if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.LE);
          return this.token(this.pos++, TOKEN.LT);
        case ">":
          if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.GE);
          return this.token(this.pos++, TOKEN.GT);
        case "!":
          if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.NE);
          return this.token(this.pos++, TOKEN.NOT);
        case "(":
          return this.token(this.pos++, TOKEN.LPAREN);
        case ")":
          return this.token(this.pos++, TOKEN.RPAREN);
        case "[":
          return this.token(this.pos++, TOKEN.LBRACKET);
        case "]":
          return this.token(this.pos++, TOKEN.RBRACKET);
        case "{":
          return this.token(this.pos++, TOKEN.LBRACE);
        case "}":
          return this.token(this.pos++, TOKEN.RBRACE);
        case ".":
          return this.token(this.pos++, TOKEN.DOT);
        case ",":
          return this.token(this.pos++, TOKEN.COMMA);
        case ":":
          return this.token(this.pos++, TOKEN.COLON);
        case "?":
          return this.token(this.pos++, TOKEN.QUESTION);
        case `"`:
        case `'`:
          return this.readString(ch);
        // Check for string prefixes (b, B, r, R followed by quote)
        case "b":
        case "B":
        case "r":
        case "R": {
          const next = input[pos + 1];
          if (next === '"' || next === "'") return ++this.pos && this.readString(next, ch);
          return this.readIdentifier();
        }
        default: {
          const code = ch.charCodeAt(0);
          if (code <= 57 && code >= 48) return this.readNumber();
          if (this._isIdentifierCharCode(code)) return this.readIdentifier();
        }
      }
      throw parseError("unexpected_character", `Unexpected character: ${ch}`, {
        pos,
        start: pos,
        end: pos + 1,
        input
      });
    }
  }
  // Characters: 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_
  _isIdentifierCharCode(c) {
    if (c < 48 || c > 122) return false;
    return c >= 97 || c >= 65 && c <= 90 || c <= 57 || c === 95;
  }
  _parseAsDouble(start, end) {
    const value = Number(this.input.substring(start, end));
    if (Number.isFinite(value)) return this.token(start, TOKEN.NUMBER, value);
    throw parseError("invalid_number", `Invalid number: ${value}`, {
      pos: start,
      start,
      end,
      input: this.input
    });
  }
  _parseAsBigInt(start, end, isHex, unsigned) {
    const string = this.input.substring(start, end);
    if (unsigned === "u" || unsigned === "U") {
      this.pos++;
      try {
        return this.token(start, TOKEN.NUMBER, new UnsignedInt(string));
      } catch (_err) {
      }
    } else {
      try {
        return this.token(start, TOKEN.NUMBER, BigInt(string));
      } catch (_err) {
      }
    }
    throw parseError(
      isHex ? "invalid_hex_integer" : "invalid_integer",
      isHex ? `Invalid hex integer: ${string}` : `Invalid integer: ${string}`,
      { pos: start, start, end: this.pos, input: this.input }
    );
  }
  _readDigits(input, length, pos, code) {
    while (pos < length && (code = input.charCodeAt(pos)) && !(code > 57 || code < 48)) pos++;
    return pos;
  }
  _readExponent(input, length, pos) {
    let ch = pos < length && input[pos];
    if (ch === "e" || ch === "E") {
      ch = ++pos < length && input[pos];
      if (ch === "-" || ch === "+") pos++;
      const start = pos;
      pos = this._readDigits(input, length, pos);
      if (start === pos)
        throw parseError("invalid_exponent", "Invalid exponent", {
          pos,
          start: pos,
          end: Math.min(pos + 1, input.length),
          input
        });
    }
    return pos;
  }
  readNumber() {
    const { input, length, pos: start } = this;
    let pos = start;
    if (input[pos] === "0" && (input[pos + 1] === "x" || input[pos + 1] === "X")) {
      pos += 2;
      while (pos < length && HEX_CODES[input[pos].charCodeAt(0)]) pos++;
      return this._parseAsBigInt(start, this.pos = pos, true, input[pos]);
    }
    pos = this._readDigits(input, length, pos);
    if (pos + 1 < length) {
      let isDouble = false;
      let afterpos = input[pos] === "." ? this._readDigits(input, length, pos + 1) : pos + 1;
      if (afterpos !== pos + 1) (isDouble = true) && (pos = afterpos);
      afterpos = this._readExponent(input, length, pos);
      if (afterpos !== pos) (isDouble = true) && (pos = afterpos);
      if (isDouble) return this._parseAsDouble(start, this.pos = pos);
    }
    return this._parseAsBigInt(start, this.pos = pos, false, input[pos]);
  }
  readString(del, prefix) {
    const { input: i, pos: s } = this;
    if (i[s + 1] === del && i[s + 2] === del) return this.readTripleQuotedString(del, prefix);
    return this.readSingleQuotedString(del, prefix);
  }
  _closeQuotedString(rawStart, rawValue, prefix, pos) {
    switch (prefix) {
      case "b":
      case "B": {
        const processed = this.processEscapes(rawStart, rawValue, true);
        const bytes = new Uint8Array(processed.length);
        for (let i = 0; i < processed.length; i++) bytes[i] = processed.charCodeAt(i) & 255;
        return this.token(pos - 1, TOKEN.BYTES, bytes);
      }
      case "r":
      case "R": {
        return this.token(pos - 1, TOKEN.STRING, rawValue);
      }
      default: {
        const value = this.processEscapes(rawStart, rawValue, false);
        return this.token(pos, TOKEN.STRING, value);
      }
    }
  }
  readSingleQuotedString(delimiter, prefix) {
    const { input, length, pos: start } = this;
    let ch;
    let pos = this.pos + 1;
    while (pos < length && (ch = input[pos])) {
      switch (ch) {
        case delimiter:
          const rawStart = start + 1;
          const rawValue = input.slice(rawStart, pos);
          this.pos = ++pos;
          return this._closeQuotedString(rawStart, rawValue, prefix, start);
        case "\n":
        case "\r":
          throw parseError("newline_in_string", "Newlines not allowed in single-quoted strings", {
            pos,
            start: pos,
            end: pos + 1,
            input
          });
        case "\\":
          pos++;
      }
      pos++;
    }
    throw parseError("unterminated_string", "Unterminated string", {
      pos: start,
      start,
      end: input.length,
      input
    });
  }
  readTripleQuotedString(delimiter, prefix) {
    const { input, length, pos: start } = this;
    let ch;
    let pos = this.pos + 3;
    while (pos < length && (ch = input[pos])) {
      switch (ch) {
        case delimiter:
          if (input[pos + 1] === delimiter && input[pos + 2] === delimiter) {
            const rawStart = start + 3;
            const rawValue = input.slice(rawStart, pos);
            this.pos = pos + 3;
            return this._closeQuotedString(rawStart, rawValue, prefix, start);
          }
          break;
        case "\\":
          pos++;
      }
      pos++;
    }
    throw parseError("unterminated_triple_quoted_string", "Unterminated triple-quoted string", {
      pos: start,
      start,
      end: input.length,
      input
    });
  }
  #escapeErr(code, offset, len, i, chars, extra) {
    const start = offset + i;
    return parseError(code, ESCAPE_ERRORS[code](extra), {
      input: this.input,
      pos: start,
      start,
      end: Math.min(start + chars, offset + len)
    });
  }
  processEscapes(offset, str, isBytes) {
    if (!str.includes("\\")) return str;
    const len = str.length;
    let result = "";
    let i = 0;
    while (i < len) {
      if (str[i] !== "\\" || i + 1 >= len) {
        result += str[i++];
        continue;
      }
      const next = str[i + 1];
      if (STRING_ESCAPES[next]) {
        result += STRING_ESCAPES[next];
        i += 2;
      } else if (next === "u" || next === "U") {
        if (isBytes) throw this.#escapeErr("bytes_unicode_escape", offset, len, i, 2, next);
        const hexLen = next === "u" ? 4 : 8;
        const hex = str.substring(i + 2, i + 2 + hexLen);
        const c = Number.parseInt(hex, 16);
        if (hex.length !== hexLen || !/^[0-9a-fA-F]+$/.test(hex) || c > 1114111)
          throw this.#escapeErr("invalid_unicode_escape", offset, len, i, 2 + hexLen, next + hex);
        if (c >= 55296 && c <= 57343)
          throw this.#escapeErr("invalid_unicode_surrogate", offset, len, i, 2 + hexLen, next + hex);
        result += String.fromCodePoint(c);
        i += 2 + hexLen;
      } else if (next === "x" || next === "X") {
        const h = str.substring(i + 2, i + 4);
        if (!/^[0-9a-fA-F]{2}$/.test(h))
          throw this.#escapeErr("invalid_hex_escape", offset, len, i, 4, next + h);
        result += String.fromCharCode(Number.parseInt(h, 16));
        i += 4;
      } else if (next >= "0" && next <= "7") {
        const o = str.substring(i + 1, i + 4);
        if (!/^[0-7]{3}$/.test(o)) throw this.#escapeErr("invalid_octal_escape", offset, len, i, 4);
        const value = Number.parseInt(o, 8);
        if (value > 255) throw this.#escapeErr("octal_escape_out_of_range", offset, len, i, 4, o);
        result += String.fromCharCode(value);
        i += 4;
      } else {
        throw this.#escapeErr("invalid_escape_sequence", offset, len, i, 2, next);
      }
    }
    return result;
  }
  readIdentifier() {
    const { pos, input, length } = this;
    let p = pos;
    while (p < length && this._isIdentifierCharCode(input[p].charCodeAt(0))) p++;
    const value = input.substring(pos, this.pos = p);
    switch (value) {
      case "true":
        return this.token(pos, TOKEN.BOOLEAN, true);
      case "false":
        return this.token(pos, TOKEN.BOOLEAN, false);
      case "null":
        return this.token(pos, TOKEN.NULL, null);
      case "in":
        return this.token(pos, TOKEN.IN);
      default:
        return this.token(pos, TOKEN.IDENTIFIER, value);
    }
  }
};
var globalLexer = new Lexer();
var Parser = class {
  lexer = globalLexer;
  input = null;
  maxDepthRemaining = null;
  astNodesRemaining = null;
  type = null;
  pos = null;
  constructor(limits, registry) {
    this.limits = limits;
    this.registry = registry;
  }
  #limitExceeded(limitKey, pos = this.pos) {
    throw parseError("limit_exceeded", `Exceeded ${limitKey} (${this.limits[limitKey]})`, {
      pos,
      start: pos,
      end: pos,
      input: this.input
    });
  }
  #node(start, end, op, args, pos = start) {
    const node = new ASTNode(this.input, pos, start, end, op, args);
    if (!this.astNodesRemaining--) this.#limitExceeded("maxAstNodes", pos);
    return node;
  }
  #infixNode(op, left, right) {
    return this.#node(left.start, right.end, op, [left, right]);
  }
  #ternaryNode(expression, consequent, alternate) {
    return this.#node(expression.start, alternate.end, OPERATORS.ternary, [
      expression,
      consequent,
      alternate
    ]);
  }
  #unaryNode(pos, op, arg) {
    return this.#node(pos, arg.end, op, arg);
  }
  #accessNode(op, left, right, end, pos = left.start) {
    return this.#node(left.start, end, op, [left, right], pos);
  }
  #advanceToken(returnValue = this.pos) {
    const l = this.lexer.nextToken();
    this.pos = l.tokenPos;
    this.type = l.tokenType;
    return returnValue;
  }
  // The value of the current token is accessed less regularly,
  // so we use a getter to reduce assignment overhead
  get value() {
    return this.lexer.tokenValue;
  }
  consume(expectedType) {
    if (this.type === expectedType) return this.#advanceToken();
    throw parseError(
      "expected_token",
      `Expected ${TOKEN_BY_NUMBER[expectedType]}, got ${TOKEN_BY_NUMBER[this.type]}`,
      { pos: this.pos, start: this.pos, end: this.lexer.pos, input: this.input }
    );
  }
  match(type) {
    return this.type === type;
  }
  // Parse entry point
  parse(input) {
    if (typeof input !== "string") {
      throw parseError("expression_must_be_string", "Expression must be a string");
    }
    this.input = this.lexer.reset(input);
    this.#advanceToken();
    this.maxDepthRemaining = this.limits.maxDepth;
    this.astNodesRemaining = this.limits.maxAstNodes;
    const result = this.parseExpression();
    if (this.match(TOKEN.EOF)) return result;
    throw parseError(
      "unexpected_character",
      `Unexpected character: '${this.input[this.lexer.pos - 1]}'`,
      {
        pos: this.pos,
        start: this.pos,
        end: this.lexer.pos,
        input: this.input
      }
    );
  }
  #expandMacro(start, end, op, args) {
    const methodName = args[0];
    const receiver = op === OPERATORS.rcall ? args[1] : null;
    const fnArgs = op === OPERATORS.rcall ? args[2] : args[1];
    const decl = this.registry.findMacro(methodName, !!receiver, fnArgs.length);
    const ast = this.#node(start, end, op, args);
    if (!decl) return ast;
    const macro = decl.handler({ ast, args: fnArgs, receiver, methodName, parser: this });
    if (macro.callAst) return ast.setMeta("alternate", macro.callAst);
    return ast.setMeta("macro", macro).setMeta("async", isAsync(macro.evaluate, macro.async));
  }
  // Expression ::= LogicalOr ('?' Expression ':' Expression)?
  parseExpression() {
    if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth");
    const expr = this.parseLogicalOr();
    if (!this.match(TOKEN.QUESTION)) return ++this.maxDepthRemaining && expr;
    this.#advanceToken();
    const consequent = this.parseExpression();
    this.consume(TOKEN.COLON);
    const alternate = this.parseExpression();
    this.maxDepthRemaining++;
    return this.#ternaryNode(expr, consequent, alternate);
  }
  // LogicalOr ::= LogicalAnd ('||' LogicalAnd)*
  parseLogicalOr() {
    let expr = this.parseLogicalAnd();
    while (this.match(TOKEN.OR)) {
      this.#advanceToken();
      expr = this.#infixNode(OPERATORS["||"], expr, this.parseLogicalAnd());
    }
    return expr;
  }
  // LogicalAnd ::= Equality ('&&' Equality)*
  parseLogicalAnd() {
    let expr = this.parseEquality();
    while (this.match(TOKEN.AND)) {
      this.#advanceToken();
      expr = this.#infixNode(OPERATORS["&&"], expr, this.parseEquality());
    }
    return expr;
  }
  // Equality ::= Relational (('==' | '!=') Relational)*
  parseEquality() {
    let expr = this.parseRelational();
    while (this.match(TOKEN.EQ) || this.match(TOKEN.NE)) {
      const op = OP_FOR_TOKEN[this.type];
      this.#advanceToken();
      expr = this.#infixNode(op, expr, this.parseRelational());
    }
    return expr;
  }
  // Relational ::= Additive (('<' | '<=' | '>' | '>=' | 'in') Additive)*
  parseRelational() {
    let expr = this.parseAdditive();
    while (this.match(TOKEN.LT) || this.match(TOKEN.LE) || this.match(TOKEN.GT) || this.match(TOKEN.GE) || this.match(TOKEN.IN)) {
      const op = OP_FOR_TOKEN[this.type];
      this.#advanceToken();
      expr = this.#infixNode(op, expr, this.parseAdditive());
    }
    return expr;
  }
  // Additive ::= Multiplicative (('+' | '-') Multiplicative)*
  parseAdditive() {
    let expr = this.parseMultiplicative();
    while (this.match(TOKEN.PLUS) || this.match(TOKEN.MINUS)) {
      const op = OP_FOR_TOKEN[this.type];
      this.#advanceToken();
      expr = this.#infixNode(op, expr, this.parseMultiplicative());
    }
    return expr;
  }
  // Multiplicative ::= Unary (('*' | '/' | '%') Unary)*
  parseMultiplicative() {
    let expr = this.parseUnary();
    while (this.match(TOKEN.MULTIPLY) || this.match(TOKEN.DIVIDE) || this.match(TOKEN.MODULO)) {
      const op = OP_FOR_TOKEN[this.type];
      this.#advanceToken();
      expr = this.#infixNode(op, expr, this.parseUnary());
    }
    return expr;
  }
  // Unary ::= ('!' | '-')* Postfix
  parseUnary() {
    if (this.type === TOKEN.NOT) {
      return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryNot, this.parseUnary());
    }
    if (this.type === TOKEN.MINUS) {
      return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryMinus, this.parseUnary());
    }
    return this.parsePostfix();
  }
  // Postfix ::= Primary (('.' IDENTIFIER ('(' ArgumentList ')')? | '[' Expression ']'))*
  parsePostfix() {
    let expr = this.parsePrimary();
    const depth2 = this.maxDepthRemaining;
    while (true) {
      if (this.match(TOKEN.DOT)) {
        const dot = this.#advanceToken();
        if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", dot);
        const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalFieldAccess : OPERATORS.fieldAccess;
        const propertyValue = this.value;
        const start = this.pos;
        const end = this.lexer.pos;
        this.consume(TOKEN.IDENTIFIER);
        if (op === OPERATORS.fieldAccess && this.match(TOKEN.LPAREN) && this.#advanceToken()) {
          const args = this.parseArgumentList();
          const closeEnd = this.lexer.pos;
          this.consume(TOKEN.RPAREN);
          expr = this.#expandMacro(expr.start, closeEnd, OPERATORS.rcall, [propertyValue, expr, args]);
        } else {
          expr = this.#accessNode(op, expr, propertyValue, end, start);
        }
        continue;
      }
      if (this.match(TOKEN.LBRACKET)) {
        const bracket = this.#advanceToken();
        if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", bracket);
        const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalBracketAccess : OPERATORS.bracketAccess;
        const index = this.parseExpression();
        const closeEnd = this.lexer.pos;
        this.consume(TOKEN.RBRACKET);
        expr = this.#accessNode(op, expr, index, closeEnd);
        continue;
      }
      break;
    }
    this.maxDepthRemaining = depth2;
    return expr;
  }
  // Primary ::= NUMBER | STRING | BOOLEAN | NULL | IDENTIFIER | '(' Expression ')' | Array | Object
  parsePrimary() {
    switch (this.type) {
      case TOKEN.NUMBER:
      case TOKEN.STRING:
      case TOKEN.BYTES:
      case TOKEN.BOOLEAN:
      case TOKEN.NULL:
        return this.#consumeLiteral();
      case TOKEN.IDENTIFIER:
        return this.#parseIdentifierPrimary();
      case TOKEN.LPAREN:
        return this.#parseParenthesizedExpression();
      case TOKEN.LBRACKET:
        return this.parseList();
      case TOKEN.LBRACE:
        return this.parseMap();
    }
    throw parseError("unexpected_token", `Unexpected token: ${TOKEN_BY_NUMBER[this.type]}`, {
      pos: this.pos,
      start: this.pos,
      end: this.lexer.pos,
      input: this.input
    });
  }
  #consumeLiteral() {
    return this.#advanceToken(this.#node(this.pos, this.lexer.pos, OPERATORS.value, this.value));
  }
  #parseIdentifierPrimary() {
    const value = this.value;
    const end = this.lexer.pos;
    const start = this.consume(TOKEN.IDENTIFIER);
    if (RESERVED.has(value)) {
      throw parseError("reserved_identifier", `Reserved identifier: ${value}`, {
        pos: start,
        start,
        end,
        input: this.input
      });
    }
    if (!this.match(TOKEN.LPAREN)) return this.#node(start, end, OPERATORS.id, value);
    this.#advanceToken();
    const args = this.parseArgumentList();
    const closeEnd = this.lexer.pos;
    this.consume(TOKEN.RPAREN);
    return this.#expandMacro(start, closeEnd, OPERATORS.call, [value, args]);
  }
  #parseParenthesizedExpression() {
    this.consume(TOKEN.LPAREN);
    const expr = this.parseExpression();
    this.consume(TOKEN.RPAREN);
    return expr;
  }
  parseList() {
    const start = this.consume(TOKEN.LBRACKET);
    const elements = [];
    let remainingElements = this.limits.maxListElements;
    if (!this.match(TOKEN.RBRACKET)) {
      elements.push(this.parseExpression());
      if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
      while (this.match(TOKEN.COMMA)) {
        this.#advanceToken();
        if (this.match(TOKEN.RBRACKET)) break;
        elements.push(this.parseExpression());
        if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
      }
    }
    const closeEnd = this.lexer.pos;
    this.consume(TOKEN.RBRACKET);
    return this.#node(start, closeEnd, OPERATORS.list, elements);
  }
  parseMap() {
    const start = this.consume(TOKEN.LBRACE);
    const props = [];
    let remainingEntries = this.limits.maxMapEntries;
    if (!this.match(TOKEN.RBRACE)) {
      props.push(this.parseProperty());
      if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
      while (this.match(TOKEN.COMMA)) {
        this.#advanceToken();
        if (this.match(TOKEN.RBRACE)) break;
        props.push(this.parseProperty());
        if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
      }
    }
    const closeEnd = this.lexer.pos;
    this.consume(TOKEN.RBRACE);
    return this.#node(start, closeEnd, OPERATORS.map, props);
  }
  parseProperty() {
    return [this.parseExpression(), (this.consume(TOKEN.COLON), this.parseExpression())];
  }
  parseArgumentList() {
    const args = [];
    let remainingArgs = this.limits.maxCallArguments;
    if (!this.match(TOKEN.RPAREN)) {
      args.push(this.parseExpression());
      if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
      while (this.match(TOKEN.COMMA)) {
        this.#advanceToken();
        if (this.match(TOKEN.RPAREN)) break;
        args.push(this.parseExpression());
        if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
      }
    }
    return args;
  }
};

// node_modules/@marcbachmann/cel-js/lib/options.js
var DEFAULT_LIMITS = objFreeze({
  maxAstNodes: 1e5,
  maxDepth: 250,
  maxListElements: 1e3,
  maxMapEntries: 1e3,
  maxCallArguments: 32
});
var LIMIT_KEYS = new Set(objKeys(DEFAULT_LIMITS));
function createLimits(overrides, base2 = DEFAULT_LIMITS) {
  const keys = overrides ? objKeys(overrides) : void 0;
  if (!keys?.length) return base2;
  const merged = { ...base2 };
  for (const key2 of keys) {
    if (!LIMIT_KEYS.has(key2)) throw new TypeError(`Unknown limits option: ${key2}`);
    const value = overrides[key2];
    if (typeof value !== "number") continue;
    merged[key2] = value;
  }
  return objFreeze(merged);
}
var DEFAULT_OPTIONS = objFreeze({
  unlistedVariablesAreDyn: false,
  homogeneousAggregateLiterals: true,
  enableOptionalTypes: false,
  limits: DEFAULT_LIMITS
});
function bool(a, b, key2) {
  const value = a?.[key2] ?? b?.[key2];
  if (typeof value !== "boolean") throw new TypeError(`Invalid option: ${key2}`);
  return value;
}
function createOptions(opts, base2 = DEFAULT_OPTIONS) {
  if (!opts) return base2;
  return objFreeze({
    unlistedVariablesAreDyn: bool(opts, base2, "unlistedVariablesAreDyn"),
    homogeneousAggregateLiterals: bool(opts, base2, "homogeneousAggregateLiterals"),
    enableOptionalTypes: bool(opts, base2, "enableOptionalTypes"),
    limits: createLimits(opts.limits, base2.limits)
  });
}

// node_modules/@marcbachmann/cel-js/lib/evaluator.js
var globalRegistry = createRegistry({ enableOptionalTypes: false });
registerFunctions(globalRegistry);
registerOverloads(globalRegistry);
registerMacros(globalRegistry);
var Environment = class _Environment {
  #registry;
  #evaluator;
  #typeChecker;
  #evalTypeChecker;
  #parser;
  constructor(opts, inherited) {
    this.opts = createOptions(opts, inherited?.opts);
    this.#registry = (inherited instanceof _Environment ? inherited.#registry : globalRegistry).clone(this.opts);
    const childOpts = { registry: this.#registry, opts: this.opts };
    this.#typeChecker = new TypeChecker(childOpts);
    this.#evalTypeChecker = new TypeChecker(childOpts, true);
    this.#evaluator = new Evaluator(childOpts);
    this.#parser = new Parser(this.opts.limits, this.#registry);
    Object.freeze(this);
  }
  clone(opts) {
    return new _Environment(opts, this);
  }
  registerFunction(signature, handler, opts) {
    this.#registry.registerFunctionOverload(signature, handler, opts);
    return this;
  }
  registerOperator(string, handler, opts) {
    this.#registry.registerOperatorOverload(string, handler, opts);
    return this;
  }
  registerType(typename, constructor) {
    this.#registry.registerType(typename, constructor);
    return this;
  }
  registerVariable(name, type, opts) {
    this.#registry.registerVariable(name, type, opts);
    return this;
  }
  registerConstant(name, type, value) {
    this.#registry.registerConstant(name, type, value);
    return this;
  }
  hasVariable(name) {
    return this.#registry.variables.has(name);
  }
  getDefinitions() {
    return this.#registry.getDefinitions();
  }
  check(expression) {
    try {
      return this.#checkAST(this.#parser.parse(expression));
    } catch (error) {
      return { valid: false, error };
    }
  }
  #checkAST(ast) {
    try {
      const typeDecl = this.#typeChecker.check(ast, new RootContext(this.#registry));
      return { valid: true, type: this.#formatTypeForCheck(typeDecl) };
    } catch (error) {
      return { valid: false, error };
    }
  }
  #formatTypeForCheck(typeDecl) {
    if (typeDecl.name === `list<dyn>`) return "list";
    if (typeDecl.name === `map<dyn, dyn>`) return "map";
    return typeDecl.name;
  }
  parse(expression) {
    const ast = this.#parser.parse(expression);
    const evaluateParsed = this.#evaluateAST.bind(this, ast);
    evaluateParsed.check = this.#checkAST.bind(this, ast);
    evaluateParsed.ast = ast;
    return evaluateParsed;
  }
  evaluate(expression, context) {
    return this.#evaluateAST(this.#parser.parse(expression), context);
  }
  #evaluateAST(ast, ctx) {
    if (ast.checkedType) {
      return ast.evaluate(this.#evaluator, ast, new RootContext(this.#registry, ctx));
    } else {
      this.#evalTypeChecker.check(ast, ctx = new RootContext(this.#registry, ctx));
      return ast.evaluate(this.#evaluator, ast, ctx);
    }
  }
};
var Evaluator = class extends Base {
  constructor(opts) {
    super(opts);
    this.createError = evaluationError;
  }
  #firstMapElement(coll) {
    if (coll instanceof Map) return coll.entries().next().value;
    for (const key2 in coll) return [key2, coll[key2]];
  }
  debugRuntimeType(value, checkedType) {
    return checkedType?.hasDynType === false ? checkedType : this.debugTypeDeep(value);
  }
  debugTypeDeep(value) {
    const runtimeType = this.debugType(value);
    switch (runtimeType.kind) {
      case "list": {
        const first = value instanceof Array ? value[0] : value.values().next().value;
        if (first === void 0) return runtimeType;
        return this.registry.getListType(this.debugTypeDeep(first));
      }
      case "map": {
        const first = this.#firstMapElement(value);
        if (!first) return runtimeType;
        return this.registry.getMapType(
          runtimeType.keyType.hasDynType ? this.debugTypeDeep(first[0]) : runtimeType.keyType,
          runtimeType.valueType.hasDynType ? this.debugTypeDeep(first[1]) : runtimeType.valueType
        );
      }
      default:
        return runtimeType;
    }
  }
  tryEval(ast, ctx) {
    try {
      const res = this.run(ast, ctx);
      if (res instanceof Promise) return res.catch((err) => err);
      return res;
    } catch (err) {
      return err;
    }
  }
  run(ast, ctx) {
    return ast.evaluate(this, ast, ctx);
  }
};
var globalEnvironment = new Environment({
  unlistedVariablesAreDyn: true
});
function parse(expression) {
  return globalEnvironment.parse(expression);
}

// node_modules/re2js/build/index.js
var RE2Flags = class RE2Flags2 {
  static FOLD_CASE = 1;
  static LITERAL = 2;
  static CLASS_NL = 4;
  static DOT_NL = 8;
  static ONE_LINE = 16;
  static NON_GREEDY = 32;
  static PERL_X = 64;
  static UNICODE_GROUPS = 128;
  static WAS_DOLLAR = 256;
  static LOOKBEHIND = 512;
  static MATCH_NL = RE2Flags2.CLASS_NL | RE2Flags2.DOT_NL;
  static PERL = RE2Flags2.CLASS_NL | RE2Flags2.ONE_LINE | RE2Flags2.PERL_X | RE2Flags2.UNICODE_GROUPS;
  static POSIX = 0;
  static UNANCHORED = 0;
  static ANCHOR_START = 1;
  static ANCHOR_BOTH = 2;
};
var PublicFlags = {
  CASE_INSENSITIVE: 1,
  DOTALL: 2,
  MULTILINE: 4,
  DISABLE_UNICODE_GROUPS: 8,
  LONGEST_MATCH: 16,
  LOOKBEHINDS: 512
};
var ASCII_SIZE = 128;
var ASCII_TO_UPPER = new Int32Array(ASCII_SIZE);
var ASCII_TO_LOWER = new Int32Array(ASCII_SIZE);
var MAX_BMP = 65535;
for (let i = 0; i < ASCII_SIZE; i++) {
  if (i >= 97 && i <= 122) ASCII_TO_UPPER[i] = i - 32;
  else ASCII_TO_UPPER[i] = i;
  if (i >= 65 && i <= 90) ASCII_TO_LOWER[i] = i + 32;
  else ASCII_TO_LOWER[i] = i;
}
var Codepoint = class {
  static CODES = Object.freeze({
    "\x07": 7,
    "\b": 8,
    "	": 9,
    "\n": 10,
    "\v": 11,
    "\f": 12,
    "\r": 13,
    " ": 32,
    '"': 34,
    $: 36,
    "&": 38,
    "'": 39,
    "(": 40,
    ")": 41,
    "*": 42,
    "+": 43,
    "-": 45,
    ".": 46,
    0: 48,
    1: 49,
    2: 50,
    3: 51,
    4: 52,
    5: 53,
    6: 54,
    7: 55,
    8: 56,
    9: 57,
    ":": 58,
    "<": 60,
    ">": 62,
    "?": 63,
    A: 65,
    B: 66,
    C: 67,
    F: 70,
    P: 80,
    Q: 81,
    U: 85,
    Z: 90,
    "[": 91,
    "\\": 92,
    "]": 93,
    "^": 94,
    _: 95,
    "`": 96,
    a: 97,
    b: 98,
    f: 102,
    i: 105,
    m: 109,
    n: 110,
    r: 114,
    s: 115,
    t: 116,
    v: 118,
    x: 120,
    z: 122,
    "{": 123,
    "|": 124,
    "}": 125
  });
  static toUpperCase(codepoint) {
    if (codepoint < ASCII_SIZE) return ASCII_TO_UPPER[codepoint];
    const s = String.fromCodePoint(codepoint).toUpperCase();
    const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (s.length > expectedLen) return codepoint;
    const sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase();
    const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
    return s.codePointAt(0);
  }
  static toLowerCase(codepoint) {
    if (codepoint < ASCII_SIZE) return ASCII_TO_LOWER[codepoint];
    const s = String.fromCodePoint(codepoint).toLowerCase();
    const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (s.length > expectedLen) return codepoint;
    const sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase();
    const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
    return s.codePointAt(0);
  }
};
var UnicodeRangeTable = class {
  /**
  * @param {Uint32Array | number[]} data
  * @param {boolean} isStride1
  */
  constructor(data, isStride1 = false) {
    this.data = data;
    this.isStride1 = isStride1;
    this.SIZE = isStride1 ? 2 : 3;
  }
  getLo(index) {
    return this.data[index * this.SIZE];
  }
  getHi(index) {
    return this.data[index * this.SIZE + 1];
  }
  getStride(index) {
    return this.isStride1 ? 1 : this.data[index * this.SIZE + 2];
  }
  get length() {
    return this.data.length / this.SIZE;
  }
};
var B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
var B64_MAP = /* @__PURE__ */ new Uint8Array(256);
for (let i = 0; i < 64; i++) B64_MAP[B64.charCodeAt(i)] = i;
var decodeVLQ = (str) => {
  const res = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < str.length; i++) {
    const digit = B64_MAP[str.charCodeAt(i)];
    value |= (digit & 31) << shift;
    if ((digit & 32) === 0) {
      res.push(value);
      value = 0;
      shift = 0;
    } else shift += 5;
  }
  return res;
};
var decodeRanges = (str, isStride1) => {
  const res = decodeVLQ(str);
  const numRanges = isStride1 ? res.length / 2 : res.length / 3;
  const out = new Uint32Array(numRanges * 3);
  let current = 0;
  let resIdx = 0;
  for (let i = 0; i < numRanges; i++) {
    current += res[resIdx++];
    out[i * 3] = current;
    current += res[resIdx++];
    out[i * 3 + 1] = current;
    out[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];
  }
  return out;
};
var decodeOrbit = (str) => {
  const res = decodeVLQ(str);
  const map = /* @__PURE__ */ new Map();
  let currentKey = 0;
  for (let i = 0; i < res.length; i += 2) {
    currentKey += res[i];
    const zz = res[i + 1];
    const delta = zz >>> 1 ^ -(zz & 1);
    map.set(currentKey, currentKey + delta);
  }
  return map;
};
var LazyMap = class {
  constructor(initializer) {
    this.initializer = initializer;
    this.cache = /* @__PURE__ */ new Map();
  }
  has(key2) {
    return Object.hasOwn(this.initializer, key2);
  }
  get(key2) {
    if (this.cache.has(key2)) return this.cache.get(key2);
    const val = this.has(key2) ? this.initializer[key2]() : null;
    this.cache.set(key2, val);
    return val;
  }
};
var UnicodeTables = class {
  static _CASE_ORBIT = null;
  static get CASE_ORBIT() {
    if (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC");
    return this._CASE_ORBIT;
  }
  static _Print = null;
  static get Print() {
    if (!this._Print) this._Print = new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
    return this._Print;
  }
  static CATEGORIES = new LazyMap({
    C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
    Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", true)),
    Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
    Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
    Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
    Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", true)),
    L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
    Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
    Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
    Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
    Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
    M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
    Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
    Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
    Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
    N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
    Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
    Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
    No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
    P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
    Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
    Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
    Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
    Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
    Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
    Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
    Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
    S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
    Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
    Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
    Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
    So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
    Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
    Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", true)),
    Zp: () => new UnicodeRangeTable(decodeRanges("phIA", true)),
    Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
    ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", true)),
    Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
    Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
    Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
    Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", true)),
    Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
    Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
    Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
    Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", true)),
    Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
    Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
    Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
    Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
    Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
    White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
  });
  static SCRIPTS = new LazyMap({
    Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", true)),
    Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", true)),
    Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", true)),
    Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
    Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", true)),
    Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", true)),
    Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", true)),
    Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", true)),
    Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", true)),
    Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", true)),
    Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
    Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", true)),
    Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", true)),
    Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", true)),
    Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", true)),
    Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", true)),
    Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", true)),
    Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", true)),
    Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", true)),
    Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", true)),
    Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", true)),
    Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", true)),
    Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", true)),
    Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", true)),
    Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", true)),
    Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
    Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", true)),
    Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", true)),
    Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
    Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", true)),
    Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
    Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", true)),
    Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
    Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
    Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", true)),
    Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", true)),
    Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", true)),
    Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", true)),
    Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", true)),
    Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
    Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", true)),
    Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
    Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
    Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", true)),
    Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
    Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
    Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
    Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", true)),
    Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
    Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", true)),
    Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
    Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", true)),
    Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", true)),
    Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", true)),
    Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
    Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
    Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", true)),
    Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
    Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", true)),
    Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", true)),
    Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", true)),
    Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", true)),
    Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
    Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
    Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", true)),
    Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", true)),
    Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
    Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", false)),
    Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", true)),
    Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", true)),
    Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", true)),
    Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", true)),
    Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
    Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
    Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", true)),
    Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", false)),
    Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", true)),
    Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
    Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", true)),
    Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", true)),
    Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", true)),
    Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", true)),
    Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", true)),
    Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
    Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", true)),
    Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", true)),
    Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", true)),
    Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
    Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", true)),
    Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", true)),
    Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", true)),
    Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", true)),
    Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", true)),
    Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", true)),
    Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", true)),
    Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
    Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", true)),
    Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
    Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", true)),
    Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", true)),
    Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", true)),
    Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", true)),
    New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", true)),
    Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", true)),
    Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", true)),
    Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", false)),
    Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", true)),
    Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", true)),
    Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", true)),
    Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", true)),
    Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", true)),
    Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", true)),
    Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", true)),
    Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", true)),
    Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", true)),
    Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", true)),
    Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", true)),
    Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", true)),
    Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", true)),
    Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
    Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", true)),
    Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", true)),
    Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", true)),
    Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", true)),
    Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", true)),
    Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", true)),
    Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", true)),
    Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", true)),
    Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", true)),
    Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", true)),
    Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", true)),
    Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", true)),
    Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", true)),
    Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", true)),
    Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", true)),
    Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", true)),
    SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", true)),
    Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
    Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", true)),
    Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", true)),
    Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", true)),
    Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", true)),
    Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", true)),
    Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", true)),
    Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", true)),
    Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", true)),
    Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", true)),
    Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", true)),
    Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", true)),
    Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", true)),
    Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", true)),
    Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", true)),
    Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
    Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", true)),
    Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
    Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
    Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", true)),
    Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", true)),
    Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
    Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", true)),
    Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", true)),
    Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", true)),
    Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", true)),
    Toto: () => new UnicodeRangeTable(decodeRanges("w04De", true)),
    Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
    Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", true)),
    Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
    Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", true)),
    Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
    Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", true)),
    Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", true)),
    Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", true)),
    Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", true)),
    Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", true))
  });
  static FOLD_CATEGORIES = new LazyMap({
    L: () => new UnicodeRangeTable(decodeRanges("laA", true)),
    LC: () => new UnicodeRangeTable(decodeRanges("laA", true)),
    Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
    Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
    Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
    M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
    Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
    Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
    Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
    Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
    Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
    Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
  });
  static FOLD_SCRIPT = new LazyMap({
    Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", false)),
    Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", false)),
    Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false))
  });
};
var Unicode = class Unicode2 {
  static MAX_RUNE = 1114111;
  static RUNE_ERROR = 65533;
  static isUnsearchable(r) {
    return r === Unicode2.RUNE_ERROR || r >= Unicode2.MIN_HIGH_SURROGATE && r <= Unicode2.MAX_LOW_SURROGATE;
  }
  static MAX_ASCII = 127;
  static MAX_LATIN1 = 255;
  static MAX_BMP = 65535;
  static MIN_FOLD = 65;
  static MAX_FOLD = 125251;
  static MIN_HIGH_SURROGATE = 55296;
  static MAX_HIGH_SURROGATE = 56319;
  static MIN_LOW_SURROGATE = 56320;
  static MAX_LOW_SURROGATE = 57343;
  static MIN_SUPPLEMENTARY_CODE_POINT = 65536;
  static is32(ranges, r) {
    let lo = 0;
    let hi = ranges.length;
    while (lo < hi) {
      const m = lo + Math.floor((hi - lo) / 2);
      const rlo = ranges.getLo(m);
      const rhi = ranges.getHi(m);
      if (rlo <= r && r <= rhi) {
        const stride = ranges.getStride(m);
        return (r - rlo) % stride === 0;
      }
      if (r < rlo) hi = m;
      else lo = m + 1;
    }
    return false;
  }
  static is(ranges, r) {
    if (r <= Unicode2.MAX_LATIN1) {
      for (let i = 0; i < ranges.length; i++) {
        if (r > ranges.getHi(i)) continue;
        const rlo = ranges.getLo(i);
        if (r < rlo) return false;
        const stride = ranges.getStride(i);
        return (r - rlo) % stride === 0;
      }
      return false;
    }
    return ranges.length > 0 && r >= ranges.getLo(0) && Unicode2.is32(ranges, r);
  }
  static isPrint(r) {
    if (r <= Unicode2.MAX_LATIN1) return r >= 32 && r < Unicode2.MAX_ASCII || r >= 161 && r !== 173;
    return Unicode2.is(UnicodeTables.Print, r);
  }
  static simpleFold(r) {
    if (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);
    if (r <= Unicode2.MAX_ASCII) {
      const l = Codepoint.toLowerCase(r);
      return l !== r ? l : Codepoint.toUpperCase(r);
    }
    return r;
  }
  static equalsIgnoreCase(r1, r2) {
    if (r1 === r2) return true;
    if (r1 < 0 || r2 < 0) return false;
    if (r1 <= Unicode2.MAX_ASCII && r2 <= Unicode2.MAX_ASCII) {
      if (65 <= r1 && r1 <= 90) r1 |= 32;
      if (65 <= r2 && r2 <= 90) r2 |= 32;
      return r1 === r2;
    }
    for (let r = Unicode2.simpleFold(r1); r !== r1; r = Unicode2.simpleFold(r)) if (r === r2) return true;
    return false;
  }
};
var RE2JSException = class extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSException";
  }
};
var RE2JSSyntaxException = class extends RE2JSException {
  /**
  * @param {string} error
  * @param {string|null} [input=null]
  */
  constructor(error, input = null) {
    let message = `error parsing regexp: ${error}`;
    if (input) message += `: \`${input}\``;
    super(message);
    this.name = "RE2JSSyntaxException";
    this.message = message;
    this.error = error;
    this.input = input;
  }
  /**
  * Retrieves the description of the error.
  * @returns {string}
  */
  getDescription() {
    return this.error;
  }
  /**
  * Retrieves the erroneous regular-expression pattern.
  * @returns {string|null}
  */
  getPattern() {
    return this.input;
  }
};
var RE2JSCompileException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSCompileException";
  }
};
var RE2JSGroupException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSGroupException";
  }
};
var RE2JSFlagsException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSFlagsException";
  }
};
var RE2JSInternalException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSInternalException";
  }
};
var FAST_PATH_TABLE_SIZE = 256;
var WORD_RUNE_TABLE = new Uint8Array(FAST_PATH_TABLE_SIZE);
for (let i = 0; i < FAST_PATH_TABLE_SIZE; i++) WORD_RUNE_TABLE[i] = 97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95 ? 1 : 0;
var cachedNativeEncoder = null;
var cachedNativeDecoder = null;
var Utils = class Utils2 {
  static METACHARACTERS = "\\.+*?()|[]{}^$";
  static EMPTY_BEGIN_LINE = 1;
  static EMPTY_END_LINE = 2;
  static EMPTY_BEGIN_TEXT = 4;
  static EMPTY_END_TEXT = 8;
  static EMPTY_WORD_BOUNDARY = 16;
  static EMPTY_NO_WORD_BOUNDARY = 32;
  static EMPTY_ALL = -1;
  static emptyInts() {
    return [];
  }
  static isString(value) {
    return typeof value === "string" || Object.prototype.toString.call(value) === "[object String]";
  }
  static typeName(value) {
    if (value === null || typeof value !== "object" && typeof value !== "function") return value === null ? "null" : typeof value;
    return Object.prototype.toString.call(value).slice(8, -1);
  }
  static checkPattern(pattern) {
    if (!Utils2.isString(pattern)) throw new TypeError(`The pattern must be a string, not ${Utils2.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);
  }
  static checkInput(input) {
    if (!Utils2.isString(input) && !Utils2.isByteArray(input)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils2.typeName(input)}`);
  }
  static checkFlags(flags) {
    const known3 = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
    if (!Number.isInteger(flags) || (flags & ~known3) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
  }
  static isByteArray(input) {
    return Array.isArray(input) || Object.prototype.toString.call(input) === "[object Uint8Array]";
  }
  static isalnum(c) {
    return Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"] || Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["z"] || Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["Z"];
  }
  static unhex(c) {
    if (Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"]) return c - Codepoint.CODES["0"];
    if (Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["f"]) return c - Codepoint.CODES["a"] + 10;
    if (Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["F"]) return c - Codepoint.CODES["A"] + 10;
    return -1;
  }
  static escapeRune(rune) {
    let out = "";
    if (Unicode.isPrint(rune)) {
      if (Utils2.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0) out += "\\";
      out += String.fromCodePoint(rune);
    } else switch (rune) {
      case Codepoint.CODES['"']:
        out += '\\"';
        break;
      case Codepoint.CODES["\\"]:
        out += "\\\\";
        break;
      case Codepoint.CODES["	"]:
        out += "\\t";
        break;
      case Codepoint.CODES["\n"]:
        out += "\\n";
        break;
      case Codepoint.CODES["\r"]:
        out += "\\r";
        break;
      case Codepoint.CODES["\b"]:
        out += "\\b";
        break;
      case Codepoint.CODES["\f"]:
        out += "\\f";
        break;
      default: {
        let s = rune.toString(16);
        if (rune < 256) {
          out += "\\x";
          if (s.length === 1) out += "0";
          out += s;
        } else out += `\\x{${s}}`;
        break;
      }
    }
    return out;
  }
  static stringToRunes(str) {
    const string = String(str);
    const runes = [];
    let i = 0;
    while (i < string.length) {
      const cp = string.codePointAt(i);
      runes.push(cp);
      i += cp > Unicode.MAX_BMP ? 2 : 1;
    }
    return new Int32Array(runes);
  }
  static runeToString(r) {
    return String.fromCodePoint(r);
  }
  static isWordRune(r) {
    return r < FAST_PATH_TABLE_SIZE ? WORD_RUNE_TABLE[r] === 1 : false;
  }
  static emptyOpContext(r1, r2) {
    let op = 0;
    if (r1 < 0) op |= Utils2.EMPTY_BEGIN_TEXT | Utils2.EMPTY_BEGIN_LINE;
    if (r1 === 10) op |= Utils2.EMPTY_BEGIN_LINE;
    if (r2 < 0) op |= Utils2.EMPTY_END_TEXT | Utils2.EMPTY_END_LINE;
    if (r2 === 10) op |= Utils2.EMPTY_END_LINE;
    if (Utils2.isWordRune(r1) !== Utils2.isWordRune(r2)) op |= Utils2.EMPTY_WORD_BOUNDARY;
    else op |= Utils2.EMPTY_NO_WORD_BOUNDARY;
    return op;
  }
  /**
  * Returns a string that quotes all regular expression metacharacters inside the argument text;
  * the returned string is a regular expression matching the literal text. For example,
  * {@code quoteMeta("[foo]").equals("\\[foo\\]")}.
  * @param {string} str
  * @returns {string}
  */
  static quoteMeta(str) {
    return str.split("").map((s) => {
      if (Utils2.METACHARACTERS.indexOf(s) >= 0) return `\\${s}`;
      return s;
    }).join("");
  }
  static charCount(codePoint) {
    return codePoint > Unicode.MAX_BMP ? 2 : 1;
  }
  /**
  * High-speed conversion from TypedArrays to standard JS Arrays.
  * Bypasses the expensive Symbol.iterator overhead of Array.from()
  */
  static toArray(typedArray) {
    const len = typedArray.length;
    const res = new Array(len);
    for (let i = 0; i < len; i++) res[i] = typedArray[i];
    return res;
  }
  static stringToUtf8ByteArray(str) {
    if (globalThis.TextEncoder) {
      if (!cachedNativeEncoder) cachedNativeEncoder = new TextEncoder();
      return cachedNativeEncoder.encode(str);
    } else {
      let out = [], p = 0;
      for (let i = 0; i < str.length; i++) {
        let c = str.charCodeAt(i);
        if (c < 128) out[p++] = c;
        else if (c < 2048) {
          out[p++] = c >> 6 | 192;
          out[p++] = c & 63 | 128;
        } else if ((c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE) {
          c = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
          out[p++] = c >> 18 | 240;
          out[p++] = c >> 12 & 63 | 128;
          out[p++] = c >> 6 & 63 | 128;
          out[p++] = c & 63 | 128;
        } else {
          out[p++] = c >> 12 | 224;
          out[p++] = c >> 6 & 63 | 128;
          out[p++] = c & 63 | 128;
        }
      }
      return out;
    }
  }
  static utf8ByteArrayToString(bytes) {
    if (globalThis.TextDecoder) {
      if (!cachedNativeDecoder) cachedNativeDecoder = new TextDecoder("utf-8");
      const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
      return cachedNativeDecoder.decode(view);
    } else {
      let out = [], pos = 0, c = 0;
      while (pos < bytes.length) {
        let c1 = bytes[pos++];
        if (c1 < 128) out[c++] = String.fromCharCode(c1);
        else if (c1 > 191 && c1 < 224) {
          let c2 = bytes[pos++];
          out[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);
        } else if (c1 > 239 && c1 < 365) {
          let c2 = bytes[pos++];
          let c3 = bytes[pos++];
          let c4 = bytes[pos++];
          let u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
          out[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10));
          out[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));
        } else {
          let c2 = bytes[pos++];
          let c3 = bytes[pos++];
          out[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);
        }
      }
      return out.join("");
    }
  }
};
var createEnum = (values = [], initNum = 0) => {
  const enumObject = /* @__PURE__ */ Object.create(null);
  for (let i = 0; i < values.length; i++) {
    const val = values[i];
    const keyVal = initNum + i;
    enumObject[val] = keyVal;
    enumObject[keyVal] = val;
  }
  return Object.freeze(enumObject);
};
var MatcherInputBase = class MatcherInputBase2 {
  static Encoding = createEnum(["UTF_16", "UTF_8"]);
  getEncoding() {
    throw Error("not implemented");
  }
  /** @returns {string} */
  asCharSequence() {
    throw Error("not implemented");
  }
  /** @returns {Uint8Array|number[]|null} */
  asBytes() {
    throw Error("not implemented");
  }
  /** @returns {number} */
  length() {
    throw Error("not implemented");
  }
  /**
  *
  * @returns {boolean}
  */
  isUTF8Encoding() {
    return this.getEncoding() === MatcherInputBase2.Encoding.UTF_8;
  }
  /**
  *
  * @returns {boolean}
  */
  isUTF16Encoding() {
    return this.getEncoding() === MatcherInputBase2.Encoding.UTF_16;
  }
};
var Utf8MatcherInput = class extends MatcherInputBase {
  /** @param {Uint8Array|number[]|null} bytes */
  constructor(bytes = null) {
    super();
    this.bytes = bytes;
  }
  getEncoding() {
    return MatcherInputBase.Encoding.UTF_8;
  }
  /**
  *
  * @returns {string}
  */
  asCharSequence() {
    return Utils.utf8ByteArrayToString(this.bytes);
  }
  /**
  *
  * @returns {Uint8Array|number[]|null}
  */
  asBytes() {
    return this.bytes;
  }
  /**
  *
  * @returns {number}
  */
  length() {
    return this.bytes.length;
  }
};
var Utf16MatcherInput = class extends MatcherInputBase {
  /** @param {string|null} charSequence */
  constructor(charSequence = null) {
    super();
    this.charSequence = charSequence;
  }
  getEncoding() {
    return MatcherInputBase.Encoding.UTF_16;
  }
  /**
  *
  * @returns {string}
  */
  asCharSequence() {
    return this.charSequence;
  }
  /**
  *
  * @returns {number[]}
  */
  asBytes() {
    return Utils.stringToUtf8ByteArray(this.charSequence.toString());
  }
  /**
  *
  * @returns {number}
  */
  length() {
    return this.charSequence.length;
  }
};
var MatcherInput = class {
  /**
  * Return the MatcherInput for UTF_16 encoding.
  * @returns {Utf16MatcherInput}
  */
  static utf16(charSequence) {
    Utils.checkInput(charSequence);
    return new Utf16MatcherInput(charSequence);
  }
  /**
  * Return the MatcherInput for UTF_8 encoding.
  * @returns {Utf8MatcherInput}
  */
  static utf8(input) {
    if (Utils.isByteArray(input)) return new Utf8MatcherInput(input);
    return new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input));
  }
};
var MachineInputBase = class {
  static EOF() {
    return -8;
  }
  constructor() {
    this.start = 0;
    this.end = 0;
  }
  canCheckPrefix() {
    return true;
  }
  endPos() {
    return this.end - this.start;
  }
  hasString() {
    return false;
  }
  hasAnyString() {
    return false;
  }
  prefixLength() {
    return 0;
  }
};
var MachineUTF8Input = class MachineUTF8Input2 extends MachineInputBase {
  static RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;
  constructor(bytes, start = 0, end = bytes.length) {
    super();
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }
  hasString(prefilter, pos) {
    const target = prefilter.bytes;
    if (target.length === 0) return true;
    const idx = this.indexOf(this.bytes, target, this.start + pos);
    return idx !== -1 && idx <= this.end - target.length;
  }
  hasAnyString(prefilter, pos) {
    return prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);
  }
  step(pos) {
    pos += this.start;
    if (pos >= this.end) return MachineInputBase.EOF();
    const c = this.bytes[pos] & 255;
    if (c < 128) return c << 3 | 1;
    let size;
    let rune;
    let lo = 128;
    let hi = 191;
    if (c >= 194 && c <= 223) {
      size = 2;
      rune = c & 31;
    } else if (c >= 224 && c <= 239) {
      size = 3;
      rune = c & 15;
      if (c === 224) lo = 160;
      else if (c === 237) hi = 159;
    } else if (c >= 240 && c <= 244) {
      size = 4;
      rune = c & 7;
      if (c === 240) lo = 144;
      else if (c === 244) hi = 143;
    } else return MachineUTF8Input2.RUNE_ERROR_STEP;
    if (pos + size > this.end) return MachineUTF8Input2.RUNE_ERROR_STEP;
    const c1 = this.bytes[pos + 1] & 255;
    if (c1 < lo || c1 > hi) return MachineUTF8Input2.RUNE_ERROR_STEP;
    rune = rune << 6 | c1 & 63;
    if (size > 2) {
      const c2 = this.bytes[pos + 2] & 255;
      if ((c2 & 192) !== 128) return MachineUTF8Input2.RUNE_ERROR_STEP;
      rune = rune << 6 | c2 & 63;
      if (size > 3) {
        const c3 = this.bytes[pos + 3] & 255;
        if ((c3 & 192) !== 128) return MachineUTF8Input2.RUNE_ERROR_STEP;
        rune = rune << 6 | c3 & 63;
      }
    }
    return rune << 3 | size;
  }
  index(re2, pos) {
    pos += this.start;
    const i = this.indexOf(this.bytes, re2.prefixUTF8, pos);
    return i < 0 ? i : i - pos;
  }
  context(pos) {
    pos += this.start;
    let r1 = -1;
    if (pos > this.start && pos <= this.end) {
      let start = pos - 1;
      r1 = this.bytes[start--];
      if (r1 >= 128) {
        let lim = pos - 4;
        if (lim < this.start) lim = this.start;
        while (start >= lim && (this.bytes[start] & 192) === 128) start--;
        if (start < this.start) start = this.start;
        const r = this.step(start - this.start);
        r1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;
      }
    }
    const r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;
    return Utils.emptyOpContext(r1, r2);
  }
  indexOf(source, target, fromIndex = 0) {
    let targetLength = target.length;
    if (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;
    const firstByte = target[0];
    let limit = this.end - targetLength;
    const hasNativeIndexOf = typeof source.indexOf === "function";
    let i = fromIndex;
    while (i <= limit) {
      if (hasNativeIndexOf) {
        i = source.indexOf(firstByte, i);
        if (i === -1 || i > limit) return -1;
      } else {
        while (i <= limit && source[i] !== firstByte) i++;
        if (i > limit) return -1;
      }
      let match = true;
      for (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {
        match = false;
        break;
      }
      if (match) return i;
      i++;
    }
    return -1;
  }
  prefixLength(re2) {
    return re2.prefixUTF8.length;
  }
};
var MachineUTF16Input = class extends MachineInputBase {
  constructor(charSequence, start = 0, end = charSequence.length) {
    super();
    this.charSequence = charSequence;
    this.start = start;
    this.end = end;
  }
  hasString(prefilter, pos) {
    const idx = this.charSequence.indexOf(prefilter.str, this.start + pos);
    return idx !== -1 && idx <= this.end - prefilter.str.length;
  }
  hasAnyString(prefilter, pos) {
    return prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);
  }
  step(pos) {
    pos += this.start;
    if (pos >= this.end) return MachineInputBase.EOF();
    const c1 = this.charSequence.charCodeAt(pos);
    if (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;
    const c2 = this.charSequence.charCodeAt(pos + 1);
    if (c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE) return (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
    return c1 << 3 | 1;
  }
  index(re2, pos) {
    pos += this.start;
    const i = this.charSequence.indexOf(re2.prefix, pos);
    if (i < 0 || i > this.end - re2.prefix.length) return -1;
    return i - pos;
  }
  context(pos) {
    pos += this.start;
    const r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1;
    const r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;
    return Utils.emptyOpContext(r1, r2);
  }
  prefixLength(re2) {
    return re2.prefix.length;
  }
};
var MachineInput = class {
  static fromUTF8(bytes, start = 0, end = bytes.length) {
    return new MachineUTF8Input(bytes, start, end);
  }
  static fromUTF16(charSequence, start = 0, end = void 0) {
    Utils.checkInput(charSequence);
    return new MachineUTF16Input(charSequence, start, end ?? charSequence.length);
  }
};
var Matcher = class Matcher2 {
  /**
  * V8 and WebKit have historical hard limits on the number of arguments
  * that can be passed to a function. We cap replacer arguments to prevent
  * Call Stack Overflow (DoS) vulnerabilities on massive ASTs.
  */
  static MAX_REPLACER_ARGS = 65535;
  /**
  * Quotes '\' and '$' in {@code s}, so that the returned string could be used in
  * {@link #appendReplacement} as a literal replacement of {@code s}.
  *
  * @param {string} str the string to be quoted
  * @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
  * @returns {string} the quoted string
  */
  static quoteReplacement(str, javaMode = false) {
    if (javaMode) {
      if (str.indexOf("\\") < 0 && str.indexOf("$") < 0) return str;
      return str.split("").map((s) => {
        const c = s.codePointAt(0);
        if (c === Codepoint.CODES["\\"] || c === Codepoint.CODES["$"]) return `\\${s}`;
        return s;
      }).join("");
    }
    if (str.indexOf("$") < 0) return str;
    return str.split("").map((s) => {
      if (s.codePointAt(0) === Codepoint.CODES["$"]) return "$$";
      return s;
    }).join("");
  }
  /**
  *
  * @param {import('./index.js').RE2JS} pattern
  * @param {string|number[]|Uint8Array|MatcherInputBase} input
  */
  constructor(pattern, input) {
    if (pattern === null) throw new Error("pattern is null");
    this.patternInput = pattern;
    const re2 = this.patternInput.re2();
    this.patternGroupCount = re2.numberOfCapturingGroups();
    this.groups = [];
    this.namedGroups = re2.namedGroups;
    this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
    this.numberOfInstructions = re2.numberOfInstructions();
    this.lookbehindState = null;
    if (input instanceof MatcherInputBase) this.resetMatcherInput(input);
    else if (Utils.isByteArray(input)) this.resetMatcherInput(MatcherInput.utf8(input));
    else this.resetMatcherInput(MatcherInput.utf16(input));
  }
  /**
  * Returns the {@code RE2JS} associated with this {@code Matcher}.
  * @returns {import('./index.js').RE2JS}
  */
  pattern() {
    return this.patternInput;
  }
  /**
  * Resets the {@code Matcher}, rewinding input and discarding any match information.
  *
  * @returns {Matcher} the {@code Matcher} itself, for chained method calls
  */
  reset() {
    this.matcherInputLength = this.matcherInput.length();
    this.appendPos = 0;
    this.hasMatch = false;
    this.hasGroups = false;
    this.anchorFlag = 0;
    return this;
  }
  /**
  * Resets the {@code Matcher} and changes the input.
  * @param {string|number[]|Uint8Array|MatcherInputBase} input
  * @returns {Matcher} the {@code Matcher} itself, for chained method calls
  */
  resetMatcherInput(input) {
    if (input === null) throw new Error("input is null");
    if (!(input instanceof MatcherInputBase)) {
      if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
      else input = MatcherInput.utf16(input);
    }
    this.matcherInput = input;
    if (this.lookbehindState !== null) this.lookbehindState.reset();
    else this.lookbehindState = this.patternInput.re2().createLookbehindState();
    this.reset();
    return this;
  }
  /**
  * Returns the start of the named group of the most recent match, or -1 if the group was not
  * matched.
  * @param {string|number} [group=0]
  * @returns {number}
  */
  start(group2 = 0) {
    if (typeof group2 === "string") {
      const groupInt = this.namedGroups[group2];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group2}' not found`);
      group2 = groupInt;
    }
    this.loadGroup(group2);
    return this.groups[2 * group2];
  }
  /**
  * Returns the end of the named group of the most recent match, or -1 if the group was not
  * matched.
  * @param {string|number} [group=0]
  * @returns {number}
  */
  end(group2 = 0) {
    if (typeof group2 === "string") {
      const groupInt = this.namedGroups[group2];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group2}' not found`);
      group2 = groupInt;
    }
    this.loadGroup(group2);
    return this.groups[2 * group2 + 1];
  }
  /**
  * Returns the program size of this pattern.
  *
  * <p>
  * Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
  * "cost". Larger numbers are more expensive than smaller numbers.
  * </p>
  *
  * @returns {number} the program size of this pattern
  */
  programSize() {
    return this.numberOfInstructions;
  }
  /**
  * Returns the named group of the most recent match, or {@code null} if the group was not matched.
  * @param {string|number} [group=0]
  * @returns {string|null}
  */
  group(group2 = 0) {
    if (typeof group2 === "string") {
      const groupInt = this.namedGroups[group2];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group2}' not found`);
      group2 = groupInt;
    }
    const start = this.start(group2);
    const end = this.end(group2);
    if (start < 0 && end < 0) return null;
    return this.substring(start, end);
  }
  /**
  * Returns a dictionary map of all named capturing groups and their matched values.
  * If a group was not matched, its value will be `null`.
  * @returns {Record<string, string|null>}
  */
  getNamedGroups() {
    if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
    const result = /* @__PURE__ */ Object.create(null);
    for (const name of Object.keys(this.namedGroups)) result[name] = this.group(name);
    return result;
  }
  /**
  * Returns the number of subgroups in this pattern.
  *
  * @returns {number} the number of subgroups; the overall match (group 0) does not count
  */
  groupCount() {
    return this.patternGroupCount;
  }
  /**
  * Helper: finds subgroup information if needed for group.
  * @param {number} group
  * @private
  */
  loadGroup(group2) {
    if (!Number.isInteger(group2) || group2 < 0 || group2 > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group2}`);
    if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
    if (group2 === 0 || this.hasGroups) return;
    const end = this.matcherInputLength;
    const res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
    if (!res[0]) throw new RE2JSGroupException("inconsistency in matching group data");
    this.groups = res[1];
    this.hasGroups = true;
  }
  /**
  * Matches the entire input against the pattern (anchored start and end). If there is a match,
  * {@code matches} sets the match state to describe it.
  *
  * @returns {boolean} true if the entire input matches the pattern
  */
  matches() {
    return this.genMatch(0, RE2Flags.ANCHOR_BOTH);
  }
  /**
  * Matches the beginning of input against the pattern (anchored start). If there is a match,
  * {@code lookingAt} sets the match state to describe it.
  *
  * @returns {boolean} true if the beginning of the input matches the pattern
  */
  lookingAt() {
    return this.genMatch(0, RE2Flags.ANCHOR_START);
  }
  /**
  * Matches the input against the pattern (unanchored), starting at a specified position. If there
  * is a match, {@code find} sets the match state to describe it.
  *
  * @param {number|null} [start=null] the input position where the search begins
  * @returns {boolean} if it finds a match
  * @throws IndexOutOfBoundsException if start is not a valid input position
  */
  find(start = null) {
    if (start !== null) {
      if (!Number.isInteger(start) || start < 0 || start > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${start}`);
      this.reset();
      return this.genMatch(start, 0);
    }
    start = 0;
    if (this.hasMatch) {
      start = this.groups[1];
      if (this.groups[0] === this.groups[1]) {
        const r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);
        if (r < 0) start++;
        else start += r & 7;
      }
    }
    return this.genMatch(start, RE2Flags.UNANCHORED);
  }
  /**
  * Helper: does match starting at start, with RE2 anchor flag.
  * @param {number} startByte
  * @param {number} anchor
  * @returns {boolean}
  * @private
  */
  genMatch(startByte, anchor) {
    const res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);
    if (!res[0]) {
      this.hasMatch = false;
      return false;
    }
    this.groups = res[1];
    this.hasMatch = true;
    this.hasGroups = this.patternGroupCount === 0;
    this.anchorFlag = anchor;
    return true;
  }
  /**
  * Helper: return substring for [start, end).
  * @param {number} start
  * @param {number} end
  * @returns {string}
  */
  substring(start, end) {
    if (this.matcherInput.isUTF8Encoding()) return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end));
    return this.matcherInput.asCharSequence().substring(start, end).toString();
  }
  /**
  * Helper for Pattern: return input length.
  * @returns {number}
  */
  inputLength() {
    return this.matcherInputLength;
  }
  /**
  * Appends to result two strings: the text from the append position up to the beginning of the
  * most recent match, and then the replacement with submatch groups substituted for references to
  * them. It advances the append position to where the most recent match ended.
  *
  * By default the replacement is expanded as by String.prototype.replace (see
  * appendReplacementInternalJs). In Java mode it follows re2j / java.util.regex: $n takes as
  * many digits as still form a valid group number, ${name} is a named group, and a backslash
  * escapes the next character (so "\\$" in a JS string literal inserts a literal $).
  *
  * @param {string} replacement the replacement string
  * @param {boolean} [javaMode=false] activate java mode (different behaviour for capture groups and special characters)
  * @returns {string}
  * @throws IllegalStateException if there was no most recent match
  * @throws IndexOutOfBoundsException in Java mode, if replacement refers to an invalid group
  * @private
  */
  appendReplacement(replacement, javaMode = false) {
    let res = "";
    const s = this.start();
    const e = this.end();
    if (this.appendPos < s) res += this.substring(this.appendPos, s);
    this.appendPos = e;
    res += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement);
    return res;
  }
  /**
  * @param {string} replacement - the replacement string
  * @returns {string}
  * @private
  */
  appendReplacementInternalJava(replacement) {
    let res = "";
    let last = 0;
    const m = replacement.length;
    let i = 0;
    while (i < m) {
      const cCode = replacement.codePointAt(i);
      if (cCode === Codepoint.CODES["\\"]) {
        if (last < i) res += replacement.substring(last, i);
        i++;
        if (i >= m) throw new RE2JSGroupException("character to be escaped is missing");
        last = i;
        i++;
        continue;
      }
      if (cCode === Codepoint.CODES["$"]) {
        if (last < i) res += replacement.substring(last, i);
        if (i + 1 >= m) throw new RE2JSGroupException("Illegal group reference: group index is missing");
        const nextCode = replacement.codePointAt(i + 1);
        if (Codepoint.CODES["0"] <= nextCode && nextCode <= Codepoint.CODES["9"]) {
          let n = nextCode - Codepoint.CODES["0"];
          let j = i + 2;
          for (; j < m; j++) {
            const digit = replacement.codePointAt(j);
            if (digit < Codepoint.CODES["0"] || digit > Codepoint.CODES["9"] || n * 10 + digit - Codepoint.CODES["0"] > this.patternGroupCount) break;
            n = n * 10 + digit - Codepoint.CODES["0"];
          }
          if (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);
          const group2 = this.group(n);
          if (group2 !== null) res += group2;
          i = j;
          last = i;
        } else if (nextCode === Codepoint.CODES["{"]) {
          let j = i + 2;
          while (j < m && replacement.codePointAt(j) !== Codepoint.CODES["}"]) j++;
          if (j >= m) throw new RE2JSGroupException("named capture group is missing trailing '}'");
          const groupName = replacement.substring(i + 2, j);
          const groupVal = this.group(groupName);
          if (groupVal !== null) res += groupVal;
          i = j + 1;
          last = i;
        } else throw new RE2JSGroupException("Illegal group reference");
        continue;
      }
      i++;
    }
    if (last < m) res += replacement.substring(last, m);
    return res;
  }
  /**
  * Expands |replacement| for the current match by the rules of String.prototype.replace
  * (ECMAScript GetSubstitution): $$ is "$", $& the match, $` the text before it, $' the text
  * after it, $n and $nn a group (two digits only when they form a valid group number, so with
  * one group "$10" is group 1 then "0"; an unmatched group is empty), and $<name> a named group
  * (empty when no such group), only when the pattern has named groups. Anything else, such as
  * "$0" or "$<" without a closing ">", is kept as is.
  * @param {string} replacement - the replacement string
  * @returns {string}
  * @private
  */
  appendReplacementInternalJs(replacement) {
    const isDigit = (c) => c >= 48 && c <= 57;
    const groupCount = this.patternGroupCount;
    let res = "";
    let i = 0;
    while (i < replacement.length) {
      const dollar = replacement.indexOf("$", i);
      if (dollar < 0) break;
      res += replacement.substring(i, dollar);
      i = dollar;
      const c = replacement.charCodeAt(i + 1);
      if (c === Codepoint.CODES["$"]) {
        res += "$";
        i += 2;
      } else if (c === Codepoint.CODES["&"]) {
        res += this.group(0);
        i += 2;
      } else if (c === Codepoint.CODES["`"]) {
        res += this.substring(0, this.start(0));
        i += 2;
      } else if (c === Codepoint.CODES["'"]) {
        res += this.substring(this.end(0), this.matcherInputLength);
        i += 2;
      } else if (isDigit(c)) {
        let digits = 1;
        let index = c - 48;
        const c2 = replacement.charCodeAt(i + 2);
        if (isDigit(c2) && index * 10 + c2 - 48 <= groupCount) {
          digits = 2;
          index = index * 10 + c2 - 48;
        }
        if (index >= 1 && index <= groupCount) {
          const group2 = this.group(index);
          if (group2 !== null) res += group2;
        } else res += replacement.substring(i, i + 1 + digits);
        i += 1 + digits;
      } else if (c === Codepoint.CODES["<"] && this.hasNamedGroups) {
        const gt = replacement.indexOf(">", i + 2);
        if (gt < 0) {
          res += "$<";
          i += 2;
        } else {
          const name = replacement.substring(i + 2, gt);
          if (Object.hasOwn(this.namedGroups, name)) {
            const group2 = this.group(name);
            if (group2 !== null) res += group2;
          }
          i = gt + 1;
        }
      } else {
        res += "$";
        i += 1;
      }
    }
    return res + replacement.substring(i);
  }
  /**
  * Return the substring of the input from the append position to the end of the
  * input.
  * @returns {string}
  */
  appendTail() {
    return this.substring(this.appendPos, this.matcherInputLength);
  }
  /**
  * Returns the input with all matches replaced by {@code replacement}, interpreted as for
  * {@code appendReplacement}.
  *
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string} the input string with the matches replaced
  * @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
  */
  replaceAll(replacement, javaMode = false) {
    return this.replace(replacement, true, javaMode);
  }
  /**
  * Returns the input with the first match replaced by {@code replacement}, interpreted as for
  * {@code appendReplacement}.
  *
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string} the input string with the first match replaced
  * @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
  */
  replaceFirst(replacement, javaMode = false) {
    return this.replace(replacement, false, javaMode);
  }
  /**
  * Helper: replaceAll/replaceFirst hybrid.
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [all=true] - replace all matches
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string}
  * @private
  */
  replace(replacement, all = true, javaMode = false) {
    let res = "";
    this.reset();
    const isFunc = typeof replacement === "function";
    let originalInput = null;
    if (isFunc) {
      if (this.groupCount() >= Matcher2.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
      originalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
    }
    while (this.find()) {
      res += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode);
      if (!all) break;
    }
    res += this.appendTail();
    return res;
  }
  /**
  * Evaluates a replacer function for the current match and appends the result,
  * along with any un-matched preceding text, advancing the append position.
  * @param {Function} replacer - the replacer function
  * @param {string|Uint8Array|number[]} originalInput - the cached original input reference
  * @returns {string} the evaluated string to append
  * @private
  */
  appendReplacementFunc(replacer, originalInput) {
    let res = "";
    const s = this.start();
    const e = this.end();
    if (this.appendPos < s) res += this.substring(this.appendPos, s);
    this.appendPos = e;
    const args = this.matchArray();
    args.push(s, originalInput);
    if (this.hasNamedGroups) args.push(this.namedGroupsObject());
    res += String(replacer(...args));
    return res;
  }
  /**
  * The match and its groups, as the elements of a JS RegExpExecArray: undefined for a group that
  * did not take part in the match. Used by exec(), matchAll() and replacer functions.
  * @returns {Array<string|undefined>}
  * @private
  */
  matchArray() {
    const result = [this.group(0)];
    for (let i = 1; i <= this.patternGroupCount; i++) {
      const group2 = this.group(i);
      result.push(group2 === null ? void 0 : group2);
    }
    return result;
  }
  /**
  * The named groups, as the groups property of a JS RegExpExecArray: an object without a
  * prototype mapping each name to its group (undefined when it did not take part in the match),
  * or undefined when the pattern has no named groups.
  * @returns {Record<string, string|undefined>|undefined}
  * @private
  */
  namedGroupsObject() {
    if (!this.hasNamedGroups) return;
    const result = this.getNamedGroups();
    for (const name in result) if (result[name] === null) result[name] = void 0;
    return result;
  }
};
var Inst = class Inst2 {
  static ALT = 1;
  static ALT_MATCH = 2;
  static CAPTURE = 3;
  static EMPTY_WIDTH = 4;
  static FAIL = 5;
  static MATCH = 6;
  static NOP = 7;
  static RUNE = 8;
  static RUNE1 = 9;
  static RUNE_ANY = 10;
  static RUNE_ANY_NOT_NL = 11;
  static LB_WRITE = 12;
  static LB_CHECK = 13;
  static isRuneOp(op) {
    return Inst2.RUNE <= op && op <= Inst2.RUNE_ANY_NOT_NL;
  }
  static escapeRunes(runes) {
    let out = '"';
    for (let rune of runes) out += Utils.escapeRune(rune);
    out += '"';
    return out;
  }
  constructor(op) {
    this.op = op;
    this.out = 0;
    this.arg = 0;
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.next = null;
  }
  matchRune(r) {
    if (this.runes.length === 1) {
      const r0 = this.runes[0];
      if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r);
      return r === r0;
    }
    const len = this.runes.length;
    if (len === 0) return false;
    if (len === 2 || len === 4 || len === 6 || len === 8) {
      for (let j = 0; j < len; j += 2) {
        if (r < this.runes[j]) return false;
        if (r <= this.runes[j + 1]) return true;
      }
      return false;
    }
    let base2 = 0;
    let n = len >> 1;
    while (n > 1) {
      const half = n >> 1;
      base2 += this.runes[base2 + half << 1] <= r ? half : 0;
      n -= half;
    }
    base2 += this.runes[base2 << 1] <= r ? 1 : 0;
    const m = base2 - 1;
    return m >= 0 && r <= this.runes[m << 1 | 1];
  }
  matchRunePos(r) {
    if (this.runes.length === 1) {
      const r0 = this.runes[0];
      if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;
      return r === r0 ? 0 : -1;
    }
    const len = this.runes.length;
    if (len === 0) return -1;
    if (len === 2 || len === 4 || len === 6 || len === 8) {
      for (let j = 0; j < len; j += 2) {
        if (r < this.runes[j]) return -1;
        if (r <= this.runes[j + 1]) return Math.floor(j / 2);
      }
      return -1;
    }
    let base2 = 0;
    let n = len >> 1;
    while (n > 1) {
      const half = n >> 1;
      base2 += this.runes[base2 + half << 1] <= r ? half : 0;
      n -= half;
    }
    base2 += this.runes[base2 << 1] <= r ? 1 : 0;
    const m = base2 - 1;
    return m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    switch (this.op) {
      case Inst2.ALT:
        return `alt -> ${this.out}, ${this.arg}`;
      case Inst2.ALT_MATCH:
        return `altmatch -> ${this.out}, ${this.arg}`;
      case Inst2.CAPTURE:
        return `cap ${this.arg} -> ${this.out}`;
      case Inst2.EMPTY_WIDTH:
        return `empty ${this.arg} -> ${this.out}`;
      case Inst2.MATCH:
        return `match${this.arg !== 0 ? ` ${this.arg}` : ""}`;
      case Inst2.FAIL:
        return "fail";
      case Inst2.NOP:
        return `nop -> ${this.out}`;
      case Inst2.LB_WRITE:
        return `lbwrite ${this.arg} -> ${this.out}`;
      case Inst2.LB_CHECK:
        return `lbcheck ${this.arg} -> ${this.out}`;
      case Inst2.RUNE:
        if (this.runes === null) return "rune <null>";
        return [
          "rune ",
          Inst2.escapeRunes(this.runes),
          (this.arg & RE2Flags.FOLD_CASE) !== 0 ? "/i" : "",
          " -> ",
          this.out
        ].join("");
      case Inst2.RUNE1:
        return `rune1 ${Inst2.escapeRunes(this.runes)} -> ${this.out}`;
      case Inst2.RUNE_ANY:
        return `any -> ${this.out}`;
      case Inst2.RUNE_ANY_NOT_NL:
        return `anynotnl -> ${this.out}`;
      default:
        throw new Error("unhandled case in Inst.toString");
    }
  }
};
var Queue = class Queue2 {
  constructor(numInst) {
    this.sparse = new Int32Array(numInst);
    this.densePcs = new Int32Array(numInst);
    this.denseCaps = null;
    this.size = 0;
    this.ncap = 0;
    this.mainThreads = 0;
  }
  static INITIAL_THREADS = 32;
  init(ncap) {
    this.ncap = ncap;
    const needed = Math.min(this.densePcs.length, Queue2.INITIAL_THREADS) * ncap;
    if (!this.denseCaps || this.denseCaps.length < needed) this.denseCaps = new Int32Array(needed);
  }
  growCaps(needed) {
    const limit = this.densePcs.length * this.ncap;
    const grown = new Int32Array(Math.min(limit, Math.max(needed, 2 * this.denseCaps.length)));
    grown.set(this.denseCaps);
    this.denseCaps = grown;
  }
  contains(pc) {
    const j = this.sparse[pc];
    return j < this.size && this.densePcs[j] === pc;
  }
  isEmpty() {
    return this.size === 0;
  }
  add(pc) {
    const j = this.size++;
    this.sparse[pc] = j;
    this.densePcs[j] = pc;
    return j;
  }
  clear() {
    this.size = 0;
    this.mainThreads = 0;
  }
  toString() {
    let out = "{";
    for (let i = 0; i < this.size; i++) {
      if (i !== 0) out += ", ";
      out += this.densePcs[i];
    }
    out += "}";
    return out;
  }
};
var LookbehindState = class {
  constructor(prog) {
    this.pos = -1;
    this.pcs = new Int32Array(prog.numInst());
    this.size = 0;
    this.lbTable = new Int32Array(prog.numLb + 1);
  }
  reset() {
    this.pos = -1;
    this.size = 0;
  }
};
var Machine = class Machine2 {
  static fromRE2(re2) {
    const m = new Machine2();
    m.prog = re2.prog;
    m.re2 = re2;
    m.q0 = new Queue(m.prog.numInst());
    m.q1 = new Queue(m.prog.numInst());
    m.addStack = new Int32Array(2 * (m.prog.numInst() + 1));
    m.matched = false;
    m.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap);
    m.ncap = 0;
    return m;
  }
  constructor() {
    this.prog = null;
    this.re2 = null;
    this.q0 = null;
    this.q1 = null;
    this.addStack = null;
    this.matched = false;
    this.matchcap = null;
    this.ncap = 0;
    this.lbTable = null;
  }
  init(ncap) {
    this.ncap = ncap;
    if (ncap > this.matchcap.length) this.matchcap = new Int32Array(ncap).fill(-1);
    else this.matchcap.fill(-1);
    this.q0.init(ncap);
    this.q1.init(ncap);
    if (this.prog.numLb > 0) {
      if (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);
      this.lbTable.fill(-1);
    }
  }
  submatches() {
    if (this.ncap === 0) return Utils.emptyInts();
    return Utils.toArray(this.matchcap.subarray(0, this.ncap));
  }
  match(input, pos, anchor, lbState = null) {
    const startCond = this.re2.cond;
    if (startCond === Utils.EMPTY_ALL) return false;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
    this.matched = false;
    this.matchcap.fill(-1);
    const hasLookbehinds = this.prog.numLb > 0;
    const matchStartPos = pos;
    let currentPos = pos;
    let resumeLookbehinds = false;
    if (hasLookbehinds) {
      if (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos) {
        currentPos = lbState.pos;
        resumeLookbehinds = true;
      } else currentPos = 0;
    }
    let saveLookbehinds = hasLookbehinds && lbState !== null;
    let runq = this.q0;
    let nextq = this.q1;
    let r = input.step(currentPos);
    let rune = r >> 3;
    let width = r & 7;
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r = input.step(currentPos + width);
      rune1 = r >> 3;
      width1 = r & 7;
    }
    let flag;
    if (currentPos === 0) flag = Utils.emptyOpContext(-1, rune);
    else flag = input.context(currentPos);
    if (hasLookbehinds) {
      if (resumeLookbehinds) this.restoreLookbehinds(lbState, runq, flag);
      else this.spawnLookbehinds(runq, currentPos, flag);
    }
    while (true) {
      if (runq.mainThreads === 0) {
        if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
        if (this.matched) break;
        if (this.prog.numLb === 0 && runq.isEmpty() && !(this.re2.prefix.length === 0) && rune1 !== this.re2.prefixRune && input.canCheckPrefix()) {
          const advance = input.index(this.re2, currentPos);
          if (advance < 0) break;
          currentPos += advance;
          r = input.step(currentPos);
          rune = r >> 3;
          width = r & 7;
          r = input.step(currentPos + width);
          rune1 = r >> 3;
          width1 = r & 7;
          flag = input.context(currentPos);
        }
      }
      if (currentPos >= matchStartPos) {
        if (saveLookbehinds) {
          this.saveLookbehinds(lbState, runq, currentPos);
          saveLookbehinds = false;
        }
        if (!this.matched && (currentPos === 0 || anchor === RE2Flags.UNANCHORED)) {
          if (this.ncap > 0) this.matchcap[0] = currentPos;
          this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
        }
      }
      const nextPos = currentPos + width;
      flag = input.context(nextPos);
      this.step(runq, nextq, currentPos, nextPos, rune, flag, anchor, currentPos === input.endPos());
      if (width === 0) break;
      if (this.ncap === 0 && this.matched) break;
      currentPos += width;
      rune = rune1;
      width = width1;
      if (rune !== -1) {
        r = input.step(currentPos + width);
        rune1 = r >> 3;
        width1 = r & 7;
      }
      const tmpq = runq;
      runq = nextq;
      nextq = tmpq;
    }
    runq.clear();
    nextq.clear();
    return this.matched;
  }
  matchSet(input, pos, anchor) {
    const startCond = this.re2.cond;
    if (startCond === Utils.EMPTY_ALL) return [];
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
    let currentPos = this.prog.numLb > 0 ? 0 : pos;
    let matchStartPos = pos;
    let runq = this.q0;
    let nextq = this.q1;
    let r = input.step(currentPos);
    let rune = r >> 3;
    let width = r & 7;
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r = input.step(currentPos + width);
      rune1 = r >> 3;
      width1 = r & 7;
    }
    let flag = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos);
    const matches2 = /* @__PURE__ */ new Set();
    if (this.prog.numLb > 0) this.spawnLookbehinds(runq, currentPos, flag);
    while (true) {
      if (runq.mainThreads === 0) {
        if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
      }
      if (currentPos === 0 || anchor === RE2Flags.UNANCHORED) {
        if (currentPos >= matchStartPos) this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
      }
      const nextPos = currentPos + width;
      flag = input.context(nextPos);
      for (let j = 0; j < runq.size; j++) {
        const pc = runq.densePcs[j];
        const i = this.prog.inst[pc];
        const capOffset = j * this.ncap;
        let add = false;
        switch (i.op) {
          case Inst.MATCH:
            if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== input.endPos()) break;
            matches2.add(i.arg);
            break;
          case Inst.RUNE:
            add = i.matchRune(rune);
            break;
          case Inst.RUNE1:
            add = rune === i.runes[0];
            break;
          case Inst.RUNE_ANY:
            add = true;
            break;
          case Inst.RUNE_ANY_NOT_NL:
            add = rune !== 10;
            break;
          default:
            continue;
        }
        if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag);
      }
      runq.clear();
      if (width === 0) break;
      currentPos += width;
      rune = rune1;
      width = width1;
      if (rune !== -1) {
        r = input.step(currentPos + width);
        rune1 = r >> 3;
        width1 = r & 7;
      }
      const tmpq = runq;
      runq = nextq;
      nextq = tmpq;
    }
    nextq.clear();
    return Array.from(matches2).sort((a, b) => a - b);
  }
  step(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {
    const longest = this.re2.longest;
    for (let j = 0; j < runq.size; j++) {
      const pc = runq.densePcs[j];
      const capOffset = j * this.ncap;
      if (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;
      const i = this.prog.inst[pc];
      let add = false;
      switch (i.op) {
        case Inst.MATCH:
          if (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;
          if (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {
            runq.denseCaps[capOffset + 1] = pos;
            for (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];
          }
          if (!longest) runq.size = 0;
          this.matched = true;
          break;
        case Inst.RUNE:
          add = i.matchRune(c);
          break;
        case Inst.RUNE1:
          add = c === i.runes[0];
          break;
        case Inst.RUNE_ANY:
          add = true;
          break;
        case Inst.RUNE_ANY_NOT_NL:
          add = c !== 10;
          break;
        default:
          continue;
      }
      if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);
    }
    runq.clear();
  }
  spawnLookbehinds(q, pos, flag) {
    for (let i = 0; i < this.prog.lbStarts.length; i++) this.add(q, this.prog.lbStarts[i], pos, this.matchcap, 0, flag);
  }
  restoreLookbehinds(lbState, q, flag) {
    this.lbTable.set(lbState.lbTable);
    for (let j = 0; j < lbState.size; j++) this.add(q, lbState.pcs[j], lbState.pos, this.matchcap, 0, flag);
  }
  saveLookbehinds(lbState, q, pos) {
    let size = 0;
    for (let j = 0; j < q.size; j++) {
      const pc = q.densePcs[j];
      if (this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op)) lbState.pcs[size++] = pc;
    }
    lbState.size = size;
    lbState.pos = pos;
    lbState.lbTable.set(this.lbTable);
  }
  add(q, pc, pos, capArray, capOffset, cond) {
    const stk = this.addStack;
    let nstk = 0;
    for (; ; ) {
      while (pc !== 0 && !q.contains(pc)) {
        const d = q.add(pc);
        const inst = this.prog.inst[pc];
        switch (inst.op) {
          case Inst.FAIL:
            pc = 0;
            break;
          case Inst.ALT:
          case Inst.ALT_MATCH:
            stk[nstk++] = inst.arg;
            stk[nstk++] = 0;
            pc = inst.out;
            break;
          case Inst.EMPTY_WIDTH:
            pc = (inst.arg & ~cond) === 0 ? inst.out : 0;
            break;
          case Inst.NOP:
            pc = inst.out;
            break;
          case Inst.CAPTURE:
            if (inst.arg < this.ncap) {
              stk[nstk++] = -inst.arg - 1;
              stk[nstk++] = capArray[capOffset + inst.arg];
              capArray[capOffset + inst.arg] = pos;
            }
            pc = inst.out;
            break;
          case Inst.LB_WRITE:
            this.lbTable[Math.abs(inst.arg)] = pos;
            pc = inst.out;
            break;
          case Inst.LB_CHECK:
            if (inst.arg > 0) pc = this.lbTable[inst.arg] === pos ? inst.out : 0;
            else pc = this.lbTable[-inst.arg] !== pos ? inst.out : 0;
            break;
          case Inst.MATCH:
          case Inst.RUNE:
          case Inst.RUNE1:
          case Inst.RUNE_ANY:
          case Inst.RUNE_ANY_NOT_NL:
            if (this.prog.lbInst[pc] === 0) q.mainThreads++;
            if (this.ncap > 0) {
              const destOffset = d * this.ncap;
              if (destOffset + this.ncap > q.denseCaps.length) q.growCaps(destOffset + this.ncap);
              for (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];
            }
            pc = 0;
            break;
          default:
            throw new RE2JSInternalException("unhandled");
        }
      }
      if (nstk === 0) return;
      nstk -= 2;
      const entry = stk[nstk];
      if (entry < 0) {
        capArray[capOffset - entry - 1] = stk[nstk + 1];
        pc = 0;
      } else pc = entry;
    }
  }
};
var hashState = (pcs, flag, ids) => {
  let h = -2128831035;
  for (let i = 0; i < pcs.length; i++) {
    h ^= pcs[i];
    h = Math.imul(h, 16777619);
  }
  h ^= flag;
  h = Math.imul(h, 16777619);
  for (let i = 0; i < ids.length; i++) {
    h ^= ids[i];
    h = Math.imul(h, 16777619);
  }
  return h;
};
var arraysEqual = (a, b) => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};
var isState = (state, pcs, flag, ids) => state.flag === flag && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids);
var NO_IDS = [];
var END_TEXT = -1;
var DFAState = class {
  constructor(nfaStates, flag, matchIDs) {
    this.nfaStates = nfaStates;
    this.flag = flag;
    this.isMatch = (flag & DFA.FLAG_MATCH) !== 0;
    this.matchIDs = matchIDs;
    this.next = null;
    this.nextAnchored = null;
  }
};
var DFA = class DFA2 {
  static FLAG_EMPTY_MASK = 255;
  static FLAG_MATCH = 256;
  static FLAG_LAST_WORD = 512;
  static FLAG_NEED_SHIFT = 16;
  static STATE_OVERHEAD = 150;
  static ARRAY_OVERHEAD = 40;
  static ELEMENT_SIZE = 8;
  static TABLE_OVERHEAD = 48;
  static PROGRESS_PER_STATE = 10;
  constructor(prog, maxMem = 8388608) {
    this.prog = prog;
    this.maxMem = maxMem;
    this.stateCache = /* @__PURE__ */ new Map();
    this.stateCount = 0;
    this.startStates = /* @__PURE__ */ new Map();
    this.failed = false;
    for (let pc = 0; pc < prog.numInst(); pc++) {
      const op = prog.getInst(pc).op;
      if (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {
        this.failed = true;
        break;
      }
    }
    this.computeRuneClasses();
    this.stateBudget = maxMem;
    this.memBudget = maxMem;
  }
  computeRuneClasses() {
    const bounds = /* @__PURE__ */ new Set();
    const addRange = (lo, hi) => {
      bounds.add(lo);
      bounds.add(hi + 1);
    };
    for (let pc = 0; pc < this.prog.numInst(); pc++) {
      const inst = this.prog.getInst(pc);
      switch (inst.op) {
        case Inst.RUNE:
        case Inst.RUNE1:
          if (inst.runes.length === 1) {
            addRange(inst.runes[0], inst.runes[0]);
            if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);
          } else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);
          break;
        case Inst.RUNE_ANY_NOT_NL:
          addRange(10, 10);
          break;
        case Inst.EMPTY_WIDTH:
          if ((inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0) addRange(10, 10);
          if ((inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
            addRange(48, 57);
            addRange(65, 90);
            addRange(95, 95);
            addRange(97, 122);
          }
      }
    }
    bounds.delete(0);
    this.classBounds = Int32Array.from(bounds).sort();
    this.numClasses = this.classBounds.length + 1;
    const latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);
    for (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);
    this.latin1Class = latin1Class;
  }
  runeClass(r) {
    if (r <= Unicode.MAX_LATIN1) return this.latin1Class[r];
    return this.searchClass(r);
  }
  searchClass(r) {
    const bounds = this.classBounds;
    let lo = 0;
    let hi = bounds.length;
    while (lo < hi) {
      const mid = lo + hi >> 1;
      if (bounds[mid] <= r) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }
  closure(pcs, flag) {
    const closure = /* @__PURE__ */ new Set();
    const stack = Array.from(pcs);
    let needflags = 0;
    while (stack.length > 0) {
      const pc = stack.pop();
      if (pc === 0 || closure.has(pc)) continue;
      closure.add(pc);
      const inst = this.prog.getInst(pc);
      switch (inst.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          stack.push(inst.out);
          stack.push(inst.arg);
          break;
        case Inst.NOP:
        case Inst.CAPTURE:
          stack.push(inst.out);
          break;
        case Inst.EMPTY_WIDTH:
          needflags |= inst.arg;
          if ((inst.arg & ~flag) === 0) stack.push(inst.out);
      }
    }
    return {
      pcs: Array.from(closure).sort((a, b) => a - b),
      needflags
    };
  }
  getState(pcs, flag, ids) {
    const hash = hashState(pcs, flag, ids);
    const cached = this.stateCache.get(hash);
    if (cached instanceof DFAState) {
      if (isState(cached, pcs, flag, ids)) return cached;
    } else if (cached !== void 0) {
      for (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag, ids)) return cached[i];
    }
    const cost = DFA2.stateCost(pcs, ids);
    if (this.memBudget < cost) return null;
    this.memBudget -= cost;
    const state = new DFAState(pcs, flag, ids);
    if (cached === void 0) this.stateCache.set(hash, state);
    else if (cached instanceof DFAState) this.stateCache.set(hash, [cached, state]);
    else cached.push(state);
    this.stateCount++;
    return state;
  }
  static stateCost(pcs, ids) {
    const idsCost = ids.length === 0 ? 0 : DFA2.ARRAY_OVERHEAD + DFA2.ELEMENT_SIZE * ids.length;
    return DFA2.STATE_OVERHEAD + DFA2.ELEMENT_SIZE * pcs.length + idsCost;
  }
  *cachedStates() {
    for (const cached of this.stateCache.values()) if (cached instanceof DFAState) yield cached;
    else yield* cached;
  }
  makeState(pcs, flag, ids) {
    const closure = this.closure(pcs, flag & DFA2.FLAG_EMPTY_MASK);
    let stateFlag = flag;
    if (closure.needflags === 0) stateFlag &= DFA2.FLAG_MATCH;
    stateFlag |= closure.needflags << DFA2.FLAG_NEED_SHIFT;
    return this.getState(closure.pcs, stateFlag, ids);
  }
  allocTable(state, anchor) {
    const size = this.numClasses + 1;
    const cost = DFA2.TABLE_OVERHEAD + DFA2.ELEMENT_SIZE * size;
    if (this.memBudget < cost) return null;
    this.memBudget -= cost;
    const table = new Array(size).fill(null);
    if (anchor === RE2Flags.UNANCHORED) state.next = table;
    else state.nextAnchored = table;
    return table;
  }
  clearCache() {
    this.stateCache.clear();
    this.stateCount = 0;
    this.startStates.clear();
    this.memBudget = this.stateBudget;
  }
  resetCache(current) {
    this.clearCache();
    return this.getState(current.nfaStates, current.flag, current.matchIDs);
  }
  step(state, cls, rune, anchor) {
    let table = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;
    if (table !== null) {
      const cached = table[cls];
      if (cached !== null) return cached;
    } else {
      table = this.allocTable(state, anchor);
      if (table === null) return null;
    }
    const needflag = state.flag >>> DFA2.FLAG_NEED_SHIFT;
    const oldbeforeflag = state.flag & DFA2.FLAG_EMPTY_MASK;
    let beforeflag = oldbeforeflag;
    let afterflag = 0;
    if (rune === 10) {
      beforeflag |= Utils.EMPTY_END_LINE;
      afterflag |= Utils.EMPTY_BEGIN_LINE;
    }
    if (rune === END_TEXT) beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT;
    const islastword = (state.flag & DFA2.FLAG_LAST_WORD) !== 0;
    const isword = rune !== END_TEXT && Utils.isWordRune(rune);
    beforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
    let pcs = state.nfaStates;
    if ((beforeflag & ~oldbeforeflag & needflag) !== 0) pcs = this.closure(pcs, beforeflag).pcs;
    const nextPCs = [];
    let ismatch = false;
    let ids = NO_IDS;
    for (let i = 0; i < pcs.length; i++) {
      const inst = this.prog.getInst(pcs[i]);
      if (inst.op === Inst.MATCH) {
        if (!ismatch) {
          ismatch = true;
          ids = [];
        }
        ids.push(inst.arg);
      } else if (rune !== END_TEXT && Inst.isRuneOp(inst.op) && inst.matchRune(rune)) nextPCs.push(inst.out);
    }
    if (ids.length > 1) ids.sort((a, b) => a - b);
    if (anchor === RE2Flags.UNANCHORED && rune !== END_TEXT) nextPCs.push(this.prog.start);
    let flag = afterflag;
    if (ismatch) flag |= DFA2.FLAG_MATCH;
    if (isword) flag |= DFA2.FLAG_LAST_WORD;
    const nextState = this.makeState(nextPCs, flag, ids);
    if (nextState === null) return null;
    table[cls] = nextState;
    return nextState;
  }
  start(input, pos) {
    const context = input.context(pos);
    let flags;
    if ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
    else if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE;
    else {
      const r = input.step(pos);
      const nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);
      flags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 !== nextIsWord ? DFA2.FLAG_LAST_WORD : 0;
    }
    let state = this.startStates.get(flags);
    if (state === void 0) {
      state = this.makeState([this.prog.start], flags, NO_IDS);
      if (state === null) {
        this.clearCache();
        state = this.makeState([this.prog.start], flags, NO_IDS);
        if (state === null) return null;
      }
      this.startStates.set(flags, state);
    }
    return state;
  }
  stepOrReset(state, cls, rune, anchor, pos, search2) {
    let next = this.step(state, cls, rune, anchor);
    if (next !== null) return next;
    if (search2.resetPos >= 0 && pos - search2.resetPos < DFA2.PROGRESS_PER_STATE * this.stateCount) return null;
    search2.resetPos = pos;
    const restored = this.resetCache(state);
    if (restored === null) return null;
    next = this.step(restored, cls, rune, anchor);
    return next;
  }
  run(input, pos, anchor, state, onMatch) {
    const endPos = input.endPos();
    const latin1Class = this.latin1Class;
    const unanchored = anchor === RE2Flags.UNANCHORED;
    const search2 = { resetPos: -1 };
    let i = pos;
    while (i < endPos) {
      const r = input.step(i);
      const rune = r >> 3;
      const width = r & 7;
      if (width === 0) break;
      const cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune);
      let next = unanchored && state.next !== null ? state.next[cls] : null;
      if (next === null) {
        next = this.stepOrReset(state, cls, rune, anchor, i, search2);
        if (next === null) return null;
      }
      state = next;
      if (state.isMatch && onMatch(state, false)) return true;
      if (!unanchored && state.nfaStates.length === 0) return false;
      i += width;
    }
    state = this.stepOrReset(state, this.numClasses, END_TEXT, anchor, i, search2);
    if (state === null) return null;
    return state.isMatch && onMatch(state, true);
  }
  match(input, pos, anchor) {
    if (this.failed) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
    const startState = this.start(input, pos);
    if (startState === null) return null;
    return this.run(input, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);
  }
  matchSet(input, pos, anchor) {
    if (this.failed) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
    const startState = this.start(input, pos);
    if (startState === null) return null;
    const matches2 = /* @__PURE__ */ new Set();
    const collect = (state, atEnd) => {
      if (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches2.add(state.matchIDs[k]);
      return false;
    };
    if (this.run(input, pos, anchor, startState, collect) === null) return null;
    return Array.from(matches2).sort((a, b) => a - b);
  }
};
var VISITED_BITS = 32;
var MAX_BACKTRACK_PROG = 500;
var INITIAL_JOB_CAPACITY = 256;
var MAX_BACKTRACK_VECTOR = 262144;
var BitState = class {
  constructor() {
    this.end = 0;
    this.cap = /* @__PURE__ */ new Int32Array(0);
    this.matchcap = /* @__PURE__ */ new Int32Array(0);
    this.ncap = 0;
    this.jobPc = new Int32Array(INITIAL_JOB_CAPACITY);
    this.jobArg = new Uint8Array(INITIAL_JOB_CAPACITY);
    this.jobPos = new Int32Array(INITIAL_JOB_CAPACITY);
    this.jobLen = 0;
    this.visited = /* @__PURE__ */ new Uint32Array(0);
  }
  reset(prog, end, ncap) {
    this.end = end;
    this.jobLen = 0;
    this.ncap = ncap;
    const visitedSize = prog.numInst() * (end + 1) + VISITED_BITS - 1 >>> 5;
    if (this.visited.length < visitedSize) this.visited = new Uint32Array(visitedSize);
    else this.visited.fill(0, 0, visitedSize);
    if (this.cap.length < ncap) this.cap = new Int32Array(ncap).fill(-1);
    else this.cap.fill(-1, 0, ncap);
    if (this.matchcap.length < ncap) this.matchcap = new Int32Array(ncap).fill(-1);
    else this.matchcap.fill(-1, 0, ncap);
  }
  shouldVisit(pc, pos) {
    const n = pc * (this.end + 1) + pos;
    const idx = n >>> 5;
    const mask = 1 << (n & 31);
    if ((this.visited[idx] & mask) !== 0) return false;
    this.visited[idx] |= mask;
    return true;
  }
  push(re2, pc, pos, arg) {
    if (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {
      if (this.jobLen >= this.jobPc.length) {
        const newSize = this.jobPc.length * 2;
        const newPc = new Int32Array(newSize);
        newPc.set(this.jobPc);
        this.jobPc = newPc;
        const newArg = new Uint8Array(newSize);
        newArg.set(this.jobArg);
        this.jobArg = newArg;
        const newPos = new Int32Array(newSize);
        newPos.set(this.jobPos);
        this.jobPos = newPos;
      }
      this.jobPc[this.jobLen] = pc;
      this.jobArg[this.jobLen] = arg ? 1 : 0;
      this.jobPos[this.jobLen] = pos;
      this.jobLen++;
    }
  }
  tryBacktrack(re2, input, pc, pos, anchor) {
    const longest = re2.longest;
    this.push(re2, pc, pos, false);
    while (this.jobLen > 0) {
      this.jobLen--;
      let currentPc = this.jobPc[this.jobLen];
      let arg = this.jobArg[this.jobLen] === 1;
      let currentPos = this.jobPos[this.jobLen];
      let skipShouldVisit = true;
      while (true) {
        if (!skipShouldVisit) {
          if (!this.shouldVisit(currentPc, currentPos)) break;
        }
        skipShouldVisit = false;
        const inst = re2.prog.getInst(currentPc);
        switch (inst.op) {
          case Inst.FAIL:
            break;
          case Inst.ALT:
            if (arg) {
              arg = false;
              currentPc = inst.arg;
              continue;
            } else {
              this.push(re2, currentPc, currentPos, true);
              currentPc = inst.out;
              continue;
            }
          case Inst.ALT_MATCH: {
            const outInst = re2.prog.getInst(inst.out);
            if (Inst.isRuneOp(outInst.op)) {
              this.push(re2, inst.arg, currentPos, false);
              currentPc = inst.arg;
              currentPos = this.end;
              continue;
            }
            this.push(re2, inst.out, this.end, false);
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (!inst.matchRune(r >> 3)) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE1: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (r >> 3 !== inst.runes[0]) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE_ANY_NOT_NL: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (r >> 3 === 10) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE_ANY: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.CAPTURE:
            if (arg) {
              this.cap[inst.arg] = currentPos;
              break;
            } else {
              if (inst.arg < this.ncap) {
                this.push(re2, currentPc, this.cap[inst.arg], true);
                this.cap[inst.arg] = currentPos;
              }
              currentPc = inst.out;
              continue;
            }
          case Inst.EMPTY_WIDTH: {
            const flag = input.context(currentPos);
            if ((inst.arg & ~flag) !== 0) break;
            currentPc = inst.out;
            continue;
          }
          case Inst.NOP:
            currentPc = inst.out;
            continue;
          case Inst.MATCH: {
            if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;
            if (this.ncap === 0) return true;
            if (this.ncap > 1) this.cap[1] = currentPos;
            const old = this.matchcap[1];
            if (old === -1 || longest && currentPos > 0 && currentPos > old) this.matchcap.set(this.cap);
            if (!longest) return true;
            if (currentPos === this.end) return true;
            break;
          }
          case Inst.LB_WRITE:
          case Inst.LB_CHECK:
            throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions");
          default:
            throw new RE2JSInternalException("bad inst");
        }
        break;
      }
    }
    return longest && this.matchcap.length > 1 && this.matchcap[1] >= 0;
  }
};
var bitStatePool = [];
var Backtracker = class Backtracker2 {
  static shouldBacktrack(prog) {
    return prog.numInst() <= MAX_BACKTRACK_PROG;
  }
  static maxBitStateLen(prog) {
    if (!Backtracker2.shouldBacktrack(prog)) return 0;
    return Math.floor(MAX_BACKTRACK_VECTOR / prog.numInst());
  }
  static execute(re2, input, pos, anchor, ncap) {
    const startCond = re2.cond;
    if (startCond === Utils.EMPTY_ALL) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
    if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;
    const b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState();
    const end = input.endPos();
    b.reset(re2.prog, end, ncap);
    let matched = false;
    if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) {
      if (b.ncap > 0) b.cap[0] = pos;
      if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) matched = true;
    } else {
      let width = -1;
      for (; pos <= end && width !== 0; pos += width) {
        if (re2.prefix.length > 0) {
          const advance = input.index(re2, pos);
          if (advance < 0) break;
          pos += advance;
        }
        if (b.ncap > 0) b.cap[0] = pos;
        if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) {
          matched = true;
          break;
        }
        const r = input.step(pos);
        width = r === MachineInputBase.EOF() ? 0 : r & 7;
      }
    }
    if (!matched) {
      bitStatePool.push(b);
      return null;
    }
    const result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));
    bitStatePool.push(b);
    return result;
  }
};
var QueueOnePass = class {
  constructor(size) {
    this.sparse = new Uint32Array(size);
    this.dense = new Uint32Array(size);
    this.size = 0;
    this.nextIndex = 0;
  }
  empty() {
    return this.nextIndex >= this.size;
  }
  next() {
    return this.dense[this.nextIndex++];
  }
  clear() {
    this.size = 0;
    this.nextIndex = 0;
  }
  contains(u) {
    return u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;
  }
  insert(u) {
    if (!this.contains(u)) this.insertNew(u);
  }
  insertNew(u) {
    if (u >= this.sparse.length) return;
    this.sparse[u] = this.size;
    this.dense[this.size] = u;
    this.size++;
  }
};
var mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {
  const leftLen = leftRunes.length;
  const rightLen = rightRunes.length;
  let lx = 0, rx = 0;
  const merged = [];
  const next = [];
  let ok = true;
  let ix = -1;
  const extend2 = (isLeft) => {
    const newArray = isLeft ? leftRunes : rightRunes;
    const low = isLeft ? lx : rx;
    const pc = isLeft ? leftPC : rightPC;
    if (ix > 0 && newArray[low] <= merged[ix]) return false;
    merged.push(newArray[low], newArray[low + 1]);
    if (isLeft) lx += 2;
    else rx += 2;
    ix += 2;
    next.push(pc);
    return true;
  };
  while (lx < leftLen || rx < rightLen) {
    if (rx >= rightLen) ok = extend2(true);
    else if (lx >= leftLen) ok = extend2(false);
    else if (rightRunes[rx] < leftRunes[lx]) ok = extend2(false);
    else ok = extend2(true);
    if (!ok) return null;
  }
  return {
    merged,
    next
  };
};
var OnePassProg = class {
  constructor(prog) {
    this.start = prog.start;
    this.numCap = prog.numCap;
    this.inst = new Array(prog.inst.length);
    for (let i = 0; i < prog.inst.length; i++) {
      const orig = prog.inst[i];
      const inst = new Inst(orig.op);
      inst.out = orig.out;
      inst.arg = orig.arg;
      inst.runes = orig.runes ? new Int32Array(orig.runes) : /* @__PURE__ */ new Int32Array(0);
      inst.next = null;
      this.inst[i] = inst;
    }
  }
};
var onePassCopy = (prog) => {
  const p = new OnePassProg(prog);
  for (let pc = 0; pc < p.inst.length; pc++) {
    const inst = p.inst[pc];
    if (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;
    let pAOther = "out";
    let pAAlt = "arg";
    let instAlt = p.inst[inst[pAAlt]];
    if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) {
      pAOther = "arg";
      pAAlt = "out";
      instAlt = p.inst[inst[pAAlt]];
      if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) continue;
    }
    const instOther = p.inst[inst[pAOther]];
    if (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;
    let pBAlt = "out";
    let pBOther = "arg";
    let patch = false;
    if (instAlt.out === pc) patch = true;
    else if (instAlt.arg === pc) {
      patch = true;
      pBAlt = "arg";
      pBOther = "out";
    }
    if (patch) instAlt[pBAlt] = inst[pAOther];
    if (inst[pAOther] === instAlt[pBAlt]) inst[pAAlt] = instAlt[pBOther];
  }
  return p;
};
var makeOnePass = (p) => {
  if (p.inst.length >= 1e3) return null;
  const instQueue = new QueueOnePass(p.inst.length);
  const visitQueue = new QueueOnePass(p.inst.length);
  const onePassRunes = new Array(p.inst.length);
  const m = new Array(p.inst.length).fill(false);
  const check2 = (pc) => {
    let ok = true;
    const inst = p.inst[pc];
    if (visitQueue.contains(pc)) return true;
    visitQueue.insert(pc);
    switch (inst.op) {
      case Inst.ALT:
      case Inst.ALT_MATCH: {
        ok = check2(inst.out) && check2(inst.arg);
        let matchOut = m[inst.out];
        let matchArg = m[inst.arg];
        if (matchOut && matchArg) return false;
        if (matchArg) {
          const tempOut = inst.out;
          inst.out = inst.arg;
          inst.arg = tempOut;
          const tempMatch = matchOut;
          matchOut = matchArg;
          matchArg = tempMatch;
        }
        if (matchOut) {
          m[pc] = true;
          inst.op = Inst.ALT_MATCH;
        }
        const leftRunes = onePassRunes[inst.out] || [];
        const rightRunes = onePassRunes[inst.arg] || [];
        const mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);
        if (!mergeRes) return false;
        onePassRunes[pc] = new Int32Array(mergeRes.merged);
        inst.next = new Uint32Array(mergeRes.next);
        break;
      }
      case Inst.CAPTURE:
      case Inst.EMPTY_WIDTH:
      case Inst.NOP:
        ok = check2(inst.out);
        m[pc] = m[inst.out];
        onePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : /* @__PURE__ */ new Int32Array(0);
        inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
        break;
      case Inst.MATCH:
      case Inst.FAIL:
        m[pc] = inst.op === Inst.MATCH;
        break;
      case Inst.RUNE: {
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        if (!inst.runes || inst.runes.length === 0) {
          onePassRunes[pc] = /* @__PURE__ */ new Int32Array(0);
          inst.next = new Uint32Array([inst.out]);
          break;
        }
        let runes = [];
        if (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {
          const r0 = inst.runes[0];
          runes.push(r0, r0);
          for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
          runes.sort((a, b) => a - b);
        } else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);
        onePassRunes[pc] = new Int32Array(runes);
        inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
        inst.op = Inst.RUNE;
        break;
      }
      case Inst.RUNE1: {
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        let runes = [];
        if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {
          const r0 = inst.runes[0];
          runes.push(r0, r0);
          for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
          runes.sort((a, b) => a - b);
        } else runes.push(inst.runes[0], inst.runes[0]);
        onePassRunes[pc] = new Int32Array(runes);
        inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
        inst.op = Inst.RUNE;
        break;
      }
      case Inst.RUNE_ANY:
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        onePassRunes[pc] = new Int32Array([0, Unicode.MAX_RUNE]);
        inst.next = new Uint32Array([inst.out]);
        break;
      case Inst.RUNE_ANY_NOT_NL:
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        onePassRunes[pc] = new Int32Array([
          0,
          9,
          11,
          Unicode.MAX_RUNE
        ]);
        inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
    }
    return ok;
  };
  instQueue.clear();
  instQueue.insert(p.start);
  while (!instQueue.empty()) {
    visitQueue.clear();
    if (!check2(instQueue.next())) return null;
  }
  for (let i = 0; i < p.inst.length; i++) if (onePassRunes[i]) p.inst[i].runes = onePassRunes[i];
  return p;
};
var cleanupOnePass = (p, original) => {
  for (let ix = 0; ix < original.inst.length; ix++) {
    const instOriginal = original.inst[ix];
    switch (instOriginal.op) {
      case Inst.ALT:
      case Inst.ALT_MATCH:
      case Inst.RUNE:
        break;
      case Inst.CAPTURE:
      case Inst.EMPTY_WIDTH:
      case Inst.NOP:
      case Inst.MATCH:
      case Inst.FAIL:
        p.inst[ix].next = null;
        break;
      case Inst.RUNE1:
      case Inst.RUNE_ANY:
      case Inst.RUNE_ANY_NOT_NL:
        p.inst[ix].next = null;
        p.inst[ix].op = instOriginal.op;
        p.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : /* @__PURE__ */ new Int32Array(0);
    }
  }
};
var OnePass = class OnePass2 {
  static compile(prog) {
    if (prog.start === 0) return null;
    if (prog.numLb > 0) return null;
    const startInst = prog.inst[prog.start];
    if (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
    let hasAlt = false;
    for (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {
      hasAlt = true;
      break;
    }
    for (let i = 0; i < prog.inst.length; i++) {
      const inst = prog.inst[i];
      const opOut = prog.inst[inst.out].op;
      switch (inst.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          if (opOut === Inst.MATCH || prog.inst[inst.arg].op === Inst.MATCH) return null;
          break;
        case Inst.EMPTY_WIDTH:
          if (opOut === Inst.MATCH) {
            if ((inst.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;
            return null;
          }
          break;
        default:
          if (opOut === Inst.MATCH && hasAlt) return null;
      }
    }
    let p = onePassCopy(prog);
    p = makeOnePass(p);
    if (p !== null) cleanupOnePass(p, prog);
    return p;
  }
  static next(inst, r) {
    const nextIdx = inst.matchRunePos(r);
    if (nextIdx >= 0) return inst.next[nextIdx];
    if (inst.op === Inst.ALT_MATCH) return inst.out;
    return 0;
  }
  static execute(re2, input, pos, anchor, ncap) {
    const onepass = re2.onepass;
    if (!onepass) return null;
    const matchcap = new Int32Array(ncap).fill(-1);
    let matched = false;
    let r = input.step(pos);
    let rune = r >> 3;
    let width = r & 7;
    let r1 = MachineInputBase.EOF();
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r1 = input.step(pos + width);
      if (r1 !== MachineInputBase.EOF()) {
        rune1 = r1 >> 3;
        width1 = r1 & 7;
      }
    }
    let flag = pos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(pos);
    let pc = onepass.start;
    let inst;
    while (true) {
      inst = onepass.inst[pc];
      pc = inst.out;
      switch (inst.op) {
        case Inst.MATCH:
          if (anchor === RE2Flags.ANCHOR_BOTH && pos !== input.endPos()) return null;
          matched = true;
          if (matchcap.length > 0) {
            matchcap[0] = 0;
            matchcap[1] = pos;
          }
          return ncap === 0 ? [] : Utils.toArray(matchcap);
        case Inst.RUNE:
          if (!inst.matchRune(rune)) return null;
          break;
        case Inst.RUNE1:
          if (rune !== inst.runes[0]) return null;
          break;
        case Inst.RUNE_ANY:
          break;
        case Inst.RUNE_ANY_NOT_NL:
          if (rune === 10) return null;
          break;
        case Inst.ALT:
        case Inst.ALT_MATCH:
          pc = OnePass2.next(inst, rune);
          continue;
        case Inst.FAIL:
          return null;
        case Inst.NOP:
          continue;
        case Inst.EMPTY_WIDTH:
          if ((inst.arg & ~flag) !== 0) return null;
          continue;
        case Inst.CAPTURE:
          if (inst.arg < matchcap.length) matchcap[inst.arg] = pos;
          continue;
        default:
          throw new RE2JSInternalException("bad inst");
      }
      if (width === 0) break;
      flag = Utils.emptyOpContext(rune, rune1);
      pos += width;
      rune = rune1;
      width = width1;
      if (rune !== -1) {
        r1 = input.step(pos + width);
        if (r1 !== MachineInputBase.EOF()) {
          rune1 = r1 >> 3;
          width1 = r1 & 7;
        } else {
          rune1 = -1;
          width1 = 0;
        }
      }
    }
    if (!matched) return null;
    return ncap === 0 ? [] : Utils.toArray(matchcap);
  }
};
var Regexp = class Regexp2 {
  static Op = createEnum([
    "NO_MATCH",
    "EMPTY_MATCH",
    "LITERAL",
    "CHAR_CLASS",
    "ANY_CHAR_NOT_NL",
    "ANY_CHAR",
    "BEGIN_LINE",
    "END_LINE",
    "BEGIN_TEXT",
    "END_TEXT",
    "WORD_BOUNDARY",
    "NO_WORD_BOUNDARY",
    "CAPTURE",
    "STAR",
    "PLUS",
    "QUEST",
    "REPEAT",
    "CONCAT",
    "ALTERNATE",
    "PLB",
    "NLB",
    "LEFT_PAREN",
    "VERTICAL_BAR"
  ]);
  static isPseudoOp(op) {
    return op >= Regexp2.Op.LEFT_PAREN;
  }
  static emptySubs() {
    return [];
  }
  static quoteIfHyphen(rune) {
    if (rune === Codepoint.CODES["-"]) return "\\";
    return "";
  }
  static fromRegexp(re) {
    const regex = new Regexp2(re.op);
    regex.flags = re.flags;
    regex.subs = re.subs;
    regex.runes = re.runes;
    regex.cap = re.cap;
    regex.min = re.min;
    regex.max = re.max;
    regex.name = re.name;
    regex.namedGroups = re.namedGroups;
    regex.lb = re.lb;
    return regex;
  }
  constructor(op) {
    this.op = op;
    this.flags = 0;
    this.subs = Regexp2.emptySubs();
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.min = 0;
    this.max = 0;
    this.cap = 0;
    this.name = null;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.lb = 0;
  }
  reinit() {
    this.flags = 0;
    this.subs = Regexp2.emptySubs();
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.cap = 0;
    this.min = 0;
    this.max = 0;
    this.name = null;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.lb = 0;
  }
  toString() {
    return this.appendTo();
  }
  appendTo() {
    let out = "";
    switch (this.op) {
      case Regexp2.Op.NO_MATCH:
        out += "[^\\x00-\\x{10FFFF}]";
        break;
      case Regexp2.Op.EMPTY_MATCH:
        out += "(?:)";
        break;
      case Regexp2.Op.STAR:
      case Regexp2.Op.PLUS:
      case Regexp2.Op.QUEST:
      case Regexp2.Op.REPEAT: {
        const sub = this.subs[0];
        if (sub.op > Regexp2.Op.CAPTURE || sub.op === Regexp2.Op.LITERAL && sub.runes.length > 1) out += `(?:${sub.appendTo()})`;
        else out += sub.appendTo();
        switch (this.op) {
          case Regexp2.Op.STAR:
            out += "*";
            break;
          case Regexp2.Op.PLUS:
            out += "+";
            break;
          case Regexp2.Op.QUEST:
            out += "?";
            break;
          case Regexp2.Op.REPEAT:
            out += `{${this.min}`;
            if (this.min !== this.max) {
              out += ",";
              if (this.max >= 0) out += this.max;
            }
            out += "}";
        }
        if ((this.flags & RE2Flags.NON_GREEDY) !== 0) out += "?";
        break;
      }
      case Regexp2.Op.CONCAT:
        for (let sub of this.subs) if (sub.op === Regexp2.Op.ALTERNATE) out += `(?:${sub.appendTo()})`;
        else out += sub.appendTo();
        break;
      case Regexp2.Op.ALTERNATE: {
        let sep = "";
        for (let sub of this.subs) {
          out += sep;
          sep = "|";
          out += sub.appendTo();
        }
        break;
      }
      case Regexp2.Op.LITERAL:
        if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += "(?i:";
        for (let rune of this.runes) out += Utils.escapeRune(rune);
        if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += ")";
        break;
      case Regexp2.Op.ANY_CHAR_NOT_NL:
        out += "(?-s:.)";
        break;
      case Regexp2.Op.ANY_CHAR:
        out += "(?s:.)";
        break;
      case Regexp2.Op.PLB:
        out += `(?<=${this.subs[0].appendTo()})`;
        break;
      case Regexp2.Op.NLB:
        out += `(?<!${this.subs[0].appendTo()})`;
        break;
      case Regexp2.Op.CAPTURE:
        if (this.name === null || this.name.length === 0) out += "(";
        else out += `(?P<${this.name}>`;
        if (this.subs[0].op !== Regexp2.Op.EMPTY_MATCH) out += this.subs[0].appendTo();
        out += ")";
        break;
      case Regexp2.Op.BEGIN_TEXT:
        out += "\\A";
        break;
      case Regexp2.Op.END_TEXT:
        if ((this.flags & RE2Flags.WAS_DOLLAR) !== 0) out += "(?-m:$)";
        else out += "\\z";
        break;
      case Regexp2.Op.BEGIN_LINE:
        out += "^";
        break;
      case Regexp2.Op.END_LINE:
        out += "$";
        break;
      case Regexp2.Op.WORD_BOUNDARY:
        out += "\\b";
        break;
      case Regexp2.Op.NO_WORD_BOUNDARY:
        out += "\\B";
        break;
      case Regexp2.Op.CHAR_CLASS:
        if (this.runes.length % 2 !== 0) {
          out += "[invalid char class]";
          break;
        }
        out += "[";
        if (this.runes.length === 0) out += "^\\x00-\\x{10FFFF}";
        else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
          out += "^";
          for (let i = 1; i < this.runes.length - 1; i += 2) {
            const lo = this.runes[i] + 1;
            const hi = this.runes[i + 1] - 1;
            out += Regexp2.quoteIfHyphen(lo);
            out += Utils.escapeRune(lo);
            if (lo !== hi) {
              out += "-";
              out += Regexp2.quoteIfHyphen(hi);
              out += Utils.escapeRune(hi);
            }
          }
        } else for (let i = 0; i < this.runes.length; i += 2) {
          const lo = this.runes[i];
          const hi = this.runes[i + 1];
          out += Regexp2.quoteIfHyphen(lo);
          out += Utils.escapeRune(lo);
          if (lo !== hi) {
            out += "-";
            out += Regexp2.quoteIfHyphen(hi);
            out += Utils.escapeRune(hi);
          }
        }
        out += "]";
        break;
      default:
        out += this.op;
    }
    return out;
  }
  maxCap() {
    let m = 0;
    if (this.op === Regexp2.Op.CAPTURE) m = this.cap;
    if (this.subs !== null) for (let sub of this.subs) {
      const n = sub.maxCap();
      if (m < n) m = n;
    }
    return m;
  }
  equals(that) {
    if (!(that !== null && that instanceof Regexp2)) return false;
    if (this.op !== that.op) return false;
    switch (this.op) {
      case Regexp2.Op.END_TEXT:
        if ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return false;
        break;
      case Regexp2.Op.LITERAL:
      case Regexp2.Op.CHAR_CLASS:
        if ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return false;
        if (this.runes === null && that.runes === null) break;
        if (this.runes === null || that.runes === null) return false;
        if (this.runes.length !== that.runes.length) return false;
        for (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return false;
        break;
      case Regexp2.Op.ALTERNATE:
      case Regexp2.Op.CONCAT:
        if (this.subs.length !== that.subs.length) return false;
        for (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return false;
        break;
      case Regexp2.Op.STAR:
      case Regexp2.Op.PLUS:
      case Regexp2.Op.QUEST:
        if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.REPEAT:
        if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.CAPTURE:
        if (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.PLB:
      case Regexp2.Op.NLB:
        if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return false;
    }
    return true;
  }
};
var RegexpWalker = class {
  static walk(root, handler) {
    const stack = [];
    let re = root;
    let result;
    for (; ; ) {
      if (re.subs.length === 0) result = handler.leaf(re);
      else {
        const state = handler.enter(re);
        if (state.result === void 0) {
          stack.push({
            re,
            state,
            i: 0
          });
          re = re.subs[0];
          continue;
        }
        result = state.result;
      }
      for (; ; ) {
        if (stack.length === 0) return result;
        const frame = stack[stack.length - 1];
        handler.child(frame.re, frame.state, result, frame.i);
        frame.i++;
        if (frame.state.result === void 0 && frame.i < frame.re.subs.length) {
          re = frame.re.subs[frame.i];
          break;
        }
        stack.pop();
        result = frame.state.result !== void 0 ? frame.state.result : handler.leave(frame.re, frame.state);
      }
    }
  }
};
var AhoCorasick = class {
  constructor(words, alphabetSize) {
    const edges = /* @__PURE__ */ new Map();
    const parent = [0];
    const unit = [0];
    const depth2 = [0];
    const terminal = [0];
    for (const word of words) {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const key2 = node * alphabetSize + word[i];
        let child = edges.get(key2);
        if (child === void 0) {
          child = parent.length;
          edges.set(key2, child);
          parent.push(node);
          unit.push(word[i]);
          depth2.push(depth2[node] + 1);
          terminal.push(0);
        }
        node = child;
      }
      terminal[node] = 1;
    }
    const numNodes = parent.length;
    const children = new Int32Array(numNodes - 1);
    for (let c = 1; c < numNodes; c++) children[c - 1] = c;
    children.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);
    const childStart = new Int32Array(numNodes + 1);
    for (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;
    for (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];
    const childUnit = new Int32Array(numNodes - 1);
    for (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];
    this.childStart = childStart;
    this.childUnit = childUnit;
    this.childNode = children;
    const byDepth = new Int32Array(numNodes);
    for (let n = 0; n < numNodes; n++) byDepth[n] = n;
    byDepth.sort((a, b) => depth2[a] - depth2[b]);
    const fail = new Int32Array(numNodes);
    const match = Uint8Array.from(terminal);
    for (let k = 1; k < numNodes; k++) {
      const c = byDepth[k];
      const p = parent[c];
      if (p !== 0) {
        let f = fail[p];
        let next = this.next(f, unit[c]);
        while (next < 0 && f !== 0) {
          f = fail[f];
          next = this.next(f, unit[c]);
        }
        fail[c] = next >= 0 ? next : 0;
      }
      match[c] |= match[fail[c]];
    }
    this.fail = fail;
    this.match = match;
  }
  next(node, u) {
    let lo = this.childStart[node];
    let hi = this.childStart[node + 1];
    const units = this.childUnit;
    while (lo < hi) {
      const mid = lo + hi >> 1;
      const m = units[mid];
      if (m === u) return this.childNode[mid];
      if (m < u) lo = mid + 1;
      else hi = mid;
    }
    return -1;
  }
  advance(node, u) {
    for (; ; ) {
      const next = this.next(node, u);
      if (next >= 0) return next;
      if (node === 0) return 0;
      node = this.fail[node];
    }
  }
  searchUTF16(charSeq, start, end) {
    let node = 0;
    for (let i = start; i < end; i++) {
      node = this.advance(node, charSeq.charCodeAt(i));
      if (this.match[node] === 1) return true;
    }
    return false;
  }
  searchUTF8(bytes, start, end) {
    let node = 0;
    for (let i = start; i < end; i++) {
      node = this.advance(node, bytes[i]);
      if (this.match[node] === 1) return true;
    }
    return false;
  }
};
var Prefilter = class Prefilter2 {
  static Type = {
    NONE: 0,
    EXACT: 1,
    AND: 2,
    OR: 3
  };
  static MAX_SCANS = 32;
  static MAX_AC_UNITS = 1 << 18;
  constructor(type) {
    this.type = type;
    this.subs = [];
    this.str = "";
    this.bytes = null;
    this.cost = type === Prefilter2.Type.EXACT ? 1 : 0;
    this.allExact = false;
    this.ac16 = null;
    this.ac8 = null;
  }
  automaton16() {
    if (this.ac16 === null) {
      const words = this.subs.map((s) => {
        const arr = new Array(s.str.length);
        for (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);
        return arr;
      });
      this.ac16 = new AhoCorasick(words, 65536);
    }
    return this.ac16;
  }
  automaton8() {
    if (this.ac8 === null) this.ac8 = new AhoCorasick(this.subs.map((s) => s.bytes), 256);
    return this.ac8;
  }
  eval(input, pos) {
    switch (this.type) {
      case Prefilter2.Type.NONE:
        return true;
      case Prefilter2.Type.EXACT:
        return input.hasString(this, pos);
      case Prefilter2.Type.AND:
        for (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input, pos)) return false;
        return true;
      case Prefilter2.Type.OR:
        if (this.allExact) return input.hasAnyString(this, pos);
        for (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input, pos)) return true;
        return false;
      default:
        return true;
    }
  }
};
var PrefilterTree = class PrefilterTree2 {
  static build(re) {
    if (!re) return new Prefilter(Prefilter.Type.NONE);
    return RegexpWalker.walk(re, PrefilterTree2.WALKER);
  }
  static WALKER = {
    leaf: (re) => PrefilterTree2.leaf(re),
    enter: (re) => PrefilterTree2.enter(re),
    child: (re, state, result) => PrefilterTree2.child(re, state, result),
    leave: (re, state) => PrefilterTree2.leave(re, state)
  };
  static leaf(re) {
    if (re.op !== Regexp.Op.LITERAL) return new Prefilter(Prefilter.Type.NONE);
    if (re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
    let str = "";
    for (let i = 0; i < re.runes.length; i++) {
      if (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);
      str += String.fromCodePoint(re.runes[i]);
    }
    const pf = new Prefilter(Prefilter.Type.EXACT);
    pf.str = str;
    pf.bytes = Utils.stringToUtf8ByteArray(pf.str);
    return pf;
  }
  static enter(re) {
    switch (re.op) {
      case Regexp.Op.CAPTURE:
      case Regexp.Op.PLUS:
        return { sub: null };
      case Regexp.Op.REPEAT:
        if (re.min >= 1) return { sub: null };
        return { result: new Prefilter(Prefilter.Type.NONE) };
      case Regexp.Op.CONCAT:
        return {
          pf: new Prefilter(Prefilter.Type.AND),
          subs: []
        };
      case Regexp.Op.ALTERNATE:
        return {
          pf: new Prefilter(Prefilter.Type.OR),
          subs: []
        };
      default:
        return { result: new Prefilter(Prefilter.Type.NONE) };
    }
  }
  static child(re, state, s) {
    if (state.subs === void 0) {
      state.sub = s;
      return;
    }
    if (state.pf.type === Prefilter.Type.AND) {
      if (s.type === Prefilter.Type.NONE) return;
      if (s.type === Prefilter.Type.AND) {
        for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
        return;
      }
      state.subs.push(s);
      return;
    }
    if (s.type === Prefilter.Type.NONE) {
      state.result = new Prefilter(Prefilter.Type.NONE);
      return;
    }
    if (s.type === Prefilter.Type.OR) {
      for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
      return;
    }
    state.subs.push(s);
  }
  static leave(re, state) {
    if (state.subs === void 0) return state.sub;
    const pf = state.pf;
    const seen = /* @__PURE__ */ new Set();
    const subs = [];
    for (const sub of state.subs) {
      if (sub.type === Prefilter.Type.EXACT) {
        if (seen.has(sub.str)) continue;
        seen.add(sub.str);
      }
      subs.push(sub);
    }
    if (pf.type === Prefilter.Type.AND) {
      const kept = [];
      let cost2 = 0;
      for (const sub of subs) {
        if (cost2 + sub.cost > Prefilter.MAX_SCANS) continue;
        kept.push(sub);
        cost2 += sub.cost;
      }
      if (kept.length === 0) return new Prefilter(Prefilter.Type.NONE);
      if (kept.length === 1) return kept[0];
      pf.subs = kept;
      pf.cost = cost2;
      return pf;
    }
    if (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);
    if (subs.length === 1) return subs[0];
    pf.subs = subs;
    let allExact = true;
    let cost = 0;
    let units = 0;
    for (const sub of subs) {
      if (sub.type !== Prefilter.Type.EXACT) allExact = false;
      else units += sub.bytes.length;
      cost += sub.cost;
    }
    if (allExact) {
      if (units > Prefilter.MAX_AC_UNITS) return new Prefilter(Prefilter.Type.NONE);
      pf.allExact = true;
      pf.cost = 1;
      return pf;
    }
    if (cost > Prefilter.MAX_SCANS) return new Prefilter(Prefilter.Type.NONE);
    pf.cost = cost;
    return pf;
  }
};
var PatchList = class {
  /**
  * @param {number} head - Encoded pointer to the start of the patch list.
  * @param {number} tail - Encoded pointer to the end of the patch list.
  */
  constructor(head = 0, tail = 0) {
    this.head = head;
    this.tail = tail;
  }
};
var Prog = class {
  constructor() {
    this.inst = [];
    this.start = 0;
    this.numCap = 2;
    this.lbStarts = [];
    this.numLb = 0;
    this.lbInst = null;
  }
  getInst(pc) {
    return this.inst[pc];
  }
  numInst() {
    return this.inst.length;
  }
  addInst(op) {
    this.inst.push(new Inst(op));
  }
  markLookbehindInsts() {
    const lbInst = new Uint8Array(this.inst.length);
    const pending = this.lbStarts.slice();
    while (pending.length > 0) {
      const pc = pending.pop();
      if (pc === 0 || lbInst[pc] === 1) continue;
      lbInst[pc] = 1;
      const i = this.inst[pc];
      switch (i.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          pending.push(i.out, i.arg);
          break;
        case Inst.MATCH:
        case Inst.FAIL:
          break;
        default:
          pending.push(i.out);
      }
    }
    this.lbInst = lbInst;
  }
  skipNop(pc) {
    let i = this.inst[pc];
    while (i.op === Inst.NOP || i.op === Inst.CAPTURE) {
      i = this.inst[pc];
      pc = i.out;
    }
    return i;
  }
  /** @returns {[boolean, string]} */
  prefix() {
    let prefix = "";
    let i = this.skipNop(this.start);
    if (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [i.op === Inst.MATCH, prefix];
    while (Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0])) {
      prefix += String.fromCodePoint(i.runes[0]);
      i = this.skipNop(i.out);
    }
    return [i.op === Inst.MATCH, prefix];
  }
  startCond() {
    let flag = 0;
    let pc = this.start;
    loop: for (; ; ) {
      const i = this.inst[pc];
      switch (i.op) {
        case Inst.EMPTY_WIDTH:
          flag |= i.arg;
          break;
        case Inst.FAIL:
          return -1;
        case Inst.CAPTURE:
        case Inst.NOP:
          break;
        default:
          break loop;
      }
      pc = i.out;
    }
    return flag;
  }
  patch(l, val) {
    let head = l.head;
    while (head !== 0) {
      const i = this.inst[head >> 1];
      if ((head & 1) === 0) {
        head = i.out;
        i.out = val;
      } else {
        head = i.arg;
        i.arg = val;
      }
    }
  }
  append(l1, l2) {
    if (l1.head === 0) return l2;
    if (l2.head === 0) return l1;
    const i = this.inst[l1.tail >> 1];
    if ((l1.tail & 1) === 0) i.out = l2.head;
    else i.arg = l2.head;
    return new PatchList(l1.head, l2.tail);
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    let out = "";
    for (let pc = 0; pc < this.inst.length; pc++) {
      const len = out.length;
      out += pc;
      if (pc === this.start) out += "*";
      out += "        ".substring(out.length - len);
      out += this.inst[pc];
      out += "\n";
    }
    return out;
  }
};
var ANY_RUNE_NOT_NL = new Int32Array([
  0,
  Codepoint.CODES["\n"] - 1,
  Codepoint.CODES["\n"] + 1,
  Unicode.MAX_RUNE
]);
var ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);
var Frag = class {
  constructor(i = 0, out = new PatchList(), nullable = false) {
    this.i = i;
    this.out = out;
    this.nullable = nullable;
  }
};
var Compiler = class Compiler2 {
  static compileRegexp(re) {
    const c = new Compiler2();
    const f = c.compile(re);
    c.prog.patch(f.out, c.newInst(Inst.MATCH).i);
    c.prog.start = f.i;
    c.prog.markLookbehindInsts();
    return c.prog;
  }
  static compileSet(regexps) {
    const c = new Compiler2();
    if (regexps.length === 0) {
      c.prog.start = c.newInst(Inst.FAIL).i;
      c.prog.markLookbehindInsts();
      return c.prog;
    }
    let starts2 = [];
    for (let i = 0; i < regexps.length; i++) {
      c.lbOffset = c.prog.numLb;
      const f = c.compile(regexps[i]);
      const m = c.newInst(Inst.MATCH);
      c.prog.getInst(m.i).arg = i;
      c.prog.patch(f.out, m.i);
      starts2.push(f.i);
    }
    let start = starts2[0];
    for (let i = 1; i < starts2.length; i++) {
      const f = c.newInst(Inst.ALT);
      const inst = c.prog.getInst(f.i);
      inst.out = start;
      inst.arg = starts2[i];
      start = f.i;
    }
    c.prog.start = start;
    c.prog.markLookbehindInsts();
    return c.prog;
  }
  constructor() {
    this.prog = new Prog();
    this.newInst(Inst.FAIL);
    this.lbOffset = 0;
    this.runeCache = /* @__PURE__ */ new Map();
    this.walker = {
      leaf: (re) => this.leaf(re),
      enter: (re) => this.enter(re),
      child: (re, state, result) => this.child(re, state, result),
      leave: (re, state) => this.leave(re, state)
    };
  }
  newInst(op) {
    this.prog.addInst(op);
    return new Frag(this.prog.numInst() - 1, new PatchList(), true);
  }
  nop() {
    const f = this.newInst(Inst.NOP);
    f.out = new PatchList(f.i << 1, f.i << 1);
    return f;
  }
  fail() {
    return new Frag();
  }
  cap(arg) {
    const f = this.newInst(Inst.CAPTURE);
    f.out = new PatchList(f.i << 1, f.i << 1);
    this.prog.getInst(f.i).arg = arg;
    if (this.prog.numCap < arg + 1) this.prog.numCap = arg + 1;
    return f;
  }
  cat(f1, f2) {
    if (f1.i === 0 || f2.i === 0) {
      this.prog.patch(f1.out, 0);
      this.prog.patch(f2.out, 0);
      return this.fail();
    }
    this.prog.patch(f1.out, f2.i);
    return new Frag(f1.i, f2.out, f1.nullable && f2.nullable);
  }
  alt(f1, f2) {
    if (f1.i === 0) return f2;
    if (f2.i === 0) return f1;
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    i.out = f1.i;
    i.arg = f2.i;
    f.out = this.prog.append(f1.out, f2.out);
    f.nullable = f1.nullable || f2.nullable;
    return f;
  }
  loop(f1, nongreedy) {
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    if (nongreedy) {
      i.arg = f1.i;
      f.out = new PatchList(f.i << 1, f.i << 1);
    } else {
      i.out = f1.i;
      f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
    }
    this.prog.patch(f1.out, f.i);
    return f;
  }
  quest(f1, nongreedy) {
    if (f1.i === 0) return this.nop();
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    if (nongreedy) {
      i.arg = f1.i;
      f.out = new PatchList(f.i << 1, f.i << 1);
    } else {
      i.out = f1.i;
      f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
    }
    f.out = this.prog.append(f.out, f1.out);
    return f;
  }
  star(f1, nongreedy) {
    if (f1.i === 0) return this.nop();
    if (f1.nullable) return this.quest(this.plus(f1, nongreedy), nongreedy);
    return this.loop(f1, nongreedy);
  }
  plus(f1, nongreedy) {
    if (f1.i === 0) return this.fail();
    return new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);
  }
  empty(op) {
    const f = this.newInst(Inst.EMPTY_WIDTH);
    this.prog.getInst(f.i).arg = op;
    f.out = new PatchList(f.i << 1, f.i << 1);
    return f;
  }
  rune(runes, flags) {
    const f = this.newInst(Inst.RUNE);
    f.nullable = false;
    const i = this.prog.getInst(f.i);
    i.runes = runes;
    flags &= RE2Flags.FOLD_CASE;
    if (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;
    i.arg = flags;
    f.out = new PatchList(f.i << 1, f.i << 1);
    if ((flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1]) i.op = Inst.RUNE1;
    else if (runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY;
    else if (runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES["\n"] - 1 && runes[2] === Codepoint.CODES["\n"] + 1 && runes[3] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY_NOT_NL;
    return f;
  }
  lookBehind(a, parsedLb) {
    const lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset);
    const id = this.newInst(Inst.LB_WRITE);
    this.prog.getInst(id.i).arg = lb;
    const any = this.rune(ANY_RUNE, 0);
    const dotStar = this.star(any, true);
    const lbAutomaton = this.cat(dotStar, a);
    this.prog.patch(lbAutomaton.out, id.i);
    const checkId = this.newInst(Inst.LB_CHECK);
    this.prog.getInst(checkId.i).arg = lb;
    this.prog.lbStarts.push(lbAutomaton.i);
    if (Math.abs(lb) > this.prog.numLb) this.prog.numLb = Math.abs(lb);
    checkId.out = new PatchList(checkId.i << 1, checkId.i << 1);
    return checkId;
  }
  compile(re) {
    return RegexpWalker.walk(re, this.walker);
  }
  leaf(re) {
    switch (re.op) {
      case Regexp.Op.NO_MATCH:
        return this.fail();
      case Regexp.Op.EMPTY_MATCH:
        return this.nop();
      case Regexp.Op.LITERAL: {
        if (re.runes.length === 0) return this.nop();
        let f = null;
        for (let r of re.runes) {
          let singleRune = this.runeCache.get(r);
          if (singleRune === void 0) {
            singleRune = new Int32Array([r]);
            this.runeCache.set(r, singleRune);
          }
          const f1 = this.rune(singleRune, re.flags);
          f = f === null ? f1 : this.cat(f, f1);
        }
        return f;
      }
      case Regexp.Op.CHAR_CLASS:
        return this.rune(re.runes, re.flags);
      case Regexp.Op.ANY_CHAR_NOT_NL:
        return this.rune(ANY_RUNE_NOT_NL, 0);
      case Regexp.Op.ANY_CHAR:
        return this.rune(ANY_RUNE, 0);
      case Regexp.Op.BEGIN_LINE:
        return this.empty(Utils.EMPTY_BEGIN_LINE);
      case Regexp.Op.END_LINE:
        return this.empty(Utils.EMPTY_END_LINE);
      case Regexp.Op.BEGIN_TEXT:
        return this.empty(Utils.EMPTY_BEGIN_TEXT);
      case Regexp.Op.END_TEXT:
        return this.empty(Utils.EMPTY_END_TEXT);
      case Regexp.Op.WORD_BOUNDARY:
        return this.empty(Utils.EMPTY_WORD_BOUNDARY);
      case Regexp.Op.NO_WORD_BOUNDARY:
        return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return this.nop();
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
  enter(re) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return { sub: null };
      case Regexp.Op.CAPTURE:
        return {
          bra: this.cap(re.cap << 1),
          sub: null
        };
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return { f: null };
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
  child(re, state, f1) {
    if (re.op === Regexp.Op.CONCAT) state.f = state.f === null ? f1 : this.cat(state.f, f1);
    else if (re.op === Regexp.Op.ALTERNATE) state.f = state.f === null ? f1 : this.alt(state.f, f1);
    else state.sub = f1;
  }
  leave(re, state) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
        return this.lookBehind(state.sub, re.lb);
      case Regexp.Op.CAPTURE: {
        const ket = this.cap(re.cap << 1 | 1);
        return this.cat(this.cat(state.bra, state.sub), ket);
      }
      case Regexp.Op.STAR:
        return this.star(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.PLUS:
        return this.plus(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.QUEST:
        return this.quest(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return state.f;
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
};
var Simplify = class Simplify2 {
  static simplify(re) {
    if (re === null) return null;
    return RegexpWalker.walk(re, Simplify2.WALKER);
  }
  static WALKER = {
    leaf: (re) => Simplify2.leaf(re),
    enter: (re) => Simplify2.enter(re),
    child: (re, state, result, i) => Simplify2.child(re, state, result, i),
    leave: (re, state) => Simplify2.leave(re, state)
  };
  static leaf(re) {
    if (re.op === Regexp.Op.CHAR_CLASS) {
      if (re.runes === null) return re;
      if (re.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);
      if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);
      if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);
    }
    return re;
  }
  static enter(re) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE:
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return { sub: null };
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return {
          subs: [],
          changed: false
        };
      case Regexp.Op.REPEAT:
        if (re.min === 0 && re.max === 0) return { result: new Regexp(Regexp.Op.EMPTY_MATCH) };
        return { sub: null };
      default:
        return { result: re };
    }
  }
  static child(re, state, nsub, i) {
    if (state.subs === void 0) {
      state.sub = nsub;
      return;
    }
    if (nsub !== re.subs[i]) state.changed = true;
    if (re.op === Regexp.Op.CONCAT) {
      if (nsub.op === Regexp.Op.NO_MATCH) {
        state.result = new Regexp(Regexp.Op.NO_MATCH);
        return;
      }
      if (nsub.op === Regexp.Op.EMPTY_MATCH) {
        state.changed = true;
        return;
      }
      if (nsub.op === Regexp.Op.CONCAT) {
        state.changed = true;
        for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
        return;
      }
    } else {
      if (nsub.op === Regexp.Op.NO_MATCH) {
        state.changed = true;
        return;
      }
      if (nsub.op === Regexp.Op.ALTERNATE) {
        state.changed = true;
        for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
        return;
      }
    }
    state.subs.push(nsub);
  }
  static leave(re, state) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE: {
        const sub = state.sub;
        if (sub !== re.subs[0]) {
          const nre = Regexp.fromRegexp(re);
          nre.runes = /* @__PURE__ */ new Int32Array(0);
          nre.subs = [sub];
          return nre;
        }
        return re;
      }
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        if (state.changed) {
          const newSubs = state.subs;
          if (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
          if (newSubs.length === 1) return newSubs[0];
          const nre = Regexp.fromRegexp(re);
          nre.runes = /* @__PURE__ */ new Int32Array(0);
          nre.subs = newSubs;
          return nre;
        }
        return re;
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return Simplify2.simplify1(re.op, re.flags, state.sub, re);
      case Regexp.Op.REPEAT:
        return Simplify2.simplifyRepeat(re, state.sub);
      default:
        return re;
    }
  }
  static simplifyRepeat(re, sub) {
    if (re.max === -1) {
      if (re.min === 0) return Simplify2.simplify1(Regexp.Op.STAR, re.flags, sub, null);
      if (re.min === 1) return Simplify2.simplify1(Regexp.Op.PLUS, re.flags, sub, null);
      const subs = [];
      for (let i = 0; i < re.min - 1; i++) subs.push(sub);
      subs.push(Simplify2.simplify1(Regexp.Op.PLUS, re.flags, sub, null));
      return Simplify2.concat(subs);
    }
    if (re.min === 1 && re.max === 1) return sub;
    let prefixSubs = null;
    if (re.min > 0) {
      prefixSubs = [];
      for (let i = 0; i < re.min; i++) prefixSubs.push(sub);
    }
    if (re.max > re.min) {
      let suffix = Simplify2.simplify1(Regexp.Op.QUEST, re.flags, sub, null);
      for (let i = re.min + 1; i < re.max; i++) suffix = Simplify2.simplify1(Regexp.Op.QUEST, re.flags, Simplify2.concat([sub, suffix]), null);
      if (prefixSubs === null) return suffix;
      prefixSubs.push(suffix);
    }
    if (prefixSubs !== null) return Simplify2.concat(prefixSubs);
    return new Regexp(Regexp.Op.NO_MATCH);
  }
  static concat(subs) {
    const newSubs = [];
    for (let i = 0; i < subs.length; i++) {
      const sub = subs[i];
      if (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
      if (sub.op === Regexp.Op.EMPTY_MATCH) continue;
      if (sub.op === Regexp.Op.CONCAT) {
        for (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);
        continue;
      }
      newSubs.push(sub);
    }
    if (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
    if (newSubs.length === 1) return newSubs[0];
    const nre = new Regexp(Regexp.Op.CONCAT);
    nre.subs = newSubs;
    return nre;
  }
  static simplify1(op, flags, sub, re) {
    if (sub.op === Regexp.Op.EMPTY_MATCH) return sub;
    if (sub.op === Regexp.Op.NO_MATCH) {
      if (op === Regexp.Op.PLUS) return sub;
      return new Regexp(Regexp.Op.EMPTY_MATCH);
    }
    if (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;
    if (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;
    const nre = new Regexp(op);
    nre.flags = flags;
    nre.subs = [sub];
    return nre;
  }
};
var CharGroup = class {
  constructor(sign, cls) {
    this.sign = sign;
    this.cls = cls;
  }
};
var code1 = [48, 57];
var code2 = [
  9,
  10,
  12,
  13,
  32,
  32
];
var code3 = [
  48,
  57,
  65,
  90,
  95,
  95,
  97,
  122
];
var PERL_GROUPS = /* @__PURE__ */ new Map([
  ["\\d", new CharGroup(1, code1)],
  ["\\D", new CharGroup(-1, code1)],
  ["\\s", new CharGroup(1, code2)],
  ["\\S", new CharGroup(-1, code2)],
  ["\\w", new CharGroup(1, code3)],
  ["\\W", new CharGroup(-1, code3)]
]);
var code4 = [
  48,
  57,
  65,
  90,
  97,
  122
];
var code5 = [
  65,
  90,
  97,
  122
];
var code6 = [0, 127];
var code7 = [
  9,
  9,
  32,
  32
];
var code8 = [
  0,
  31,
  127,
  127
];
var code9 = [48, 57];
var code10 = [33, 126];
var code11 = [97, 122];
var code12 = [32, 126];
var code13 = [
  33,
  47,
  58,
  64,
  91,
  96,
  123,
  126
];
var code14 = [
  9,
  13,
  32,
  32
];
var code15 = [65, 90];
var code16 = [
  48,
  57,
  65,
  90,
  95,
  95,
  97,
  122
];
var code17 = [
  48,
  57,
  65,
  70,
  97,
  102
];
var POSIX_GROUPS = /* @__PURE__ */ new Map([
  ["[:alnum:]", new CharGroup(1, code4)],
  ["[:^alnum:]", new CharGroup(-1, code4)],
  ["[:alpha:]", new CharGroup(1, code5)],
  ["[:^alpha:]", new CharGroup(-1, code5)],
  ["[:ascii:]", new CharGroup(1, code6)],
  ["[:^ascii:]", new CharGroup(-1, code6)],
  ["[:blank:]", new CharGroup(1, code7)],
  ["[:^blank:]", new CharGroup(-1, code7)],
  ["[:cntrl:]", new CharGroup(1, code8)],
  ["[:^cntrl:]", new CharGroup(-1, code8)],
  ["[:digit:]", new CharGroup(1, code9)],
  ["[:^digit:]", new CharGroup(-1, code9)],
  ["[:graph:]", new CharGroup(1, code10)],
  ["[:^graph:]", new CharGroup(-1, code10)],
  ["[:lower:]", new CharGroup(1, code11)],
  ["[:^lower:]", new CharGroup(-1, code11)],
  ["[:print:]", new CharGroup(1, code12)],
  ["[:^print:]", new CharGroup(-1, code12)],
  ["[:punct:]", new CharGroup(1, code13)],
  ["[:^punct:]", new CharGroup(-1, code13)],
  ["[:space:]", new CharGroup(1, code14)],
  ["[:^space:]", new CharGroup(-1, code14)],
  ["[:upper:]", new CharGroup(1, code15)],
  ["[:^upper:]", new CharGroup(-1, code15)],
  ["[:word:]", new CharGroup(1, code16)],
  ["[:^word:]", new CharGroup(-1, code16)],
  ["[:xdigit:]", new CharGroup(1, code17)],
  ["[:^xdigit:]", new CharGroup(-1, code17)]
]);
var CharClass = class CharClass2 {
  static charClassToString(r, len) {
    let result = "[";
    for (let i = 0; i < len; i += 2) {
      if (i > 0) result += " ";
      const lo = r[i];
      const hi = r[i + 1];
      if (lo === hi) result += `0x${lo.toString(16)}`;
      else result += `0x${lo.toString(16)}-0x${hi.toString(16)}`;
    }
    result += "]";
    return result;
  }
  static sortRanges(array, len) {
    const n = len >> 1;
    const order = new Array(n);
    for (let i = 0; i < n; i++) order[i] = i;
    order.sort((a, b) => array[2 * a] - array[2 * b] || array[2 * b + 1] - array[2 * a + 1]);
    const sorted2 = array.slice(0, len);
    for (let i = 0; i < n; i++) {
      array[2 * i] = sorted2[2 * order[i]];
      array[2 * i + 1] = sorted2[2 * order[i] + 1];
    }
  }
  /**
  * @param {number[]|Int32Array} [r]
  */
  constructor(r = Utils.emptyInts()) {
    this.r = r;
    this.len = r.length;
  }
  toArray() {
    if (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);
    return new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
  }
  toGrowableArray() {
    if (Array.isArray(this.r)) {
      this.r.length = this.len;
      return this.r;
    }
    return Array.from(this.r.subarray(0, this.len));
  }
  cleanClass() {
    if (this.len < 4) return this;
    CharClass2.sortRanges(this.r, this.len);
    let w = 2;
    for (let i = 2; i < this.len; i += 2) {
      const lo = this.r[i];
      const hi = this.r[i + 1];
      if (lo <= this.r[w - 1] + 1) {
        if (hi > this.r[w - 1]) this.r[w - 1] = hi;
        continue;
      }
      this.r[w] = lo;
      this.r[w + 1] = hi;
      w += 2;
    }
    this.len = w;
    return this;
  }
  appendLiteral(x, flags) {
    return (flags & RE2Flags.FOLD_CASE) !== 0 ? this.appendFoldedRange(x, x) : this.appendRange(x, x);
  }
  appendRange(lo, hi) {
    if (this.len > 0) {
      for (let i = 2; i <= 4; i += 2) if (this.len >= i) {
        const rlo = this.r[this.len - i];
        const rhi = this.r[this.len - i + 1];
        if (lo <= rhi + 1 && rlo <= hi + 1) {
          if (lo < rlo) this.r[this.len - i] = lo;
          if (hi > rhi) this.r[this.len - i + 1] = hi;
          return this;
        }
      }
    }
    this.r[this.len++] = lo;
    this.r[this.len++] = hi;
    return this;
  }
  appendFoldedRange(lo, hi) {
    if (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD) return this.appendRange(lo, hi);
    if (hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);
    if (lo < Unicode.MIN_FOLD) {
      this.appendRange(lo, Unicode.MIN_FOLD - 1);
      lo = Unicode.MIN_FOLD;
    }
    if (hi > Unicode.MAX_FOLD) {
      this.appendRange(Unicode.MAX_FOLD + 1, hi);
      hi = Unicode.MAX_FOLD;
    }
    for (let c = lo; c <= hi; c++) {
      this.appendRange(c, c);
      for (let f = Unicode.simpleFold(c); f !== c; f = Unicode.simpleFold(f)) this.appendRange(f, f);
    }
    return this;
  }
  appendClass(x) {
    for (let i = 0; i < x.length; i += 2) this.appendRange(x[i], x[i + 1]);
    return this;
  }
  appendFoldedClass(x) {
    for (let i = 0; i < x.length; i += 2) this.appendFoldedRange(x[i], x[i + 1]);
    return this;
  }
  appendNegatedClass(x) {
    let nextLo = 0;
    for (let i = 0; i < x.length; i += 2) {
      const lo = x[i];
      const hi = x[i + 1];
      if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
      nextLo = hi + 1;
    }
    if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
    return this;
  }
  appendTable(table) {
    for (let i = 0; i < table.length; ++i) {
      const lo = table.getLo(i);
      const hi = table.getHi(i);
      const stride = table.getStride(i);
      if (stride === 1) {
        this.appendRange(lo, hi);
        continue;
      }
      for (let c = lo; c <= hi; c += stride) this.appendRange(c, c);
    }
    return this;
  }
  appendNegatedTable(table) {
    let nextLo = 0;
    for (let i = 0; i < table.length; ++i) {
      const lo = table.getLo(i);
      const hi = table.getHi(i);
      const stride = table.getStride(i);
      if (stride === 1) {
        if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
        nextLo = hi + 1;
        continue;
      }
      for (let c = lo; c <= hi; c += stride) {
        if (nextLo <= c - 1) this.appendRange(nextLo, c - 1);
        nextLo = c + 1;
      }
    }
    if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
    return this;
  }
  appendTableWithSign(table, sign) {
    return sign < 0 ? this.appendNegatedTable(table) : this.appendTable(table);
  }
  negateClass() {
    let nextLo = 0;
    let w = 0;
    for (let i = 0; i < this.len; i += 2) {
      const lo = this.r[i];
      const hi = this.r[i + 1];
      if (nextLo <= lo - 1) {
        this.r[w] = nextLo;
        this.r[w + 1] = lo - 1;
        w += 2;
      }
      nextLo = hi + 1;
    }
    this.len = w;
    if (nextLo <= Unicode.MAX_RUNE) {
      this.r[this.len++] = nextLo;
      this.r[this.len++] = Unicode.MAX_RUNE;
    }
    return this;
  }
  appendClassWithSign(x, sign) {
    return sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);
  }
  appendGroup(g, foldCase) {
    let cls = g.cls;
    if (foldCase) cls = new CharClass2().appendFoldedClass(cls).cleanClass().toArray();
    return this.appendClassWithSign(cls, g.sign);
  }
  toString() {
    return CharClass2.charClassToString(this.r, this.len);
  }
};
var StringIterator = class {
  constructor(str) {
    this.str = str;
    this.position = 0;
  }
  pos() {
    return this.position;
  }
  rewindTo(pos) {
    this.position = pos;
  }
  more() {
    return this.position < this.str.length;
  }
  peek() {
    return this.str.codePointAt(this.position);
  }
  skip(n) {
    this.position += n;
  }
  skipString(s) {
    this.position += s.length;
  }
  pop() {
    const r = this.str.codePointAt(this.position);
    this.position += Utils.charCount(r);
    return r;
  }
  lookingAt(s) {
    return this.str.startsWith(s, this.position);
  }
  rest() {
    return this.str.substring(this.position);
  }
  from(beforePos) {
    return this.str.substring(beforePos, this.position);
  }
  toString() {
    return this.rest();
  }
};
var Parser2 = class Parser3 {
  static ERR_INTERNAL_ERROR = "regexp/syntax: internal error";
  static ERR_INVALID_CHAR_RANGE = "invalid character class range";
  static ERR_INVALID_ESCAPE = "invalid escape sequence";
  static ERR_INVALID_NAMED_CAPTURE = "invalid named capture";
  static ERR_INVALID_PERL_OP = "invalid or unsupported Perl syntax";
  static ERR_INVALID_REPEAT_OP = "invalid nested repetition operator";
  static ERR_INVALID_REPEAT_SIZE = "invalid repeat count";
  static ERR_MISSING_BRACKET = "missing closing ]";
  static ERR_MISSING_PAREN = "missing closing )";
  static ERR_MISSING_REPEAT_ARGUMENT = "missing argument to repetition operator";
  static ERR_TRAILING_BACKSLASH = "trailing backslash at end of expression";
  static ERR_DUPLICATE_NAMED_CAPTURE = "duplicate capture group name";
  static ERR_UNEXPECTED_PAREN = "unexpected )";
  static ERR_NESTING_DEPTH = "expression nests too deeply";
  static ERR_LARGE = "expression too large";
  static ERR_INVALID_CAPTURE_IN_LOOKBEHIND = "invalid capture in lookbehind";
  static MAX_HEIGHT = 1e3;
  static MAX_SIZE = 1398101;
  static MAX_RUNES = 33554432;
  static ANY_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    Unicode.MAX_RUNE,
    1
  ]));
  static ASCII_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    127,
    1
  ]));
  static ASCII_FOLD_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    127,
    1,
    383,
    383,
    1,
    8490,
    8490,
    1
  ]));
  static unicodeTable(name) {
    if (name === "Any") return {
      tab: Parser3.ANY_TABLE,
      fold: Parser3.ANY_TABLE,
      sign: 1
    };
    if (name === "Ascii") return {
      tab: Parser3.ASCII_TABLE,
      fold: Parser3.ASCII_FOLD_TABLE,
      sign: 1
    };
    if (name === "Assigned") return {
      tab: UnicodeTables.CATEGORIES.get("Cn"),
      fold: UnicodeTables.CATEGORIES.get("Cn"),
      sign: -1
    };
    if (name === "Lc") return {
      tab: UnicodeTables.CATEGORIES.get("LC"),
      fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
      sign: 1
    };
    if (UnicodeTables.CATEGORIES.has(name)) return {
      tab: UnicodeTables.CATEGORIES.get(name),
      fold: UnicodeTables.FOLD_CATEGORIES.get(name),
      sign: 1
    };
    if (UnicodeTables.SCRIPTS.has(name)) return {
      tab: UnicodeTables.SCRIPTS.get(name),
      fold: UnicodeTables.FOLD_SCRIPT.get(name),
      sign: 1
    };
    return null;
  }
  static minFoldRune(r) {
    if (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;
    let min = r;
    const r0 = r;
    for (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) if (min > r) min = r;
    return min;
  }
  static leadingRegexp(re) {
    if (re.op === Regexp.Op.EMPTY_MATCH) return null;
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      const sub = re.subs[0];
      if (sub.op === Regexp.Op.EMPTY_MATCH) return null;
      return sub;
    }
    return re;
  }
  static literalRegexp(s, flags) {
    const re = new Regexp(Regexp.Op.LITERAL);
    re.flags = flags;
    re.runes = Utils.stringToRunes(s);
    return re;
  }
  /**
  * Parse regular expression pattern {@code pattern} with mode flags {@code flags}.
  * @param {string} pattern
  * @param {number} flags
  */
  static parse(pattern, flags) {
    return new Parser3(pattern, flags).parseInternal();
  }
  static parseRepeat(t) {
    const start = t.pos();
    if (!t.more() || !t.lookingAt("{")) return -1;
    t.skip(1);
    const min = Parser3.parseInt(t);
    if (min === -1) return -1;
    if (!t.more()) return -1;
    let max;
    if (!t.lookingAt(",")) max = min;
    else {
      t.skip(1);
      if (!t.more()) return -1;
      if (t.lookingAt("}")) max = -1;
      else if ((max = Parser3.parseInt(t)) === -1) return -1;
    }
    if (!t.more() || !t.lookingAt("}")) return -1;
    t.skip(1);
    if (min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_REPEAT_SIZE, t.from(start));
    return min << 16 | max & Unicode.MAX_BMP;
  }
  static isValidCaptureName(name) {
    if (name.length === 0) return false;
    for (let i = 0; i < name.length; i++) {
      const c = name.codePointAt(i);
      if (c !== Codepoint.CODES["_"] && !Utils.isalnum(c)) return false;
    }
    return true;
  }
  static parseInt(t) {
    const start = t.pos();
    while (t.more() && t.peek() >= Codepoint.CODES["0"] && t.peek() <= Codepoint.CODES["9"]) t.skip(1);
    const n = t.from(start);
    if (n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES["0"]) return -1;
    if (n.length > 8) return -2;
    return parseInt(n, 10);
  }
  static isCharClass(re) {
    return re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;
  }
  static matchRune(re, r) {
    switch (re.op) {
      case Regexp.Op.LITERAL:
        return re.runes.length === 1 && re.runes[0] === r;
      case Regexp.Op.CHAR_CLASS:
        for (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return true;
        return false;
      case Regexp.Op.ANY_CHAR_NOT_NL:
        return r !== Codepoint.CODES["\n"];
      case Regexp.Op.ANY_CHAR:
        return true;
    }
    return false;
  }
  static mergeCharClass(dst, src) {
    switch (dst.op) {
      case Regexp.Op.ANY_CHAR:
        break;
      case Regexp.Op.ANY_CHAR_NOT_NL:
        if (Parser3.matchRune(src, Codepoint.CODES["\n"])) dst.op = Regexp.Op.ANY_CHAR;
        break;
      case Regexp.Op.CHAR_CLASS: {
        const cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));
        if (src.op === Regexp.Op.LITERAL) cc.appendLiteral(src.runes[0], src.flags);
        else cc.appendClass(src.runes);
        dst.runes = cc.toGrowableArray();
        break;
      }
      case Regexp.Op.LITERAL:
        if (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;
        dst.op = Regexp.Op.CHAR_CLASS;
        dst.runes = new CharClass().appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();
    }
  }
  static parseEscape(t) {
    const startPos = t.pos();
    t.skip(1);
    if (!t.more()) throw new RE2JSSyntaxException(Parser3.ERR_TRAILING_BACKSLASH);
    let c = t.pop();
    bigswitch: switch (c) {
      case Codepoint.CODES["1"]:
      case Codepoint.CODES["2"]:
      case Codepoint.CODES["3"]:
      case Codepoint.CODES["4"]:
      case Codepoint.CODES["5"]:
      case Codepoint.CODES["6"]:
      case Codepoint.CODES["7"]:
        if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
      case Codepoint.CODES["0"]: {
        let r = c - Codepoint.CODES["0"];
        for (let i = 1; i < 3; i++) {
          if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
          r = r * 8 + t.peek() - Codepoint.CODES["0"];
          t.skip(1);
        }
        return r;
      }
      case Codepoint.CODES["x"]: {
        if (!t.more()) break;
        c = t.pop();
        if (c === Codepoint.CODES["{"]) {
          let nhex = 0;
          let r = 0;
          while (true) {
            if (!t.more()) break bigswitch;
            c = t.pop();
            if (c === Codepoint.CODES["}"]) break;
            const v = Utils.unhex(c);
            if (v < 0) break bigswitch;
            r = r * 16 + v;
            if (r > Unicode.MAX_RUNE) break bigswitch;
            nhex++;
          }
          if (nhex === 0) break bigswitch;
          return r;
        }
        const x = Utils.unhex(c);
        if (!t.more()) break;
        c = t.pop();
        const y = Utils.unhex(c);
        if (x < 0 || y < 0) break;
        return x * 16 + y;
      }
      case Codepoint.CODES["a"]:
        return Codepoint.CODES["\x07"];
      case Codepoint.CODES["f"]:
        return Codepoint.CODES["\f"];
      case Codepoint.CODES["n"]:
        return Codepoint.CODES["\n"];
      case Codepoint.CODES["r"]:
        return Codepoint.CODES["\r"];
      case Codepoint.CODES["t"]:
        return Codepoint.CODES["	"];
      case Codepoint.CODES["v"]:
        return Codepoint.CODES["\v"];
      default:
        if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;
    }
    throw new RE2JSSyntaxException(Parser3.ERR_INVALID_ESCAPE, t.from(startPos));
  }
  static parseClassChar(t, wholeClassPos) {
    if (!t.more()) throw new RE2JSSyntaxException(Parser3.ERR_MISSING_BRACKET, t.from(wholeClassPos));
    if (t.lookingAt("\\")) return Parser3.parseEscape(t);
    return t.pop();
  }
  static hasCapture(re) {
    if (re === null) return false;
    if (re.op === Regexp.Op.CAPTURE) return true;
    if (re.subs) {
      for (let sub of re.subs) if (Parser3.hasCapture(sub)) return true;
    }
    return false;
  }
  constructor(wholeRegexp, flags = 0) {
    this.wholeRegexp = wholeRegexp;
    this.flags = flags;
    this.numCap = 0;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.stack = [];
    this.free = null;
    this.numRegexp = 0;
    this.numRunes = 0;
    this.repeats = 0;
    this.height = null;
    this.size = null;
    this.nlb = 0;
  }
  newRegexp(op) {
    let re = this.free;
    if (re !== null && re.subs !== null && re.subs.length > 0) {
      this.free = re.subs[0];
      re.reinit();
      re.op = op;
    } else {
      re = new Regexp(op);
      this.numRegexp += 1;
    }
    return re;
  }
  reuse(re) {
    if (this.height !== null && this.height.has(re)) this.height.delete(re);
    if (re.subs !== null && re.subs.length > 0) re.subs[0] = this.free;
    this.free = re;
  }
  checkLimits(re) {
    if (this.numRunes > Parser3.MAX_RUNES) throw new RE2JSSyntaxException(Parser3.ERR_LARGE);
    this.checkSize(re);
    this.checkHeight(re);
  }
  checkSize(re) {
    if (this.size === null) {
      if (this.repeats === 0) this.repeats = 1;
      if (re.op === Regexp.Op.REPEAT) {
        let n = re.max;
        if (n === -1) n = re.min;
        if (n <= 0) n = 1;
        if (n > Math.floor(Parser3.MAX_SIZE / this.repeats)) this.repeats = Parser3.MAX_SIZE;
        else this.repeats *= n;
      }
      if (this.numRegexp < Math.floor(Parser3.MAX_SIZE / this.repeats)) return;
      this.size = /* @__PURE__ */ new Map();
      for (let reEx of this.stack) this.checkSize(reEx);
    }
    if (this.calcSize(re, true) > Parser3.MAX_SIZE) throw new RE2JSSyntaxException(Parser3.ERR_LARGE);
  }
  calcSize(re, force = false) {
    if (!force && this.size !== null) {
      if (this.size.has(re)) return this.size.get(re);
    }
    let size = 0;
    switch (re.op) {
      case Regexp.Op.LITERAL:
        size = re.runes.length;
        break;
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE:
      case Regexp.Op.STAR:
        size = 2 + this.calcSize(re.subs[0]);
        break;
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        size = 1 + this.calcSize(re.subs[0]);
        break;
      case Regexp.Op.CONCAT:
        for (let sub of re.subs) size = size + this.calcSize(sub);
        break;
      case Regexp.Op.ALTERNATE:
        for (let sub of re.subs) size = size + this.calcSize(sub);
        if (re.subs.length > 1) size = size + re.subs.length - 1;
        break;
      case Regexp.Op.REPEAT: {
        let sub = this.calcSize(re.subs[0]);
        if (re.max === -1) {
          if (re.min === 0) size = 2 + sub;
          else size = 1 + re.min * sub;
          break;
        }
        size = re.max * sub + (re.max - re.min);
        break;
      }
    }
    size = Math.max(1, size);
    if (this.size === null) this.size = /* @__PURE__ */ new Map();
    this.size.set(re, size);
    return size;
  }
  checkHeight(re) {
    if (this.numRegexp < Parser3.MAX_HEIGHT) return;
    if (this.height === null) {
      this.height = /* @__PURE__ */ new Map();
      for (let reEx of this.stack) this.checkHeight(reEx);
    }
    if (this.calcHeight(re, true) > Parser3.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser3.ERR_NESTING_DEPTH);
  }
  calcHeight(re, force = false) {
    if (!force && this.height !== null) {
      if (this.height.has(re)) return this.height.get(re);
    }
    let h = 1;
    for (let sub of re.subs) {
      const hsub = this.calcHeight(sub);
      if (h < 1 + hsub) h = 1 + hsub;
    }
    if (this.height === null) this.height = /* @__PURE__ */ new Map();
    this.height.set(re, h);
    return h;
  }
  pop() {
    return this.stack.pop();
  }
  popToPseudo() {
    const n = this.stack.length;
    let i = n;
    while (i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op)) i--;
    return this.stack.splice(i, n - i);
  }
  push(re) {
    this.numRunes += re.runes.length;
    if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {
      if (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
      re.op = Regexp.Op.LITERAL;
      re.runes = [re.runes[0]];
      re.flags = this.flags & ~RE2Flags.FOLD_CASE;
    } else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {
      if (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
      re.op = Regexp.Op.LITERAL;
      re.runes = [re.runes[0]];
      re.flags = this.flags | RE2Flags.FOLD_CASE;
    } else this.maybeConcat(-1, 0);
    this.stack.push(re);
    this.checkLimits(re);
    return re;
  }
  maybeConcat(r, flags) {
    const n = this.stack.length;
    if (n < 2) return false;
    const re1 = this.stack[n - 1];
    const re2 = this.stack[n - 2];
    if (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return false;
    if (!Array.isArray(re2.runes)) re2.runes = Array.from(re2.runes);
    for (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);
    if (r >= 0) {
      re1.runes = [r];
      re1.flags = flags;
      return true;
    }
    this.pop();
    this.reuse(re1);
    return false;
  }
  newLiteral(r, flags) {
    const re = this.newRegexp(Regexp.Op.LITERAL);
    re.flags = flags;
    if ((flags & RE2Flags.FOLD_CASE) !== 0) r = Parser3.minFoldRune(r);
    re.runes = [r];
    return re;
  }
  literal(r) {
    this.push(this.newLiteral(r, this.flags));
  }
  op(op) {
    const re = this.newRegexp(op);
    re.flags = this.flags;
    return this.push(re);
  }
  repeat(op, min, max, beforePos, t, lastRepeatPos) {
    let flags = this.flags;
    if ((flags & RE2Flags.PERL_X) !== 0) {
      if (t.more() && t.lookingAt("?")) {
        t.skip(1);
        flags ^= RE2Flags.NON_GREEDY;
      }
      if (lastRepeatPos !== -1) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));
    }
    const n = this.stack.length;
    if (n === 0) throw new RE2JSSyntaxException(Parser3.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
    const sub = this.stack[n - 1];
    if (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser3.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
    const re = this.newRegexp(op);
    re.min = min;
    re.max = max;
    re.flags = flags;
    re.subs = [sub];
    this.stack[n - 1] = re;
    this.checkLimits(re);
    if (op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));
  }
  repeatIsValid(re, n) {
    if (re.op === Regexp.Op.REPEAT) {
      let m = re.max;
      if (m === 0) return true;
      if (m < 0) m = re.min;
      if (m > n) return false;
      if (m > 0) n = Math.trunc(n / m);
    }
    for (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return false;
    return true;
  }
  concat() {
    this.maybeConcat(-1, 0);
    const subs = this.popToPseudo();
    if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH));
    return this.push(this.collapse(subs, Regexp.Op.CONCAT));
  }
  alternate() {
    const subs = this.popToPseudo();
    if (subs.length > 0) this.cleanAlt(subs[subs.length - 1]);
    if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.NO_MATCH));
    return this.push(this.collapse(subs, Regexp.Op.ALTERNATE));
  }
  cleanAlt(re) {
    if (re.op === Regexp.Op.CHAR_CLASS) {
      re.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray();
      if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) {
        re.runes = /* @__PURE__ */ new Int32Array(0);
        re.op = Regexp.Op.ANY_CHAR;
      } else if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) {
        re.runes = /* @__PURE__ */ new Int32Array(0);
        re.op = Regexp.Op.ANY_CHAR_NOT_NL;
      }
    }
  }
  collapse(subs, op) {
    if (subs.length === 1) return subs[0];
    let len = 0;
    for (let sub of subs) len += sub.op === op ? sub.subs.length : 1;
    let newsubs = new Array(len).fill(null);
    let i = 0;
    for (let sub of subs) if (sub.op === op) {
      for (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];
      this.reuse(sub);
    } else newsubs[i++] = sub;
    let re = this.newRegexp(op);
    re.subs = newsubs;
    if (op === Regexp.Op.ALTERNATE) {
      re.subs = this.factor(re.subs);
      if (re.subs.length === 1) {
        const old = re;
        re = re.subs[0];
        this.reuse(old);
      }
    }
    return re;
  }
  factor(array) {
    if (array.length < 2) return array;
    let s = 0;
    let lensub = array.length;
    let lenout = 0;
    let str = null;
    let strlen = 0;
    let strflags = 0;
    let start = 0;
    for (let i = 0; i <= lensub; i++) {
      let istr = null;
      let istrlen = 0;
      let iflags = 0;
      if (i < lensub) {
        let re = array[s + i];
        if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) re = re.subs[0];
        if (re.op === Regexp.Op.LITERAL) {
          istr = re.runes;
          istrlen = re.runes.length;
          iflags = re.flags & RE2Flags.FOLD_CASE;
        }
        if (iflags === strflags) {
          let same2 = 0;
          while (same2 < strlen && same2 < istrlen && str[same2] === istr[same2]) same2++;
          if (same2 > 0) {
            strlen = same2;
            continue;
          }
        }
      }
      if (i === start) {
      } else if (i === start + 1) array[lenout++] = array[s + start];
      else {
        const prefix = this.newRegexp(Regexp.Op.LITERAL);
        prefix.flags = strflags;
        prefix.runes = str.slice(0, strlen);
        for (let j = start; j < i; j++) {
          array[s + j] = this.removeLeadingString(array[s + j], strlen);
          this.checkLimits(array[s + j]);
        }
        const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
        const re = this.newRegexp(Regexp.Op.CONCAT);
        re.subs = [prefix, suffix];
        array[lenout++] = re;
      }
      start = i;
      str = istr;
      strlen = istrlen;
      strflags = iflags;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    let first = null;
    for (let i = 0; i <= lensub; i++) {
      let ifirst = null;
      if (i < lensub) {
        ifirst = Parser3.leadingRegexp(array[s + i]);
        if (first !== null && first.equals(ifirst) && (Parser3.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser3.isCharClass(first.subs[0]))) continue;
      }
      if (i === start) {
      } else if (i === start + 1) array[lenout++] = array[s + start];
      else {
        const prefix = first;
        for (let j = start; j < i; j++) {
          const reuse = j !== start;
          array[s + j] = this.removeLeadingRegexp(array[s + j], reuse);
          this.checkLimits(array[s + j]);
        }
        const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
        const re = this.newRegexp(Regexp.Op.CONCAT);
        re.subs = [prefix, suffix];
        array[lenout++] = re;
      }
      start = i;
      first = ifirst;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    for (let i = 0; i <= lensub; i++) {
      if (i < lensub && Parser3.isCharClass(array[s + i])) continue;
      if (i === start) {
      } else if (i === start + 1) array[lenout++] = array[s + start];
      else {
        let max = start;
        for (let j = start + 1; j < i; j++) {
          const subMax = array[s + max];
          const subJ = array[s + j];
          if (subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes !== null ? subMax.runes.length : 0) < (subJ.runes !== null ? subJ.runes.length : 0)) max = j;
        }
        const tmp = array[s + start];
        array[s + start] = array[s + max];
        array[s + max] = tmp;
        for (let j = start + 1; j < i; j++) {
          Parser3.mergeCharClass(array[s + start], array[s + j]);
          this.reuse(array[s + j]);
        }
        this.cleanAlt(array[s + start]);
        array[lenout++] = array[s + start];
      }
      if (i < lensub) array[lenout++] = array[s + i];
      start = i + 1;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    for (let i = 0; i < lensub; ++i) {
      if (i + 1 < lensub && array[s + i].op === Regexp.Op.EMPTY_MATCH && array[s + i + 1].op === Regexp.Op.EMPTY_MATCH) continue;
      array[lenout++] = array[s + i];
    }
    lensub = lenout;
    s = 0;
    return array.slice(s, lensub);
  }
  removeLeadingString(re, n) {
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      const sub = this.removeLeadingString(re.subs[0], n);
      re.subs[0] = sub;
      if (sub.op === Regexp.Op.EMPTY_MATCH) {
        this.reuse(sub);
        switch (re.subs.length) {
          case 0:
          case 1:
            re.op = Regexp.Op.EMPTY_MATCH;
            re.subs = Regexp.emptySubs();
            break;
          case 2: {
            const old = re;
            re = re.subs[1];
            this.reuse(old);
            break;
          }
          default:
            re.subs = re.subs.slice(1, re.subs.length);
        }
      }
      return re;
    }
    if (re.op === Regexp.Op.LITERAL) {
      re.runes = re.runes.slice(n, re.runes.length);
      if (re.runes.length === 0) re.op = Regexp.Op.EMPTY_MATCH;
    }
    return re;
  }
  removeLeadingRegexp(re, reuse) {
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      if (reuse) this.reuse(re.subs[0]);
      re.subs = re.subs.slice(1, re.subs.length);
      switch (re.subs.length) {
        case 0:
          re.op = Regexp.Op.EMPTY_MATCH;
          re.subs = Regexp.emptySubs();
          break;
        case 1: {
          const old = re;
          re = re.subs[0];
          this.reuse(old);
          break;
        }
      }
      return re;
    }
    if (reuse) this.reuse(re);
    return this.newRegexp(Regexp.Op.EMPTY_MATCH);
  }
  parseInternal() {
    if ((this.flags & RE2Flags.LITERAL) !== 0) return Parser3.literalRegexp(this.wholeRegexp, this.flags);
    let lastRepeatPos = -1;
    let min = -1;
    let max = -1;
    const t = new StringIterator(this.wholeRegexp);
    while (t.more()) {
      let repeatPos = -1;
      bigswitch: switch (t.peek()) {
        case Codepoint.CODES["("]:
          if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
            if (t.lookingAt("(?<=")) {
              this.parsePosLookBehind();
              t.skip(4);
              break;
            }
            if (t.lookingAt("(?<!")) {
              this.parseNegLookBehind();
              t.skip(4);
              break;
            }
          }
          if ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt("(?")) {
            this.parsePerlFlags(t);
            break;
          }
          this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap;
          t.skip(1);
          break;
        case Codepoint.CODES["|"]:
          this.parseVerticalBar();
          t.skip(1);
          break;
        case Codepoint.CODES[")"]:
          this.parseRightParen();
          t.skip(1);
          break;
        case Codepoint.CODES["^"]:
          if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.BEGIN_TEXT);
          else this.op(Regexp.Op.BEGIN_LINE);
          t.skip(1);
          break;
        case Codepoint.CODES["$"]:
          if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR;
          else this.op(Regexp.Op.END_LINE);
          t.skip(1);
          break;
        case Codepoint.CODES["."]:
          if ((this.flags & RE2Flags.DOT_NL) !== 0) this.op(Regexp.Op.ANY_CHAR);
          else this.op(Regexp.Op.ANY_CHAR_NOT_NL);
          t.skip(1);
          break;
        case Codepoint.CODES["["]:
          this.parseClass(t);
          break;
        case Codepoint.CODES["*"]:
        case Codepoint.CODES["+"]:
        case Codepoint.CODES["?"]: {
          repeatPos = t.pos();
          let op = null;
          switch (t.pop()) {
            case Codepoint.CODES["*"]:
              op = Regexp.Op.STAR;
              break;
            case Codepoint.CODES["+"]:
              op = Regexp.Op.PLUS;
              break;
            case Codepoint.CODES["?"]:
              op = Regexp.Op.QUEST;
          }
          this.repeat(op, min, max, repeatPos, t, lastRepeatPos);
          break;
        }
        case Codepoint.CODES["{"]: {
          const before2 = t.pos();
          const minMax = Parser3.parseRepeat(t);
          if (minMax < 0) {
            t.rewindTo(before2);
            this.literal(t.pop());
            break;
          }
          repeatPos = before2;
          min = minMax >> 16;
          max = (minMax & Unicode.MAX_BMP) << 16 >> 16;
          this.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);
          break;
        }
        case Codepoint.CODES["\\"]: {
          const savedPos = t.pos();
          t.skip(1);
          if ((this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {
            case Codepoint.CODES["A"]:
              this.op(Regexp.Op.BEGIN_TEXT);
              break bigswitch;
            case Codepoint.CODES["b"]:
              this.op(Regexp.Op.WORD_BOUNDARY);
              break bigswitch;
            case Codepoint.CODES["B"]:
              this.op(Regexp.Op.NO_WORD_BOUNDARY);
              break bigswitch;
            case Codepoint.CODES["C"]:
              throw new RE2JSSyntaxException(Parser3.ERR_INVALID_ESCAPE, "\\C");
            case Codepoint.CODES["Q"]: {
              let lit = t.rest();
              const i = lit.indexOf("\\E");
              if (i >= 0) {
                lit = lit.substring(0, i);
                t.skipString(lit);
                t.skipString("\\E");
              } else t.skipString(lit);
              let j = 0;
              while (j < lit.length) {
                const codepoint = lit.codePointAt(j);
                this.literal(codepoint);
                j += Utils.charCount(codepoint);
              }
              break bigswitch;
            }
            case Codepoint.CODES["z"]:
              this.op(Regexp.Op.END_TEXT);
              break bigswitch;
            default:
              t.rewindTo(savedPos);
          }
          else t.rewindTo(savedPos);
          const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
          re.flags = this.flags;
          if (t.lookingAt("\\p") || t.lookingAt("\\P")) {
            const cc2 = new CharClass();
            if (this.parseUnicodeClass(t, cc2)) {
              re.runes = cc2.toArray();
              this.push(re);
              break bigswitch;
            }
          }
          const cc = new CharClass();
          if (this.parsePerlClassEscape(t, cc)) {
            re.runes = cc.toArray();
            this.push(re);
            break bigswitch;
          }
          t.rewindTo(savedPos);
          this.reuse(re);
          this.literal(Parser3.parseEscape(t));
          break;
        }
        default:
          this.literal(t.pop());
      }
      lastRepeatPos = repeatPos;
    }
    this.concat();
    if (this.swapVerticalBar()) this.pop();
    this.alternate();
    if (this.stack.length !== 1) throw new RE2JSSyntaxException(Parser3.ERR_MISSING_PAREN, this.wholeRegexp);
    this.stack[0].namedGroups = this.namedGroups;
    return this.stack[0];
  }
  parsePerlFlags(t) {
    const startPos = t.pos();
    const s = t.rest();
    if (s.startsWith("(?P<") || s.startsWith("(?<")) {
      const begin = s.charAt(2) === "P" ? 4 : 3;
      const end = s.indexOf(">");
      if (end < 0) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_NAMED_CAPTURE, s);
      const name = s.substring(begin, end);
      t.skipString(name);
      t.skip(begin + 1);
      if (!Parser3.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));
      const re = this.op(Regexp.Op.LEFT_PAREN);
      re.cap = ++this.numCap;
      if (this.namedGroups[name]) throw new RE2JSSyntaxException(Parser3.ERR_DUPLICATE_NAMED_CAPTURE, name);
      this.namedGroups[name] = this.numCap;
      re.name = name;
      return;
    }
    t.skip(2);
    let flags = this.flags;
    let sign = 1;
    let sawFlag = false;
    loop: while (t.more()) {
      const c = t.pop();
      switch (c) {
        case Codepoint.CODES["i"]:
          flags |= RE2Flags.FOLD_CASE;
          sawFlag = true;
          break;
        case Codepoint.CODES["m"]:
          flags &= ~RE2Flags.ONE_LINE;
          sawFlag = true;
          break;
        case Codepoint.CODES["s"]:
          flags |= RE2Flags.DOT_NL;
          sawFlag = true;
          break;
        case Codepoint.CODES["U"]:
          flags |= RE2Flags.NON_GREEDY;
          sawFlag = true;
          break;
        case Codepoint.CODES["-"]:
          if (sign < 0) break loop;
          sign = -1;
          flags = ~flags;
          sawFlag = false;
          break;
        case Codepoint.CODES[":"]:
        case Codepoint.CODES[")"]:
          if (sign < 0) {
            if (!sawFlag) break loop;
            flags = ~flags;
          }
          if (c === Codepoint.CODES[":"]) this.op(Regexp.Op.LEFT_PAREN);
          this.flags = flags;
          return;
        default:
          break loop;
      }
    }
    throw new RE2JSSyntaxException(Parser3.ERR_INVALID_PERL_OP, t.from(startPos));
  }
  parsePosLookBehind() {
    const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
    re.flags = this.flags;
    re.lb = ++this.nlb;
    return this.push(re);
  }
  parseNegLookBehind() {
    const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
    re.flags = this.flags;
    re.lb = -++this.nlb;
    return this.push(re);
  }
  parseVerticalBar() {
    this.concat();
    if (!this.swapVerticalBar()) this.op(Regexp.Op.VERTICAL_BAR);
  }
  swapVerticalBar() {
    const n = this.stack.length;
    if (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser3.isCharClass(this.stack[n - 1]) && Parser3.isCharClass(this.stack[n - 3])) {
      let re1 = this.stack[n - 1];
      let re3 = this.stack[n - 3];
      if (re1.op > re3.op) {
        const tmp = re3;
        re3 = re1;
        re1 = tmp;
        this.stack[n - 3] = re3;
      }
      Parser3.mergeCharClass(re3, re1);
      this.reuse(re1);
      this.pop();
      return true;
    }
    if (n >= 2) {
      const re1 = this.stack[n - 1];
      const re2 = this.stack[n - 2];
      if (re2.op === Regexp.Op.VERTICAL_BAR) {
        if (n >= 3) this.cleanAlt(this.stack[n - 3]);
        this.stack[n - 2] = re1;
        this.stack[n - 1] = re2;
        return true;
      }
    }
    return false;
  }
  parseRightParen() {
    this.concat();
    if (this.swapVerticalBar()) this.pop();
    this.alternate();
    if (this.stack.length < 2) throw new RE2JSSyntaxException(Parser3.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
    const re1 = this.pop();
    const re2 = this.pop();
    if (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser3.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
    this.flags = re2.flags;
    if (re2.lb !== 0) {
      if (Parser3.hasCapture(re1)) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
      if (re2.lb > 0) re2.op = Regexp.Op.PLB;
      else re2.op = Regexp.Op.NLB;
      re2.subs = [re1];
      this.push(re2);
      return;
    }
    if (re2.cap === 0) this.push(re1);
    else {
      re2.op = Regexp.Op.CAPTURE;
      re2.subs = [re1];
      this.push(re2);
    }
  }
  parsePerlClassEscape(t, cc) {
    const beforePos = t.pos();
    if ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES["\\"] || !t.more()) return false;
    t.pop();
    const p = t.from(beforePos);
    const g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;
    if (g === null) return false;
    cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
    return true;
  }
  parseNamedClass(t, cc) {
    const cls = t.rest();
    const i = cls.indexOf(":]");
    if (i < 0) return false;
    const name = cls.substring(0, i + 2);
    t.skipString(name);
    const g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;
    if (g === null) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, name);
    cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
    return true;
  }
  parseUnicodeClass(t, cc) {
    const startPos = t.pos();
    if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return false;
    t.skip(1);
    let sign = 1;
    let c = t.pop();
    if (c === Codepoint.CODES["P"]) sign = -1;
    if (!t.more()) {
      t.rewindTo(startPos);
      throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, t.rest());
    }
    c = t.pop();
    let name;
    if (c !== Codepoint.CODES["{"]) name = Utils.runeToString(c);
    else {
      const rest = t.rest();
      const end = rest.indexOf("}");
      if (end < 0) {
        t.rewindTo(startPos);
        throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, t.rest());
      }
      name = rest.substring(0, end);
      t.skipString(name);
      t.skip(1);
    }
    if (!(name.length === 0) && name.codePointAt(0) === Codepoint.CODES["^"]) {
      sign = 0 - sign;
      name = name.substring(1);
    }
    const pair = Parser3.unicodeTable(name);
    if (pair === null) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, t.from(startPos));
    if (pair.sign < 0) sign = 0 - sign;
    const tab = pair.tab;
    const fold = pair.fold;
    if ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold === null) cc.appendTableWithSign(tab, sign);
    else {
      const tmp = new CharClass().appendTable(tab).appendTable(fold).cleanClass().toArray();
      cc.appendClassWithSign(Array.from(tmp), sign);
    }
    return true;
  }
  parseClass(t) {
    const startPos = t.pos();
    t.skip(1);
    const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
    re.flags = this.flags;
    const cc = new CharClass();
    let sign = 1;
    if (t.more() && t.lookingAt("^")) {
      sign = -1;
      t.skip(1);
      if ((this.flags & RE2Flags.CLASS_NL) === 0) cc.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]);
    }
    let first = true;
    while (!t.more() || t.peek() !== Codepoint.CODES["]"] || first) {
      if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {
        const s = t.rest();
        if (s === "-" || !s.startsWith("-]")) {
          t.rewindTo(startPos);
          throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, t.rest());
        }
      }
      first = false;
      const beforePos = t.pos();
      if (t.lookingAt("[:")) {
        if (this.parseNamedClass(t, cc)) continue;
        t.rewindTo(beforePos);
      }
      if (this.parseUnicodeClass(t, cc)) continue;
      if (this.parsePerlClassEscape(t, cc)) continue;
      t.rewindTo(beforePos);
      const lo = Parser3.parseClassChar(t, startPos);
      let hi = lo;
      if (t.more() && t.lookingAt("-")) {
        t.skip(1);
        if (t.more() && t.lookingAt("]")) t.skip(-1);
        else {
          hi = Parser3.parseClassChar(t, startPos);
          if (hi < lo) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, t.from(beforePos));
        }
      }
      if ((this.flags & RE2Flags.FOLD_CASE) === 0) cc.appendRange(lo, hi);
      else cc.appendFoldedRange(lo, hi);
    }
    t.skip(1);
    cc.cleanClass();
    if (sign < 0) cc.negateClass();
    re.runes = cc.toArray();
    this.push(re);
  }
};
var RE2 = class RE22 {
  static initTest(expr) {
    const re2 = RE22.compile(expr);
    const res = new RE22(re2.expr, re2.prog, re2.numSubexp, re2.longest);
    res.cond = re2.cond;
    res.prefix = re2.prefix;
    res.prefixUTF8 = re2.prefixUTF8;
    res.prefixComplete = re2.prefixComplete;
    res.prefixRune = re2.prefixRune;
    res.prefilter = re2.prefilter;
    res.namedGroups = re2.namedGroups;
    return res;
  }
  /**
  * Parses a regular expression and returns, if successful, an {@code RE2} instance that can be
  * used to match against text.
  *
  * When matching against text, the regexp returns a match that begins as early as possible in the
  * input (leftmost), and among those it chooses the one that a backtracking search would have
  * found first. This so-called leftmost-first matching is the same semantics that Perl, Python,
  * and other implementations use, although this package implements it without the expense of
  * backtracking. For POSIX leftmost-longest matching, see {@link #compilePOSIX}.
  */
  static compile(expr) {
    return RE22.compileImpl(expr, RE2Flags.PERL, false);
  }
  /**
  * {@code compilePOSIX} is like {@link #compile} but restricts the regular expression to POSIX ERE
  * (egrep) syntax and changes the match semantics to leftmost-longest.
  *
  * That is, when matching against text, the regexp returns a match that begins as early as
  * possible in the input (leftmost), and among those it chooses a match that is as long as
  * possible. This so-called leftmost-longest matching is the same semantics that early regular
  * expression implementations used and that POSIX specifies.
  *
  * However, there can be multiple leftmost-longest matches, with different submatch choices, and
  * here this package diverges from POSIX. Among the possible leftmost-longest matches, this
  * package chooses the one that a backtracking search would have found first, while POSIX
  * specifies that the match be chosen to maximize the length of the first subexpression, then the
  * second, and so on from left to right. The POSIX rule is computationally prohibitive and not
  * even well-defined. See http://swtch.com/~rsc/regexp/regexp2.html#posix
  */
  static compilePOSIX(expr) {
    return RE22.compileImpl(expr, RE2Flags.POSIX, true);
  }
  static compileImpl(expr, mode, longest) {
    let re = Parser2.parse(expr, mode);
    const maxCap = re.maxCap();
    const namedGroups = re.namedGroups;
    re = Simplify.simplify(re);
    const prefilter = PrefilterTree.build(re);
    const prog = Compiler.compileRegexp(re);
    const re2 = new RE22(expr, prog, maxCap, longest);
    re2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;
    const [prefixCompl, prefixStr] = prog.prefix();
    re2.prefixComplete = prefixCompl;
    re2.prefix = prefixStr;
    re2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix);
    if (re2.prefix.length > 0) re2.prefixRune = re2.prefix.codePointAt(0);
    re2.namedGroups = namedGroups;
    return re2;
  }
  /**
  * Returns true iff textual regular expression {@code pattern} matches string {@code s}.
  *
  * More complicated queries need to use {@link #compile} and the full {@code RE2} interface.
  */
  static match(pattern, s) {
    return RE22.compile(pattern).match(s);
  }
  constructor(expr, prog, numSubexp = 0, longest = 0) {
    this.expr = expr;
    this.prog = prog;
    this.numSubexp = numSubexp;
    this.longest = longest;
    this.cond = prog.startCond();
    this.prefix = null;
    this.prefixUTF8 = null;
    this.prefixComplete = false;
    this.prefixRune = 0;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.machinePool = [];
    this.lazyDFA = null;
    this.onepass = OnePass.compile(this.prog);
    this.prefilter = null;
  }
  get dfa() {
    if (this.lazyDFA === null) this.lazyDFA = new DFA(this.prog);
    return this.lazyDFA;
  }
  matchPrefixComplete(input, pos, anchor, ncap) {
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
    let matchStart = -1;
    let matchEnd = -1;
    const pLen = input.prefixLength(this);
    if (anchor === RE2Flags.UNANCHORED) {
      const idx = input.index(this, pos);
      if (idx < 0) return null;
      matchStart = pos + idx;
      matchEnd = matchStart + pLen;
    } else if (anchor === RE2Flags.ANCHOR_BOTH) {
      if (input.endPos() !== pLen) return null;
      if (input.index(this, 0) !== 0) return null;
      matchStart = 0;
      matchEnd = pLen;
    } else if (anchor === RE2Flags.ANCHOR_START) {
      if (input.index(this, 0) !== 0) return null;
      matchStart = 0;
      matchEnd = pLen;
    }
    if (matchStart < 0) return null;
    if (ncap > 0) {
      const matchcap = new Int32Array(ncap).fill(-1);
      matchcap[0] = matchStart;
      matchcap[1] = matchEnd;
      return Array.from(matchcap);
    }
    return [];
  }
  createLookbehindState() {
    return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
  }
  executeEngine(input, pos, anchor, ncap, lbState = null) {
    if (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input, pos, anchor, ncap);
    if (this.prefilter !== null && anchor === RE2Flags.UNANCHORED) {
      if (!this.prefilter.eval(input, pos)) return null;
    }
    if (this.onepass !== null) return OnePass.execute(this, input, pos, anchor, ncap);
    if (ncap > 0) {
      if (this.prog.numLb === 0 && input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
      return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
    }
    if (this.prog.numLb === 0) {
      const dfaResult = this.dfa.match(input, pos, anchor);
      if (dfaResult !== null) return dfaResult ? [] : null;
      if (input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
    }
    return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
  }
  /**
  * Returns the number of parenthesized subexpressions in this regular expression.
  */
  numberOfCapturingGroups() {
    return this.numSubexp;
  }
  /**
  * Returns the number of instructions in this compiled regular expression program.
  */
  numberOfInstructions() {
    return this.prog.numInst();
  }
  get() {
    return this.machinePool.length > 0 ? this.machinePool.pop() : null;
  }
  reset() {
    this.machinePool.length = 0;
  }
  put(m) {
    this.machinePool.push(m);
  }
  toString() {
    return this.expr;
  }
  doExecuteNFA(input, pos, anchor, ncap, lbState = null) {
    let m = this.get();
    if (!m) m = Machine.fromRE2(this);
    m.init(ncap);
    const cap = m.match(input, pos, anchor, lbState) ? m.submatches() : null;
    this.put(m);
    return cap;
  }
  match(s) {
    return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;
  }
  /**
  * Matches the regular expression against input starting at position start and ending at position
  * end, with the given anchoring. Records the submatch boundaries in group, which is [start, end)
  * pairs of byte offsets. The number of boundaries needed is inferred from the size of the group
  * array. It is most efficient not to ask for submatch boundaries.
  *
  * @param input the input byte array
  * @param start the beginning position in the input
  * @param end the end position in the input
  * @param anchor the anchoring flag (UNANCHORED, ANCHOR_START, ANCHOR_BOTH)
  * @param group the array to fill with submatch positions
  * @param ngroup the number of array pairs to fill in
  * @param lbState optional state carried between successive matches over the same input (see
  *   createLookbehindState); omit it to evaluate lookbehinds from the beginning of the input
  * @returns true if a match was found
  */
  matchWithGroup(input, start, end, anchor, ngroup, lbState = null) {
    if (!(input instanceof MatcherInputBase)) {
      if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
      else input = MatcherInput.utf16(input);
    }
    return this.matchMachineInput(input, start, end, anchor, ngroup, lbState);
  }
  matchMachineInput(input, start, end, anchor, ngroup, lbState = null) {
    if (start > end) return [false, null];
    const machineInput = input.isUTF16Encoding() ? MachineInput.fromUTF16(input.asCharSequence(), 0, end) : MachineInput.fromUTF8(input.asBytes(), 0, end);
    const groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);
    if (groupMatch === null) return [false, null];
    return [true, groupMatch];
  }
  /**
  * Returns true iff this regexp matches the UTF-8 byte array {@code b}.
  */
  matchUTF8(b) {
    return this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 0) !== null;
  }
  /**
  * Returns a copy of {@code src} in which all matches for this regexp have been replaced by
  * {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceAll(src, repl) {
    return this.replaceAllFunc(src, () => repl, 2 * src.length + 1);
  }
  /**
  * Returns a copy of {@code src} in which only the first match for this regexp has been replaced
  * by {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceFirst(src, repl) {
    return this.replaceAllFunc(src, () => repl, 1);
  }
  /**
  * Returns a copy of {@code src} in which at most {@code maxReplaces} matches for this regexp have
  * been replaced by the return value of of function {@code repl} (whose first argument is the
  * matched string). No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceAllFunc(src, replFunc, maxReplaces) {
    let lastMatchEnd = 0;
    let searchPos = 0;
    let out = "";
    const input = MachineInput.fromUTF16(src);
    const lbState = this.createLookbehindState();
    let numReplaces = 0;
    while (searchPos <= src.length) {
      const a = this.executeEngine(input, searchPos, RE2Flags.UNANCHORED, 2, lbState);
      if (a === null || a.length === 0) break;
      out += src.substring(lastMatchEnd, a[0]);
      if (a[1] > lastMatchEnd || a[0] === 0) {
        out += replFunc(src.substring(a[0], a[1]));
        numReplaces++;
      }
      lastMatchEnd = a[1];
      const width = input.step(searchPos) & 7;
      if (searchPos + width > a[1]) searchPos += width;
      else if (searchPos + 1 > a[1]) searchPos++;
      else searchPos = a[1];
      if (numReplaces >= maxReplaces) break;
    }
    out += src.substring(lastMatchEnd);
    return out;
  }
  pad(a) {
    if (a === null) return null;
    let n = (1 + this.numSubexp) * 2;
    if (a.length < n) {
      let a2 = new Array(n).fill(-1);
      for (let i = 0; i < a.length; i++) a2[i] = a[i];
      a = a2;
    }
    return a;
  }
  allMatches(input, n, deliverFun = (v) => v) {
    let result = [];
    const end = input.endPos();
    if (n < 0) n = end + 1;
    let pos = 0;
    let i = 0;
    let prevMatchEnd = -1;
    const lbState = this.createLookbehindState();
    while (i < n && pos <= end) {
      const matches2 = this.executeEngine(input, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);
      if (matches2 === null || matches2.length === 0) break;
      let accept = true;
      if (matches2[1] === pos) {
        if (matches2[0] === prevMatchEnd) accept = false;
        const r = input.step(pos);
        if (r < 0) pos = end + 1;
        else pos += r & 7;
      } else pos = matches2[1];
      prevMatchEnd = matches2[1];
      if (accept) {
        result.push(deliverFun(this.pad(matches2)));
        i++;
      }
    }
    return result;
  }
  /**
  * Returns an array holding the text of the leftmost match in {@code b} of this regular
  * expression.
  *
  * A return value of null indicates no match.
  */
  findUTF8(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return null;
    return b.slice(a[0], a[1]);
  }
  /**
  * Returns a two-element array of integers defining the location of the leftmost match in
  * {@code b} of this regular expression. The match itself is at {@code b[loc[0]...loc[1]]}.
  *
  * A return value of null indicates no match.
  */
  findUTF8Index(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return null;
    return a.slice(0, 2);
  }
  /**
  * Returns a string holding the text of the leftmost match in {@code s} of this regular
  * expression.
  *
  * If there is no match, the return value is an empty string, but it will also be empty if the
  * regular expression successfully matches an empty string. Use {@link #findIndex} or
  * {@link #findSubmatch} if it is necessary to distinguish these cases.
  */
  find(s) {
    const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return "";
    return s.substring(a[0], a[1]);
  }
  /**
  * Returns a two-element array of integers defining the location of the leftmost match in
  * {@code s} of this regular expression. The match itself is at
  * {@code s.substring(loc[0], loc[1])}.
  *
  * A return value of null indicates no match.
  */
  findIndex(s) {
    return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
  }
  /**
  * Returns an array of arrays the text of the leftmost match of the regular expression in
  * {@code b} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findUTF8Submatch(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);
    if (a === null) return null;
    const ret = new Array(1 + this.numSubexp).fill(null);
    for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = b.slice(a[2 * i], a[2 * i + 1]);
    return ret;
  }
  /**
  * Returns an array holding the index pairs identifying the leftmost match of this regular
  * expression in {@code b} and the matches, if any, of its subexpressions, as defined by the the
  * <a href='#submatch'>Submatch</a> and <a href='#index'>Index</a> descriptions above.
  *
  * A return value of null indicates no match.
  */
  findUTF8SubmatchIndex(b) {
    return this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));
  }
  /**
  * Returns an array of strings holding the text of the leftmost match of the regular expression in
  * {@code s} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findSubmatch(s) {
    const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);
    if (a === null) return null;
    const ret = new Array(1 + this.numSubexp).fill(null);
    for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = s.substring(a[2 * i], a[2 * i + 1]);
    return ret;
  }
  /**
  * Returns an array holding the index pairs identifying the leftmost match of this regular
  * expression in {@code s} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findSubmatchIndex(s) {
    return this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));
  }
  /**
  * {@code findAllUTF8()} is the <a href='#all'>All</a> version of {@link #findUTF8}; it returns a
  * list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  *
  * TODO(adonovan): think about defining a byte slice view class, like a read-only Go slice backed
  * by |b|.
  */
  findAllUTF8(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => b.slice(match[0], match[1]));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8Index} is the <a href='#all'>All</a> version of {@link #findUTF8Index}; it
  * returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8Index(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => match.slice(0, 2));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAll} is the <a href='#all'>All</a> version of {@link #find}; it returns a list of up
  * to {@code n} successive matches of the expression, as defined by the <a href='#all'>All</a>
  * description above.
  *
  * A return value of null indicates no match.
  */
  findAll(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => s.substring(match[0], match[1]));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllIndex} is the <a href='#all'>All</a> version of {@link #findIndex}; it returns a
  * list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllIndex(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => match.slice(0, 2));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8Submatch} is the <a href='#all'>All</a> version of {@link #findUTF8Submatch};
  * it returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8Submatch(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => {
      let slice = new Array(match.length / 2 | 0).fill(null);
      for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = b.slice(match[2 * j], match[2 * j + 1]);
      return slice;
    });
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8SubmatchIndex} is the <a href='#all'>All</a> version of
  * {@link #findUTF8SubmatchIndex}; it returns a list of up to {@code n} successive matches of the
  * expression, as defined by the <a href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8SubmatchIndex(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n);
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllSubmatch} is the <a href='#all'>All</a> version of {@link #findSubmatch}; it
  * returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllSubmatch(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => {
      let slice = new Array(match.length / 2 | 0).fill(null);
      for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = s.substring(match[2 * j], match[2 * j + 1]);
      return slice;
    });
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllSubmatchIndex} is the <a href='#all'>All</a> version of
  * {@link #findSubmatchIndex}; it returns a list of up to {@code n} successive matches of the
  * expression, as defined by the <a href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllSubmatchIndex(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n);
    if (result.length === 0) return null;
    return result;
  }
};
var RE2Set = class RE2Set2 {
  /** @type {number} */
  static UNANCHORED = RE2Flags.UNANCHORED;
  /** @type {number} */
  static ANCHOR_START = RE2Flags.ANCHOR_START;
  /** @type {number} */
  static ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;
  /**
  * Constructs a new RE2Set with the specified anchor mode and flags.
  * @param {number} [anchor=RE2Set.UNANCHORED] - The anchoring mode (e.g., RE2Set.UNANCHORED).
  * @param {number} [flags=0] - The public flags to apply to all patterns in the set.
  * @param {number} [maxMem=8388608] - The maximum memory in bytes to use for the DFA (default 8MB).
  */
  constructor(anchor = RE2Set2.UNANCHORED, flags = 0, maxMem = 8388608) {
    if (![
      RE2Set2.UNANCHORED,
      RE2Set2.ANCHOR_START,
      RE2Set2.ANCHOR_BOTH
    ].includes(anchor)) throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
    Utils.checkFlags(flags);
    this.anchor = anchor;
    this.jsFlags = flags;
    this.maxMem = maxMem;
    let re2Flags = RE2Flags.PERL;
    if ((flags & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
    if ((flags & PublicFlags.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
    this.re2Flags = re2Flags;
    this.regexps = [];
    this.prog = null;
    this.dfa = null;
    this.dummyRe2 = null;
  }
  /**
  * Adds a new regular expression pattern to the set.
  * Patterns cannot be added after the set has been compiled.
  * @param {string} pattern - The regular expression pattern to add.
  * @returns {number} The integer index assigned to the added pattern.
  * @throws {RE2JSCompileException} If patterns are added after compilation.
  */
  add(pattern) {
    if (this.prog) throw new RE2JSCompileException("Cannot add patterns after compile");
    Utils.checkPattern(pattern);
    let fregex = pattern;
    if ((this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
    if ((this.jsFlags & PublicFlags.DOTALL) !== 0) fregex = `(?s)${fregex}`;
    if ((this.jsFlags & PublicFlags.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
    const re = Parser2.parse(fregex, this.re2Flags);
    this.regexps.push(Simplify.simplify(re));
    return this.regexps.length - 1;
  }
  /**
  * Compiles the added patterns into a single state machine.
  * This is automatically called on the first match if not called explicitly.
  * @returns {void}
  */
  compile() {
    if (this.prog) return;
    const prog = Compiler.compileSet(this.regexps);
    if (prog.numInst() > Parser2.MAX_SIZE) throw new RE2JSCompileException(`${Parser2.ERR_LARGE}: the set compiles to ${prog.numInst()} instructions, more than ${Parser2.MAX_SIZE}`);
    this.prog = prog;
    this.dfa = new DFA(this.prog, this.maxMem);
    this.dummyRe2 = {
      prog: this.prog,
      cond: this.prog.startCond(),
      prefix: "",
      prefixRune: 0,
      longest: false
    };
  }
  /**
  * Matches the input against the compiled set of regular expressions.
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to match against.
  * @returns {number[]} An array of indices representing the patterns that successfully matched the input.
  */
  match(input) {
    if (!this.prog) this.compile();
    const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
    let internalAnchor = RE2Flags.UNANCHORED;
    if (this.anchor === RE2Set2.ANCHOR_START) internalAnchor = RE2Flags.ANCHOR_START;
    else if (this.anchor === RE2Set2.ANCHOR_BOTH) internalAnchor = RE2Flags.ANCHOR_BOTH;
    const dfaResult = this.dfa.matchSet(machineInput, 0, internalAnchor);
    if (dfaResult !== null) return dfaResult;
    const machine = Machine.fromRE2(this.dummyRe2);
    machine.init(0);
    return machine.matchSet(machineInput, 0, internalAnchor);
  }
};
var TranslateRegExpString = class TranslateRegExpString2 {
  static isHexadecimal(ch) {
    return "0" <= ch && ch <= "9" || "A" <= ch && ch <= "F" || "a" <= ch && ch <= "f";
  }
  static translate(data) {
    let prefixFlags = "";
    if (Object.prototype.toString.call(data) === "[object RegExp]") {
      if (data.ignoreCase) prefixFlags += "i";
      if (data.multiline) prefixFlags += "m";
      if (data.dotAll) prefixFlags += "s";
      data = data.source;
    }
    if (typeof data !== "string") return data;
    let result = "";
    let changed = false;
    let size = data.length;
    if (size === 0) {
      result = "(?:)";
      changed = true;
    }
    let inCharClass = false;
    let i = 0;
    while (i < size) {
      let ch = data[i];
      if (ch === "\\") {
        if (i + 1 < size) {
          ch = data[i + 1];
          switch (ch) {
            case "\\":
              result += "\\\\";
              i += 2;
              continue;
            case "c":
              if (i + 2 < size) {
                let code = data[i + 2].charCodeAt(0);
                if (code >= 65 && code <= 90 || code >= 97 && code <= 122) {
                  let val = code % 32;
                  result += "\\x";
                  result += (val >> 4).toString(16).toUpperCase();
                  result += (val & 15).toString(16).toUpperCase();
                  i += 3;
                  changed = true;
                  continue;
                }
              }
              result += "c";
              i += 2;
              changed = true;
              continue;
            case "u":
              if (i + 2 < size) {
                if (data[i + 2] === "{") {
                  let j = i + 3;
                  let hasHex = false;
                  let closed = false;
                  while (j < size) {
                    const hexChar = data[j];
                    if (hexChar === "}") {
                      closed = true;
                      break;
                    }
                    if (!TranslateRegExpString2.isHexadecimal(hexChar)) break;
                    hasHex = true;
                    j++;
                  }
                  if (closed && hasHex) {
                    result += "\\x";
                    i += 2;
                    changed = true;
                    continue;
                  }
                } else if (i + 5 < size) {
                  let isHex4 = true;
                  for (let j = 0; j < 4; j++) if (!TranslateRegExpString2.isHexadecimal(data[i + 2 + j])) {
                    isHex4 = false;
                    break;
                  }
                  if (isHex4) {
                    result += "\\x{" + data.substring(i + 2, i + 6) + "}";
                    i += 6;
                    changed = true;
                    continue;
                  }
                }
              }
              result += "u";
              i += 2;
              changed = true;
              continue;
            case "x": {
              let isValidHex = false;
              if (i + 2 < size && data[i + 2] === "{") {
                let j = i + 3;
                let hasHex = false;
                let closed = false;
                while (j < size) {
                  const hexChar = data[j];
                  if (hexChar === "}") {
                    closed = true;
                    break;
                  }
                  if (!TranslateRegExpString2.isHexadecimal(hexChar)) break;
                  hasHex = true;
                  j++;
                }
                if (closed && hasHex) isValidHex = true;
              } else if (i + 3 < size && TranslateRegExpString2.isHexadecimal(data[i + 2]) && TranslateRegExpString2.isHexadecimal(data[i + 3])) isValidHex = true;
              if (isValidHex) {
                result += "\\x";
                i += 2;
              } else {
                result += "x";
                i += 2;
                changed = true;
              }
              continue;
            }
            case "n":
            case "r":
            case "t":
            case "a":
            case "f":
            case "v":
            case "d":
            case "D":
            case "s":
            case "S":
            case "w":
            case "W":
            case "b":
            case "B":
            case "p":
            case "P":
            case "A":
            case "z":
            case "Q":
            case "E":
            case "0":
            case "1":
            case "2":
            case "3":
            case "4":
            case "5":
            case "6":
            case "7":
              result += "\\" + ch;
              i += 2;
              continue;
            default: {
              let cp2 = data.codePointAt(i + 1);
              if (cp2 >= 48 && cp2 <= 57 || cp2 >= 65 && cp2 <= 90 || cp2 >= 97 && cp2 <= 122) {
                let symSize2 = Utils.charCount(cp2);
                result += data.substring(i + 1, i + 1 + symSize2);
                i += symSize2 + 1;
                changed = true;
              } else {
                result += "\\";
                let symSize2 = Utils.charCount(cp2);
                result += data.substring(i + 1, i + 1 + symSize2);
                i += symSize2 + 1;
              }
              continue;
            }
          }
        }
      } else if (ch === "/") {
        result += "\\/";
        i += 1;
        changed = true;
        continue;
      } else if (ch === "[") {
        if (!inCharClass && data[i + 1] === "]") {
          result += "[^\\x00-\\x{10FFFF}]";
          i += 2;
          changed = true;
          continue;
        }
        if (!inCharClass && data[i + 1] === "^" && data[i + 2] === "]") {
          result += "[\\x00-\\x{10FFFF}]";
          i += 3;
          changed = true;
          continue;
        }
        inCharClass = true;
      } else if (ch === "]") inCharClass = false;
      else if (!inCharClass && ch === "(" && i + 2 < size && data[i + 1] === "?" && data[i + 2] === "<") {
        if (i + 3 < size && !"=!>)".includes(data[i + 3])) {
          result += "(?P<";
          i += 3;
          changed = true;
          continue;
        }
      }
      let cp = data.codePointAt(i);
      let symSize = Utils.charCount(cp);
      result += data.substring(i, i + symSize);
      i += symSize;
    }
    const finalResult = changed ? result : data;
    if (prefixFlags.length > 0) return `(?${prefixFlags})${finalResult}`;
    return finalResult;
  }
};
var execResult = (m, input) => {
  const result = m.matchArray();
  result.index = m.start(0);
  result.input = input;
  result.groups = m.namedGroupsObject();
  return result;
};
var RE2JS = class RE2JS2 {
  /**
  * Flag: case insensitive matching.
  */
  static CASE_INSENSITIVE = PublicFlags.CASE_INSENSITIVE;
  /**
  * Flag: dot ({@code .}) matches all characters, including newline.
  */
  static DOTALL = PublicFlags.DOTALL;
  /**
  * Flag: multiline matching: {@code ^} and {@code $} match at beginning and end of line, not just
  * beginning and end of input.
  */
  static MULTILINE = PublicFlags.MULTILINE;
  /**
  * Flag: Unicode groups (e.g. {@code \p\ Greek\} ) will be syntax errors.
  */
  static DISABLE_UNICODE_GROUPS = PublicFlags.DISABLE_UNICODE_GROUPS;
  /**
  * Flag: matches longest possible string.
  */
  static LONGEST_MATCH = PublicFlags.LONGEST_MATCH;
  /**
  * Flag: enable linear-time captureless lookbehinds.
  */
  static LOOKBEHINDS = PublicFlags.LOOKBEHINDS;
  /**
  * Returns a literal pattern string for the specified string.
  *
  * This method produces a string that can be used to create a <code>RE2JS</code> that would
  * match the string <code>s</code> as if it were a literal pattern.
  *
  * Metacharacters or escape sequences in the input sequence will be given no special meaning.
  *
  * @param {string} str The string to be literalized
  * @returns {string} A literal string replacement
  */
  static quote(str) {
    return Utils.quoteMeta(str);
  }
  /**
  * Quotes '\' and '$' in {@code str}, so that the returned string could be used in
  * replacement methods as a literal replacement of {@code str}.
  *
  * This is a convenience delegation to {@link Matcher.quoteReplacement}.
  *
  * @param {string} str the string to be quoted
  * @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
  * @returns {string} the quoted string
  */
  static quoteReplacement(str, javaMode = false) {
    return Matcher.quoteReplacement(str, javaMode);
  }
  /**
  * Translates a given regular expression string to ensure compatibility with RE2JS.
  *
  * This function preprocesses the input regex string by applying necessary transformations,
  * such as escaping special characters (e.g., `/`), converting named capture groups to
  * RE2JS-compatible syntax, and handling Unicode sequences properly. It ensures that the
  * resulting regex is safe and properly formatted before compilation.
  *
  * @param {string|RegExp} expr - The regular expression string to be translated.
  * @returns {string} - The transformed regular expression string, ready for compilation.
  */
  static translateRegExp(expr) {
    return TranslateRegExpString.translate(expr);
  }
  /**
  * Helper: create new RE2JS with given regex and flags. Flregex is the regex with flags applied.
  * @param {string} regex
  * @param {number} [flags=0]
  * @returns {RE2JS}
  */
  static compile(regex, flags = 0) {
    Utils.checkPattern(regex);
    Utils.checkFlags(flags);
    let fregex = regex;
    if ((flags & RE2JS2.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
    if ((flags & RE2JS2.DOTALL) !== 0) fregex = `(?s)${fregex}`;
    if ((flags & RE2JS2.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
    let re2Flags = RE2Flags.PERL;
    if ((flags & RE2JS2.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
    if ((flags & RE2JS2.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
    const p = new RE2JS2(regex, flags);
    p.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS2.LONGEST_MATCH) !== 0);
    return p;
  }
  /**
  * Matches a string against a regular expression.
  *
  * @param {string} regex the regular expression
  * @param {string|number[]|Uint8Array} input the input
  * @returns {boolean} true if the regular expression matches the entire input
  * @throws RE2JSSyntaxException if the regular expression is malformed
  */
  static matches(regex, input) {
    return RE2JS2.compile(regex).testExact(input);
  }
  /**
  * This is visible for testing.
  * @private
  */
  static initTest(pattern, flags, re2) {
    if (pattern == null) throw new Error("pattern is null");
    if (re2 == null) throw new Error("re2 is null");
    const p = new RE2JS2(pattern, flags);
    p.re2Input = re2;
    return p;
  }
  /**
  *
  * @param {string} pattern
  * @param {number} flags
  */
  constructor(pattern, flags) {
    this.patternInput = pattern;
    this.flagsInput = flags;
    this.re2Input = null;
  }
  /**
  * Releases memory used by internal caches associated with this pattern. Does not change the
  * observable behaviour. Useful for tests that detect memory leaks via allocation tracking.
  */
  reset() {
    this.re2Input.reset();
  }
  /**
  * Returns the flags used in the constructor.
  * @returns {number}
  */
  flags() {
    return this.flagsInput;
  }
  /**
  * Returns the pattern used in the constructor.
  * @returns {string}
  */
  pattern() {
    return this.patternInput;
  }
  re2() {
    return this.re2Input;
  }
  /**
  * Matches a string against a regular expression.
  *
  * @param {string|number[]|Uint8Array} input the input
  * @returns {boolean} true if the regular expression matches the entire input
  */
  matches(input) {
    return this.testExact(input);
  }
  /**
  * Creates a new {@code Matcher} matching the pattern against the input.
  *
  * @param {string|number[]|Uint8Array|MatcherInputBase} input the input string
  * @returns {Matcher}
  */
  matcher(input) {
    if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
    return new Matcher(this, input);
  }
  /**
  * Tests whether the regular expression matches any part of the input string.
  * Performance Note: This method is highly optimized. Because it only returns
  * a boolean and does not extract capture groups, it bypasses the `Matcher` overhead
  * and guarantees execution on the high-speed DFA engine whenever possible.
  *
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
  * @returns {boolean} `true` if the pattern is found anywhere in the input, `false` otherwise.
  */
  test(input) {
    if (Utils.isByteArray(input)) return this.re2Input.matchUTF8(input);
    return this.re2Input.match(input);
  }
  /**
  * Tests whether the regular expression matches the ENTIRE input string.
  * * **Performance Note:** This operates identically to `.matches()`, but is significantly
  * faster because it does not request capture group data. By requesting 0 capture groups,
  * it securely routes execution through the DFA fast-path.
  *
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
  * @returns {boolean} `true` if the exact input string fully matches the pattern, `false` otherwise.
  */
  testExact(input) {
    const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
    return this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
  }
  /**
  * Executes a search for a match in a specified string.
  * Returns a result array, or null if no match is found.
  * The returned array perfectly mirrors standard JavaScript `RegExpExecArray`,
  * including `.index`, `.input`, and `.groups` properties.
  *
  * @param {string|number[]|Uint8Array} input the input string or byte array
  * @returns {Array|null} the match array with index, input, and groups properties, or null
  */
  exec(input) {
    const m = this.matcher(input);
    return m.find() ? execResult(m, input) : null;
  }
  /**
  * Splits input around instances of the regular expression. It returns an array giving the strings
  * that occur before, between, and after instances of the regular expression.
  *
  * If {@code limit <= 0}, there is no limit on the size of the returned array. If
  * {@code limit == 0}, empty strings that would occur at the end of the array are omitted. If
  * {@code limit > 0}, at most limit strings are returned. The final string contains the remainder
  * of the input, possibly including additional matches of the pattern.
  *
  * @param {string} input the input string to be split
  * @param {number} [limit=0] the limit
  * @returns {string[]} the split strings
  */
  split(input, limit = 0) {
    const m = this.matcher(input);
    const result = [];
    let emptiesSkipped = 0;
    let last = 0;
    while (m.find()) {
      if (last === 0 && m.end() === 0) {
        last = m.end();
        continue;
      }
      if (limit > 0 && result.length === limit - 1) break;
      if (last === m.start()) {
        if (limit === 0) {
          emptiesSkipped += 1;
          last = m.end();
          continue;
        }
      } else while (emptiesSkipped > 0) {
        result.push("");
        emptiesSkipped -= 1;
      }
      result.push(m.substring(last, m.start()));
      last = m.end();
    }
    if (limit === 0 && last !== m.inputLength()) {
      while (emptiesSkipped > 0) {
        result.push("");
        emptiesSkipped -= 1;
      }
      result.push(m.substring(last, m.inputLength()));
    }
    if (limit !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) result.push(m.substring(last, m.inputLength()));
    return result;
  }
  /**
  * Returns an iterator of all results matching a string against the regular expression,
  * including capturing groups.
  *
  * @param {string|number[]|Uint8Array} input the input string or byte array
  * @returns {IterableIterator<RegExpMatchArray>}
  */
  *matchAll(input) {
    const m = this.matcher(input);
    while (m.find()) yield execResult(m, input);
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    return this.patternInput;
  }
  /**
  * Returns the program size of this pattern.
  *
  * <p>
  * Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
  * "cost". Larger numbers are more expensive than smaller numbers.
  * </p>
  *
  * @returns {number} the program size of this pattern
  */
  programSize() {
    return this.re2Input.numberOfInstructions();
  }
  /**
  * Returns the number of capturing groups in this matcher's pattern. Group zero denotes the entire
  * pattern and is excluded from this count.
  *
  * @returns {number} the number of capturing groups in this pattern
  */
  groupCount() {
    return this.re2Input.numberOfCapturingGroups();
  }
  /**
  * Return a map of the capturing groups in this matcher's pattern, where key is the name and value
  * is the index of the group in the pattern.
  * @returns {Record<string, number>}
  */
  namedGroups() {
    return this.re2Input.namedGroups;
  }
  /**
  *
  * @param {*} other
  * @returns {boolean}
  */
  equals(other) {
    if (this === other) return true;
    if (other === null || this.constructor !== other.constructor) return false;
    return this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;
  }
};

// src/evaluate/type.ts
function defineType(type) {
  return type;
}

// src/evaluate/types/age-assurance.ts
var age_assurance_default = defineType({
  name: "AgeAssurance",
  about: "A way in which age is established",
  basis: "declared",
  placeOf: (assurance) => assurance.at,
  fields: {
    method: { type: "string", catalogue: "method", about: "How", get: (assurance) => assurance.method },
    isCapable: {
      type: "bool",
      about: "Whether the method can be highly effective at all, by the list of the regulator",
      get: (assurance) => AGE_METHODS[assurance.method]?.capable ?? false
    },
    hasAppeal: {
      type: "bool",
      about: "Whether a person can challenge a wrong result",
      get: (assurance) => assurance.appeal !== null
    }
  },
  methods: {}
});

// src/evaluate/types/assessment.ts
var assessment_default = defineType({
  name: "Assessment",
  about: "A written assessment that the manifest refers to",
  basis: "declared",
  placeOf: (assessment) => assessment.fact.at,
  fields: {
    kind: { type: "string", catalogue: "assessment", about: "Its kind", get: ({ fact }) => fact.value.kind },
    ref: { type: "string", about: "Where the document is", get: ({ fact }) => fact.value.ref },
    covers: { type: "list<string>", about: "Keys of the features it covers", get: ({ fact }) => fact.value.covers },
    isApproved: {
      type: "bool",
      about: "Whether a day of approval is given that is not in the future",
      get: ({ fact }, world) => fact.value.approved !== null && fact.value.approved <= world.asOf
    },
    isCurrent: {
      type: "bool",
      about: "Whether the day by which it must be reviewed is given and not past",
      get: ({ fact }, world) => fact.value.reviewBy !== null && fact.value.reviewBy >= world.asOf
    },
    reviewBy: {
      type: "string",
      about: "Day by which it must be reviewed, or `no date`",
      get: ({ fact }) => fact.value.reviewBy ?? "no date"
    }
  },
  methods: {}
});

// src/evaluate/types/band.ts
var band_default = defineType({
  name: "Band",
  about: "An age band, or the person of unknown age",
  basis: "declared",
  placeOf: (band) => band.at,
  words: ({ band }) => bandInWords(band),
  fields: {
    name: { type: "string", about: "Such as `13-15` or `unknown`", get: ({ band }) => band.name },
    from: { type: "int", about: "Its youngest age; 0 for unknown", get: ({ band }) => band.from },
    isUnknown: {
      type: "bool",
      about: "Whether it is the person of unknown age",
      get: ({ band }) => band.name === UNKNOWN_BAND.name
    }
  },
  methods: {}
});

// src/evaluate/bands.ts
function minorBands(feature) {
  const { availableTo, parts } = feature.fact.value;
  const at = parts["available-to"] ?? feature.fact.at;
  const minors = availableTo.filter((band) => reachesBelow(band, ADULT_AGE));
  const unknownAge = feature.product.fact?.value.unknownAge ?? "child";
  const reachesUnknown = unknownAge === "adult" ? availableTo.length > 0 : unknownAge === "child" && minors.length > 0;
  return [...minors, ...reachesUnknown ? [UNKNOWN_BAND] : []].map((band) => ({ band, at }));
}
function closedBands(feature) {
  const { availableTo, parts } = feature.fact.value;
  const at = parts["available-to"] ?? feature.fact.at;
  const served = new Set(availableTo.map((band) => band.name));
  const closed = minorsOf(feature.product).filter((band) => !served.has(band.name));
  const youngest = minorsOf(feature.product)[0];
  const unknownClosed = (youngest === void 0 || !served.has(youngest.name)) && feature.product.fact?.value.unknownAge !== "adult";
  return [...closed, ...unknownClosed ? [UNKNOWN_BAND] : []].map((band) => ({ band, at }));
}
function minorsOf(product) {
  return product.product.bands.filter((band) => reachesBelow(band, ADULT_AGE));
}
function holdsAge(band, age) {
  if (band.name === UNKNOWN_BAND.name || age === null) return band.name === UNKNOWN_BAND.name && age === null;
  return age >= band.from && (band.to === null || age <= band.to);
}

// src/evaluate/unknown.ts
var Unknown = class extends Error {
  name = "Unknown";
  at;
  settle;
  constructor(reason, at = null, settle2 = null) {
    super(reason);
    this.at = at;
    this.settle = settle2;
  }
};
var Elsewhere = class extends Unknown {
  name = "Elsewhere";
};

// src/evaluate/recorder.ts
var Recorder = class {
  touched = /* @__PURE__ */ new Set();
  evidence = [];
  unknowns = [];
  crashes = [];
  witness = null;
  saw(at, message) {
    if (this.evidence.some(
      (one) => one.message === message && one.at.path === at.path && one.at.start.line === at.start.line
    ))
      return;
    this.evidence.push({ at, message });
  }
  /** Runs a host function: an `Unknown` is part of the language, anything else is a fault of ours and must surface. */
  guard(call) {
    try {
      return call();
    } catch (error) {
      if (error instanceof Unknown) this.unknowns.push(error);
      else this.crashes.push(error);
      throw error;
    }
  }
};

// src/evaluate/world.ts
function buildWorld(products, facts, asOf, concepts, unreadFlags = /* @__PURE__ */ new Set()) {
  const entities = products.map(
    (product) => joinProduct(
      product,
      facts.filter((fact) => fact.product === product.id)
    )
  );
  return { products: entities, asOf, concepts, unreadFlags, recorder: new Recorder(), faults: [] };
}
function joinProduct(product, facts) {
  const entity = {
    product,
    fact: null,
    features: [],
    flags: [],
    flagFacts: [],
    assessments: [],
    elsewhere: [],
    code: [],
    parts: []
  };
  const settings = [];
  for (const fact of facts) {
    if (fact.kind === "product") entity.fact = fact;
    else if (fact.kind === "feature") entity.features.push(joinFeature(fact, entity));
    else if (fact.kind === "setting") settings.push(fact);
    else if (fact.kind === "assessment") entity.assessments.push({ fact, product: entity });
    else if (fact.kind === "elsewhere") entity.elsewhere.push(fact);
    else if (fact.kind === "flag") entity.flagFacts.push(fact);
    else if (isCode2(fact) && isPartOf(fact)) entity.parts.push(fact);
    else if (isCode2(fact) && !isSaidTwice(fact, facts)) entity.code.push({ fact, product: entity });
  }
  for (const fact of settings) {
    const feature = entity.features.find((one) => one.fact.value.key === fact.value.feature);
    feature?.settings.push({ fact, feature, flag: null });
  }
  joinFlags(entity, entity.flagFacts);
  return entity;
}
function joinFeature(fact, product) {
  return { fact, product, settings: [], flag: null };
}
function joinFlags(product, facts) {
  const held2 = (key2, environment) => facts.filter((fact) => fact.value.key === key2 && fact.value.environment === environment);
  const bind = (feature, setting) => {
    const binding = (setting ?? feature).fact.value.flag;
    if (!binding) return null;
    const { key: key2, environment } = binding;
    const flag = { key: key2, environment, binding, feature, setting, facts: held2(key2, environment), product };
    product.flags.push(flag);
    return flag;
  };
  for (const feature of product.features) {
    feature.flag = bind(feature, null);
    for (const setting of feature.settings) setting.flag = bind(feature, setting);
  }
  const bound = new Set(product.flags.map((flag) => flag.key));
  for (const fact of facts) {
    const { key: key2, environment } = fact.value;
    if (bound.has(key2)) continue;
    product.flags.push({ key: key2, environment, binding: null, feature: null, setting: null, facts: [fact], product });
  }
}
var isPartOf = (fact) => fact.kind === "operation" && fact.value.isRepeated === true;
var isSaidTwice = (fact, facts) => fact.kind === "default" && fact.value.isRepeated === true && facts.some(
  (other) => other.kind === "default" && other !== fact && other.at.path === fact.at.path && comparePlaces(other.at, fact.at) === 0 && other.value.setting === fact.value.setting && (other.value.isRepeated !== true || compareText(other.concept, fact.concept) < 0)
);
function isCode2(fact) {
  return fact.kind === "operation" || fact.kind === "surface" || fact.kind === "default";
}
function featuresOf(fact, product) {
  const matching = product.features.filter((feature) => {
    const kind = findKind(feature.fact.value.kind);
    return fact.kind === "default" ? kind !== void 0 && Object.hasOwn(kind.settings, fact.value.setting) : kind?.concepts.includes(fact.concept);
  });
  if (matching.length < 2) return matching;
  const claimed = matching.filter((feature) => matcher(feature.fact.value.code)(fact.at.path));
  return claimed.length > 0 ? claimed : matching;
}

// src/evaluate/types/default.ts
var scaleOf = (setting) => findSetting(setting)?.options.map((option) => option.name) ?? [];
function optionOf({ fact }, option) {
  const { setting, text } = fact.value;
  const scale = scaleOf(setting);
  if (option === null)
    throw new Unknown(`what ${text} means for ${setting} is not in the vocabulary (${listOf(scale, "or")})`, fact.at);
  return { name: option, scale, setting, at: fact.at };
}
var default_default = defineType({
  name: "Default",
  about: "A default value in code with an owner: a schema, a settings object, a user entity, a fallback",
  basis: "code-seen",
  placeOf: (one) => one.fact.at,
  alsoAt: ({ fact }) => fact.value.also ?? [],
  doubtOf: ({ fact }) => fact.value.unreached ?? fact.value.replaced,
  exposureOf({ fact: { value } }) {
    const rank4 = value.option === null ? -1 : scaleOf(value.setting).indexOf(value.option);
    return rank4 < 0 ? {} : { option: scaleOf(value.setting).length - rank4 };
  },
  fields: {
    setting: {
      type: "string",
      catalogue: "setting",
      about: "The setting that its name stands for",
      get: ({ fact }) => fact.value.setting
    },
    symbol: { type: "string", about: "Its name in code", get: ({ fact }) => fact.value.symbol },
    text: { type: "string", about: "The value as written", get: ({ fact }) => fact.value.text },
    owner: { type: "string", about: "What makes it a default, in words", get: ({ fact }) => fact.value.owner },
    option: {
      type: "Option",
      about: "The option that the value means; unknown if the vocabulary does not know the value",
      get: (one) => optionOf(one, one.fact.value.option)
    },
    dependsOnAge: {
      type: "bool",
      about: "Whether an age decides between the value for a child, which is `option`, and one for adults",
      get: ({ fact }) => fact.value.adult !== void 0
    },
    adultOption: {
      type: "Option",
      about: "Where an age decides: the option that adults get instead; else the same as `option`",
      get: (one) => optionOf(one, one.fact.value.adult === void 0 ? one.fact.value.option : one.fact.value.adult)
    },
    protective: {
      type: "Option",
      about: "The option that protects a child when nobody has decided",
      get: ({ fact }) => ({
        name: findSetting(fact.value.setting)?.protective ?? "",
        scale: scaleOf(fact.value.setting),
        setting: fact.value.setting,
        at: fact.at
      })
    },
    features: {
      type: "list<Feature>",
      about: "Declared features that have the setting",
      get: ({ fact, product }) => featuresOf(fact, product)
    },
    declared: {
      type: "list<Setting>",
      about: "The settings that the manifest declares for it",
      get: ({ fact, product }) => featuresOf(fact, product).flatMap(
        (feature) => feature.settings.filter(
          (setting) => setting.fact.value.name === fact.value.setting && setting.fact.value.declared
        )
      )
    },
    isBoolean: {
      type: "bool",
      about: "Whether it is only true or false, which cannot say more than two options",
      get: ({ fact }) => /^(true|false)$/.test(fact.value.text)
    },
    reachesMinors: {
      type: "bool",
      about: "Whether a declared feature with the setting reaches children; also if no feature is declared for it",
      get: ({ fact, product }) => {
        const features = featuresOf(fact, product);
        return features.length === 0 || features.some((feature) => minorBands(feature).length > 0);
      }
    },
    isRepeated: {
      type: "bool",
      about: "Whether another one says the same and stands for it",
      get: ({ fact }) => fact.value.isRepeated === true
    },
    isReplaced: {
      type: "bool",
      about: "Whether it only stands on a page until a service answers, which says what a new account has",
      get: ({ fact }) => fact.value.replaced !== void 0
    },
    product: { type: "Product", about: "Its product", get: ({ product }) => product }
  },
  methods: {}
});

// src/evaluate/types/feature.ts
var SAFEGUARD_CONCEPTS = { report: "report-entry-point", block: "block-user" };
var owned = (feature) => feature.product.code.filter(({ fact }) => featuresOf(fact, feature.product).includes(feature));
var feature_default = defineType({
  name: "Feature",
  about: "A feature as the manifest declares it, with its flag and its code",
  basis: "declared",
  placeOf: (feature) => feature.fact.at,
  fields: {
    key: { type: "string", about: "Its key in the manifest", get: (feature) => feature.fact.value.key },
    kind: { type: "string", catalogue: "kind", about: "Its kind", get: (feature) => feature.fact.value.kind },
    title: {
      type: "string",
      about: "Title of its kind, in small letters",
      get: (feature) => findKind(feature.fact.value.kind)?.title.toLowerCase()
    },
    risks: {
      type: "list<string>",
      about: "What can go wrong with it for a child",
      get: (feature) => findKind(feature.fact.value.kind)?.risks ?? []
    },
    product: { type: "Product", about: "Its product", get: (feature) => feature.product },
    hasOwner: {
      type: "bool",
      about: "Whether somebody answers for it",
      get: (feature) => feature.fact.value.owner !== null
    },
    reachesMinors: {
      type: "bool",
      about: "Whether children or people of unknown age can use it, as declared",
      get: (feature) => minorBands(feature).length > 0
    },
    minorBands: {
      type: "list<Band>",
      about: "Bands of children it is available to; unknown age is one of them",
      get: minorBands
    },
    closedBands: { type: "list<Band>", about: "Bands of children it is declared off for", get: closedBands },
    hasFlag: { type: "bool", about: "Whether a flag switches it", get: (feature) => feature.flag !== null },
    flag: {
      type: "Flag",
      about: "The flag that switches it; unknown if none is bound",
      get(feature) {
        if (feature.flag) return feature.flag;
        throw new Unknown("no flag is bound to the feature", feature.fact.at);
      }
    },
    settings: { type: "list<Setting>", about: "All settings of its kind", get: (feature) => feature.settings },
    safeguards: {
      type: "list<string>",
      catalogue: "safeguard",
      about: "Declared safety functions",
      get: (feature) => feature.fact.value.safeguards
    },
    reporting: {
      type: "list<string>",
      catalogue: "reporting",
      about: "Declared places from where a report can be made",
      get: (feature) => feature.fact.value.reporting
    },
    showsOthersContent: {
      type: "bool",
      about: "Whether people meet the content of others in it",
      get: (feature) => findKind(feature.fact.value.kind)?.concepts.includes("ugc-surface") ?? false
    }
  },
  methods: {
    setting: {
      parameters: [{ name: "name", type: "string", catalogue: "setting" }],
      returns: "Setting",
      about: "A setting of its kind by name; unknown if the kind has none of that name",
      call(feature, [name]) {
        const setting = feature.settings.find((one) => one.fact.value.name === name);
        if (setting) return setting;
        throw new Unknown(
          `a feature of kind ${feature.fact.value.kind} has no setting ${String(name)}`,
          feature.fact.at
        );
      }
    },
    part: {
      parameters: [{ name: "key", type: "string", catalogue: "part" }],
      returns: "Part",
      about: "A key of the feature, to point at; the feature if it is not there",
      call: (feature, [key2]) => ({ at: feature.fact.value.parts[key2] ?? feature.fact.at })
    },
    operations: {
      parameters: [{ name: "concept", type: "string", catalogue: "concept" }],
      returns: "list<Operation>",
      about: "Operations in code that belong to it",
      call: (feature, [concept]) => owned(feature).filter(({ fact }) => fact.kind === "operation" && fact.concept === concept)
    },
    surfaces: {
      parameters: [],
      returns: "list<Surface>",
      about: "Surfaces in code that belong to it",
      call: (feature) => owned(feature).filter(({ fact }) => fact.kind === "surface")
    },
    hasControl: {
      parameters: [{ name: "concept", type: "string", catalogue: "concept" }],
      returns: "bool",
      about: "Whether some surface of it offers a working control; unknown if no surface of it was recognised in code",
      call(feature, [concept], world) {
        const surfaces = owned(feature).flatMap(({ fact }) => fact.kind === "surface" ? [fact] : []);
        world.recorder.touched.add("code-seen");
        const controls = surfaces.flatMap(
          (surface) => surface.value.controls.filter((control) => control.concept === concept)
        );
        const working = controls.find((control) => control.state === "works");
        if (working) world.recorder.saw(working.at, `${working.symbol} offers it`);
        if (working) return true;
        const elsewhere = feature.product.elsewhere.find(
          (one) => (one.value.capability === concept || SAFEGUARD_CONCEPTS[one.value.capability] === concept) && one.value.until >= world.asOf
        );
        if (elsewhere)
          throw new Elsewhere(
            `${String(concept)} is enforced by ${elsewhere.value.where}, as the manifest declares`,
            elsewhere.at
          );
        if (surfaces.length === 0) {
          throw new Unknown(
            `no surface of ${feature.fact.value.key} was recognised in code; name the product's own words under \`code.words\``,
            feature.fact.at
          );
        }
        const cut = surfaces.find((surface) => !surface.value.complete);
        if (cut?.value.gap) world.recorder.saw(cut.value.gap.at, cut.value.gap.message);
        if (cut) throw new Unknown(`${cut.value.symbol} could not be followed to its end`, cut.at);
        return false;
      }
    }
  }
});

// src/model/flag-fact.ts
var LEFT_TO_CODE = "the application's own default decides";

// src/evaluate/guards-of.ts
var guardsOf = (fact) => allOf(fact).filter(
  ({ under, another, unread, presumed, ofPage }) => under === void 0 && another === void 0 && unread === void 0 && presumed === void 0 && !ofPage
);
function notPresumed(fact, kind) {
  const guard = allOf(fact).find((one) => one.kind === kind && one.presumed !== void 0 && one.under === void 0);
  if (!guard) return;
  throw new Unknown(
    `an agreement stands in front of it (${guard.text}), and is taken as given where ${guard.presumed}, without a question; whether children are among those whom nobody asks is not to be seen`,
    guard.at,
    "Ask everybody who may be a child, wherever they are. If children are asked everywhere:"
  );
}
function notOfPage(fact, counts) {
  const guard = guardsOfPage(fact).find(counts);
  if (guard) throw new Unknown(askedOfPage(guard), guard.at, ASK_IN_ACTION);
}
var guardsOfPage = (fact) => allOf(fact).filter(({ under, another, ofPage }) => ofPage && under === void 0 && another === void 0);
var askedOfPage = ({ kind, text }) => `only the page around it asks for this, when it is drawn (${kind}: ${text}); what is done stands in an action of the page, a function that begins with 'use server', and that can be called by itself and does not ask again`;
var ASK_IN_ACTION = "Ask it again within the function that begins with 'use server'. If nobody is to be kept out:";
var guardsUnderSetting = (fact) => allOf(fact).filter(({ under, another }) => under !== void 0 && another === void 0);
var guardsOfAnother = (fact) => allOf(fact).filter(({ another }) => another !== void 0);
var guardsUnread = (fact) => allOf(fact).filter(
  ({ under, another, unread, ofPage }) => unread !== void 0 && under === void 0 && another === void 0 && !ofPage
);
function allOf({ at, value }) {
  if (value.guards === null) throw new Unknown("what is checked on the way to it was not looked for", at);
  return value.guards;
}

// src/evaluate/flag-reads.ts
function readsOf({ key: key2, product }) {
  return allReads(product).filter(({ value: { argument, symbol } }) => {
    if (argument === null) return false;
    const isName2 = symbol.split(".").at(-1) === argument;
    return argument === key2 || isName2 && plain2(argument) === plain2(key2);
  });
}
var plain2 = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
function allReads(product) {
  return product.code.flatMap(
    ({ fact }) => fact.kind === "operation" && fact.concept === "feature-flag-check" ? [fact] : []
  );
}
var asksNothing = ({ value }) => value.traits.includes("default-only");
function isBehindAgeCheck(read2) {
  return guardsOf(read2).some((guard) => guard.kind === "age" && (guard.limit ?? ADULT_AGE) >= ADULT_AGE);
}
function isKeptByCode(flag, world) {
  const reads = readsOf(flag).filter((read2) => !asksNothing(read2));
  const at = flag.binding?.at ?? null;
  if (reads.length === 0)
    throw new Unknown(`\`gate: code\` is declared, but no read of flag "${flag.key}" was recognised in code`, at);
  world.recorder.touched.add("code-seen");
  const open2 = reads.find((read2) => !isBehindAgeCheck(read2));
  if (open2) {
    world.recorder.saw(open2.at, `this read of flag ${flag.key} stands behind no age guard`);
    return false;
  }
  const hidden = openReads(flag).find((read2) => !isBehindAgeCheck(read2));
  if (hidden) {
    const place = formatPlace(hidden.at);
    throw new Unknown(
      `flag "${flag.key}" may also be read at ${place}, under a key that is not fixed there; name the function around it under \`code.words.feature-flag-check\``,
      hidden.at
    );
  }
  for (const read2 of reads) world.recorder.saw(read2.at, `this read of flag ${flag.key} stands behind an age guard`);
  return true;
}
function openReads({ product }) {
  return allReads(product).filter(({ value }) => value.traits.includes("open-key"));
}
function fallbackOf({ value }) {
  return value.options.find(({ name }) => name === "fallback") ?? null;
}
var isFixed = ({ value, text }) => value !== null || text === "null";
function codeDefaults(flag) {
  const given = flag.binding?.codeDefault;
  if (given !== void 0) return [{ value: given, from: "as the manifest declares" }];
  const reads = readsOf(flag);
  if (reads.length === 0 || openReads(flag).length > 0) return null;
  const stated = reads.filter(asksNothing).flatMap((read2) => fallbackOf(read2) ?? []);
  const fallbacks = reads.filter((read2) => !asksNothing(read2)).map(fallbackOf);
  const own = fallbacks.filter((one) => one === null || stated.length === 0 || !isNothing(one));
  const all = [...stated, ...own];
  if (all.length === 0 || !all.every((one) => one !== null && isFixed(one))) return null;
  return all.map((one) => ({ value: one.value, from: `as at ${formatPlace(one.at)}` }));
}
var isNothing = ({ text }) => text.startsWith("nothing");
function answersOf(flag, { value: { answers } }) {
  if (answers.every((answer) => answer.value !== void 0)) return answers;
  const defaults = codeDefaults(flag);
  if (defaults === null) return answers;
  return answers.flatMap(
    (answer) => answer.value === void 0 ? defaults.map(({ value, from }) => ({
      ...answer,
      value,
      reason: `${answer.reason}, so the code decides, ${from}`
    })) : [answer]
  );
}
function fallsBackSafely(flag, read2, world, isKeptBack2) {
  if (isBehindAgeCheck(read2)) {
    world.recorder.saw(read2.at, `this read of flag ${flag.key} stands behind an age guard`);
    return true;
  }
  const fallback = fallbackOf(read2);
  if (!fallback && asksNothing(read2)) return true;
  if (!fallback)
    throw new Unknown(`what this read of flag "${flag.key}" gives in an outage is not to be seen`, read2.at);
  if (!isFixed(fallback))
    throw new Unknown(`what flag "${flag.key}" falls back to depends on run time: ${fallback.text}`, fallback.at);
  const kept = isKeptBack2(fallback.value);
  if (kept === null)
    throw new Unknown(
      `the manifest does not say what the value ${JSON.stringify(fallback.value)} of flag "${flag.key}" means, which it falls back to`,
      fallback.at
    );
  world.recorder.saw(fallback.at, `flag ${flag.key} falls back to ${fallback.text}`);
  return !kept;
}

// src/evaluate/flag-answers.ts
function keepsFrom(flag, band, world, isServed) {
  const facts = heldFacts(flag);
  let isBehindCode = false;
  for (const fact of facts) {
    const answers = answersOf(flag, fact).filter((answer) => holdsAge(band.band, answer.age));
    const hits = answers.filter((answer) => answer.value !== void 0 && isServed(answer.value) === true);
    const hit = hits.find((answer) => answer.from === null) ?? hits[0];
    if (!hit) continue;
    mustKnowAge(flag, fact);
    if (flag.binding?.gate === "code" && isKeptByCode(flag, world)) {
      isBehindCode = true;
      continue;
    }
    witness(flag, fact, hit, isServed, world);
    return false;
  }
  for (const fact of facts) mustBeProof(flag, fact, band, isServed);
  if (isBehindCode) return true;
  for (const fact of facts) {
    const reads = fact.value.reads.length > 0 ? `reading only ${listOf(fact.value.reads)}` : "reading nothing of the person";
    world.recorder.saw(fact.at, `flag ${flag.key} was evaluated for every age below 18 and for unknown age, ${reads}`);
  }
  world.recorder.touched.add("flag-proved");
  return true;
}
function heldFacts(flag) {
  if (flag.facts.length > 0) return flag.facts;
  throw new Unknown(`no judged flag file of ${flag.environment} holds "${flag.key}"`, flag.binding?.at ?? null);
}
function isHeld(flag, world) {
  if (flag.facts.length > 0) return true;
  if (world.unreadFlags.has(flag.product.product.id)) {
    throw new Unknown(`a flag file could not be read, and "${flag.key}" may be in it`, flag.binding?.at ?? null);
  }
  const sources = flag.product.product.flags.filter((source) => source.environment === flag.environment);
  if (sources.some((source) => source.complete)) return false;
  const hint = sources.length > 0 ? "none of them says `complete: true`" : "the manifest names no flag files of that environment";
  throw new Unknown(
    `no flag file of ${flag.environment} holds "${flag.key}", and ${hint}: export the flag into a file to have it judged`,
    flag.binding?.at ?? null
  );
}
function mustKnowAge(flag, fact) {
  const other = fact.value.reads.find((name) => !fact.value.ageAttributes.includes(name) && soundsLikeAge(name));
  if (other === void 0) return;
  throw new Unknown(
    `flag "${flag.key}" reads "${other}", which may carry the age too; declare under \`flags\` which attribute does`,
    fact.at
  );
}
var AGE_WORDS = /* @__PURE__ */ new Set([
  "age",
  "birth",
  "birthday",
  "birthdate",
  "born",
  "dob",
  "minor",
  "adult",
  "child",
  "teen",
  "kid",
  "underage"
]);
function soundsLikeAge(name) {
  return name.split(/[^A-Za-z]+|(?=[A-Z])/).some((word) => AGE_WORDS.has(word.toLowerCase()));
}
function mustBeProof(flag, fact, band, isServed) {
  const answers = answersOf(flag, fact).filter((answer) => holdsAge(band.band, answer.age));
  const open2 = answers.find((answer) => answer.value === void 0);
  if (open2) throw new Unknown(leftOpen(flag, open2), fact.at);
  const unmapped = answers.find((answer) => isServed(answer.value) === null);
  if (unmapped)
    throw new Unknown(
      `the manifest does not say what the value ${JSON.stringify(unmapped.value)} of flag "${flag.key}" means`,
      flag.binding?.at ?? fact.at
    );
  const possible = fact.value.open.find(
    (answer) => holdsAge(band.band, answer.age) && (answer.value === void 0 || isServed(answer.value) !== false)
  );
  if (possible) throw new Unknown(`flag "${flag.key}" may serve it to a ${possible.persona}: ${possible.why}`, fact.at);
  if (!fact.value.proof && !isSettledByCode(flag, fact))
    throw new Unknown(`flag "${flag.key}": ${fact.value.doubt ?? "the answers do not cover every child"}`, fact.at);
  if (answers.length === 0)
    throw new Unknown(`flag "${flag.key}" was evaluated for nobody in ${band.band.name}`, fact.at);
}
function leftOpen(flag, { persona, reason }) {
  return `flag "${flag.key}" leaves a ${persona} to the application's own default (${reason})`;
}
function isSettledByCode(flag, fact) {
  return fact.value.doubt?.endsWith(LEFT_TO_CODE) === true && answersOf(flag, fact).every(({ value }) => value !== void 0);
}
function witness(flag, fact, hit, isServed, world) {
  const answers = answersOf(flag, fact);
  const served = answers.filter((answer) => answer.value !== void 0 && isServed(answer.value) === true);
  world.recorder.witness ??= {
    flag: fact.value.key,
    at: fact.at,
    context: hit.context,
    value: hit.value,
    variant: hit.variant,
    reason: hit.reason,
    engine: fact.value.engine,
    ...comparePlaces(hit.at, fact.at) === 0 ? {} : { decidedAt: hit.at },
    ...hit.share < 1 ? { share: hit.share } : {},
    ...hit.from === null ? {} : { from: hit.from },
    who: whoIsServed(served, answers)
  };
}
function meaningOf({ binding }, value) {
  const name = String(value);
  if (!binding || typeof value === "object" && value !== null || !Object.hasOwn(binding.values, name)) return null;
  return binding.values[name];
}
function optionOf2(flag, value) {
  const { binding, setting } = flag;
  const name = meaningOf(flag, value);
  if (!binding || !setting || name === null) return null;
  return { name, scale: setting.fact.value.scale, setting: setting.fact.value.name, at: binding.at };
}

// src/evaluate/unknown-age.ts
function readsAge(fact) {
  return fact.value.reads.some((name) => fact.value.ageAttributes.includes(name));
}
function treatsUnknownAsYoungest(flag, world) {
  let open2;
  for (const fact of heldFacts(flag)) {
    const age = youngestAge(flag);
    const youngest = new Set(answersAt(flag, fact, age).map(valueOf));
    const below = Array.from({ length: age - 1 }, (_, index) => index + 1);
    if (below.length > 0 && below.every((one) => isKeptOut(flag, fact, one))) youngest.add("false");
    const unlikes = answersAt(flag, fact, null).filter((answer) => !youngest.has(valueOf(answer)));
    const possible = fact.value.open.find((answer) => answer.age === null && !youngest.has(valueOf(answer)));
    if (possible && unlikes.length === 0)
      throw new Unknown(
        `flag "${flag.key}" may serve another value to a ${possible.persona}: ${possible.why}`,
        fact.at
      );
    const unlike = unlikes.find((answer) => answer.value !== void 0);
    open2 ??= unlikes.find((answer) => answer.value === void 0);
    if (!unlike) continue;
    witness(flag, fact, unlike, (value) => JSON.stringify(value) === valueOf(unlike), world);
    return false;
  }
  if (open2) throw new Unknown(leftOpen(flag, open2), heldFacts(flag)[0].at);
  const doubtful = heldFacts(flag).find((fact) => !fact.value.proof && !isSettledByCode(flag, fact));
  if (doubtful)
    throw new Unknown(
      `flag "${flag.key}": ${doubtful.value.doubt ?? "the answers do not cover every child"}`,
      doubtful.at
    );
  world.recorder.touched.add("flag-proved");
  return true;
}
function youngestAge(flag) {
  return Math.max(1, minorsOf(flag.product)[0]?.from ?? 1);
}
function isKeptOut(flag, fact, age) {
  const answers = answersAt(flag, fact, age);
  return answers.length > 0 && answers.every((answer) => answer.value === false);
}
function answersAt(flag, fact, age) {
  return answersOf(flag, fact).filter((answer) => answer.age === age);
}
function valueOf(answer) {
  return JSON.stringify(answer.value) ?? "undefined";
}

// src/evaluate/types/flag.ts
function isOn(flag, value) {
  const word = meaningOf(flag, value);
  if (word !== null) return word === "on";
  const isYesOrNo = Object.keys(flag.binding?.values ?? {}).every((name) => name === "true" || name === "false");
  return isYesOrNo && (value === false || value === null) ? false : null;
}
function isKeptBack(flag, value) {
  if (!flag.setting) return isOn(flag, value);
  const option = optionOf2(flag, value);
  const { scale, protective } = flag.setting.fact.value;
  return option === null ? null : scale.indexOf(option.name) < scale.indexOf(protective);
}
var flag_default = defineType({
  name: "Flag",
  about: "A feature flag: what the manifest binds it to, and what the judged files give to children",
  basis: "declared",
  placeOf: (flag) => flag.facts[0]?.at ?? flag.binding?.at ?? null,
  fields: {
    key: { type: "string", about: "Its key", get: (flag) => flag.key },
    environment: { type: "string", about: "The environment that is judged", get: (flag) => flag.environment },
    isBound: { type: "bool", about: "Whether the manifest binds it", get: (flag) => flag.binding !== null },
    decidesSetting: {
      type: "bool",
      about: "Whether it decides a setting, not a whole feature",
      get: (flag) => flag.setting !== null
    },
    gate: {
      type: "string",
      catalogue: "gate",
      about: "Who keeps its value from children: `flag` or `code`",
      get: (flag) => flag.binding?.gate ?? "flag"
    },
    binding: {
      type: "Part",
      about: "The binding in the manifest, to point at",
      get(flag) {
        if (flag.binding) return { at: flag.binding.at };
        throw new Unknown("no manifest binds the flag");
      }
    },
    lookAlike: {
      type: "list<Part>",
      about: "The flag of the judged files whose key is nearest, to point at; else the tops of those files",
      get(flag) {
        const facts = flag.product.flagFacts.filter((fact) => fact.value.environment === flag.environment);
        const key2 = nearest(
          flag.key,
          facts.map((fact) => fact.value.key)
        );
        const alike2 = facts.filter((fact) => fact.value.key === key2).map(({ at }) => ({ at }));
        return alike2.length > 0 ? alike2 : [...new Set(facts.map((fact) => fact.at.path))].map((path) => ({ at: topOf(path) }));
      }
    },
    feature: {
      type: "Feature",
      about: "The feature it belongs to; unknown if nothing binds it",
      get(flag) {
        if (flag.feature) return flag.feature;
        throw new Unknown("no manifest binds the flag");
      }
    },
    keepsBack: {
      type: "bool",
      about: "Whether it decides something that is kept from children: a setting, or a feature that is off for a band",
      get: (flag) => flag.setting !== null || flag.feature !== null && closedBands(flag.feature).length > 0
    },
    reads: {
      type: "list<Operation>",
      about: "Places where the code reads it, or says what it gives where nothing else does",
      get: (flag) => readsOf(flag).map((fact) => ({ fact, product: flag.product }))
    },
    isHeld: {
      type: "bool",
      about: "Whether a judged flag file holds it; unknown if none does and none says that it is complete",
      get: isHeld
    },
    state: {
      type: "string",
      catalogue: "state",
      about: "`enabled` or `disabled` in the files that hold it; unknown if none does",
      get: (flag) => heldFacts(flag).some((fact) => fact.value.state === "disabled") ? "disabled" : "enabled"
    },
    readsAge: {
      type: "bool",
      about: "Whether its rules read the declared age of the person",
      get: (flag) => heldFacts(flag).some(readsAge)
    },
    treatsUnknownAsYoungest: {
      type: "bool",
      about: "Whether a person of unknown age gets what the youngest child gets; one who does not is the witness",
      get: treatsUnknownAsYoungest
    },
    answersEveryChild: {
      type: "bool",
      about: "Whether the file, not the application, decides for every child that was tried",
      get(flag, world) {
        const facts = heldFacts(flag);
        const minors = facts.flatMap((fact) => fact.value.answers).filter((answer) => answer.age === null || answer.age < ADULT_AGE);
        const open2 = minors.find((answer) => answer.value === void 0);
        if (open2)
          world.recorder.saw(
            facts[0].at,
            `a ${open2.persona} is left to the application's own default (${open2.reason})`
          );
        return open2 === void 0;
      }
    }
  },
  methods: {
    fallsBackSafely: {
      parameters: [{ name: "read", type: "Operation" }],
      returns: "bool",
      about: "Whether a read gives children nothing that is kept from them when the flag cannot be asked: it stands behind an age check, or its fallback protects",
      call: (flag, [read2], world) => fallsBackSafely(flag, read2.fact, world, (value) => isKeptBack(flag, value))
    },
    isOffFor: {
      parameters: [{ name: "band", type: "Band" }],
      returns: "bool",
      about: "Whether it keeps the feature off for every child of a band; a child who gets it is the witness",
      call: (flag, [band], world) => keepsFrom(flag, band, world, (value) => isOn(flag, value))
    }
  }
});

// src/evaluate/types/guard.ts
var guard_default = defineType({
  name: "Guard",
  about: "A condition that holds on every path to the guarded place",
  basis: "code-seen",
  placeOf: (guard) => guard.at,
  fields: {
    kind: { type: "string", catalogue: "guard", about: "What it tests", get: (guard) => guard.kind },
    text: { type: "string", about: "Its source text, shortened", get: (guard) => guard.text }
  },
  methods: {}
});

// src/evaluate/by-concept.ts
var known = /* @__PURE__ */ new WeakMap();
function ofConcept(concept, product) {
  let groups2 = known.get(product);
  if (!groups2) known.set(product, groups2 = group(product));
  return groups2.get(concept) ?? [];
}
function group({ code }) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const { fact } of code) {
    if (fact.kind !== "operation") continue;
    const group2 = groups2.get(fact.concept);
    if (group2) group2.push(fact);
    else groups2.set(fact.concept, [fact]);
  }
  return groups2;
}

// src/evaluate/places-of-work.ts
var OF_WORK = /(^|\/)(dash|dashboards?|admin|administration|moderation|moderators?|staff|backoffice|back-office|internal|management|studio|playground|demo|examples?)\//i;

// src/evaluate/send-relations.ts
var isDefinition = ({ value }) => value.traits.includes("definition");
var isGeneral = ({ value }) => value.traits.includes("may-deliver");
var known2 = /* @__PURE__ */ new WeakMap();
function sendsOf(product) {
  const before2 = known2.get(product);
  if (before2) return before2;
  const sends = related(
    product.code.flatMap(
      ({ fact }) => fact.kind === "operation" && fact.concept === "dm-send" && !isPassedOn(fact) ? [fact] : []
    )
  );
  known2.set(product, sends);
  return sends;
}
var isPassedOn = ({ value }) => value.traits.includes("passed-on");
function keptAnswer(sends, question, fact, answer) {
  const answers = sends.kept.get(question) ?? /* @__PURE__ */ new Map();
  sends.kept.set(question, answers);
  if (!answers.has(fact)) answers.set(fact, answer());
  return answers.get(fact);
}
function related(all) {
  const definitions = grouped2(all.filter(isDefinition), (one) => [nameKey(one)]);
  const calls = grouped2(
    all.filter((one) => !isDefinition(one)),
    (one) => [nameKey(one)]
  );
  const named4 = grouped2(
    all.filter((one) => !isDefinition(one)),
    (one) => [lastName(one.value.symbol)]
  );
  const byBody = grouped2(all.filter(isDefinition), (one) => [bodyOf(one)]);
  const within = grouped2(all, bodiesAround);
  const isWithin = (fact, definition) => fact !== definition && fact.subject.startsWith(`${bodyOf(definition)}.`);
  return {
    all,
    calledBy: (call) => isDefinition(call) ? [] : (definitions.get(nameKey(call)) ?? []).filter((one) => !isWithin(call, one)),
    callsOf: (definition) => isDefinition(definition) ? (calls.get(nameKey(definition)) ?? []).filter((one) => !isWithin(one, definition)) : [],
    callsNamed: (name) => named4.get(name) ?? [],
    inside: (definition) => (within.get(bodyOf(definition)) ?? []).filter((one) => one !== definition),
    around: (fact) => bodiesAround(fact).flatMap((body) => (byBody.get(body) ?? []).filter((one) => one !== fact)),
    kept: /* @__PURE__ */ new Map()
  };
}
function grouped2(facts, keysOf) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const fact of facts)
    for (const key2 of keysOf(fact)) {
      const group2 = groups2.get(key2);
      if (group2) group2.push(fact);
      else groups2.set(key2, [fact]);
    }
  return groups2;
}
var lastName = (symbol) => symbol.split(".").at(-1);
var nameKey = ({ value }) => `${value.side} ${lastName(value.symbol)}`;
function bodyOf({ subject: written, value: { symbol: name } }) {
  const subject = written.replace(/~\d+$/, "");
  return subject.endsWith(`${name}.${name}`) ? subject.slice(0, -name.length - 1) : subject;
}
var bodiesAround = ({ subject }) => [...subject.matchAll(/\./g)].map(({ index }) => subject.slice(0, index));

// src/evaluate/sends.ts
function isJudgedHere({ fact, product }) {
  const sends = sendsOf(product);
  if (isPassedOn(fact)) return false;
  const isOne = (one) => isSubject(one, sends) || isOpen(one) && !sends.all.some((other) => isSubject(other, sends));
  const likes = likesOf(fact, sends);
  return likes.length > 0 ? likes[0] === fact && likes.some(isOne) : isOne(fact);
}
function likesOfSend({ fact, product }, isSameSide) {
  const likes = likesOf(fact, sendsOf(product));
  const parts = partsOf(product).filter((part) => likes.some((one) => one.value.side === part.value.side) && isOpen(part));
  return [...likes.filter((one) => one !== fact), ...parts].filter((one) => one.value.side === fact.value.side === isSameSide).map((one) => ({ fact: one, product }));
}
var isOpen = ({ value }) => value.side !== "server" && !value.traits.includes("offers");
var isSubject = (fact, sends) => keptAnswer(sends, "is a subject", fact, () => standsAlone(fact, sends));
function standsAlone(fact, sends) {
  const { traits, side } = fact.value;
  if (traits.includes("offers")) return false;
  if (side === "client" && !isBetweenBrowsers(fact) && sends.all.some((one) => isOfServer(one, sends))) return false;
  if (!isDefinition(fact)) return !isStep(fact, sends) && !(isGeneral(fact) && isCallOfJudged(fact, sends));
  if (traits.includes("delivers")) return true;
  const isStated = sends.callsOf(fact).length > 0;
  const inner = sends.inside(fact);
  const isOwnStep = (at) => inner.some((one) => comparePlaces(one.at, at) === 0);
  const isReached = fact.value.trace.some(({ at }) => !isOwnStep(at));
  if (isGeneral(fact)) return side === "server" && isReached && !isStated && inner.length === 0;
  return !isStated && !(isReached && isToldOnWay(fact, sends));
}
var isToldOnWay = ({ value, at }, { all }) => value.side !== "server" || value.trace.some((step) => all.some((one) => comparePlaces(one.at, step.at) === 0 && comparePlaces(one.at, at) !== 0));
var isOfServer = (fact, sends) => fact.value.side === "server" && (!isGeneral(fact) || isSubject(fact, sends)) && (!isDefinition(fact) || fact.value.trace.length > 0 || sends.callsOf(fact).length > 0 || sends.inside(fact).length > 0);
function likesOf(fact, sends) {
  const reason = reasonOf(fact, sends);
  if (reason === null) return [];
  const alike2 = sends.all.filter((one) => reasonOf(one, sends) === reason);
  return alike2.filter((one) => isSubject(one, sends) || isOpen(one)).toSorted(
    (one, other) => byCertainty(one, other) || Number(isSubject(other, sends)) - Number(isSubject(one, sends))
  );
}
var byCertainty = (one, other) => Number(OF_WORK.test(one.at.path)) - Number(OF_WORK.test(other.at.path)) || Number(isGeneral(one)) - Number(isGeneral(other)) || Number(saysPrivate(other)) - Number(saysPrivate(one));
var saysPrivate = ({ at, subject, value }) => PRIVATE.test(
  [at.path.split("/").at(-1), subject, value.argument ?? ""].join(" ").replace(/([a-z])(?=[A-Z])/g, "$1 ")
);
var PRIVATE = /\b(direct|private|personal|dms?|pms?|inbox|whispers?|conversations?|messenger)\b|_(dm|pm)s?\b/i;
var reasonOf = (fact, sends) => keptAnswer(sends, "why it is open", fact, () => {
  if (protectedBy(fact, sends) && fact.value.side !== "client") return null;
  if (isVendors(fact, sends)) return "vendor";
  if (leadsBetweenBrowsers(fact, sends)) return "between browsers";
  const { side } = fact.value;
  if (side === "unknown" && sends.all.some((other) => other.value.side === "client")) return "client";
  if (side === "server" && fact.value.traits.includes("letter")) return null;
  return side === "server" && !isGeneral(fact) ? null : side;
});
var isBetweenBrowsers = ({ value }) => value.side !== "server" && value.traits.includes("between-browsers");
function leadsBetweenBrowsers(fact, sends, hops = 4) {
  if (isBetweenBrowsers(fact)) return true;
  if (hops === 0 || fact.value.side === "server") return false;
  const inner = isDefinition(fact) ? sends.inside(fact) : sends.calledBy(fact);
  return inner.length > 0 && inner.every((one) => leadsBetweenBrowsers(one, sends, hops - 1));
}
var isCarriedByVendor = ({ fact, product }) => isVendors(fact, sendsOf(product));
function isVendors(fact, { all }) {
  if (fact.value.side === "server") return false;
  const isOfKit = ({ value }) => value.traits.includes("vendor") && value.side === fact.value.side;
  return isOfKit(fact) || isGeneral(fact) && all.some(isOfKit);
}
function definitionsOf({ fact, product }) {
  const called = lastName(fact.value.symbol);
  const parts = partsOf(product).filter(
    ({ subject }) => subject.split("#")[1].split(".").slice(0, -1).includes(called)
  );
  const all = [
    ...sendsOf(product).calledBy(fact).filter((one) => !isGeneral(one)),
    ...parts
  ];
  return all.slice(0, MAX_SHOWN).map((one) => ({ fact: one, product }));
}
var stepsOf = ({ fact, product }) => isDefinition(fact) ? sendsOf(product).inside(fact).filter((one) => !isDefinition(one) && one.value.side === fact.value.side).slice(0, MAX_SHOWN).map((one) => ({ fact: one, product })) : [];
var MAX_SHOWN = 3;
var protection = ({ fact, product }) => protectedBy(fact, sendsOf(product));
var protectedBy = (fact, sends) => keptAnswer(sends, "what protects it", fact, () => guardFor(fact, sends, keepsOutAt));
var checkInDoubt = ({ fact, product }) => guardFor(fact, sendsOf(product), inDoubtAt);
var inDoubtAt = (fact) => keepsOutAt(fact) ?? guardsUnread(fact)[0] ?? guardsOfPage(fact).find(keepsOut);
var keepsOutAt = (fact) => guardsOf(fact).find(keepsOut);
function guardFor(fact, sends, guardAt, answers = /* @__PURE__ */ new Map()) {
  const own = guardAt(fact);
  if (own) return own;
  answers.set(fact, "asked");
  const inner = isDefinition(fact) ? sends.inside(fact) : sends.calledBy(fact);
  const found = [];
  for (const one of inner) {
    const before2 = answers.get(one);
    if (before2 !== "asked") found.push(before2 === void 0 ? guardFor(one, sends, guardAt, answers) : before2);
    if (found.at(-1) === null) break;
  }
  const seen = found.flatMap((one) => one ?? []);
  const guard = seen.length < found.length ? null : seen.find((one) => one.unread !== void 0 || one.ofPage) ?? seen[0] ?? null;
  answers.set(fact, guard);
  return guard;
}
var partsOf = ({ parts }) => parts.filter((one) => one.concept === "dm-send");
function protectsOther(guard) {
  if (guard.kind !== "age") return true;
  return guard.of !== "actor" && (guard.limit === void 0 || guard.limit === null || guard.limit >= ADULT_AGE);
}
var keepsOut = (guard) => guard.kind === "connection" || guard.kind === "age" && protectsOther(guard);
var isCallOfJudged = (fact, sends) => sends.calledBy(fact).some(({ value }) => value.traits.includes("delivers"));
var isStep = (fact, sends) => sends.around(fact).some((one) => !isGeneral(one)) || namesAround(fact).some((name) => sends.callsNamed(name).some((one) => isWithinCalled(fact, one)));
function isWithinCalled(fact, call) {
  const name = lastName(call.value.symbol);
  if (call === fact || isGeneral(call) || call.value.side !== fact.value.side || !/[a-z][A-Z]|_/.test(name))
    return false;
  if (lastName(fact.value.symbol) === name) return false;
  const isNext = fact.at.path !== call.at.path && namesAround(fact)[0].toLowerCase() === receiverName(call.value.symbol);
  return !namesAround(call).includes(name) || isNext;
}
var namesAround = ({ subject }) => subject.split("#")[1].split(".").slice(0, -1);
var receiverName = (symbol) => symbol.split(".").at(-2)?.toLowerCase();

// src/evaluate/missing-guards.ts
function whyGuardsMiss({ fact, product }) {
  const ofAnother = guardsOfAnother(fact).map(
    (guard) => `the check in ${placeOf(guard, fact)}, ${guard.text}, asks about ${guard.another.asked}, and the message goes to ${guard.another.reached}`
  );
  const ofAge = guardsOf(fact).filter((guard) => !protectsOther(guard)).map((guard) => `the age check in ${placeOf(guard, fact)}, ${guard.text}, ${lets(guard)}`);
  const [setting] = openSettings({ fact, product }).map(
    ({ fact: { at, value } }) => `${value.symbol} (${near(at, fact)})`
  );
  const ofSetting = setting ? [`the recipient's setting ${setting} is asked as well, and whoever has set nothing is open to everybody`] : [];
  return [...ofAnother, ...ofAge, ...ofSetting].map((why) => `; ${why}`).join("");
}
function noGuard({ value: { asked = [] } }) {
  return asked.length > 0 ? `no known guard, but ${askedThere(asked)},` : "no guard";
}
var askedThere = (asked) => listOf(asked.map(({ at, message }) => `${message} of line ${at.start.line}`));
function named({ kind, text }) {
  const said = text.replace(/^(!?[\w$.]+)\([^()]*\)$/, "$1");
  return said.length > 0 && said.length <= 40 ? `${kind} (${said})` : kind;
}
function guardsSeen({ fact, product }) {
  const byKind = new Map([...guardsOf(fact)].reverse().map((guard) => [guard.kind, guard]));
  const kinds = [...new Set(guardsOf(fact).map((guard) => guard.kind))].map((kind) => named(byKind.get(kind)));
  if (kinds.length === 0) return noGuard(fact);
  if (openSettings({ fact, product }).length > 0) kinds.push("a setting that is open by default");
  const { asked = [] } = fact.value;
  return `only ${listOf(kinds)}${asked.length > 0 ? `, and ${askedThere(asked)},` : ""}`;
}
var notReadToEnd = (guard, fact) => `a check of the two people in ${placeOf(guard, fact)}, ${guard.text}, is in a form that was not read to its end${guard.unread ? `: what ${guard.unread} does was not seen` : ""}. Whether it refuses everybody who is no friend is left open`;
var SAY_PLAINLY = "If it does refuse them, ask it in a function that is named for it, such as `areFriends(a, b)`, or write its conditions out in the query. If it does not:";
var lets = ({ of, limit }) => of === "actor" ? "asks how old the sender is, and lets every adult write to a child" : `lets in children from ${limit} years on`;
var placeOf = ({ at }, fact) => near(at, fact);
var near = (at, fact) => at.path === fact.at.path ? `line ${at.start.line}` : `${at.path}:${at.start.line}`;
function openSettings({ fact, product }) {
  const functions = guardsOf(fact).flatMap(({ at, trace = [] }) => {
    const called = /^calls (?:.*\.)?([\w$]+)\(/.exec(trace.at(-1)?.message ?? "")?.[1];
    return called ? [{ path: at.path, called }] : [];
  });
  const isAsked = ({ at, subject }) => functions.some(({ path, called }) => path === at.path && subject.split("#")[1].split(".").at(-2) === called);
  return ofConcept("dm-guard", product).filter((one) => ["recipient-setting", "passes-by-default"].every((trait) => one.value.traits.includes(trait))).filter(isAsked).map((one) => ({ fact: one, product }));
}

// src/evaluate/operations.ts
var BORN = /^((?:19|20)\d\d)(?:-|$)/;
var BORN_OF_AGE = 2005;
function meansAdult(symbol, argument) {
  const text = argument.replace(/^['"`]|['"`]$/g, "");
  const born = BORN.exec(text)?.[1];
  if (born !== void 0 && /birth|born|dob/i.test(symbol)) return Number(born) <= BORN_OF_AGE;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) >= ADULT_AGE;
  if (text === "true" || text === "false") return /minor|child|kid|teen|under/i.test(symbol) === (text === "false");
  if (/adult|18\+|grown|infinity|\bmax/i.test(text)) return true;
  if (/child|minor|kid|teen|under|unknown|null/i.test(text)) return false;
  return /^[A-Z][A-Z0-9_]+$/.test(text) ? null : false;
}
function keepsStrangersOut(operation, world) {
  const { fact, product } = operation;
  const { side, traits, beside } = fact.value;
  const guard = side === "client" ? null : protection(operation);
  if (guard) world.recorder.saw(guard.at, `${guard.kind} guard: ${guard.text}`);
  if (guard) return true;
  elsewhereThan(product, "connection-check", world);
  elsewhereThan(product, "age-check", world);
  if (isCarriedByVendor(operation))
    throw new Unknown(
      "a vendor's service carries the message: its permissions, or the server that opens conversations there, decide who may write to whom; take the right to open them away from clients, and let your own server open them after it has asked",
      fact.at
    );
  if (isBetweenBrowsers(fact)) return askedBetweenBrowsers(operation);
  isGuarded(operation, "connection", world, () => false);
  isGuarded(operation, "age", world, () => false);
  if (side === "client")
    throw new Unknown(
      "it runs on the client; whether strangers are kept out is decided on the server",
      fact.at,
      declareElsewhere("connection-check")
    );
  if (traits.includes("draft"))
    throw new Unknown(
      "it is kept as a draft; where that is sent, and whether strangers are kept out there, was not seen",
      fact.at
    );
  if (traits.includes("letter"))
    throw new Unknown(
      `${fact.value.symbol} keeps a row that says who wrote, to whom, and in words; whether people write to each other there, its name does not say`,
      fact.at
    );
  if (traits.includes("may-deliver"))
    throw new Unknown("it writes messages of every kind; whether one is private is decided when it runs", fact.at);
  if (beside)
    throw new Unknown(
      `what asks is called from here, and ${beside.message} is given the message beside it; whether that only looks at it or sends it on was not seen`,
      beside.at
    );
  const [under] = guardsUnderSetting(fact);
  if (under)
    throw new Unknown(
      `a ${under.kind} check stands in front of it (${under.text}), but only where ${under.under} is on; whether it is, the code does not fix`,
      under.at
    );
  const doubted2 = checkInDoubt(operation);
  if (doubted2?.ofPage) throw new Unknown(askedOfPage(doubted2), doubted2.at, ASK_IN_ACTION);
  if (doubted2) throw new Unknown(notReadToEnd(doubted2, fact), doubted2.at, SAY_PLAINLY);
  return false;
}
function askedBetweenBrowsers(operation) {
  const { fact } = operation;
  const guard = protection(operation) ?? checkInDoubt(operation);
  const reason = guard ? `it goes straight from browser to browser, and is asked about only in the browser of whoever sends it (${guard.text})` : fact.value.traits.includes("may-deliver") ? "it goes straight from browser to browser, where no server keeps strangers out, and whether it is for one alone is decided when it runs" : fact.value.traits.includes("unread-words") ? "it goes straight from browser to browser, where no server keeps strangers out, and whether somebody writes what it sends, nobody who calls it says" : null;
  if (reason === null) return false;
  throw new Unknown(
    `${reason}; whether the browser that receives it drops what strangers send was not seen`,
    guard?.at ?? fact.at,
    "Let the browser that receives a message drop it unless the two are connected, before anything is shown. And:"
  );
}
function isGuarded({ fact, product }, kind, world, counts) {
  const guard = guardsOf(fact).find((one) => one.kind === kind && counts(one));
  if (guard) world.recorder.saw(guard.at, `${kind} guard: ${guard.text}`);
  if (guard) return true;
  elsewhereThan(product, `${kind}-check`, world);
  notPresumed(fact, kind);
  notOfPage(fact, (one) => one.kind === kind && counts(one));
  if (fact.value.side === "unknown") throw new Unknown(SIDE_UNKNOWN, fact.at, TELL_SIDE);
  return false;
}
var SIDE_UNKNOWN = "neither its package nor the file says whether this runs on a server, where alone a check counts";
var TELL_SIDE = "Say where it runs: by a package.json beside it that names what it is built with, or by `'use client'` or `import 'server-only'` at its top, whichever is true. If it is a server:";
var declareElsewhere = (capability) => `If another system takes care of it, name that system in the manifest, under \`elsewhere\` with the capability \`${capability}\`. If none does:`;
function elsewhereThan(product, capability, world) {
  const elsewhere = product.elsewhere.find((one) => one.value.capability === capability && one.value.until >= world.asOf);
  if (!elsewhere) return;
  const what = capability.endsWith("-check") ? `the ${capability.replace("-check", "")} check` : capability;
  throw new Elsewhere(`${what} is enforced by ${elsewhere.value.where}, as the manifest declares`, elsewhere.at);
}

// src/evaluate/decided-here.ts
var APART = ["definition", "relayed", "fetched", "repeated", "off", "no-charge", "unattended"];
var BESIDE = [...APART, "setting", "watches", "screen", "client", "asked", "set-up", "told", "declared-dependency"];
var isTakenUpHere = ({ concept }, product) => ofConcept(concept, product).some(
  ({ value }) => value.side === "server" && !BESIDE.some((trait) => value.traits.includes(trait))
);
function isDecidedHere({ fact, product }, capability, world) {
  if (fact.value.side !== "client" || isTakenUpHere(fact, product)) return true;
  elsewhereThan(product, capability, world);
  if (fact.value.traits.includes("on-device")) return true;
  const isServerHere = product.code.some((one) => one.fact.value.side === "server");
  throw new Unknown(isServerHere ? UNSEEN : ELSEWHERE, fact.at, declareElsewhere(capability));
}
var ELSEWHERE = "only the client was read here; what is asked and checked is decided on a server, which lies elsewhere or is written in a language that is not read";
var UNSEEN = "only what the client does was seen; the code of a server that is here was not seen to take it up, so what is asked and checked is decided on another server, or in a form that was not recognised";

// src/evaluate/leads.ts
function leads({ fact, product }, trait) {
  const all = alike(fact, product);
  if (!all.includes(fact)) return false;
  const having = all.filter((one) => has(one, trait));
  if (has(fact, trait)) return true;
  if (having.length > 0) return !(isClient(fact) && having.some((one) => one.value.side === "server"));
  return all.toSorted(byWorth)[0] === fact;
}
function ledBy({ fact, product }, trait) {
  const all = alike(fact, product);
  if (all.some((one) => has(one, trait))) return [];
  const others = all.toSorted(byWorth).filter((one) => one !== fact);
  return others.slice(0, MOST).map((one) => ({ fact: one, product }));
}
function onClient({ fact, product }, trait) {
  if (isClient(fact) || has(fact, trait)) return [];
  const forms = alike(fact, product).filter((one) => isClient(one) && has(one, trait));
  return forms.slice(0, FEW).map((one) => ({ fact: one, product }));
}
function speaksForClient(operation, trait) {
  const { fact, product } = operation;
  if (isTakenUpHere(fact, product) || takenUp(operation, "for-money").length > 0) return false;
  return !alike(fact, product).some((one) => one.value.traits.includes("direct")) && clients(operation, trait)[0] === fact;
}
var speaksForServer = (operation, trait) => !isTakenUpHere(operation.fact, operation.product) && takenUp(operation, trait)[0] === operation.fact;
var serversLike = (operation, trait) => takenUp(operation, trait).filter((one) => one !== operation.fact).slice(0, MOST).map((one) => ({ fact: one, product: operation.product }));
var takenUp = ({ fact, product }, trait) => alike(fact, product).filter(({ value: { side, traits } }) => side === "server" && traits.includes(trait)).filter(({ value: { traits } }) => !APART.some((apart) => traits.includes(apart))).filter((one) => !guardsOf(one).some(({ kind }) => kind === "age" || kind === "consent")).toSorted(byPage);
var SETTLED = [...APART, "respects-choice", "open-route", "user-opened", "own-content", "setting"];
var isFirst = (operation, trait) => open(operation, trait)[0] === operation.fact;
var othersLike = (operation, trait) => open(operation, trait, ["repeated"]).filter((one) => one !== operation.fact).slice(0, MOST).map((one) => ({ fact: one, product: operation.product }));
function open({ fact, product }, trait, also = []) {
  const settling = SETTLING[trait] ?? ["age"];
  return alike(fact, product).filter(({ value: { traits } }) => traits.includes(trait)).filter(({ value: { traits } }) => !SETTLED.some((apart) => traits.includes(apart) && !also.includes(apart))).filter((one) => !guardsOf(one).some((guard) => settling.includes(guard.kind))).toSorted((one, other) => isOpenStill(one) - isOpenStill(other) || byHold(one, other, trait) || byPage(one, other));
}
var byHold = ({ at: one }, { at: other }, trait) => trait === "list" ? Number(OF_OPTIONS.test(one.path)) - Number(OF_OPTIONS.test(other.path)) : 0;
var OF_OPTIONS = /(drop-?down|drawer|select|picker|pop-?over|combo-?box|autocomplete)[^/]*\.\w+$/i;
var byPage = (one, other) => Number(OF_WORK.test(one.at.path)) - Number(OF_WORK.test(other.at.path)) || comparePlaces(one.at, other.at);
var isOpenStill = ({ value }) => Number(value.traits.includes("names-choice"));
var SETTLING = {
  shown: ["login", "age", "connection", "permission", "self"],
  "goes-out": ["age", "connection", "permission", "self"],
  "handed-on": ["age", "connection", "permission", "self"],
  "shown-data": ["age", "connection", "permission", "self"],
  presence: ["age", "connection", "permission", "self"]
};
function ledHere({ fact, product }, trait) {
  const all = alike(fact, product);
  if (judgedOnServer(all)[0] !== fact) return [];
  const steps = all.filter((one) => one.value.traits.includes(trait) && !isClient(one)).slice(0, MOST);
  return steps.map((one) => ({ fact: one, product }));
}
var judgedOnServer = (all) => all.filter(
  ({ value }) => value.side !== "client" && ![...APART, "asked", "client", ...KEPT].some((one) => value.traits.includes(one))
).toSorted((one, other) => comparePlaces(one.at, other.at));
var KEPT = ["matched", "respects-choice", "among-known"];
function clientsLike(operation, trait) {
  const { fact, product } = operation;
  const isOfClient = isClient(fact) || fact.value.traits.includes(trait);
  if (!isOfClient && judgedOnServer(alike(fact, product))[0] !== fact) return [];
  return clients(operation, trait).filter((one) => one !== fact).slice(0, isOfClient ? MOST : FEW).map((one) => ({ fact: one, product }));
}
var FEW = 3;
var clients = ({ fact, product }, trait) => alike(fact, product).filter((one) => isClient(one) && one.value.traits.includes(trait)).filter((one) => !APART.some((apart) => one.value.traits.includes(apart))).toSorted(byPage);
function carriedOut(operation, trait) {
  const { fact: own, product } = operation;
  const heads = alike(own, product);
  const spoken = /* @__PURE__ */ new Set([own, ...ledBy(operation, trait).map(({ fact }) => fact)]);
  const isOf = (fact) => {
    const named4 = heads.filter((head) => fact.subject.startsWith(`${head.subject}.`));
    if (named4.length > 0) return named4.some((head) => spoken.has(head));
    const before2 = heads.filter(({ at }) => at.path === fact.at.path && at.start.line <= fact.at.start.line).toSorted((one, other) => comparePlaces(one.at, other.at)).at(-1);
    return before2 ? spoken.has(before2) : spoken.size === heads.length;
  };
  const all = ofConcept(own.concept, product).filter(
    (fact) => fact !== own && fact.value.traits.includes("carried-out") && isOf(fact)
  );
  return all.slice(0, MOST).map((fact) => ({ fact, product }));
}
var MOST = 100;
function alike({ concept }, product) {
  const all = ofConcept(concept, product);
  const heads = all.filter(({ value }) => !value.traits.includes("carried-out"));
  return heads.length > 0 ? heads : all;
}
var has = (fact, trait) => fact.value.traits.includes(trait) || guardsOf(fact).some((guard) => guard.kind === "age");
var isClient = ({ value }) => value.side === "client";
var SIDES = ["server", "unknown", "client"];
var PLACES = ["stored", "server", "reads", "declared", "form", "field"];
function byWorth(one, other) {
  return worth(one) - worth(other) || byPage(one, other);
}
function worth({ value, at }) {
  const place = PLACES.findIndex((trait) => value.traits.includes(trait));
  const isKept = value.unreached !== void 0 || KEPT_ASIDE.test(at.path);
  return (isKept ? 100 : 0) + SIDES.indexOf(value.side) * 10 + (place < 0 ? PLACES.length : place);
}
var KEPT_ASIDE = /(^|\/)([\w-]*[-_.])?(legacy|old|deprecated|archived?|obsolete|attic)([-_.][\w-]*)?\//i;

// src/evaluate/speaking.ts
var SPEAKING = {
  leads: {
    readsGuards: true,
    parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
    returns: "bool",
    about: "Whether to speak of it: it has the trait, or others of its concept have it, or it is the one that stands for all of its concept, none of which has it",
    call: (operation, [trait]) => leads(operation, String(trait))
  },
  ledBy: {
    readsGuards: true,
    parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
    returns: "list<Operation>",
    about: "The other operations of its concept, if none in the product has the trait",
    call: (operation, [trait]) => ledBy(operation, String(trait))
  },
  speaksForClient: {
    parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
    returns: "bool",
    about: "Whether only the client of the product is here, and this is the first operation of its concept with the trait: it stands for the others",
    call: (operation, [trait]) => speaksForClient(operation, String(trait))
  },
  speaksForServer: {
    readsGuards: true,
    parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
    returns: "bool",
    about: "Whether what carries it out was recognised nowhere in the product, and this is the first operation of a server with the trait that neither an age nor a parent guards: it stands for the others",
    call: (operation, [trait]) => speaksForServer(operation, String(trait))
  },
  serversLike: {
    readsGuards: true,
    parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
    returns: "list<Operation>",
    about: "The other operations of its concept on a server with the trait that neither an age nor a parent guards",
    call: (operation, [trait]) => serversLike(operation, String(trait))
  },
  clientsLike: {
    parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
    returns: "list<Operation>",
    about: "The other operations of its concept with the trait that run on the client",
    call: (operation, [trait]) => clientsLike(operation, String(trait))
  },
  onClient: {
    readsGuards: true,
    parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
    returns: "list<Operation>",
    about: "For one on a server that lacks the trait: the others of its concept on a client that have it, such as a form",
    call: (operation, [trait]) => onClient(operation, String(trait))
  },
  isFirst: {
    readsGuards: true,
    parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
    returns: "bool",
    about: "Whether this is the first operation of its concept with the trait that neither a guard nor a choice of the person settles: it stands for the others",
    call: (operation, [trait]) => isFirst(operation, String(trait))
  },
  othersLike: {
    readsGuards: true,
    parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
    returns: "list<Operation>",
    about: "The other operations of its concept with the trait that nothing settles",
    call: (operation, [trait]) => othersLike(operation, String(trait))
  },
  ledHere: {
    parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
    returns: "list<Operation>",
    about: "For the first operation of its concept that is judged on a server: the steps with the trait that lead there, such as a route that hands a file on",
    call: (operation, [trait]) => ledHere(operation, String(trait))
  },
  carriedOut: {
    readsGuards: true,
    parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
    returns: "list<Operation>",
    about: "Where the operation, and those that it speaks for by the trait, are carried out: a row, a request",
    call: (operation, [trait]) => carriedOut(operation, String(trait))
  }
};

// src/evaluate/nothing-comes.ts
var TRAITS = {
  "always-fails": "every path ends in an error",
  "never-called": "nothing calls it",
  "does-nothing": "what runs for it does nothing"
};
function whyNothing({ at, value: { lost, traits } }) {
  const said = lost?.message ?? traits.flatMap((trait) => TRAITS[trait] ?? [])[0] ?? "";
  const isElsewhere = lost && (lost.at.path !== at.path || lost.at.start.line !== at.start.line);
  return isElsewhere ? `${said} (${formatPlace(lost.at)})` : said;
}

// src/evaluate/agreement.ts
function isAgreedOfAge({ fact }) {
  const guards = guardsOf(fact).filter((one) => one.kind === "consent");
  if (guards.length === 0) return false;
  if (guards.some((one) => /parent|guardian/i.test(one.text))) return true;
  throw new Unknown(
    "somebody agrees before it, and nothing says that whoever does is old enough to, or that a parent did",
    guards[0].at
  );
}

// src/evaluate/types/operation.ts
var CONTROLS = /* @__PURE__ */ new Set(["report-entry-point", "block-user"]);
var MERE_USE = /* @__PURE__ */ new Set([
  "event",
  "wrapper",
  "switch",
  "identifies-person",
  "conference",
  "declared-dependency",
  "first-party",
  "set-up",
  "off",
  "crash-reporting",
  "asks-consent",
  "definition",
  "may-deliver",
  "carried-out",
  "told"
]);
var operation_default = defineType({
  name: "Operation",
  about: "Something the code does: sends a message, reads a flag, falls back to an age",
  basis: "code-seen",
  placeOf: (operation) => operation.fact.at,
  alsoAt: ({ fact }) => fact.value.also ?? [],
  doubtOf: ({ fact }) => fact.value.unreached,
  traceOf: (operation) => operation.fact.value.trace,
  fields: {
    concept: {
      type: "string",
      catalogue: "concept",
      about: "The concept it was recognised as",
      get: ({ fact }) => fact.concept
    },
    symbol: { type: "string", about: "The name that carries the meaning", get: ({ fact }) => fact.value.symbol },
    about: {
      type: "string",
      about: "What its concept is, in words",
      get: ({ fact }, world) => uncapitalised(world.concepts.get(fact.concept) ?? fact.concept)
    },
    isCapability: {
      type: "bool",
      about: "Whether its concept is something that a kind of feature does, so that a feature should be declared",
      get: ({ fact }) => !CONTROLS.has(fact.concept) && !fact.value.traits.some((trait) => MERE_USE.has(trait)) && allKinds().some((kind) => kind.concepts.includes(fact.concept))
    },
    meansAdult: {
      type: "bool",
      about: "For a fallback of an age: whether the value stands for an adult",
      get({ fact }) {
        const adult = meansAdult(fact.value.symbol, fact.value.argument ?? "");
        if (adult === null) throw new Unknown(`what ${fact.value.argument ?? "it"} is was not found`, fact.at);
        return adult;
      }
    },
    whyNothing: {
      type: "string",
      about: "Of a control or a route of which nothing comes: why, and where that shows, in words that follow a colon",
      get: ({ fact }) => whyNothing(fact)
    },
    side: {
      type: "string",
      catalogue: "side",
      about: "Where it runs: `server`, `client` or `unknown`",
      get: ({ fact }) => fact.value.side
    },
    runsOnServer: {
      type: "bool",
      about: "Whether it runs on a server, where alone it can be enforced; unknown where the code does not tell",
      get({ fact }) {
        if (fact.value.side === "unknown") throw new Unknown(SIDE_UNKNOWN, fact.at, TELL_SIDE);
        return fact.value.side === "server";
      }
    },
    argument: { type: "string", about: "Its literal argument, or empty", get: ({ fact }) => fact.value.argument ?? "" },
    features: {
      type: "list<Feature>",
      about: "Declared features it belongs to",
      get: ({ fact, product }) => featuresOf(fact, product)
    },
    guards: {
      type: "list<Guard>",
      about: "Guards that dominate it",
      readsGuards: true,
      get: ({ fact }) => guardsOf(fact)
    },
    guardsSeen: {
      readsGuards: true,
      type: "string",
      about: "The kinds of guard that dominate it, in words",
      get: (operation) => guardsSeen(operation)
    },
    guardsOfAnother: {
      readsGuards: true,
      type: "list<Guard>",
      about: "For a private message: checks of a connection with somebody else than whom it goes to, which guard nothing",
      get: ({ fact }) => guardsOfAnother(fact)
    },
    guardsUnread: {
      readsGuards: true,
      type: "list<Guard>",
      about: "For a private message: checks of the two people that are there in a form that was not read to its end, which guard nothing",
      get: ({ fact }) => guardsUnread(fact)
    },
    whyGuardsMiss: {
      readsGuards: true,
      type: "string",
      about: "For a private message: why checks of a connection or of an age that stand there keep no stranger out, in words, to be put at the end of a sentence; empty if there are none",
      get: (operation) => whyGuardsMiss(operation)
    },
    optionsGiven: {
      type: "string",
      about: "Names of the options that it is given, in words",
      get: ({ fact }) => listOf([...new Set(fact.value.options.map((option) => option.name).filter((name) => name !== ""))])
    },
    optionsOn: {
      type: "string",
      about: "Names of the options that it sets to true, in words; of all that it is given where none is",
      get({ fact }) {
        const { options } = fact.value;
        const on = options.filter(({ name, value }) => name !== "" && value === true);
        return listOf([...new Set((on.length > 0 ? on : options).map(({ name }) => name).filter((name) => name !== ""))]);
      }
    },
    hasTrace: {
      type: "bool",
      about: "Whether calls lead from a route or an event to it",
      get: ({ fact }) => fact.value.trace.length > 0
    },
    isJudgedHere: {
      readsGuards: true,
      type: "bool",
      about: "For a private message: whether this is the place to judge. A form or link is not, nor a step inside a function that is judged where it is called, nor a client whose server is here as well",
      get: (operation) => isJudgedHere(operation)
    },
    definitions: {
      type: "list<Operation>",
      about: "For a private message: the functions of the product that it calls to send it",
      get: (operation) => definitionsOf(operation)
    },
    steps: {
      type: "list<Operation>",
      about: "For a private message: where the function does it, if this is one that is judged",
      get: (operation) => stepsOf(operation)
    },
    likes: {
      readsGuards: true,
      type: "list<Operation>",
      about: "For a private message that cannot be judged here: the others that are left open for the same reason",
      get: (operation) => likesOfSend(operation, true)
    },
    settingsOpen: {
      readsGuards: true,
      type: "list<Operation>",
      about: "For a private message: settings of the recipient that the same check asks, and that are open for those who have set nothing",
      get: (operation) => openSettings(operation)
    },
    likesElsewhere: {
      readsGuards: true,
      type: "list<Operation>",
      about: "For a private message that cannot be judged here: others of which it is not known where they run",
      get: (operation) => likesOfSend(operation, false).filter((one) => one.fact.value.side !== "client")
    },
    likesOnClient: {
      readsGuards: true,
      type: "list<Operation>",
      about: "For a private message of which it is not known where it is sent: others, which a client sends",
      get: (operation) => likesOfSend(operation, false).filter((one) => one.fact.value.side === "client")
    },
    keepsStrangersOut: {
      readsGuards: true,
      type: "bool",
      about: "For a private message: whether a check of a connection between the two, or of an age that protects the recipient, stands in front of it or inside the function that it calls",
      get: (operation, world) => keepsStrangersOut(operation, world)
    },
    isAgreedOfAge: {
      readsGuards: true,
      type: "bool",
      about: "For what is behind consent: whether a parent gave it; unknown where nothing says that whoever agrees is old enough to",
      get: (operation) => isAgreedOfAge(operation)
    },
    product: { type: "Product", about: "Its product", get: ({ product }) => product }
  },
  methods: {
    hasGuard: {
      readsGuards: true,
      parameters: [{ name: "kind", type: "string", catalogue: "guard" }],
      returns: "bool",
      about: "Whether a guard of this kind dominates it; not evaluated if the manifest declares that it is enforced elsewhere",
      call: (operation, [kind], world) => isGuarded(operation, String(kind), world, () => true)
    },
    isBehind: {
      readsGuards: true,
      parameters: [{ name: "kind", type: "string", catalogue: "guard" }],
      returns: "bool",
      about: "Whether a guard of this kind dominates it, whichever side it runs on: for what happens in the place where it is called",
      call: ({ fact }, [kind], { recorder }) => {
        const guard = guardsOf(fact).find((one) => one.kind === String(kind));
        if (guard) recorder.saw(guard.at, `${guard.kind} guard: ${guard.text}`);
        else {
          notPresumed(fact, String(kind));
          notOfPage(fact, (one) => one.kind === String(kind));
        }
        return guard !== void 0;
      }
    },
    is: {
      parameters: [{ name: "trait", type: "string", catalogue: "trait" }],
      returns: "bool",
      about: "Whether it has a trait of its concept, such as `starts` or `personal-data`",
      call: ({ fact }, [trait]) => fact.value.traits.includes(String(trait))
    },
    ...SPEAKING,
    undecided: {
      parameters: [{ name: "reason", type: "string" }],
      returns: "bool",
      about: "Unknown, for a reason that the rule gives: what no code can show. The reason is what the finding says",
      call({ fact }, [reason]) {
        throw new Unknown(String(reason), fact.at);
      }
    },
    isDecidedHere: {
      parameters: [{ name: "capability", type: "string", catalogue: "concept" }],
      returns: "bool",
      about: "True; unknown where it runs on the client and nothing of its concept is seen on a server of the product: what happens with it is decided out of sight. Not evaluated if the manifest declares that the capability is enforced elsewhere",
      call: (operation, [capability], world) => isDecidedHere(operation, String(capability), world)
    },
    isDoneElsewhere: {
      parameters: [{ name: "capability", type: "string", catalogue: "concept" }],
      returns: "bool",
      about: "False; not evaluated if the manifest declares that this capability is enforced elsewhere",
      call({ product }, [capability], world) {
        elsewhereThan(product, String(capability), world);
        return false;
      }
    },
    optionText: {
      parameters: [{ name: "name", type: "string" }],
      returns: "string",
      about: "What an option of it is set to, as the source writes it; empty if it is not given",
      call: ({ fact }, [name]) => fact.value.options.find((option) => option.name === String(name))?.text ?? ""
    },
    protectsRecipient: {
      readsGuards: true,
      parameters: [{ name: "kind", type: "string", catalogue: "guard" }],
      returns: "bool",
      about: "Whether a guard of this kind that asks about the other person dominates it: an age counts only if it keeps out everyone below 18 and is not just that of the sender",
      call: (operation, [kind], world) => isGuarded(operation, String(kind), world, protectsOther)
    }
  }
});
function uncapitalised(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/evaluate/types/option.ts
var rank = (option, name) => {
  const position = option.scale.indexOf(name);
  if (position < 0) throw new Error(`"${name}" is not an option of ${option.setting} (${option.scale.join(", ")})`);
  return position;
};
var option_default = defineType({
  name: "Option",
  about: "An option of a setting. Options are ordered by protection, the weakest first",
  basis: "declared",
  placeOf: (option) => option.at,
  fields: {
    name: { type: "string", catalogue: "option", about: "Its name in the catalogue", get: (option) => option.name }
  },
  methods: {
    atLeast: [
      {
        parameters: [{ name: "option", type: "string", catalogue: "option" }],
        returns: "bool",
        about: "Whether it protects as much as the named option, or more",
        call: (option, [name]) => rank(option, option.name) >= rank(option, name)
      },
      {
        parameters: [{ name: "option", type: "Option" }],
        returns: "bool",
        about: "Whether it protects as much as another option, or more",
        call: (option, [other]) => rank(option, option.name) >= rank(option, other.name)
      }
    ]
  }
});

// src/evaluate/types/part.ts
var part_default = defineType({
  name: "Part",
  about: "A part of a file to point at",
  basis: "declared",
  placeOf: (part) => part.at,
  fields: {},
  methods: {}
});

// src/evaluate/types/product.ts
var declared = (product) => {
  if (product.fact) return product.fact.value;
  throw new Unknown("there is no manifest");
};
var product_default = defineType({
  name: "Product",
  about: "A product as its childproof.yaml declares it",
  basis: "declared",
  placeOf: (product) => product.fact?.at ?? null,
  fields: {
    name: { type: "string", about: "Its name", get: (product) => product.product.name },
    isDeclared: { type: "bool", about: "Whether there is a manifest at all", get: (product) => product.fact !== null },
    childrenLikely: {
      type: "string",
      catalogue: "likely",
      about: "Whether children are likely to use it: `yes`, `no` or `unstated`",
      get: (product) => ({ true: "yes", false: "no", null: "unstated" })[String(declared(product).likelyAccessedByChildren)]
    },
    hasMinimumAge: {
      type: "bool",
      about: "Whether a minimum age is declared",
      get: (product) => declared(product).minimumAge !== null
    },
    minimumAge: {
      type: "int",
      about: "The declared minimum age in years; unknown if none is declared",
      get(product) {
        const { minimumAge } = declared(product);
        if (minimumAge === null) throw new Unknown("the manifest declares no minimum age");
        return minimumAge;
      }
    },
    unknownAge: {
      type: "string",
      catalogue: "unknown-age",
      about: "What a person of unknown age is treated as",
      get: (product) => declared(product).unknownAge
    },
    minorBands: {
      type: "list<Band>",
      about: "Bands of the audience with children in them",
      get: (product) => minorsOf(product).map((band) => ({ band, at: product.fact?.value.parts["audience.bands"] ?? null }))
    },
    ageAssurance: {
      type: "list<AgeAssurance>",
      about: "Ways in which age is established",
      get: (product) => declared(product).ageAssurance
    },
    features: { type: "list<Feature>", about: "Its features", get: (product) => product.features },
    assessments: { type: "list<Assessment>", about: "Its written assessments", get: (product) => product.assessments }
  },
  methods: {
    declares: {
      parameters: [{ name: "key", type: "string", catalogue: "part" }],
      returns: "bool",
      about: "Whether the manifest has the key",
      call: (product, [key2]) => Object.hasOwn(declared(product).parts, key2)
    },
    part: {
      parameters: [{ name: "key", type: "string", catalogue: "part" }],
      returns: "Part",
      about: "The key of the manifest, to point at; the product if it is not there",
      call: (product, [key2]) => ({ at: declared(product).parts[key2] ?? declared(product).parts["product"] })
    },
    servesBelow: {
      parameters: [{ name: "age", type: "int" }],
      returns: "bool",
      about: "Whether the audience holds people below an age, by its bands and minimum age",
      call(product, [age]) {
        const { bands, minimumAge } = declared(product);
        return bands.some((band) => reachesBelow(band, Number(age))) && (minimumAge === null || minimumAge < Number(age));
      }
    }
  }
});

// src/evaluate/types/setting.ts
var scaleOf2 = (setting) => setting.fact.value.scale;
var setting_default = defineType({
  name: "Setting",
  about: "A setting of a feature: its declared defaults and the flag that decides it",
  basis: "declared",
  placeOf: (setting) => setting.fact.at,
  fields: {
    name: { type: "string", catalogue: "setting", about: "Its name", get: (setting) => setting.fact.value.name },
    feature: { type: "Feature", about: "Its feature", get: (setting) => setting.feature },
    product: { type: "Product", about: "Its product", get: (setting) => setting.feature.product },
    isDeclared: {
      type: "bool",
      about: "Whether the manifest gives it a default",
      get: (setting) => setting.fact.value.declared
    },
    protective: {
      type: "Option",
      about: "The option that protects a child when nobody has decided",
      get: (setting) => ({
        name: setting.fact.value.protective,
        scale: scaleOf2(setting),
        setting: setting.fact.value.name,
        at: setting.fact.at
      })
    },
    hasFlag: { type: "bool", about: "Whether a flag decides its default", get: (setting) => setting.flag !== null },
    flag: {
      type: "Flag",
      about: "The flag that decides it; unknown if none is bound",
      get(setting) {
        if (setting.flag) return setting.flag;
        throw new Unknown("no flag is bound to the setting", setting.fact.at);
      }
    }
  },
  methods: {
    defaultFor: {
      parameters: [{ name: "band", type: "Band" }],
      returns: "Option",
      about: "The declared default of a band; unknown if the manifest is silent",
      call(setting, [band], world) {
        const { defaults, name } = setting.fact.value;
        const given = defaults[band.band.name];
        if (!given)
          throw new Unknown(
            `the manifest does not say what ${name} is for ${bandInWords(band.band)} when an account is new`,
            setting.fact.at
          );
        world.recorder.saw(given.at, `${name} is "${given.option}" for ${bandInWords(band.band)}`);
        return { name: given.option, scale: scaleOf2(setting), setting: name, at: given.at };
      }
    },
    servesAtLeast: {
      parameters: [
        { name: "band", type: "Band" },
        { name: "option", type: "Option" }
      ],
      returns: "bool",
      about: "Whether its flag gives every child of a band this option or a more protective one; a child who gets less is the witness",
      call(setting, [band, option], world) {
        const { flag } = setting;
        if (!flag) throw new Unknown("no flag is bound to the setting", setting.fact.at);
        const least = scaleOf2(setting).indexOf(option.name);
        return keepsFrom(flag, band, world, (value) => {
          const served = optionOf2(flag, value);
          return served === null ? null : scaleOf2(setting).indexOf(served.name) < least;
        });
      }
    }
  }
});

// src/evaluate/working-elsewhere.ts
function workingElsewhere({ fact, product }, concept) {
  const working = product.code.flatMap(
    ({ fact: other }) => other.kind === "surface" && other !== fact ? other.value.controls.filter(
      (one) => one.concept === concept && one.state === "works" && !OF_WORK.test(one.at.path)
    ) : []
  );
  const nearest2 = working.toSorted(
    (one, other) => Number(saysSo(other)) - Number(saysSo(one)) || sharedFolders(other.at.path, fact.at.path) - sharedFolders(one.at.path, fact.at.path) || comparePlaces(one.at, other.at)
  )[0];
  return nearest2?.at ?? null;
}
var saysSo = ({ at, symbol }) => /report|flag|abuse|block/i.test(`${symbol} ${at.path.split("/").at(-1)}`);
function sharedFolders(one, other) {
  const [left, right] = [one.split("/"), other.split("/")];
  const end = left.findIndex((part, index) => part !== right[index]);
  return end === -1 ? left.length : end;
}

// src/evaluate/types/surface.ts
var controlsOf = ({ fact }, concept) => fact.value.controls.filter((control) => control.concept === concept);
var surface_default = defineType({
  name: "Surface",
  about: "A part of the user interface where people meet the content of others",
  basis: "code-seen",
  placeOf: (surface) => surface.fact.at,
  alsoAt: ({ fact }) => fact.value.also ?? [],
  doubtOf: ({ fact }) => fact.value.unreached,
  fields: {
    symbol: { type: "string", about: "The component", get: ({ fact }) => fact.value.symbol },
    side: { type: "string", catalogue: "side", about: "Where it runs", get: ({ fact }) => fact.value.side },
    features: {
      type: "list<Feature>",
      about: "Declared features it belongs to",
      get: ({ fact, product }) => featuresOf(fact, product)
    },
    shows: {
      type: "string",
      about: "What people meet there, in words",
      get: ({ fact }) => fact.value.isMenu ? "is a menu for what other people wrote, or for them" : fact.value.isLive ? "shows other people live" : "shows what other people wrote"
    },
    isRepeated: {
      type: "bool",
      about: "Whether another one says the same and stands for it",
      get: ({ fact }) => fact.value.isRepeated === true
    },
    product: { type: "Product", about: "Its product", get: ({ product }) => product }
  },
  methods: {
    offers: {
      parameters: [{ name: "concept", type: "string", catalogue: "concept" }],
      returns: "bool",
      about: "Whether a working control is offered in the rendered subtree; unknown if part of it could not be followed",
      call(surface, [concept], world) {
        const controls = controlsOf(surface, concept);
        const working = controls.find((control) => control.state === "works");
        if (working) world.recorder.saw(working.at, `${working.symbol} works`);
        if (working) return true;
        for (const control of controls)
          world.recorder.saw(
            control.at,
            `${control.symbol} ${control.state === "hidden" ? "is not shown here" : "does nothing"}`
          );
        const { complete, gap } = surface.fact.value;
        if (complete || controls.some((control) => control.state !== "hidden")) return false;
        if (gap) world.recorder.saw(gap.at, gap.message);
        throw new Unknown(
          gap ? `${gap.message} (${formatPlace(gap.at)}); is it offered there?` : "part of it was not followed",
          surface.fact.at,
          `If it is offered there, by another name, add that name to \`code.words.${concept}\` of the manifest. If it is not:`
        );
      }
    },
    lack: {
      parameters: [{ name: "concept", type: "string", catalogue: "concept" }],
      returns: "string",
      about: "What is wrong with its controls of a concept, in words",
      call(surface, [concept]) {
        const broken = controlsOf(surface, concept).filter(({ state }) => state !== "works").sort((one, other2) => Number(one.state === "hidden") - Number(other2.state === "hidden"))[0];
        const other = broken ? null : workingElsewhere(surface, concept);
        if (other) return `there is none here, and another one works at ${formatPlace(other)}`;
        if (!broken) return "there is none";
        const at = `the one at ${formatPlace(broken.at)}`;
        if (broken.state === "hidden") return `${at} is not shown here`;
        return `${at} does nothing${broken.why ? ` (${broken.why})` : ""}`;
      }
    }
  }
});

// src/evaluate/types/index.ts
var TYPES2 = [
  age_assurance_default,
  assessment_default,
  band_default,
  default_default,
  feature_default,
  flag_default,
  guard_default,
  operation_default,
  option_default,
  part_default,
  product_default,
  setting_default,
  surface_default
];

// src/evaluate/environment.ts
var types = new Map(TYPES2.map((type) => [type.name, type]));
var classes = new Map(TYPES2.map((type) => [type.name, classOf(type)]));
function typeNamed(name) {
  return types.get(name);
}
function typeOfWrapped(value) {
  for (const [name, one] of classes) if (value instanceof one) return types.get(name);
  return void 0;
}
function wrap(typeName, entity, world) {
  const type = types.get(typeName);
  const known3 = type.placeOf(entity);
  if (known3 && type.basis !== "declared") world.recorder.touched.add(type.basis);
  return new (classes.get(typeName))(entity, world);
}
function createEnvironment() {
  const environment = new Environment({ limits: { maxAstNodes: 2e3, maxDepth: 60 } });
  for (const type of types.values()) {
    const fields = Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, field.type]));
    environment.registerType(type.name, { ctor: classes.get(type.name), fields });
  }
  for (const type of types.values()) {
    for (const [name, overloads] of Object.entries(type.methods)) {
      for (const method of [overloads].flat()) {
        const parameters = method.parameters.map((parameter) => parameter.type).join(", ");
        environment.registerFunction(
          `${type.name}.${name}(${parameters}): ${method.returns}`,
          (self, ...args) => self.world.recorder.guard(
            () => toLanguage(method.returns, method.call(self.entity, args.map(fromLanguage), self.world), self.world)
          )
        );
      }
    }
  }
  environment.registerFunction(
    "string.matchesPattern(string): bool",
    (text, pattern) => RE2JS.compile(pattern).matcher(text).find()
  );
  return environment;
}
function patternTrouble(pattern) {
  try {
    RE2JS.compile(pattern);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
function toLanguage(type, value, world) {
  if (value === void 0 || value === null) throw new Unknown(`there is no ${type}`);
  const element = /^list<(.+)>$/.exec(type)?.[1];
  if (element) return value.map((item) => toLanguage(element, item, world));
  if (types.has(type)) return wrap(type, value, world);
  return type === "int" ? BigInt(value) : value;
}
function fromLanguage(value) {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(fromLanguage);
  return typeOfWrapped(value) ? value.entity : value;
}
function classOf(type) {
  const Class = class {
    entity;
    world;
    constructor(entity, world) {
      this.entity = entity;
      this.world = world;
    }
  };
  for (const [name, field] of Object.entries(type.fields)) {
    Object.defineProperty(Class.prototype, name, {
      enumerable: true,
      get() {
        return this.world.recorder.guard(() => toLanguage(field.type, field.get(this.entity, this.world), this.world));
      }
    });
  }
  return Class;
}

// src/evaluate/literals.ts
var MACROS = /* @__PURE__ */ new Set(["all", "exists", "exists_one", "filter", "map"]);
var MAX_DEPTH = 2;
var NOTHING = { type: "dyn" };
function checkLiterals(root, scope, words) {
  const troubles = [];
  const say = (node, message) => troubles.push({ message, start: node.start, end: node.end });
  const checkWord = (node, { catalogue, setting }) => {
    if (node.op === "list") for (const item of node.args) checkWord(item, { type: "string", catalogue, setting });
    if (node.op === "?:")
      for (const branch of node.args.slice(1)) checkWord(branch, { type: "string", catalogue, setting });
    if (!catalogue || node.op !== "value" || typeof node.args !== "string") return;
    const known3 = catalogue === "option" && setting ? findSetting(setting)?.options.map((option) => option.name) ?? [] : words[catalogue];
    if (!known3.includes(node.args))
      say(
        node,
        `"${node.args}" is not ${articleOf(catalogue)}${setting && catalogue === "option" ? ` of ${setting}` : ""}${didYouMean(node.args, known3)}`
      );
  };
  const visit = (node, names, depth2) => {
    switch (node.op) {
      case "value":
        return { type: typeof node.args === "string" ? "string" : typeof node.args === "boolean" ? "bool" : "dyn" };
      case "id":
        return names.get(node.args) ?? NOTHING;
      case ".": {
        const owner = visit(node.args[0], names, depth2);
        const field = typeNamed(owner.type)?.fields[node.args[1]];
        return field ? { type: field.type, catalogue: field.catalogue, setting: owner.setting } : NOTHING;
      }
      case "rcall":
        return visitCall(node.args, node, names, depth2);
      case "call": {
        const [name, args] = node.args;
        if (name === "matches") say(node, '`matches` can take very long on some texts; use `text.matchesPattern("\u2026")`');
        for (const argument of args) visit(argument, names, depth2);
        return NOTHING;
      }
      case "==":
      case "!=":
      case "in": {
        const [left, right] = node.args;
        const [leftMeaning, rightMeaning] = [visit(left, names, depth2), visit(right, names, depth2)];
        checkWord(right, leftMeaning);
        checkWord(left, { ...rightMeaning, type: "string" });
        return { type: "bool" };
      }
      case "?:": {
        const [condition, yes, no] = node.args;
        visit(condition, names, depth2);
        const meaning2 = visit(yes, names, depth2);
        visit(no, names, depth2);
        return meaning2;
      }
      case "list":
        return { type: `list<${node.args.map((item) => visit(item, names, depth2).type)[0] ?? "dyn"}>` };
      case "map":
        for (const [key2, value] of node.args) [key2, value].forEach((part) => visit(part, names, depth2));
        return NOTHING;
      case "!_":
      case "-_":
        return visit(node.args, names, depth2);
      case "[]": {
        const [list, index] = node.args;
        visit(index, names, depth2);
        const meaning2 = visit(list, names, depth2);
        return { ...meaning2, type: elementOf(meaning2.type) };
      }
      default:
        for (const part of node.args) visit(part, names, depth2);
        return { type: "bool" };
    }
  };
  const visitCall = ([name, receiver, args], node, names, depth2) => {
    const owner = visit(receiver, names, depth2);
    if (name === "matches") say(node, "`matches` can take very long on some texts; use `matchesPattern`");
    if (name === "matchesPattern") checkPattern(args[0], say);
    if (name === "bind" && args[0]?.op === "id" && args.length === 3)
      return visit(args[2], new Map([...names, [args[0].args, visit(args[1], names, depth2)]]), depth2);
    if (MACROS.has(name) && args.length >= 2 && args[0].op === "id") {
      if (depth2 >= MAX_DEPTH)
        say(node, `comprehensions are nested deeper than ${MAX_DEPTH}; name the inner list under \`let\``);
      const inner = new Map([...names, [args[0].args, { ...owner, type: elementOf(owner.type) }]]);
      const bodies = args.slice(1).map((body) => visit(body, inner, depth2 + 1));
      if (name === "map") return { ...bodies.at(-1), type: `list<${bodies.at(-1).type}>` };
      return name === "filter" ? owner : { type: "bool" };
    }
    const meanings = args.map((argument) => visit(argument, names, depth2));
    const overloads = [typeNamed(owner.type)?.methods[name] ?? []].flat();
    const method = overloads.find(
      (one) => one.parameters.length === args.length && one.parameters.every(
        (parameter, index) => parameter.type === "Band" || meanings[index].type === "dyn" || meanings[index].type === parameter.type
      )
    ) ?? overloads[0];
    if (!method) return NOTHING;
    for (const [index, parameter] of method.parameters.entries()) {
      if (args[index])
        checkWord(args[index], { type: parameter.type, catalogue: parameter.catalogue, setting: owner.setting });
    }
    const named4 = args[0]?.op === "value" && typeof args[0].args === "string" && method.returns === "Setting" ? args[0].args : void 0;
    return { type: method.returns, catalogue: method.catalogue, setting: named4 ?? owner.setting };
  };
  const meaning = visit(root, scope, 0);
  return { troubles, meaning };
}
function checkPattern(pattern, say) {
  if (!pattern) return;
  if (pattern.op !== "value" || typeof pattern.args !== "string")
    return say(pattern, "a pattern must be written out, in quotes");
  const trouble = patternTrouble(pattern.args);
  if (trouble) say(pattern, `"${pattern.args}" is not a pattern: ${trouble}`);
}
function elementOf(type) {
  return /^list<(.+)>$/.exec(type)?.[1] ?? "dyn";
}
function articleOf(catalogue) {
  const nouns = {
    kind: "a kind of feature",
    setting: "a setting",
    option: "an option",
    concept: "a concept of the vocabulary",
    trait: "a trait of a concept",
    guard: "a kind of guard",
    state: "a state of a flag",
    "control-state": "a state of a control",
    safeguard: "a safeguard",
    reporting: "a place to report from",
    method: "a way to establish age",
    side: "a side",
    "unknown-age": "a treatment of unknown age",
    likely: "an answer (yes, no, unstated)",
    assessment: "a kind of assessment",
    gate: "a gate",
    part: "a key that can be pointed at"
  };
  return nouns[catalogue];
}

// src/evaluate/locate.ts
function locator(rule, key2) {
  const origin = rule.places[key2] ?? topOf(rule.path);
  const anchors = rule.anchors[key2] ?? [[0, origin.start.line, origin.start.column]];
  return (start, end) => ({
    path: origin.path,
    start: positionAt(anchors, start),
    end: end > start ? after(positionAt(anchors, end - 1)) : positionAt(anchors, start)
  });
}
function startingAt(locate, offset) {
  return (start, end) => locate(offset + start, offset + end);
}
function positionAt(anchors, offset) {
  const [begin, line, column] = anchors.findLast((anchor) => anchor[0] <= offset) ?? anchors[0];
  return { line, column: column + offset - begin };
}
function after({ line, column }) {
  return { line, column: column + 1 };
}

// src/evaluate/reword.ts
function rewordCel(summary, { text, names, owner }) {
  const unknown = /^Unknown variable: (\w+)/.exec(summary)?.[1];
  if (unknown) {
    const kebab = new RegExp(`\\b${unknown}(-[a-z]+)+`).exec(text)?.[0];
    if (kebab) return `there is no "${unknown}"; a hyphen subtracts here, names are written ${camelCase(kebab)}`;
    return `there is nothing called "${unknown}" here${didYouMean(unknown, names)}`;
  }
  const field = /^No such key: (\w+)/.exec(summary)?.[1];
  if (field) return `it has no field "${field}"${didYouMean(field, Object.keys(typeNamed(owner ?? "")?.fields ?? {}))}`;
  const [, call, type, method] = /^found no matching overload for '((?:(\w+)\.)?(\w+)\(.*)'/.exec(summary) ?? [];
  if (call) {
    const methods = Object.keys(typeNamed(type ?? "")?.methods ?? {});
    return `there is no function ${call}${methods.includes(method) ? "" : didYouMean(method, methods)}`;
  }
  return summary.replace(/^no such overload: (.+)/i, "these cannot be combined: $1");
}

// src/evaluate/compile.ts
var SUBJECT_TYPES = {
  product: "Product",
  feature: "Feature",
  setting: "Setting",
  flag: "Flag",
  assessment: "Assessment",
  operation: "Operation",
  surface: "Surface",
  default: "Default"
};
var base = null;
function compile(rule, words) {
  base ??= createEnvironment();
  const notices = [];
  const environment = base.clone();
  const scope = /* @__PURE__ */ new Map();
  const say = (key2, message, at, hint = null) => notices.push({ code: "rule-invalid", message: `${key2}: ${message}`, at, hint });
  const placeOf4 = (key2) => rule.places[key2] ?? topOf(rule.path);
  const declare = (key2, name, meaning) => {
    if (scope.has(name)) return say(key2, `the name "${name}" is given twice`, placeOf4(key2), "choose another name");
    if (!isFree(environment, name))
      return say(key2, `"${name}" is a word of the expression language`, placeOf4(key2), "choose another name");
    environment.registerVariable(name, meaning.type);
    scope.set(name, meaning);
  };
  const expression = (key2, text, expected, locate = locator(rule, key2)) => {
    const check2 = environment.check(text);
    if (!check2.valid) {
      const { summary, range, node } = check2.error;
      const at = locate(range?.start ?? 0, Math.max(range?.end ?? text.length, (range?.start ?? 0) + 1));
      say(key2, rewordCel(summary ?? "cannot be understood", { text, names: scope.keys(), owner: ownerOf(node) }), at);
      return { key: key2, type: "dyn", run: null, meaning: { type: "dyn" } };
    }
    const run2 = environment.parse(text);
    const literals = checkLiterals(run2.ast, scope, words);
    for (const one of literals.troubles) say(key2, one.message, locate(one.start, one.end));
    const type = String(check2.type);
    const trouble = expected(type);
    if (trouble !== null) say(key2, trouble, locate(0, text.length));
    return { key: key2, type, run: run2, meaning: { ...literals.meaning, type } };
  };
  const template = (key2, text) => parseTemplate(key2, text, locator(rule, key2), expression, say);
  declare(rule.for, rule.for, { type: SUBJECT_TYPES[rule.for] });
  for (const name of Object.keys(rule.parameters ?? {}))
    declare(`parameters.${name}`, camelCase(name), { type: "int" });
  const when = rule.when === void 0 ? null : expression("when", rule.when, isBool);
  const lets2 = Object.entries(rule.let ?? {}).map(([name, text]) => {
    const value = expression(`let.${name}`, text, isAnything);
    declare(`let.${name}`, name, value.meaning);
    return { name, expression: value };
  });
  const each = Object.entries(rule.each ?? {}).map(([name, text]) => {
    const value = expression(`each.${name}`, text, isList);
    declare(`each.${name}`, name, { ...value.meaning, type: elementOf2(value.type) ?? "dyn" });
    return { name, expression: value };
  });
  const program = {
    rule,
    when,
    lets: lets2,
    each,
    require: expression("require", rule.require, isBool),
    at: rule.at === void 0 ? null : expression("at", rule.at, isPlaced),
    related: (rule.related ?? []).map((one, index) => ({
      at: expression(`related.${index}.at`, one.at, isPlaced),
      message: template(`related.${index}.message`, one.message)
    })),
    edit: rule.edit ? { at: expression("edit.at", rule.edit.at, isPlaced), to: template("edit.to", rule.edit.to) } : null,
    messages: {
      engineer: template("message.engineer", rule.message.engineer),
      product: template("message.product", rule.message.product),
      auditor: template("message.auditor", rule.message.auditor)
    }
  };
  return { program: notices.length === 0 ? program : null, notices };
}
function ownerOf(node) {
  return node?.op === "." ? node.args[0]?.checkedType?.name : void 0;
}
var isAnything = () => null;
var isBool = (type) => type === "bool" ? null : `gives ${type}, but bool is needed here`;
var isList = (type) => elementOf2(type) !== null || type === "dyn" ? null : `must give a list, not ${type}`;
var isPlaced = (type) => type === "dyn" || typeNamed(elementOf2(type) ?? type) ? null : `gives ${type}, which stands nowhere to point at`;
function elementOf2(type) {
  return type === "list" ? "dyn" : /^list<(.+)>$/.exec(type)?.[1] ?? null;
}
function isFree(environment, name) {
  const check2 = environment.check(name);
  return !check2.valid && (check2.error.summary ?? "").startsWith("Unknown variable");
}
function parseTemplate(key2, text, locate, compileOne, say) {
  const parts = [];
  let rest = 0;
  const literal = (from, to) => {
    const open2 = text.slice(from, to).search(/[{}]/);
    if (open2 >= 0) {
      const at = locate(from + open2, from + open2 + 1);
      say(key2, `this brace has no partner`, at, "write {{ or }} for a brace in the text");
    }
    parts.push(text.slice(from, to));
  };
  for (const match of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}/g)) {
    literal(rest, match.index);
    rest = match.index + match[0].length;
    if (match[1] === void 0) parts.push(match[0][0]);
    else parts.push(compileOne(key2, match[1], isAnything, startingAt(locate, match.index + 1)));
  }
  literal(rest, text.length);
  return parts.filter((part) => part !== "");
}
function camelCase(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

// src/evaluate/elements.ts
function valueOf2(expression, scope) {
  return expression.run(scope);
}
function elementsOf(each, scope) {
  let elements = [{ scope, names: {} }];
  for (const { name, expression } of each) {
    elements = elements.flatMap(
      (element) => valueOf2(expression, element.scope).map((value) => ({
        scope: extend(element.scope, name, value),
        names: { ...element.names, [name]: inWords(value) }
      }))
    );
  }
  return elements;
}
function extend(scope, name, value) {
  return Object.create(scope, { [name]: { value, enumerable: true } });
}
function inWords(value) {
  const type = typeOfWrapped(value);
  if (!type) return Array.isArray(value) ? value.map(inWords).join(", ") : String(value);
  if (type.words) return type.words(value.entity);
  for (const field of ["name", "key", "symbol", "ref", "method", "kind"]) {
    if (Object.hasOwn(type.fields, field)) return String(value[field]);
  }
  return type.name.toLowerCase();
}

// src/evaluate/say.ts
function fillMessages(program, scopes, undecided2) {
  const say = (template) => undecided2 === null ? fill(template, scopes) : undecided2;
  const { engineer, product, auditor } = program.messages;
  return { engineer: say(engineer), product: say(product), auditor: say(auditor) };
}
function fill(template, scopes) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const scope of scopes) {
    const values = template.flatMap(
      (part) => typeof part === "string" || isName(part, scope) ? [] : wordsOf(part, [scope])
    );
    const key2 = JSON.stringify(values);
    groups2.set(key2, [...groups2.get(key2) ?? [], scope]);
  }
  const texts = [...groups2.values()].map(
    (group2) => template.map((part) => typeof part === "string" ? part : wordsOf(part, group2)).join("")
  );
  return [...new Set(texts.map((text) => text.replace(/\s+/g, " ").trim()))].join(" ");
}
function isName(expression, scope) {
  return expression.run.ast.op === "id" && Object.hasOwn(scope, expression.run.ast.args);
}
function wordsOf(expression, scopes) {
  const words = scopes.flatMap((scope) => {
    try {
      const value = valueOf2(expression, scope);
      return Array.isArray(value) ? value.map(inWords) : [inWords(value)];
    } catch (error) {
      if (error instanceof Unknown) return ["unknown"];
      throw error;
    }
  });
  return listOf([...new Set(words)]);
}
function placeOf2(expression, scope) {
  return placesOf(expression, scope)[0] ?? null;
}
function placesOf(expression, scope) {
  try {
    const value = valueOf2(expression, scope);
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((one) => typeOfWrapped(one)?.placeOf(one.entity) ?? []);
  } catch (error) {
    if (error instanceof Unknown) return [];
    throw error;
  }
}

// src/evaluate/judge.ts
function judge(program, subject, parameters, world) {
  world.recorder = new Recorder();
  const { crashes } = world.recorder;
  let verdict;
  try {
    verdict = verdictOf(program, subject, parameters, world);
  } catch (error) {
    throw new RuleCrash(program.rule.id, subject.subject, crashes[0] ?? error);
  }
  if (crashes.length > 0) throw new RuleCrash(program.rule.id, subject.subject, crashes[0]);
  return verdict;
}
function verdictOf(program, subject, parameters, world) {
  const { rule } = program;
  const scope = { [rule.for]: wrap(SUBJECT_TYPES[rule.for], subject.entity, world) };
  for (const [name, value] of Object.entries(parameters)) scope[camelCase(name)] = BigInt(value);
  for (const { name, expression } of program.lets) lazily(scope, name, () => valueOf2(expression, scope));
  const verdict = doubted(decide(program, scope, world), typeNamed(SUBJECT_TYPES[rule.for])?.doubtOf?.(subject.entity));
  const touched = new Set(world.recorder.touched);
  const telling = verdict.outcome === "fail" || verdict.outcome === "unknown";
  const chosen = verdict.chosen.length > 0 || program.each.length > 0 ? verdict.chosen : [scope];
  const { evidence, witness: witness2 } = world.recorder;
  const at = placeFor(program, chosen, subject, world);
  const others = typeNamed(SUBJECT_TYPES[rule.for])?.alsoAt?.(subject.entity) ?? [];
  const related2 = telling ? oncePerPlace([...relatedPlaces(program, chosen, at), ...others], at) : [];
  return {
    rule: rule.id,
    product: subject.product,
    subject: subject.subject,
    concept: rule.concept ?? subject.concept,
    parameters,
    outcome: verdict.outcome,
    basis: verdict.outcome === "pass" ? basisOf(touched) : null,
    reason: verdict.reason,
    at,
    related: related2,
    evidence: [...evidence].slice(0, 20),
    count: verdict.elements.length,
    elements: verdict.elements,
    messages: telling ? fillMessages(program, chosen, verdict.outcome === "unknown" ? verdict.reason : null) : null,
    witness: verdict.outcome === "fail" ? witness2 : null,
    magnitude: telling ? magnitudeOf(program, subject, verdict) : {},
    trace: telling ? traceOf(program, subject) : null,
    ...verdict.outcome === "fail" ? editsOf(program, chosen) : {},
    ...verdict.settle ? { settle: verdict.settle } : {},
    mark: OPEN
  };
}
var RuleCrash = class extends Error {
  name = "RuleCrash";
  constructor(rule, subject, cause) {
    super(`rule ${rule} crashed on ${subject}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
};
function decide(program, scope, world) {
  const none = (outcome, reason) => ({ outcome, reason, elements: [], chosen: [] });
  if (program.when) {
    const when = attempt(() => valueOf2(program.when, scope));
    if (when instanceof Unknown) return undecided(when, [], []);
    if (when !== true)
      return none("not-applicable", `the condition of the rule does not hold: ${oneLine(program.rule.when)}`);
  }
  const elements = attempt(() => elementsOf(program.each, scope));
  if (elements instanceof Unknown) return undecided(elements, [], []);
  if (elements.length === 0) {
    const reason = `there is no ${program.each.map((one) => one.name).join(" and ")} to look at`;
    return program.rule.expect === "some" ? none("unknown", reason) : none("not-applicable", reason);
  }
  const verdicts = elements.map((element) => judgeElement(program, element, world));
  const list = verdicts.map((one) => one.verdict);
  const failing = elements.filter((_, index) => list[index].outcome === "fail");
  if (failing.length > 0)
    return { outcome: "fail", reason: null, elements: list, chosen: failing.map((one) => one.scope) };
  const open2 = elements.filter((_, index) => list[index].outcome === "unknown").map((one) => one.scope);
  const unknowns = verdicts.flatMap((one) => one.unknown ?? []);
  const first = unknowns.find((one) => !(one instanceof Elsewhere)) ?? unknowns[0];
  if (first) return undecided(first, list, open2);
  return { outcome: "pass", reason: null, elements: list, chosen: elements.map((one) => one.scope) };
}
function doubted(decision, doubt) {
  if (decision.outcome !== "fail" || !doubt) return decision;
  return undecided(new Unknown(doubt.message, doubt.at), decision.elements, decision.chosen);
}
function undecided(unknown, elements, chosen) {
  if (unknown instanceof Elsewhere)
    return { outcome: "not-applicable", reason: `not evaluated here: ${unknown.message}`, elements, chosen };
  return { outcome: "unknown", reason: unknown.message, elements, chosen, settle: unknown.settle };
}
function judgeElement(program, element, world) {
  const before2 = world.recorder.witness;
  const result = attempt(() => valueOf2(program.require, element.scope));
  if (result !== false) world.recorder.witness = before2;
  if (result instanceof Unknown)
    return { verdict: { outcome: "unknown", bindings: element.names, reason: result.message }, unknown: result };
  return {
    verdict: { outcome: result === true ? "pass" : "fail", bindings: element.names, reason: null },
    unknown: null
  };
}
function attempt(call) {
  try {
    return call();
  } catch (error) {
    if (error instanceof Unknown) return error;
    throw error;
  }
}
function lazily(scope, name, value) {
  let known3 = null;
  Object.defineProperty(scope, name, { enumerable: true, get: () => (known3 ??= { value: value() }).value });
}
function placeFor(program, scopes, subject, world) {
  const own = () => {
    return typeNamed(SUBJECT_TYPES[program.rule.for])?.placeOf(subject.entity) ?? null;
  };
  const { at } = program;
  const found = at && scopes.length > 0 ? scopes.map((scope) => placeOf2(at, scope)).find((place) => place !== null) : null;
  return found ?? own() ?? subject.at ?? topOf(world.products[0]?.product.manifest ?? "");
}
function magnitudeOf({ rule }, { entity }, { outcome, elements }) {
  if (outcome !== "fail") return {};
  const others = typeNamed(SUBJECT_TYPES[rule.for])?.alsoAt?.(entity).length ?? 0;
  const failing = elements.filter((one) => one.outcome === "fail").map(({ bindings }) => Object.values(bindings).join(" "));
  return {
    ...typeNamed(SUBJECT_TYPES[rule.for])?.exposureOf?.(entity),
    ...others > 0 && { places: others + 1 },
    ...Object.fromEntries(failing.filter((name) => name !== "").map((name) => [`fails for ${name}`, 1])),
    fails: 1
  };
}
var PLAIN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
function editsOf({ edit }, scopes) {
  if (!edit) return {};
  const edits = scopes.map((scope) => ({ at: placeOf2(edit.at, scope), to: fill(edit.to, [scope]) }));
  const isSafe = edits.every(({ at, to }) => at !== null && /\.ya?ml$/.test(at.path) && PLAIN.test(to));
  return isSafe ? { edits } : {};
}
function traceOf({ rule }, { entity }) {
  const steps = typeNamed(SUBJECT_TYPES[rule.for])?.traceOf?.(entity) ?? [];
  return steps.length > 0 ? steps : null;
}
var MAX_RELATED = 100;
var saidOf = (program, engineer, scope) => fillMessages({ ...program, messages: { engineer, product: [], auditor: [] } }, [scope], null).engineer;
function relatedPlaces(program, scopes, at) {
  const found = [];
  for (const related2 of program.related) {
    for (const scope of scopes) {
      const places = placesOf(related2.at, scope).slice(0, MAX_RELATED);
      for (const place of places) {
        if (same(place, at) || found.some((one) => same(one.at, place))) continue;
        found.push({ at: place, message: saidOf(program, related2.message, scope) });
      }
    }
  }
  return found;
}
var oncePerPlace = (all, own) => all.filter((one, index) => !same(one.at, own) && all.findIndex((other) => same(other.at, one.at)) === index);
function same(a, b) {
  return a.path === b.path && a.start.line === b.start.line && a.start.column === b.start.column;
}
function basisOf(touched) {
  return touched.has("flag-proved") ? "flag-proved" : touched.has("code-seen") ? "code-seen" : "declared";
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

// src/evaluate/subjects.ts
var MANIFEST_SUBJECTS = /* @__PURE__ */ new Set(["product", "feature", "setting", "assessment"]);
function subjectsOf(product, kind) {
  const id = product.product.manifest === null ? null : product.product.id;
  const of = (entity, subject, at, concept = null) => ({
    entity,
    product: id,
    subject,
    concept,
    at
  });
  switch (kind) {
    case "product":
      return product.fact ? [of(product, product.fact.subject, product.fact.at)] : [];
    case "feature":
      return product.features.map((one) => of(one, one.fact.subject, one.fact.at));
    case "setting":
      return product.features.flatMap((feature) => feature.settings.map((one) => of(one, one.fact.subject, one.fact.at)));
    case "assessment":
      return product.assessments.map((one) => of(one, one.fact.subject, one.fact.at));
    case "flag":
      return product.flags.map(
        (one) => of(one, flagSubject(one), one.facts[0]?.at ?? one.binding?.at ?? null, "feature-flag-check")
      );
    case "operation":
    case "surface":
    case "default":
      return product.code.filter(({ fact }) => fact.kind === kind).map((one) => of(one, one.fact.subject, one.fact.at, one.fact.concept));
  }
}
function flagSubject(flag) {
  const owner = (flag.setting ?? flag.feature)?.fact.subject;
  return owner ? `${owner}.flag:${flag.key}` : `flags.${flag.key}`;
}

// src/evaluate/demand.ts
function demandOf(rules) {
  return {
    guards: conceptsOfAll(rules.filter((rule) => READS_GUARDS.test(expressionsOf(rule)))),
    // A rule about whatever there is speaks of what is declared; how a thing is reached is shown by those about that thing.
    traces: conceptsOfAll(rules.filter((rule) => READS_TRACE.test(expressionsOf(rule)) || conceptsOf(rule) !== null))
  };
}
function conceptsOfAll(rules) {
  const all = /* @__PURE__ */ new Set();
  for (const rule of rules) {
    const concepts = conceptsOf(rule);
    if (concepts === null) return null;
    for (const concept of concepts) all.add(concept);
  }
  return all;
}
var readsGuards = TYPES2.flatMap(({ fields, methods }) => [
  ...Object.entries(fields).flatMap(([name, field]) => field.readsGuards ? [name] : []),
  ...Object.entries(methods).flatMap(
    ([name, overloads]) => [overloads].flat().some((method) => method.readsGuards) ? [name] : []
  )
]);
var READS_GUARDS = new RegExp(`\\.\\s*(${readsGuards.join("|")})\\b`);
var READS_TRACE = /\.\s*hasTrace\b/;
function expressionsOf({ when, let: lets2, each, require: require2, at, related: related2, edit, message }) {
  return JSON.stringify([when, lets2, each, require2, at, related2, edit, message]);
}
function conceptsOf({ for: subject, when }) {
  if (subject !== "operation" || when === void 0) return null;
  try {
    return named2(parse(when).ast);
  } catch {
    return null;
  }
}
function named2(node) {
  switch (node.op) {
    case "&&":
      return named2(node.args[0]) ?? named2(node.args[1]);
    case "||": {
      const [left, right] = [named2(node.args[0]), named2(node.args[1])];
      return left && right && [...left, ...right];
    }
    case "==":
    case "in": {
      const [subject, value] = node.args;
      if (subject.op !== "." || subject.args[1] !== "concept") return null;
      const words = value.op === "list" ? value.args : [value];
      const texts = words.flatMap((word) => word.op === "value" && typeof word.args === "string" ? [word.args] : []);
      return texts.length === words.length ? texts : null;
    }
    default:
      return null;
  }
}

// src/evaluate/index.ts
function compileRules(rules, concepts) {
  const words = catalogueWords(concepts);
  const results = rules.map((rule) => compile(rule, words));
  return {
    programs: results.flatMap((one) => one.program ? [one.program] : []),
    notices: results.flatMap((one) => one.notices)
  };
}
function evaluate2(programs, policiesOf2, world) {
  const results = [];
  for (const entity of world.products) {
    const { product } = entity;
    const policies = policiesOf2(product.id);
    for (const program of programs) {
      const { rule } = program;
      if (product.manifest === null && MANIFEST_SUBJECTS.has(rule.for)) continue;
      for (const binding of bindingsOf(rule, policies, product)) {
        const subjects = subjectsOf(entity, rule.for);
        const verdicts = judgeAll(program, subjects, binding.parameters, world);
        if (verdicts) results.push({ rule, product: product.id, binding, population: subjects.length, verdicts });
      }
    }
  }
  return results;
}
function judgeAll(program, subjects, parameters, world) {
  try {
    return subjects.map((subject) => judge(program, subject, parameters, world));
  } catch (error) {
    const { rule } = program;
    const cause = error instanceof RuleCrash ? error.cause : null;
    if (rule.origin !== "local" || cause?.name !== "EvaluationError") throw error;
    const message = `require: cannot be computed: ${cause.summary ?? "an expression failed"}`;
    world.faults.push({ code: "rule-invalid", message, at: rule.places["require"] ?? topOf(rule.path), hint: null });
    return null;
  }
}

// src/extract/manifests/read.ts
var kindOf = (validate, keys) => ({
  validate,
  syntax: "manifest-syntax",
  invalid: "manifest-invalid",
  tooLarge: "manifest-too-large",
  known: (path, value) => path.length === 0 ? keys : knownKeys(path, value)
});
function readManifest(tree, path) {
  return readOne(tree, path, kindOf(zr, MANIFEST_KEYS));
}
function readAddition(tree, path) {
  return readOne(tree, path, kindOf(Nr, ADDITION_KEYS));
}
function readAttestationsFile(tree, path) {
  return readOne(
    tree,
    path,
    kindOf(Kr, ["$schema", "childproof", "attestations"])
  );
}
function readOne(tree, path, kind) {
  const source = (status, reason, digest) => ({
    path,
    role: "manifest",
    status,
    reason,
    digest
  });
  try {
    const text = tree.read(path);
    const { value, file, notices } = readDocument(path, text, kind);
    const version = file ? newerVersion(file) : null;
    if (version)
      return { read: null, notices: [version], source: source("failed", version.message, tree.digest(path)) };
    if (value === null || file === null)
      return {
        read: null,
        notices,
        source: source("failed", notices[0]?.message ?? "it is not a manifest", tree.digest(path))
      };
    return { read: { path, document: value, file }, notices, source: source("read", null, tree.digest(path)) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const notice = { code: "file-unreadable", message: error.message, at: topOf(path), hint: null };
    return { read: null, notices: [notice], source: source("failed", error.message, null) };
  }
}
function newerVersion(file) {
  const version = file.value?.childproof;
  if (typeof version !== "number" || version === 1) return null;
  const message = `childproof: version ${version} of the manifest is not known here; this release reads version 1`;
  return {
    code: "manifest-version",
    message,
    at: file.placeOf(["childproof"]),
    hint: "write `childproof: 1`, or use a newer release"
  };
}
var FEATURE_KEYS = ["kind", "owner", "available-to", "flag", "code", "settings", "safeguards", "reporting"];
var NESTED = {
  product: ["name", "owner", "regions", "platforms"],
  audience: ["likely-accessed-by-children", "minimum-age", "bands", "unknown-age"],
  code: ["include", "exclude", "words"],
  flag: ["key", "environment", "values", "gate", "code-default"],
  flags: ["files", "provider", "environment", "age", "region", "complete"],
  "age-assurance": ["method", "provider", "at", "appeal"],
  assessments: ["kind", "ref", "approved", "review-by", "covers"],
  exceptions: ["rule", "subject", "reason", "best-interests", "dpia", "owner", "approved-by", "until"],
  waivers: ["rule", "subject", "path", "reason", "owner", "added", "until"],
  attestations: ["policy", "provision", "question", "answer", "who", "role", "date", "evidence", "until"],
  elsewhere: ["capability", "where", "evidence", "owner", "until"],
  data: ["item", "purpose", "features", "required", "retention"],
  "third-parties": ["name", "purpose", "data", "reason"]
};
function knownKeys(path, value) {
  const [first, key2, third] = path.map(String);
  if (first === "features" && path.length === 2) return FEATURE_KEYS;
  if (first === "features" && third === "settings" && path.length === 3) {
    const features = value.features;
    return Object.keys(findKind(features?.[key2]?.kind ?? "")?.settings ?? {});
  }
  if (first === "features" && third === "settings" && path.length === 4) return ["options", "default", "flag"];
  return NESTED[String([...path].reverse().find((step) => !/^\d+$/.test(String(step))))] ?? [];
}

// src/extract/manifests/attestations.ts
var NAME = "attestations.yaml";
function attestationsBeside(tree, folder) {
  const path = joinPath(folder, NAME);
  const entry = tree.list().find((one) => one.path === path);
  if (!entry || entry.problem === void 0 && !/^\s*["']?childproof["']?\s*:/m.test(textOf(tree, path)))
    return { attestations: [], notices: [], sources: [] };
  const { read: read2, notices, source } = readAttestationsFile(tree, path);
  const attestations = (read2?.document.attestations ?? []).map((one, index) => ({
    ...one,
    at: read2.file.placeOf(["attestations", index])
  }));
  return { attestations, notices, sources: [source] };
}
function textOf(tree, path) {
  try {
    return tree.read(path);
  } catch {
    return "childproof:";
  }
}

// src/extract/manifests/settings.ts
function settingFacts(kind, declared2, context) {
  const facts = [];
  const notices = [];
  for (const [name, definition] of Object.entries(kind.settings)) {
    const scale = definition.options.map((option) => option.name);
    const document = declared2[name];
    const path = [...context.featurePath, "settings", name];
    const words = readWords(scale, document?.options ?? {}, [...path, "options"], context.file, notices);
    const defaults = document?.default === void 0 ? {} : readDefaults(document.default, path, words, context, notices);
    facts.push({
      kind: "setting",
      product: context.product,
      subject: `features.${context.feature}.settings.${name}`,
      at: document ? context.file.placeOfKey(path) : context.file.placeOfKey(context.featurePath),
      by: "manifests",
      value: {
        feature: context.feature,
        name,
        declared: document?.default !== void 0,
        scale,
        protective: definition.protective,
        defaults,
        flag: document?.flag ? bindSetting(document.flag, [...path, "flag"], words, context, notices) : null
      }
    });
  }
  return { facts, notices };
}
function readWords(scale, own, path, file, notices) {
  for (const [word, option] of Object.entries(own)) {
    if (!scale.includes(word) || word === option) continue;
    const message = `"${word}" is an option of the kind itself and cannot stand for "${option}"; take another word`;
    notices.push(invalid([...path, word], message, file, true));
  }
  return { ...own, ...Object.fromEntries(scale.map((option) => [option, option])) };
}
function readDefaults(given, path, words, context, notices) {
  const result = {};
  const put = (band, word, where) => {
    const option = optionOf3(word, where, words, context.file, notices);
    if (option !== null) result[band] = { option, at: context.file.placeOf(where) };
  };
  if (typeof given !== "object") {
    for (const band of [...context.bands.map((one) => one.name), "unknown"]) put(band, given, [...path, "default"]);
    return dedupe(result, notices);
  }
  const known3 = [...context.allBands.map((band) => band.name), "unknown"];
  for (const [band, word] of Object.entries(given)) {
    const where = [...path, "default", band];
    if (known3.includes(band)) put(band, word, where);
    else
      notices.push(
        invalid(
          where,
          `"${band}" is not one of the age bands (${known3.join(", ")})${didYouMean(band, known3)}`,
          context.file,
          true
        )
      );
  }
  const youngest = result[context.bands[0]?.name ?? ""];
  if (!Object.hasOwn(given, "unknown") && youngest && context.unknownAge === "child") result["unknown"] = youngest;
  return result;
}
function dedupe(result, notices) {
  const seen = /* @__PURE__ */ new Set();
  for (let index = notices.length - 1; index >= 0; index--) {
    const key2 = JSON.stringify([notices[index].message, notices[index].at]);
    if (seen.has(key2)) notices.splice(index, 1);
    seen.add(key2);
  }
  return result;
}
function bindSetting(flag, path, words, context, notices) {
  const values = {};
  for (const [value, word] of Object.entries(flag.values)) {
    const option = optionOf3(word, [...path, "values", value], words, context.file, notices);
    if (option !== null) values[value] = option;
  }
  return {
    key: flag.key,
    environment: flag.environment ?? "production",
    values,
    gate: flag.gate ?? "flag",
    ...flag["code-default"] !== void 0 && { codeDefault: flag["code-default"] },
    at: context.file.placeOf([...path, "key"])
  };
}
function optionOf3(word, where, words, file, notices) {
  const option = typeof word === "string" && Object.hasOwn(words, word) ? words[word] : null;
  if (option !== null) return option;
  const names = Object.keys(words);
  const guess = (word === true || /^(yes|true)$/i.test(String(word))) && names.includes("on") ? "; did you mean on?" : (word === false || /^(no|false)$/i.test(String(word))) && names.includes("off") ? "; did you mean off?" : didYouMean(String(word), names);
  const choice = guess || `; ${count(names.length, "option")}: ${listOf(names, "or")}`;
  notices.push(
    invalid(
      where,
      `${typeof word === "string" ? `"${word}"` : String(word)} is not an option of this setting${choice}`,
      file
    )
  );
  return null;
}
function invalid(path, message, file, onKey = false) {
  return {
    code: "manifest-invalid",
    message: `${keyPath(path)}: ${message}`,
    at: onKey ? file.placeOfKey(path) : file.placeOf(path),
    hint: null
  };
}

// src/extract/manifests/declarations.ts
function declarationFacts({ document, file }, product) {
  const base2 = { product, by: "manifests" };
  const assessments = (document.assessments ?? []).map((one, index) => ({
    ...base2,
    kind: "assessment",
    subject: `assessments.${one.kind}:${one.ref}`,
    at: file.placeOf(["assessments", index, "ref"]),
    value: {
      kind: one.kind,
      ref: one.ref,
      approved: one.approved ?? null,
      reviewBy: one["review-by"] ?? null,
      covers: one.covers ?? []
    }
  }));
  const data = (document.data ?? []).map((one, index) => ({
    ...base2,
    kind: "data",
    subject: `data.${one.item}`,
    at: file.placeOf(["data", index, "item"]),
    value: {
      item: one.item,
      purpose: one.purpose,
      features: one.features ?? [],
      required: one.required ?? false,
      retention: one.retention ?? null
    }
  }));
  const recipients = (document["third-parties"] ?? []).map((one, index) => ({
    ...base2,
    kind: "third-party",
    subject: `third-parties.${one.name}`,
    at: file.placeOf(["third-parties", index, "name"]),
    value: { name: one.name, purpose: one.purpose, data: one.data ?? [], reason: one.reason ?? null }
  }));
  const elsewhere = (document.elsewhere ?? []).map((one, index) => ({
    ...base2,
    kind: "elsewhere",
    subject: `elsewhere.${one.capability}:${one.where}`,
    at: file.placeOf(["elsewhere", index, "capability"]),
    value: {
      capability: one.capability,
      where: one.where,
      evidence: one.evidence ?? null,
      owner: one.owner,
      until: one.until
    }
  }));
  return [...assessments, ...data, ...recipients, ...elsewhere];
}
function checkFeatureNames({ document, file }, features) {
  const unknown = (key2, path) => features.includes(key2) ? [] : [invalid(path, `there is no feature "${key2}"${didYouMean(key2, features)}`, file)];
  return [
    ...(document.assessments ?? []).flatMap(
      (one, index) => (one.covers ?? []).flatMap((key2, item) => unknown(key2, ["assessments", index, "covers", item]))
    ),
    ...(document.data ?? []).flatMap(
      (one, index) => (one.features ?? []).flatMap((key2, item) => unknown(key2, ["data", index, "features", item]))
    )
  ];
}

// src/extract/manifests/features.ts
function featureFacts(key2, document, file, context) {
  const path = ["features", key2];
  const notices = [];
  const availableTo = readBands(document["available-to"], [...path, "available-to"], file, context.bands, notices);
  const parts = {};
  for (const part of ["kind", "owner", "available-to", "flag", "settings", "safeguards", "reporting"]) {
    if (document[part] !== void 0)
      parts[part] = part === "kind" ? file.placeOf([...path, part]) : file.placeOfKey([...path, part]);
  }
  const feature = {
    kind: "feature",
    product: context.product,
    subject: `features.${key2}`,
    at: file.placeOfKey(path),
    by: "manifests",
    value: {
      key: key2,
      kind: document.kind,
      owner: document.owner ?? null,
      availableTo,
      flag: document.flag ? bindFeature(document.flag, [...path, "flag"], file) : null,
      code: readGlobs(document.code ?? [], [...path, "code"], file, context.folder, notices),
      safeguards: document.safeguards ?? [],
      reporting: document.reporting ?? [],
      parts
    }
  };
  const kind = findKind(document.kind);
  const settings = settingFacts(kind, document.settings ?? {}, {
    product: context.product,
    feature: key2,
    featurePath: path,
    bands: availableTo,
    allBands: context.bands,
    unknownAge: context.unknownAge,
    file
  });
  const facts = [feature, ...settings.facts];
  return { facts, notices: [...notices, ...settings.notices] };
}
function bindFeature(flag, path, file) {
  return {
    key: flag.key,
    environment: flag.environment ?? "production",
    values: flag.values ?? { true: "on" },
    gate: flag.gate ?? "flag",
    ...flag["code-default"] !== void 0 && { codeDefault: flag["code-default"] },
    at: file.placeOf([...path, "key"])
  };
}
function readBands(names, path, file, known3, notices) {
  if (names === void 0) return [...known3];
  const bands = [];
  for (const [index, name] of names.entries()) {
    const band = known3.find((one) => one.name === name);
    if (band && bands.includes(band)) notices.push(invalid([...path, index], `"${name}" stands here twice`, file));
    else if (band) bands.push(band);
    else {
      const all = known3.map((one) => one.name);
      notices.push(
        invalid(
          [...path, index],
          `"${name}" is not one of the audience's bands (${all.join(", ")})${didYouMean(name, all)}`,
          file
        )
      );
    }
  }
  return bands.sort((a, b) => a.from - b.from);
}
function readGlobs(globs, path, file, folder, notices) {
  return globs.flatMap((glob, index) => {
    if (!leavesFolder(glob)) return [joinPath(escapeGlob(folder), glob.replace(/^\.\//, ""))];
    notices.push(invalid([...path, index], `"${glob}" leaves the folder of the manifest`, file));
    return [];
  });
}

// src/extract/manifests/flag-sources.ts
function flagSources({ document, file }, folder, notices) {
  return (document.flags ?? []).map((source, index) => ({
    files: readGlobs(source.files, ["flags", index, "files"], file, folder, notices),
    provider: source.provider ?? null,
    environment: source.environment ?? "production",
    audience: audienceOf(source),
    regionAttribute: source.region?.attribute ?? null,
    domains: source.attributes ?? {},
    map: flagMapOf(source.map ?? {}, {
      age: source.age?.attribute ?? "age",
      region: source.region?.attribute ?? "country"
    }),
    complete: source.complete ?? false,
    at: file.placeOf(["flags", index, "files"])
  }));
}
function audienceOf(source) {
  const { age, minor } = source;
  const birthDate = source["birth-date"];
  const band = source["age-band"];
  return {
    age: { attribute: age?.attribute ?? "age", type: age?.type ?? "number" },
    birthDate: birthDate ? { attribute: birthDate.attribute, format: birthDate.format ?? "date" } : null,
    band: band ? { attribute: band.attribute, values: rangesOf(band.values) } : null,
    minor: minor ? { attribute: minor.attribute, when: minor.when ?? true } : null
  };
}

// src/extract/manifests/product.ts
function readProduct(read2, folder, additions) {
  const { document, file } = read2;
  const notices = [];
  const bands = readAudienceBands(read2, notices);
  const id = slug(document.product.name);
  const product = {
    id,
    name: document.product.name,
    folder,
    manifest: read2.path,
    additions,
    bands,
    regions: document.product.regions ?? [],
    policies: document.policies?.map((policy, index) => ({ id: policy, at: file.placeOf(["policies", index]) })) ?? null,
    parameters: placed(document.parameters, "parameters", (value, at) => ({ value, at }), file.placeOf),
    severities: placed(document.severities, "severities", (severity, at) => ({ severity, at }), file.placeOf),
    waivers: (document.waivers ?? []).map((waiver, index) => ({ ...waiver, at: file.placeOf(["waivers", index]) })),
    exceptions: (document.exceptions ?? []).map((exception, index) => ({
      ...exception,
      at: file.placeOf(["exceptions", index])
    })),
    attestations: [],
    flags: flagSources(read2, folder, notices),
    code: {
      include: document.code?.include ? readGlobs(document.code.include, ["code", "include"], file, folder, notices) : [joinPath(escapeGlob(folder), "**")],
      exclude: readGlobs(document.code?.exclude ?? [], ["code", "exclude"], file, folder, notices),
      words: document.code?.words ?? {}
    },
    shared: sharedGlobs(read2, notices)
  };
  return { product, fact: productFact(read2, product), notices };
}
function productFact({ document, file }, product) {
  const { audience = {} } = document;
  const parts = { product: file.placeOfKey(["product"]) };
  const note = (path) => {
    const steps = path.map(String);
    if (path.reduce(
      (value, key2) => value?.[key2],
      document
    ) !== void 0) {
      parts[steps.join(".")] = file.placeOfKey(path);
    }
  };
  for (const key2 of ["likely-accessed-by-children", "minimum-age", "bands", "unknown-age"]) note(["audience", key2]);
  for (const key2 of ["audience", "age-assurance", "assessments", "features"]) note([key2]);
  return {
    kind: "product",
    product: product.id,
    subject: "product",
    at: file.placeOfKey(["product"]),
    by: "manifests",
    value: {
      name: product.name,
      folder: product.folder,
      owner: document.product.owner ?? null,
      regions: product.regions,
      platforms: document.product.platforms ?? [],
      likelyAccessedByChildren: audience["likely-accessed-by-children"] ?? null,
      minimumAge: audience["minimum-age"] ?? null,
      bands: product.bands,
      unknownAge: audience["unknown-age"] ?? "child",
      ageAssurance: (document["age-assurance"] ?? []).map((one, index) => ({
        method: one.method,
        provider: one.provider ?? null,
        stage: one.at ?? null,
        appeal: one.appeal ?? null,
        at: file.placeOf(["age-assurance", index, "method"])
      })),
      parts
    }
  };
}
function readAudienceBands({ document, file }, notices) {
  const names = document.audience?.bands;
  if (!names) return [...DEFAULT_BANDS];
  const bands = [];
  for (const [index, name] of names.entries()) {
    const path = ["audience", "bands", index];
    const band = parseBand(name);
    const clash = band && bands.find((other) => overlap(other, band));
    if (!band) notices.push(invalid(path, `"${name}" ends before it begins`, file));
    else if (clash) notices.push(invalid(path, `"${name}" overlaps with "${clash.name}"`, file));
    else bands.push(band);
  }
  bands.sort((a, b) => a.from - b.from);
  if (bands.length < names.length) return bands;
  const hole = holeIn(
    bands,
    document.audience?.["minimum-age"] ?? null,
    document.audience?.["likely-accessed-by-children"] ?? null
  );
  if (hole !== null) notices.push(invalid(["audience", "bands"], hole, file));
  return bands;
}
function holeIn(bands, minimumAge, childrenLikely) {
  const first = bands[0];
  if (childrenLikely && first.from >= ADULT_AGE)
    return "children are likely to use the product, but no band holds them; add the bands they are in, such as 13-15 and 16-17";
  let next = minimumAge ?? first.from;
  for (const band of bands) {
    if (next >= ADULT_AGE) break;
    if (band.from > next) return `${agesText(next, Math.min(band.from, ADULT_AGE) - 1)} in no band; add one`;
    next = Math.max(next, (band.to ?? ADULT_AGE) + 1);
  }
  return next < ADULT_AGE ? `${agesText(next, ADULT_AGE - 1)} in no band; add one` : null;
}
function agesText(from, to) {
  return from === to ? `age ${from} is` : `ages ${from}-${to} are`;
}
function overlap(a, b) {
  return a.from <= (b.to ?? Infinity) && b.from <= (a.to ?? Infinity);
}
function sharedGlobs({ document, file }, notices) {
  return (document.shared ?? []).filter((glob, index) => {
    if (!leavesFolder(glob)) return true;
    notices.push(invalid(["shared", index], `"${glob}" leaves the repository`, file));
    return false;
  });
}
function placed(map, key2, make, placeOf4) {
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([name, value]) => [name, make(value, placeOf4([key2, name]))])
  );
}
function slug(name) {
  const words = name.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, "-").replace(/^-+|-+$/g, "");
  return words === "" ? "product" : words;
}
function tellApart(product, earlier, { file }) {
  const first = earlier.find((other) => other.id === product.id);
  if (!first) return [];
  const path = ["product", "name"];
  const message = first.name === product.name ? `the product of ${first.manifest} is called "${product.name}" too` : `"${product.name}" is too much like "${first.name}", the product of ${first.manifest}`;
  return [{ ...invalid(path, message, file), hint: "give each product a name of its own" }];
}

// src/extract/manifests/index.ts
function extractManifests(tree, roots) {
  const result = { facts: [], notices: [], sources: [], products: [] };
  for (const root of roots) {
    if (root.manifest === null) {
      result.products.push(firstContact(root.folder));
      continue;
    }
    extractOne(tree, { ...root, manifest: root.manifest }, result);
  }
  return result;
}
function extractOne(tree, root, result) {
  const main = readManifest(tree, root.manifest);
  result.sources.push(main.source);
  result.notices.push(...main.notices);
  const additions = root.additions.map((path) => readAddition(tree, path));
  for (const addition of additions) {
    result.sources.push(addition.source);
    result.notices.push(...addition.notices);
  }
  if (!main.read) return;
  const { product, fact, notices } = readProduct(main.read, root.folder, root.additions);
  result.notices.push(...notices, ...tellApart(product, result.products, main.read));
  const attested2 = attestationsBeside(tree, root.folder);
  result.sources.push(...attested2.sources);
  result.notices.push(...attested2.notices);
  result.products.push({ ...product, attestations: attested2.attestations });
  result.facts.push(fact);
  const context = { product: product.id, folder: root.folder, bands: product.bands, unknownAge: fact.value.unknownAge };
  const files = [main.read, ...additions.flatMap(({ read: read2 }) => read2 ? [read2] : [])];
  const firstIn = /* @__PURE__ */ new Map();
  for (const read2 of files) {
    for (const [key2, document] of Object.entries(read2.document.features ?? {})) {
      const first = firstIn.get(key2);
      if (first !== void 0) {
        result.notices.push(invalid(["features", key2], `"${key2}" is declared in ${first} already`, read2.file, true));
        continue;
      }
      firstIn.set(key2, read2.path);
      const feature = featureFacts(key2, document, read2.file, context);
      result.facts.push(...feature.facts);
      result.notices.push(...feature.notices);
    }
    result.facts.push(...declarationFacts(read2, product.id));
    if (read2 !== main.read) addTo(fact, read2);
  }
  const keys = [...firstIn.keys()];
  for (const read2 of files) result.notices.push(...checkFeatureNames(read2, keys));
}
function addTo(fact, read2) {
  fact.value.ageAssurance = [...fact.value.ageAssurance, ...assuranceOf(read2)];
  const added = ["age-assurance", "assessments", "features"].filter((key2) => read2.document[key2] !== void 0);
  const places = Object.fromEntries(added.map((key2) => [key2, read2.file.placeOfKey([key2])]));
  fact.value.parts = { ...places, ...fact.value.parts };
}
function assuranceOf({ document, file }) {
  return (document["age-assurance"] ?? []).map((one, index) => ({
    method: one.method,
    provider: one.provider ?? null,
    stage: one.at ?? null,
    appeal: one.appeal ?? null,
    at: file.placeOf(["age-assurance", index, "method"])
  }));
}
function firstContact(folder) {
  return {
    id: "unnamed",
    name: "unnamed product",
    folder,
    manifest: null,
    additions: [],
    bands: DEFAULT_BANDS,
    regions: [],
    policies: null,
    parameters: {},
    severities: {},
    waivers: [],
    exceptions: [],
    attestations: [],
    flags: [
      flagsFound("flagd", ["**/*.flagd.{json,yaml,yml}", "**/flagd.{json,yaml,yml}"]),
      flagsFound("firebase", ["**/remoteconfig.template.json"])
    ],
    code: { include: ["**"], exclude: [], words: {} },
    shared: []
  };
}
function flagsFound(provider, files) {
  return {
    files,
    provider,
    environment: "production",
    audience: ageIn("age"),
    regionAttribute: null,
    domains: {},
    map: PLAIN_MAP,
    complete: false,
    at: { path: "", start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  };
}

// src/extract/flags/answers/doubt.ts
function doubtOf(subject, { answers, doubts, unknowns }) {
  const other = doubts[0] ?? unknowns[0];
  if (other !== void 0) return other;
  const isLeft = answers.some(({ outcome }) => outcome.value === void 0);
  if (subject.state === "disabled" && isLeft) return `the flag is disabled, so ${LEFT_TO_CODE}`;
  const failed = answers.find((answer) => answer.outcome.reason === "ERROR");
  if (failed) return `the rule fails for ${person(failed)}${complaint(failed)}, so ${LEFT_TO_CODE}`;
  const open2 = answers.find((answer) => answer.outcome.value === void 0);
  if (open2) return `no variant is chosen for ${person(open2)}${complaint(open2)}, so ${LEFT_TO_CODE}`;
  return null;
}
function person({ persona }) {
  return `${/^(8|11)-/.test(persona.text) ? "an" : "a"} ${persona.text}`;
}
function complaint({ outcome: { error } }) {
  return error === null ? "" : ` (${visible(error)})`;
}

// src/extract/flags/answers/fact.ts
async function factOf(subject, source, provider, request) {
  const question = questionOf(source, provider, request);
  const result = await search(subject, question);
  const doubt = doubtOf(subject, result);
  const answers = [];
  for (const answer of result.answers) {
    const at = await subject.ruleAt(answer.context, answer.from ?? question.clock);
    answers.push({ ...answerOf(answer), at });
  }
  return {
    kind: "flag",
    product: request.product,
    subject: subject.key,
    at: subject.at,
    by: `flags/${provider.id}`,
    value: {
      key: subject.key,
      provider: provider.id,
      environment: source.environment,
      engine: provider.engine,
      answers,
      open: result.open.map((answer) => ({ ...answerOf(answer), why: answer.reason })),
      ageAttributes: ageAttributes(question.audience),
      reads: result.reads,
      proof: doubt === null,
      doubt,
      state: subject.state
    }
  };
}
function questionOf(source, provider, { regions, asOf }) {
  const pathOf = (name) => provider.pathOf?.(name) ?? name;
  const region = source.regionAttribute === null ? null : pathOf(source.regionAttribute);
  return {
    audience: audienceAt(source.audience, pathOf),
    range: CHILDREN,
    domains: new Map([
      ...Object.entries(source.domains).map(([name, values]) => [pathOf(name), values]),
      ...region !== null && regions.length > 0 ? [[region, regions]] : []
    ]),
    fixed: /* @__PURE__ */ new Map(),
    region,
    clock: Date.parse(`${asOf}T00:00:00Z`)
  };
}
function answerOf({ persona, context, outcome, share, from }) {
  return {
    persona: persona.text,
    age: persona.age,
    context: printable(context),
    value: outcome.value,
    variant: outcome.variant,
    reason: outcome.reason,
    share: Number(share.toPrecision(6)),
    from: from === null ? null : new Date(from).toISOString().replace(".000Z", "Z")
  };
}

// src/extract/flags/files.ts
function matchFiles(tree, source) {
  const entries = tree.list();
  const empty2 = source.files.filter((glob) => !entries.some(matches(glob))).map((glob) => ({
    code: "glob-empty",
    message: visible(`no file matches "${glob}"`),
    at: source.at,
    hint: "correct the path, or remove the entry if there are no such flags"
  }));
  const any = source.files.map(matches);
  return { files: entries.filter((entry) => any.some((test) => test(entry))), empty: empty2 };
}
function matches(glob) {
  const test = matcher([glob]);
  return ({ path }) => path === glob || test(path);
}
async function readSubjects(tree, entry, from) {
  const { path } = entry;
  const fail = (reason, notices, digest2 = null) => ({
    subjects: [],
    notices,
    source: { path, role: "flags", status: "failed", reason, digest: digest2 },
    provider: null
  });
  const complain = (code, message, hint) => [
    { code, message: visible(message), at: topOf(path), hint }
  ];
  if (entry.size > MAX_YAML_BYTES) {
    const reason = `a flag file may have ${MAX_YAML_BYTES / 1024 / 1024} MiB at most`;
    return fail(reason, complain("flags-invalid", reason, "split it, or check whether it is the right file"));
  }
  let text;
  let digest;
  try {
    text = tree.read(path);
    digest = tree.digest(path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return fail(error.message, complain("file-unreadable", `the flag file cannot be read: ${error.message}`, null));
  }
  const detected = detectProvider(path, text, from.provider);
  const isNamed = from.files.includes(path);
  const pass = (reason) => ({
    subjects: [],
    notices: [],
    source: { path, role: "flags", status: "skipped", reason, digest },
    provider: null
  });
  if ("notice" in detected) {
    if (detected.isForeign && !isNamed && !DATA_FILE.test(path)) return pass(detected.notice.message);
    return fail(detected.notice.message, [detected.notice], digest);
  }
  const { provider } = detected;
  if (from.provider !== null && from.provider !== "object-map" && !provider.claims(path, text)) {
    if (!isNamed && !DATA_FILE.test(path)) return pass(`it does not look like a file of ${provider.id}`);
    const reason = `this is no file of ${provider.id}`;
    const hint = "leave it out of the globs, or correct the provider";
    return fail(reason, complain("flags-invalid", reason, hint), digest);
  }
  const loaded = await loadWith(provider, { path, text, map: from.map });
  const first = loaded.notices[0];
  if (first && loaded.subjects.length === 0) return fail(first.message, loaded.notices, digest);
  return { ...loaded, provider, source: { path, role: "flags", status: "read", reason: null, digest } };
}
var DATA_FILE = /\.(json|jsonc|ya?ml|toml)$/i;

// src/extract/flags/index.ts
async function extractFlags(request) {
  const facts = [];
  const notices = [];
  const sources = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const source of request.sources) {
    const { files, empty: empty2 } = matchFiles(request.tree, source);
    notices.push(...empty2);
    if (isUnknown(source)) notices.push(noProvider(source));
    for (const file of files) {
      if (!request.judged.has(source.environment)) {
        const reason = `environment "${source.environment}" is not judged`;
        if (!sources.has(file.path)) sources.set(file.path, listed(file.path, "skipped", reason));
        continue;
      }
      const turn = JSON.stringify([source.environment, file.path]);
      if (taken.has(turn)) continue;
      taken.add(turn);
      if (isUnknown(source)) {
        sources.set(file.path, listed(file.path, "failed", `no flag system is called "${source.provider}"`));
        continue;
      }
      const read2 = await readSubjects(request.tree, file, source);
      notices.push(...read2.notices);
      sources.set(file.path, read2.source);
      for (const subject of read2.subjects) facts.push(await factOf(subject, source, read2.provider, request));
      read2.close?.();
    }
  }
  notices.push(...doubtDuplicates(facts));
  return {
    facts: facts.sort((a, b) => comparePlaces(a.at, b.at)),
    notices,
    sources: [...sources.values()].sort((a, b) => compareText(a.path, b.path))
  };
}
function doubtDuplicates(facts) {
  const first = /* @__PURE__ */ new Map();
  return facts.flatMap((fact) => {
    const { key: key2, environment } = fact.value;
    const name = JSON.stringify([environment, key2]);
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, fact);
      return [];
    }
    for (const one of [earlier, fact]) {
      one.value = {
        ...one.value,
        proof: false,
        doubt: "two files of the environment define the flag; which one counts is open"
      };
    }
    const message = visible(
      `flag "${key2}" is defined a second time for ${environment}; first at ${formatPlace(earlier.at)}`
    );
    return [{ code: "flags-invalid", message, at: fact.at, hint: "keep one of the two" }];
  });
}
function isUnknown({ provider }) {
  return provider !== null && !PROVIDERS.some(({ id }) => id === provider);
}
function noProvider(source) {
  const known3 = PROVIDERS.map(({ id }) => id).join(", ");
  const message = visible(`no flag system is called "${source.provider}"`);
  return { code: "flags-invalid", message, at: source.at, hint: `childproof reads ${known3}` };
}
function listed(path, status, reason) {
  return { path, role: "flags", status, reason, digest: null };
}

// src/kit/directives.ts
var WORD = "childproof-disable-next-line";
var COMMENT = /^\s*(\/\/|\/\*|\*|\{\s*\/\*|<!--|--|#)/;
var OPENING = /^\s*(?:\/\/+|\/\*+|\*|\{\s*\/\*+|<!--|--|#+)\s*/;
var CLOSING = /\s*(?:\*\/\s*\}?|-->)\s*$/;
function readDirectives(path, text) {
  if (!text.includes("childproof-disable")) return [];
  const lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((line, index) => {
    const opening = OPENING.exec(line);
    if (!opening || !line.startsWith("childproof-disable", opening[0].length)) return [];
    const body = line.slice(opening[0].length).replace(CLOSING, "");
    const next = lines.findIndex((other, at) => at > index && other.trim() !== "" && !COMMENT.test(other));
    const column = opening[0].length + 1;
    return [
      {
        ...parse2(body),
        at: {
          path,
          start: { line: index + 1, column },
          end: { line: index + 1, column: column + body.length }
        },
        line: next < 0 ? lines.length : next + 1,
        target: (lines[next] ?? "").trim()
      }
    ];
  });
}
function parse2(body) {
  const [word = "", ...rest] = body.split(/\s+/);
  const said = rest.join(" ");
  const dashes = /(^|\s)--(\s|$)/.exec(said);
  const names = (dashes ? said.slice(0, dashes.index) : said).split(/[\s,]+/).filter((name) => name !== "");
  const tail = dashes ? said.slice(dashes.index + dashes[0].length) : "";
  const field = (name) => new RegExp(`(?:^|\\s)${name}=(\\S+)`).exec(tail)?.[1] ?? null;
  const reason = tail.replace(/(?:^|\s)(until|owner|ticket)=\S+/g, "").trim();
  const until = field("until");
  return { rules: names, reason, owner: field("owner"), until, problem: problemOf(word, names, reason, until) };
}
function problemOf(word, names, reason, until) {
  if (word !== WORD) return `there is only \`${WORD}\``;
  if (names.length === 0) return "it names no rule";
  if (reason === "") return "it gives no reason after `--`";
  if (until === null) return "it names no last day (`until=YYYY-MM-DD`)";
  return day(until) === null ? `"${until}" is not a day of the calendar, written YYYY-MM-DD` : null;
}

// src/extract/code/facts.ts
var BY = "code";
function finishFacts(drafts, product) {
  const sorted2 = oncePerPlace2(
    [...drafts].sort((a, b) => comparePlaces(a.at, b.at) || compareText(a.concept, b.concept))
  );
  const counts = /* @__PURE__ */ new Map();
  return sorted2.map((draft) => {
    const subject = `${draft.at.path}#${[...draft.around, draft.symbol].join(".")}`;
    const key2 = `${draft.concept} ${subject}`;
    const count2 = (counts.get(key2) ?? 0) + 1;
    counts.set(key2, count2);
    return factOf2(draft, product, count2 === 1 ? subject : `${subject}~${count2}`);
  });
}
function oncePerPlace2(sorted2) {
  const kept = [];
  for (const draft of sorted2) {
    const last = kept.at(-1);
    const isSame4 = last?.kind === "operation" && draft.kind === "operation" && last.concept === draft.concept && comparePlaces(last.at, draft.at) === 0;
    if (!isSame4) kept.push(draft);
    else if (last.isRepeated !== draft.isRepeated) kept[kept.length - 1] = last.isRepeated ? draft : last;
    else if (last.isThrough !== draft.isThrough) {
      const [own, through] = last.isThrough ? [draft, last] : [last, draft];
      kept[kept.length - 1] = { ...own, ...through.options && { options: through.options } };
    } else if ((draft.traits?.length ?? 0) > (last.traits?.length ?? 0)) kept[kept.length - 1] = draft;
  }
  return kept;
}
function factOf2(draft, product, subject) {
  const { concept, at, symbol, side } = draft;
  const base2 = { product, subject, at, by: BY, concept };
  const { also, isRepeated, unreached } = draft;
  const said = { ...also && { also }, ...isRepeated && { isRepeated }, ...unreached && { unreached } };
  switch (draft.kind) {
    case "operation": {
      const { guards, asked, argument, traits = [], options = [], trace = [], lost, beside } = draft;
      const before2 = { guards, ...asked && { asked } };
      const more = { ...lost && { lost }, ...beside && { beside } };
      return {
        kind: "operation",
        ...base2,
        value: { symbol, side, ...said, ...before2, argument, traits, options, trace, ...more }
      };
    }
    case "surface": {
      const { controls, gap, guards, isMenu } = draft;
      const more = { ...gap && { gap }, ...isMenu && { isMenu } };
      return {
        kind: "surface",
        ...base2,
        value: { symbol, side, ...said, controls, complete: gap === null, ...more, guards }
      };
    }
    case "default": {
      const { setting, option, adult, text, owner, replaced } = draft;
      const value = { symbol, side, ...said, setting, option, text, owner, ...replaced && { replaced } };
      return { kind: "default", ...base2, value: adult === void 0 ? value : { ...value, adult } };
    }
  }
}

// src/extract/code/scope.ts
var TOOLS = /(^|\/)(node_modules|\.[^/]+|bazel-[^/]+|result)(\/|$)/;
function emptyGlobs(entries, { include, exclude }) {
  const isEmpty = (glob) => {
    const matches2 = matcher([glob]);
    return !entries.some(({ path }) => path === glob || matches2(path));
  };
  const isPrecaution = (glob) => TOOLS.test(glob) || exclusionOf(glob) !== null || exclusionOf(`${glob.replace(/\/+$/, "")}/x`) !== null;
  const empty2 = [
    ...include.filter((glob) => !/^(\.\/)?\*\*(\/\*)?$/.test(glob) && isEmpty(glob)).map((glob) => ["include", glob]),
    ...exclude.filter((glob) => !isPrecaution(glob) && isEmpty(glob)).map((glob) => ["exclude", glob])
  ];
  return empty2.map(([key2, glob]) => ({
    code: "glob-empty",
    message: visible(`no file matches "${glob}" of code.${key2}`),
    at: null,
    hint: "correct the glob or remove it"
  }));
}
function linksInScope(entries, { include, exclude }, isClaimed) {
  const links = entries.filter(({ path, problem }) => problem?.includes("link") && mayBeFolder(path, problem));
  if (links.length === 0) return [];
  const included = include.length > 0 ? matcher(include) : () => true;
  const excluded = matcher(exclude);
  return links.flatMap(({ path, problem }) => {
    const inside = `${path}/x.ts`;
    const isIn = included(path) || included(inside) || include.some((glob) => glob.startsWith(`${path}/`));
    if (!isClaimed(path) || !isIn || excluded(path) || excluded(inside)) return [];
    if (TOOLS.test(path) || exclusionOf(inside) !== null) return [];
    return [{ path, role: "code", status: "failed", reason: problem, digest: null }];
  });
}
function mayBeFolder(path, problem) {
  if (languageOf(path) !== null) return false;
  const name = baseName(path);
  return problem.includes("folder") || !/.\.[A-Za-z]\w*$/.test(name) && !/^[A-Z][A-Z_-]+$/.test(name);
}

// src/extract/code/defaults/migrations.ts
async function migrationDefaults({ tree, concepts, occurs, lexicon }, paths, others, drafts) {
  const withSettings = concepts.filter((concept) => concept.settings.length > 0);
  const changes = [...others];
  const scripts = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const file = indexFile(tree, { path }, lexicon);
    if ("problem" in file) continue;
    const format = formatOf(path);
    if (format) changes.push(...format.change ? [format.change(file, concepts)] : []);
    else {
      changes.push(changeOfScript(file, concepts));
      if (withSettings.some((concept) => occurs(concept, file))) scripts.set(path, file);
    }
  }
  if (scripts.size > 0) {
    const { changesOfScripts } = await import("./chunk-PFSO5PKO.js");
    changes.push(...changesOfScripts(tree, scripts, concepts, lexicon));
  }
  const told2 = new Set(drafts.flatMap((draft) => draft.kind === "default" && decides(draft) ? [keyOf(draft)] : []));
  return newestDefaults(changes).flatMap(
    (draft) => draft.kind !== "default" ? [draft] : [told2.has(keyOf(draft)) ? { ...draft, isRepeated: true } : draft]
  );
}
var decides = ({ owner, side }) => side !== "client" && /^(prisma|table|schema|class|insert)\b/.test(owner);
var keyOf = (draft) => `${draft.setting} ${splitWords(draft.symbol).join("")}`;

// src/extract/code/defaults/named-levels.ts
var LEVEL = /(status|level|policy|privacy|visibility|setting|scope|permission)$/i;
function namedLevels(schemas, scripts, concepts) {
  if (schemas.length === 0) return [];
  const files = [...scripts];
  return schemas.flatMap(
    ({ path, text }) => readPrisma(path, text).models.flatMap(
      ({ name: model, fields }) => fields.flatMap(({ name: column, at, fallback }) => {
        if (fallback === null || !/^\d+$/.test(fallback) || !LEVEL.test(column)) return [];
        const member = memberOf(
          column.replace(/^[a-z]/, (first) => first.toUpperCase()),
          Number(fallback),
          files
        );
        if (member === null) return [];
        const value = { literal: member, text: `${fallback} (${member})` };
        const owner = `prisma model ${model}`;
        return concepts.flatMap((concept) => columnDraft({ owner, ownerName: model, column, at, value }, concept) ?? []);
      })
    )
  );
}
function withLevels(drafts, levels) {
  const told2 = new Set(levels.map(({ concept, at }) => `${concept} ${at.path}:${at.start.line}`));
  const others = drafts.filter(({ concept, at }) => !told2.has(`${concept} ${at.path}:${at.start.line}`));
  return [...others.map((one) => asColumn(one, levels)), ...levels];
}
function asColumn(draft, levels) {
  if (draft.kind !== "default" || draft.option !== null || !/^\d+$/.test(draft.text)) return draft;
  for (const level of levels)
    if (level.kind === "default" && level.concept === draft.concept && level.setting === draft.setting && level.symbol === draft.symbol && level.text.startsWith(`${draft.text} (`))
      return { ...draft, option: level.option, text: level.text };
  return draft;
}
function memberOf(name, number, files) {
  const found = /* @__PURE__ */ new Set();
  for (const file of files) {
    if (!file.hasName(name)) continue;
    const [, body] = new RegExp(`\\benum\\s+${name}\\s*\\{([^{}]*)\\}`).exec(file.text) ?? [];
    if (body !== void 0) found.add(membersIn(body).get(number) ?? null);
  }
  const [only = null, ...others] = found;
  return others.length === 0 ? only : null;
}
function membersIn(body) {
  const members = /* @__PURE__ */ new Map();
  let next = 0;
  for (const line of body.replace(/\/\*[^]*?\*\/|\/\/.*/g, "").split(",")) {
    const [, member, number] = /^\s*(\w+)\s*(?:=\s*(\d+))?\s*$/.exec(line) ?? [];
    if (member === void 0) continue;
    if (number !== void 0) next = Number(number);
    members.set(next, member);
    next++;
  }
  return members;
}

// src/extract/code/left-out-by-text.ts
var MINIFIED = "minified";
var LONG = 1e3;
var BLOCKS = /(?:\{[^\n{]*){5}/;
var MOST2 = 0.8;
function isMinified(path, text) {
  if (text.length < LONG || !/\.[cm]?js$/i.test(path)) return false;
  let packed = 0;
  let from = 0;
  while (from < text.length) {
    const next = text.indexOf("\n", from);
    const to = next < 0 ? text.length : next;
    if (to - from > LONG && BLOCKS.test(text.slice(from, to))) packed += to - from;
    from = to + 1;
  }
  return packed > MOST2 * text.length;
}
var COPIED = "vendored";
var LARGE = 3e4;
var HEAD = 4e3;
var BANNER = /^\s*\/\*[*!][^]{0,1500}?(@license|@preserve|\blicensed under\b|\(c\)|copyright)/i;
var FOR_EVERY_LOADER = /typeof exports === ['"]object['"] && typeof module !== ['"]undefined['"]/;
var OF_LIBRARIES = /(^|\/)(libs?|plugins?|externals?)\/[\w.-]+\.js$/i;
var LICENCE = /@licen[cs]e\b|\b(MIT|BSD|Apache|GPL|MPL|ISC)\b[^\n]{0,40}\blicen[cs]e|\blicen[cs]ed under\b/i;
var ORIGIN = /@version\b|\bv?\d+\.\d+\.\d+\b|(https?:\/\/|\bwww\.)(?!(www\.)?(opensource|gnu|apache|mozilla|creativecommons)\.org)/i;
var BEGINS = 1200;
var OF_PROGRAM = /^\s*(import|export)\b[^\n]*['"{*]|\brequire\(\s*['"]\.|^(module\.)?exports\b[.\w]*\s*=/m;
var ASKS_FOR_LOADER = /\btypeof (module|exports|define|require)\b|\bdefine\.amd\b/;
var OWN_PATH = /\(\s*(?:['"`][A-Z]+['"`]\s*,\s*)?['"`]\/(?![/*])[a-z]/;
function isCopied(path, text, tree) {
  if (!/\.[cm]?js$/i.test(path)) return false;
  if (OF_LIBRARIES.test(path) && isOfSomebodyElse(text) && !isSignedByProduct(path, text, tree)) return true;
  if (text.length < LARGE) return false;
  const head = text.slice(0, HEAD);
  return BANNER.test(head) && FOR_EVERY_LOADER.test(head);
}
function isOfSomebodyElse(text) {
  const head = text.slice(0, BEGINS).replace(/^\s*['"]use strict['"];?/, "");
  if (!/^\s*\/[/*]/.test(head) || !LICENCE.test(head)) return false;
  return ORIGIN.test(head) && ASKS_FOR_LOADER.test(text) && !OF_PROGRAM.test(text) && !OWN_PATH.test(text);
}
function isSignedByProduct(path, text, tree) {
  const head = text.slice(0, BEGINS).toLowerCase();
  for (let folder = path; folder !== ""; ) {
    folder = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "";
    if (namesIn(manifestIn(folder, tree)).some((name) => head.includes(name))) return true;
  }
  return false;
}
function manifestIn(folder, tree) {
  try {
    return tree.read(folder === "" ? "package.json" : `${folder}/package.json`);
  } catch (error) {
    if (error instanceof UnreadableFile) return "";
    throw error;
  }
}
var SIGNS = /"(name|author|homepage|url|repository)"\s*:\s*"([^"]+)"/g;
var OF_ANYBODY = /^(https?|git|www|github|gitlab|bitbucket|com|org|net|io|web|app|client|server|frontend|backend|main|site|package|javascript)$/;
var namesIn = (manifest) => [...manifest.matchAll(SIGNS)].flatMap(([, , said]) => said.toLowerCase().split(/[^a-z0-9-]+/)).filter((name) => name.length > 3 && !OF_ANYBODY.test(name));
var DATA = "data";
var FEW2 = 2e3;
var CODE = /=>|\bfunction\b|;\s*\w/;
function isData(path, text) {
  if (!/\.[cm]?[jt]s$/i.test(path)) return false;
  const lines = text.split("\n");
  const rest = lines.filter((line) => line.length <= LONG).join("\n");
  return rest.length <= FEW2 && !/[(`]/.test(rest) && lines.every((line) => line.length <= LONG || !CODE.test(line));
}
var BY_HAND = "script run by hand";
var OF_SCRIPTS = /(^|\/)scripts?\/[^]*\.[cm]?[jt]s$/i;
var ENDS = /\bprocess\.(exit|argv)\b|^#!/;
var SERVES = /\.listen\(|\bcreateServer\(|\b(document|window)\.|\bnew Worker\(|\.(process|consume|subscribe)\(\s*(['"`]|async\b|\w+ *=>|\()|\bcron\.schedule\(|\bsetInterval\(|\b(client|bot)\.(login|start|launch)\(|\b(serve|startServer|startWorker)\(/;
var isRunByHand = (path, text) => OF_SCRIPTS.test(path) && ENDS.test(text) && !SERVES.test(text);
var MADE_UP = "mock data";
var OF_FACTORIES = /(^|\/)factories\/|[._-]factory\.[cm]?[jt]s$/i;
var INVENTS = /\bfrom\s*['"](@faker-js\/faker[\w/-]*|faker|@ngneat\/falso|@jackfranklin\/test-data-bot|chance|casual|fishery|factory-girl|factory\.ts|cooky-cutter|rosie|typeorm-(extension|factory|seeding)|@mikro-orm\/seeder|@adonisjs\/lucid\/factories)['"]|\brequire\(\s*['"](@faker-js\/faker|faker|chance|casual|factory-girl|rosie)['"]\s*\)/;
var inventsRecords = (path, text) => OF_FACTORIES.test(path) && INVENTS.test(text);
function leftOutByText(path, text, tree) {
  if (isMinified(path, text)) return MINIFIED;
  if (isCopied(path, text, tree)) return COPIED;
  if (inventsRecords(path, text)) return MADE_UP;
  return isRunByHand(path, text) ? BY_HAND : null;
}
var GENERATED = /(^|\/)generated\.[^/]+$/i;
function leftOutThoughLarge(tree, path) {
  if (GENERATED.test(path)) return "generated";
  try {
    const text = tree.read(path);
    return leftOutByText(path, text, tree) ?? (isData(path, text) ? DATA : null);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

// src/extract/code/sdk/repeats.ts
var REPEATED = "repeated";
var TOLD = "child-directed";
var INITS = /^(init|initialize|initAll|start|setup|configure|config|load|create\w*|new|get\w+|enableServices|use)$/i;
function withTheOthers(drafts, concepts) {
  const knowing = new Set(concepts.filter(({ traits }) => REPEATED in (traits ?? {})).map((one) => one.concept));
  const groups2 = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    if (!isUse(draft) || !knowing.has(draft.concept)) continue;
    const key2 = `${draft.concept} ${draft.sdk.product} ${applicationOf(draft.at.path)}`;
    groups2.set(key2, [...groups2.get(key2) ?? [], draft]);
  }
  const added = /* @__PURE__ */ new Map();
  const together = /* @__PURE__ */ new Map();
  for (const uses of groups2.values()) {
    const [judged, ...others] = uses.filter(starts).sort((a, b) => rank2(a) - rank2(b) || comparePlaces(a.at, b.at));
    const heads = judged ? [judged] : [];
    for (const one of others) {
      const head = rank2(one) > 0 ? judged : heads.find((other) => isAlike(one, other));
      if (!head) {
        heads.push(one);
        continue;
      }
      added.set(one, REPEATED);
      together.set(head, [...together.get(head) ?? [], told(one)]);
    }
    if (judged) together.set(judged, [...together.get(judged) ?? [], ...naming(uses, judged)]);
    const isTold = uses.some((one) => !starts(one) && has2(one, TOLD));
    if (isTold && judged && !has2(judged, "not-child-directed")) added.set(judged, TOLD);
  }
  for (const one of drafts) {
    if (!isUse(one) || !one.sdk.isHanded || added.has(one) || !knowing.has(one.concept)) continue;
    if (drafts.some((other) => other !== one && isStartOf(other, one))) added.set(one, REPEATED);
  }
  return drafts.map((draft) => {
    const trait = added.get(draft);
    const also = together.get(draft)?.length ? together.get(draft) : void 0;
    if (!isUse(draft) || trait === void 0 && also === void 0) return draft;
    const traits = draft.traits ?? [];
    return {
      ...draft,
      ...also && { also },
      traits: trait === void 0 || traits.includes(trait) ? traits : [...traits, trait]
    };
  });
}
var told = (use) => ({
  at: use.at,
  message: rank2(use) === 0 ? `the same is done here, by ${use.symbol}` : `the same product is at work here, by ${use.symbol}`
});
var naming = (uses, judged) => uses.filter((one) => one !== judged && has2(one, "identifies-person") && !starts(one) && !isChosen(one)).sort((a, b) => comparePlaces(a.at, b.at)).slice(0, FEW3).map((one) => ({ at: one.at, message: `it is told here who the person is, by ${one.symbol}` }));
var FEW3 = 3;
var isChosen = ({ guards }) => (guards ?? []).some(({ kind }) => kind === "age" || kind === "consent");
var isStartOf = (other, one) => isUse(other) && other.concept === one.concept && other.sdk.product === one.sdk.product && other.side === one.side && starts(other) && rank2(other) === 0;
var isUse = (draft) => draft.kind === "operation" && draft.sdk !== void 0;
var has2 = (use, trait) => (use.traits ?? []).includes(trait);
var starts = (use) => has2(use, "starts");
var PAGE = /\.(?:html?|xhtml|ejs|hbs|handlebars|mustache|njk|liquid|pug|php|erb|twig|tpl|astro)$/;
var isAlike = (one, judged) => (one.at.path === judged.at.path || PAGE.test(one.at.path) && PAGE.test(judged.at.path)) && one.symbol === judged.symbol && JSON.stringify([one.traits, one.guards?.map(({ kind }) => kind)]) === JSON.stringify([judged.traits, judged.guards?.map(({ kind }) => kind)]);
function rank2(use) {
  if (use.sdk.byAddress || use.sdk.isHanded) return 2;
  const isPlaceOfAd = has2(use, "ads") && !INITS.test(use.symbol.split(".").at(-1));
  return isPlaceOfAd ? 1 : 0;
}
var applicationOf = (path) => /^(.*?)(?:^|\/)(?:src|public|static|views|templates|app|pages)\//.exec(path)?.[1] ?? folderOf(path);

// src/extract/code/once/columns-told.ts
var OF_ROWS = /^(prisma|schema|class)\b/;
var OF_COLUMN = /^table\b/;
function columnsTold(drafts, given) {
  const columns = given.filter(
    (one) => one.kind === "default" && one.isRepeated === true && OF_COLUMN.test(one.owner)
  );
  if (columns.length === 0) return [...drafts];
  return drafts.map((draft) => {
    if (draft.kind !== "default" || draft.isRepeated || draft.side === "client" || !OF_ROWS.test(draft.owner))
      return draft;
    const known3 = new Set([draft, ...draft.also ?? []].map(({ at }) => formatPlace(at)));
    const also = columns.filter((one) => isSame2(one, draft) && !known3.has(formatPlace(one.at))).map(toldOf);
    return also.length > 0 ? { ...draft, also: [...draft.also ?? [], ...also] } : draft;
  });
}
var toldOf = ({ at, symbol, text, owner }) => ({
  at,
  message: `${symbol} defaults to ${text} (${owner})`
});
var isSame2 = (one, other) => one.concept === other.concept && one.setting === other.setting && one.option === other.option && splitWords(one.symbol).join(" ") === splitWords(other.symbol).join(" ") && holds(other.owner, one.owner);
var holds = (owner, table) => bare(owner) === bare(table);
var bare = (owner) => splitWords(owner.replace(/^\w+ (model )?/, "")).join("").replace(/(entity|model|schema)$/, "").replace(/s$/, "");

// src/extract/code/once/groups.ts
function groups() {
  const above = /* @__PURE__ */ new Map();
  const topOf2 = (item) => {
    let top = item;
    for (let next = above.get(top); next !== void 0; next = above.get(top)) top = next;
    return top;
  };
  return {
    join(one, other) {
      const [top, under] = [topOf2(one), topOf2(other)];
      if (top !== under) above.set(under, top);
    },
    of(items) {
      const found = /* @__PURE__ */ new Map();
      for (const item of items) {
        const top = topOf2(item);
        const list = found.get(top);
        if (list) list.push(item);
        else found.set(top, [item]);
      }
      return [...found.values()];
    }
  };
}

// src/extract/code/once/owners-apart.ts
var DECIDES = /^(prisma|table|schema|class|insert|new one|first value|settings|defaults|object|constant|permission)\b/;
var TABLE = /^(prisma|table|schema)\b/;
var PLAIN2 = /^(prisma|model|table|schema|class|entity|insert|new|one|of|the|in|first|value|object|constant|permission|dto|input|create|update|settings?|setup|preferences?|prefs|config|options?|defaults?|row|record|document|doc|data|base|initial|state|store|type|users?|accounts?|members?|profiles?|person|people|privacy|security|safety|notifications?|visibility|app|core|main|pg|sql|db|mongo|my|own|get|make|build|i|api|request|response|res|req)$/;
function ownersApart(all, keyOf6) {
  const known3 = /* @__PURE__ */ new Map();
  for (const one of all) {
    if (isGiven(one)) continue;
    if (!DECIDES.test(one.owner) || one.side === "client" && !TABLE.test(one.owner)) continue;
    const key2 = keyOf6(one);
    known3.set(key2, [.../* @__PURE__ */ new Set([...known3.get(key2) ?? [], whoseOf(one)])]);
  }
  return (one) => {
    const owners = known3.get(keyOf6(one)) ?? [];
    if (isGiven(one)) return whoseGiven(one, owners);
    const whose = whoseOf(one);
    return owners.includes(whose) ? whose : owners[0] ?? "";
  };
}
var whoseOf = ({ owner }) => {
  const words = splitWords(owner).filter((word) => !PLAIN2.test(word));
  return words.map((word) => word.replace(/(?<!s)s$/, "")).join(" ");
};
var isGiven = ({ owner }) => !/^(prisma|table)\b/.test(owner) && GIVEN.test(splitWords(owner).at(-1) ?? "");
var GIVEN = /^(dto|payload|input|params|args)$/;
var KINDS = /^(child|children|kid|teen|teenager|minor|student|pupil|teacher|parent|guardian|tutor|coach|guest|moderator|admin|staff|bot|business|creator)$/;
function whoseGiven(one, owners) {
  const words = whoseOf(one).split(" ");
  const shared = owners.find((owner) => owner.split(" ").some((word) => word !== "" && words.includes(word)));
  const kind = words.filter((word) => KINDS.test(word)).join(" ");
  const plain3 = owners.includes("") ? "" : owners[0] ?? "";
  return shared ?? (kind === "" ? plain3 : kind);
}

// src/extract/code/once/defaults.ts
var STRENGTH = [
  /^(prisma|table|schema)\b/,
  /^(class|insert|permission)\b/,
  /^(file|function|object)\b/
];
var ALONE = 7;
var MANY = /* @__PURE__ */ new Set(["notifications"]);
function defaultsOnce(given) {
  const drafts = withReplaced(given);
  const all = drafts.filter(
    (one) => one.kind === "default" && one.adult === void 0 && !one.isRepeated && !one.replaced
  );
  const together = groups();
  const named4 = (one) => `${one.setting} ${one.option} as ${splitWords(one.symbol).join(" ")}`;
  const ownerOf2 = ownersApart(all, named4);
  const decidedIn = decidedAmong(all);
  for (const one of all) {
    if (one.option === null) continue;
    if (MANY.has(one.setting)) together.join(`${one.setting} ${one.option} of ${one.at.path} ${one.owner}`, one);
    const words = splitWords(one.symbol);
    if (words.length === 1) together.join(`${one.setting} ${one.option} as ${one.symbol} in ${one.at.path}`, one);
    else if (words.length > 1) together.join(`${named4(one)} of ${ownerOf2(one)}`, one);
    if (words.length > 1 && words[0].length >= ALONE)
      together.join(`${one.setting} ${one.option} as ${words[0]} ${one.text} of ${one.at.path} ${one.owner}`, one);
    const key2 = keyRead(one);
    const decided = key2 === null ? null : decidedIn(key2, one);
    if (decided !== null) together.join(`${one.setting} ${one.option} as ${key2} in ${decided}`, one);
    else if (key2 !== null) together.join(`${one.setting} ${one.option} as ${key2} read by ${one.owner}`, one);
  }
  const changed = /* @__PURE__ */ new Map();
  for (const group2 of together.of(all)) {
    const [owner, ...others] = [...group2].sort((a, b) => byRank(a, b) || comparePlaces(a.at, b.at));
    if (others.length === 0) continue;
    const also = others.map(({ at, symbol, text, owner: where }) => ({ at, message: `${symbol} defaults to ${text} (${where})` })).sort((a, b) => comparePlaces(a.at, b.at));
    changed.set(owner, { ...owner, also });
    for (const one of others) changed.set(one, { ...one, isRepeated: true });
  }
  return drafts.map((draft) => changed.get(draft) ?? draft);
}
function keyRead({ owner, symbol, text }) {
  if (!OF_PERSON.test(owner)) return null;
  if (owner.startsWith("fallback of ")) return splitWords(symbol).length === 1 ? symbol : null;
  if (!owner.startsWith("first state in ")) return null;
  return /[.?](\w+)\s*(?:\?\?|\|\|)\s*[\w'"]+$/.exec(text)?.[1] ?? null;
}
function decidedAmong(all) {
  const keyOf6 = (key2, { setting, option }) => `${setting} ${option} ${key2}`;
  const files = /* @__PURE__ */ new Map();
  for (const one of all) {
    if (!STRENGTH.some((test) => test.test(one.owner))) continue;
    const key2 = keyOf6(one.symbol, one);
    files.set(key2, (files.get(key2) ?? /* @__PURE__ */ new Set()).add(one.at.path));
  }
  return (key2, one) => {
    const found = files.get(keyOf6(key2, one));
    return found?.size === 1 ? [...found][0] : null;
  };
}
function withReplaced(drafts) {
  const isDefault = (one) => one.kind === "default";
  const decides2 = (one) => !one.replaced && !one.unreached && one.side !== "client";
  const isOfPerson = ({ owner }) => OF_PERSON.test(owner) || /privacy/i.test(owner);
  const deciding = drafts.filter(isDefault).filter(decides2);
  const decided = new Set(deciding.map((one) => one.setting));
  const decidedOfPerson = new Set(deciding.filter(isOfPerson).map((one) => one.setting));
  const isDecided = (one) => (isOfPerson(one) ? decidedOfPerson : decided).has(one.setting);
  const firsts = /* @__PURE__ */ new Map();
  const also = /* @__PURE__ */ new Map();
  const kept = drafts.filter((one) => {
    if (!isDefault(one) || !one.replaced) return true;
    if (isDecided(one) || !isOpen2(one)) return false;
    const page = `${one.concept} ${one.at.path} ${one.owner}`;
    const first = firsts.get(page);
    if (!first) firsts.set(page, one);
    else
      also.set(first, [
        ...also.get(first) ?? [],
        { at: one.at, message: `${one.symbol} starts as ${one.text}, too` }
      ]);
    return true;
  });
  const isFirst2 = new Set(firsts.values());
  return kept.map((one) => {
    if (!isDefault(one) || !one.replaced) return one;
    const others = also.get(one);
    if (others) return { ...one, also: others };
    return isFirst2.has(one) ? one : { ...one, isRepeated: true };
  });
}
function isOpen2({ setting, option }) {
  const known3 = findSetting(setting);
  const scale = known3?.options.map(({ name }) => name) ?? [];
  return option !== null && known3 !== void 0 && scale.indexOf(option) < scale.indexOf(known3.protective);
}
var OF_PERSON = /user|person|profile|account|member|preference|(?<!group|guild|server|room|channel|chat|team)[ _]?settings/i;
var rank3 = ({ owner, side, unreached }) => {
  const found = STRENGTH.findIndex((test) => test.test(owner));
  return [
    unreached ? 1 : 0,
    side === "client" ? 1 : 0,
    found < 0 ? STRENGTH.length : found,
    OF_PERSON.test(owner) ? 0 : 1,
    // One place makes one row of it, and what every row begins with holds for all.
    owner.startsWith("insert") ? 1 : 0
  ];
};
function byRank(one, other) {
  const others = rank3(other);
  return rank3(one).map((value, at) => value - others[at]).find((difference) => difference !== 0) ?? 0;
}

// src/extract/code/once/definitions.ts
var DEFINITION = "definition";
var APART2 = /* @__PURE__ */ new Set(["client", DEFINITION, "relayed", "fetched", "off", "repeated"]);
var PICTURE = /^(image|photo|picture|avatar|selfie|media|attachment|thumbnail|banner)s?$/;
function definitionsTold(drafts, concepts) {
  const changed = /* @__PURE__ */ new Map();
  for (const { concept, traits } of concepts) {
    if (!(traits && DEFINITION in traits && "repeated" in traits)) continue;
    const all = drafts.filter((draft) => isLinked(draft) && draft.concept === concept);
    const layers = all.filter((one) => one.traits?.includes(DEFINITION) && one.links.within.length > 0);
    const told2 = /* @__PURE__ */ new Map();
    const isJudged = (one) => !(one.traits ?? []).some((trait) => APART2.has(trait));
    for (const one of all.filter(isJudged)) told2.set(one, reached(one, layers));
    const known3 = new Set([...told2.values()].flat());
    for (const layer of layers) {
      if (known3.has(layer) || layer.side === "client" || !(takesPictures(layer) || isGivenOut(layer))) continue;
      if (layers.some((other) => other !== layer && isUsedBy(layer, other))) continue;
      if ([...told2.keys()].some((one) => !layers.includes(one) && isBeside(layer, one))) continue;
      told2.set(layer, reached(layer, layers));
    }
    for (const [one, inside] of told2) {
      const isLayer = layers.includes(one);
      if (inside.length === 0 && !isLayer) continue;
      const also = inside.map(({ at, symbol }) => ({ at, message: `${symbol} stores it here` })).sort((a, b) => comparePlaces(a.at, b.at));
      const rest = (one.traits ?? []).filter((trait) => trait !== DEFINITION);
      changed.set(one, { ...one, traits: rest, ...also.length > 0 && { also: [...one.also ?? [], ...also] } });
    }
  }
  return drafts.map((draft) => changed.get(draft) ?? draft);
}
var isLinked = (draft) => draft.kind === "operation" && draft.links !== void 0;
function reached(from, layers) {
  const found = /* @__PURE__ */ new Set();
  const open2 = [from];
  for (let one = open2.pop(); one; one = open2.pop()) {
    for (const layer of layers) {
      if (layer === from || found.has(layer) || !isUsedBy(layer, one)) continue;
      found.add(layer);
      open2.push(layer);
    }
  }
  return [...found];
}
function isUsedBy({ links, around, side }, user) {
  if (user.links.to !== null && links.within.includes(user.links.to)) return true;
  const name = user.symbol.split(".").at(-1);
  return side === user.side && splitWords(name).length > 1 && around.at(-1) === name && !user.around.includes(name);
}
var isBeside = ({ links, side }, other) => side === other.side && links.within.some((id) => other.links.within.includes(id));
var isGivenOut = ({ traits }) => traits?.includes("presigned") ?? false;
var takesPictures = ({ symbol, around }) => [symbol.split(".").at(-1), ...around.slice(-1)].some((name) => {
  const words = splitWords(name);
  return words.includes("upload") && words.some((word) => PICTURE.test(word));
});

// src/extract/code/once/events.ts
function eventsOnce(drafts) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const one of drafts) {
    if (one.kind !== "operation" || !isEvent(one)) continue;
    const key2 = keyOf2(one);
    groups2.set(key2, [...groups2.get(key2) ?? [], one]);
  }
  const changed = /* @__PURE__ */ new Map();
  for (const group2 of groups2.values()) {
    const [first, ...others] = group2.toSorted((a, b) => comparePlaces(a.at, b.at));
    if (others.length === 0) continue;
    const also = others.map(({ at, symbol }) => ({ at, message: `the same is done here, by ${symbol}` }));
    changed.set(first, { ...first, also: [...first.also ?? [], ...also] });
    for (const one of others) changed.set(one, { ...one, isRepeated: true });
  }
  return drafts.map((draft) => changed.get(draft) ?? draft);
}
var isEvent = ({ traits = [], isRepeated, unreached, around, told: told2 }) => traits.includes("event") && traits.includes("personal-data") && !isRepeated && !unreached && around.length > 0 && told2 !== null;
var keyOf2 = ({ concept, at, around, symbol, side, traits = [], guards, options = [], told: told2 }) => JSON.stringify([
  concept,
  at.path,
  around,
  symbol,
  side,
  traits.toSorted(),
  guards,
  told2,
  options.map(({ name, text }) => `${name}: ${text}`).toSorted()
]);

// src/extract/code/once/operations.ts
var REPEATED2 = "repeated";
var APART3 = /* @__PURE__ */ new Set(["client", "definition", "relayed", "fetched", "off", REPEATED2]);
var PAGES = "search-discoverability";
var OF_PERSON2 = /user|profile|person|member|player|author/i;
var ONE_EACH = /* @__PURE__ */ new Set(["infinite-scroll", "autoplay", "geolocation", "push-notification"]);
function operationsOnce(drafts, concepts) {
  const changed = /* @__PURE__ */ new Map();
  for (const { concept, traits } of concepts) {
    if (!(REPEATED2 in (traits ?? {}))) continue;
    const linked = drafts.filter(
      (draft) => isLinked2(draft) && draft.concept === concept && isOneQuestion(draft)
    );
    for (const group2 of groupsOf(linked, concept)) {
      const [owner, ...others] = [...group2].sort(byOwner(group2));
      if (others.length === 0) continue;
      const also = others.map(({ at, symbol }) => ({ at, message: `the same is done here, by ${symbol}` })).sort((a, b) => comparePlaces(a.at, b.at));
      changed.set(owner, { ...owner, also });
      for (const one of others) changed.set(one, { ...one, traits: [...asOwner(one, owner), REPEATED2] });
    }
  }
  return sharedSteps(drafts.map((draft) => changed.get(draft) ?? draft));
}
function sharedSteps(drafts) {
  const judged = drafts.filter(
    (one) => isLinked2(one) && one.concept === "image-upload" && !(one.traits ?? []).some((trait) => APART3.has(trait))
  );
  const changed = /* @__PURE__ */ new Map();
  for (const intake of judged) {
    const { beside } = intake.links;
    const keeps = judged.filter(
      ({ links, side }) => beside !== null && side === intake.side && links.within.includes(beside)
    );
    if (keeps.length === 0 || keeps.some(({ traits }) => traits?.includes("matched"))) continue;
    changed.set(intake, { ...intake, traits: [...intake.traits ?? [], REPEATED2] });
    for (const one of keeps) changed.set(one, withTold(changed.get(one) ?? one, intake, "takes it in here"));
  }
  for (const step of judged) {
    const users = judged.filter(
      ({ links: { to }, side }) => to !== null && side === step.side && step.links.behind.includes(to)
    );
    if (users.length === 0 || step.traits?.includes("matched")) continue;
    changed.set(step, { ...step, traits: [...step.traits ?? [], REPEATED2] });
    for (const user of users) changed.set(user, withTold(changed.get(user) ?? user, step, "stores it here"));
  }
  return drafts.map((draft) => changed.get(draft) ?? draft);
}
function withTold(draft, { at, symbol }, does) {
  const { also = [] } = draft;
  const all = [...also, { at, message: `${symbol} ${does}` }].sort((a, b) => comparePlaces(a.at, b.at));
  return { ...draft, also: all };
}
var isOneQuestion = ({ concept, symbol, traits }) => concept === PAGES ? traits?.includes("indexed") === true && OF_PERSON2.test(symbol) : concept === "geolocation" ? !traits?.some((one) => one === "sent" || one === "own-map") : concept !== "push-notification" || traits?.includes("asks-permission") === true;
var isApart = ({ traits = [] }) => traits.some((trait) => APART3.has(trait));
var isLinked2 = (draft) => draft.kind === "operation" && draft.links !== void 0 && !draft.unreached;
function groupsOf(all, concept) {
  const together = groups();
  const called = new Set(all.flatMap(({ links }) => links.to ?? []));
  const taken = new Set(all.flatMap((one) => isApart(one) ? [] : one.links.within));
  for (const { traits, links } of all)
    if (traits?.includes("definition")) {
      for (const id of links.within) if (!taken.has(id)) called.delete(id);
    }
  for (const one of all) {
    const { to, owner, within, unit } = one.links;
    if (to !== null && called.has(to)) together.join(to, one);
    else if (to !== null && within.length > 0) together.join(`${to} in ${within.at(-1)}`, one);
    for (const owner2 of to === null ? ownersNamed(one, all) : []) together.join(owner2, one);
    for (const id of within) if (called.has(id)) together.join(id, one);
    if (ONE_EACH.has(concept) && owner !== null) together.join(owner, one);
    if (concept === "image-upload" && unit !== null) together.join(`all of ${unit}`, one);
  }
  const judged = all.filter((one) => !isApart(one));
  return together.of(judged).flatMap((group2) => [...byLook(group2).values()]);
}
var LIST = "list";
var isList2 = ({ concept, traits }) => concept === "infinite-scroll" && traits?.includes(LIST) === true;
var asOwner = ({ traits = [] }, owner) => isList2(owner) ? traits : traits.filter((trait) => trait !== LIST || owner.concept !== "infinite-scroll");
function ownersNamed(one, all) {
  const [name, before2] = one.symbol.split(".").reverse();
  if (splitWords(name).length < 2) return [];
  const inside = all.filter((other) => other !== one && other.around.at(-1) === name && !one.around.includes(name));
  const here = inside.filter(({ at }) => at.path === one.at.path);
  if (here.length > 0 || before2 === void 0) return here;
  const files = new Set(inside.map(({ at }) => at.path));
  if (files.size <= 1) return inside;
  return inside.filter(
    ({ at }) => baseName(at.path).replace(/\.\w+$/, "").toLowerCase() === before2.toLowerCase()
  );
}
function byLook(group2) {
  const found = /* @__PURE__ */ new Map();
  const isOfAnything = group2.some((one) => !isList2(one));
  for (const one of group2) {
    const checks = (one.guards ?? []).filter(({ kind }) => one.concept === PAGES || kind === "age" || kind === "consent").map(({ kind, presumed, ofPage }) => `${kind} ${presumed ?? ""} ${ofPage ?? ""}`);
    const traits = (one.traits ?? []).filter((trait) => !(isOfAnything && trait === LIST && isList2(one)));
    const look = JSON.stringify([one.side, traits.sort(), [...new Set(checks)].sort()]);
    found.set(look, [...found.get(look) ?? [], one]);
  }
  return found;
}
function byOwner(group2) {
  const called = new Set(group2.flatMap(({ links }) => links.to ?? []));
  const isOwner = (one) => one.links.within.some((id) => called.has(id)) || group2.some((other) => other.links.to === null && ownersNamed(other, [one]).length > 0);
  const rank4 = (one) => (isList2(one) ? 2 : 0) + (isOwner(one) ? 0 : 1);
  return (a, b) => rank4(a) - rank4(b) || comparePlaces(a.at, b.at);
}

// src/extract/code/once/pages-of-one.ts
var PROFILE = "profile-visibility";
var PAGE2 = "public-page";
var REPEATED3 = "repeated";
var WHOSE = /^(.*(?:^|[/.])@?(?:\[[^\]/]*\]+|\$\w+))(?=[/.]|$)/;
function pagesOfOneOnce(drafts) {
  const pages = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const key2 = draft.kind === "operation" && isPage(draft) ? keyOf3(draft) : null;
    if (key2 !== null) pages.set(key2, [...pages.get(key2) ?? [], draft]);
  }
  const changed = /* @__PURE__ */ new Map();
  for (const group2 of pages.values()) {
    const [first, ...others] = group2.toSorted((a, b) => depth(a) - depth(b) || comparePlaces(a.at, b.at));
    if (others.length === 0) continue;
    const also = others.map(({ at, symbol }) => ({
      at,
      message: `${symbol} loads another page of the same person here`
    }));
    changed.set(first, { ...first, also: [...first.also ?? [], ...also] });
    for (const one of others) changed.set(one, { ...one, traits: [...one.traits ?? [], REPEATED3] });
  }
  return drafts.map((draft) => changed.get(draft) ?? draft);
}
var isPage = ({ concept, traits = [], unreached }) => concept === PROFILE && !unreached && traits.includes(PAGE2) && !traits.includes(REPEATED3);
function keyOf3({ at, side, traits = [], guards }) {
  const whose = WHOSE.exec(at.path)?.[1];
  const kinds = [...new Set((guards ?? []).map(({ kind }) => kind))].sort();
  return whose === void 0 ? null : JSON.stringify([whose, side, [...traits].sort(), kinds]);
}
var depth = ({ at }) => at.path.split(/[/.]/).filter((part) => part !== "index").length;

// src/extract/code/once/restated.ts
var GENERAL = "default-setting";
var PROFILE2 = "profile-visibility";
var OF_PROFILES = /* @__PURE__ */ new Set(["connection-list", PROFILE2]);
var ADVERTISING = "advertising-sdk";
var MEASURING = "analytics-sdk";
function restated(drafts, concepts) {
  const wanted = new Set(concepts.map(({ concept }) => concept));
  return drafts.flatMap((draft) => {
    if (draft.kind === "operation" && draft.concept === ADVERTISING && wanted.has(MEASURING) && isAtWork(draft))
      return [draft, { ...draft, concept: MEASURING, isRepeated: true }];
    if (draft.kind !== "default") return [draft];
    const special = draft.concept === GENERAL ? specialOf(draft) : draft.concept;
    const [first, second] = special === PROFILE2 ? [GENERAL, special] : [special, GENERAL];
    if (first === second || !wanted.has(first) || !wanted.has(second)) return [draft];
    return [
      { ...draft, concept: first },
      { ...draft, concept: second, isRepeated: true }
    ];
  });
}
var specialOf = ({ setting }) => OF_PROFILES.has(setting) ? PROFILE2 : GENERAL;
var isAtWork = ({ traits = [] }) => traits.includes("starts") || traits.includes("event");

// src/extract/code/once/starts-told.ts
var STARTS = "starts";
var THROUGH_OWN = "starts-elsewhere";
var REPEATED4 = "repeated";
function startsTold(drafts) {
  const operations = drafts.filter((one) => one.kind === "operation");
  const calls = operations.filter((one) => has3(one, THROUGH_OWN));
  if (calls.length === 0) return [...drafts];
  const changed = /* @__PURE__ */ new Map();
  for (const start of operations) {
    if (!has3(start, STARTS) || has3(start, REPEATED4)) continue;
    const beside = placesOf2(start.also ?? []);
    const alike2 = operations.filter(
      (one) => has3(one, STARTS) && one.concept === start.concept && beside.has(placeOf3(one))
    );
    const steps = placesOf2([start, ...alike2].flatMap((one) => one.trace ?? []));
    const leading = calls.filter((one) => one.concept === start.concept && steps.has(placeOf3(one)));
    const told2 = new Map(leading.flatMap((one) => togetherWith(one, calls)).map((one) => [placeOf3(one), one]));
    const own = placesOf2(start.trace ?? []);
    const also = [...told2.values()].filter((one) => !own.has(placeOf3(one)) && !beside.has(placeOf3(one))).map(({ at, symbol }) => ({ at, message: `${symbol} is called here` })).sort((one, other) => comparePlaces(one.at, other.at));
    if (also.length > 0) changed.set(start, { ...start, also: [...start.also ?? [], ...also] });
  }
  return drafts.map((draft) => changed.get(draft) ?? draft);
}
function togetherWith(one, calls) {
  const speaker = calls.find((other) => placesOf2(other.also ?? []).has(placeOf3(one))) ?? one;
  const others = placesOf2(speaker.also ?? []);
  return [speaker, ...calls.filter((other) => others.has(placeOf3(other)))];
}
var has3 = ({ traits = [] }, trait) => traits.includes(trait);
var placeOf3 = ({ at }) => formatPlace(at);
var placesOf2 = (all) => new Set(all.map(placeOf3));

// src/extract/code/once/surfaces.ts
var reports = ({ concept }) => concept === "report-entry-point";
var isOneQuestion2 = ({ controls, gap, isRepeated, unreached }) => !isRepeated && !unreached && controls.filter(reports).every(({ state }) => gap !== null && state === "hidden");
function surfacesOnce(drafts) {
  const all = drafts.filter((one) => one.kind === "surface" && isOneQuestion2(one));
  const together = groups();
  for (const one of all) {
    const guards = (one.guards ?? []).map(({ kind }) => kind).join(" ");
    const hidden = one.controls.filter(reports).map(({ at }) => formatPlace(at));
    const gap = one.gap ? formatPlace(one.gap.at) : "";
    const what = gap && hidden.length === 0 ? "" : calledOf(one);
    together.join(`${one.concept} ${one.side} ${what} ${gap} ${guards} ${hidden.join(" ")}`, one);
    const cores = gap || hidden.length > 0 ? [] : one.cores ?? [];
    for (const core of cores) together.join(`${one.concept} ${one.side} in ${core} ${guards}`, one);
  }
  const changed = /* @__PURE__ */ new Map();
  for (const group2 of together.of(all)) {
    const [first, ...others] = group2.toSorted(byPlace);
    if (others.length === 0) continue;
    const beside = [...others.flatMap((one) => toldBeside(one, first)), ...others.flatMap((one) => heldBy(one, first))];
    changed.set(first, { ...first, also: [...first.also ?? [], ...beside] });
    for (const one of others) changed.set(one, { ...one, isRepeated: true });
  }
  return drafts.map((draft) => changed.get(draft) ?? draft);
}
var calledOf = ({ symbol, at: { path } }) => OF_ADDRESS.test(path) && OF_FRAMEWORK.test(symbol) ? `${symbol} of ${path}` : symbol;
var OF_ADDRESS = /(^|\/)(_\w+|\[[^/]+\]|page|layout|template|default)\.\w+$/;
var OF_FRAMEWORK = /^_?(id|slug|key|name|uuid|page|layout|template|default|index|screen|route|component)(route)?$/i;
var byPlace = ({ at: one }, { at: other }) => Number(OF_WRITING.test(one.path)) - Number(OF_WRITING.test(other.path)) || comparePlaces(one, other);
var OF_WRITING = /(edit(ion|or|ing)?|compos(er|e|ing)|form|picker|select(or|ion)?|suggestions?|autocomplete|mentions?|drop-?down|settings?)(?![a-z])[^/]*\.\w+$/i;
function toldBeside(one, first) {
  const { at, symbol, also = [], cores = [] } = one;
  if (!isSame3(one, first)) return [{ at, message: `${symbol} is left open for the same reason` }];
  const isNamesake = symbol === first.symbol && isApart2(cores, first.cores ?? []);
  const message = isNamesake ? `another ${symbol} is declared here, and lacks it too` : `${symbol} is shown here too`;
  return [{ at, message }, ...also];
}
var heldBy = (one, first) => isSame3(one, first) ? [] : (one.also ?? []).map(({ at }) => ({ at, message: `it is the same here, with ${one.symbol}` }));
var isSame3 = ({ symbol, cores = [] }, first) => !first.gap || symbol === first.symbol || cores.some((core) => first.cores?.includes(core));
var isApart2 = (some, others) => some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));

// src/extract/code/once/index.ts
function saidOnce(drafts, concepts) {
  const uses = operationsOnce(withTheOthers(eventsOnce(drafts), concepts), concepts);
  const operations = startsTold(definitionsTold(pagesOfOneOnce(uses), concepts));
  return restated(surfacesOnce(columnsTold(defaultsOnce(operations), drafts)), concepts);
}

// src/extract/code/other-languages.ts
var LANGUAGES = {
  adb: "Ada",
  astro: "Astro",
  c: "C",
  cc: "C++",
  cfc: "ColdFusion",
  cfm: "ColdFusion",
  civet: "Civet",
  clj: "Clojure",
  cljc: "Clojure",
  cljs: "Clojure",
  coffee: "CoffeeScript",
  cpp: "C++",
  cr: "Crystal",
  cs: "C#",
  cshtml: "Razor",
  cxx: "C++",
  d: "D",
  dart: "Dart",
  dpr: "Pascal",
  eex: "Elixir",
  ejs: "EJS",
  elm: "Elm",
  erb: "ERB",
  erl: "Erlang",
  eta: "Eta",
  ex: "Elixir",
  exs: "Elixir",
  f90: "Fortran",
  fs: "F#",
  fsx: "F#",
  gd: "GDScript",
  gleam: "Gleam",
  go: "Go",
  gql: "GraphQL",
  graphql: "GraphQL",
  graphqls: "GraphQL",
  groovy: "Groovy",
  gsp: "Groovy",
  haml: "Haml",
  handlebars: "Handlebars",
  hbs: "Handlebars",
  heex: "Elixir",
  hrl: "Erlang",
  hs: "Haskell",
  htm: "HTML",
  html: "HTML",
  hx: "Haxe",
  iced: "CoffeeScript",
  j2: "Jinja",
  jade: "Jade",
  java: "Java",
  jinja: "Jinja",
  jinja2: "Jinja",
  jl: "Julia",
  jsp: "JSP",
  kt: "Kotlin",
  kts: "Kotlin",
  leex: "Elixir",
  lhs: "Haskell",
  liquid: "Liquid",
  litcoffee: "CoffeeScript",
  ls: "LiveScript",
  lua: "Lua",
  m: "Objective-C",
  marko: "Marko",
  ml: "OCaml",
  mli: "OCaml",
  mm: "Objective-C",
  mustache: "Mustache",
  nim: "Nim",
  njk: "Nunjucks",
  pas: "Pascal",
  php: "PHP",
  phtml: "PHP",
  pl: "Perl",
  pm: "Perl",
  pug: "Pug",
  purs: "PureScript",
  py: "Python",
  r: "R",
  razor: "Razor",
  rb: "Ruby",
  re: "Reason",
  rei: "Reason",
  res: "ReScript",
  resi: "ReScript",
  rkt: "Racket",
  rs: "Rust",
  scala: "Scala",
  slim: "Slim",
  sol: "Solidity",
  swift: "Swift",
  twig: "Twig",
  vala: "Vala",
  vb: "Visual Basic",
  zig: "Zig"
};
function otherLanguages(paths) {
  const outside = /* @__PURE__ */ new Map();
  const pages = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const ending = /\.([A-Za-z]+\d*)$/.exec(path)?.[1]?.toLowerCase() ?? "";
    const language = Object.hasOwn(LANGUAGES, ending) ? LANGUAGES[ending] : null;
    if (language === null || isAngularTemplate(path) || exclusionOf(path) !== null) continue;
    const counts = formatOf(path) === null ? outside : pages;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [unread, scripts] = [named3(outside), named3(pages)];
  const parts = [
    ...unread ? [`${unread.text} ${unread.total === 1 ? "is" : "are"} outside what childproof reads`] : [],
    ...scripts ? [`of ${scripts.text} the scripts are read, what of people they print, and buttons and links to report or block`] : []
  ];
  if (parts.length === 0) return null;
  return {
    code: "other-languages",
    message: parts.join("; "),
    at: null,
    hint: unread ? "declare under `elsewhere:` what these files enforce" : null
  };
}
function named3(counts) {
  const sorted2 = [...counts].sort(([a, some], [b, others]) => others - some || compareText(a, b));
  const text = listOf(sorted2.map(([language, amount]) => count(amount, `${language} file`)));
  return sorted2.length === 0 ? null : { text, total: sorted2.reduce((sum, [, amount]) => sum + amount, 0) };
}

// src/extract/code/canvas-texts.ts
var ENGINE = /\b(?:from|import|require\()\s*['"](phaser|pixi\.js|@pixi\/[\w-]+|kaboom|kaplay|excalibur|melonjs|playcanvas|@babylonjs\/gui)(?:\/[\w/.-]+)?['"]/;
var DRAWS = /\.add\.(?:text|bitmapText|dynamicBitmapText|rtlText|rexBBCodeText)\(|\bnew\s+(?:[\w$]+\.)*(?:Text|BitmapText|HTMLText|TextBlock)\(|\bextends\s+(?:[\w$]+\.)*(?:Text|BitmapText)\b/;
var TOLD2 = /\.setText\(\s*(?!['"])\S|\.text\s*=(?!=)\s*(?!['"])\S|\.add\.\w*[tT]ext\([^'"()]*\)|\bText\(\s*(?:\{[^{}]*\btext\s*:\s*)?(?!['"{])[\w$`]/;
function canvasTexts(files) {
  let first = null;
  let amount = 0;
  for (const { path, text } of files) {
    const engine = ENGINE.exec(text)?.[1];
    const drawn = engine === void 0 || !TOLD2.test(text) ? null : DRAWS.exec(text);
    if (!drawn) continue;
    amount++;
    first ??= { at: lineReader(path, text)(drawn.index, drawn.index + drawn[0].length), engine };
  }
  if (!first) return [];
  return [
    {
      code: "code-syntax",
      message: `${amount === 1 ? "this script draws" : `${count(amount, "script")}, of which this is the first, draw`} texts on a canvas with ${first.engine}, which is not read: what they show of people is not known`,
      at: first.at,
      hint: "the scripts were judged; look by hand whether what people say there can be reported"
    }
  ];
}

// src/extract/code/vue/foreign-templates.ts
var LANGUAGE = /^<template\b[^>]*?\blang\s*=\s*["'](?!html\b)([\w-]+)["']/m;
function foreignTemplates(files) {
  const first = /* @__PURE__ */ new Map();
  for (const { path, text } of files) {
    const found = /\.vue$/i.test(path) ? LANGUAGE.exec(text) : null;
    if (!found) continue;
    const language = found[1].toLowerCase();
    const held2 = first.get(language);
    if (held2) held2.amount++;
    else first.set(language, { notice: lineReader(path, text)(found.index, found.index + found[0].length), amount: 1 });
  }
  return [...first].map(([language, { notice, amount }]) => ({
    code: "code-syntax",
    message: amount === 1 ? `the template of this component is written in ${language}, which is not read: what it shows is not known` : `the templates of ${count(amount, "component")}, of which this is the first, are written in ${language}, which is not read: what they show is not known`,
    at: notice,
    hint: "their scripts were judged; look by hand whether what they show can be reported"
  }));
}

// src/extract/code/index.ts
async function extractCode(request) {
  const { tree, scope, claimed, flagKeys } = request;
  const concepts = compileConcepts(request.concepts, scope.words, request.demand);
  const lexicon = openLexicon();
  const entries = tree.list();
  const occurs = occurrenceFilter(concepts, flagKeys, await detectorsFor(entries));
  const directives = [];
  const notices = emptyGlobs(entries, scope);
  const sources = /* @__PURE__ */ new Map();
  const drafts = [];
  const candidates = /* @__PURE__ */ new Map();
  const scripts = /* @__PURE__ */ new Map();
  const migrations = [];
  const changes = [];
  const schemas = [];
  for (const source of linksInScope(entries, scope, claimed)) sources.set(source.path, source);
  for (const { path, excluded, problem } of selectFiles(entries, scope, claimed)) {
    if (excluded !== null) {
      sources.set(path, { path, role: "code", status: "skipped", reason: excluded, digest: null });
      if (excluded === MIGRATION) migrations.push(path);
      continue;
    }
    if (problem !== null) {
      const leftOut2 = leftOutThoughLarge(tree, path);
      const status = leftOut2 ? "skipped" : "failed";
      sources.set(path, { path, role: "code", status, reason: leftOut2 ?? problem, digest: null });
      continue;
    }
    const file = indexFile(tree, { path }, lexicon);
    if ("problem" in file) {
      sources.set(path, { path, role: "code", status: "failed", reason: file.problem, digest: null });
      notices.push({
        code: "file-unreadable",
        message: `nothing in it was judged: ${file.problem}`,
        at: topOf(path),
        hint: null
      });
      continue;
    }
    const another = leftOutByText(path, file.text, tree);
    if (another) {
      sources.set(path, { path, role: "code", status: "skipped", reason: another, digest: null });
      continue;
    }
    sources.set(path, { path, role: "code", status: "read", reason: null, digest: file.digest });
    directives.push(...readDirectives(path, file.text));
    const format = formatOf(path);
    await prepareReaders(file);
    const reading = format?.read && readFormat(format.read, file, concepts);
    for (const { message, at } of reading?.troubles ?? []) {
      const hint = format?.tells ? `${format.tells} is not known` : "the rest of the file was judged";
      notices.push({ code: "code-syntax", message, at, hint });
      sources.set(path, { ...sources.get(path), status: "failed", reason: message });
    }
    drafts.push(...reading?.drafts ?? []);
    if (/\.prisma$/i.test(path)) schemas.push(file);
    if (format?.change) changes.push(format.change(file, concepts));
    const isScript = format === null || format.script !== void 0;
    if (isScript) scripts.set(path, file);
    if (isScript && concepts.some((concept) => occurs(concept, file))) candidates.set(path, file);
  }
  if (candidates.size > 0) {
    const { readSyntax } = await import("./chunk-WD5EICBD.js");
    const read2 = readSyntax(tree, candidates, concepts, flagKeys, occurs, scripts, lexicon);
    drafts.push(...read2.drafts);
    for (const path of read2.ofOffice)
      sources.set(path, { ...sources.get(path), status: "skipped", reason: BACK_OFFICE });
    for (const notice of read2.notices) {
      notices.push(notice);
      const path = notice.at.path;
      sources.set(path, { ...sources.get(path), status: "failed", reason: notice.message });
    }
  }
  if (migrations.length + changes.length > 0)
    drafts.push(...await migrationDefaults({ tree, concepts, occurs, lexicon }, migrations, changes, drafts));
  const levels = namedLevels(schemas, scripts.values(), concepts);
  notices.push(...foreignTemplates(scripts.values()), ...canvasTexts(scripts.values()));
  const others = otherLanguages(entries.filter(({ path }) => claimed(path)).map(({ path }) => path));
  if (others) notices.push(others);
  const facts = finishFacts(saidOnce(withLevels(drafts, levels), request.concepts), request.product);
  return { facts, notices, sources: [...sources.values()], directives };
}
function readFormat(read2, file, concepts) {
  try {
    return read2(file, concepts);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { drafts: [], troubles: [{ message: "it is too deeply nested", at: topOf(file.path) }] };
  }
}
async function detectorsFor(entries) {
  const holdsScript = entries.some(({ path }) => mayHoldScript(path) && exclusionOf(path) === null);
  return holdsScript ? (await import("./chunk-OADKTNWA.js")).DETECTORS : NONE;
}
var NONE = {};

// src/choose.ts
var DEFAULT_POLICY = "uk-aadc";
function choosePolicies(all, products, wanted) {
  const notices = [];
  const byId = new Map(all.map((policy) => [policy.id, policy]));
  const find = (id, at, prefix) => {
    const policy = byId.get(id);
    if (policy) return [policy];
    notices.push({
      code: "unknown-policy",
      message: `${prefix}: there is no policy "${id}"${didYouMean(id, byId.keys())}`,
      at,
      hint: "see `childproof policies list`"
    });
    return [];
  };
  const fromOptions = [...new Set(wanted)].flatMap((id) => find(id, null, "--policy"));
  const chosen = new Map(
    products.map((product) => {
      if (wanted.length > 0) return [product.id, fromOptions];
      if (product.policies !== null)
        return [product.id, [...new Set(product.policies.flatMap(({ id, at }) => find(id, at, "policies")))]];
      if (product.manifest !== null) {
        const at = { path: product.manifest, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
        notices.push({
          code: "default-policy",
          message: `the manifest names no policies; checked against ${DEFAULT_POLICY}`,
          at,
          hint: `write \`policies: [${DEFAULT_POLICY}]\` to make the choice yours`
        });
      }
      return [product.id, byId.has(DEFAULT_POLICY) ? [byId.get(DEFAULT_POLICY)] : []];
    })
  );
  return { of: (product) => chosen.get(product) ?? [], notices };
}
function chooseRules(all, products, policiesOf2, only, skip) {
  const ids = all.map((rule) => rule.id);
  const unknown = (id, at, where) => ids.includes(id) ? [] : [
    {
      code: "unknown-rule",
      message: `${where}: there is no rule "${id}"${didYouMean(id, ids)}`,
      at,
      hint: "see `childproof rules list`"
    }
  ];
  const named4 = new Set(
    products.flatMap((product) => policiesOf2(product.id)).flatMap((policy) => policy.provisions.flatMap((provision) => provision.rules.map((link) => link.rule)))
  );
  const parameters = new Set(all.flatMap((rule) => Object.keys(rule.parameters ?? {})));
  const runs = (rule) => rule.origin === "local" || named4.has(rule.id);
  const notices = [
    ...only.flatMap((id) => all.some((rule) => rule.id === id && !runs(rule)) ? [notNamed(id)] : []),
    ...only.flatMap((id) => unknown(id, null, "--rule")),
    ...skip.flatMap((id) => unknown(id, null, "--skip-rule")),
    ...products.flatMap(
      (product) => Object.entries(product.severities).flatMap(([id, { at }]) => unknown(id, at, "severities"))
    ),
    ...products.flatMap(
      (product) => Object.entries(product.parameters).flatMap(
        ([name, { at }]) => parameters.has(name) ? [] : [
          {
            code: "manifest-invalid",
            message: `parameters: no rule has a parameter "${name}"${didYouMean(name, parameters)}`,
            at,
            hint: parameters.size > 0 ? `there is ${listOf([...parameters])}` : null
          }
        ]
      )
    )
  ];
  const chosen = all.filter(
    (rule) => runs(rule) && (only.length === 0 || only.includes(rule.id)) && !skip.includes(rule.id)
  );
  return { chosen, notices };
}
function notNamed(id) {
  return {
    code: "option-invalid",
    message: `--rule: no selected policy names ${id}, so it does not run`,
    at: null,
    hint: "choose a policy that does with --policy"
  };
}
function checkElsewhere(facts, concepts) {
  const known3 = /* @__PURE__ */ new Set([...concepts, ...Object.keys(SAFEGUARDS)]);
  return facts.flatMap((fact) => {
    if (fact.kind !== "elsewhere" || known3.has(fact.value.capability)) return [];
    const { capability } = fact.value;
    return [
      {
        code: "manifest-invalid",
        message: `elsewhere: "${capability}" is neither a concept nor a safeguard${didYouMean(capability, known3)}`,
        at: fact.at,
        hint: "see docs/vocabulary.md for the concepts"
      }
    ];
  });
}

// src/input.ts
function inputNotices(tree, products, sources, ownerOf2) {
  const blind = blindSpots(tree, sources);
  const looked = sources.filter((source) => source.status !== "skipped" && source.role !== "policy");
  if (looked.length === 0) {
    const message2 = "there is nothing here to check: no childproof.yaml, no *.flagd.json, *.flagd.yaml or remoteconfig.template.json, no TypeScript or JavaScript, no Prisma schema";
    return [
      ...blind,
      {
        code: "no-input",
        message: message2,
        at: null,
        hint: "run childproof in the folder of the product, or start with `childproof init`"
      }
    ];
  }
  if (products.length > 0 && products.every((product) => product.manifest === null)) {
    const message2 = "there is no childproof.yaml: code and flags were judged for every age and for unknown age, but nothing is declared, so rules about the manifest did not run";
    return [...blind, { code: "no-manifest", message: message2, at: null, hint: "`childproof init` writes a first one" }];
  }
  const unowned = tree.list().filter(({ path }) => isCodePath(path) && ownerOf2(path) === null).map(({ path }) => path);
  const seen = new Set(sources.map((source) => source.path));
  const missed = unowned.filter((path) => !seen.has(path));
  if (missed.length === 0 || products.length === 0) return blind;
  const some = missed.slice(0, 3).join(", ");
  const message = `${count(missed.length, "code file")} below no childproof.yaml ${missed.length === 1 ? "was" : "were"} not judged: ${some}${missed.length > 3 ? " \u2026" : ""}`;
  return [
    ...blind,
    { code: "unowned-code", message, at: null, hint: "write a manifest there, or name the code under `shared:`" }
  ];
}
function blindSpots(tree, sources) {
  const known3 = new Set(sources.map((source) => source.path));
  return tree.list().flatMap(({ path, problem }) => {
    if (problem === void 0 || known3.has(path) || problem.includes("link to a folder")) return [];
    return [
      {
        code: "file-outside",
        message: `${path} is not read: ${problem}`,
        at: topOf(path),
        hint: "put the files themselves there, or delete it"
      }
    ];
  });
}

// src/lost-scope.ts
function lostScope(scopes) {
  return [...orphans(scopes), ...leftOut(scopes), ...takenOver(scopes)];
}
function orphans({ now, then, pathThen }) {
  const kept = new Set(now.products.flatMap(({ manifest, id }) => manifest === null ? [] : [pathThen(manifest), id]));
  return then.products.flatMap(({ manifest, id, name, folder }) => {
    if (manifest === null || kept.has(manifest) || kept.has(id)) return [];
    const code = now.tree.list().filter(({ path }) => isInside(folder, path) && isCodePath(path));
    const alone = code.filter(({ path }) => now.ownerOf(path) === null);
    if (alone.length > 0)
      return [
        {
          code: "scope-lost",
          message: `${manifest} of ${name} is gone, and ${count(alone.length, "code file")} below it ${alone.length === 1 ? "is" : "are"} judged by nobody: ${someOf(alone)}`,
          at: null,
          hint: "take the code away too, or let another manifest own it"
        }
      ];
    const message = `${manifest} of ${name} is gone; what it declared is no longer judged`;
    const at = topOf(now.products.find((one) => one.manifest !== null)?.manifest ?? manifest);
    return code.length === 0 ? [] : [{ code: "policy-change", message, at, hint: "whoever may decide this approves the change" }];
  });
}
function leftOut({ now, then, pathThen, renames }) {
  const read2 = new Set(
    then.sources.filter(({ role, status }) => role === "code" && status === "read").map(({ path }) => path)
  );
  const listed2 = new Set(now.tree.list().map(({ path }) => path));
  const known3 = new Set(then.sources.map(({ path }) => path));
  const gone = [...read2].filter((path) => !listed2.has(path));
  const said = /* @__PURE__ */ new Map();
  for (const { path, role, status, reason } of now.sources) {
    if (role !== "code" || status !== "skipped" || known3.has(path)) continue;
    const before2 = pathThen(path);
    const source = before2 !== path && read2.has(before2) ? before2 : gone.find((one) => stemOf(one) === stemOf(path));
    if (source !== void 0) said.set(path, `${source} was judged; ${path} is left out (${reason ?? "out of scope"})`);
  }
  for (const [path, before2] of renames)
    if (read2.has(before2) && !listed2.has(path))
      said.set(path, `${before2} was judged; where it is now, at ${path}, nothing is read`);
  const hint = "keep it where it was, or whoever may decide this approves the change";
  return [...said].map(([path, message]) => ({ code: "policy-change", message, at: topOf(path), hint }));
}
var stemOf = (path) => baseName(path).split(".")[0];
function takenOver({ now, then, pathThen }) {
  const known3 = new Set(then.products.map(({ manifest }) => manifest));
  const read2 = new Set(
    then.sources.filter(({ role, status }) => role === "code" && status === "read").map(({ path }) => path)
  );
  return now.products.flatMap(({ manifest, folder }) => {
    if (manifest === null || known3.has(pathThen(manifest))) return [];
    const taken = now.sources.filter(
      ({ path, role, status }) => role === "code" && status === "read" && now.ownerOf(path) === folder && read2.has(pathThen(path))
    );
    if (taken.length === 0) return [];
    const message = `this manifest is new and takes over code that another one declared: ${someOf(taken)}`;
    return [
      { code: "policy-change", message, at: topOf(manifest), hint: "whoever may decide this approves the change" }
    ];
  });
}
function someOf(entries) {
  const some = entries.slice(0, 3).map(({ path }) => path);
  return listOf(entries.length > some.length ? [...some, "others"] : some);
}

// src/own-library.ts
function changesOfLibrary(now, held2) {
  const current = new Map(ownOf(now).map((one) => [one.id, one]));
  return ownOf(held2).flatMap(({ id, text }) => {
    const own = current.get(id);
    if (own?.text === text) return [];
    return [
      {
        code: "policy-change",
        message: `${id} ${own ? "is changed" : "is no longer there"}: this does not count until it is merged`,
        at: own ? topOf(own.path) : null,
        hint: "whoever may decide this approves the change; the preview says what it will do"
      }
    ];
  });
}
function ownOf({ rules, policies, concepts }) {
  return [
    ...rules.map((one) => ({ ...one, id: `the rule ${one.id}` })),
    ...policies.map((one) => ({ ...one, id: `the policy ${one.id}` })),
    ...concepts.map((one) => ({ ...one, id: `the concept ${one.concept}` }))
  ].flatMap(
    ({ origin, id, path, ...rest }) => origin === "local" ? [{ id, path, text: canonicalJson({ ...rest, places: null, anchors: null }) }] : []
  );
}

// src/kept.ts
var FORM = 3;
async function keptCode(request, extract, cache, program) {
  const key2 = keyOf4(request, program);
  const known3 = read(cache.get(key2));
  if (known3?.reads.every(([path, digest]) => digestOf(request.tree, path) === digest)) return known3.result;
  const { tree, reads } = recording(request.tree);
  const result = await extract({ ...request, tree });
  const kept = { reads: [...reads], result };
  cache.put(key2, JSON.stringify(kept));
  return result;
}
function keyOf4({ tree, claimed, concepts, flagKeys, demand, product, scope }, program) {
  const files = tree.list().map(({ path, size, problem }) => [path, size, problem ?? "", claimed(path) ? 1 : 0]);
  return [
    FORM,
    program,
    sha256(JSON.stringify(concepts)),
    sha256(canonicalJson([product, scope, [...flagKeys].sort(), sorted(demand.guards), sorted(demand.traces)])),
    sha256(JSON.stringify(files))
  ].join(" ");
}
var sorted = (some) => some && [...some].sort();
function read(text) {
  return text === null ? null : JSON.parse(text);
}
function digestOf(tree, path) {
  try {
    return tree.digest(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
}
function recording(tree) {
  const reads = /* @__PURE__ */ new Map();
  const note = (path) => {
    if (!reads.has(path)) reads.set(path, digestOf(tree, path));
  };
  const read2 = (path) => {
    try {
      return tree.read(path);
    } finally {
      note(path);
    }
  };
  const digest = (path) => {
    note(path);
    return tree.digest(path);
  };
  return { tree: { list: () => tree.list(), read: read2, digest }, reads };
}

// src/removed-features.ts
var SHARED = /* @__PURE__ */ new Set(["ugc-surface", "report-entry-point"]);
function removedFeatures(now, then) {
  const product = now.find((fact) => fact.kind === "product");
  if (!product) return [];
  const at = product.value.parts["features"] ?? product.at;
  const declared2 = now.filter(isFeature);
  const known3 = new Set(then.filter(isFeature).map(({ value }) => value.key));
  const added = new Set(declared2.filter(({ value }) => !known3.has(value.key)).map(({ value }) => value.kind));
  const keys = new Set(declared2.map(({ value }) => value.key));
  const gone = then.filter(isFeature).filter(({ value }) => !keys.has(value.key) && !added.has(value.kind));
  return gone.map((feature) => {
    const settings = then.filter(
      (fact) => fact.kind === "setting" && fact.value.feature === feature.value.key
    );
    const facts = [feature, ...settings].map((fact) => ({ ...placed2(fact, at), product: product.product }));
    return { feature, facts };
  });
}
var isFeature = (fact) => fact.kind === "feature";
function placed2(value, at) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((one) => placed2(one, at));
  if ("path" in value && "start" in value && "end" in value) return at;
  return Object.fromEntries(Object.entries(value).map(([key2, one]) => [key2, placed2(one, at)]));
}
function remains({ value }, facts, code) {
  const own = new Set(findKind(value.kind)?.concepts.filter((concept) => !SHARED.has(concept)));
  const flags = new Set(
    facts.flatMap(
      (fact) => (fact.kind === "feature" || fact.kind === "setting") && fact.value.flag ? [fact.value.flag.key] : []
    )
  );
  const isInside2 = matcher(value.code);
  const found = code.find((fact) => {
    if (fact.kind === "surface") return value.code.length > 0 && isInside2(fact.at.path);
    if (fact.kind !== "operation") return false;
    if (fact.concept === "feature-flag-check") return fact.value.argument !== null && flags.has(fact.value.argument);
    return own.has(fact.concept);
  });
  return found?.at ?? null;
}
function stillJudged(removed, code) {
  const facts = [];
  const notices = [];
  for (const one of removed) {
    const place = remains(one.feature, one.facts, code);
    if (place === null) continue;
    facts.push(...one.facts);
    notices.push({
      code: "policy-change",
      message: `${one.feature.value.key} is no longer declared, but its code is still there (${formatPlace(place)}): this does not count until it is merged`,
      at: one.facts[0].at,
      hint: "take the code away with it, or declare it under its new name"
    });
  }
  return { facts, notices };
}

// src/held-bindings.ts
function heldBindings(now, then) {
  const before2 = new Map(then.filter(isBound).map((fact) => [nameOf(fact), fact.value.flag]));
  const notices = [];
  const facts = now.map((fact) => {
    const old = isBound(fact) ? before2.get(nameOf(fact)) : null;
    if (!isBound(fact) || !old) return fact;
    const { flag } = fact.value;
    if (flag && sameTie(flag, old)) return fact;
    const isOther = flag !== null && flag.key !== old.key;
    const what = flag === null ? "is no longer bound" : isOther ? `is bound to ${flag.key} instead` : "is read in another way";
    const since = isOther ? "what it serves now is judged" : "this does not count until it is merged";
    notices.push({
      code: "policy-change",
      message: `${fact.subject} was bound to the flag ${old.key} and ${what}: ${since}`,
      at: flag?.at ?? fact.at,
      hint: "whoever may decide this approves the change"
    });
    return isOther ? fact : withTie(fact, flag, old);
  });
  return { facts, notices };
}
var isBound = (fact) => fact.kind === "feature" || fact.kind === "setting";
var nameOf = (fact) => `${fact.kind} ${fact.subject}`;
function withTie(fact, now, then) {
  const flag = { ...then, values: { ...now?.values, ...then.values }, at: now?.at ?? fact.at };
  return { ...fact, value: { ...fact.value, flag } };
}
function sameTie(now, then) {
  const kept = Object.entries(then.values).every(([value, option]) => now.values[value] === option);
  const rest = ({ key: key2, environment, gate, codeDefault }) => canonicalJson([key2, environment, gate, codeDefault ?? null]);
  return kept && rest(now) === rest(then);
}

// src/policy-keys.ts
function heldToBase(now, then) {
  const base2 = then && inFolder(then, now.folder);
  const notices = [];
  const say = (what, at) => notices.push(notYet2(what, at ?? topOf(now.manifest ?? "")));
  const product = {
    ...now,
    policies: policiesOf(now, base2, say),
    parameters: parametersOf2(now, base2, say),
    severities: severitiesOf(now, base2, say),
    waivers: entriesOf("waiver", now.waivers, base2?.waivers ?? [], say),
    exceptions: entriesOf("exception", now.exceptions, base2?.exceptions ?? [], say),
    attestations: attestationsOf2(now.attestations, base2?.attestations ?? [], say),
    flags: base2 ? flagsOf(now.flags, base2.flags, say) : now.flags,
    code: base2 ? scopeOf(now, base2, say) : firstScope(now, say),
    shared: base2 ? union(now.shared, base2.shared) : now.shared
  };
  return { product, notices };
}
function inFolder(base2, folder) {
  if (base2.folder === folder) return base2;
  const [from, to] = [globOf(base2.folder), globOf(folder)];
  const move = (glob) => glob.startsWith(from) ? `${to}${glob.slice(from.length)}` : glob;
  return {
    ...base2,
    folder,
    flags: base2.flags.map((source) => ({ ...source, files: source.files.map(move) })),
    code: { ...base2.code, include: base2.code.include.map(move), exclude: base2.code.exclude.map(move) }
  };
}
var globOf = (folder) => folder === "" ? "" : `${escapeGlob(folder)}/`;
function notYet2(what, at) {
  return {
    code: "policy-change",
    message: `${what}: this does not count until it is merged`,
    at,
    hint: "whoever may decide this approves the change; the preview says what it will do"
  };
}
function policiesOf(now, base2, say) {
  if (!base2) return now.policies;
  if (!base2.policies) {
    const unnamed = [{ id: DEFAULT_POLICY, at: topOf(now.manifest ?? "") }];
    return now.policies && held(now.policies, unnamed, say);
  }
  return held(now.policies, base2.policies, say);
}
function held(now, before2, say) {
  const ids = new Set(now?.map(({ id }) => id));
  const gone = before2.filter(({ id }) => !ids.has(id));
  for (const { id } of gone) say(`the policy ${id} is no longer named`, null);
  return [...now ?? [], ...gone];
}
function parametersOf2(now, base2, say) {
  const before2 = base2?.parameters ?? {};
  for (const [name, { value, at }] of Object.entries(now.parameters))
    if (before2[name]?.value !== value) say(`the parameter ${name} changes to ${value}`, at);
  for (const name of Object.keys(before2))
    if (!(name in now.parameters)) say(`the parameter ${name} is no longer set`, null);
  return before2;
}
function severitiesOf(now, base2, say) {
  const kept = { ...base2?.severities };
  for (const [rule, one] of Object.entries(now.severities)) {
    const before2 = kept[rule];
    if (before2?.severity === one.severity) continue;
    if (before2 && rankOf(one.severity) < rankOf(before2.severity)) kept[rule] = one;
    else say(`the severity of ${rule} changes to ${one.severity}`, one.at);
  }
  for (const rule of Object.keys(base2?.severities ?? {}))
    if (!(rule in now.severities)) say(`the severity of ${rule} is no longer set`, null);
  return kept;
}
var rankOf = (severity) => SEVERITIES.indexOf(severity);
function entriesOf(kind, now, before2, say) {
  return now.flatMap((entry) => {
    const old = before2.find((one) => keyOf5(one) === keyOf5(entry));
    if (!old) say(`the ${kind} for ${entry.rule} is new`, entry.at);
    else if (entry.until > old.until) say(`the ${kind} for ${entry.rule} is prolonged to ${entry.until}`, entry.at);
    return old ? [{ ...entry, until: entry.until < old.until ? entry.until : old.until }] : [];
  });
}
function attestationsOf2(now, before2, say) {
  const same2 = (one) => canonicalJson({ ...one, at: null, until: null });
  return now.flatMap((one) => {
    const old = before2.find((other) => same2(other) === same2(one));
    const what = `the answer of ${one.who} for ${one.policy} ${one.provision}`;
    if (!old) say(`${what} is new or changed`, one.at);
    else if (one.until > old.until) say(`${what} is prolonged to ${one.until}`, one.at);
    return old ? [{ ...one, until: one.until < old.until ? one.until : old.until }] : [];
  });
}
var keyOf5 = (entry) => canonicalJson([entry.rule, entry.subject ?? null, "path" in entry ? entry.path ?? null : null]);
function flagsOf(now, before2, say) {
  const same2 = (one) => canonicalJson({ ...one, at: null });
  const old = new Set(before2.map(same2));
  const kept = new Set(now.map(same2));
  const claimed = new Set(before2.flatMap(({ files }) => files));
  for (const one of now)
    if (!old.has(same2(one)) && one.files.some((file) => claimed.has(file)))
      say("this source of flags reads the same files in another way", one.at);
  for (const one of before2)
    if (!kept.has(same2(one))) say(`the flags in ${one.files.join(", ")} are no longer named`, null);
  return [...before2, ...now.filter((one) => !old.has(same2(one)) && !one.files.some((file) => claimed.has(file)))];
}
function scopeOf(now, base2, say) {
  const excluded = now.code.exclude.filter((glob) => !base2.code.exclude.includes(glob));
  for (const glob of excluded) say(`code in ${glob} would be left out`, null);
  for (const glob of base2.code.include.filter((one) => !now.code.include.includes(one)))
    say(`code in ${glob} would no longer be read`, null);
  if (canonicalJson(now.code.words) !== canonicalJson(base2.code.words)) say("the product's own words change", null);
  return {
    include: union(now.code.include, base2.code.include),
    exclude: base2.code.exclude.filter((glob) => now.code.exclude.includes(glob)),
    words: base2.code.words
  };
}
function firstScope(now, say) {
  for (const glob of now.code.exclude) say(`code in ${glob} would be left out`, null);
  if (Object.keys(now.code.words).length > 0) say("the product's own words are new", null);
  return { ...now.code, exclude: [], words: {} };
}
function union(one, other) {
  return [.../* @__PURE__ */ new Set([...one, ...other])];
}
function directivesHeld(all, held2) {
  const now = oncePerPlace3(all);
  if (!held2) return { counting: now, notices: [] };
  const left = /* @__PURE__ */ new Map();
  const take = (key2, amount) => left.set(key2, (left.get(key2) ?? 0) + amount).get(key2);
  for (const one of oncePerPlace3(held2.directives)) take(directiveKey(one, one.at.path), 1);
  const known3 = new Set(now.filter((one) => take(directiveKey(one, held2.pathThen(one.at.path)), -1) >= 0));
  return {
    counting: now.filter((one) => known3.has(one)),
    notices: now.filter((one) => !known3.has(one)).map(({ rules, at }) => notYet2(`the directive for ${rules.join(", ") || "no rule"} is new or changed`, at))
  };
}
function oncePerPlace3(directives) {
  return [...new Map(directives.map((one) => [formatPlace(one.at), one])).values()];
}
function directiveKey({ rules, reason, owner, until, target }, path) {
  return canonicalJson([path, rules, reason, owner, until, target]);
}

// src/scope.ts
function ownership(products, ownerOf2) {
  const shared = new Map(products.map((product) => [product.id, matcher(product.shared)]));
  return (product, path) => product.manifest === null || ownerOf2(path) === product.folder || shared.get(product.id)(path);
}
function codeScopeOf(product) {
  return { ...product.code, include: [...product.code.include, ...product.shared] };
}
function bindingsOf2(facts) {
  return facts.flatMap(
    (fact) => (fact.kind === "feature" || fact.kind === "setting") && fact.value.flag ? [fact.value.flag] : []
  );
}
function judgedEnvironments(facts) {
  return /* @__PURE__ */ new Set(["production", ...bindingsOf2(facts).map((binding) => binding.environment)]);
}
function demandFor(asked, { flags }, facts) {
  if (flags.length + bindingsOf2(facts).length === 0) return asked;
  const withFlags = (some) => some && /* @__PURE__ */ new Set([...some, "feature-flag-check"]);
  return { guards: withFlags(asked.guards), traces: withFlags(asked.traces) };
}
function flagKeysOf(facts) {
  return new Set(bindingsOf2(facts).map((binding) => binding.key));
}

// src/gather.ts
async function gather(options, held2 = null) {
  const { tree, library: builtIn, config = null, kept = null, asOf } = options;
  const local = loadLocal(tree, builtIn);
  const library = held2 ? withNewRules(held2.library, local.library) : join(builtIn, local.library);
  const discovery = discover(tree, config);
  const manifests = extractManifests(tree, discovery.roots);
  const facts = manifests.facts.filter(({ product }) => !manifests.products.some(({ id }) => id === product));
  const notices = [...local.notices, ...checkLinks(library), ...discovery.notices, ...manifests.notices];
  const sources = [...local.sources, ...discovery.sources, ...manifests.sources];
  const products = manifests.products.map((product) => {
    if (!held2 || product.manifest === null) return product;
    const { product: own, notices: changes2 } = heldToBase(product, before(product, held2));
    notices.push(...changes2);
    return own;
  });
  if (held2) notices.push(...changesOfLibrary(local.library, held2.library));
  const directives = [];
  const unreadFlags = /* @__PURE__ */ new Set();
  const asked = [];
  const demand = options.demand ?? demandOf(library.rules);
  const owns = ownership(products, discovery.ownerOf);
  for (const product of products) {
    const then = held2 ? factsBefore(product, held2) : [];
    const bound = heldBindings(
      manifests.facts.filter((fact) => fact.product === product.id),
      then
    );
    notices.push(...bound.notices);
    const declared2 = bound.facts;
    facts.push(...declared2);
    const removed = held2 ? removedFeatures(declared2, then) : [];
    const own = [...declared2, ...removed.flatMap((one) => one.facts)];
    const flags = await extractFlags({
      tree,
      product: product.id,
      sources: product.flags,
      regions: product.regions,
      judged: judgedEnvironments(own),
      asOf
    });
    const request = {
      tree,
      product: product.id,
      scope: codeScopeOf(product),
      claimed: (path) => owns(product, path),
      concepts: library.concepts,
      flagKeys: flagKeysOf(own),
      demand: demandFor(demand, product, own)
    };
    asked.push(request);
    const code = kept ? await keptCode(request, extractCode, kept.cache, kept.program) : await extractCode(request);
    const still = stillJudged(removed, code.facts);
    notices.push(...still.notices);
    facts.push(...still.facts, ...flags.facts, ...code.facts);
    directives.push(...code.directives ?? []);
    if (flags.sources.some((source) => source.status === "failed")) unreadFlags.add(product.id);
    notices.push(
      ...product.manifest === null ? flags.notices.filter((notice) => notice.code !== "glob-empty") : flags.notices,
      ...code.notices
    );
    sources.push(...flags.sources, ...code.sources);
  }
  notices.push(
    ...checkElsewhere(
      manifests.facts,
      library.concepts.map((one) => one.concept)
    )
  );
  notices.push(...inputNotices(tree, products, sources, discovery.ownerOf));
  if (held2)
    notices.push(
      ...lostScope({
        now: { tree, products, sources, ownerOf: discovery.ownerOf },
        then: held2,
        pathThen: held2.pathThen,
        renames: held2.renames
      })
    );
  for (const { path, role, status } of sources)
    if ((role === "manifest" || role === "flags") && status === "read")
      directives.push(...readDirectives(path, tree.read(path)));
  const { counting, notices: changes } = directivesHeld(directives, held2);
  notices.push(...changes);
  return { library, products, facts, notices, sources, directives: counting, unreadFlags, code: asked };
}
function before({ manifest, id }, { products, pathThen }) {
  const then = pathThen(manifest);
  return products.find((one) => one.manifest === then) ?? products.find((one) => one.id === id) ?? null;
}
function factsBefore(product, held2) {
  const then = product.manifest === null ? null : before(product, held2);
  return then ? held2.facts.filter((fact) => fact.product === then.id) : [];
}
function join(builtIn, local) {
  return {
    rules: [...builtIn.rules, ...local.rules],
    policies: [...builtIn.policies, ...local.policies],
    concepts: [...builtIn.concepts, ...local.concepts]
  };
}
function withNewRules(held2, now) {
  const known3 = new Set(held2.rules.map((rule) => rule.id));
  const concepts = new Set(held2.concepts.map((one) => one.concept));
  return {
    rules: [...held2.rules, ...now.rules.filter((rule) => !known3.has(rule.id))],
    policies: held2.policies,
    concepts: [...held2.concepts, ...now.concepts.filter((one) => !concepts.has(one.concept) && one.fact !== "guard")]
  };
}

// src/assess.ts
async function assess(options, held2 = null) {
  const gathered = await gather(options, held2);
  const { library, products, facts, unreadFlags } = gathered;
  const policies = choosePolicies(library.policies, products, options.policies ?? []);
  const rules = chooseRules(library.rules, products, policies.of, options.rules ?? [], options.skipRules ?? []);
  const compiled = compileRules(rules.chosen, library.concepts);
  const world = buildWorld(
    products,
    facts,
    options.asOf,
    new Map(library.concepts.map(({ concept, about }) => [concept, about])),
    unreadFlags
  );
  const results = evaluate2(compiled.programs, policies.of, world);
  const source = (path) => textOf2(options.tree, path);
  return {
    gathered,
    policiesOf: policies.of,
    results,
    notices: [...gathered.notices, ...policies.notices, ...rules.notices, ...compiled.notices, ...world.faults],
    source,
    textAt: (place) => sliceOf(source(place.path), place)
  };
}
function textOf2(tree, path) {
  try {
    return tree.read(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}
function sliceOf(text, { start, end }) {
  const lines = (text ?? "").split("\n").slice(start.line - 1, end.line);
  if (lines.length === 0) return "";
  lines[lines.length - 1] = lines.at(-1).slice(0, end.line === start.line && end.column <= start.column ? void 0 : end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join("\n");
}

// src/base.ts
async function runBase(base2, options) {
  const assessment = await assess({ ...options, tree: base2.tree });
  const { gathered, results, notices, textAt } = assessment;
  const troubles = /* @__PURE__ */ new Set([
    ...gathered.sources.filter(({ status }) => status === "failed").map(({ path, reason }) => key(path, reason ?? "")),
    ...notices.filter((one) => laneOf(one) === "incomplete").map(({ at, message }) => key(at?.path ?? "", message))
  ]);
  const told2 = toldBy(results, textAt, (path) => path);
  const earlier = {
    by: "diff",
    reason: `it was there before (${base2.name})`,
    findings: [
      ...stoodFor(
        told2.map(({ verdict }) => verdict),
        gathered.facts,
        textAt
      ),
      ...told2.map(({ fingerprint, placeless, verdict }) => ({
        fingerprint,
        placeless,
        path: verdict.at.path,
        magnitude: verdict.magnitude
      }))
    ],
    hadTrouble: (path, reason) => troubles.has(key(path, reason)),
    pathThen: base2.pathThen
  };
  const { products, library, directives } = gathered;
  const held2 = base2.policyFrom === "base" ? {
    products,
    library,
    directives,
    facts: gathered.facts,
    sources: gathered.sources,
    pathThen: base2.pathThen,
    renames: base2.renames
  } : null;
  return { assessment, earlier, held: held2 };
}
var key = (path, reason) => `${path}\0${reason}`;
function previewOf(counted, own) {
  const speaking = ({ findings }) => new Set(
    findings.filter(({ mark }) => mark.state === "open" || mark.state === "known").map(({ fingerprint }) => fingerprint)
  );
  const [now, then] = [speaking(counted), speaking(own)];
  return {
    open: own.findings.filter(({ mark }) => mark.state === "open").length,
    silenced: [...now].filter((one) => !then.has(one)).sort(),
    opened: [...then].filter((one) => !now.has(one)).sort()
  };
}

// src/baseline.ts
function readBaseline(tree, held2 = null) {
  const own = ownBaseline(tree);
  if (!held2) return own;
  const { counting, notices } = heldBaseline(own.baseline, ownBaseline(held2.tree).baseline, held2.pathThen);
  return { ...own, baseline: counting, notices: [...own.notices, ...notices] };
}
function ownBaseline(tree) {
  if (!tree.list().some(({ path }) => path === BASELINE_NAME))
    return { baseline: NO_BASELINE, notices: [], sources: [] };
  const source = { path: BASELINE_NAME, role: "policy" };
  try {
    const { baseline, notices } = parseBaseline(BASELINE_NAME, tree.read(BASELINE_NAME));
    const digest = tree.digest(BASELINE_NAME);
    return { baseline, notices, sources: [{ ...source, status: "read", reason: null, digest }] };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { message } = error;
    const notice = { code: "baseline-invalid", message, at: topOf(BASELINE_NAME), hint: null };
    return {
      baseline: NO_BASELINE,
      notices: [notice],
      sources: [{ ...source, status: "failed", reason: message, digest: null }]
    };
  }
}
function unneeded(baseline, assessment, options) {
  const { rules = [], skipRules = [], policies = [], config = null } = options;
  if (baseline.findings.length === 0 || config !== null || rules.length + skipRules.length + policies.length > 0)
    return [];
  const told2 = toldBy(assessment.results, assessment.textAt, (path) => path);
  const there = new Set(told2.flatMap(({ fingerprint, placeless }) => [fingerprint, placeless]));
  const unread = unreadPaths(assessment);
  const idle = baseline.findings.filter(
    (one) => !there.has(one.fingerprint) && !there.has(one.placeless) && !unread.has(one.path)
  );
  if (idle.length === 0) return [];
  const message = `nothing answers to ${count(idle.length, "line")} of the baseline any more`;
  const hint = "`childproof baseline update` takes out what is mended";
  return [{ code: "suppression-unused", message, at: idle[0].at, hint }];
}
function unreadPaths({ gathered, notices }) {
  return /* @__PURE__ */ new Set([
    ...gathered.sources.filter(({ status }) => status === "failed").map(({ path }) => path),
    ...notices.flatMap((notice) => notice.at && laneOf(notice) === "incomplete" ? [notice.at.path] : [])
  ]);
}

// src/run.ts
async function run(options) {
  const { base: base2 = null } = options;
  const before2 = base2 && "tree" in base2 ? await runBase(base2, options) : null;
  const assessment = await assess(options, before2?.held ?? null);
  const ran = { source: assessment.source, texts: textsOf(assessment.gathered.library) };
  const held2 = before2?.held && base2 && "tree" in base2 ? base2 : null;
  const report = settled(assessment, options, before2, readBaseline(options.tree, held2));
  const isHeld2 = report.notices.some(({ code }) => code === "policy-change");
  if (!isHeld2) return { report, ...ran };
  const own = settled(await assess(options), options, before2, readBaseline(options.tree));
  return { report: { ...report, preview: previewOf(report, own) }, ...ran };
}
function textsOf({ rules, policies }) {
  const ruleBy = new Map(rules.map((rule) => [rule.id, rule]));
  const policyBy = new Map(policies.map((policy) => [policy.id, policy]));
  return { rule: (id) => ruleBy.get(id) ?? null, policy: (id) => policyBy.get(id) ?? null };
}
function settled(assessment, options, before2, carried) {
  const { gathered, policiesOf: policiesOf2, results, notices, textAt } = assessment;
  const { base: base2 = null, asOf, version, failOn = "error", suppressions = true } = options;
  const paths = new Set(options.tree.list().map(({ path }) => path));
  return settle({
    results,
    products: gathered.products,
    policiesOf: policiesOf2,
    ruleIds: gathered.library.rules.map((rule) => rule.id),
    notices: [...notices, ...noBase(base2), ...carried.notices, ...unneeded(carried.baseline, assessment, options)],
    sources: [...gathered.sources, ...carried.sources],
    asOf,
    version,
    failOn,
    suppressions,
    textAt,
    directives: gathered.directives,
    earlier: [...before2 ? [before2.earlier] : [], ...suppressions ? [earlierIn(carried.baseline)] : []],
    isGone: (path) => !paths.has(path),
    comparedWith: base2 && "tree" in base2 ? { name: base2.name, policyFrom: base2.policyFrom } : null
  });
}
function noBase(base2) {
  if (!base2 || "tree" in base2) return [];
  const message = `the base of the change could not be had, so everything is open: ${base2.missing}`;
  const hint = "check out with `fetch-depth: 2` or more, or name the base with --diff-base";
  return [{ code: base2.policyFrom === "base" || base2.isOther ? "no-base" : "not-judged", message, at: null, hint }];
}

export {
  NOTICE_LANES,
  laneOf,
  leavesKnownGaps,
  memoryTree,
  toldBy,
  BASELINE_NAME,
  printBaseline,
  gapDigest,
  compileRules,
  gather,
  assess,
  readBaseline,
  unreadPaths,
  run,
  settled
};
