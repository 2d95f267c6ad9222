import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  occurrenceFilter,
  prepareReaders
} from "./chunk-NZ4LR3ZP.js";
import {
  indexFile,
  openLexicon
} from "./chunk-OVTDVL7D.js";
import {
  compileConcepts
} from "./chunk-NS6E64DD.js";
import {
  exclusionOf,
  languageOf,
  selectFiles
} from "./chunk-CH4QBO7L.js";

// src/extract/code/explain/explain.ts
async function explainLine(request, asked, facts) {
  const { path, line } = asked;
  const is = (file2, because, remarks = []) => ({
    path,
    line,
    file: file2,
    because,
    remarks
  });
  const { tree, scope, claimed, flagKeys } = request;
  const entry = tree.list().find((one) => one.path === path);
  if (languageOf(path) === null) return is("left out", "it is in no language that is read as code");
  if (!claimed(path)) return is("left out", "no product owns it: it lies below no manifest and is not `shared`");
  const [file] = selectFiles(entry ? [entry] : [], scope, claimed);
  if (!file) return is("left out", "it is not among the files of the code");
  if (file.excluded !== null) {
    const isOurs = file.excluded === exclusionOf(path);
    return is(
      "left out",
      isOurs ? `by its path it is not the product's own work: ${file.excluded}` : `it is ${file.excluded}`
    );
  }
  if (file.problem !== null) return is("not understood", file.problem);
  const lexicon = openLexicon();
  const indexed = indexFile(tree, file, lexicon);
  if ("problem" in indexed) return is("not understood", indexed.problem);
  const concepts = compileConcepts(request.concepts, scope.words, request.demand);
  const own = factsOn(asked, facts);
  if (languageOf(path) !== "script" && own.length > 0) return is("parsed", "read in its own language", own);
  await prepareReaders(indexed);
  const { DETECTORS } = await import("./chunk-OADKTNWA.js");
  const occurs = occurrenceFilter(concepts, flagKeys, DETECTORS);
  const possible = concepts.filter((concept) => occurs(concept, indexed)).map((concept) => concept.id);
  const { remarksOn } = await import("./chunk-NDHK6WM7.js");
  const read = remarksOn(request, asked, { concepts, facts, indexed, lexicon });
  if (read.trouble !== null) return is("not understood", read.trouble);
  if (!read.isScript) return is("parsed", "read in its own language; it holds no script");
  const others = read.remarks.filter(
    // That the same name is no fact of another kind is of no interest where it is one.
    (one) => one.counts || !own.some((fact) => fact.name === one.name || isSame(fact.at, one.at))
  );
  if (possible.length === 0 && facts.some(({ at }) => at.path === path))
    return is("parsed", "another file led here: it uses, or is used by, what a concept was found in", [
      ...own,
      ...others
    ]);
  if (possible.length === 0)
    return is("not parsed", "no concept looks for words that stand in it, in the form in which they count", others);
  return is("parsed", `words of ${possible.join(", ")} stand in it`, [...own, ...others]);
}
function factsOn(asked, facts) {
  return facts.filter(({ at }) => holds(at, asked)).map((fact) => ({
    at: fact.at,
    name: fact.value.symbol,
    concept: fact.concept,
    counts: true,
    because: `it is a fact: ${saidOf(fact)}`
  }));
}
var SIDES = { server: " on the server", client: " on the client", unknown: ", on a side that is not known" };
function saidOf(fact) {
  switch (fact.kind) {
    case "operation": {
      const { side, guards } = fact.value;
      const seen = [
        ...new Set(
          guards?.map(({ kind, at, under, another }) => {
            const other = another ? `, but of ${another.asked} and not of ${another.reached}` : "";
            const only = under === void 0 ? other : `, only if ${under}`;
            return `${kind} (${at.path}:${at.start.line}${only})`;
          })
        )
      ];
      const behind = seen.length > 0 ? `behind ${seen.join(", ")}` : "with no guard in front of it";
      return `an operation${SIDES[side]}${guards ? `, ${behind}` : ""}`;
    }
    case "surface": {
      const controls = fact.value.controls.map(({ concept, state }) => `${concept} (${state})`);
      return `a surface that offers ${[...new Set(controls)].join(", ") || "no control"}${fact.value.complete ? "" : ", as far as it was followed"}`;
    }
    case "default": {
      const { setting, option, adult, owner } = fact.value;
      const others = adult === void 0 ? "" : `, and for adults ${adult ?? "not known"}`;
      return `a default of ${setting}: ${option ?? "not known"}${others}, in ${owner}`;
    }
  }
}
var isSame = (one, other) => one.start.line === other.start.line && one.start.column === other.start.column;
function holds({ path, start, end }, asked) {
  if (path !== asked.path || start.line > asked.line || end.line < asked.line) return false;
  return asked.column === null || start.column <= asked.column && asked.column <= end.column;
}

export {
  explainLine,
  holds
};
