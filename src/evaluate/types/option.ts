import type { OptionEntity } from '../entities.ts';
import { defineType } from '../type.ts';

const rank = (option: OptionEntity, name: string) => {
  const position = option.scale.indexOf(name);
  // Literals are checked when the rule is loaded; only a rule that compares options of two settings gets here.
  if (position < 0) throw new Error(`"${name}" is not an option of ${option.setting} (${option.scale.join(', ')})`);
  return position;
};

export default defineType<OptionEntity>({
  name: 'Option',
  about: 'An option of a setting. Options are ordered by protection, the weakest first',
  basis: 'declared',
  placeOf: option => option.at,
  fields: {
    name: { type: 'string', catalogue: 'option', about: 'Its name in the catalogue', get: option => option.name },
  },
  methods: {
    atLeast: [
      {
        parameters: [{ name: 'option', type: 'string', catalogue: 'option' }],
        returns: 'bool',
        about: 'Whether it protects as much as the named option, or more',
        call: (option, [name]) => rank(option, option.name) >= rank(option, name as string),
      },
      {
        parameters: [{ name: 'option', type: 'Option' }],
        returns: 'bool',
        about: 'Whether it protects as much as another option, or more',
        call: (option, [other]) => rank(option, option.name) >= rank(option, (other as OptionEntity).name),
      },
    ],
  },
});
