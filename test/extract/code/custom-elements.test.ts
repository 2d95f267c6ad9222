import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const item = (inside: string) => `import { LitElement, html } from 'lit';
export class NoteItem extends LitElement {
  render() {
    return html\`<div><b>\${this.comment.author.name}</b><p>\${this.comment.content}</p>${inside}</div>\`;
  }
}
customElements.define('note-item', NoteItem);
`;
const part = (inside: string, how: string, before = '') => `import { LitElement, html } from 'lit';
${before}
export class FootRow extends LitElement {
  render() { return html\`${inside}\`; }
  flag() { fetch('/api/reports', { method: 'POST', body: JSON.stringify({ comment: this.comment.id }) }); }
}
${how}
`;
const REPORT = '<button @click=${() => this.flag()}>Report comment</button>';
const see = (inside: string, how: string, before = '') =>
  judged({
    'src/note-item.ts': item('<foot-row .comment=${this.comment}></foot-row>'),
    'src/foot-row.ts': part(inside, how, before),
  });

describe('an element of the page', () => {
  it.each(["// customElements.define('foot-row', FootRow);", "/* customElements.define('foot-row', FootRow); */"])(
    'is not registered by what is only commented on: %s',
    async how =>
      expect(await see(REPORT, `const at = 'https://a.example/';\n${how}`)).not.toEqual({ NoteItem: 'offers' }),
  );

  it.each([
    ['registered for all pages', "customElements.define('foot-row', FootRow);", ''],
    [
      'registered by a registry of the product',
      "registry.define('foot-row', FootRow);",
      "import { registry } from './own.ts';",
    ],
    ['registered by a decorator', '', "@customElement('foot-row')"],
  ])('is followed to its class: %s', async (_, how, before) => {
    expect(await see('<i class="line"></i>', how, before)).toEqual({ NoteItem: 'lacks' });
    expect(await see(REPORT, how, before)).toEqual({ NoteItem: 'offers' });
  });

  it('is a question where nobody registers it, or two do', async () => {
    const open = { NoteItem: 'what FootRow shows could not be followed' };
    const noted = { 'src/note-item.ts': item('<foot-row></foot-row>') };
    const inNote = "// customElements.define('foot-row', FootRow);";
    expect(await judged({ ...noted, 'src/foot-row.ts': part(REPORT, inNote) })).toMatchObject(open);
    expect(await see('<i></i>', '')).toEqual(open);
    const twice = {
      'src/note-item.ts': item('<foot-row></foot-row>'),
      'src/foot-row.ts': part('<i></i>', "customElements.define('foot-row', FootRow);"),
      'src/old/foot-row.ts': part(REPORT, "customElements.define('foot-row', FootRow);"),
    };
    expect(await judged(twice)).toMatchObject(open);
  });

  it('is followed from JSX, or a question where its markup is not read', async () => {
    const card = `export function Card({ comment }) {
  return <div><b>{comment.author.name}</b><p>{comment.content}</p><foot-row for={comment.id} /></div>;
}
`;
    const how = "customElements.define('foot-row', FootRow);";
    const from = (row: string) => judged({ 'src/card.tsx': card, 'src/foot-row.ts': row });
    expect(await from(part(REPORT, how))).toEqual({ Card: 'offers' });
    expect(await from(part('<i></i>', how))).toEqual({ Card: 'lacks' });
    expect(await from(part('<i></i>', ''))).toEqual({ Card: 'lacks' });
    const written = `class FootRow extends HTMLElement {
  connectedCallback() { this.innerHTML = '<button>Report comment</button>'; }
}
${how}
`;
    expect(await from(written)).toEqual({ Card: 'what foot-row shows could not be followed' });
    const plain = (does: string) => `class FootRow extends HTMLElement {
  connectedCallback() { ${does} }
}
${how}
`;
    expect(await from(plain("this.textContent = ago(this.getAttribute('at'));"))).toEqual({ Card: 'lacks' });
    expect(await from(plain("this.append(document.createElement('hr'));"))).toEqual({ Card: 'lacks' });
    const open = { Card: 'what foot-row shows could not be followed' };
    expect(await from(plain("this.append(footOf(this.getAttribute('for')));"))).toEqual(open);
    expect(await from(plain("this.append(document.createElement('report-menu'));"))).toEqual(open);
  });

  it('is known by its tag where it is shown', async () => {
    const page = `import { LitElement, html } from 'lit';
export class NoteCard extends LitElement {
  render() { return html\`<section><p-words .comment=\${this.comment}></p-words>REPORT</section>\`; }
}
customElements.define('note-card', NoteCard);
`;
    const words = `import { LitElement, html } from 'lit';
export class Words extends LitElement {
  render() { return html\`<b>\${this.comment.author.name}</b><p>\${this.comment.content}</p>\`; }
}
customElements.define('p-words', Words);
`;
    const files = (report: string) => ({ 'src/words.ts': words, 'src/card.ts': page.replace('REPORT', report) });
    expect(await judged(files('<hr>'))).toEqual({ Words: 'lacks' });
    expect(await judged(files('<button @click=${() => api.reportComment(this.comment.id)}>Report</button>'))).toEqual({
      Words: 'offers',
    });
  });
});
