/** A rule to start from: it is right, it holds, and its examples show where to go on. */
export function ruleTemplate(id: string): string {
  return `# What must hold, for whom, and why. The examples below are its proof: \`childproof rules test ${id}\`.
# The words of the expressions are described in the rule language reference; a typing mistake is reported with its place.
id: ${id}
title: Every feature that children use has an owner
severity: warning # error, warning or note
confidence: high # high, medium or low
layer: manifest # manifest, flags, code or cross
for: feature # each feature has a verdict of its own
when: feature.reachesMinors
require: feature.hasOwner
at: feature
message:
  engineer: "{feature.key} has no owner."
  product: "Name the team that answers for {feature.title}."
  auditor: "No owner is declared for {feature.key}."
why: One paragraph that a product manager understands.
fix: One paragraph that an engineer can follow.
examples:
  - name: an owner is named
    verdict: pass
    files:
      childproof.yaml: |
        features:
          feed: { kind: recommender-feed, owner: "@example/feed" }
  - name: nobody is named
    verdict: fail
    files:
      childproof.yaml: |
        features:
          feed: { kind: recommender-feed }
    finds: ["childproof.yaml:2"]
`;
}
