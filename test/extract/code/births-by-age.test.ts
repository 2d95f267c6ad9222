import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const birthsOf = async (body: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-native": "0.80.0" } }',
    'src/step.tsx': `import DatePicker from 'date-picker';
export function Step() {
  const [date, setDate] = useState(new Date());
  ${body}
}`,
  });
  return operationsOf(facts, 'age-collection').map(({ value }) => value.symbol);
};

it('a date of which the age is worked out is that of a birth, whatever it is called', async () => {
  const picker = 'return <DatePicker date={date} onDateChange={setDate} />;';
  expect(await birthsOf(`const isOld = getAge(date) >= 13;\n  ${picker}`)).toEqual(['date']);
  expect(await birthsOf(`const isOld = getAge(other) >= 13;\n  ${picker}`)).toEqual([]);
  expect(await birthsOf(`const isOld = getPage(date) >= 13;\n  ${picker}`)).toEqual([]);
  expect(await birthsOf(`const isOld = getAge(date) >= 13;\n  return <Clock value={date} />;`)).toEqual([]);
});
