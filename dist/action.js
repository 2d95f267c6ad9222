import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  commitOf,
  openBase,
  parentsOf
} from "./chunk-DU662LWO.js";
import {
  expectShortRun
} from "./chunk-YUAJ2A4S.js";
import {
  FORMATS,
  GitError,
  TargetError,
  annotationsOf,
  breakMarkers,
  chooseAnnotations,
  code,
  escaped,
  exitCode,
  gitIn,
  headlineOf,
  link,
  parseTargets,
  placesShown,
  prose,
  sentence,
  servesWords,
  shorten,
  tally,
  voiceOf,
  whyExit,
  witnessWords,
  worstFirst,
  writeReports,
  writeWhole
} from "./chunk-36UJANO7.js";
import {
  run
} from "./chunk-2MRPMUZN.js";
import "./chunk-HLX7E2V7.js";
import {
  builtInLibrary,
  diskTree
} from "./chunk-BKH3HDMM.js";
import "./chunk-NZ4LR3ZP.js";
import "./chunk-OHZ4B5JL.js";
import "./chunk-IPKILO37.js";
import "./chunk-OVTDVL7D.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-FDVKE2SA.js";
import "./chunk-JL4EDAPU.js";
import "./chunk-NS6E64DD.js";
import "./chunk-CH4QBO7L.js";
import "./chunk-E3FFQW57.js";
import "./chunk-IR7XPB67.js";
import {
  joinPath
} from "./chunk-WKF3AR7X.js";
import "./chunk-JQ5H3GSJ.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-E5NAVSJU.js";
import {
  SEVERITIES
} from "./chunk-DFPZNH55.js";
import {
  VERSION
} from "./chunk-LQG7IVMP.js";
import "./chunk-ALJTJNV4.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-PYE35P5D.js";
import "./chunk-DA4ZGP4H.js";
import "./chunk-YXJSAF3F.js";
import {
  count,
  didYouMean,
  listOf,
  visible
} from "./chunk-E4KCALTW.js";
import {
  formatPlace
} from "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/action.ts
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { error, getInput, info, isDebug, notice, setFailed, setOutput, summary, warning } from "./vendor/actions-core.js";

// src/act/act.ts
import { isAbsolute, relative, resolve, sep } from "node:path";

// src/act/inputs.ts
var WAYS = ["annotations", "check", "review", "comment"];
var InputError = class extends Error {
  name = "InputError";
};
function readInputs(get) {
  return {
    token: get("token") || null,
    reportAs: ways(get("report-as")),
    directory: get("working-directory") || ".",
    config: get("config") || null,
    failOn: threshold(get("fail-on") || "error"),
    rules: ids(get("rules")),
    skipRules: ids(get("skip-rules")),
    policies: ids(get("policies")),
    diffBase: get("diff-base") || null,
    policyFrom: side(get("policy-from")),
    formats: get("formats").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ""),
    summary: truth("summary", get("summary"))
  };
}
function threshold(value) {
  const levels = [...SEVERITIES, "never"];
  const level = levels.find((one) => one === value);
  if (level) return level;
  throw new InputError(
    `input fail-on: "${value}" is not a level${didYouMean(value, levels)} (${listOf(levels, "or")})`
  );
}
function ways(value) {
  if (value.trim() === "none") return [];
  const named = ids(value);
  const strange = named.find((name) => !WAYS.some((way) => way === name));
  if (strange === void 0) return named.length === 0 ? ["annotations"] : WAYS.filter((way) => named.includes(way));
  throw new InputError(
    `input report-as: "${strange}" is no way of reporting${didYouMean(strange, WAYS)} (${listOf(WAYS, "or")})`
  );
}
function side(value) {
  if (value === "" || value === "base") return "base";
  if (value === "head") return "head";
  throw new InputError(`input policy-from: "${value}" is neither base nor head`);
}
function ids(value) {
  return value.split(/[\s,]+/).filter((id) => id !== "");
}
function truth(name, value) {
  if (value === "" || /^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new InputError(`input ${name}: "${value}" is neither true nor false`);
}

// src/act/outputs.ts
var PASSED_ON = ["json", "sarif"];
function setOutputs(report, files, runner) {
  const open = report.findings.filter((finding) => finding.mark.state === "open");
  const { failing } = tally(open);
  const code3 = exitCode(report);
  runner.setOutput("conclusion", code3 === 0 ? "success" : "failure");
  runner.setOutput("exit-code", code3);
  runner.setOutput("complete", report.complete);
  runner.setOutput("findings", open.length);
  runner.setOutput("errors", failing.error);
  runner.setOutput("warnings", failing.warning);
  runner.setOutput("notes", failing.note);
  runner.setOutput("reports", files.map(({ path }) => path).join("\n"));
  for (const format of PASSED_ON) runner.setOutput(`${format}-file`, files.find(({ id }) => id === format)?.path ?? "");
}

// src/act/annotate.ts
function annotate(annotations, runner, context) {
  const { shown, note } = chooseAnnotations(annotations, context.restIsIn, context.taken);
  for (const { level, message, ...rest } of shown) runner[level](message, propertiesOf(rest));
  if (note !== null) runner.notice(note, { title: "childproof" });
}
function propertiesOf({ file, ...rest }) {
  return file === null ? rest : { ...rest, file };
}

// src/act/github/api.ts
var ApiError = class extends Error {
  name = "ApiError";
  /** HTTP status; null if there was no answer. */
  status;
  constructor(status, message, options) {
    super(message, options);
    this.status = status;
  }
  /** Whether the server may have done it before it failed. */
  get mayBeDone() {
    return this.status === null || this.status >= 500;
  }
};
var TRIES = 3;
async function surely(write2, find) {
  for (let tries = 1; ; tries++) {
    try {
      return await write2();
    } catch (error2) {
      if (!(error2 instanceof ApiError) || !error2.mayBeDone) throw error2;
      const written = await find();
      if (written !== null) return written;
      if (tries === TRIES) throw error2;
    }
  }
}

// src/act/github/check-run.ts
var BATCH = 50;
var LONGEST_TITLE = 255;
var LONGEST_SUMMARY = 65535;
var LEVELS = { error: "failure", warning: "warning", notice: "notice" };
async function writeCheckRun(run2, target, api) {
  const { owner, repo } = target;
  const placed = run2.annotations.filter(({ file }) => file !== null);
  const batches = Array.from(
    { length: Math.max(1, Math.ceil(placed.length / BATCH)) },
    (_, index) => placed.slice(index * BATCH, (index + 1) * BATCH)
  );
  const output = (annotations) => ({
    title: shorten(run2.title, LONGEST_TITLE, "\u2026"),
    summary: run2.summary,
    annotations: annotations.map(annotationOf)
  });
  const ending = { status: "completed", conclusion: run2.conclusion };
  const [first = [], ...rest] = batches;
  const written = await surely(
    () => api.write("POST /repos/{owner}/{repo}/check-runs", {
      owner,
      repo,
      name: target.name,
      head_sha: target.head,
      external_id: target.id,
      ...target.runUrl === null ? {} : { details_url: target.runUrl },
      ...rest.length === 0 ? ending : { status: "in_progress" },
      output: output(first)
    }),
    () => findRun(target, api)
  );
  const place = { owner, repo, check_run_id: written.id };
  let count2 = first.length;
  for (const [index, batch] of rest.entries()) {
    const isLast = index === rest.length - 1;
    try {
      await surely(
        () => api.write("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
          ...place,
          ...isLast ? ending : {},
          output: output(batch)
        }),
        async () => await countIn(place, api) >= count2 + batch.length ? true : null
      );
    } catch (error2) {
      if (!(error2 instanceof ApiError)) throw error2;
      await giveUp(run2, place, error2, api);
      return placed.slice(count2);
    }
    count2 += batch.length;
  }
  return [];
}
async function giveUp(run2, place, { message }, api) {
  const summary2 = shorten(`**Annotations are missing here:** ${message}

${run2.summary}`, LONGEST_SUMMARY, "\u2026");
  const ending = { status: "completed", conclusion: "failure", output: { title: "annotations are missing", summary: summary2 } };
  try {
    await api.write("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", { ...place, ...ending });
  } catch (error2) {
    if (!(error2 instanceof ApiError)) throw error2;
  }
}
async function findRun({ owner, repo, head, name, id }, api) {
  const runs = await api.list("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
    owner,
    repo,
    ref: head,
    check_name: name,
    filter: "all"
  });
  return runs.find(({ external_id }) => external_id === id) ?? null;
}
async function countIn(place, api) {
  const { output } = await api.read("GET /repos/{owner}/{repo}/check-runs/{check_run_id}", { ...place });
  return output?.annotations_count ?? 0;
}
function annotationOf({ file, level, title, message, startLine = 1, endLine, startColumn, endColumn }) {
  return {
    path: file,
    start_line: startLine,
    end_line: endLine ?? startLine,
    ...startColumn === void 0 ? {} : { start_column: startColumn },
    ...endColumn === void 0 ? {} : { end_column: endColumn },
    annotation_level: LEVELS[level],
    title,
    message
  };
}

// src/act/github/comment.ts
var LONGEST_COMMENT = 65536;
async function writeComment(markdown, isNews, target, api) {
  const { owner, repo, pull, name } = target;
  const marker = `<!-- ${name.replace(/[^\w() ./]/g, "?").replaceAll("--", "-")}: report -->`;
  const body = `${marker}
${markdown}`;
  const place = { owner, repo, issue_number: pull };
  const own = async () => {
    const all = await api.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", place);
    const marked = all.filter((one) => one.body?.startsWith(marker));
    if (marked.length === 0) return null;
    const login = await api.login();
    return marked.find(({ user }) => user?.login === login) ?? null;
  };
  const found = await own();
  if (found?.body?.trimEnd() === body.trimEnd() || found === null && !isNews) return;
  if (found === null) {
    await surely(
      () => api.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...place, body }),
      own
    );
    return;
  }
  const isWritten = async () => (await own())?.body?.trimEnd() === body.trimEnd() ? true : null;
  await surely(
    () => api.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      owner,
      repo,
      comment_id: found.id,
      body
    }),
    isWritten
  );
}

// src/render/github/review.ts
var MARKS = { error: "\u274C", warning: "\u26A0\uFE0F", note: "\u2139\uFE0F" };
function suggestionFor({ edit }, source) {
  if (edit === null) return null;
  const { path, start, end } = edit.at;
  const lines = source(path)?.split(/\r\n|\n|\r/) ?? [];
  const before = lines.slice(start.line - 1, end.line);
  if (before.length !== end.line - start.line + 1) return null;
  const text = `${before[0].slice(0, start.column - 1)}${edit.to}${before.at(-1).slice(end.column - 1)}`;
  return { path, first: start.line, last: end.line, before, text };
}
function reviewComment(finding, suggestion, context) {
  const { verdict, severity, title, rule, witness, fix, confidence } = finding;
  const isUndecided = verdict === "unknown";
  const serves = servesWords(finding);
  const ruleName = link(code(rule), context.ruleUrl?.(rule) ?? null);
  return [
    `${isUndecided ? "\u2754" : MARKS[severity]} **${escaped(`${isUndecided ? "Undecided: " : ""}${title}`)}**`,
    sentence(prose(voiceOf(finding))),
    ...finding.mark.reason === null ? [] : [sentence(prose(finding.mark.reason))],
    ...witness ? [`**Witness:** ${sentence(witnessWords(witness))}`] : [],
    ...placesShown(finding).shown.map(
      ({ at, message }) => `**See:** ${code(formatPlace(at))} ${sentence(prose(message))}`
    ),
    `**Fix:** ${sentence(prose(fix))}`,
    ...suggestion === null ? [] : [fenced(suggestion)],
    `${ruleName}${confidence === "high" ? "" : `, ${confidence} confidence`}${serves === "" ? "" : `; serves ${escaped(serves)}`}`
  ].join("\n\n");
}
function reviewBody(open, without) {
  const rest = without === 0 ? "" : ` ${count(without, "finding")} not on a line of the diff: see the summary of the job.`;
  return `childproof has ${count(open, "open finding")}.${rest}`;
}
function fenced(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run2]) => run2.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}suggestion
${text}
${fence}`;
}

// src/act/github/diff.ts
function diffOf(files) {
  return new Map(files.map(({ filename, patch = "" }) => [filename, shownIn(patch)]));
}
function shownIn(patch) {
  const lines = /* @__PURE__ */ new Map();
  let hunk = 0;
  let number = 0;
  for (const line of patch.split("\n")) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (head) {
      hunk++;
      number = Number(head[1]);
    } else if (hunk > 0 && (line.startsWith(" ") || line.startsWith("+"))) {
      lines.set(number++, { hunk, text: line.slice(1).replace(/\r$/, "") });
    }
  }
  return {
    shows: (first, last, texts) => texts.length === last - first + 1 && texts.every((text, index) => {
      const shown = lines.get(first + index);
      return shown?.text === text && shown.hunk === lines.get(first)?.hunk;
    })
  };
}

// src/act/github/review.ts
var MOST = 30;
async function writeReview(findings, context, target, api) {
  const { owner, repo, pull, head } = target;
  const place = { owner, repo, pull_number: pull };
  const open = worstFirst(findings.filter(({ mark }) => mark.state === "open"));
  if (open.length === 0) return [];
  const files = diffOf(await api.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", place));
  const onDiff = open.flatMap((finding) => {
    const comment = commentOn(finding, files, context);
    return comment === null ? [] : [{ finding, comment }];
  });
  const shown = onDiff.slice(0, MOST);
  const commented = new Set(shown.map(({ finding }) => finding));
  const without = open.filter((finding) => !commented.has(finding));
  const told2 = shown.length === 0 ? /* @__PURE__ */ new Set() : await toldBefore(place, api);
  const news = shown.filter(({ finding }) => !told2.has(finding.fingerprint));
  if (news.length === 0) return without;
  await surely(
    () => api.write("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      ...place,
      commit_id: head,
      event: "COMMENT",
      body: reviewBody(open.length, without.length),
      comments: news.map(({ comment }) => comment)
    }),
    async () => {
      const now = await toldBefore(place, api);
      return news.every(({ finding }) => now.has(finding.fingerprint)) ? true : null;
    }
  );
  return without;
}
var FINGERPRINT = /^<!-- childproof (v1:[0-9a-f]{32}) -->/;
async function toldBefore(place, api) {
  const all = await api.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", place);
  const marked = all.flatMap(({ body, user }) => {
    const fingerprint = FINGERPRINT.exec(body ?? "")?.[1];
    return fingerprint === void 0 ? [] : [{ fingerprint, login: user?.login }];
  });
  if (marked.length === 0) return /* @__PURE__ */ new Set();
  const login = await api.login();
  return new Set(marked.filter((one) => one.login === login).map(({ fingerprint }) => fingerprint));
}
function commentOn(finding, files, context) {
  const { prefix = "" } = context;
  const pathOf = (path2) => joinPath(prefix, path2);
  const body = (suggestion2) => `<!-- childproof ${finding.fingerprint} -->
${reviewComment(finding, suggestion2, context)}`;
  const suggestion = suggestionFor(finding, context.source);
  if (suggestion !== null) {
    const { path: path2, first, last, before, text: text2 } = suggestion;
    const file = files.get(pathOf(path2));
    if (file?.shows(first, last, before)) {
      const span = first === last ? {} : { start_line: first, start_side: "RIGHT" };
      return { path: pathOf(path2), line: last, side: "RIGHT", ...span, body: body(text2) };
    }
  }
  const { path, start } = finding.at;
  const text = context.source(path)?.split(/\r\n|\n|\r/)[start.line - 1];
  const isShown = text !== void 0 && files.get(pathOf(path))?.shows(start.line, start.line, [text]);
  return isShown ? { path: pathOf(path), line: start.line, side: "RIGHT", body: body(null) } : null;
}

// src/act/tell.ts
var MARKER = 200;
async function tell(report, inputs, context, world) {
  const { runner } = world;
  const all = annotationsOf(report, { prefix: context.prefix ?? "" });
  const asked = inputs.reportAs.filter((way) => way !== "annotations");
  let left = inputs.reportAs.includes("annotations") ? all : [];
  const connected = asked.length === 0 ? null : await connection(inputs, context.prefix ?? "", world);
  let taken = 0;
  let offDiff = [];
  let isToldWhole = false;
  for (const way of asked) {
    const refusal = connected === null || "missing" in connected ? { why: connected?.missing ?? "this runner has no way to GitHub", rest: all } : await tryOne(way, { report, all, context }, connected.target, connected.api);
    if (refusal === null) {
      isToldWhole ||= way !== "review";
      continue;
    }
    if (refusal.why === null) {
      offDiff = refusal.rest;
      continue;
    }
    if (left.length === 0) left = refusal.rest;
    runner.notice(`report-as ${way}: ${refusal.why}. The findings are annotated instead.`, { title: "childproof" });
    taken++;
  }
  if (left.length === 0 && !isToldWhole) left = offDiff;
  if (left.length === 0) return;
  const isSummarised = inputs.summary && world.summarise !== null;
  annotate(left, runner, { restIsIn: isSummarised ? "the job summary" : "the log of this step", taken });
}
async function connection({ token }, folder, { github }) {
  if (github === null) return null;
  if (token === null) return { missing: "there is no token" };
  const target = github.target(folder);
  return "missing" in target ? target : { target, api: await github.connect(token) };
}
async function tryOne(way, told2, target, api) {
  if (way !== "check" && target.pull === null) return { why: "this run is about no pull request", rest: told2.all };
  try {
    const rest = await write(way, told2, target, api);
    if (rest.length === 0) return null;
    return { why: way === "review" ? null : "GitHub took only a part of the annotations", rest };
  } catch (error2) {
    if (!(error2 instanceof ApiError)) throw error2;
    return { why: reasonOf(error2), rest: told2.all };
  }
}
async function write(way, { report, all, context }, target, api) {
  if (way === "check") {
    const conclusion = exitCode(report) === 0 ? "success" : "failure";
    const summary2 = FORMATS.markdown.render(report, { ...context, limit: LONGEST_SUMMARY });
    return await writeCheckRun({ title: headlineOf(report), summary: summary2, annotations: all, conclusion }, target, api);
  }
  if (way === "review") {
    const findings = await writeReview(report.findings, context, target, api);
    return annotationsOf({ ...report, findings }, { prefix: context.prefix ?? "" });
  }
  await writeComment(
    FORMATS.markdown.render(report, { ...context, limit: LONGEST_COMMENT - MARKER }),
    exitCode(report) !== 0 || all.length > 0,
    target,
    api
  );
  return [];
}
function reasonOf({ status, message }) {
  if (status === 403 || status === 404)
    return `the token may not do this (${status}: ${message}), as in a pull request from a fork or without the permission`;
  return status === null ? `GitHub did not answer (${message})` : `GitHub refused it (${status}: ${message})`;
}

// src/act/trouble.ts
function describeTrouble(error2, isDebug2) {
  const lines = [];
  let prefix = "";
  for (let one = error2; one !== void 0 && one !== null && lines.length < 10; ) {
    const message = one instanceof Error ? one.message : String(one);
    lines.push(`${prefix}${message}`);
    if (isDebug2 && one instanceof Error && one.stack) lines.push(...one.stack.split("\n").slice(1));
    prefix = "because: ";
    one = one instanceof Error ? one.cause : void 0;
  }
  return lines.map((line) => breakMarkers(visible(line))).join("\n");
}

// src/act/act.ts
async function act(world) {
  const { runner } = world;
  try {
    const inputs = readInputs(runner.getInput);
    const targets = parseTargets(inputs.formats, world.workspace);
    const printed = targets.find(({ path }) => path === null);
    if (printed) throw new TargetError(`"${printed.id}": name a file, as in ${printed.id}=FILE`);
    const folder = resolve(world.workspace, inputs.directory);
    const { report, ...known } = await world.check({ ...inputs, folder });
    const context = {
      ...known,
      color: world.color,
      width: 120,
      prefix: seenFrom(world.workspace, folder)
    };
    const written = writeReports(report, targets, { checked: folder, context, write: world.write });
    const files = targets.map(({ id }, index) => ({ id, path: seenFrom(world.workspace, written[index]) }));
    setOutputs(report, files, runner);
    await deliver(report, inputs, context, world);
    const code3 = exitCode(report);
    if (code3 !== 0) runner.setFailed(`childproof ends with exit code ${code3}: ${whyExit(report)}`);
    return code3;
  } catch (error2) {
    runner.setFailed(`${whoseFault(error2)}${describeTrouble(error2, world.isDebug)}`);
    return 2;
  }
}
function whoseFault(error2) {
  if (error2 instanceof InputError) return "";
  return error2 instanceof TargetError ? "input formats: " : "childproof could not finish: ";
}
async function deliver(report, inputs, context, world) {
  const { runner, summarise } = world;
  runner.info(FORMATS.text.render(report, context).trimEnd());
  if (inputs.summary && summarise !== null) await summarise(FORMATS.markdown.render(report, context));
  await tell(report, inputs, context, world);
}
function seenFrom(workspace, full) {
  const path = relative(workspace, full);
  const outside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return (outside ? full : path).split(sep).join("/");
}

// src/act/base-of-run.ts
var DEPTH = ["--no-tags", "--no-recurse-submodules", "--depth=2"];
function baseOfRun(event, git) {
  let wanted = null;
  try {
    const isMerge = event.name === "pull_request" && event.head !== null;
    const parents = isMerge ? parentsOf(git, "HEAD") : [];
    const fromMerge = parents.length === 2 && parents[1] === event.head ? parents[0] : null;
    if (!holdsChange(event, git))
      return { missing: `what is checked out is not the change (${event.head?.slice(0, 7)})`, isOther: true };
    wanted = fromMerge ?? event.base;
    if (wanted === null) return { missing: `the event "${event.name}" names no commit that the change starts from` };
    if (commitOf(git, wanted) !== null) return { name: wanted };
    git(["fetch", ...DEPTH, "origin", fromMerge === null ? wanted : event.sha || wanted]);
    return commitOf(git, wanted) === null ? { missing: `commit ${wanted.slice(0, 7)} is neither in this clone nor at its origin` } : { name: wanted };
  } catch (error2) {
    if (!(error2 instanceof GitError)) throw error2;
    return {
      missing: wanted === null ? `the history cannot be read (${error2.message})` : `commit ${wanted.slice(0, 7)} is not in this clone, and fetching it failed (${error2.message})`
    };
  }
}
function holdsChange({ head }, git) {
  if (head === null) return true;
  if (commitOf(git, "HEAD") === head || parentsOf(git, "HEAD").includes(head)) return true;
  if (commitOf(git, head) === null) return false;
  return git(["rev-list", "--max-count=1", head, "--not", "HEAD"]).length === 0;
}

// src/act/event.ts
function readEvent(env, payload) {
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  const event = parse(payload);
  return {
    name,
    sha: env["GITHUB_SHA"] ?? "",
    head: idIn(event, ["pull_request", "head", "sha"]) ?? idIn(event, ["merge_group", "head_sha"]),
    pull: numberIn(event, ["pull_request", "number"]),
    base: idIn(event, ["pull_request", "base", "sha"]) ?? idIn(event, ["merge_group", "base_sha"])
  };
}
function proposesChange({ name }) {
  return name === "pull_request" || name === "pull_request_target" || name === "merge_group";
}
function parse(payload) {
  try {
    return payload === null ? null : JSON.parse(payload);
  } catch {
    return null;
  }
}
function numberIn(event, path) {
  const value = valueIn(event, path);
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function valueIn(event, path) {
  return path.reduce((at, key) => at?.[key], event);
}
function idIn(event, path) {
  const value = valueIn(event, path);
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
}

// src/act/github/connect.ts
var PATIENCE = 12e3;
var RETRIES = 2;
var WAITS = 2;
var LONGEST_WAIT = 90;
var VERSION2 = "2022-11-28";
async function connect(token, baseUrl) {
  const { getOctokit, retry, throttling } = await import("./vendor/actions-github.js");
  const waits = (after, _, __, times) => times < WAITS && after <= LONGEST_WAIT;
  const client = getOctokit(
    token,
    {
      baseUrl,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      retry: { retries: RETRIES },
      throttle: { onRateLimit: waits, onSecondaryRateLimit: waits }
    },
    patience,
    retry,
    throttling
  );
  const headers = { "x-github-api-version": VERSION2 };
  return {
    read: (route, parameters) => told(() => client.request(route, { ...parameters, headers })).then(({ data }) => data),
    list: (route, parameters) => told(() => client.paginate(route, { per_page: 100, ...parameters, headers })),
    write: (route, parameters) => told(() => client.request(route, { ...parameters, headers, request: { retries: 0 } })).then(
      ({ data }) => data
    ),
    login: () => told(() => client.graphql("query { viewer { login } }")).then(
      ({ viewer }) => viewer.login
    )
  };
}
function silent() {
}
function patience(client) {
  client.hook.before("request", (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(PATIENCE) };
  });
  return {};
}
async function told(request) {
  try {
    return await request();
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const { status, response } = cause;
    const said = response?.data?.message;
    const message = visible(typeof said === "string" ? said : cause.message);
    if (status === void 0 || response === void 0) throw new ApiError(null, message, { cause });
    throw new ApiError(status, message, { cause });
  }
}

// src/act/github/target.ts
function targetOf(event, env, own) {
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === "" || repo === "") return { missing: "the runner does not say which repository this is" };
  const head = event.head ?? event.sha;
  if (head === "") return { missing: "the runner does not say which commit this is" };
  const run2 = env["GITHUB_RUN_ID"];
  const server = env["GITHUB_SERVER_URL"];
  return {
    owner,
    repo,
    head,
    pull: event.pull,
    name: own.folder === "" ? "childproof" : `childproof (${own.folder})`,
    id: own.id,
    runUrl: run2 && server ? `${server}/${owner}/${repo}/actions/runs/${run2}` : null
  };
}

// src/action.ts
expectShortRun(process.versions.v8);
var code2 = await act({
  runner: { getInput, setOutput, info, error, warning, notice, setFailed },
  workspace: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
  color: !process.env["NO_COLOR"],
  isDebug: isDebug(),
  github: {
    connect: (token) => connect(token, process.env["GITHUB_API_URL"] ?? "https://api.github.com"),
    target: (folder) => targetOf(eventOfRun(), process.env, { folder, id: runId() })
  },
  check: ({ folder, diffBase, policyFrom, ...request }) => run({
    ...request,
    tree: openFolder(folder),
    base: baseFor(folder, diffBase, policyFrom),
    library: builtInLibrary(),
    asOf: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    version: VERSION
  }),
  write: writeWhole,
  summarise: process.env["GITHUB_STEP_SUMMARY"] ? async (markdown) => void await summary.addRaw(markdown, true).write() : null
});
process.exitCode = code2;
function baseFor(folder, diffBase, policyFrom) {
  if (diffBase !== null) return openBase(folder, diffBase, policyFrom);
  const event = eventOfRun();
  if (!proposesChange(event)) return null;
  const base = baseOfRun(event, gitIn(folder));
  return "missing" in base ? { ...base, policyFrom } : openBase(folder, base.name, policyFrom);
}
function openFolder(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(`input working-directory: there is no folder ${folder}`);
  }
  return diskTree(folder);
}
function eventOfRun() {
  const path = process.env["GITHUB_EVENT_PATH"];
  return readEvent(process.env, path && existsSync(path) ? readFileSync(path, "utf8") : null);
}
function runId() {
  const { GITHUB_RUN_ID: run2, GITHUB_RUN_ATTEMPT: attempt } = process.env;
  return [run2, attempt, randomUUID()].filter((part) => part !== void 0).join("-");
}
