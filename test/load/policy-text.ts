/** A whole policy with these provisions: id -> links, as `rule-id strength`, `-firm` for one without exceptions. */
export function policyText(
  id: string,
  provisions: Readonly<Record<string, readonly string[]>> = { a1: [] },
  more = '',
): string {
  return `id: ${id}
title: t
publisher: p
edition: e
jurisdiction: [GB]
binding: internal
in-force: { from: 2026-01-01 }
source: https://example.org/
about: a
disclaimer: d
${more}provisions:
${Object.entries(provisions)
  .map(([name, links]) => provision(name, links))
  .join('')}`;
}

function provision(id: string, links: readonly string[]): string {
  const rules = links.map(link => {
    const [rule, strength = 'partial'] = link.split(' ');
    const exception = !strength.endsWith('-firm');
    return `      - { rule: ${rule}, strength: ${strength.replace('-firm', '')}, exception: ${exception}, rationale: r }\n`;
  });
  return `  - id: ${id}
    title: title of ${id}
    summary: s
    source: https://example.org/${id}
    checked: 2026-01-01
    confirmed: publisher
    questions: ['q of ${id}?']
    rules: ${rules.length === 0 ? '[]' : ''}
${rules.join('')}`;
}
