import type { SurfaceEntity } from '../entities.ts';
import { formatPlace } from '../../model/place.ts';
import { defineType } from '../type.ts';
import { Unknown } from '../unknown.ts';
import { workingElsewhere } from '../working-elsewhere.ts';
import { featuresOf } from '../world.ts';

const controlsOf = ({ fact }: SurfaceEntity, concept: unknown) =>
  fact.value.controls.filter(control => control.concept === concept);

export default defineType<SurfaceEntity>({
  name: 'Surface',
  about: 'A part of the user interface where people meet the content of others',
  basis: 'code-seen',
  placeOf: surface => surface.fact.at,
  alsoAt: ({ fact }) => fact.value.also ?? [],
  doubtOf: ({ fact }) => fact.value.unreached,
  fields: {
    symbol: { type: 'string', about: 'The component', get: ({ fact }) => fact.value.symbol },
    side: { type: 'string', catalogue: 'side', about: 'Where it runs', get: ({ fact }) => fact.value.side },
    features: {
      type: 'list<Feature>',
      about: 'Declared features it belongs to',
      get: ({ fact, product }) => featuresOf(fact, product),
    },
    shows: {
      type: 'string',
      about: 'What people meet there, in words',
      get: ({ fact }) =>
        fact.value.isMenu
          ? 'is a menu for what other people wrote, or for them'
          : fact.value.isLive
            ? 'shows other people live'
            : 'shows what other people wrote',
    },
    isRepeated: {
      type: 'bool',
      about: 'Whether another one says the same and stands for it',
      get: ({ fact }) => fact.value.isRepeated === true,
    },
    product: { type: 'Product', about: 'Its product', get: ({ product }) => product },
  },
  methods: {
    offers: {
      parameters: [{ name: 'concept', type: 'string', catalogue: 'concept' }],
      returns: 'bool',
      about:
        'Whether a working control is offered in the rendered subtree; unknown if part of it could not be followed',
      call(surface, [concept], world) {
        const controls = controlsOf(surface, concept);
        const working = controls.find(control => control.state === 'works');
        if (working) world.recorder.saw(working.at, `${working.symbol} works`);
        if (working) return true;
        for (const control of controls)
          world.recorder.saw(
            control.at,
            `${control.symbol} ${control.state === 'hidden' ? 'is not shown here' : 'does nothing'}`,
          );
        const { complete, gap } = surface.fact.value;
        if (complete || controls.some(control => control.state !== 'hidden')) return false;
        if (gap) world.recorder.saw(gap.at, gap.message);
        throw new Unknown(
          gap ? `${gap.message} (${formatPlace(gap.at)}); is it offered there?` : 'part of it was not followed',
          surface.fact.at,
          `If it is offered there, by another name, add that name to \`code.words.${concept}\` of the manifest. If it is not:`,
        );
      },
    },
    lack: {
      parameters: [{ name: 'concept', type: 'string', catalogue: 'concept' }],
      returns: 'string',
      about: 'What is wrong with its controls of a concept, in words',
      call(surface, [concept]) {
        // What is pressed and does nothing is worse than what is not shown here, and it may be all that is missing.
        const broken = controlsOf(surface, concept)
          .filter(({ state }) => state !== 'works')
          .sort((one, other) => Number(one.state === 'hidden') - Number(other.state === 'hidden'))[0];
        const other = broken ? null : workingElsewhere(surface, concept);
        if (other) return `there is none here, and another one works at ${formatPlace(other)}`;
        if (!broken) return 'there is none';
        const at = `the one at ${formatPlace(broken.at)}`;
        if (broken.state === 'hidden') return `${at} is not shown here`;
        return `${at} does nothing${broken.why ? ` (${broken.why})` : ''}`;
      },
    },
  },
});
