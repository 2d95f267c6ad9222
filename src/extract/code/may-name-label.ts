import type { CompiledConcept } from './concepts.ts';

/**
 * A label that is no text: the entry of a table of texts (`strings.reportPost`), a bare verb that a hook hands out
 * (`const { report } = usePost(id)`) or a member of an API has (`api.comments.report(`).
 */
export function mayNameLabel({ labels }: CompiledConcept): RegExp {
  const verbs = [...new Set(labels.map(({ words }) => words[0]!))].join('|');
  const texts =
    '\\b(?:i18n\\w*|strings?|LL?|lang|locales?|messages|translations?|texts|labels|copy|msgs?|tr|m|t|dict|dictionary)';
  const verb = `(?:${verbs})`;
  return new RegExp(
    `${texts}\\??\\.[\\w.]{0,60}?${verb}|[{,]\\s*${verb}\\s*[,:}][^{}=]{0,200}\\}?\\s*=\\s*use[A-Z]|\\.\\w{1,30}\\.${verb}\\(`,
    'i',
  );
}
