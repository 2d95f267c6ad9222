import { expect, it } from 'vitest';
import { comesTooLate } from '../../../src/extract/code/age/without-effect.ts';
import { eachNode } from '../../../src/extract/code/names.ts';
import { ts } from '../../../src/extract/code/ts-morph.ts';

/** Whether the comparison in what a method does stands after the account was made. */
function isLate(body: string, decorator = ''): boolean {
  const text = `class Members {\n  ${decorator} async join(dto, res) {\n${body}\n  }\n}\n`;
  let late = false;
  eachNode(ts.createSourceFile('members.ts', text, ts.ScriptTarget.ESNext, true), node => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.LessThanToken)
      late ||= comesTooLate(node);
  });
  return late;
}

const MADE = 'const member = await this.rows.create({ birthDate: dto.birthDate });';
const REFUSED = 'if (ageOf(dto.birthDate) < 13) throw new TooYoung();';

it.each([
  ['a refusal', MADE, REFUSED],
  ['an answer', MADE, "if (ageOf(dto.birthDate) < 13) return res.status(403).json({ error: 'age' });"],
])('after the account is there, %s comes too late', (_, made, refused) => {
  expect(isLate(`${made}\n${refused}`)).toBe(true);
});

it.each([
  [
    'the row was only made, and is stored behind it',
    MADE.replace('await ', ''),
    `${REFUSED}\nawait this.rows.save(member);`,
  ],
  ['the row is stored behind it', MADE, `${REFUSED}\nawait db.insertOne(member);`],
  ['a transaction is open', 'const trx = await db.startTransaction();', `${MADE}\n${REFUSED}`],
  ['something is done about it', MADE, 'if (ageOf(dto.birthDate) < 13) return askParent(member);'],
])('unlike where %s', (_, made, rest) => {
  expect(isLate(`${made}\n${rest}`)).toBe(false);
});

it('unlike where the whole method is taken back', () => {
  expect(isLate(`${MADE}\n${REFUSED}`, '@Transactional()')).toBe(false);
});
