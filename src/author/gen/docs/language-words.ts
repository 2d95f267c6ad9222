/** What no table of the program knows: how expressions work. */
export const INTRODUCTION = `A rule is one YAML file; its id is its path. Its conditions are expressions in [CEL](https://cel.dev), a small language
without loops, assignments or side effects, over the types below. Everything is typed: a field that does not exist, a
literal that is in no catalogue, a condition that does not give true or false are mistakes of the rule, said with line and
column when the rule is loaded.

For each subject of \`for\`, if \`when\` holds, \`require\` must hold for every element of \`each\`:

| what happens | verdict |
| --- | --- |
| \`when\` is false, or \`each\` is empty | not applicable; with \`expect: some\` an empty \`each\` is undecided |
| some element is false | fail, and the message names the elements |
| no element is false, some cannot be known | undecided |
| every element is true | pass, with a count; a pass over nothing does not exist |

**Unknown is a value.** What cannot be known (a default that the manifest does not give, a flag that no file holds, a
component that could not be followed) is unknown. It is absorbed where it does not matter: \`false && unknown\` is false,
\`unknown || true\` is true. Where it matters the verdict is undecided, never a pass. What the manifest declares under
\`elsewhere\` is "not evaluated", not undecided.

Messages hold expressions in braces, \`{feature.key}\`; \`{{\` is a brace. Where several elements fail, their words are
listed.`;

export const BUILT_INS = `| write | meaning |
| --- | --- |
| \`==\` \`!=\` \`<\` \`<=\` \`>\` \`>=\` | comparison; both sides must be of one type |
| \`&&\` \`\\|\\|\` \`!\` | and, or, not |
| \`a ? b : c\` | b if a, else c |
| \`"report" in feature.safeguards\` | whether a list holds a value |
| \`list.size()\` | length |
| \`list.exists(one, one.isCurrent)\` | whether some element satisfies the condition |
| \`list.all(one, …)\` \`list.exists_one(one, …)\` | every one, exactly one |
| \`list.filter(one, …)\` \`list.map(one, …)\` | the elements that satisfy, the values for each |
| \`text.startsWith("…")\` \`text.endsWith("…")\` \`text.contains("…")\` | parts of a text |
| \`text.matchesPattern("…")\` | a regular expression in [RE2 syntax](https://github.com/google/re2/wiki/Syntax), found anywhere in the text, in time linear in its length |

\`matches\`, which CEL has built in, is rejected: it can take for ever on some texts. Lists inside lists go two levels deep;
give the inner one a name under \`let\`.

YAML reads some expressions as its own. Begin with a block scalar, \`require: |\` and the expression on the next line, where it
starts with \`!\` or \`"\`, or holds \`: \` or \` #\`. Names are camelCase, because a hyphen subtracts: the parameter
\`consent-age\` is \`consentAge\` in expressions.`;
